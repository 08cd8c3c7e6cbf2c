// The booklet as one flow → A4 pages, ready to print.
import type { PageScripts } from './api.js';
import { Paginator } from './paginate/paginator.js';

const paginate: PageScripts['paginate'] = (options) => new Paginator(options).run();

export default paginate;

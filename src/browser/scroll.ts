// Scrolls the window to where the next picture is taken.
import type { PageScripts } from './api.js';

const scroll: PageScripts['scroll'] = (top) => scrollTo(0, top);

export default scroll;

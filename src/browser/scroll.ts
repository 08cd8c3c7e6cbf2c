// Scrolls the window to where the next screenshot is taken.
import type { PageScripts } from './api.js';

const scroll: PageScripts['scroll'] = (top) => scrollTo(0, top);

export default scroll;

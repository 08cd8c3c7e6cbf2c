// The viewer of deck.html: one slide at a time, the overview, the presenter's window, turned by keys, clicks and fingers.
import type { PageScripts } from './api.js';
import { startViewer } from './viewer/start.js';

const viewer: PageScripts['viewer'] = () => {
  startViewer();
};

export default viewer;

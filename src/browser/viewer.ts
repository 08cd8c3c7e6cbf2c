// The viewer of deck.html: one slide at a time, overview and presenter window, controlled by keys, clicks and
// touch.
import type { PageScripts } from './api.js';
import { startViewer } from './viewer/start.js';

const viewer: PageScripts['viewer'] = () => {
  startViewer();
};

export default viewer;

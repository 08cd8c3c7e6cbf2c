// The viewer of deck.html: one slide at a time, the overview, the presenter's window, turned by keys, clicks and fingers.
import type { PageScripts } from './api.js';
import { bindBar, bindFullscreen, bindHelp, bindOverview, showBarInUse } from './viewer/controls.js';
import { createViewer } from './viewer/create.js';
import { tellZoom } from './viewer/fitting.js';
import { bindPresenter } from './viewer/presenter.js';
import { listenToClicks, listenToKeys, listenToSwipes, listenToWheel } from './viewer/turning.js';

const start: PageScripts['viewer'] = () => {
  const viewer = createViewer(JSON.parse(document.querySelector('#deck-data')?.textContent ?? ''));
  bindBar(viewer);
  showBarInUse(viewer);
  tellZoom();
  bindHelp(viewer);
  bindFullscreen(viewer);
  bindOverview(viewer);
  bindPresenter(viewer);
  listenToKeys(viewer, document);
  listenToClicks(viewer);
  listenToWheel(viewer);
  listenToSwipes(viewer, document);
};

export default start;

// Starts the viewer on the deck's document, with all its parts.
import { bindBar, bindFullscreen, bindHelp, bindOverview, showBarInUse } from './controls.js';
import { createViewer } from './create.js';
import { tellZoom } from './fitting.js';
import type { Viewer } from './model.js';
import { bindPresenter } from './presenter.js';
import { listenToClicks, listenToKeys, listenToSwipes, listenToWheel } from './turning.js';

export function startViewer(): Viewer {
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
  return viewer;
}

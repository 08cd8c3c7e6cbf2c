// The viewer's functions → the one script inside deck.html. Their sources are joined, so no bundler is needed.
import { controlParts } from './controls.js';
import { fittingParts } from './fitting.js';
import { presenterParts } from './presenter.js';
import { stageParts } from './stage.js';
import { turningParts } from './turning.js';

const START = `
const viewer = createViewer(JSON.parse(document.querySelector('#deck-data').textContent));
bindBar(viewer); showBarInUse(viewer); tellZoom(); bindHelp(viewer); bindFullscreen(viewer); bindOverview(viewer); bindPresenter(viewer);
listenToKeys(viewer, document); listenToClicks(viewer); listenToWheel(viewer); listenToSwipes(viewer, document);`;

export function viewerScript(): string {
  const parts = [...fittingParts, ...stageParts, ...turningParts, ...controlParts, ...presenterParts];
  return `(() => {\n'use strict';\n${parts.map((part) => part.toString()).join('\n')}\n${START}\n})();`;
}

// The viewer of a deck being written; it follows its server's updates slide by slide.
import type { LiveUpdate, PageScripts } from './api.js';
import { applyChanges } from './document/apply-changes.js';
import { startViewer } from './viewer/start.js';

const live: PageScripts['live'] = () => {
  const viewer = startViewer();
  const events = new EventSource('events');
  events.addEventListener('revision', ({ data }: MessageEvent<string>) => {
    if (Number(data) !== viewer.revision) location.reload();
  });
  events.addEventListener('reload', ({ data }: MessageEvent<string>) => {
    if (Number(data) > 0) history.replaceState(null, '', `#${data}`);
    location.reload();
  });
  events.addEventListener('update', ({ data }: MessageEvent<string>) => {
    const { since, changes, data: next }: LiveUpdate = JSON.parse(data);
    if (since !== viewer.revision) return location.reload();
    applyChanges(changes);
    const changed = changes.findIndex(({ from }) => from === undefined);
    viewer.follow(next, changed < 0 ? undefined : changed);
  });
};

export default live;

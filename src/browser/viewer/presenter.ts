// The presenter window. The deck fills and drives an empty window, so it also works from a file on disk.
import { createStopwatch } from './clock.js';
import type { Viewer } from './model.js';
import { drawPresenter, drawTimes, fillPresenter, scalePresenter } from './presenter-view.js';
import { listenToKeys, listenToSwipes } from './turning.js';

function bindPresenterButtons(
  viewer: Viewer,
  target: Document,
  watch: ReturnType<typeof createStopwatch>,
): void {
  let size = 100;
  const resize = (by: number): void => {
    size = Math.max(60, Math.min(240, size + by));
    target.querySelector<HTMLElement>('.notes')?.style.setProperty('font-size', `${size}%`);
  };
  const actions: Record<string, () => void> = {
    previous: () => viewer.step(-1),
    next: () => viewer.step(1),
    watch: () => (watch.running() ? watch.halt() : watch.start()),
    reset: () => watch.reset(),
    smaller: () => resize(-15),
    larger: () => resize(15),
  };
  for (const button of target.querySelectorAll<HTMLButtonElement>('button')) {
    button.addEventListener('click', () => actions[button.dataset.do ?? '']?.());
  }
  target.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.view a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    viewer.go(Number(link.getAttribute('href')?.slice(1)) - 1);
  });
}

export function bindPresenter(viewer: Viewer): void {
  const watch = createStopwatch();
  let [firstPlace, last] = [viewer.place(), viewer.place()];
  let other: Window | null = null;
  const draw = (): void => {
    if (other && !other.closed) drawPresenter(viewer, other.document);
  };
  const tick = (): void => {
    if (!other || other.closed) return;
    if ((!watch.running() && watch.seconds() === 0) || last < firstPlace) firstPlace = last;
    drawTimes(viewer, other.document, watch.seconds(), firstPlace);
    const button = other.document.querySelector('[data-do="watch"]');
    if (button) button.textContent = watch.running() ? '❚❚' : '▶';
    button?.setAttribute('aria-label', watch.running() ? viewer.words.pause : viewer.words.start);
  };
  viewer.openPresenter = () => {
    if (other && !other.closed) return other.focus();
    other = open('', 'decuong-presenter', 'popup,width=1200,height=760');
    if (!other) return viewer.say(viewer.words.blocked);
    const target = other.document;
    const presenterWindow = other;
    fillPresenter(viewer, target);
    listenToKeys(viewer, target);
    listenToSwipes(viewer, target);
    bindPresenterButtons(viewer, target, watch);
    presenterWindow.addEventListener('resize', () => scalePresenter(target));
    scalePresenter(target);
    draw();
    tick();
  };
  viewer.onChange(() => {
    if (viewer.place() !== last) {
      if (watch.seconds() === 0) firstPlace = last;
      watch.start();
    }
    last = viewer.place();
    draw();
    tick();
  });
  setInterval(tick, 500);
  addEventListener('pagehide', () => other?.close());
}

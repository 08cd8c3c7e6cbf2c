// Keys, clicks, wheel and swipes → the viewer.
import { isZoomed } from './fitting.js';
import type { Viewer } from './model.js';

/** Action per key; letters are compared in lower case. */
function keyActions(viewer: Viewer): Record<string, () => void> {
  const next = (): void => viewer.step(1);
  const previous = (): void => viewer.step(-1);
  const mode = (wanted: 'overview' | 'blank') => (): void =>
    viewer.setMode(viewer.mode() === wanted ? 'slide' : wanted);
  const goBack = (): void => {
    if (!viewer.closeHelp() && viewer.mode() !== 'slide') viewer.setMode('slide');
  };
  return {
    ArrowRight: next,
    ArrowDown: next,
    PageDown: next,
    ' ': next,
    n: next,
    ArrowLeft: previous,
    ArrowUp: previous,
    PageUp: previous,
    Backspace: previous,
    Home: () => viewer.go(0),
    End: () => viewer.go(viewer.sections.length - 1),
    o: mode('overview'),
    b: mode('blank'),
    '.': mode('blank'),
    p: () => viewer.openPresenter(),
    f: () => viewer.toggleFullscreen(),
    h: () => viewer.toggleHelp(),
    '?': () => viewer.toggleHelp(),
    Escape: goBack,
  };
}

/** Listens to the keys of a document: the deck's or the presenter window's. */
export function listenToKeys(viewer: Viewer, target: Document): void {
  const actions = keyActions(viewer);
  let digits = '';
  target.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const control = (event.target as Element).closest?.('button, a, [role="button"]');
    if (control && (event.key === ' ' || event.key === 'Enter')) return;
    if (/^[0-9]$/.test(event.key)) {
      digits = (digits + event.key).slice(-4);
      return;
    }
    if (event.key === 'Enter') {
      if (digits) viewer.go(Number(digits) - 1);
      else viewer.step(1);
      digits = '';
      return event.preventDefault();
    }
    digits = '';
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = event.key === ' ' && event.shiftKey ? actions.ArrowLeft : actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/**
 * A click turns to the next slide, in the left third to the previous one. Ignores links, controls and text
 * selections.
 */
export function listenToClicks(viewer: Viewer): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (viewer.mode() === 'blank') return viewer.setMode('slide');
    if (viewer.mode() !== 'slide' || target.closest('a, button, dialog, #bar')) return;
    if (String(getSelection() ?? '') !== '' || isZoomed(document)) return;
    viewer.step(event.clientX < document.documentElement.clientWidth / 3 ? -1 : 1);
  });
}

/** One turn per push of the wheel, for which touchpads send dozens of events. */
export function listenToWheel(viewer: Viewer): void {
  let quietUntil = 0;
  addEventListener(
    'wheel',
    (event) => {
      if (viewer.mode() !== 'slide' || event.ctrlKey || document.querySelector('dialog[open]')) return;
      if (isZoomed(document)) return;
      const now = performance.now();
      const push = Math.abs(event.deltaY) > Math.abs(event.deltaX) ? event.deltaY : event.deltaX;
      if (now < quietUntil || Math.abs(push) < 8) return;
      quietUntil = now + 350;
      viewer.step(push > 0 ? 1 : -1);
    },
    { passive: true },
  );
}

/**
 * A horizontal swipe of at least 40 px turns the slide; two fingers zoom. Listens to the touches of a document: the
 * deck's or the presenter window's.
 */
export function listenToSwipes(viewer: Viewer, target: Document): void {
  let start: { x: number; y: number } | undefined;
  const forget = (): void => {
    start = undefined;
  };
  const begin = ({ touches: [first, second], target: on }: TouchEvent): void => {
    const alone = first && !second && !(on as Element).closest?.('#bar, dialog, nav');
    start = alone ? { x: first.clientX, y: first.clientY } : undefined;
  };
  const end = ({ changedTouches: [touch] }: TouchEvent): void => {
    if (start && touch && viewer.mode() === 'slide' && !isZoomed(target)) {
      const deltaX = touch.clientX - start.x;
      const isDiagonal = Math.abs(deltaX) <= Math.abs(touch.clientY - start.y) * 1.5;
      if (Math.abs(deltaX) >= 40 && !isDiagonal) viewer.step(deltaX < 0 ? 1 : -1);
    }
    forget();
  };
  target.addEventListener('touchstart', begin, { passive: true });
  target.addEventListener('touchend', end);
  target.addEventListener('touchcancel', forget);
}

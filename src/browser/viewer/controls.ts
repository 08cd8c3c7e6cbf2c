// The bar with buttons, the help, the overview and the full screen of deck.html.
import type { Viewer } from './model.js';

/** The bar's buttons are in the document; this gives them their work and keeps the counter. */
export function bindBar(viewer: Viewer): void {
  const actions: Record<string, () => void> = {
    previous: () => viewer.step(-1),
    next: () => viewer.step(1),
    overview: () => viewer.setMode(viewer.mode() === 'overview' ? 'slide' : 'overview'),
    presenter: () => viewer.openPresenter(),
    fullscreen: () => viewer.toggleFullscreen(),
    help: () => viewer.toggleHelp(),
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('#bar button')) {
    button.addEventListener('click', () => actions[button.dataset.do ?? '']?.());
  }
  const update = (): void => {
    const count = viewer.sections.length;
    const counter = document.querySelector('#place');
    if (counter) counter.textContent = `${viewer.place() + 1}/${count}`;
    document
      .querySelector<HTMLElement>('#progress')
      ?.style.setProperty('--done', String((viewer.place() + 1) / count));
    document
      .querySelector('#bar [data-do="overview"]')
      ?.setAttribute('aria-pressed', String(viewer.mode() === 'overview'));
  };
  viewer.onChange(update);
  update();
}

/**
 * The bar shows itself while the mouse moves, and for a while after a touch: after, since a tap on a button that was not
 * seen when the finger came down belongs to the slide beneath.
 */
export function showBarInUse(viewer: Viewer): void {
  let timer = 0;
  let touched = matchMedia('(pointer: coarse)').matches;
  const show = (ms: number): void => {
    document.documentElement.classList.add('moving');
    clearTimeout(timer);
    timer = window.setTimeout(() => document.documentElement.classList.remove('moving'), ms);
  };
  const afterTouch = (): void => {
    if (touched) show(2_500);
  };
  addEventListener('pointermove', (event) => {
    // Browsers report a pointer that rests as moved when the page under it changes.
    if (event.pointerType === 'touch' || (event.movementX === 0 && event.movementY === 0)) return;
    show(2_000);
  });
  const feel = (): void => {
    touched = true;
  };
  addEventListener('touchstart', feel, { passive: true });
  document.addEventListener('click', afterTouch);
  viewer.onChange(afterTouch);
  if (touched) show(4_000);
}

export function bindHelp(viewer: Viewer): void {
  const dialog = document.querySelector('dialog');
  viewer.closeHelp = () => {
    if (!dialog?.open) return false;
    dialog.close();
    return true;
  };
  viewer.toggleHelp = () => {
    if (viewer.closeHelp()) return;
    dialog?.showModal();
    // The button at its end has the focus: on a low screen that would scroll the top away.
    dialog?.scrollTo(0, 0);
  };
  dialog?.querySelector('button')?.addEventListener('click', () => viewer.closeHelp());
}

export function bindFullscreen(viewer: Viewer): void {
  viewer.toggleFullscreen = () => {
    if (!document.fullscreenEnabled) return;
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  };
  // Telephones may show nothing but films on the full screen.
  const button = document.querySelector<HTMLButtonElement>('#bar [data-do="fullscreen"]');
  if (button) button.hidden = !document.fullscreenEnabled;
}

/** A link over the whole slide, there in the overview alone: Tab, arrows, Enter and the mouse choose by it. */
function linkTo(viewer: Viewer, section: HTMLElement, index: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'choose';
  link.href = `#${index + 1}`;
  link.setAttribute('aria-label', section.getAttribute('aria-label') ?? '');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    viewer.setMode('slide');
    viewer.go(index);
  });
  return link;
}

export function bindOverview(viewer: Viewer): void {
  let links: HTMLAnchorElement[] = [];
  const link = (): void => {
    for (const old of links) old.remove();
    links = viewer.sections.map((section, index) => linkTo(viewer, section, index));
    for (const [index, section] of viewer.sections.entries()) section.append(links[index] ?? '');
  };
  link();
  viewer.onFollow(link);
  let before = viewer.mode();
  viewer.onChange(() => {
    const overview = viewer.mode() === 'overview';
    for (const section of viewer.sections) {
      for (const child of section.children)
        child.toggleAttribute('inert', overview && child.className !== 'choose');
    }
    if (overview) {
      const shown = links[viewer.place()];
      shown?.focus({ preventScroll: true });
      shown?.scrollIntoView({ block: 'nearest', behavior: before === 'overview' ? 'smooth' : 'auto' });
    }
    before = viewer.mode();
  });
  // Turned about, a screen has other rows.
  addEventListener('resize', () => {
    if (viewer.mode() === 'overview') links[viewer.place()]?.scrollIntoView({ block: 'nearest' });
  });
}

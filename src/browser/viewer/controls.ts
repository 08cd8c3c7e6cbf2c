// The toolbar, help, overview and full-screen mode of deck.html.
import type { Viewer } from './model.js';

/** Binds the toolbar's buttons, which are in the document, and updates the counter. */
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
 * Shows the toolbar while the mouse moves and for a while after a touch. After, because a tap on a button that was
 * invisible when the finger came down is meant for the slide below.
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
    // Browsers also report a resting pointer as moved when the page changes below it.
    if (event.pointerType === 'touch' || (event.movementX === 0 && event.movementY === 0)) return;
    show(2_000);
  });
  const onTouch = (): void => {
    touched = true;
  };
  addEventListener('touchstart', onTouch, { passive: true });
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
    // The focused button at the end would scroll the top out of view on low screens.
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
  // Phones may only allow videos in full-screen mode.
  const button = document.querySelector<HTMLButtonElement>('#bar [data-do="fullscreen"]');
  if (button) button.hidden = !document.fullscreenEnabled;
}

/** A link covering a slide in the overview, so that Tab, arrow keys, Enter and the mouse can choose it. */
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
  // Rotating the device changes the rows.
  addEventListener('resize', () => {
    if (viewer.mode() === 'overview') links[viewer.place()]?.scrollIntoView({ block: 'nearest' });
  });
}

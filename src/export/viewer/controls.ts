// The bar with buttons, the help, the overview and the full screen of deck.html. Runs in the browser (script.ts).
import type { Viewer } from './model.js';

/** The bar's buttons are in the document; this gives them their work and keeps the counter. */
function bindBar(viewer: Viewer): void {
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

/** The bar shows itself while the mouse moves or a key brought the focus into it. */
function showBarOnMove(): void {
  let timer = 0;
  addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    document.documentElement.classList.add('moving');
    clearTimeout(timer);
    timer = window.setTimeout(() => document.documentElement.classList.remove('moving'), 2_000);
  });
}

function bindHelp(viewer: Viewer): void {
  const dialog = document.querySelector('dialog');
  viewer.closeHelp = () => {
    if (!dialog?.open) return false;
    dialog.close();
    return true;
  };
  viewer.toggleHelp = () => {
    if (!viewer.closeHelp()) dialog?.showModal();
  };
  dialog?.querySelector('button')?.addEventListener('click', () => viewer.closeHelp());
}

function bindFullscreen(viewer: Viewer): void {
  viewer.toggleFullscreen = () => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  };
}

/** In the overview each slide is a button: Tab, arrows, Enter and the mouse choose one. */
function bindOverview(viewer: Viewer): void {
  const choose = (index: number): void => {
    viewer.setMode('slide');
    viewer.go(index);
  };
  for (const [index, section] of viewer.sections.entries()) {
    section.addEventListener('click', (event) => {
      if (viewer.mode() !== 'overview') return;
      event.preventDefault();
      event.stopPropagation();
      choose(index);
    });
    section.addEventListener('keydown', (event) => {
      if (viewer.mode() !== 'overview' || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      choose(index);
    });
  }
  let before = viewer.mode();
  viewer.onChange(() => {
    const overview = viewer.mode() === 'overview';
    for (const section of viewer.sections) {
      section.setAttribute('role', overview ? 'button' : 'group');
      if (overview) section.tabIndex = 0;
      else section.removeAttribute('tabindex');
    }
    const shown = viewer.sections[viewer.place()];
    if (overview) {
      shown?.focus({ preventScroll: before === 'overview' });
      shown?.scrollIntoView({ block: 'nearest' });
    }
    before = viewer.mode();
  });
}

export const controlParts = [bindBar, showBarOnMove, bindHelp, bindFullscreen, bindOverview];

// The viewer's core: the current slide, its size, and the address that refers to it.
import type { ViewerData } from '../api.js';
import { keepScale } from './fitting.js';
import type { Viewer, ViewMode } from './model.js';
import { fillWords } from './words.js';

/**
 * Slide index from the address ("#5" is 4). If the address names no slide, `otherwise`, and the address is
 * corrected.
 */
function placeInAddress(count: number, otherwise: number): number {
  const number = /^#\d{1,4}$/.test(location.hash) ? Number(location.hash.slice(1)) : 0;
  if (number >= 1 && number <= count) return number - 1;
  if (location.hash) history.replaceState(null, '', `#${otherwise + 1}`);
  return otherwise;
}

/** Opens web links in a new tab, so that the talk is not lost. */
function openLinksBeside(deck: HTMLElement): void {
  for (const link of deck.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}

function labelSections(sections: HTMLElement[], { slides, words }: ViewerData): void {
  for (const [index, section] of sections.entries()) {
    const title = slides[index]?.title ?? '';
    section.setAttribute('role', 'group');
    section.setAttribute(
      'aria-label',
      fillWords(words.slideLabel, { title, n: index + 1, of: sections.length }),
    );
  }
}

export function createViewer(data: ViewerData): Viewer {
  const deck = document.querySelector<HTMLElement>('div.marpit') ?? document.body;
  const currentSections = (): HTMLElement[] => [...deck.querySelectorAll<HTMLElement>(':scope > section')];
  const sections = currentSections();
  const live = document.querySelector('#live');
  const listeners: (() => void)[] = [];
  const followers: (() => void)[] = [];
  let place = placeInAddress(sections.length, 0);
  let mode: ViewMode = 'slide';

  const show = (): void => {
    for (const [index, section] of sections.entries()) section.classList.toggle('shown', index === place);
    document.documentElement.dataset.mode = mode;
    document.title = `${place + 1}/${sections.length} · ${viewer.title}`;
    for (const listener of listeners) listener();
  };
  const viewer: Viewer = {
    ...data,
    sections,
    place: () => place,
    go(to) {
      const next = Math.max(0, Math.min(sections.length - 1, to));
      if (next === place && mode === 'slide') return;
      place = next;
      if (mode === 'blank') mode = 'slide';
      history.replaceState(null, '', `#${place + 1}`);
      show();
      viewer.say(sections[place]?.getAttribute('aria-label') ?? '');
    },
    step: (by) => viewer.go(place + by),
    onChange: (listener) => void listeners.push(listener),
    follow(next, to) {
      const shown = sections[place];
      Object.assign(viewer, next);
      sections.splice(0, sections.length, ...currentSections());
      labelSections(sections, next);
      openLinksBeside(deck);
      const stays = shown ? sections.indexOf(shown) : -1;
      place = to ?? (stays >= 0 ? stays : Math.min(place, sections.length - 1));
      history.replaceState(null, '', `#${place + 1}`);
      for (const follower of followers) follower();
      show();
    },
    onFollow: (follower) => void followers.push(follower),
    say: (text) => {
      if (live) live.textContent = text;
    },
    mode: () => mode,
    setMode(next) {
      mode = next;
      show();
    },
    openPresenter: () => undefined,
    toggleFullscreen: () => undefined,
    toggleHelp: () => undefined,
    closeHelp: () => false,
  };
  labelSections(sections, data);
  document.documentElement.classList.add('js');
  keepScale(deck);
  addEventListener('hashchange', () => viewer.go(placeInAddress(sections.length, place)));
  openLinksBeside(deck);
  show();
  return viewer;
}

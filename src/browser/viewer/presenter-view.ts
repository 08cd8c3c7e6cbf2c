// Draws the presenter window: notes, current and next slide, clock, planned and used time.
import { clockTime } from './clock.js';
import type { Viewer } from './model.js';
import { fillWords } from './words.js';

function presenterBody({ words }: Viewer): string {
  const button = (action: string, label: string, sign: string): string =>
    `<button type="button" data-do="${action}" aria-label="${label}" title="${label}">${sign}</button>`;
  return `<main>
<div class="now"><div class="view" id="current"></div></div>
<div class="next"><h2>${words.nextSlide}</h2><div class="view" id="following"></div></div>
<section class="notes" aria-label="${words.notes}" aria-live="polite" tabindex="0"></section>
<footer><dl>
<div><dt>${words.now}</dt><dd id="clock"></dd></div>
<div><dt>${words.used}</dt><dd id="used"></dd></div>
<div><dt>${words.planned}</dt><dd id="planned"></dd></div>
<div><dt>${words.total}</dt><dd id="total"></dd></div>
</dl><p id="pace" role="status"></p><nav>
${button('previous', words.previous, '←')}<span id="count"></span>${button('next', words.next, '→')}
${button('watch', words.start, '▶')}${button('reset', words.reset, '↺')}
${button('smaller', words.smaller, 'A−')}${button('larger', words.larger, 'A+')}
</nav></footer></main>`;
}

/** Copies the current and next slides into the presenter's views. */
export function drawPresenter(viewer: Viewer, target: Document): void {
  const { words, sections, slides } = viewer;
  const place = viewer.place();
  const put = (id: string, section: HTMLElement | undefined): void => {
    const frame = target.createElement('div');
    frame.className = 'marpit';
    if (section) {
      const copy = target.importNode(section, true);
      copy.removeAttribute('id');
      copy.querySelector('.choose')?.remove();
      frame.append(copy);
    }
    target.getElementById(id)?.replaceChildren(section ? frame : words.lastSlide);
  };
  put('current', sections[place]);
  put('following', sections[place + 1]);
  const paragraphs = slides[place]?.notes.length ? slides[place].notes : [words.noNotes];
  const notes = target.querySelector('.notes');
  notes?.replaceChildren(
    ...paragraphs.map((text) => element(target, 'p', text)),
    ...originsOf(viewer, target, slides[place]?.origins ?? []),
  );
  if (notes) notes.scrollTop = 0;
  const count = target.getElementById('count');
  if (count) count.textContent = fillWords(words.place, { n: place + 1, of: sections.length });
}

function element(target: Document, name: string, text: string): HTMLElement {
  const made = target.createElement(name);
  made.textContent = text;
  return made;
}

/** Source passages, collapsed by default. */
function originsOf({ words }: Viewer, target: Document, lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const details = target.createElement('details');
  const list = target.createElement('ul');
  list.append(...lines.map((line) => element(target, 'li', line)));
  details.append(element(target, 'summary', words.origins), list);
  return [details];
}

/** Updates the times. `began` is the index of the slide the talk started on, `used` the seconds since. */
export function drawTimes(viewer: Viewer, target: Document, used: number, began: number): void {
  const { words, slides } = viewer;
  const sum = (until: number): number =>
    slides.slice(began, until).reduce((total, { seconds }) => total + seconds, 0);
  const planned = sum(viewer.place() + 1);
  const set = (id: string, text: string): void => {
    const element = target.getElementById(id);
    if (element && element.textContent !== text) element.textContent = text;
  };
  set('clock', new Date().toTimeString().slice(0, 5));
  set('used', clockTime(used));
  set('planned', clockTime(planned));
  set('total', clockTime(sum(slides.length)));
  const late = used - planned;
  const early = sum(viewer.place()) - used;
  const pace =
    late > 0
      ? fillWords(words.late, { time: clockTime(late) })
      : early > 0
        ? fillWords(words.early, { time: clockTime(early) })
        : '';
  set('pace', used > 0 ? pace : '');
  target.getElementById('pace')?.classList.toggle('late', late > 0);
}

/** Fills the window's document: the deck's styles, then the presenter's markup. */
export function fillPresenter(viewer: Viewer, target: Document): void {
  target.documentElement.lang = document.documentElement.lang;
  target.documentElement.className = 'presenter';
  const meta = document.querySelector('meta[name="viewport"]');
  if (meta) target.head.append(target.importNode(meta, true));
  target.title = `${viewer.words.presenter} · ${viewer.title}`;
  for (const style of document.querySelectorAll('style')) target.head.append(target.importNode(style, true));
  const slide = viewer.sections[0];
  if (slide) target.documentElement.style.setProperty('--deck-font', getComputedStyle(slide).fontFamily);
  target.body.innerHTML = presenterBody(viewer);
}

export function scalePresenter(target: Document): void {
  for (const view of target.querySelectorAll<HTMLElement>('.view')) {
    view.style.setProperty('--scale', String(view.clientWidth / 1280));
  }
}

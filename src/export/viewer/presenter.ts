// The presenter's window: notes, the next slide, the clock, the time planned against the time used. It is an empty
// window that the deck fills and drives, so it works from a file on disk. Runs in the browser (script.ts).
import type { Viewer } from './model.js';

/** "4:05" or "1:02:00" of seconds. */
function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Time used: runs from the first turn of a slide; can be halted and begun again. */
function createStopwatch(): {
  seconds(): number;
  running(): boolean;
  start(): void;
  halt(): void;
  reset(): void;
} {
  let before = 0;
  let since: number | undefined;
  const seconds = (): number => before + (since === undefined ? 0 : (Date.now() - since) / 1000);
  return {
    seconds,
    running: () => since !== undefined,
    start: () => {
      since ??= Date.now();
    },
    halt: () => {
      before = seconds();
      since = undefined;
    },
    reset: () => {
      before = 0;
      since = undefined;
    },
  };
}

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

/** Copies the deck's styles and one slide at a time into the presenter's views. */
function drawPresenter(viewer: Viewer, target: Document): void {
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
    ...paragraphs.map((text) => {
      const paragraph = target.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  if (notes) notes.scrollTop = 0;
  const count = target.getElementById('count');
  if (count) count.textContent = fillWords(words.place, { n: place + 1, of: sections.length });
}

/** `began` is the place of the slide where the talk began, `used` the seconds since. */
function drawTimes(viewer: Viewer, target: Document, used: number, began: number): void {
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

declare function fillWords(template: string, values: Record<string, string | number>): string;
declare function listenToKeys(viewer: Viewer, target: Document): void;
declare function listenToSwipes(viewer: Viewer, target: Document): void;

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

/** Gives the window its document: the deck's own styles, then the presenter's. */
function fillPresenter(viewer: Viewer, target: Document): void {
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

function scalePresenter(target: Document): void {
  for (const view of target.querySelectorAll<HTMLElement>('.view')) {
    view.style.setProperty('--scale', String(view.clientWidth / 1280));
  }
}

function bindPresenter(viewer: Viewer): void {
  const watch = createStopwatch();
  let [began, last] = [viewer.place(), viewer.place()];
  let other: Window | null = null;
  const draw = (): void => {
    if (other && !other.closed) drawPresenter(viewer, other.document);
  };
  const tick = (): void => {
    if (!other || other.closed) return;
    if ((!watch.running() && watch.seconds() === 0) || last < began) began = last;
    drawTimes(viewer, other.document, watch.seconds(), began);
    const button = other.document.querySelector('[data-do="watch"]');
    if (button) button.textContent = watch.running() ? '❚❚' : '▶';
    button?.setAttribute('aria-label', watch.running() ? viewer.words.pause : viewer.words.start);
  };
  viewer.openPresenter = () => {
    if (other && !other.closed) return other.focus();
    other = open('', 'decuong-presenter', 'popup,width=1200,height=760');
    if (!other) return viewer.say(viewer.words.blocked);
    const target = other.document;
    const owner = other;
    fillPresenter(viewer, target);
    listenToKeys(viewer, target);
    listenToSwipes(viewer, target);
    bindPresenterButtons(viewer, target, watch);
    owner.addEventListener('resize', () => scalePresenter(target));
    scalePresenter(target);
    draw();
    tick();
  };
  viewer.onChange(() => {
    if (viewer.place() !== last) {
      if (watch.seconds() === 0) began = last;
      watch.start();
    }
    last = viewer.place();
    draw();
    tick();
  });
  setInterval(tick, 500);
  addEventListener('pagehide', () => other?.close());
}

export const presenterParts = [
  clockTime,
  createStopwatch,
  presenterBody,
  drawPresenter,
  drawTimes,
  bindPresenterButtons,
  fillPresenter,
  scalePresenter,
  bindPresenter,
];

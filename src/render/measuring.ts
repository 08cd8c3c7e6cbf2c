// Slides that stand in a page → their Measures. These functions run inside the browser: they are sent as source
// (measuringSource), so they use nothing from outside this file but each other and the DOM.
import type { Measure, TypeSize } from './page.js';

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Offence {
  element: Element;
  by: number;
}
/** One line of text, with the direct child of the section that it belongs to. */
interface TextLine extends Rect {
  parent: Element;
  part: Element;
}
export interface MeasuringOptions {
  /** Slide ids and their places among the sections. */
  slides: { id: string; index: number }[];
  /** Number of steps of the type scale to try; without it each slide is measured at the step it stands at. */
  steps?: number;
  /** Pixels that a box may be passed by. */
  tolerance: number;
}

/** By how many px `inner` stands out of `outer`; 0 or less when it lies inside. */
function outside(inner: Rect, outer: Rect): number {
  return Math.max(
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  );
}

/** By how many px two boxes overlap in the direction in which they overlap less. */
function overlap(a: Rect, b: Rect): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/** Hidden from the eye on purpose: a data table for screen readers is a clipped box of one pixel. */
function unseen(element: Element, section: Element): boolean {
  for (let at: Element | null = element; at && at !== section; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    if (style.visibility === 'hidden' || style.opacity === '0') return true;
    if (style.overflow !== 'visible' && box.width <= 2 && box.height <= 2) return true;
  }
  return false;
}

/** The direct child of the section that holds the element. */
function partOf(element: Element, section: Element): Element {
  let at = element;
  while (at.parentElement && at.parentElement !== section) at = at.parentElement;
  return at;
}

/** A font's content area may be higher than the line it is set in; the line is what must fit. */
function trimToLine(rect: Rect, lineHeight: number): Rect {
  const excess = Math.max(0, rect.bottom - rect.top - lineHeight) || 0;
  return { left: rect.left, right: rect.right, top: rect.top + excess / 2, bottom: rect.bottom - excess / 2 };
}

function textLines(section: Element): TextLine[] {
  const lines: TextLine[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || unseen(parent, section)) continue;
    const part = partOf(parent, section);
    const lineHeight = Number.parseFloat(getComputedStyle(parent).lineHeight);
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0) lines.push({ ...trimToLine(rect, lineHeight), parent, part });
    }
  }
  return lines;
}

/** The boxes that a thing inside `element` may not leave: its item, its body, and all that clip. */
function limitsOf(element: Element, section: Element): Element[] {
  const limits: Element[] = [];
  let item = false;
  for (let at: Element | null = element; at && at !== section; at = at.parentElement) {
    const clips = getComputedStyle(at).overflow !== 'visible';
    const isItem = at.classList.contains('it');
    if (clips || at.classList.contains('body') || (isItem && !item)) limits.push(at);
    item ||= isItem;
  }
  return limits;
}

/** Lines of text, and pictures, that leave the slide or a box around them. */
function strays(section: Element, lines: TextLine[]): Offence[] {
  const slide = section.getBoundingClientRect();
  const found: Offence[] = [];
  const cache = new Map<Element, Rect[]>();
  const check = (rect: Rect, element: Element, from: Element): void => {
    let limits = cache.get(from);
    if (!limits) {
      limits = limitsOf(from, section).map((limit) => limit.getBoundingClientRect());
      cache.set(from, limits);
    }
    found.push({
      element,
      by: Math.max(outside(rect, slide), ...limits.map((limit) => outside(rect, limit))),
    });
  };
  for (const line of lines) check(line, line.parent, line.parent);
  for (const picture of section.querySelectorAll('img, svg, table, .it')) {
    if (!unseen(picture, section) && picture.parentElement) {
      check(picture.getBoundingClientRect(), picture, picture.parentElement);
    }
  }
  return found;
}

/** Boxes that cut something off: their content is larger than they are. */
function clipped(section: Element): Offence[] {
  const found: Offence[] = [];
  for (const element of section.querySelectorAll('*')) {
    if (element.clientWidth === 0 || getComputedStyle(element).overflow === 'visible') continue;
    const by = Math.max(
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    );
    if (by > 0 && !unseen(element, section)) found.push({ element, by });
  }
  return found;
}

/** Items that overlap, and lines of one part of the slide (title, body, footer) that run into another part's. */
function collisions(items: Element[], lines: TextLine[]): Offence[] {
  const found: Offence[] = [];
  const boxes = items.map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (!a.element.contains(b.element)) found.push({ element: b.element, by: overlap(a.box, b.box) });
    }
  }
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      const element = isFurniture(b.part) ? a.parent : b.parent;
      if (a.part !== b.part) found.push({ element, by: overlap(a, b) });
    }
  }
  return found;
}

/** Whether a part of the slide is its head or its foot line. */
function isFurniture(part: Element): boolean {
  return part.localName === 'header' || part.localName === 'footer';
}

/** A selector short enough for a report: "section.points div.body > li.it". */
function selectorOf(element: Element, section: Element): string {
  const name = (e: Element): string => [e.localName, ...e.classList].join('.');
  const parent = element.parentElement;
  const own = parent && parent !== section ? `${name(parent)} > ${name(element)}` : name(element);
  return `${section.className.split(' ')[0] ?? ''} ${own}`;
}

/** The stylesheet states the ends of each layout's type scale as lengths; without them nothing is known to shrink. */
function typeSize(section: Element, body: Element): TypeSize {
  const size = Number.parseFloat(getComputedStyle(body).fontSize);
  const style = getComputedStyle(section);
  const length = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || size;
  return { size, largest: length('--max'), least: length('--min') };
}

/** One slide as it stands, at whatever step its class says. */
function measureSlide(section: Element, tolerance: number): Omit<Measure, 'id' | 'fit'> {
  const lines = textLines(section);
  const items = [...section.querySelectorAll('.it')];
  const offences = [...strays(section, lines), ...clipped(section), ...collisions(items, lines)];
  const found = offences.filter(({ by }) => by > tolerance).sort((a, b) => b.by - a.by);
  const own = found.find(({ element }) => !isFurniture(partOf(element, section)));
  const worst = own ?? found[0];
  const body = section.querySelector('.body') ?? section;
  const top = body.getBoundingClientRect().top;
  const style = getComputedStyle(section);
  const floor = section.getBoundingClientRect().bottom - Number.parseFloat(style.paddingBottom);
  const bottoms = [...items, ...body.querySelectorAll('img')].map((e) => e.getBoundingClientRect().bottom);
  for (const line of lines) if (body.contains(line.parent)) bottoms.push(line.bottom);
  return {
    type: typeSize(section, body),
    overflow: worst !== undefined,
    ...(worst && !own && { furniture: true as const }),
    worst: worst && { selector: selectorOf(worst.element, section), by: Math.round(worst.by * 10) / 10 },
    items: items.map((item) => item.getBoundingClientRect().height),
    available: floor - top,
    used: Math.max(0, ...bottoms.map((bottom) => bottom - top)),
  };
}

function setStep(section: Element, step: number): void {
  section.setAttribute('class', section.className.replace(/\bfit-\d+\b/, `fit-${step}`));
}

function stepOf(section: Element): number {
  return Number(/\bfit-(\d+)\b/.exec(section.className)?.[1] ?? 0);
}

/** Steps all slides together, so that each step costs one layout: those that fit stay, the others go on. */
function measureSlides({ slides, steps, tolerance }: MeasuringOptions): Measure[] {
  const sections = document.querySelectorAll('div.marpit > section');
  const measures = new Map<string, Measure>();
  let open = slides.flatMap(({ id, index }) => {
    const section = sections[index];
    return section ? [{ id, section }] : [];
  });
  if (steps === undefined)
    return open.map(({ id, section }) => ({ id, fit: stepOf(section), ...measureSlide(section, tolerance) }));
  for (let step = 0; step < steps && open.length > 0; step++) {
    for (const { section } of open) setStep(section, step);
    for (const { id, section } of open) {
      measures.set(id, { id, fit: step, ...measureSlide(section, tolerance) });
    }
    open = open.filter(({ id }) => measures.get(id)?.overflow && !measures.get(id)?.furniture);
  }
  return slides.flatMap(({ id }) => measures.get(id) ?? []);
}

/** Resolves when every font and picture in use is there; a font may begin to load with the first layout. */
async function ready(): Promise<void> {
  void document.body.offsetHeight;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

const PARTS = [
  outside,
  overlap,
  unseen,
  partOf,
  trimToLine,
  textLines,
  limitsOf,
  strays,
  clipped,
  isFurniture,
  collisions,
  selectorOf,
  typeSize,
  measureSlide,
  setStep,
  stepOf,
  measureSlides,
  ready,
];

/** An expression for the page: waits for fonts and pictures, then measures. Evaluates to Measure[]. */
export function measuringSource(options: MeasuringOptions): string {
  const functions = PARTS.map((part) => part.toString()).join('\n');
  return `(async () => { ${functions}\nawait ready(); const first = measureSlides(${JSON.stringify(options)});
  if (document.fonts.status === 'loaded') return first;
  await ready(); return measureSlides(${JSON.stringify(options)}); })()`;
}

export function readySource(): string {
  return `(${ready.toString()})()`;
}

// A section and its lines → everything that overflows its box, is clipped or collides, with the excess in px.
import { isFurniture, isHidden, type TextLine } from './lines.js';
import { outside, overlap, type Rect } from './rects.js';

export interface Offence {
  element: Element;
  by: number;
}

/** Boxes that content of `element` must stay inside: its item, its body, and every clipping ancestor. */
function limitsOf(element: Element, section: Element): Element[] {
  const limits: Element[] = [];
  let insideItem = false;
  for (let at: Element | null = element; at && at !== section; at = at.parentElement) {
    const clips = getComputedStyle(at).overflow !== 'visible';
    const isItem = at.classList.contains('it');
    if (clips || at.classList.contains('body') || (isItem && !insideItem)) limits.push(at);
    insideItem ||= isItem;
  }
  return limits;
}

/** Text lines and pictures that extend beyond the slide or an enclosing box. */
export function strays(section: Element, lines: TextLine[]): Offence[] {
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
    if (!isHidden(picture, section) && picture.parentElement) {
      check(picture.getBoundingClientRect(), picture, picture.parentElement);
    }
  }
  return found;
}

/** Boxes that clip content larger than themselves. */
export function clipped(section: Element): Offence[] {
  const found: Offence[] = [];
  for (const element of section.querySelectorAll('*')) {
    if (element.clientWidth === 0 || getComputedStyle(element).overflow === 'visible') continue;
    const by = Math.max(
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    );
    if (by > 0 && !isHidden(element, section)) found.push({ element, by });
  }
  return found;
}

/** Items that overlap, and text lines that run into those of another part of the slide (title, body, footer). */
export function collisions(items: Element[], lines: TextLine[]): Offence[] {
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

// A section at its current type-scale step → its Measure.
import type { Measure, TypeSize } from '../api.js';
import { isFurniture, partOf, textLines } from './lines.js';
import { clipped, collisions, strays } from './offences.js';

/** A short selector for reports: "section.points div.body > li.it". */
function selectorOf(element: Element, section: Element): string {
  const name = (e: Element): string => [e.localName, ...e.classList].join('.');
  const parent = element.parentElement;
  const path = parent && parent !== section ? `${name(parent)} > ${name(element)}` : name(element);
  return `${section.className.split(' ')[0] ?? ''} ${path}`;
}

/** Reads the ends of the layout's type scale from the stylesheet; without them the text counts as fixed in size. */
function typeSize(section: Element, body: Element): TypeSize {
  const size = Number.parseFloat(getComputedStyle(body).fontSize);
  const style = getComputedStyle(section);
  const length = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || size;
  return { size, largest: length('--max'), least: length('--min') };
}

/** Measures one slide at its current step. */
export function measureSlide(section: Element, tolerance: number): Omit<Measure, 'id' | 'fit'> {
  const lines = textLines(section);
  const items = [...section.querySelectorAll('.it')];
  const offences = [...strays(section, lines), ...clipped(section), ...collisions(items, lines)];
  const found = offences.filter(({ by }) => by > tolerance).sort((a, b) => b.by - a.by);
  const inContent = found.find(({ element }) => !isFurniture(partOf(element, section)));
  const worst = inContent ?? found[0];
  const body = section.querySelector('.body') ?? section;
  const top = body.getBoundingClientRect().top;
  const style = getComputedStyle(section);
  const floor = section.getBoundingClientRect().bottom - Number.parseFloat(style.paddingBottom);
  const bottoms = [...items, ...body.querySelectorAll('img')].map((e) => e.getBoundingClientRect().bottom);
  for (const line of lines) if (body.contains(line.parent)) bottoms.push(line.bottom);
  return {
    type: typeSize(section, body),
    overflow: worst !== undefined,
    ...(worst && !inContent && { furniture: true as const }),
    worst: worst && { selector: selectorOf(worst.element, section), by: Math.round(worst.by * 10) / 10 },
    items: items.map((item) => item.getBoundingClientRect().height),
    available: floor - top,
    used: Math.max(0, ...bottoms.map((bottom) => bottom - top)),
  };
}

// Measures slides with a simple model of a page: text of known width in lines of known height. It replaces Chromium
// in tests of refit's decisions; tests/render measures in a real browser.

import { plain } from '../../src/compose/line.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import type { Measure } from '../../src/render/page.js';

const SCALES = [1, 0.9375, 0.875, 0.8125, 0.75];
const WIDTH = 900;
const HEIGHT = 636;

/** Height in px of a text set `size` px high and `width` px wide. */
function height(text: string, size: number, width = WIDTH): number {
  const perLine = Math.max(1, Math.floor(width / (size * 0.52)));
  const lines = text.split(' ').reduce(
    ({ rows, used }, word) => {
      const length = word.length + 1;
      if (length > perLine) return { rows: rows + Math.ceil(length / perLine), used: length % perLine };
      return used + length > perLine ? { rows: rows + 1, used: length } : { rows, used: used + length };
    },
    { rows: 1, used: 0 },
  ).rows;
  return lines * size * 1.4;
}

/** The texts of each item: the cells of a row side by side, the points under a point one below the other. */
function itemTexts(slide: Slide): { across?: string[]; down?: string[] }[] {
  const { layout, body } = slide;
  if (layout === 'table') return body.rows.map((row) => ({ across: row.map(plain) }));
  if (layout === 'compare') return body.rows.map((row) => ({ across: row.values.map(plain) }));
  if (layout === 'points')
    return body.items.map((item) => ({ down: bodyTexts({ layout, body: { items: [item] } }) }));
  return bodyTexts(slide).map((text) => ({ down: [text] }));
}

function at(slide: Slide, step: number): Omit<Measure, 'id' | 'fit' | 'overflow'> {
  const size = 32 * (SCALES[step] ?? 1);
  const items = itemTexts(slide).map(({ across = [], down = [] }) => {
    const cells = across.map((cell) => height(cell, size, WIDTH / across.length));
    return 12 + Math.max(0, ...cells) + down.reduce((sum, text) => sum + height(text, size), 0);
  });
  const head = height(slide.title ? plain(slide.title) : '', 40) + 90;
  const type = { size, largest: 32, least: 24 };
  return { type, items, available: HEIGHT - head, used: items.reduce((a, b) => a + b, 0) };
}

/** The type of a slide at its smallest size. */
export const FLOOR = { size: 24, largest: 32, least: 24 };

const FIXED = new Set(['cover', 'section', 'closing', 'chart', 'image']);

export function measure(slide: Slide): Measure {
  for (let fit = 0; ; fit++) {
    const found = at(slide, fit);
    const overflow = !FIXED.has(slide.layout) && found.used > found.available;
    if (!overflow || fit === 4) return { id: slide.id, fit, overflow, ...found };
  }
}

export const measures = (deck: Deck, ids?: readonly string[]): Measure[] =>
  deck.slides.filter(({ id }) => !ids || ids.includes(id)).map(measure);

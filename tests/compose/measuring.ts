// Slides → Measures as a plain model of a page gives them: text of a known width in lines of a known height. It stands
// in for Chromium where only the decisions of refit are tested; tests/render measures in a real browser.

import { plain } from '../../src/compose/line.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Bodies, Deck, Slide } from '../../src/deck/model.js';
import type { Measure } from '../../src/render/page.js';

const SCALES = [1, 0.9375, 0.875, 0.8125, 0.75];
const WIDTH = 900;
const HEIGHT = 636;

/** Height of a text in px, set `size` px high over a width of `width` px. */
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

/** The texts of each item of a slide, a cell a text. */
function itemTexts(slide: Slide): string[][] {
  const { layout, body } = slide;
  if (layout === 'table') return (body as Bodies['table']).rows.map((row) => row.map(plain));
  if (layout === 'compare') return (body as Bodies['compare']).rows.map((row) => row.values.map(plain));
  if (layout === 'points')
    return (body as Bodies['points']).items.map((item) => [
      bodyTexts({ layout: 'points', body: { items: [item] } }).join(' '),
    ]);
  return bodyTexts(slide).map((text) => [text]);
}

function at(slide: Slide, step: number): Omit<Measure, 'id' | 'fit' | 'overflow'> {
  const scale = SCALES[step] ?? 1;
  const items = itemTexts(slide).map(
    (cells) => Math.max(...cells.map((cell) => height(cell, 32 * scale, WIDTH / cells.length))) + 12,
  );
  const head = height(slide.title ? plain(slide.title) : '', 40) + 90;
  return { items, available: HEIGHT - head, used: items.reduce((a, b) => a + b, 0) };
}

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

// The parts of a block that fills several slides: none is half empty beside a full one, in any layout.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { refit } from '../../src/compose/refit.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import type { Block } from '../../src/outline/schema.js';
import { blocks } from '../builders.js';
import { measure, measures } from './measuring.js';

function settled(block: Block): Slide[] {
  let { deck }: { deck: Deck } = compose(blocks({ ...block, title: 'Một khối' }));
  for (let pass = 0; pass < 8; pass++) {
    const next = refit(deck, measures(deck));
    deck = next.deck;
    if (next.changed.length === 0) break;
  }
  return deck.slides.filter(({ path }) => path === 'sections.0.blocks.0');
}

/** Words that grow and shrink from item to item in a fixed way; the first ones are long, so that a count of words misjudges them. */
function said(seed: number, at: number): string {
  const length = 4 + ((seed * 7 + at * 11 + ((at * at) % 5) * 6) % 27);
  const word = seed % 2 === 1 && at < 6 ? 'nghiêng-ngả' : 'chữ';
  return Array.from({ length }, (_, i) => `${word}${(at + i) % 7}`).join(' ');
}
const itemsOf = (slide: Slide): number => measure(slide).items.length;
const some = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const KINDS: Record<string, (count: number, seed: number) => Block> = {
  points: (n, seed) => ({ points: some(n, (i) => said(seed, i)) }),
  steps: (n, seed) => ({ steps: some(n, (i) => ({ title: `Bước ${i}`, text: said(seed, i) })) }),
  people: (n, seed) => ({ people: some(n, (i) => ({ name: `Đồng chí ${i}`, role: said(seed, i) })) }),
  timeline: (n, seed) => ({ timeline: some(n, (i) => ({ when: `${i + 1}/9/1940`, what: said(seed, i) })) }),
  table: (n, seed) => ({
    table: { header: ['Việc', 'Nội dung'], rows: some(n, (i) => [`${i}`, said(seed, i)]) },
  }),
  compare: (n, seed) => ({
    compare: {
      columns: ['Trước', 'Nay'],
      rows: some(n, (i) => ({ values: [said(seed, i), said(seed, i + 1)] })),
    },
  }),
  slogans: (n, seed) => ({ slogans: some(n, (i) => `${said(seed, i)}!`) }),
};

describe.each(Object.entries(KINDS))('%s', (_, block) => {
  it('of any length fill their slides about alike', () => {
    const uneven: string[] = [];
    for (let count = 5; count <= 24; count++)
      for (let seed = 0; seed < 6; seed++) {
        const parts = settled(block(count, seed));
        const shares = parts.map((slide) => measure(slide).used);
        expect(parts.filter((slide) => measure(slide).overflow)).toEqual([]);
        const counts = parts.map(itemsOf);
        const alike = Math.max(...counts) - Math.min(...counts) <= 1;
        const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
        const thin = parts.length > 4 && mean < 0.5 * Math.max(...shares);
        if (thin || (!alike && Math.min(...shares) < 0.3 * Math.max(...shares)))
          uneven.push(`${count}/${seed}: ${shares.map(Math.round).join(' ')}`);
      }
    expect(uneven).toEqual([]);
  });
});

describe('figures', () => {
  const figures = (count: number, words: (at: number) => number): Slide[] =>
    settled({
      figures: some(count, (at) => ({
        value: `${at + 2}00`,
        label: some(words(at), (i) => `chữ${i}`).join(' '),
      })),
    });
  const counts = (slides: Slide[]): number[] =>
    slides.map((slide) => (slide.layout === 'figures' ? slide.body.items.length : 0));

  it('with short labels stand on one slide, up to nine', () => {
    for (let count = 1; count <= 9; count++) expect(counts(figures(count, () => 7))).toEqual([count]);
  });

  it('are shared out by number, whatever their labels', () => {
    for (let count = 7; count <= 30; count++)
      for (const words of [() => 8, () => 20, (at: number) => (at < 4 ? 22 : 3)]) {
        const shared = counts(figures(count, words));
        expect(Math.max(...shared) - Math.min(...shared)).toBeLessThanOrEqual(1);
        expect(shared.reduce((a, b) => a + b, 0)).toBe(count);
      }
  });
});

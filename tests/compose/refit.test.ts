import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { plain } from '../../src/compose/line.js';
import { refit } from '../../src/compose/refit.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Bodies, Deck, Layout, Slide } from '../../src/deck/model.js';
import type { Block } from '../../src/outline/schema.js';
import { blocks, outline, section } from '../builders.js';
import { FLOOR, measure, measures } from './measuring.js';

const words = (count: number, word = 'chữ'): string =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');
const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Measures and refits until nothing changes; how many times it took. */
function settle(deck: Deck): { deck: Deck; passes: number } {
  let wanted: string[] | undefined;
  for (let passes = 1; ; passes++) {
    const next = refit(deck, measures(deck, wanted));
    deck = next.deck;
    wanted = next.changed;
    if (wanted.length === 0 || passes === 20) return { deck, passes };
  }
}
const fitted = (...content: Block[]): Deck => settle(compose(blocks(...content)).deck).deck;
const of = <L extends Layout>(deck: Deck, layout: L): Slide[] =>
  deck.slides.filter((slide) => slide.layout === layout);
const bodies = <L extends Layout>(deck: Deck, layout: L): Bodies[L][] =>
  of(deck, layout).map(({ body }) => body as Bodies[L]);
const letters = (text: string): string => text.replace(/[…\s]/g, '');
const spills = (deck: Deck): string[] =>
  deck.slides.filter((slide) => measure(slide).overflow).map(({ id }) => id);

describe('fit', () => {
  it('sets a slide to the step that fits, and changes nothing else', () => {
    const { deck } = compose(blocks({ points: list(6, () => words(20)) }));
    const { deck: next, changed } = refit(deck, measures(deck));
    expect(changed).toEqual([]);
    expect(next.slides.map(({ fit: step }) => step)).toEqual(measures(deck).map(({ fit: step }) => step));
    expect(next.slides.map(({ body }) => body)).toEqual(deck.slides.map(({ body }) => body));
  });

  it('sets all parts of a block in the size of the part that needs the smallest', () => {
    const long = list(4, (i) => `Ý ${i} ${words(36)}`);
    const deck = fitted({ points: [...long, ...list(8, (i) => `Ngắn ${i}`), ...long] });
    const parts = of(deck, 'points');
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts.map((slide) => measure(slide).fit)).size).toBeGreaterThan(1);
    expect(new Set(parts.map(({ fit: step }) => step))).toEqual(
      new Set([Math.max(...parts.map((slide) => measure(slide).fit))]),
    );
    expect(refit(deck, measures(deck)).deck).toEqual(deck);
  });

  it('leaves slides alone that were not measured', () => {
    const { deck } = compose(blocks({ points: ['Một ý'] }));
    expect(refit(deck, []).deck.slides).toEqual(deck.slides);
  });

  it('cuts a long table into even parts that repeat the header', () => {
    const rows = list(60, (i) => [`Hàng ${i}`, words(8), '12']);
    const tables = bodies(
      fitted({ table: { header: ['Tên', 'Nội dung', 'Số'], rows }, title: 'Bảng' }),
      'table',
    );
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.flatMap((table) => table.rows.map((row) => row.map(plain)))).toEqual(rows);
    expect(tables.every((table) => plain(table.header[0] ?? []) === 'Tên')).toBe(true);
    const sizes = tables.map((table) => table.rows.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  });

  it('names and numbers the parts', () => {
    const deck = fitted({
      table: { header: ['A', 'B'], rows: list(30, (i) => [`${i}`, words(12)]) },
      title: 'Bảng',
    });
    const parts = of(deck, 'table');
    expect(parts.map(({ id }) => id)).toEqual(
      parts.map((_, i) => (i === 0 ? parts[0]!.id : `${parts[0]!.id}.${i + 1}`)),
    );
    expect(parts.map(({ continued }) => continued)).toEqual(
      parts.map((_, i) => ({ part: i + 1, of: parts.length })),
    );
    expect(parts.map(({ title }) => plain(title ?? []))).toEqual(parts.map(() => 'Bảng'));
  });

  it('gives all parts the same title, shortened when it is long and then said whole', () => {
    const title = `${words(10)}, ${words(24, 'nữa')}`;
    const table = { header: ['A'], rows: list(30, () => [words(20)]) };
    const parts = of(fitted({ table, title }), 'table');
    expect(new Set(parts.map((part) => plain(part.title ?? [])))).toEqual(new Set([`${words(10)}…`]));
    expect(parts.map(({ notes }) => notes.includes(title))).toEqual(parts.map((_, index) => index === 0));
  });

  it('keeps the sources’ marks of a title that is shortened', () => {
    const title = `${words(10)}, ${words(24, 'nữa')}`;
    const table = { header: ['A'], rows: list(30, () => [words(20)]) };
    const loaded = outline({
      sources: [{ id: 'a', text: 'A' }],
      sections: [section('Một', { blocks: [{ table, title, source: 'a' }] })],
    });
    for (const part of of(settle(compose(loaded).deck).deck, 'table'))
      expect(part.title?.at(-1)).toEqual({ mark: 1 });
  });

  it('shows no figure, person, step or event on two slides', () => {
    const long = list(9, (i) => `${words(9)} việc ${i}`).join(', ');
    const tried: Block[] = [
      { figures: list(7, (i) => ({ value: `${i}1.234.567`, unit: words(12), label: long, change: long })) },
      { people: list(12, (i) => ({ name: `Người ${i} ${words(20)}`, role: long })) },
      { steps: list(9, (i) => ({ title: `Bước ${i} ${long}`, text: long })) },
      { timeline: list(12, (i) => ({ when: `${i}/9/1940`, what: long })) },
    ];
    for (const block of tried) {
      const deck = fitted(block);
      const slides = deck.slides.slice(2, -1);
      const items = slides.flatMap(({ body }) => (body as { items: unknown[] }).items);
      expect(spills(deck)).toEqual([]);
      expect(items).toHaveLength(Object.values(block).flat().length);
    }
  });

  it('cuts a wide table at the same rows on all its slides, row by row, each with the first column', () => {
    const rows = list(50, (i) => list(12, (j) => `${i}x${j}`));
    const tables = bodies(fitted({ table: { header: list(12, (j) => `Cột ${j}`), rows } }), 'table');
    expect(tables.length % 2).toBe(0);
    const firsts = tables.map((body) => body.rows.map(([cell = []]) => plain(cell)));
    for (let at = 0; at < tables.length; at += 2) expect(firsts[at]).toEqual(firsts[at + 1]);
    expect(firsts.filter((_, at) => at % 2 === 0).flat()).toEqual(rows.map(([cell]) => cell));
  });

  it('fills the slides of a long table', () => {
    const rows = list(60, (i) => [`Hàng ${i}`, words(8), '12']);
    const deck = fitted({ table: { header: ['Tên', 'Nội dung', 'Số'], rows }, title: 'Bảng' });
    const filled = of(deck, 'table').map((slide) => measure(slide));
    expect(Math.min(...filled.map(({ used, available }) => used / available))).toBeGreaterThan(0.8);
  });

  it('leaves no small last item alone', () => {
    for (const count of [9, 10, 11, 12, 13, 17]) {
      const parts = bodies(
        fitted({ timeline: list(count, (i) => ({ when: `${i}`, what: words(17) })) }),
        'timeline',
      );
      expect(parts.at(-1)?.items.length).toBeGreaterThan(1);
    }
  });

  it('shares a block’s events out evenly over all its slides', () => {
    const parts = bodies(
      fitted({ timeline: list(40, (i) => ({ when: `${i}/9/1940`, what: words(24) })) }),
      'timeline',
    );
    const sizes = parts.map(({ items }) => items.length);
    expect(sizes.reduce((a, b) => a + b)).toBe(40);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
    expect(new Set(parts.map(({ alike }) => JSON.stringify(alike))).size).toBe(1);
    expect(parts[0]?.alike?.events).toBe(Math.max(...sizes));
  });

  it('goes on counting steps over the parts', () => {
    const parts = bodies(
      fitted({ steps: list(12, (i) => ({ title: `Việc ${i}`, text: words(30) })) }),
      'steps',
    );
    let next = 1;
    for (const { start, items } of parts) {
      expect(start).toBe(next);
      next += items.length;
    }
  });

  it('cuts a quotation at its sentences, each part with its speaker', () => {
    const text = list(30, (i) => `Câu thứ ${i} của lời nói này cũng khá là dài đấy.`).join(' ');
    const parts = bodies(fitted({ quote: { text, by: 'Đồng chí Trường Chinh' } }), 'quote');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ by }) => plain(by ?? []) === 'Đồng chí Trường Chinh')).toBe(true);
    expect(parts.map((part) => plain(part.text)).join(' ')).toBe(text);
  });

  it('cuts long cells over rows that continue them, short cells staying in the first', () => {
    const long = list(60, (i) => `Câu ${i} nói rõ thêm về việc này.`).join(' ');
    const parts = bodies(fitted({ table: { header: ['Việc', 'Nội dung'], rows: [['Một', long]] } }), 'table');
    expect(parts.length).toBeGreaterThan(1);
    const cells = parts.flatMap(({ rows }) => rows);
    expect(cells.map(([first = []]) => plain(first)).filter(Boolean)).toEqual(['Một']);
    expect(letters(cells.map(([, second = []]) => plain(second)).join(''))).toBe(letters(long));
  });

  it('never cuts a step: one that fills a slide keeps its number', () => {
    const { deck } = compose(blocks({ steps: ['Một', { title: 'Hai', text: words(20) }] }));
    const tight = deck.slides.map((slide) => ({
      id: slide.id,
      fit: 4,
      type: FLOOR,
      overflow: slide.layout === 'steps',
      items: [50, 900],
      available: 400,
      used: 950,
    }));
    const parts = bodies(refit(deck, tight).deck, 'steps');
    expect(parts.map(({ start, items }) => [start, items.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('shares points under a point out below its words', () => {
    const point = { text: 'Các xã', points: list(40, (i) => `Xã thứ ${i} của châu`) };
    const parts = bodies(fitted({ points: [point] }), 'points');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ items }) => plain(items[0]?.text ?? []) === 'Các xã')).toBe(true);
    expect(parts.flatMap(({ items }) => items[0]?.points ?? [])).toHaveLength(40);
  });

  it('keeps notes, sources and time together over the parts', () => {
    const rows = list(40, (i) => [`Hàng ${i}`, i === 39 ? 'cuối[^b]' : words(10)]);
    const loaded = outline({
      sources: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
      sections: [
        section('Một', {
          blocks: [{ table: { header: ['A', 'B'], rows }, notes: `Nói đầu[^a]. ${words(300)}` }],
        }),
      ],
    });
    const before = compose(loaded).deck;
    const parts = of(settle(before).deck, 'table');
    expect(parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(
      of(before, 'table').reduce((sum, { seconds }) => sum + seconds, 0),
    );
    expect(parts[0]?.notes[0]).toMatch(/^Nói đầu/);
    expect(parts[0]?.sources).toEqual([2]);
    expect(parts.at(-1)?.sources).toEqual([1]);
  });

  it('gives each part the notes that say its points', () => {
    const { deck } = compose(
      blocks({
        points: list(4, (i) => `Ý thứ ${i} của bài nói hôm nay`),
        notes: list(4, (i) => `Ý thứ ${i} của bài nói hôm nay, nói kỹ hơn.`),
      }),
    );
    const tight = deck.slides.map((slide) => ({
      id: slide.id,
      fit: 4,
      type: FLOOR,
      overflow: slide.layout === 'points',
      items: [200, 200, 200, 200],
      available: 420,
      used: 800,
    }));
    const parts = of(refit(deck, tight).deck, 'points');
    expect(parts.map(({ notes }) => notes.map((note) => note.slice(0, 8)))).toEqual([
      ['Ý thứ 0 ', 'Ý thứ 1 '],
      ['Ý thứ 2 ', 'Ý thứ 3 '],
    ]);
  });

  it('shortens what cannot be cut, and says it whole', () => {
    const lead = words(40);
    const { deck } = compose(outline({ sections: [section('Một', { lead })] }));
    const spilling = deck.slides.map((slide) => ({
      id: slide.id,
      fit: 4,
      type: FLOOR,
      overflow: slide.layout === 'section',
      items: [],
      available: 300,
      used: 400,
    }));
    const slide = of(refit(deck, spilling).deck, 'section')[0]!;
    expect(plain((slide.body as Bodies['section']).lead ?? [])).toMatch(/…$/);
    expect(slide.notes).toEqual([lead]);
  });

  it('ends labels at a clause where four figures miss by some pixels, and cuts the slide where they miss by more', () => {
    const label = 'thu nhập bình quân đầu người một năm của cả tỉnh, sau khi đã trừ các khoản chi';
    const { deck } = compose(
      blocks({ figures: list(4, (i) => ({ value: `${i}8,5`, unit: 'triệu', label })) }),
    );
    const missing = (by: number) =>
      deck.slides.map((slide) => ({
        id: slide.id,
        fit: 4,
        type: FLOOR,
        overflow: slide.layout === 'figures',
        worst: { selector: 'figures p.label', by },
        items: [240, 240, 240, 240],
        available: 470,
        used: 490,
      }));
    const near = of(refit(deck, missing(12)).deck, 'figures');
    expect(near).toHaveLength(1);
    expect((near[0]!.body as Bodies['figures']).items.map((item) => plain(item.label))).toEqual(
      list(4, () => 'thu nhập bình quân đầu người một năm của cả tỉnh…'),
    );
    expect(near[0]?.notes).toEqual(list(4, (i) => `${i}8,5 triệu ${label}`));
    expect(of(refit(deck, missing(120)).deck, 'figures').length).toBeGreaterThan(1);
  });

  it('does not cut a slide for what its foot line holds', () => {
    const { deck } = compose(blocks({ points: ['Một', 'Hai'] }));
    const spilling = deck.slides.map((slide) => ({
      id: slide.id,
      fit: 2,
      type: { size: 28, largest: 32, least: 24 },
      overflow: true,
      furniture: true as const,
      worst: { selector: 'points footer', by: 9 },
      items: [50, 50],
      available: 400,
      used: 100,
    }));
    // The step is that of the body, which fits.
    const slides = deck.slides.map((slide) => ({ ...slide, fit: 2 }));
    expect(refit(deck, spilling)).toEqual({ deck: { ...deck, slides }, changed: [] });
  });

  it.each<[string, Block]>([
    ['one huge paragraph', { text: list(300, (i) => `Câu ${i} ${words(i % 40)}.`).join(' ') }],
    ['one word without end', { text: 'x'.repeat(6000) }],
    ['words without a stop', { quote: { text: words(3000) } }],
    [
      'huge cells',
      { table: { header: ['A', 'B', 'C'], rows: list(3, () => [words(700), 'y'.repeat(2000), '1']) } },
    ],
    ['deep points', { points: list(30, () => ({ text: words(44), points: list(20, () => words(20)) })) }],
    ['long steps', { steps: list(60, () => ({ title: words(40), text: words(200) })) }],
    [
      'long comparisons',
      {
        compare: {
          columns: [words(60), 'b'],
          rows: list(60, () => ({ label: words(30), values: [words(300), words(3)] as [string, string] })),
        },
      },
    ],
    ['long slogans', { slogans: list(30, () => words(200)) }],
    ['many people', { people: list(300, () => ({ name: words(30), role: words(100) })) }],
  ])('ends within six passes with nothing spilling: %s', (_, block) => {
    const { deck, passes } = settle(compose(blocks(block)).deck);
    expect(spills(deck)).toEqual([]);
    expect(passes).toBeLessThanOrEqual(6);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
    expect(deck.slides.every((slide) => bodyTexts(slide).length > 0)).toBe(true);
  });
});

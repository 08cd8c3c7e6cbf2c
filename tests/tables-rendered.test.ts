// Tables in the browser are split by rows and columns before their font size goes below that of running text. If
// nothing is left to split, a diagnostic says so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableBody } from '../src/blocks/table/body.js';
import type { Line, SlideOf } from '../src/deck/model.js';
import { plain } from '../src/deck/text.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import type { LoadedOutline } from '../src/outline/load.js';
import { outlineSchema } from '../src/outline/schema.js';
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import { bundledBrowser } from './render/fixture.js';

let browser: Browser;
const deckTab = new DeckTab();
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(async () => {
  await deckTab.close();
  await browser.close();
});

const some = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const SYLLABLES = 'nhân dân các dân tộc trong tỉnh thi đua xây dựng quê hương giàu đẹp văn minh'.split(' ');
/** The given number of syllables, different for each seed. The first names the seed. */
const words = (count: number, seed = 0): string =>
  some(count, (i) => (i === 0 ? `Việc ${seed}` : SYLLABLES[(i * 7 + seed * 3) % SYLLABLES.length])).join(' ');

interface Table {
  header: string[];
  rows: string[][];
}

async function built({ header, rows }: Table) {
  const loaded: LoadedOutline = {
    outline: outlineSchema.parse({
      title: 'Kỷ niệm',
      sections: [{ heading: 'Kết quả', blocks: [{ title: 'Kết quả các mặt', table: { header, rows } }] }],
    }),
    file: 'outline.yaml',
    dir: '.',
    locate: () => ({}),
    locateIn: () => ({}),
  };
  const prepared = await prepare(loaded);
  const { value } = await draw(prepared, { province: 'ca-mau', mode: 'light', base: '.' });
  if (!value) throw new Error('no look');
  const { deck, measures, diagnostics } = await fitDeck(prepared, value, browser, deckTab);
  const slides = deck.slides.filter((slide): slide is SlideOf<'table'> => slide.layout === 'table');
  const tab = await browser.openTab({ width: 1280, height: 720 });
  await tab.fill(pageDocument({ lang: 'vi', title: '', sections: value.sections(slides, deck) }), [
    value.shared,
    value.look,
  ]);
  const sizes = await tab.evaluate<{ cells: number[]; heads: number[] }>(`(() => {
    const px = (selector) => [...document.querySelectorAll(selector)].map((one) => parseFloat(getComputedStyle(one).fontSize));
    return { cells: px('td'), heads: px('th') };
  })()`);
  await tab.close();
  return {
    bodies: slides.map(({ body }) => body),
    overflow: deck.slides.filter(({ id }) => measures.get(id)?.overflow).length,
    least: { cell: Math.min(...sizes.cells), head: Math.min(...sizes.heads) },
    diagnostics,
  };
}

const text = (line: Line = []): string => plain(line);
const letters = (value: string): string => value.replace(/[\s…]/g, '');
/** The cells of a column over all slides in order, each repeated band counted once. */
const column = (bodies: readonly TableBody[], name: string): string =>
  letters(
    bodies
      .flatMap((body) => {
        const at = body.header.findIndex((head) => text(head) === name);
        return at < 0 ? [] : body.rows.map((row) => text(row[at]));
      })
      .join(' '),
  );

describe('a table that does not fit', () => {
  it.each<[string, Table]>([
    [
      'a cell that no slide holds',
      {
        header: ['Nội dung', 'Ghi chú'],
        rows: [
          [words(700), 'x'],
          ['Hai', 'y'],
        ],
      },
    ],
    [
      'long cells in both columns',
      { header: ['Việc', 'Kết quả'], rows: some(9, (i) => [words(40, i), words(70, i)]) },
    ],
    ['many short rows', { header: ['Xã', 'Số hộ'], rows: some(47, (i) => [`Xã thứ ${i}`, `${i * 37}`]) }],
    [
      'five wordy columns',
      {
        header: ['Mục', 'Một', 'Hai', 'Ba', 'Bốn'],
        rows: some(3, (i) => [`Mục ${i}`, ...some(4, (n) => words(55, n))]),
      },
    ],
    [
      'headings of a paragraph',
      {
        header: ['Đơn vị', ...some(5, (i) => words(24, i))],
        rows: some(6, (i) => [`Đơn vị ${i}`, ...some(5, (n) => `${i}${n}`)]),
      },
    ],
  ])('is split at the size of running text: %s', async (_, table) => {
    const { bodies, overflow, least, diagnostics } = await built(table);
    expect(bodies.length).toBeGreaterThan(1);
    expect({ overflow, diagnostics }).toEqual({ overflow: 0, diagnostics: [] });
    expect(least.cell).toBeGreaterThanOrEqual(24);
    expect(least.head).toBeGreaterThanOrEqual(22);
    for (const [at, name] of table.header.entries()) {
      if (at === 0) continue;
      expect(column(bodies, name), name).toBe(letters(table.rows.map((row) => row[at] ?? '').join(' ')));
    }
  });

  it('repeats row headers beside each group of columns, and its header above each group of rows', async () => {
    const years = some(11, (i) => `Năm ${2014 + i}`);
    const rows = some(17, (i) => [
      `${i + 1}`,
      `Huyện thứ ${i + 1}`,
      ...years.map((_, n) => `${(i + 1) * (n + 3)}.400`),
    ]);
    const { bodies, overflow, least } = await built({
      header: ['TT', 'Đơn vị', ...years],
      rows: [...rows, ['', 'Tổng cộng', ...years.map(() => '9.999.999')]],
    });
    expect(overflow).toBe(0);
    expect(least.cell).toBeGreaterThanOrEqual(24);
    for (const { header } of bodies) expect(header.slice(0, 2).map(text)).toEqual(['TT', 'Đơn vị']);
    for (const body of bodies) expect(body.rows.every((row) => row.length === body.header.length)).toBe(true);
    for (const [at, year] of years.entries())
      expect(column(bodies, year)).toBe(letters([...rows.map((row) => row[at + 2]), '9.999.999'].join(' ')));
    const totals = bodies.filter(({ rows: all }) => text(all.at(-1)?.[1]) === 'Tổng cộng');
    expect(totals.length).toBeGreaterThan(1);
    // The total never stands alone under a header.
    for (const { rows: all } of totals) expect(all.length).toBeGreaterThan(1);
  });

  it('has only its first column as row headers, unless that is a counter', async () => {
    const { bodies } = await built({
      header: ['Năm', ...some(9, (i) => `Chỉ tiêu ${i}`)],
      rows: some(8, (i) => [`${2015 + i}`, ...some(9, (n) => `${i}${n}`)]),
    });
    expect(bodies.length).toBeGreaterThan(1);
    for (const { header } of bodies.slice(1)) expect(text(header[1])).not.toBe('Chỉ tiêu 0');
  });

  it('is set smaller only if its header leaves no room and cannot be split, and reports it', async () => {
    const { bodies, overflow, least, diagnostics } = await built({
      header: [words(130, 1), words(150, 2)],
      rows: [
        ['Một', '2'],
        ['Hai', words(12, 4)],
      ],
    });
    expect(overflow).toBe(0);
    expect(least.cell).toBeLessThan(24);
    expect(Math.min(least.cell, least.head)).toBeGreaterThanOrEqual(18);
    expect(diagnostics.map(({ code, params }) => [code, params?.slide])).toEqual([['render/small-type', 3]]);
    expect(column(bodies, text(bodies[0]?.header[1]))).toBe(letters(`2 ${words(12, 4)}`));
  });
});

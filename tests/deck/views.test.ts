// Layout decisions of the views: equal sizes for equals, consistent parts of a block.
import { describe, expect, it } from 'vitest';
import type { Bodies, Layout, SlideOf } from '../../src/deck/model.js';
import { deckOf, line, noAssets, slideOf, writerOf } from './build.js';

const write = <L extends Layout>(layout: L, body: Bodies[L], rest: Partial<SlideOf<L>> = {}): string => {
  const slide = slideOf(layout, body, { title: line('Tên'), ...rest });
  return writerOf().slide(slide, deckOf([slide]), noAssets);
};
const classesOf = (markdown: string): string[] => /_class: (.*?) -->/.exec(markdown)?.[1]?.split(' ') ?? [];
const widths = (values: string[]): string[] => {
  const items = values.map((value) => ({ value, label: line('nhãn') }));
  return write('figures', { items }).match(/\bw-\d+/g) ?? [];
};
const part = { continued: { part: 2, of: 2 } };

describe('figures', () => {
  it('of equal rank share the size of the widest', () => {
    const [first, second] = widths(['85%/năm', '2']);
    expect(second).toBe(first);
    expect(new Set(widths(['17', '48.000', '9', '1.200']))).toHaveLength(1);
  });

  it('give a hero its own size and do not shrink beside a number that fills a line', () => {
    const [hero, ...others] = widths(['7', '48.000', '9']);
    expect(hero).toBe('w-2');
    expect(new Set(others)).toHaveLength(1);
    expect(widths(['1.234.567.890.123,45', '5', '7', '9'])[1]).toBe('w-2');
  });

  it('have rows of their own where a number as long as its column would be the smaller one', () => {
    const classes = (...values: string[]): string[] =>
      classesOf(write('figures', { items: values.map((value) => ({ value, label: line('nhãn') })) }));
    expect(classes('12.345.678.900', '65', '12')).toEqual(expect.arrayContaining(['hero', 'long']));
    expect(classes('12.345.678', '65', '12', '7', '9')).toEqual(expect.arrayContaining(['hero', 'long']));
    expect(classes('12.345.678.900', '7')).toEqual(expect.arrayContaining(['pair', 'long']));
    for (const few of [
      ['200', '48.000', '9'],
      ['1.200', '65', '12', '7', '9'],
      ['48.000', '7'],
    ])
      expect(classes(...few)).not.toContain('long');
  });

  it('keep what they count per on the line of their number, at the size of a unit', () => {
    const per = (value: string, unit?: string): string | undefined =>
      /<p class="figure">(.*)<\/p>/.exec(
        write('figures', { items: [{ value, ...(unit && { unit }), label: line('nhãn') }] }),
      )?.[1];
    expect(per('8,02', '%/năm')).toBe('<b>8,02%<span class="per">/năm</span></b>');
    expect(per('5,2%/năm')).toBe('<b>5,2%<span class="per">/năm</span></b>');
    expect(per('120/ha')).toBe('<b>120<span class="per">/ha</span></b>');
    expect(per('46', '/100.000 dân')).toBe('<b>46<span class="per">/100.000 dân</span></b>');
    expect(per('46', '/100.000 trẻ đẻ sống')).toBe(
      '<b>46<span class="per">/100.000</span></b> <span class="unit">trẻ đẻ sống</span>',
    );
    expect(per('5', '/xã/phường/thị-trấn')).toBe('<b>5</b> <span class="unit">/xã/phường/thị-trấn</span>');
    for (const number of ['1/2', '27/9']) expect(per(number)).toBe(`<b>${number}</b>`);
    expect(per('65', 'triệu đồng/người')).not.toContain('per');
  });
});

describe('parts of a block look alike, however many items each has', () => {
  const people = (count: number) => ({ items: Array.from({ length: count }, () => ({ name: line('An') })) });
  const steps = (count: number) => ({
    start: 1,
    items: Array.from({ length: count }, () => ({ title: line('Bước'), text: line('Việc') })),
  });
  const agenda = (count: number) => ({
    items: Array.from({ length: count }, () => ({ title: line('Mục') })),
  });

  it('three figures stand side by side, without a hero or a gap in the grid', () => {
    const items = ['7', '8', '9'].map((value) => ({ value, label: line('nhãn') }));
    expect(classesOf(write('figures', { items }))).toContain('hero');
    const classes = classesOf(write('figures', { items }, part));
    expect(classes).toContain('trio');
    expect(classes).not.toContain('hero');
  });

  it('steps stand beside their texts', () => {
    expect(classesOf(write('steps', steps(2)))).toContain('stacked');
    expect(classesOf(write('steps', steps(2), part))).not.toContain('stacked');
  });

  it('people, points and slogans are marked for the style sheet', () => {
    expect(classesOf(write('people', people(3), part))).toContain('split');
    expect(classesOf(write('points', { items: [{ text: line('Ý') }] }, part))).toContain('split');
    expect(classesOf(write('slogans', { items: [line('Tiến!')] }, part))).toEqual(
      expect.not.arrayContaining(['single']),
    );
  });

  it('agendas use the text face', () => {
    expect(classesOf(write('agenda', agenda(4)))).toContain('display');
    expect(classesOf(write('agenda', agenda(4), part))).not.toContain('display');
  });
});

describe('points', () => {
  it('have no space after a nested list, which would show as an empty line in the PDF', () => {
    const items = [{ text: line('Một'), points: [{ text: line('Hai'), points: [{ text: line('Ba') }] }] }];
    const markdown = write('points', { items });
    expect(markdown).toContain('<li>Ba</li></ul></li></ul></li>');
    expect(markdown).not.toMatch(/\s<\/li>/);
  });
});

describe('a picture', () => {
  it('prints a shared credit once', () => {
    const picture = (credit: string) => ({ picture: { src: 'a.jpg', alt: 'Ảnh', credit } });
    for (const credit of ['Lê An', 'Ảnh: Lê An', 'Photo: Lê An'])
      expect(write('image', picture(credit))).toContain('<small>Ảnh: Lê\u00a0An</small>');
    expect(write('image', picture('Ảnh'))).toContain('<small>Ảnh: Ảnh</small>');
  });
});

describe('a table', () => {
  it('of one column is left-aligned, numbers too', () => {
    const one = write('table', { header: [line('Số')], rows: [[line('1')]], numeric: [true] });
    const rows = [[line('a'), line('1')]];
    const two = write('table', { header: [line('Tên'), line('Số')], rows, numeric: [false, true] });
    expect(one).not.toContain('numeric');
    expect(two).toContain('numeric');
  });
});

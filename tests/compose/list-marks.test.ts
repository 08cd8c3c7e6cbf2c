// What parts the items of a list in running text is not shown; what belongs to their words is.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { unlisted } from '../../src/compose/list-marks.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Line } from '../../src/deck/line.js';
import type { Block } from '../../src/outline/schema.js';
import { blocks } from '../builders.js';

const ends = (...texts: string[]): string[] =>
  unlisted(texts.map((text): Line => [{ text }])).map((line) =>
    line.map((run) => ('text' in run ? run.text : '')).join(''),
  );
const shown = (block: Block): string[] => {
  const { deck } = compose(blocks(block));
  return deck.slides.filter(({ path }) => path.includes('blocks')).flatMap((slide) => bodyTexts(slide));
};

describe('the marks that part the items of a list', () => {
  it('are semicolons, and then the comma and the full stop of the others', () => {
    expect(ends('Một việc;', 'Hai việc,', 'Ba việc.')).toEqual(['Một việc', 'Hai việc', 'Ba việc']);
    expect(ends('Một việc; và', 'Đạt 65%.')).toEqual(['Một việc; và', 'Đạt 65%']);
    expect(ends('Một việc,', 'Hai việc.')).toEqual(['Một việc', 'Hai việc']);
  });

  it('are no full stops of sentences, and none of abbreviations', () => {
    expect(ends('Một câu.', 'Hai câu.')).toEqual(['Một câu.', 'Hai câu.']);
    expect(ends('Xã, thôn, v.v.;', 'Ở TP.', 'Còn nữa…')).toEqual(['Xã, thôn, v.v.', 'Ở TP.', 'Còn nữa…']);
  });

  it('stand before the mark of a source, which stays', () => {
    expect(unlisted([[{ text: 'Một;' }, { mark: 1 }], [{ text: 'Hai.' }]])).toEqual([
      [{ text: 'Một' }, { mark: 1 }],
      [{ text: 'Hai' }],
    ]);
  });

  it('are taken from points at every depth, on every part, from steps and from people', () => {
    const long = Array.from({ length: 40 }, (_, i) => `Việc thứ ${i} của chi bộ trong năm học mới`);
    const points = long.map((text, i) => `${text}${i === 39 ? '.' : ';'}`);
    expect(shown({ points })).toEqual(long);
    const nested = { text: 'Ba việc:', points: ['Một;', 'Hai.'] };
    expect(shown({ points: [nested, 'Hết;'] })).toEqual(['Ba việc:', 'Một', 'Hai', 'Hết']);
    expect(shown({ steps: ['Một;', { title: 'Hai', text: 'việc này.' }] })).toEqual([
      '1. Một',
      '2. Hai: việc này',
    ]);
    expect(shown({ people: [{ name: 'Lan', role: 'Bí thư;' }, { name: 'Hoa.' }] })).toEqual([
      'Lan: Bí thư',
      'Hoa',
    ]);
  });
});

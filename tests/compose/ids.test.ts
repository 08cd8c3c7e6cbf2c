// A slide is identified by its content: an edit elsewhere keeps its id, an edit of the slide changes it.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { parseOutline } from '../../src/outline/load.js';

const block = (title: string, text: string) => ({ title, text });
const idsOf = (...blocks: object[]): string[] => {
  const outline = {
    title: 'Kỷ niệm',
    sections: [
      { heading: 'Diễn biến', blocks },
      { heading: 'Ý nghĩa', blocks: [block('Bài học', 'Dựa vào dân.')] },
    ],
  };
  const { value } = parseOutline(JSON.stringify(outline), 'a.yaml');
  if (!value) throw new Error('the outline of this test is wrong');
  return compose(value).deck.slides.map(({ id }) => id);
};
const first = block('Đêm họp', 'Chi bộ họp bàn kế hoạch.');
const second = block('Giờ nổ súng', 'Nghĩa quân vây đồn.');

describe('the id of a slide', () => {
  it('stays when a block is put in front', () => {
    const ids = idsOf(first, second);
    const more = idsOf(block('Bối cảnh', 'Địch rút qua huyện.'), first, second);
    expect(more).toHaveLength(ids.length + 1);
    expect(ids.filter((id) => !more.includes(id))).toEqual([]);
  });

  it('stays when blocks change places', () => {
    expect([...idsOf(second, first)].sort()).toEqual([...idsOf(first, second)].sort());
  });

  it('is another when what it shows is another', () => {
    const ids = idsOf(first, second);
    const changed = idsOf(block('Đêm họp', 'Chi bộ họp kín bàn kế hoạch.'), second);
    expect(ids.filter((id) => !changed.includes(id))).toHaveLength(1);
  });

  it('is its own where two slides are alike', () => {
    const ids = idsOf(first, first);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

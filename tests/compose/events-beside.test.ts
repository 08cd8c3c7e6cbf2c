// A text beside a timeline shows what the timeline does not.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Block } from '../../src/outline/schema.js';
import { outline, section } from '../builders.js';

const EVENTS = [
  { when: 'Tháng 9/1942', what: 'Ban xung phong… được thành lập ở bản Pác.' },
  { when: 'Tháng 10/1943', what: 'Hai đoàn quân đã gặp nhau ở xã Nghĩa Tá.' },
];
const TEXT = [
  'Tháng 9/1942, Ban xung phong Nam tiến được thành lập ở bản Pác với 5 đội viên. Tháng 10/1943, hai đoàn quân đã gặp nhau ở xã Nghĩa Tá.',
  'Bà con các bản góp gạo, góp vải, che chở cho cán bộ đi qua. Con đường nối liền các vùng căn cứ từ đó được giữ vững cho đến ngày giành chính quyền.',
];
const deckOf = (blocks: Block[]) => compose(outline({ sections: [section('Một', { blocks })] })).deck;
const shownIn = (blocks: Block[]): string =>
  deckOf(blocks)
    .slides.filter(({ layout }) => layout === 'text' || layout === 'points')
    .flatMap((slide) => bodyTexts(slide))
    .join(' ');

describe('a text beside a timeline', () => {
  it('shows what no event says', () => {
    const shown = shownIn([{ timeline: EVENTS }, { text: TEXT }]);
    expect(shown).toContain('Bà con các bản góp gạo');
    expect(shown).not.toContain('hai đoàn quân đã gặp nhau');
  });

  it('shows its dated sentences without one', () => {
    expect(shownIn([{ text: TEXT }])).toContain('hai đoàn quân đã gặp nhau');
  });

  it('lists what an event leaves out of its sentence, and not what it says', () => {
    const { leftOut } = deckOf([{ timeline: EVENTS }, { text: TEXT }]);
    const listed = leftOut.map(({ text }) => text).join('; ');
    expect(listed).toContain('5 đội viên');
    expect(listed).not.toContain('hai đoàn quân đã gặp nhau');
  });
});

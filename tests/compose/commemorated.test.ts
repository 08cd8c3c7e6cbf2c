// The day that a talk commemorates: lit on its timeline, and shown in the shortest cut.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Deck } from '../../src/deck/model.js';
import { outline, section } from '../builders.js';

const event = { name: 'Ngày thành lập Chi bộ', from: '22/9/1943' };
const EVENTS = [
  { when: 'Tháng 9/1942', what: 'Ban xung phong được thành lập.' },
  { when: 'Đêm 22 tháng 9 năm 1943', what: 'Chi bộ được thành lập.' },
  { when: 'Tháng 10/1943', what: 'Hai đoàn gặp nhau.' },
];
const said = 'Lời dẫn cho trang này kể lại thật đầy đủ những gì đã xảy ra. '.repeat(20);
const shown = ({ slides }: Deck): string => slides.flatMap((slide) => bodyTexts(slide)).join('\n');

describe('the commemorated day', () => {
  it('is the key event of its timeline, however it is written', () => {
    const { deck } = compose(
      outline({ event, sections: [section('Một', { blocks: [{ timeline: EVENTS }] })] }),
    );
    const slide = deck.slides.find(({ layout }) => layout === 'timeline');
    expect(slide?.layout === 'timeline' && slide.body.items.map(({ key }) => key ?? false)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is shown in the shortest talk, before figures', () => {
    const figures = Array.from({ length: 3 }, (_, i) => ({
      value: `${i + 2}5`,
      unit: 'xã',
      label: 'đạt chuẩn',
    }));
    const blocks = [
      { text: 'Đêm 22/9/1943, chi bộ đầu tiên của huyện ra đời ở bản Duồm.', notes: said },
      { figures, notes: said },
      { figures, notes: said },
    ];
    const { deck } = compose(outline({ event, sections: [section('Một', { blocks })] }), { minutes: 2 });
    expect(shown(deck)).toContain('chi bộ đầu tiên của huyện ra đời');
    expect(shown(deck)).not.toContain('đạt chuẩn');
  });
});

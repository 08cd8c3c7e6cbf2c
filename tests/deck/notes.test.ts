// Notes survive stock Marp: nothing is lost, read as a directive or shown on the slide.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, line, noAssets, slideOf, writerOf } from './build.js';
import { renderWith, squeeze, VERSIONS } from './marp.js';

const SPOKEN = [
  'Trần Đăng Ninh: Ủy viên Thường vụ Xứ ủy',
  'theme: default',
  '_class: cover',
  'backgroundColor: red',
  '---',
  'một --> hai --!> ba <!-- bốn -->',
  '- gạch đầu dòng: giá trị',
  '{a: b}',
  '[1:00]',
  '# tiêu đề',
  'kết thúc bằng gạch --',
];
const joiner = /\u2060/g;

describe.each(VERSIONS)('notes through %s', (_name, Marp) => {
  const holds = (notes: string[], seconds = 75) => {
    const slide = slideOf('points', { items: [{ text: line('Một') }] }, { notes, seconds });
    const markdown = writerOf().deck(deckOf([slide, slide]), noAssets);
    const slides = renderWith(Marp, markdown);
    expect(slides).toHaveLength(2);
    for (const { section, notes: kept } of slides) {
      expect(squeeze(kept.replace(joiner, ''))).toBe(squeeze(`[1:15] ${notes.join(' ')}`));
      expect(section.getAttribute('class')).toMatch(/^points fit-0 /);
      expect(squeeze(section.querySelector('.body')?.textContent ?? '')).toBe('Một');
    }
  };

  it.each(SPOKEN)('keeps %j', (note) => holds([note]));

  it('keeps any paragraphs complete and in order', () => {
    const text = fc.oneof(
      fc.constantFrom(...SPOKEN),
      fc.string({ unit: fc.constantFrom(...'-<>!:[]{}"\'&*#,| \na1Đ'), minLength: 1, maxLength: 50 }),
    );
    const spoken = text.filter((note) => squeeze(note) !== '' && !note.includes('\u2060'));
    fc.assert(
      fc.property(fc.array(spoken, { minLength: 1, maxLength: 3 }), (notes) => holds(notes)),
      { numRuns: 100 },
    );
  });
});

describe('a slide without notes', () => {
  it('contains no comment except its directives', () => {
    const slide = slideOf('points', { items: [{ text: line('Một') }] }, { notes: ['  '] });
    expect(writerOf().slide(slide, deckOf([slide]), noAssets)).not.toContain('[0:45]');
  });
});

import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import type { Deck } from '../../src/deck/model.js';
import type { Block } from '../../src/outline/schema.js';
import { blocks, outline, section } from '../builders.js';

const words = (count: number): string => Array.from({ length: count }, () => 'lời').join(' ');
const seconds = (deck: Deck): number => deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);

describe('speaking time', () => {
  it('is that of the notes at 200 syllables a minute', () => {
    expect(compose(blocks({ points: ['Một ý'], notes: words(200) })).deck.slides[2]?.seconds).toBe(60);
  });

  it('is that of the slide’s own words without notes, and never under 5 seconds', () => {
    const { slides } = compose(blocks({ points: [words(30), words(30)] }, { points: ['Một ý'] })).deck;
    expect(slides[2]?.seconds).toBeGreaterThanOrEqual(18);
    expect(slides[3]?.seconds).toBe(5);
    expect(slides[0]?.seconds).toBe(5);
  });

  it('counts the syllables of English words', () => {
    const text = Array.from({ length: 100 }, () => 'anniversary').join(' ');
    expect(
      compose({
        ...blocks({ points: ['a'], notes: text }),
        ...outline({ lang: 'en', sections: [section('A', { blocks: [{ points: ['a'], notes: text }] })] }),
      }).deck.slides[2]?.seconds,
    ).toBe(150);
  });

  it('of a section is what the outline plans for it', () => {
    const one = section('Một', {
      minutes: 7,
      blocks: [
        { points: ['a'], notes: words(90) },
        { points: ['b'], notes: words(10) },
      ],
    });
    const { slides } = compose(outline({ sections: [one, section('Hai')] })).deck;
    const own = slides.filter((slide) => slide.section?.index === 0);
    expect(own.reduce((sum, slide) => sum + slide.seconds, 0)).toBe(420);
    expect(own[1]!.seconds).toBeGreaterThan(own[2]!.seconds);
  });
});

describe('a shorter cut', () => {
  const loaded = outline({
    sources: [{ id: 'a', text: 'Sách A' }],
    sections: [
      section('Một', {
        number: 'I',
        blocks: [
          { figures: [{ value: '17', label: 'khẩu súng' }], notes: words(200) },
          {
            people: [{ name: 'Hoàng Văn Hán', role: 'Chỉ huy trưởng' }],
            title: 'Ban Chỉ huy',
            notes: words(200),
            source: 'a',
          },
          { points: ['Một ý chung chung'], notes: `riêng ${words(199)}` },
        ],
      }),
      section('Hai', {
        number: 'II',
        blocks: [
          { timeline: [{ when: '27/9/1940', what: 'nổ súng' }], notes: words(200) },
          { slogans: ['Muôn năm!'], notes: words(200) },
        ],
      }),
    ],
  });
  const full = compose(loaded).deck;

  it('is the whole deck when the talk fits', () => {
    const { deck, diagnostics } = compose(loaded, { minutes: 60 });
    expect({ ...deck, minutes: undefined }).toEqual({ ...full, minutes: undefined });
    expect(diagnostics).toEqual([]);
  });

  it('moves the least important blocks first, and stops as soon as it fits', () => {
    const rules = (minutes: number): string[] =>
      compose(loaded, { minutes }).deck.moved.map(({ rule }) => rule);
    const order = ['agenda', 'words-without-facts', 'slogans', 'section-slide', 'people'];
    for (const [count, minutes] of [
      [2, 4.9],
      [3, 3.9],
      [5, 2.9],
    ] as const)
      expect(rules(minutes).toSorted()).toEqual(order.slice(0, count).toSorted());
  });

  it('fits the minutes asked for', () => {
    for (const minutes of [2, 3, 4, 5])
      expect(seconds(compose(loaded, { minutes }).deck)).toBeLessThanOrEqual(minutes * 60);
  });

  it('gives up the agenda, and the slide of a section that has one slide left', () => {
    const { deck } = compose(loaded, { minutes: 2.9 });
    expect(deck.slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'section',
      'figures',
      'timeline',
      'sources',
      'closing',
    ]);
    expect(deck.slides[3]?.notes).toContain('Phần lược bớt khi trình bày: II Hai');
  });

  it('keeps the agenda of a talk of twelve minutes or more', () => {
    const long = outline({
      sections: [section('Một', { blocks: [{ points: ['a'], notes: words(3000) }] }), section('Hai')],
    });
    expect(compose(long, { minutes: 12 }).deck.slides[1]?.layout).toBe('agenda');
  });

  it('moves figures last, then events, whatever opens or closes a section', () => {
    const talk = (block: Block): Block => ({ ...block, notes: words(200) });
    const figures = talk({ figures: [{ value: '17', label: 'khẩu súng' }] });
    const events = talk({ timeline: [{ when: '27/9/1940', what: 'nổ súng' }] });
    const lesson = talk({ points: ['Bài học về thời cơ'] });
    const table = talk({ table: { header: ['A', 'B'], rows: [['1', '2']] } });
    const mixed = outline({
      sections: [
        section('Một', { blocks: [table, events, figures, figures] }),
        section('Hai', { blocks: [lesson, talk({ slogans: ['Muôn năm!'] })] }),
        section('Ba', { blocks: [lesson] }),
      ],
    });
    const left = (minutes: number): string[] =>
      compose(mixed, { minutes })
        .deck.slides.map(({ layout }) => layout)
        .filter((layout) => !['cover', 'agenda', 'section', 'closing'].includes(layout));
    expect(left(5.5)).toEqual(['timeline', 'figures', 'figures', 'slogans', 'points']);
    expect(left(4.5)).toEqual(['timeline', 'figures', 'slogans', 'points']);
    expect(left(3.5)).toEqual(['timeline', 'figures', 'slogans']);
    expect(left(2.5)).toEqual(['timeline', 'figures']);
    expect(left(1.5)).toEqual(['figures']);
  });

  it('loses nothing: what has moved stands whole in the notes beside it, with its sources', () => {
    const { deck } = compose(loaded, { minutes: 2.9 });
    const before = deck.slides[2]!;
    expect(before.layout).toBe('figures');
    expect(before.notes).toContain('Phần lược bớt khi trình bày: Ban Chỉ huy');
    expect(before.notes.join('\n')).toMatch(
      /Hoàng Văn Hán: Chỉ huy trưởng[\s\S]*Một ý chung chung\nriêng lời/,
    );
    expect(before.sources).toEqual([1]);
    expect(deck.moved.map(({ path }) => path)).toEqual([
      'sections',
      'sections.0.blocks.1',
      'sections.0.blocks.2',
      'sections.1',
      'sections.1.blocks.1',
    ]);
  });

  it('keeps the most important block, warns when that is too long, and says how long it is', () => {
    const { deck, diagnostics } = compose(loaded, { minutes: 0.2 });
    expect(diagnostics).toMatchObject([
      { code: 'compose/left-out', severity: 'info', params: { count: deck.leftOut.length } },
      { code: 'compose/minutes-too-short', severity: 'warning', params: { minutes: 0.2 } },
    ]);
    expect(diagnostics[1]?.params.least).toBeCloseTo(seconds(deck) / 60, 0);
    expect(deck.slides.map(({ layout }) => layout)).toEqual(['cover', 'figures', 'sources', 'closing']);
  });

  it('is the same each time', () => {
    expect(compose(loaded, { minutes: 3 })).toEqual(compose(loaded, { minutes: 3 }));
  });
});

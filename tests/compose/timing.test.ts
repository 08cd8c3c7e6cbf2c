import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import type { Deck } from '../../src/deck/model.js';
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
    const order = ['words-without-facts', 'slogans', 'people'];
    for (const [count, minutes] of [
      [1, 4.9],
      [2, 3.9],
      [3, 2.9],
    ] as const)
      expect(rules(minutes).toSorted()).toEqual(order.slice(0, count).toSorted());
  });

  it('fits the minutes asked for', () => {
    for (const minutes of [2, 3, 4, 5])
      expect(seconds(compose(loaded, { minutes }).deck)).toBeLessThanOrEqual(minutes * 60);
  });

  it('keeps the frame, and the last block of a section longest', () => {
    const { deck } = compose(loaded, { minutes: 2.6 });
    expect(deck.slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'agenda',
      'section',
      'figures',
      'section',
      'timeline',
      'sources',
      'closing',
    ]);
  });

  it('loses nothing: what has moved stands whole in the notes before it, with its sources', () => {
    const { deck } = compose(loaded, { minutes: 2.6 });
    const before = deck.slides[3]!;
    expect(before.layout).toBe('figures');
    expect(before.notes).toContain('Phần lược bớt khi trình bày: Ban Chỉ huy');
    expect(before.notes.join('\n')).toMatch(
      /Hoàng Văn Hán: Chỉ huy trưởng[\s\S]*Một ý chung chung\nriêng lời/,
    );
    expect(before.sources).toEqual([1]);
    expect(deck.moved.map(({ path }) => path)).toEqual([
      'sections.0.blocks.1',
      'sections.0.blocks.2',
      'sections.1.blocks.1',
    ]);
  });

  it('warns when even the shortest is too long, and says how long it is', () => {
    const { deck, diagnostics } = compose(loaded, { minutes: 0.2 });
    expect(diagnostics).toMatchObject([
      { code: 'compose/minutes-too-short', severity: 'warning', params: { minutes: 0.2 } },
    ]);
    expect(diagnostics[0]?.params.least).toBeCloseTo(seconds(deck) / 60, 0);
    expect(deck.slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'agenda',
      'section',
      'section',
      'sources',
      'closing',
    ]);
  });

  it('is the same each time', () => {
    expect(compose(loaded, { minutes: 3 })).toEqual(compose(loaded, { minutes: 3 }));
  });
});

// The mark of a source that every slide cites: once a section, and on the list of sources for all.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { marksOf, plain } from '../../src/compose/line.js';
import { refit } from '../../src/compose/refit.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import type { Block } from '../../src/outline/schema.js';
import { outline, section } from '../builders.js';
import { measures } from './measuring.js';

const ls = { id: 'ls', text: 'Lịch sử Đảng bộ tỉnh' };
const hs = { id: 'hs', text: 'Hồ sơ di tích' };
const cited = (title: string, source: string | undefined = 'ls'): Block => ({
  title,
  points: ['Một ý', 'Hai ý'],
  ...(source && { source }),
});
const bodies = ({ slides }: Deck): Slide[] => slides.filter(({ path }) => path.includes('blocks'));
const marked = (deck: Deck): string[] =>
  bodies(deck)
    .filter(({ title }) => title && marksOf(title).length > 0)
    .map(({ title = [] }) => plain(title));
const deckOf = (blocks: Block[], sources = [ls]): Deck =>
  compose(
    outline({
      sources,
      sections: [section('Một', { blocks }), section('Hai', { blocks: [cited('D'), cited('E')] })],
    }),
  ).deck;
const listTitle = (deck: Deck): string =>
  plain(deck.slides.find(({ layout }) => layout === 'sources')?.title ?? []);

describe('one source of all slides', () => {
  it('is marked on the first title of each section; the slides still cite it, the list says that it is for all', () => {
    const deck = deckOf([cited('A'), cited('B'), cited('C')]);
    expect(marked(deck)).toEqual(['A', 'D']);
    expect(bodies(deck).map(({ sources }) => sources)).toEqual([[1], [1], [1], [1], [1]]);
    expect(listTitle(deck)).toBe('Nguồn tư liệu của toàn bài');
  });

  it('is marked on every title beside a second source or a slide that cites none', () => {
    const two = deckOf([cited('A'), cited('B'), cited('C', 'hs')], [ls, hs]);
    expect(marked(two)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const none = deckOf([cited('A'), cited('B'), cited('C', '')]);
    expect(marked(none)).toEqual(['A', 'B', 'D', 'E']);
    for (const deck of [two, none]) expect(listTitle(deck)).toBe('Nguồn tư liệu');
  });

  it('keeps the marks that prove single statements', () => {
    const deck = deckOf([cited('A'), { ...cited('B'), points: ['Một ý[^ls]', 'Hai ý'] }, cited('C')]);
    expect(marked(deck)).toEqual(['A', 'D']);
    const [, b] = bodies(deck);
    expect(b?.layout === 'points' && b.body.items.map(({ text }) => marksOf(text))).toEqual([[1], []]);
  });

  it('stays with every part of a slide that is split', () => {
    const long = Array.from({ length: 9 }, (_, i) => `Ý thứ ${i} ${'nói nhiều chữ '.repeat(9)}`);
    const deck = deckOf([cited('A'), { ...cited('B'), points: long }]);
    const { deck: next } = refit(deck, measures(deck));
    const parts = bodies(next).filter(({ title = [] }) => plain(title) === 'B');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ sources }) => sources)).toEqual(parts.map(() => [1]));
  });
});

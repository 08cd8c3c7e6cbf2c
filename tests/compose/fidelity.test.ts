// Nothing lost, nothing added: slides only say what the outline says, and everything it says is shown or spoken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { refit } from '../../src/compose/refit.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import { words as deckWords } from '../../src/messages/words.js';
import { plainText } from '../../src/outline/inline.js';
import type { Block, Section } from '../../src/outline/schema.js';
import { outline } from '../builders.js';
import { measures } from './measuring.js';

const WORDS =
  'Đảng bộ nhân dân các dân tộc Lạng Sơn nổi dậy giành chính quyền, ước đạt 48,5 triệu đồng; ngày 27/9/1940 tại đình Nông Lục (xã Hưng Vũ), “tiếng súng mở đầu” hơn 1.000 người. Trước tình hình đó: TS. Nguyễn V. Cừ, tr. 65 quyết định nhằm giữ phong trào - đồng thời lập 5 đội và **20_súng** *trường* cho đồng chí.'
    .split(' ')
    .map((word) => word.replace('_', ' '));

const run = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((list) => list.join(' '));
const few = run(1, 6);
const some = run(3, 60);
const many = run(30, 300);
const list = <T>(item: fc.Arbitrary<T>, maxLength = 12): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: 1, maxLength });

const value: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ text: fc.oneof(some, many, list(many, 4)) }),
  fc.record({ points: list(fc.oneof(some, fc.record({ text: some, points: list(few, 4) }))) }),
  fc.record({ timeline: list(fc.record({ when: few, what: some })) }),
  fc.record({
    figures: list(
      fc.record({
        value: fc.oneof(few, fc.constantFrom('ước đạt 7,8', '164/226 xã', '20')),
        unit: few,
        label: some,
      }),
    ),
  }),
  fc.record({
    compare: fc.record({
      columns: fc.tuple(few, few),
      rows: list(fc.record({ label: few, values: fc.tuple(some, some) })),
    }),
  }),
  fc.record({ table: fc.record({ header: list(few, 5), rows: list(list(some, 5)), caption: some }) }),
  fc.record({ quote: fc.record({ text: fc.oneof(some, many), by: few }) }),
  fc.record({ people: list(fc.record({ name: few, role: some })) }),
  fc.record({ steps: list(fc.oneof(some, fc.record({ title: few, text: some }))) }),
  fc.record({ slogans: list(some, 6) }),
);
const block: fc.Arbitrary<Block> = fc
  .tuple(value, fc.option(some, { nil: undefined }), fc.option(some, { nil: undefined }))
  .map(([own, title, notes]) => ({ ...own, title, notes }));
const leaf: fc.Arbitrary<Section> = fc.record({
  heading: few,
  number: fc.constantFrom('1', 'a', 'IV'),
  blocks: fc.array(block, { maxLength: 2 }),
  notes: fc.option(some, { nil: undefined }),
});
const section: fc.Arbitrary<Section> = fc.record({
  heading: some,
  lead: some,
  notes: fc.option(some, { nil: undefined }),
  blocks: fc.array(block, { maxLength: 3 }),
  sections: fc.array(
    fc.oneof(
      leaf,
      leaf.map((inner) => ({ heading: 'Mục cha', sections: [inner] })),
    ),
    { maxLength: 2 },
  ),
});

/** All texts inside a value, as a reader sees them. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [plainText(value.normalize('NFC')).replace(/\s+/g, ' ').trim()];
  if (Array.isArray(value)) {
    if (
      value.length > 0 &&
      value.every(
        (part) =>
          typeof part === 'object' &&
          ('mark' in part ||
            (Object.keys(part).every((key) => ['text', 'bold', 'italic'].includes(key)) &&
              typeof part.text === 'string')),
      )
    )
      return [value.map((part) => part.text ?? '').join('')];
    return value.flatMap(texts);
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

/** Without spaces, ellipses and the full stops that join a heading to its text. */
const bare = (text: string): string => text.replace(/[\s…:;]+/g, ' ').trim();
/** The deck's own words, and the names of arrangements, which no slide shows. */
const OWN = new Set([...Object.values(deckWords.vi), 'abreast', 'dated', 'topic']);

/** Texts on a slide that are not in the source, except the deck's own words. */
function added(slide: Slide, source: string): string[] {
  return texts([slide.body, slide.title ?? [], slide.kicker ?? []]).filter((text) => {
    const said = bare(text).replace(/^(?:[1a]|IV)[.)] /, '');
    // A statement of a sentence begins with a capital and is closed by a stop.
    const whole = [said, said.replace(/[.!?]$/u, '')].map((one) => one.toLowerCase());
    return said !== '' && !OWN.has(text) && !whole.some((one) => source.toLowerCase().includes(one));
  });
}

const tokens = (text: string): string[] =>
  text
    .replace(/[…|:;–]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[.,:;-]+|[.,:;-]+$/g, ''))
    .filter(Boolean);

/** Words of the source that are not shown or spoken often enough. */
function lost(deck: Deck, source: string[]): string[] {
  const said = new Map<string, number>();
  for (const slide of deck.slides)
    for (const word of tokens(
      [...texts([slide.body, slide.title ?? [], slide.kicker ?? []]), ...slide.notes].join(' '),
    ))
      said.set(word, (said.get(word) ?? 0) + 1);
  const missing: string[] = [];
  for (const word of tokens(source.join(' '))) {
    const left = said.get(word) ?? 0;
    if (left === 0) missing.push(word);
    said.set(word, left - 1);
  }
  return missing;
}

function fitted(deck: Deck): Deck {
  for (let pass = 0, ids: string[] | undefined; pass < 12; pass++) {
    const next = refit(deck, measures(deck, ids));
    deck = next.deck;
    ids = next.changed;
    if (ids.length === 0) break;
  }
  return deck;
}

const cut = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });

describe('a deck', () => {
  it('says nothing that the outline does not say, and leaves nothing out', () => {
    fc.assert(
      fc.property(list(section, 3), cut, (sections, minutes) => {
        const loaded = outline({ title: 'Kỷ niệm', sections });
        const source = texts(sections.map(({ ...rest }) => rest));
        const joined = bare(source.join(' '));
        const { deck } = compose(loaded, { minutes });
        const done = fitted(deck);
        for (const each of [deck, done]) {
          for (const slide of each.slides.slice(1, -1)) expect(added(slide, joined)).toEqual([]);
          expect(
            lost(
              each,
              source.filter((text) => !['1', 'a', 'IV'].includes(text)),
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same outline', () => {
    fc.assert(
      fc.property(list(section, 2), (sections) => {
        const loaded = outline({ sections });
        expect(fitted(compose(loaded).deck)).toEqual(fitted(compose(loaded).deck));
      }),
      { numRuns: 10 },
    );
  });
});

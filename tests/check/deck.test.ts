// Slides traced back to their outline: where each text comes from, and what a cut has torn apart.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { slideFindings } from '../../src/check/deck/findings.js';
import { tornOn } from '../../src/check/deck/torn.js';
import { traceDeck } from '../../src/check/deck/trace.js';
import { compose } from '../../src/compose/compose.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import { type LoadedOutline, parseOutline } from '../../src/outline/load.js';

function loaded(text: string): LoadedOutline {
  const { value, diagnostics } = parseOutline(text, 'a.yaml');
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join());
  return value;
}

const outlineOf = (sentence: string, heading = 'Kết quả'): LoadedOutline =>
  loaded(`title: Một đề cương
lang: vi
sections:
  - heading: ${heading}
    blocks:
      - text: ${JSON.stringify(sentence)}
        from: { page: 2, line: 14 }
`);

/** A slide of points from the only block. */
function slideOf(texts: string[], title = 'Kết quả'): Slide {
  const items = texts.map((text) => ({ text: [{ text }] }));
  return {
    id: 's1',
    layout: 'points',
    title: [{ text: title }],
    body: { items },
    path: 'sections.0.blocks.0',
  } as never;
}

function torn(sentence: string, shown: string[], heading?: string): string[] {
  const outline = outlineOf(sentence, heading);
  const [slide] = traceDeck({ slides: [slideOf(shown, heading)] } as Deck, outline);
  return slide ? tornOn(slide, 'vi').map(({ kind, lost }) => `${kind}: ${lost}`) : [];
}

describe('the texts of a slide', () => {
  it('are traced to the outline text behind them and to its place in the document', () => {
    const outline = outlineOf('Đã có 12 xã. Toàn huyện có 40 tổ chức.');
    const [slide] = traceDeck({ slides: [slideOf(['Toàn huyện có 40 tổ chức.'])] } as Deck, outline);
    expect(slide?.texts.map(({ at, match }) => [at, match?.path, match?.from])).toEqual([
      ['title', 'sections.0.heading', undefined],
      ['items.0.text', 'sections.0.blocks.0.text', { page: 2, line: 14 }],
    ]);
  });

  it('below a title are traced to the text below it, even if the title says the same', () => {
    const outline = loaded(
      'title: A\nsections:\n  - heading: B\n    blocks:\n      - title: Năm 1940\n        text: Năm 1940, nhân dân nổi dậy.\n',
    );
    const [slide] = traceDeck(
      { slides: [slideOf(['Năm 1940', 'nhân dân nổi dậy.'], 'Năm 1940')] } as Deck,
      outline,
    );
    expect(slide?.texts.map(({ match }) => match?.path.split('.').at(-1))).toEqual(['title', 'text', 'text']);
  });

  it('that are not in the outline are reported', () => {
    const outline = outlineOf('Toàn huyện có 40 tổ chức.');
    const traced = traceDeck({ slides: [slideOf(['Toàn huyện có 45 hội viên mới.'])] } as Deck, outline);
    const found = slideFindings(traced, 'vi', outline.locateIn, ({ title }) => title ?? '');
    expect(found.map(({ code, params }) => [code, params.slide])).toEqual([['check/slide-words', 'Kết quả']]);
  });

  it.each(['chi-bo-chi-kien', 'khoi-nghia-bac-son', 'lang-son-party-committee'])(
    'of %s all come from it, complete or safely cut, also in a short talk',
    async (name) => {
      const outline = loaded(await readFile(`outlines/${name}.yaml`, 'utf8'));
      for (const minutes of [undefined, 10]) {
        const { deck } = compose(outline, { minutes });
        const traced = traceDeck(deck, outline);
        expect(slideFindings(traced, deck.lang, outline.locateIn, () => '')).toEqual([]);
        const found = traced.flatMap(({ texts }) => texts.filter((text) => text.match));
        expect(found.length).toBeGreaterThan(deck.slides.length);
      }
    },
  );
});

describe('a cut', () => {
  it.each([
    ['a unit', 'Thu ngân sách đạt 4.210 tỷ đồng trong năm.', ['Thu ngân sách đạt 4.210…'], ['unit: tỷ']],
    ['a sign', 'Tỷ lệ hộ nghèo còn 3,2% vào cuối kỳ.', ['Tỷ lệ hộ nghèo còn 3,2…'], ['unit: %']],
    ['a hedge', 'Toàn tỉnh có gần 1.500 hội viên mới.', ['1.500 hội viên mới.'], ['hedge: gần']],
    [
      'a hedge of two words',
      'Toàn tỉnh có ít nhất 40 xã đạt chuẩn.',
      ['40 xã đạt chuẩn.'],
      ['hedge: ít nhất'],
    ],
    ['a denial', 'Địch không chiếm được đồn Mỏ Nhài.', ['chiếm được đồn Mỏ Nhài.'], ['negation: không']],
    [
      'a plan',
      'Phấn đấu đến năm 2030 có 90 xã đạt chuẩn nông thôn mới.',
      ['đến năm 2030 có 90 xã đạt chuẩn nông thôn mới.'],
      ['plan: Phấn đấu'],
    ],
    [
      'a condition',
      'Nếu được cấp vốn, huyện xây thêm 12 trường học.',
      ['huyện xây thêm 12 trường học.'],
      ['plan: Nếu'],
    ],
    ['a time', 'Năm 2019, toàn huyện có 45 chi bộ.', ['toàn huyện có 45 chi bộ.'], ['period: 2019']],
    [
      'a subject',
      'Đội du kích Bắc Sơn đã diệt 7 tên địch.',
      ['đã diệt 7 tên địch.'],
      ['subject: Đội du kích Bắc Sơn'],
    ],
  ])('that removes %s is found', (_, sentence, shown, expected) => {
    expect(torn(sentence, shown)).toEqual(expected);
    const outline = outlineOf(sentence);
    const traced = traceDeck({ slides: [slideOf(shown)] } as Deck, outline);
    const found = slideFindings(traced, 'vi', outline.locateIn, ({ title }) => title ?? '');
    expect(found.map(({ code }) => code)).toEqual(
      expected.map((one) => `check/slide-${one.slice(0, one.indexOf(':'))}`),
    );
  });

  it.each([
    [
      'the title says it',
      'Năm 2019, toàn huyện có 45 chi bộ.',
      ['toàn huyện có 45 chi bộ.'],
      'Kết quả năm 2019',
    ],
    [
      'the title names it',
      'Đội du kích Bắc Sơn đã diệt 7 tên địch.',
      ['đã diệt 7 tên địch.'],
      'Đội du kích Bắc Sơn',
    ],
    [
      'another point shows it',
      'Năm 2019, toàn huyện có 45 chi bộ.',
      ['Năm 2019', 'toàn huyện có 45 chi bộ.'],
      'Kết quả',
    ],
    [
      'it stands in another clause',
      'Địch không rút, quân ta chiếm được đồn Mỏ Nhài.',
      ['quân ta chiếm được đồn Mỏ Nhài.'],
      'Kết quả',
    ],
    [
      'it stands in another sentence',
      'Dự kiến có 9 xã. Toàn huyện có 45 chi bộ.',
      ['Toàn huyện có 45 chi bộ.'],
      'Kết quả',
    ],
    [
      'only what follows is left out',
      'Toàn huyện có hơn 45 chi bộ, nay đã sáp nhập.',
      ['Toàn huyện có hơn 45 chi bộ…'],
      'Kết quả',
    ],
  ])('is sound when %s', (_, sentence, shown, title) => {
    expect(torn(sentence, shown, title)).toEqual([]);
  });
});

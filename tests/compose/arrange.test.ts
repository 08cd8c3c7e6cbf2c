// How points are arranged: by their content, then by the slides before them in their section; never at the cost of
// words.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { refit } from '../../src/compose/refit.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import type { Block } from '../../src/outline/schema.js';
import { blocks, outline, section } from '../builders.js';
import { measures } from './measuring.js';

type Points = Extract<Slide, { layout: 'points' }>;
const pointsOf = (deck: Deck): Points[] => deck.slides.filter((slide) => slide.layout === 'points');
const forms = (deck: Deck): string[] => pointsOf(deck).map(({ body }) => body.arrangement ?? 'list');
const formOf = (block: Block): string | undefined => forms(compose(blocks(block)).deck)[0];

const said = (letters: number): string => 'lời nói '.repeat(letters / 8).trim();
const pair: Block = { title: 'Hai', points: [said(80), said(96)] };
const three: Block = { title: 'Ba', points: [said(80), said(96), said(72)] };
const SENTENCES = [
  'Trước tình hình đó, Trung ương Đảng đã chỉ thị rút vào hoạt động bí mật.',
  'Hội nghị lần thứ 6 họp tại Bà Điểm đã quyết định đường lối mới.',
  'Ngay sau đó, Xứ ủy Bắc Kỳ đã gửi thông tri đặc biệt đến Bắc Sơn.',
];
const told: Block = { title: 'Kể', text: SENTENCES.join(' ') };

describe('points', () => {
  it('stand side by side when there are two of about one length', () => {
    expect(formOf(pair)).toBe('abreast');
    expect(formOf({ points: [said(24), said(160)] })).toBe('list');
    const long = 'ki-lô-mét-vuông '.repeat(26).trim();
    expect(formOf({ points: [long, long] })).toBe('list');
  });

  it('stand beside their dates when at least half of them open with one, the first among them', () => {
    const [first, second] = ['Ngày 22/9/1940, Nhật kéo quân vào.', 'Đêm 27/9/1940, nhân dân nổ súng.'];
    const bold = (text: string): string => text.replace(/^[^,]+,/, (head) => `**${head}**`);
    expect(formOf({ points: [bold(first), bold(second), 'Đồn Mỏ Nhài thất thủ.'] })).toBe('dated');
    expect(formOf({ points: [bold(first), 'Một.', 'Hai.', bold(second)] })).toBe('dated');
    expect(formOf({ points: [bold(first), 'Một ý.', 'Hai ý.'] })).toBe('list');
    expect(formOf({ points: ['Một ý.', bold(first), bold(second)] })).toBe('list');
    expect(formOf({ points: ['Kết quả năm 2020: tốt.', 'Kết quả năm 2021: tốt hơn.'] })).toBe('abreast');
  });

  it('of a running text go with their first sentence', () => {
    expect(formOf(told)).toBe('topic');
    expect(formOf({ points: SENTENCES })).not.toBe('topic');
    expect(formOf({ text: [said(320), ...SENTENCES].join('. ') })).not.toBe('topic');
  });

  it('are a list when they have points under them, and when there are many', () => {
    expect(formOf({ points: [{ text: said(80), points: ['Một', 'Hai'] }, said(80)] })).toBe('list');
    expect(formOf({ points: Array.from({ length: 7 }, () => said(40)) })).toBe('list');
    expect(formOf({ points: ['Một điều'] })).toBe('list');
  });

  it('are a list on every part of a block that takes several slides', () => {
    const { deck } = compose(blocks({ points: Array.from({ length: 10 }, () => said(96)) }));
    expect(forms(deck).length).toBeGreaterThan(1);
    expect(new Set(forms(deck))).toEqual(new Set(['list']));
  });

  it('say the same, however they stand', () => {
    const { deck } = compose(blocks(pair, told));
    const [side, topic] = pointsOf(deck);
    expect(side && bodyTexts(side)).toEqual(pair.points);
    expect(topic && bodyTexts(topic)).toEqual(SENTENCES);
  });
});

describe('a run of slides', () => {
  const run = (...list: Block[]): string[] => forms(compose(blocks(...list)).deck);

  it('changes its arrangement where another fits as well', () => {
    expect(run(pair, pair, pair, pair)).toEqual(['abreast', 'list', 'abreast', 'list']);
    expect(run(told, told, told, told)).toEqual(['topic', 'list', 'abreast', 'topic']);
    expect(run(three, three, three)).toEqual(['list', 'abreast', 'list']);
  });

  it('keeps it where none does', () => {
    const only: Block = { points: [said(40), said(240), said(240)] };
    expect(run(only, only)).toEqual(['list', 'list']);
  });

  it('begins anew with each main section', () => {
    const { deck } = compose(
      outline({ sections: [section('Một', { blocks: [told, told] }), section('Hai', { blocks: [told] })] }),
    );
    expect(forms(deck)).toEqual(['topic', 'list', 'topic']);
  });

  it('is the same for the same outline', () => {
    expect(run(told, pair, three, told)).toEqual(run(told, pair, three, told));
  });
});

describe('an arrangement that does not fit', () => {
  const { deck } = compose(blocks(pair));
  const slide = pointsOf(deck)[0];
  const with_ = (change: { fit?: number; overflow?: boolean; used?: number }) =>
    measures(deck).map((one) => (one.id === slide?.id ? { ...one, ...change } : one));

  it('becomes a list, and is measured again before anything is cut', () => {
    const next = refit(deck, with_({ fit: 4, overflow: true }));
    expect(forms(next.deck)).toEqual(['list']);
    expect(next.changed).toEqual([slide?.id]);
    expect(pointsOf(next.deck).map(bodyTexts)).toEqual([pair.points]);
  });

  it('becomes one too when it only fits in small type', () => {
    expect(forms(refit(deck, with_({ fit: 3 })).deck)).toEqual(['list']);
    expect(forms(refit(deck, with_({ fit: 2 })).deck)).toEqual(['abreast']);
  });
});

describe('the land at the foot', () => {
  const { deck } = compose(blocks({ text: 'Một câu ngắn.' }, told, { quote: { text: 'Lời', by: 'Ai' } }));
  const used = (px: number, of: Deck = deck) =>
    refit(
      of,
      measures(of).map((one) => ({ ...one, fit: 0, overflow: false, available: 482, used: px })),
    );
  const landed = ({ deck: { slides } }: { deck: Deck }): string[] =>
    slides.filter(({ sparse }) => sparse).map(({ layout }) => layout);

  it('stands where the body leaves room for it, but for slides with a ground of their own', () => {
    expect(landed(used(200))).toEqual(['text']);
    expect(landed(used(260))).toEqual([]);
  });

  it('goes when the body has grown, and changes nothing when it has not', () => {
    const sparse = used(200);
    expect(sparse.changed).toHaveLength(1);
    expect(used(200, sparse.deck).changed).toEqual([]);
    expect(landed(used(400, sparse.deck))).toEqual([]);
  });
});

// What no slide shows is either marked there or listed: nothing disappears silently.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { refit } from '../../src/compose/refit.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import type { Deck } from '../../src/deck/model.js';
import { reportOf } from '../../src/engine/report.js';
import { parseOutline } from '../../src/outline/load.js';
import { sentences } from '../../src/outline/sentences.js';
import { blocks, outline, section } from '../builders.js';
import { measures } from './measuring.js';

const SENTENCES = [
  'Ngày 27/9/1940, nhân dân các xã nổi dậy đánh chiếm đồn và thu 17 khẩu súng.',
  'Phong trào lan nhanh ra các tổng lân cận.',
  'Trong đó, 100 trường đạt chuẩn mức độ hai.',
  'Mục tiêu đến năm 2030 của toàn huyện như sau:',
  'Được sự giúp đỡ của nhân dân, đội du kích vừa chiến đấu vừa xây dựng căn cứ, mở rộng địa bàn hoạt động ra ba xã phía bắc, đồng thời giữ vững liên lạc với cơ sở ở châu lỵ, tuy nhiên lương thực và vũ khí ngày càng thiếu thốn vì địch bao vây nhiều tháng liền.',
  'Đồng chí Nguyễn Văn An nói: “Giữ được dân là giữ được đất”.',
  'Đại hội đề ra mục tiêu: “Xây dựng huyện vững mạnh toàn diện, nâng cao đời sống nhân dân, giữ vững quốc phòng, an ninh trong mọi tình huống. Đẩy mạnh công tác tuyên truyền, vận động, chăm lo đào tạo cán bộ trẻ, cán bộ nữ, cán bộ người dân tộc thiểu số; bảo đảm mọi thôn, bản đều có chi bộ; phát huy dân chủ ở cơ sở”.',
  'Không ai rời vị trí.',
  './.',
];
const sentence = fc.constantFrom(...SENTENCES);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const texts = fc.oneof(paragraph, fc.array(paragraph, { minLength: 1, maxLength: 4 }));
const minutes = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined });

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function fitted(deck: Deck): Deck {
  for (let pass = 0, ids: string[] | undefined; pass < 12; pass++) {
    const next = refit(deck, measures(deck, ids));
    deck = next.deck;
    ids = next.changed;
    if (ids.length === 0) break;
  }
  return deck;
}

/** How a sentence of the block at `path` is to be found: on a slide, shortened there, listed, or not at all. */
function standing(told: string, path: string, deck: Deck): 'shown' | 'shortened' | 'listed' | 'lost' {
  const slides = deck.slides.filter((slide) => slide.path === path);
  const shown = slides.flatMap((slide) => bodyTexts(slide));
  if (wordsOf(shown.join(' ')).includes(wordsOf(told))) return 'shown';
  const notes = deck.slides.map((slide) => slide.notes.join('\n'));
  const whole = notes.some((note) => note.includes(told));
  const cut = shown.some((text) => /^…|…”?$/.test(text) && wordsOf(told).includes(wordsOf(text)));
  if (cut && whole) return 'shortened';
  return whole && deck.leftOut.some(({ text }) => text.includes(told)) ? 'listed' : 'lost';
}

describe('every sentence of every text', () => {
  it('is on a slide, shortened there with “…”, or listed as left out, and then it is in the notes', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), minutes, (list, time) => {
        const loaded = outline({
          sections: [
            section('Một', { blocks: list.map((text) => ({ text })) }),
            section('Hai', { blocks: [{ slogans: ['Muôn năm!'] }] }),
          ],
        });
        const { deck } = compose(loaded, { minutes: time });
        for (const each of [deck, fitted(deck)])
          list.forEach((text, index) => {
            const told = [text].flat().flatMap((one) => sentences(one, 'vi'));
            for (const one of told.filter((own) => /[\p{L}\p{N}]/u.test(own)))
              expect([one, standing(one, `sections.0.blocks.${index}`, each)]).not.toEqual([one, 'lost']);
          });
      }),
      { numRuns: 80 },
    );
  });

  it('is listed with its place and line in the outline, and the slide in whose notes it stands', () => {
    const plain =
      'Nhân dân các xã trong vùng một lòng theo cách mạng và đùm bọc cán bộ qua những ngày khó khăn.';
    const dated = SENTENCES[0] ?? '';
    const paragraph = [...Array(7).fill(dated), plain].map((text) => `          ${text}`).join('\n');
    const yaml = `title: Kỷ niệm\nsections:\n  - heading: Một\n    blocks:\n      - text:\n        - Một đoạn ngắn.\n        - >-\n${paragraph}\n`;
    const { value } = parseOutline(yaml, 'a.yaml');
    if (!value) throw new Error('not a sound outline');
    const { deck, diagnostics } = compose(value);
    const built = { deck, theme: { slug: 'x' }, measures: new Map(), traced: [], formats: [] };
    const report = reportOf('a.yaml', built as unknown as Parameters<typeof reportOf>[1], diagnostics, 'vi');
    const left = report.leftOut.find(({ text }) => text === plain);
    expect(left).toMatchObject({ path: 'sections.0.blocks.0.text.1', line: 15 });
    const slide = report.slides[(left?.slide ?? 0) - 1];
    expect(slide?.path).toBe('sections.0.blocks.0');
    expect(deck.slides[(left?.slide ?? 0) - 1]?.notes.join(' ')).toContain(plain);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'compose/left-out',
        message: expect.stringContaining(String(report.leftOut.length)) as unknown,
      }),
    );
  });

  it('stays listed when a shorter cut moves its slide, under the slide that says it now', () => {
    const loaded = outline({
      sections: [
        section('Một', {
          blocks: [{ figures: [{ value: '17', label: 'khẩu súng thu được' }], notes: 'a '.repeat(200) }],
        }),
        section('Hai', { blocks: [{ text: 'Không ai rời vị trí. Cả đội ở lại.', notes: 'b '.repeat(200) }] }),
      ],
    });
    const { deck } = compose(loaded, { minutes: 1.2 });
    expect(deck.leftOut.map(({ text }) => text)).toContain('Không ai rời vị trí. Cả đội ở lại.');
  });

  it('needs no list when all of it is on the slides', () => {
    const { deck, diagnostics } = compose(blocks({ text: 'Không ai rời vị trí.' }));
    expect(deck.leftOut).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

describe('a slide of key sentences', () => {
  const filler = 'Ngày 27/9/1940, nhân dân xã An Lạc nổi dậy, thu 17 khẩu súng và lập chính quyền.';

  const shown = (text: string): string =>
    compose(blocks({ text }))
      .deck.slides.flatMap((slide) => bodyTexts(slide))
      .join('\n');

  it('keeps the line that makes plans of what stands below it', () => {
    const text = `Mục tiêu phấn đấu đến năm 2030 của toàn huyện như sau: ${'Thu ngân sách trên địa bàn đạt 900 tỷ đồng, tăng bình quân hằng năm 12%, bảo đảm cân đối chi thường xuyên. '.repeat(9)}`;
    expect(shown(text.trim().replace(/như sau: /, 'như sau:\n\n'))).toContain(
      'Mục tiêu phấn đấu đến năm 2030',
    );
  });

  it('does not show a part without what it is a part of', () => {
    const text = `${filler} ${filler} ${filler} ${filler} Phong trào học tập lan rộng khắp huyện với nhiều cách làm mới. Trong đó, 12 xã đạt chuẩn quốc gia về giáo dục vào năm 2030. ${filler}`;
    const slide = shown(text);
    expect(slide.includes('Trong đó') && !slide.includes('Phong trào học tập')).toBe(false);
  });
});

describe('a sentence that points to the one before it', () => {
  const fact = (day: number): string =>
    `Ngày ${day}/9/1943, nhân dân xã An Lạc nổi dậy thu ${day + 9} khẩu súng, phá kho thóc của địch và lập chính quyền cách mạng.`;
  const quiet = 'Phong trào học chữ quốc ngữ lan ra các bản làng với nhiều cách làm mới mẻ.';

  it.each([
    'Điều này cho thấy quyết định thành lập 12 đội tự vệ năm 1943 là đúng đắn và kịp thời của chi bộ.',
    'Đây là thắng lợi đầu tiên của 12 đội tự vệ năm 1943, có ý nghĩa to lớn với cả châu.',
    'Tại đây, ngày 5/10/1943, chi bộ quyết định thành lập 12 đội tự vệ và bầu Ban Chỉ huy.',
    'Sau cuộc tập kích, ngày 5/10/1943, địch bắt 12 người và đốt 40 nóc nhà ở An Lạc.',
    'Ông quyết định thành lập 12 đội tự vệ vào tháng 10/1943 ở An Lạc.',
  ])('is not shown without it: %s', (leaning) => {
    for (let at = 0; at < 6; at++) {
      const facts = [2, 3, 4, 6, 7, 8].map(fact);
      const text = [...facts.slice(0, at), quiet, leaning, ...facts.slice(at)].join(' ');
      for (const { shown } of compose(blocks({ text })).deck.slides.map((slide) => ({
        shown: bodyTexts(slide).join(' '),
      })))
        if (shown.includes(leaning.slice(-25))) expect(shown).toContain('Phong trào học chữ');
    }
  });
});

describe('a shortened sentence', () => {
  const long =
    'Được sự giúp đỡ của nhân dân, đội du kích vừa chiến đấu vừa xây dựng căn cứ, mở rộng địa bàn hoạt động ra ba xã phía bắc của huyện';
  const shown = (text: string): string =>
    compose(blocks({ points: [text, 'Ý khác.'] }))
      .deck.slides.flatMap((slide) => bodyTexts(slide))
      .join('\n');

  it.each([
    `${long}, tuy nhiên chỉ giữ được một xã trong mùa đông năm ấy vì địch bao vây và cắt đứt mọi đường tiếp tế từ châu lỵ lên vùng cao, lương thực thiếu thốn.`,
    `${long}, theo kế hoạch đã được cấp trên phê duyệt từ đầu năm và gửi đến các cơ sở trong vùng bằng đường liên lạc bí mật, có người dẫn đường.`,
    `${long}, nếu được cấp trên cho phép và có đủ súng đạn, lương thực cho ba tháng chiến đấu liên tục ở vùng rừng núi, xa căn cứ.`,
  ])('is not left where the next words limit it: %s', (text) => {
    expect(shown(text)).not.toContain('ra ba xã phía bắc của huyện…');
  });

  it('is not left between a person and what they were made', () => {
    const text =
      'Chi bộ đầu tiên của châu gồm 5 đảng viên được thành lập tại thôn Bản Chuông vào mùa xuân năm 1936, do đồng chí Lương Văn Thành, Ủy viên Ban Cán sự tỉnh vừa vượt ngục trở về hoạt động bí mật, thay mặt cấp trên công nhận, làm Bí thư và trực tiếp phụ trách công tác tuyên truyền, giao thông.';
    expect(shown(text)).not.toMatch(/do đồng chí(?:(?!làm|phụ trách)[^\n])*…/u);
  });

  it('is shown from its main clause on where its opening fills the slide', () => {
    const opening =
      'Xuất phát từ yêu cầu xây dựng và bảo vệ đất nước, bảo vệ biên giới và nhiệm vụ phát triển kinh tế của địa phương, củng cố quốc phòng, giữ vững an ninh ở các xã dọc biên giới phía bắc, góp phần vào sự nghiệp chung của cả nước trong giai đoạn khó khăn ấy,';
    const main = 'ngày 6/9/1969, Quốc hội ra quyết định hợp nhất hai huyện An Lạc và Bình Sơn';
    expect(shown(`${opening} ${main}.`)).toContain(`…${main}`);
    expect(shown(`Nếu ${opening.toLowerCase()} ${main}.`)).not.toContain(`…${main}`);
  });

  it('says something of a quotation that it introduces', () => {
    const text = `Đại hội đề ra mục tiêu: “${'Xây dựng huyện vững mạnh toàn diện, nâng cao đời sống nhân dân, giữ vững quốc phòng, an ninh; '.repeat(5)}phát huy dân chủ”.`;
    expect(shown(text)).toMatch(/mục tiêu: “Xây dựng huyện vững mạnh toàn diện[^”]*…”/);
  });
});

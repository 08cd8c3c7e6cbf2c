// An imported document has sentences that its slides show only in part, as figures, events, names or quotations:
// the rest is listed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { bodyTexts } from '../../src/compose/spoken.js';
import { unshownIn } from '../../src/compose/unshown.js';
import { NO_PLAN } from '../../src/import/blocks/scopes.js';
import { paragraphItems } from '../../src/import/story/paragraphs.js';
import { storyOf } from '../../src/import/story/story.js';
import { linkNotes } from '../../src/import/structure/citations.js';
import { readParagraph } from '../../src/import/structure/paragraph.js';
import type { Block } from '../../src/outline/schema.js';
import { outline, section } from '../builders.js';
import { doc, p } from '../import/structure/document.js';

const cites = linkNotes(doc([]));
const imported = (...texts: string[]): Block[] =>
  storyOf(
    paragraphItems(
      texts.flatMap((text) => readParagraph(p(text), cites)),
      'vi',
      NO_PLAN,
    ),
    { lang: 'vi', heading: '' },
  );

function built(list: Block[]): { shown: string; listed: string[]; paths: string[] } {
  const loaded = outline({ sections: [section('Một', { blocks: list }), section('Hai')] });
  const { deck } = compose(loaded);
  return {
    shown: deck.slides.flatMap((slide) => [...bodyTexts(slide), titleOf(slide.title)]).join('\n'),
    listed: deck.leftOut.map(({ text }) => text),
    paths: deck.leftOut.map(({ path }) => path),
  };
}
const titleOf = (title: readonly object[] = []): string =>
  title.map((part) => ('text' in part ? part.text : '')).join('');

const EVENTS =
  'Ngày 3/2/1944, đội tự vệ xã ra mắt tại bãi Soi. Bà con mang gạo, muối đến ủng hộ. Tháng 5/1944, đội đánh trận đầu ở dốc Mít, thu 4 khẩu súng. Ngày 19/8/1945, nhân dân giành chính quyền.';

describe('what an imported block leaves to the speaker', () => {
  it('is listed: the sentence between two events', () => {
    const { listed, paths } = built(imported(EVENTS));
    expect(listed).toEqual(['Bà con mang gạo, muối đến ủng hộ.']);
    expect(paths).toEqual(['sections.0.blocks.0.notes']);
  });

  it('is listed: the end of an event whose slide tells the statement before it', () => {
    const end = 'rồi rút về bản Pác an toàn trước khi trời sáng mà không ai bị thương';
    const long = `Ngày 3/2/1944, hơn ba mươi đội viên tự vệ của xã đã ra mắt trước đông đảo bà con các dân tộc tại bãi Soi bên bờ suối Lạnh, tuyên đọc mười lời thề danh dự, diễu hành qua các bản làng, ${end}. Tháng 5/1944, đội đánh trận đầu ở dốc Mít. Ngày 19/8/1945, nhân dân giành chính quyền.`;
    const { listed, shown } = built(imported(long));
    expect(listed.join('\n')).toContain(end);
    expect(shown).toContain('mười lời thề danh dự.');
    expect(shown).not.toContain('…');
  });

  it('is listed: what stands beside figures, a comparison, a quotation, a list of names', () => {
    const figures =
      'Thu ngân sách năm 2023 đạt 812 tỷ đồng. Độ che phủ rừng của huyện là 61,2%. Tỷ lệ hộ nghèo là 7,4%. Nhân dân phấn khởi, tin tưởng.';
    const compared = 'Trước đây xã có 3 chợ, đến nay có 14 chợ. Việc buôn bán ngày càng sầm uất.';
    const quoted =
      'Giữa vòng vây, đồng chí Nguyễn Văn Bảy căn dặn: “Còn một người cũng phải giữ lấy cây cầu này”, rồi ngã xuống bên bờ suối.';
    const people =
      'Chi bộ ra đời giữa lúc phong trào gặp khó khăn, gồm các đồng chí Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh.';
    const { listed } = built([figures, compared, quoted, people].flatMap((text) => imported(text)));
    expect(listed).toHaveLength(5);
    [
      'Nhân dân phấn khởi, tin tưởng.',
      'Việc buôn bán ngày càng sầm uất.',
      'Giữa vòng vây',
      'rồi ngã xuống bên bờ suối.',
      'Chi bộ ra đời giữa lúc phong trào gặp khó khăn',
    ].forEach((text, index) => {
      expect(listed[index]).toContain(text);
    });
  });

  it('is no list at all where dates and figures only stand in places of their own', () => {
    const { listed } = built(
      imported(
        'Ngày 3/2/1944, đội tự vệ xã ra mắt tại bãi Soi. Hội nghị họp từ ngày 6 đến ngày 8/5/1944 tại hang Dơi. Ngày 19/8/1945, nhân dân giành chính quyền.',
        'Thu ngân sách năm 2023 đạt 812 tỷ đồng. Độ che phủ rừng của huyện là 61,2%. Tỷ lệ hộ nghèo là 7,4%.',
      ),
    );
    expect(listed).toEqual([]);
  });

  it('is told apart from what an author wrote to be spoken', () => {
    const { listed } = built([
      { figures: [{ value: '17', label: 'khẩu súng' }], notes: 'Dừng lại một chút, rồi nói tiếp về đêm ấy.' },
    ]);
    expect(listed).toEqual([]);
  });

  it('holds every number that no slide shows', () => {
    const sentence = fc.constantFrom(
      ...EVENTS.split(/(?<=\.) /u),
      'Thu ngân sách năm 2023 đạt 812 tỷ đồng, tăng 12,5% so với năm 2022.',
      'Độ che phủ rừng của huyện là 61,2%.',
      'Toàn huyện có 45 trường đạt chuẩn quốc gia, 1.204 giáo viên giỏi các cấp và 17 trạm y tế xã.',
      'Trước đây xã có 3 chợ với 26 hộ buôn bán, đến nay có 14 chợ và 512 hộ buôn bán.',
      'Ban Chỉ huy gồm các đồng chí Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh, chỉ huy 83 đội viên.',
      'Đồng chí Bí thư khẳng định: “Giữ được dân là giữ được đất”, trước 270 đại biểu.',
      'Tỷ lệ hộ nghèo còn 7,4%.',
    );
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (texts) => {
        const { shown, listed } = built(imported(...texts));
        const there = `${shown}\n${listed.join('\n')}`;
        for (const [number] of texts.join(' ').matchAll(/\d[\d.,/]*(?<=\d)/gu))
          expect(there).toContain(number);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the slide of an imported event', () => {
  it('has no “…” where the date alone was taken out', () => {
    const { shown } = built(
      imported(
        'Ngày 3/2/1944, đội tự vệ xã ra mắt tại bãi Soi. Hội nghị họp từ ngày 6 đến ngày 8/5/1944 tại hang Dơi. Ngày 19/8/1945, nhân dân giành chính quyền.',
      ),
    );
    expect(shown).toContain('Hội nghị họp tại hang Dơi.');
    expect(shown).not.toContain('…');
  });

  it('tells the main clause, and the opening before it is listed', () => {
    const { shown, listed } = built(
      imported(
        'Ngày 3/2/1944, đội tự vệ xã ra mắt tại bãi Soi. Sau trận càn của địch, ngày 6/5/1944, chi bộ họp ở hang Dơi. Ngày 19/8/1945, nhân dân giành chính quyền.',
      ),
    );
    expect(shown).toContain('Chi bộ họp ở hang Dơi.');
    expect(listed).toContain('Sau trận càn của địch');
  });
});

describe('a list of what no slide shows', () => {
  it('has no single word between commas, no half of an English date, and no form of address', () => {
    expect(
      unshownIn(
        'Có 45/60 xã, phường, thị trấn đạt chuẩn.',
        ['45/60', 'xã', 'thị trấn đạt chuẩn', 'Có 45/60 xã'],
        'vi',
      ),
    ).toEqual([]);
    expect(unshownIn('The base fell quiet on November 25, 1946.', ['Another thing'], 'en')).toEqual([
      'The base fell quiet on November 25, 1946.',
    ]);
    expect(
      unshownIn('Lò Văn An do đồng chí Hà Văn Bế làm Chỉ huy.', ['Lò Văn An', 'Hà Văn Bế làm Chỉ huy'], 'vi'),
    ).toEqual([]);
  });
});

// What a whole section becomes: its dates, figures, earlier times and notes, told together.
import { describe, expect, it } from 'vitest';
import { eventIn } from '../../../src/import/blocks/dates.js';
import type { Block, Section } from '../../../src/outline/schema.js';
import { doc, imported, LONG } from '../structure/document.js';

const TITLE = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'Kỷ niệm 50 năm thành lập huyện Tân Hòa'];

async function sectionsOf(...paragraphs: string[]): Promise<{ sections: Section[]; wrong: string[] }> {
  const { sections, codes } = await imported(doc([...TITLE, ...paragraphs]));
  return { sections, wrong: codes.filter((code) => /lost|added|unmatched|apart/.test(code)) };
}
const blocksOf = async (...paragraphs: string[]): Promise<Block[]> => {
  const { sections, wrong } = await sectionsOf('I. DIỄN BIẾN', ...paragraphs, 'II. Ý NGHĨA', LONG);
  expect(wrong).toEqual([]);
  return sections[0]?.blocks ?? [];
};
const whens = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap(({ timeline }) => (timeline ? [timeline.map(({ when }) => when)] : []));

describe('the dates of a section', () => {
  it('are one timeline, whatever stands between them, and what stands there is said with it', async () => {
    const blocks = await blocksOf(
      'Ngày 3/2/1944, đội tự vệ xã ra mắt tại bãi Soi. Bà con các bản kéo về dự đông như hội.',
      'Trong những ngày ấy, nhà nào cũng góp gạo nuôi quân.',
      'Ngày 6/5/1944, đội đánh trận đầu ở dốc Mít.',
      'Sau khi thắng trận, đội rút về bản Pác an toàn.',
      'Ngày 19/8/1945, nhân dân giành chính quyền ở châu lỵ.',
    );
    expect(whens(blocks)).toEqual([
      ['Ngày 3/2/1944', 'Ngày 6/5/1944', 'Sau khi thắng trận', 'Ngày 19/8/1945'],
    ]);
    expect(JSON.stringify(blocks[0]?.notes)).toContain('nhà nào cũng góp gạo nuôi quân');
  });

  it('are found in a list as well', async () => {
    const blocks = await blocksOf(
      'Cuộc nổi dậy diễn ra mau lẹ ở các xã. Cụ thể:',
      '- Ngày 16/8/1945 giành thắng lợi ở xã Bình An.',
      '- Ngày 19/8/1945 khởi nghĩa thắng lợi ở xã Tân Lập.',
      '- Ngày 23/8/1945 nhân dân xã Hòa Bình giành chính quyền.',
    );
    expect(whens(blocks)).toEqual([['Ngày 16/8/1945', 'Ngày 19/8/1945', 'Ngày 23/8/1945']]);
  });

  it('are parted evenly where there are more than eight', async () => {
    const days = Array.from(
      { length: 10 },
      (_, i) => `Ngày ${i + 1}/3/1950, quân ta đánh trận thứ ${i + 1} ở đèo Lùng.`,
    );
    expect(whens(await blocksOf(...days)).map((list) => list.length)).toEqual([5, 5]);
  });

  it('say what came of it where a sentence tells much before', async () => {
    const members = 'các đồng chí Thành Tâm (tức đồng chí Bằng), Đông Sơn (tức đồng chí Hằng)';
    const blocks = await blocksOf(
      `Đêm 22/9/1943, dưới chân thác nước ở bản Duồm, với sự có mặt của cán bộ cấp trên, chi bộ Nam tiến tổ chức kết nạp những hội viên trung kiên vào Đảng là ${members} và tuyên bố thành lập chi bộ Bình An do đồng chí Nghĩa làm Bí thư chi bộ.`,
      'Tháng 10/1943, ban chấp hành tổng được thành lập tại bản É.',
      'Tháng 12/1943, phong trào lan ra khắp châu.',
    );
    expect(blocks[0]?.timeline?.[0]?.what).toBe(
      'Chi bộ Nam tiến… tuyên bố thành lập chi bộ Bình An do đồng chí Nghĩa làm Bí thư chi bộ.',
    );
  });
});

describe('what an event meant', () => {
  it('is shown, also where it stands between two events of a timeline', async () => {
    const meaning = 'Đây không chỉ là niềm vui: chi bộ Bình An là chi bộ đầu tiên của huyện.';
    const blocks = await blocksOf(
      'Tháng 9/1942, ban xung phong được thành lập. Đêm 22/9/1943, chi bộ Bình An ra đời ở bản Duồm.',
      `${meaning} Nhân dân các xã vùng cao hăng hái theo cách mạng.`,
      'Tháng 10/1943, ban chấp hành tổng được thành lập tại bản É.',
    );
    expect(blocks.map(({ text }) => [text].flat().join(' ')).join(' ')).toContain(meaning);
  });

  it('“khi …, X là …, quân ta đã …” is told from its main clause', () => {
    expect(
      eventIn(
        'Từ ngày 30/11/1940, khi được quân Nhật trở lại đóng ở các doanh trại tại thị xã Lạng Sơn, Đồng Đăng là những điểm gần Bắc Sơn, thực dân Pháp đã tăng cường khủng bố Bắc Sơn.',
        'vi',
      )?.what,
    ).not.toMatch(/^Đồng Đăng/u);
  });
});

describe('an event of which a part is told', () => {
  it.each([
    ['planned', 'sẽ'],
    ['planned', 'dự kiến'],
    ['denied', 'chưa'],
  ])('is never less than it says: what is %s stays so (“%s”)', (_, word) => {
    const members =
      'những hội viên trung kiên ở các xã vùng cao và vùng thấp gồm đồng chí Thành (tức đồng chí Bằng ở bản Duồm) và đồng chí Sơn (tức đồng chí Hằng ở bản Pác)';
    const told = eventIn(
      `Năm 1943, chi bộ ${word} kết nạp ${members} và thành lập chi bộ mới ở xã Bình An.`,
      'vi',
    );
    expect(told?.what ?? word).toContain(word);
  });
});

describe('a timeline', () => {
  it('has the sentences of its first event, also where figures are told from some of them', async () => {
    const blocks = await blocksOf(
      'Ngày 3/2/1944, đội thu được 17 súng. Ngày 4/2/1944, đội thu được 5 súng. Ngày 6/5/1944, đội đánh trận đầu ở dốc Mít. Ngày 9/5/1944, đội rút về bản Pác. Ngày 2/6/1944, đội lập căn cứ ở hang Dơi.',
    );
    for (const { notes, from } of blocks) {
      expect(notes).toBeDefined();
      expect(from).toBeDefined();
    }
    const notes = blocks.map((block) => [block.notes].flat().join(' ')).join(' ');
    expect(notes.match(/đội thu được 17 súng/gu)).toHaveLength(1);
    expect(notes.match(/hang Dơi/gu)).toHaveLength(1);
  });

  it('says each sentence once, in the document’s order, however many events and figures alternate', async () => {
    const told = Array.from({ length: 24 }, (_, i) =>
      i % 3 === 1
        ? `Ngày ${i + 1}/3/1950, quân ta thu được ${i + 10} súng, ${i + 40} lựu đạn.`
        : `Ngày ${i + 1}/3/1950, quân ta đánh trận thứ ${i + 1} ở đèo Lùng.`,
    );
    const blocks = await blocksOf(...told);
    const spoken = blocks.flatMap(({ notes, text }) => [notes ?? text ?? []].flat());
    expect(spoken.join(' ')).toBe(told.join(' '));
  });
});

describe('figures', () => {
  it('of several sentences stand together, with what was done and where', async () => {
    const blocks = await blocksOf(
      'Nghĩa quân thu được 17 súng, 1 máy chữ và toàn bộ giấy tờ của châu lỵ.',
      'Nhân dân các bản hăng hái tiếp tế cho nghĩa quân.',
      'Ngày 28/9/1940, nghĩa quân tiêu diệt được 07 tên lính ở đèo Canh (nay thuộc xã Bình An).',
    );
    const figures = blocks.flatMap((block) => block.figures ?? []);
    expect(figures.map(({ value, unit, label }) => `${value} ${unit}: ${label}`)).toEqual([
      '17 súng: Nghĩa quân thu được',
      '1 máy chữ: Nghĩa quân thu được',
      '07 tên lính: Nghĩa quân tiêu diệt được… ở đèo Canh (nay thuộc xã Bình An)',
    ]);
  });

  it('of an earlier time say so', async () => {
    const blocks = await blocksOf(
      'Khi mới tái lập huyện còn nhiều khó khăn. Toàn huyện có 16 xã đặc biệt khó khăn. Thu ngân sách của huyện đạt 3 tỷ đồng. Tỷ lệ hộ nghèo của huyện là 50%.',
    );
    const figures = blocks.flatMap((block) => block.figures ?? []);
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect(JSON.stringify(figure)).toMatch(/khi mới tái lập/iu);
  });

  it('name what is measured whole: how fast a thing grows is not the thing', async () => {
    const blocks = await blocksOf(
      'Hoạt động xuất khẩu đạt kết quả khá, tốc độ tăng kim ngạch xuất khẩu bình quân đạt 85%/năm. Tổng kim ngạch xuất khẩu năm 2023 đạt 8,5 triệu USD.',
    );
    const labels = blocks.flatMap((block) => block.figures ?? []).map(({ label }) => label);
    expect(labels).toContain('Tốc độ tăng kim ngạch xuất khẩu bình quân');
  });

  it('of a later year in the same paragraph are not of the earlier time', async () => {
    const blocks = await blocksOf(
      'Trước đây, xã có nhiều khó khăn. Năm 2023, thu ngân sách của xã đạt 12 tỷ đồng. Tỷ lệ hộ nghèo của xã là 3%. Độ che phủ rừng của xã đạt 60%.',
    );
    expect(JSON.stringify(blocks.flatMap((block) => block.figures ?? []))).not.toContain('Trước đây');
  });

  it('are not counted where anything is denied or planned', async () => {
    const blocks = await blocksOf(
      'Huyện dự kiến xây 12 trường, 5 trạm y tế và 3 nhà văn hóa ở các xã vùng cao.',
    );
    expect(blocks.flatMap((block) => block.figures ?? []).filter(({ unit }) => unit === 'trường')).toEqual(
      [],
    );
  });
});

describe('a section', () => {
  it('opens with the statement of its own that says most', async () => {
    const { sections } = await sectionsOf(
      'I. DIỄN BIẾN',
      `${LONG} Cuộc khởi nghĩa là cuộc nổi dậy đầu tiên của các huyện vùng cao và giành thắng lợi hoàn toàn. ${LONG}`,
      'II. Ý NGHĨA',
      LONG,
    );
    expect(sections[0]?.lead).toBe(
      'Cuộc khởi nghĩa là cuộc nổi dậy đầu tiên của các huyện vùng cao và giành thắng lợi hoàn toàn.',
    );
  });

  it('has titles that are no dates and no opening phrases', async () => {
    const blocks = await blocksOf(
      `Trong cuộc kháng chiến chống Pháp, nhân dân trong huyện một lòng theo Đảng. ${LONG} ${LONG} ${LONG}`,
      `Năm 1954, cả huyện bước vào thời kỳ khôi phục. ${LONG} ${LONG} ${LONG}`,
    );
    for (const { title = '' } of blocks) expect(title).not.toMatch(/^(?:Trong cuộc|Năm 1954)/u);
  });
});

describe('a document without headings', () => {
  it('gets sections from the periods that its paragraphs open with', async () => {
    const filler = Array.from({ length: 9 }, () => LONG).join(' ');
    const { sections, wrong } = await sectionsOf(
      `Huyện Tân Hòa nằm ở phía bắc của tỉnh. ${filler}`,
      `Trong cuộc kháng chiến chống thực dân Pháp, quân dân trong huyện lập nhiều chiến công. ${filler}`,
      `Bước vào thời kỳ đổi mới, kinh tế của huyện phát triển nhanh. ${filler}`,
    );
    expect(sections.map(({ heading }) => heading).slice(1)).toEqual([
      'Trong cuộc kháng chiến chống thực dân Pháp',
      'Bước vào thời kỳ đổi mới',
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('a note that explains', () => {
  it('is told behind what it explains and is no source', async () => {
    const made = await imported(
      doc(
        [
          ...TITLE,
          'I. DIỄN BIẾN',
          `${LONG} Ban Chỉ huy chia quân làm ba mũi^1^. Sách có ghi trận này^2^. ${LONG}`,
          'II. Ý NGHĨA',
          LONG,
        ],
        {
          1: 'Mũi chủ lực do đồng chí An chỉ huy gồm 16 tay súng, mũi thứ hai do đồng chí Bình chỉ huy gồm 10 tay súng.',
          2: 'Lịch sử Đảng bộ huyện Tân Hòa, NXB Chính trị quốc gia, trang 65.',
        },
      ),
    );
    expect(made.outline.sources?.map(({ id }) => id)).toEqual(['2']);
    expect(JSON.stringify(made.sections[0]?.blocks)).toContain('Mũi chủ lực do đồng chí An chỉ huy');
    expect(made.codes.filter((code) => /lost|added/.test(code))).toEqual([]);
  });
});

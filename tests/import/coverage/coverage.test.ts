import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../src/import/coverage/coverage.js';
import { wordsOf } from '../../../src/import/coverage/words.js';
import { importSource } from '../../../src/import/index.js';
import type { SourceBlock, SourceDocument } from '../../../src/import/model.js';
import type { Outline } from '../../../src/outline/schema.js';
import { doc, imported, LONG, p, SENTENCE, table } from '../structure/document.js';

const codes = async (document: SourceDocument): Promise<string[]> =>
  (await importSource(document, 'a.docx')).diagnostics.map(({ code }) => code);

describe('words', () => {
  it('keep figures and dates whole', () => {
    const text =
      'ước đạt 48,5 triệu; 11.102 đảng viên; 164/226 xã; 27/9/1940; 1930-1985; 7,8%; Nhài.Trước; H5N1';
    const words = wordsOf(text).map((word) => word.text);
    for (const figure of [
      '48,5',
      '11.102',
      '164/226',
      '27/9/1940',
      '1930-1985',
      '7,8',
      '%',
      'Nhài',
      'Trước',
      'H5N1',
    ])
      expect(words).toContain(figure);
  });
});

describe('the word account', () => {
  const source = doc([
    'I. BỐI CẢNH',
    'Năm 2020 ước đạt 48,5 triệu đồng.',
    '1. Giữ vững cơ sở.',
    '2. Giữ vững cơ sở.',
  ]);
  const outline = (sections: Outline['sections']): Outline => ({ title: 'BỐI CẢNH', lang: 'vi', sections });
  const whole: Outline['sections'] = [
    {
      heading: 'BỐI CẢNH',
      number: 'I',
      blocks: [
        {
          figures: [{ value: 'ước đạt 48,5', label: 'Năm 2020' }],
          notes: 'Năm 2020 ước đạt 48,5 triệu đồng.',
        },
        { steps: ['Giữ vững cơ sở.', 'Giữ vững cơ sở.'] },
      ],
    },
  ];

  it('finds nothing if all is there; list numbers are their order', () => {
    expect(measureCoverage(source, outline(whole), [])).toMatchObject({ lost: [], added: [], marks: 2 });
  });

  it('finds a lost word, with its place', () => {
    const cut = JSON.parse(JSON.stringify(whole).replace('triệu đồng', 'đồng')) as Outline['sections'];
    const { lost, added } = measureCoverage(source, outline(cut), []);
    expect(lost).toMatchObject([{ words: 'Năm 2020 ước đạt 48,5 triệu đồng', origin: { paragraph: 2 } }]);
    expect(added[0]?.path).toBe('sections.0.blocks.0.notes');
  });

  it('finds that one of two equal sentences was lost', () => {
    const once = JSON.parse(JSON.stringify(whole).replace('"Giữ vững cơ sở.",', '')) as Outline['sections'];
    expect(measureCoverage(source, outline(once), []).lost).toMatchObject([
      { words: 'Giữ vững cơ sở', origin: { paragraph: 4 } },
    ]);
  });

  it('finds a changed figure, also if its hedge was lost to other words', () => {
    const changed = JSON.parse(
      JSON.stringify(whole).replace('ước đạt 48,5"', 'đạt 84,5"'),
    ) as Outline['sections'];
    expect(measureCoverage(source, outline(changed), []).added).toMatchObject([{ text: 'đạt 84,5' }]);
  });
});

const MARKS = [
  '',
  'I. ',
  'II- ',
  '1. ',
  '1- ',
  '2. ',
  'a) ',
  'đ) ',
  '- ',
  '+ ',
  '• ',
  '(1) ',
  '1.1. ',
  'Phần thứ hai. ',
];
const STARTS = [
  'Một là, về thời cơ: ',
  'Ngày 27/9/1940, ',
  'Đến nay, ',
  'Khi mới lập, ',
  'KHẨU HIỆU ',
  'Hội nghị quyết định: ',
];
const BODIES = [
  SENTENCE,
  LONG,
  'Thu ngân sách năm 2022 đạt 855 tỷ đồng (vượt 13% so với dự toán), tăng 50 lần so với năm 1997',
  'Ban Chỉ huy gồm các đồng chí: Hoàng Văn Hán, Dương Công Bình (tức Bình) và Nông Văn Cún do đồng chí Hoàng Văn Hán làm Trưởng ban.',
  'Đồng chí Trường Chinh nhấn mạnh: “Khởi nghĩa chứng tỏ con đường đúng đắn”.',
  'Đến năm 2020, thu nhập bình quân đầu người ước đạt 48,5 triệu đồng/năm, tăng 7,8% so với năm 2015.',
  'Bốn đột phá: (1) Thu hút đầu tư; (2) Hoàn thiện cơ chế; (3) Đổi mới sáng tạo.',
  'Toàn tỉnh có 682 tập thể, 1.090 cá nhân và 73 hộ gia đình tiêu biểu. Tất cả vì Tràng An!',
  'BAN TUYÊN GIÁO HUYỆN ỦY',
  'và các địa phương khác. mạng.. khi',
  'Nhài.Trước khi. 3- Gấp rút * [^1] **đậm** {{x}} <b>',
  '48,5',
  '…',
];
const paragraph = fc
  .tuple(
    fc.constantFrom(...MARKS),
    fc.constantFrom('', ...STARTS),
    fc.constantFrom(...BODIES),
    fc.string({ maxLength: 30 }),
  )
  .map(([mark, start, body, junk]) => `${mark}${start}${body}${junk}`);
const look = fc.record(
  {
    style: fc.constantFrom('h1', 'h2', 'heading 3', 'p'),
    align: fc.constantFrom('center' as const, 'left' as const),
    marker: fc.constantFrom('I.', '1.', '-', 'a)'),
    list: fc.constantFrom('ordered' as const, 'unordered' as const),
  },
  { requiredKeys: [] },
);
const block: fc.Arbitrary<SourceBlock> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(paragraph, look).map(([text, looks]) => ({ ...p('x', looks), runs: [{ text }] })),
  },
  { weight: 2, arbitrary: paragraph.map((text) => ({ ...p('x'), runs: [{ text, bold: true as const }] })) },
  { weight: 2, arbitrary: paragraph.map((text) => p(text.replace(/[\^*]/g, '').replace(/ /, '^1^ '))) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(paragraph, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => table(rows)),
  },
);

describe('any document', () => {
  it('loses nothing and adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), async (blocks) => {
        const found = await codes(doc(blocks, { 1: 'Lịch sử Đảng bộ, tr. 65' }));
        expect(found.filter((code) => /lost|too-large/.test(code))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same outline again', async () => {
    const source = () => doc(['I. BỐI CẢNH', LONG, ...BODIES], { 1: 'Sách' });
    expect((await imported(source())).yaml).toBe((await imported(source())).yaml);
  });
});

describe('a repeated sentence', () => {
  it('counts in a table, a list and the title taken from it', async () => {
    const twice = [table([[SENTENCE, SENTENCE]]), p(SENTENCE, { marker: '1.' })];
    expect(await codes(doc(twice))).not.toContain('import/lost-words');
  });

  it('counts as a list item and in the sentence introducing the list', async () => {
    const calls = 'Ngày 27/9/1940, nhân dân nổi dậy. Ngày 28/9/1940, nhân dân thắng lợi.';
    const within = [p(`Đến^1^ nay, ${calls}:`), p(calls, { list: 'ordered' }), p(SENTENCE)];
    const numbered = [p(`(1) ${SENTENCE}`, { marker: '1.' }), p(SENTENCE, { list: 'unordered' })];
    const cut = [
      p(`Hội^1^ nghị quyết định: ${calls}:`),
      p(`1.1. Hội nghị quyết định: ${calls}`),
      p(SENTENCE),
    ];
    for (const blocks of [within, numbered, cut])
      expect(await codes(doc(blocks, { 1: 'Lịch sử Đảng bộ' }))).not.toContain('import/lost-words');
  });

  it('counts twenty thousand times', () => {
    const times = Array<string>(20_000).fill(SENTENCE);
    const words = (section: string[]) =>
      measureCoverage(doc(times), { ...made, sections: [lines(section)] }, []);
    const made = { title: 'Nhân dân', lang: 'vi' as const };
    const lines = (text: string[]) => ({ heading: 'Nhân dân', blocks: [{ text }] });
    expect(words(times)).toMatchObject({ lost: [], added: [] });
    expect(words(times.slice(1)).lost).toHaveLength(1);
  });

  it('counts twenty thousand times in one paragraph', () => {
    const whole = Array<string>(20_000).fill(SENTENCE);
    const outline: Outline = {
      title: 'Nhân dân',
      lang: 'vi',
      sections: [{ heading: 'Nhân dân', blocks: [{ points: whole }] }],
    };
    expect(measureCoverage(doc([whole.join(' ')]), outline, [])).toMatchObject({ lost: [], added: [] });
  });
});

it('a title does not end at a comma inside a figure', async () => {
  const sentence =
    'Đến năm 2020, thu nhập bình quân đầu người ước đạt 48,5 triệu đồng/năm, tăng 7,8% so với năm 2015.';
  expect(await codes(doc(['I. THÀNH TỰU', sentence, LONG]))).not.toContain('import/lost-added');
});

describe('a letterhead', () => {
  it.each([[['TỈNH ỦY BẮC GIANG', 'BAN TUYÊN GIÁO', '*']], [['BAN TUYÊN GIÁO']]])(
    'counts as the issuer: %s',
    async (lines) => {
      const title = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'KỶ NIỆM 95 NĂM NGÀY THÀNH LẬP CHI BỘ'];
      const document = doc([...lines, ...title, 'I. SỰ RA ĐỜI', LONG, 'BAN TUYÊN GIÁO TỈNH ỦY']);
      expect(await codes(document)).not.toContain('import/lost-words');
    },
  );
});

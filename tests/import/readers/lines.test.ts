// Pitfalls of hard-wrapped text: page starts, notes, marks, list markers at the wrong end of a line.

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/readers/read.js';
import { readText } from '../documents/parts.js';
import { notesOf, readParagraphs, tablesOf } from '../documents/score.js';

async function read(text: string, name = 'a.txt') {
  const { value } = await readDocument(new TextEncoder().encode(text), name);
  if (!value) throw new Error('not read');
  return value;
}

const FILLER = [
  'Trong những năm tháng ấy, nhân dân các dân tộc trong vùng một lòng theo Đảng, giữ',
  'vững niềm tin vào ngày thắng lợi, nuôi giấu cán bộ, tiếp tế lương thực và vũ khí cho',
  'du kích, canh phòng từng lối mòn, giữ bí mật tuyệt đối cho các cuộc họp quan trọng ở',
  'vùng rừng núi hiểm trở.',
];
const page = (...lines: string[]): string => [...FILLER, ...lines].join('\n');

describe('broken lines', () => {
  it('do not read a heading as part of a note', async () => {
    const document = await read(
      page(
        'Thẻ có dạng alert(1) và ô [^1], ô [^2] phải giữ.',
        '',
        'II. CÁC MỐC CẦN NHỚ',
        '',
        '1. Ngày 05 hằng tháng',
        'Gửi tin cho ban biên tập.',
        '2. Ngày 20 hằng tháng',
        'Duyệt tin.',
        '',
        'III. ĐIỀU CẦN TRÁNH',
        '- Không chép nguyên văn báo khác.',
      ),
    );
    expect(document.notes).toEqual([]);
    expect(readParagraphs(document)).toContain('III. ĐIỀU CẦN TRÁNH');
  });

  it('do not read counted things as marks, nor items above the notes’ title as notes', async () => {
    const document = await read(
      page(
        'Dân cư ở 9 khu phố (1). Phường có 14 di tích (2), trong đó 3 di tích cấp quốc gia (3).',
        '',
        'II. PHƯƠNG HƯỚNG',
        '',
        '1. Giữ vững các danh hiệu đã đạt được.',
        '2. Phấn đấu có 100% khu phố văn hóa.',
        '',
        'Chú thích:',
        '(1) Số liệu của Công an phường.',
        '(2) Theo Sở Văn hóa, năm 2025.',
        '(3) Đình Hòa Lợi, chùa Linh Sơn, miếu Bà.',
      ),
    );
    const texts = readParagraphs(document);
    expect(texts.join(' ')).toContain('trong đó 3 di tích');
    expect(texts).toContain('2. Phấn đấu có 100% khu phố văn hóa.');
  });

  it('keep the signature after the list of recipients beside it', async () => {
    const document = await read(
      page(
        '',
        'Nơi nhận:                                          TM. BAN TỔ CHỨC',
        '- Thường trực Đảng ủy (báo cáo);                      TRƯỞNG BAN',
        '- Các thôn;                                            (đã ký)',
        '- Lưu: VT.',
        '                                                   Ngô Thị Hải',
      ),
    );
    expect(readParagraphs(document).slice(1)).toEqual([
      'Nơi nhận:',
      '- Thường trực Đảng ủy (báo cáo);',
      '- Các thôn;',
      '- Lưu: VT.',
      'TM. BAN TỔ CHỨC',
      'TRƯỞNG BAN',
      '(đã ký)',
      'Ngô Thị Hải',
    ]);
    expect(tablesOf(document)).toEqual([]);
  });

  it('move a marker from the end of a line to its item', async () => {
    const document = await read(
      page(
        '2- Giữ vững cơ sở cách mạng ở các xã thuộc châu lỵ Bắc Sơn và các xã bên.  3-',
        'Gấp rút chuẩn bị chống khủng bố lớn của địch.',
      ),
    );
    expect(readParagraphs(document).slice(1)).toEqual([
      '2- Giữ vững cơ sở cách mạng ở các xã thuộc châu lỵ Bắc Sơn và các xã bên.',
      '3- Gấp rút chuẩn bị chống khủng bố lớn của địch.',
    ]);
  });

  it('keep a year at the end of a heading in capitals', async () => {
    const heading = [
      'II. ĐẢNG BỘ TỈNH LÃNH ĐẠO NHÂN DÂN CÁC DÂN TỘC TRONG TỈNH TỪ NGÀY TÁI LẬP TỈNH NĂM',
      '1997',
    ];
    const document = await read(page(...heading, ...FILLER));
    expect(readParagraphs(document)[1]).toBe(heading.join(' '));
  });

  it('keep the number of a congress at the start of the next line', async () => {
    const caption = [
      'Ảnh: Bác Hồ nói chuyện tại Đại hội đại biểu toàn quốc của tổ chức lần thứ',
      'II - Tư liệu',
    ];
    const document = await read(page('I. QUÁ TRÌNH', ...caption, ...FILLER));
    expect(readParagraphs(document)).toContain(caption.join(' '));
  });

  it('report where a full last line leaves the paragraph’s end uncertain', async () => {
    const full = 'nhân dân các dân tộc trong vùng một lòng theo Đảng, giữ vững niềm tin ngày mai.';
    const text = page(`Ngày ấy, ${full.slice(9)}`, full, `Từ đó, ${full}`, ...FILLER);
    const { diagnostics } = await readDocument(new TextEncoder().encode(text), 'a.txt');
    const unsure = diagnostics.filter(({ code }) => code === 'import/text-unsure-join');
    expect(unsure.every(({ severity, params }) => severity === 'info' && Number(params.line) > 0)).toBe(true);
    expect(unsure.length).toBeGreaterThan(0);
  });

  it('read columns one after the other, each with its own footnotes', async () => {
    const column = (side: string): string[] =>
      Array.from({ length: 9 }, (_, row) => `${side} ${row} nhân dân các dân tộc một lòng`);
    const [left, right] = [column('trái'), column('phải')];
    left.push('theo Đảng đến thắng lợi1.', '', '1 Lịch sử Đảng bộ, tr. 45.');
    right.push('giữ vững niềm tin.', '', 'Hết cột bên phải ở đây.');
    const rows = left.map((text, row) => `${text.padEnd(46)}${right[row] ?? ''}`);
    const document = await read(rows.join('\n'));
    const text = readParagraphs(document).join(' ');
    expect(text.lastIndexOf('trái')).toBeLessThan(text.indexOf('phải'));
    expect(notesOf(document)).toEqual({ 1: 'Lịch sử Đảng bộ, tr. 45.' });
  });

  it('join figures and words broken at their hyphen', async () => {
    const wrapped = 'Trong những năm tháng ấy, nhân dân các dân tộc trong vùng đã sống và làm việc 2016-';
    const document = await read(page(wrapped, '2020, theo sách Lịch sử Đảng bộ.'));
    expect(readParagraphs(document).join(' ')).toContain('làm việc 2016-2020, theo sách');
  });

  it('keep a bracketed reference that continues on the next line', async () => {
    const lines = ['(kèm theo Hướng dẫn số 12-HD/BTGTU, ngày 05/9/2025 của Ban Tuyên giáo', 'Tỉnh ủy)'];
    const document = await read([...FILLER, ...lines, ...FILLER].join('\n'));
    expect(readParagraphs(document)).toContain(lines.join(' '));
  });

  it('separate a lower-case title from text whose first line lost its indent', async () => {
    const title = 'Sáu mươi năm một chặng đường vẻ vang của tỉnh miền núi biên giới nay';
    const first = 'Trong những năm tháng ấy, nhân dân các dân tộc trong vùng một lòng theo';
    const document = await read([title, first, ...FILLER.slice(1), ...FILLER].join('\n'));
    expect(readParagraphs(document)[0]).toBe(title);
  });

  it('start a heading at a capital letter, below another in capitals', async () => {
    const heads = ['PHẦN THỨ HAI: Ý NGHĨA VÀ BÀI HỌC', 'A. Ý NGHĨA LỊCH SỬ'];
    const document = await read([...FILLER, ...heads, ...FILLER].join('\n'));
    expect(readParagraphs(document)).toEqual(expect.arrayContaining(heads));
  });

  it('continue after an ellipsis inside a sentence', async () => {
    const lines = [
      'Những chiến công gắn với tên đất, tên làng còn vang mãi: Bông Lau, Lũng Phầy...',
      'biến con đường số 4 thành nơi giặc khiếp sợ.',
    ];
    const document = await read(page(...lines, ...FILLER));
    expect(readParagraphs(document).join('|')).toContain(lines.join(' '));
  });

  it('distinguish figures on lines of their own from page numbers', async () => {
    const text = [
      ...FILLER,
      '2',
      ...FILLER,
      'Thu ngân sách (tỷ đồng)',
      '182',
      '316',
      ...FILLER,
      '3',
      ...FILLER,
    ];
    const document = await read(text.join('\n'));
    expect(document.dropped.map((gone) => gone.text)).toEqual(['2', '3']);
    expect(readParagraphs(document).join(' ')).toContain('182');
  });

  it('keep a figure that starts or ends the text, and figures that count lines rather than pages', async () => {
    const items = ['1', 'Xã Hưng Vũ', '2', 'Xã Chiêu Vũ', '3', 'Xã Bắc Quỳnh'];
    const document = await read(['182', ...FILLER, ...items, ...FILLER, '45'].join('\n'));
    expect(document.dropped).toEqual([]);
    expect(readParagraphs(document).join(' ')).toMatch(/^182 .*1 .*2 .*3 .* 45$/s);
  });

  it('read rows with tabs as a table', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Thời gian'],
      ['1', 'Biên soạn đề cương', '15/8/2025'],
    ];
    const text = [FILLER.join(' '), ...rows.map((row) => row.join('\t')), FILLER.join(' ')].join('\n\n');
    expect(tablesOf(await read(text))).toEqual([rows]);
  });

  it('separate a heading from the rule that pdftotext glued to it', async () => {
    const document = await read(page('----I. BỐI CẢNH LỊCH SỬ', ...FILLER));
    expect(readParagraphs(document)).toContain('I. BỐI CẢNH LỊCH SỬ');
    expect(document.dropped.map(({ why }) => why)).toEqual(['rule']);
  });

  it('interpret a figure at the start of a line correctly', async () => {
    const document = await read(
      page(
        'Khi mới tái lập, Đảng bộ có 9 đảng bộ trực thuộc, gồm 299 tổ chức cơ sở đảng với',
        '11.102 đảng viên.',
      ),
    );
    expect(readParagraphs(document).at(-1)).toMatch(/với 11\.102 đảng viên\.$/);
  });

  it('join a heading in capitals over several lines, and separate it from the text below', async () => {
    const document = await read(
      page('III- VỊ TRÍ, Ý NGHĨA, BÀI HỌC KINH NGHIỆM CỦA CUỘC', 'KHỞI NGHĨA BẮC SƠN', ...FILLER),
    );
    expect(readParagraphs(document)[1]).toBe(
      'III- VỊ TRÍ, Ý NGHĨA, BÀI HỌC KINH NGHIỆM CỦA CUỘC KHỞI NGHĨA BẮC SƠN',
    );
    expect(readParagraphs(document)).toHaveLength(3);
  });

  it('drop page numbers and running heads, and report them', async () => {
    const text = Array.from(
      { length: 4 },
      (_, at) =>
        `Tài liệu tuyên truyền\n${page().replace(/Trong|du|vùng rừng|vững/g, (word) => `${word} ${'abcd'[at]}`)}\n${at + 1}\n`,
    ).join('\f');
    const document = await read(text);
    expect(document.dropped.filter(({ why }) => why === 'page-number').map((entry) => entry.text)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(document.dropped.filter(({ why }) => why === 'running-head')).toHaveLength(4);
    expect(readParagraphs(document).join(' ')).not.toContain('Tài liệu');
  });
});

describe('note marks', () => {
  const notes = `${' '.repeat(43)}\n1 - Nguồn thứ nhất, tr.\n70-71.\n2 - Nguồn thứ hai.\n`;

  it('are distinguished from units, formulas and names, and a wrapped "70-71." is not an item', async () => {
    const document = await read(
      page(
        'Diện tích 12 km2, khí CO2, cúm H5N1 và dịch COVID-19 đều không phải là chú thích1 nào',
        'cả, còn câu nói “chắc thắng”2 thì có.',
        notes,
      ),
    );
    expect(readParagraphs(document)[1]).toBe(
      'Diện tích 12 km2, khí CO2, cúm H5N1 và dịch COVID-19 đều không phải là chú thích⟦1⟧ nào cả, còn câu nói “chắc thắng”⟦2⟧ thì có.',
    );
    expect(notesOf(document)).toEqual({ 1: 'Nguồn thứ nhất, tr. 70-71.', 2: 'Nguồn thứ hai.' });
  });

  it('remain digits without a note of that number', async () => {
    const document = await read(page('Đại lý Pháp1 bỏ chạy.'));
    expect(readParagraphs(document).at(-1)).toMatch(/Pháp1 bỏ chạy/);
  });

  it('without a position are reported', async () => {
    const { diagnostics } = await readDocument(new TextEncoder().encode(page(notes)), 'a.txt');
    expect(diagnostics.map(({ code, params }) => [code, params.mark])).toContainEqual([
      'import/read-note-without-mark',
      '1',
    ]);
  });
});

describe('Markdown', () => {
  it('keeps typed numbers and joins paragraphs split by a page break', async () => {
    const long = 'Khi mới tái lập, Đảng bộ tỉnh có 9 đảng bộ trực thuộc, với 299 tổ chức cơ sở đảng và';
    const document = await read(
      `# I. MỞ ĐẦU\n\n${long}\n\n11.102 đảng viên.\n\n4. Mục bốn\n6. Mục sáu\n`,
      'a.md',
    );
    expect(readParagraphs(document)).toEqual([
      'I. MỞ ĐẦU',
      `${long} 11.102 đảng viên.`,
      '4. Mục bốn',
      '6. Mục sáu',
    ]);
  });

  it('splits hard-broken titles into paragraphs with their lines, and reports the rule', async () => {
    const document = await read('**ĐỀ CƯƠNG**  \n**KỶ NIỆM**\n\n*(kèm theo)*\n\n-----\n\nchữ', 'a.md');
    expect(document.blocks.map((block) => block.origin.line)).toEqual([1, 2, 4, 8]);
    expect(document.dropped).toMatchObject([{ why: 'rule', text: '-----' }]);
  });

  it('recognises emphasis that CommonMark misses beside punctuation, and no code in indented lines', async () => {
    const document = await read('# a\n\n**Bắc Sơn:**Khởi nghĩa\n\n    thụt vào', 'a.md');
    expect(document.blocks[1]).toMatchObject({
      runs: [{ text: 'Bắc Sơn:', bold: true }, { text: 'Khởi nghĩa' }],
    });
    expect(document.blocks[2]).toMatchObject({ kind: 'paragraph', runs: [{ text: 'thụt vào' }] });
  });
});

describe('a blank line in text without pages', () => {
  const paragraphs = [
    'Đến năm 2024, toàn huyện có 312 trường mầm non, trong đó 280 trường đạt chuẩn.',
    'Năm 2023 huyện chưa có trường nào, chỉ có 4 lớp ghép ở các xã vùng cao, biên giới',
    'trong đó 2 lớp ở Thất Khê.',
    'Thu ngân sách ước đạt 9.500 tỷ đồng, chi ngân sách 11.200 tỷ đồng, bội chi 1.700 tỷ đồng và',
    'Huyện có 12 xã.',
  ];

  it('ends a paragraph, whatever the lines around it look like', async () => {
    const { texts } = await readText(paragraphs.join('\n\n'), 'a.txt');
    expect(texts).toEqual(paragraphs);
  });

  it('ends a wrapped paragraph too', async () => {
    const wrapped = paragraphs.map((text) => text.replace(/(.{30,45}) /g, '$1\n'));
    const { texts } = await readText(wrapped.join('\n\n'), 'a.txt');
    expect(texts).toEqual(paragraphs);
  });

  it('means nothing if it separates all lines of continuing sentences', async () => {
    const text = Array(6)
      .fill(
        'Nhân dân các dân tộc trong huyện đoàn kết một lòng, vượt qua mọi khó khăn, giành nhiều thắng lợi to lớn trong sản xuất và chiến đấu, góp phần cùng cả nước.',
      )
      .join(' ');
    const lines = text.match(/.{1,60}(?:\s|$)/g) ?? [];
    const { texts } = await readText(lines.map((line) => line.trim()).join('\n\n'), 'a.txt');
    expect(texts.length).toBeLessThan(4);
  });
});

// Paraphrased outlines: swapped names, cells and rows, changed order, sentences without a source. Each document
// states the same facts twice, as an editor would.
import { describe, expect, it } from 'vitest';
import { compared, findingLines, outlineOf } from './beside.js';

const codes = (outline: string, ...paragraphs: string[]): string[] =>
  compared(outline, ...paragraphs).findings.map(({ code }) => code);

describe('a name', () => {
  const document = [
    'Người đưa cả đoàn vượt đèo Pha Lài trong đêm mưa là đồng chí Lò Văn Pản, vốn thạo đường rừng vùng xã Nậm Tà, xã Mường Bon.',
    'Mũi thứ hai do đồng chí Cầm Văn Inh phụ trách xuất phát từ xã Chiềng Khoa, tiến về châu Yên Lập.',
    'Hội nghị bầu đồng chí Quàng Văn Sơ làm Chủ tịch Ủy ban lâm thời châu Yên Lập.',
  ];
  const say = (text: string): string[] =>
    findingLines(
      outlineOf(`points:\n- ${text}`, 'text: Hai mũi tiến quân đều về đích đúng hẹn.'),
      ...document,
    );

  it('replaced by another from the document is reported, with the right one', () => {
    expect(
      say('Thạo đường rừng, đồng chí Cầm Văn Inh đưa cả đoàn vượt đèo Pha Lài trong đêm mưa.').join(),
    ).toContain('check/name-differs: Cầm Văn Inh | Lò Văn Pản');
  });

  it('of another place is reported', () => {
    expect(say('Mũi thứ hai xuất phát ở xã Mường Bon rồi tiến về châu Yên Lập.').join()).toContain(
      'Mường Bon | Chiềng Khoa',
    );
  });

  it.each([
    'Thạo đường rừng, đồng chí Lò Văn Pản đưa cả đoàn vượt đèo Pha Lài trong đêm mưa.',
    'Mũi thứ hai xuất phát ở xã Chiềng Khoa rồi tiến về châu Yên Lập.',
    'Chủ tịch Ủy ban lâm thời châu Yên Lập là đồng chí Quàng Văn Sơ.',
  ])('used as in the document is not reported: “%s”', (text) => {
    expect(say(text)).toEqual([]);
  });

  it('of a place does not compete with that of a person', () => {
    const people = 'people:\n- name: Lò Văn Pản\n  role: thạo đường rừng vùng xã Nậm Tà';
    expect(findingLines(outlineOf(people), ...document)).toEqual([]);
  });

  it('of a person that replaces another in a list is reported', () => {
    const people = (name: string): string[] =>
      findingLines(
        outlineOf(
          `people:\n- name: ${name}\n  role: Chủ tịch Ủy ban lâm thời châu Yên Lập\n- name: Lò Văn Pản\n  role: đưa đoàn vượt đèo Pha Lài`,
        ),
        ...document,
      );
    expect(people('Quàng Văn Sơ')).toEqual([]);
    expect(people('Cầm Văn Inh').join()).toContain('Cầm Văn Inh | Quàng Văn Sơ');
  });
});

describe('figures of one sentence', () => {
  const document = [
    'Tỷ lệ hộ nghèo của huyện giảm từ 41,2% năm 2005 xuống 24,6% năm 2015 và còn 7,3% năm 2020.',
    'Toàn huyện có 18 trường học và 4 trạm y tế.',
  ];
  const figures = (a: string, b: string): string[] =>
    findingLines(
      outlineOf(
        `figures:\n- value: "${a}"\n  unit: "%"\n  label: hộ nghèo năm 2015\n- value: "${b}"\n  unit: "%"\n  label: hộ nghèo năm 2020`,
      ),
      ...document,
    );

  it('are reported when swapped, and not otherwise', () => {
    expect(figures('24,6', '7,3').filter((one) => !one.startsWith('check/number-lost'))).toEqual([]);
    expect(figures('7,3', '24,6').join()).toContain('check/pair-differs');
  });
});

describe('a cell', () => {
  const document = [
    'Đội thứ nhất do đồng chí Lò Văn Pản chỉ huy có 12 tay súng, đánh từ cổng chính.',
    'Đội thứ hai do đồng chí Cầm Văn Inh chỉ huy có 9 tay súng, đánh từ phía chợ.',
    'Đội thứ ba do đồng chí Quàng Văn Sơ chỉ huy có 7 tay súng, đánh từ phía sau đồn.',
  ];
  const table = (...row: string[]): string =>
    outlineOf(
      `table:\n  header: [Đội, Chỉ huy, Lực lượng, Hướng đánh]\n  rows:\n  - [Thứ nhất, Lò Văn Pản, 12 tay súng, cổng chính]\n  - [Thứ hai, Cầm Văn Inh, 9 tay súng, phía chợ]\n  - [Thứ ba, ${row.join(', ')}]`,
    );

  it('of the kind of another column is reported', () => {
    expect(codes(table('Quàng Văn Sơ', '7 tay súng', 'phía sau đồn'), ...document)).toEqual([]);
    expect(codes(table('7 tay súng', 'Quàng Văn Sơ', 'phía sau đồn'), ...document)).toContain(
      'check/cell-column',
    );
    expect(codes(table('phía sau đồn', '7 tay súng', 'Quàng Văn Sơ'), ...document)).toContain(
      'check/cell-column',
    );
  });

  it('of figures among figures is not reported', () => {
    const years = outlineOf(
      'table:\n  header: [Chỉ tiêu, Năm 2020, Năm 2025]\n  rows:\n  - [Trường học, "12", "18"]\n  - [Trạm y tế, "4", "7"]\n  - [Chợ, "3", "5"]',
    );
    expect(
      codes(years, 'Trường học tăng từ 12 năm 2020 lên 18 năm 2025; trạm y tế từ 4 lên 7; chợ từ 3 lên 5.'),
    ).not.toContain('check/cell-column');
  });
});

describe('a row of a comparison', () => {
  const document = [
    'Từ những cuộc đấu tranh lẻ tẻ với mục tiêu đòi giảm sưu thuế, phong trào tiến lên đấu tranh chính trị rộng khắp với mục tiêu giành chính quyền.',
  ];
  const compare = (aim: [string, string]): string[] =>
    codes(
      outlineOf(
        `compare:\n  columns: [Trước đó, Về sau]\n  rows:\n  - label: Hình thức\n    values: [Đấu tranh lẻ tẻ, Đấu tranh chính trị rộng khắp]\n  - label: Mục tiêu\n    values: [${aim.join(', ')}]`,
      ),
      ...document,
    );

  it('with swapped sides is reported', () => {
    expect(compare(['Đòi giảm sưu thuế', 'Giành chính quyền'])).not.toContain('check/row-turned');
    expect(compare(['Giành chính quyền', 'Đòi giảm sưu thuế'])).toContain('check/row-turned');
  });
});

describe('sentences of notes', () => {
  const document = [
    'Ngày 14/5/1946, chi bộ Bản Luông được thành lập tại xã Hòa Sơn gồm bảy đảng viên.',
    'Tháng 8/1947, chi bộ lãnh đạo nhân dân rào làng chiến đấu, cất giấu lương thực.',
    'Thứ nhất, củng cố tổ chức đảng ở các bản vùng cao. Thứ hai, mở lớp học chữ cho đồng bào.',
  ];
  const block = (notes: string): string =>
    outlineOf(`points:\n- Chi bộ Bản Luông ra đời ở xã Hòa Sơn.\nnotes: ${JSON.stringify(notes)}`);
  const BORN = 'Chi bộ Bản Luông ra đời ngày 14/5/1946 ở xã Hòa Sơn với bảy đảng viên.';
  const LATER = 'Tháng 8/1947, nhân dân được chi bộ hướng dẫn rào làng chiến đấu và cất giấu lương thực.';

  it('that the document does not contain are reported as without a source', () => {
    expect(codes(block(BORN), ...document)).toEqual(expect.not.arrayContaining(['check/no-source']));
    expect(
      codes(block(`${BORN} Nhiều nghệ sĩ trẻ mở triển lãm tranh sơn mài giữa quảng trường.`), ...document),
    ).toContain('check/no-source');
  });

  it('that refer back to what the speaker said need none', () => {
    expect(codes(block(`${BORN} Những điều ấy hôm nay nghe thật giản dị.`), ...document)).not.toContain(
      'check/no-source',
    );
  });

  it('in an order that contradicts their dates or numbers are reported', () => {
    expect(codes(block(`${BORN} ${LATER}`), ...document)).not.toContain('check/order-differs');
    expect(codes(block(`${LATER} ${BORN}`), ...document)).toContain('check/order-differs');
    const [one, two] = [
      'Thứ nhất, các bản vùng cao phải củng cố tổ chức đảng.',
      'Thứ hai, lớp học chữ được mở cho đồng bào.',
    ];
    expect(codes(block(`${one} ${two}`), ...document)).not.toContain('check/order-differs');
    expect(codes(block(`${two} ${one}`), ...document)).toContain('check/order-differs');
  });

  it('repeated are reported, also in an event', () => {
    const event = (what: string): string =>
      outlineOf(`timeline:\n- when: 14/5/1946\n  what: ${what}\n- when: 8/1947\n  what: Rào làng chiến đấu`);
    const sentence = 'Chi bộ Bản Luông được thành lập tại xã Hòa Sơn.';
    expect(codes(event(sentence), ...document)).not.toContain('check/sentence-twice');
    expect(codes(event(`${sentence} ${sentence}`), ...document)).toContain('check/sentence-twice');
  });
});

describe('a few words in quotation marks', () => {
  const document = ['Phong trào “tất cả vì tiền tuyến” lan khắp các bản làng, nhà nhà góp gạo nuôi quân.'];
  const say = (quoted: string): string[] =>
    codes(outlineOf(`points:\n- Các bản làng góp gạo trong phong trào “${quoted}”.`), ...document);

  it('that the document quotes differently are reported', () => {
    expect(say('tất cả vì tiền tuyến')).toEqual([]);
    expect(say('tất cả tiền tuyến')).toContain('check/quote-differs');
    expect(say('vì tiền tuyến')).toEqual([]);
  });

  it('that the document does not quote are reported as added', () => {
    expect(say('mỗi người làm việc bằng hai vì miền xuôi')).toContain('check/quote-added');
  });
});

describe('the outline’s own errors', () => {
  const document = [
    'Ban Chỉ huy gồm ba đồng chí: Lò Văn Pản, Cầm Văn Inh và Quàng Văn Sơ, đóng tại bản Nậm Tà.',
  ];

  it('are reported if the document does not share them', () => {
    const say = (count: string): string[] =>
      codes(
        outlineOf(
          `points:\n- Trong Ban Chỉ huy có ${count} đồng chí, đó là Lò Văn Pản, Cầm Văn Inh và Quàng Văn Sơ.\n- Nơi Ban Chỉ huy đóng là bản Nậm Tà.`,
        ),
        ...document,
      );
    expect(say('ba')).toEqual([]);
    expect(
      codes(
        outlineOf('points:\n- Ban Chỉ huy đóng ở bản Nậm Tà, sẵn sàng nghành nào việc nấy.'),
        ...document,
      ).join(),
    ).toMatch(/slips\//);
  });
});

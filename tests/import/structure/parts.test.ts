import { describe, expect, it } from 'vitest';
import { importSource } from '../../../src/import/index.js';
import { bold, doc, imported, LONG, p, SENTENCE, table } from './document.js';

const TITLE = [
  bold('ĐỀ CƯƠNG TUYÊN TRUYỀN'),
  bold('KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN'),
  bold('(17/10/1950 - 17/10/2025)'),
  p('(kèm theo Hướng dẫn số 12-HD/BTGHU, ngày 05/9/2025 của Ban Tuyên giáo Huyện ủy)', { italic: true }),
  p('-----'),
];

describe('the title block', () => {
  it('takes the subject of the covering letter, without its recipient', async () => {
    const carrier = [
      bold('HƯỚNG DẪN'),
      bold('Tuyên truyền kỷ niệm 95 năm phong trào Tràng An (12/9/1930 - 12/9/2025)'),
      p('-----'),
      'Kính gửi:',
      '- Các huyện ủy, thành ủy;',
      '- Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh,',
      'Thực hiện Kế hoạch số 12-KH/TU, Ban Tuyên giáo Tỉnh ủy hướng dẫn tuyên truyền như sau:',
    ];
    const { outline, sections, codes } = await imported(doc([...carrier, 'I. BỐI CẢNH', LONG]));
    expect(outline).toMatchObject({
      title: 'Tuyên truyền kỷ niệm 95 năm phong trào Tràng An',
      subtitle: '12/9/1930 - 12/9/2025',
      genre: 'HƯỚNG DẪN',
    });
    expect(sections.map(({ heading }) => heading)).toEqual(['BỐI CẢNH']);
    expect(JSON.stringify(outline)).not.toContain('huyện ủy, thành ủy');
    expect(JSON.stringify(outline)).toContain('Thực hiện Kế hoạch số 12-KH/TU');
    expect(codes).not.toContain('import/lost-words');
  });

  it('reads a line above the first number as the title, not a heading', async () => {
    const { outline, sections } = await imported(
      doc([bold('Sixty years of the river bridge'), bold('1. Background'), LONG]),
    );
    expect(outline.title).toBe('Sixty years of the river bridge');
    expect(sections.map(({ heading }) => heading)).toEqual(['Background']);
  });

  it('gives title, dates, reference, event and issuer', async () => {
    const { outline } = await imported(doc([...TITLE, 'I. BỐI CẢNH', LONG]));
    expect(outline).toMatchObject({
      title: 'KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN',
      subtitle: '17/10/1950 - 17/10/2025',
      reference: 'kèm theo Hướng dẫn số 12-HD/BTGHU, ngày 05/9/2025 của Ban Tuyên giáo Huyện ủy',
      event: { name: 'NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN', from: '17/10/1950', to: '17/10/2025' },
      issuer: 'Ban Tuyên giáo Huyện ủy',
      genre: 'ĐỀ CƯƠNG TUYÊN TRUYỀN',
    });
  });

  it('reads a letterhead set in a table, and reports what it leaves out', async () => {
    const head = table([['TỈNH ỦY TRÀNG AN\n*\nSố 12-HD/BTGTU', 'ĐẢNG CỘNG SẢN VIỆT NAM']], false);
    const { outline, report, codes } = await imported(doc([head, ...TITLE, 'I. BỐI CẢNH', LONG]));
    expect(outline.title).toBe('KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN');
    expect(report.dropped.filter(({ why }) => why === 'letterhead').map(({ text }) => text)).toEqual([
      'TỈNH ỦY TRÀNG AN',
      '*',
      'Số 12-HD/BTGTU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ]);
    expect(codes).not.toContain('import/lost-words');
  });

  it('is not invented: without a title, one is derived from the text and reported', async () => {
    const { outline, codes } = await imported(
      doc([
        'I- BỐI CẢNH',
        LONG,
        'II- PHÁT HUY',
        'Lập thành tích chào mừng kỷ niệm 60 năm Ngày thành lập huyện Tràng An, toàn dân thi đua.',
      ]),
    );
    expect(outline.title).toBe('Kỷ niệm 60 năm Ngày thành lập huyện Tràng An');
    expect(codes).toContain('import/structure-no-title');
    expect(codes).not.toContain('import/lost-added');
  });

  it('is what stands between the kind of document and the dates, in any case', async () => {
    const { outline, codes } = await imported(
      doc([
        'TỈNH ỦY BẮC GIANG',
        'BAN TUYÊN GIÁO',
        'ĐỀ CƯƠNG TUYÊN TRUYỀN',
        'Kết quả thực hiện Nghị quyết Đại hội Đảng bộ tỉnh và kỷ niệm 130 năm Ngày thành lập tỉnh',
        '(10/10/1895 - 10/10/2025)',
        'I. BỐI CẢNH',
        LONG,
      ]),
    );
    expect(outline).toMatchObject({
      title: 'Kết quả thực hiện Nghị quyết Đại hội Đảng bộ tỉnh và kỷ niệm 130 năm Ngày thành lập tỉnh',
      subtitle: '10/10/1895 - 10/10/2025',
      province: 'Bắc Giang',
      event: { name: 'Ngày thành lập tỉnh', from: '10/10/1895', to: '10/10/2025' },
    });
    expect(codes).toEqual([]);
  });

  it('precedes the headline of a page that repeats it', async () => {
    const headline = p('Đề cương tuyên truyền kỷ niệm 75 năm Ngày giải phóng huyện Tràng An', {
      style: 'h1',
    });
    const { outline, sections } = await imported(doc([headline, ...TITLE, 'I. BỐI CẢNH', LONG]));
    expect(outline.title).toBe('KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN');
    expect(sections.map(({ heading }) => heading)).toEqual(['BỐI CẢNH']);
  });

  it('of an article is its first line; its dateline is spoken, not shown', async () => {
    const { outline } = await imported(
      doc(['Friday, 09/20/2024', 'Ninety years of a province', `${LONG} ${LONG}`]),
    );
    expect(outline).toMatchObject({ title: 'Ninety years of a province', notes: 'Friday, 09/20/2024' });
    expect(outline.date).toBeUndefined();
  });
});

describe('the end of a document', () => {
  it('gives the signing body, without the end mark', async () => {
    const { outline, sections } = await imported(
      doc([
        'I. BỐI CẢNH',
        `${LONG} Tràng An quyết tâm xây dựng quê hương giàu đẹp./.`,
        'BAN TUYÊN GIÁO HUYỆN ỦY TRÀNG AN',
      ]),
    );
    expect(outline).toMatchObject({
      signer: 'BAN TUYÊN GIÁO HUYỆN ỦY TRÀNG AN',
      issuer: 'BAN TUYÊN GIÁO HUYỆN ỦY TRÀNG AN',
    });
    expect(JSON.stringify(sections)).not.toContain('./');
  });

  it('has a signature beside the list of recipients, whose lines alternate', async () => {
    const end = [bold('K/T TRƯỞNG BAN'), 'Nơi nhận:', bold('PHÓ TRƯỞNG BAN'), '- Như kính gửi,', '- Lưu VP.'];
    const { outline, sections, codes } = await imported(
      doc(['I. BỐI CẢNH', LONG, '- Giữ vững cơ sở.', ...end, bold('Nguyễn Thị Lan')]),
    );
    expect(outline.signer).toBe('K/T TRƯỞNG BAN – PHÓ TRƯỞNG BAN – Nguyễn Thị Lan');
    expect(sections.map(({ heading }) => heading)).toEqual(['BỐI CẢNH']);
    expect(JSON.stringify(sections)).toContain('Giữ vững cơ sở.');
    expect(codes).not.toContain('import/lost-words');
  });

  it('has a signature before the appendices', async () => {
    const end = ['Nơi nhận:', '- Các huyện ủy;', '- Lưu VT.', bold('K/T TRƯỞNG BAN'), bold('Nguyễn Thị Lan')];
    const appendix = [bold('PHỤ LỤC I'), bold('DANH SÁCH DI TÍCH'), LONG];
    const { outline, sections, codes } = await imported(doc(['I. BỐI CẢNH', LONG, ...end, ...appendix]));
    expect(outline.signer).toBe('K/T TRƯỞNG BAN – Nguyễn Thị Lan');
    expect(sections).toMatchObject([{ heading: 'BỐI CẢNH' }, { number: 'PHỤ LỤC I' }]);
    expect(codes).not.toContain('import/lost-words');
  });

  it('has a signature above or below the list of recipients', async () => {
    const end = [bold('TRƯỞNG BAN'), p('(Đã ký)'), bold('Nguyễn Văn Chiến'), 'Nơi nhận:', '- Các huyện ủy;'];
    const { outline, sections, codes } = await imported(doc(['I. BỐI CẢNH', LONG, ...end, '- Lưu VT.']));
    expect(outline.signer).toBe('TRƯỞNG BAN – (Đã ký) – Nguyễn Văn Chiến');
    expect(sections).toHaveLength(1);
    expect(codes).not.toContain('import/lost-words');
  });

  it('keeps the line introducing a table with it', async () => {
    const { sections, codes } = await imported(
      doc([
        'I. BỐI CẢNH',
        LONG,
        'Phân công cụ thể như sau:',
        table([
          ['Việc', 'Đơn vị'],
          ['Trang trí', 'Đoàn xã'],
        ]),
      ]),
    );
    expect(sections[0]?.blocks?.at(-1)).toMatchObject({
      title: 'Phân công cụ thể như sau',
      notes: 'Phân công cụ thể như sau:',
      table: { rows: [['Trang trí', 'Đoàn xã']] },
    });
    expect(sections[0]?.blocks).toHaveLength(2);
    expect(codes).not.toContain('import/lost-words');
  });

  it('ends a speech with its slogans, but not with its thanks', async () => {
    const calls = ['Tinh thần Gò Sim bất diệt!', 'Đời đời nhớ ơn các liệt sĩ!', 'Việt Nam muôn năm!'];
    const { outline, sections } = await imported(
      doc([
        p('DIỄN VĂN'),
        p('Tại Lễ kỷ niệm 60 năm Chiến thắng Gò Sim (17/10/1966 - 17/10/2026)'),
        'Thưa bà con!',
        LONG,
        ...calls,
        'Xin trân trọng cảm ơn!',
      ]),
    );
    expect(outline).toMatchObject({
      title: 'DIỄN VĂN Tại Lễ kỷ niệm 60 năm Chiến thắng Gò Sim',
      subtitle: '17/10/1966 - 17/10/2026',
    });
    const blocks = sections[0]?.blocks ?? [];
    expect(blocks.find(({ slogans }) => slogans)?.slogans).toEqual(calls);
    expect(blocks.at(-1)).toMatchObject({ text: 'Xin trân trọng cảm ơn!' });
  });

  it('cites a note after a unit, and keeps squares and cubes', async () => {
    const cited = p('Sông dài 31,5 km');
    cited.runs.push({ text: '3', superscript: true, cites: true }, { text: `; rừng rộng 12 ha` });
    cited.runs.push({ text: '1', superscript: true, cites: true }, { text: `, nhà rộng 40 m` });
    cited.runs.push({ text: '2', superscript: true }, { text: ', hồ chứa 7 m' });
    cited.runs.push(
      { text: '3', superscript: true },
      { text: `, dân số đông ^2^. ${LONG}`.replace('^2^', '') },
    );
    const { sections, codes } = await imported(
      doc(['I. BỐI CẢNH', cited, p(`Nhân dân vui mừng^2^. ${LONG}`)], { 1: 'Một.', 2: 'Hai.', 3: 'Ba.' }),
    );
    const json = JSON.stringify(sections);
    for (const part of ['31,5 km[^3]', '12 ha[^1]', '40 m²', '7 m³', 'vui mừng[^2]'])
      expect(json).toContain(part);
    expect(codes).not.toContain('import/structure-note-uncited');
  });

  it('reads the only superscript of a note after a unit as its mark', async () => {
    const { sections, codes } = await imported(
      doc(['I. BỐI CẢNH', p(`Vui mừng^1^ quá. Rừng^2^ đẹp. Sông dài 31,5 km^3^; đẹp. ${LONG}`)], {
        1: 'Một.',
        2: 'Hai.',
        3: 'Ba.',
      }),
    );
    expect(JSON.stringify(sections)).toContain('31,5 km[^3]');
    expect(codes).not.toContain('import/structure-note-uncited');
  });

  it('takes slogans from the line of their heading', async () => {
    const line = 'III- KHẨU HIỆU: Tinh thần Tràng An bất diệt! Đảng Cộng sản Việt Nam muôn năm!';
    const { sections } = await imported(doc(['I- BỐI CẢNH', LONG, 'II- DIỄN BIẾN', LONG, line]));
    expect(sections.at(-1)).toMatchObject({
      heading: 'KHẨU HIỆU',
      blocks: [{ slogans: ['Tinh thần Tràng An bất diệt!', 'Đảng Cộng sản Việt Nam muôn năm!'] }],
    });
  });

  it('takes slogans from lines and lists, and only where the source has them', async () => {
    const lines = await imported(
      doc([
        'I. BỐI CẢNH',
        LONG,
        'KHẨU HIỆU TUYÊN TRUYỀN',
        '- Tinh thần Tràng An muôn năm!',
        '- Đời đời nhớ ơn các anh hùng, liệt sĩ!',
      ]),
    );
    const one = await imported(
      doc([
        'I. BỐI CẢNH',
        LONG,
        'KHẨU HIỆU',
        '1. Tinh thần Tràng An muôn năm! 2. Đời đời nhớ ơn các liệt sĩ!',
      ]),
    );
    expect(lines.sections.at(-1)?.blocks?.[0]?.slogans).toHaveLength(2);
    expect(one.sections.at(-1)?.blocks?.flatMap(({ slogans = [] }) => slogans)).toHaveLength(2);
    expect(lines.report.slogans).toBe(2);
    expect((await imported(doc(['I. BỐI CẢNH', LONG]))).report.slogans).toBe(0);
  });
});

describe('notes', () => {
  it('keep their places as marks, and their texts as sources', async () => {
    const { outline, sections } = await imported(
      doc(['I. BỐI CẢNH', `Quân ta đánh đồn Mỏ Nhài^1^. ${SENTENCE} Giặc bỏ chạy^2^.`], {
        1: 'Lịch sử Đảng bộ, tr. 65',
        2: 'Lịch sử Đảng bộ, tr. 65',
      }),
    );
    expect(outline.sources).toMatchObject([
      { id: '1', text: 'Lịch sử Đảng bộ, tr. 65' },
      { id: '2', text: 'Lịch sử Đảng bộ, tr. 65' },
    ]);
    expect(JSON.stringify(sections)).toMatch(/Mỏ Nhài\[\^1\]\. .*bỏ chạy\[\^2\]\./);
    expect(sections[0]?.blocks?.[0]?.source).toBeUndefined();
  });

  it('are distinguished if numbering restarts on each page', async () => {
    const source = doc(['I. BỐI CẢNH', `${SENTENCE}^1^ ${LONG}^1^`]);
    source.notes = ['Sách thứ nhất', 'Sách thứ hai'].map((text) => ({
      mark: '1',
      runs: [{ text }],
      origin: {},
    }));
    const { sections, yaml } = await imported(source);
    expect(JSON.stringify(sections)).toContain('[^1]');
    expect(JSON.stringify(sections)).toContain('[^1-2]');
    expect(yaml).toContain('id: "1-2"');
  });

  it('are never read into square metres', async () => {
    const { sections, codes } = await imported(
      doc(['I. BỐI CẢNH', `Nhà truyền thống rộng 300 m^2^ được dựng lại^2^. ${SENTENCE}`], {
        2: 'Báo cáo của huyện',
      }),
    );
    expect(JSON.stringify(sections)).toContain('300 m² được dựng lại[^2]');
    expect(codes).not.toContain('import/lost-words');
  });

  it('without their marks become sources of the last section and are reported', async () => {
    const { sections, codes } = await imported(doc(['I. BỐI CẢNH', LONG], { 1: 'Sách không ai dẫn' }));
    expect(codes).toContain('import/structure-note-uncited');
    expect(sections.at(-1)?.source).toBe('1');
  });
});

describe('repeated or wrong statements of the source', () => {
  it('are shown once and reported', async () => {
    const { report, codes } = await imported(
      doc(['I. BỐI CẢNH', LONG, SENTENCE.replace('Nhân', 'Quân'), LONG]),
    );
    expect(codes).toContain('import/check-repeated');
    expect(report.dropped).toMatchObject([{ why: 'repeated', from: { paragraph: 4 } }]);
  });

  it('are reported at their place and never corrected', async () => {
    const { codes, yaml } = await imported(
      doc([
        'I. CHI BỘ CHÍ KIÊN',
        `Chi bộ Chí Kiên ra đời. Chi bộ Chí Kiên lớn mạnh. Chi bộ Chí Kiên lãnh đạo phong trào. ${SENTENCE}`,
        `Tổng Chi Kiên có 30 hòm đạn. đã chuyển về bản. ${LONG}`,
      ]),
    );
    expect(codes).toEqual(expect.arrayContaining(['slips/name-drift', 'slips/stray-stop']));
    expect(yaml).toContain('Tổng Chi Kiên có 30 hòm đạn. đã chuyển');
    expect(yaml).toMatch(/# kiểm tra: .*Chi Kiên/);
  });
});

describe('consecutive short lines', () => {
  it('are a timeline if each starts with a date', async () => {
    const { sections } = await imported(
      doc(['I. TIỂU SỬ', '1928: Tham gia Hội.', '8/1943: Bị bắt tại Hà Nội.', '24/5/1944: Hy sinh.', LONG]),
    );
    expect(sections[0]?.blocks?.[0]?.timeline?.map(({ when }) => when)).toEqual([
      '1928',
      '8/1943',
      '24/5/1944',
    ]);
  });

  it('stay together if they are verse', async () => {
    const verses = [
      'Việc nước xưa nay có bại thành',
      'Miễn sao giữ trọn được thanh danh',
      'Ngọc nát còn hơn',
    ];
    const { sections, codes } = await imported(doc(['I. THƠ', 'Đồng chí để lại bài thơ:', ...verses, LONG]));
    expect(sections[0]?.blocks?.[0]?.quote?.text).toBe(verses.join(' / '));
    expect(codes).not.toContain('import/lost-added');
  });
});

describe('an empty document', () => {
  it('gives a clear error and no outline', async () => {
    const { value, diagnostics } = await importSource(doc([]), 'trong.docx');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['import/structure-no-text']);
  });
});

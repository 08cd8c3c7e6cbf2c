import { describe, expect, it } from 'vitest';
import { bold, doc, headings, imported, LONG, p, SENTENCE } from './document.js';

describe('headings', () => {
  it('follow the numbering, not the level in the container', async () => {
    const { sections } = await imported(
      doc([
        p('I. HOÀN CẢNH', { style: 'h3', bold: true }),
        LONG,
        p('II. CHẶNG ĐƯỜNG', { style: 'h1', bold: true }),
        p('1. Xây dựng Đảng', { style: 'h4', bold: true }),
        LONG,
        p('2. Kinh tế', { style: 'h2', bold: true }),
        LONG,
      ]),
    );
    expect(headings(sections)).toEqual(['I|HOÀN CẢNH', 'II|CHẶNG ĐƯỜNG', '-1|Xây dựng Đảng', '-2|Kinh tế']);
  });

  it('keep the depth of parts, numbers, points and bullets', async () => {
    const { sections } = await imported(
      doc([
        'PHẦN THỨ NHẤT',
        'TIỂU SỬ VÀ SỰ NGHIỆP',
        'I. QUÊ HƯƠNG',
        '1. Gia đình',
        'a) Truyền thống',
        LONG,
        'b) Tuổi thơ',
        LONG,
        '2. Làng quê',
        LONG,
        'PHẦN THỨ HAI',
        'TẤM GƯƠNG',
        LONG,
      ]),
    );
    expect(headings(sections)).toEqual([
      'PHẦN THỨ NHẤT|TIỂU SỬ VÀ SỰ NGHIỆP',
      '-I|QUÊ HƯƠNG',
      '--1|Gia đình',
      '---a|Truyền thống',
      '---b|Tuổi thơ',
      '--2|Làng quê',
      'PHẦN THỨ HAI|TẤM GƯƠNG',
    ]);
  });

  it('are not bullets introduced by a colon, with bullets below them', async () => {
    const bullet = (text: string, level: number) => p(text, { marker: '•', list: 'unordered', level });
    const items = [bullet('Vùng thấp:', 1), bullet('Xã Minh Tân', 2), bullet('Vùng cao', 1)];
    const { sections, codes } = await imported(doc(['I. ĐỊA BÀN', 'Địa bàn gồm:', ...items]));
    expect(headings(sections)).toEqual(['I|ĐỊA BÀN']);
    expect(sections[0]?.blocks).toMatchObject([
      { points: [{ text: 'Vùng thấp:', points: ['Xã Minh Tân'] }, 'Vùng cao'] },
    ]);
    expect(codes).not.toContain('import/lost-words');
  });

  it('are not items with small Roman numbers, whose order the list keeps', async () => {
    const items = ['i) Xây dựng cơ sở;', 'ii) Lập đội tự vệ;', 'iii) Mở lớp huấn luyện.'];
    const { sections, codes } = await imported(
      doc(['I. CHỦ TRƯƠNG', 'Hội nghị giao các nhiệm vụ:', ...items]),
    );
    expect(sections[0]?.blocks).toMatchObject([
      { steps: ['Xây dựng cơ sở;', 'Lập đội tự vệ;', 'Mở lớp huấn luyện.'] },
    ]);
    expect(codes.filter((code) => /lost/.test(code))).toEqual([]);
  });

  it('distinguish a numbered list from sub-headings with the same markers', async () => {
    const { sections } = await imported(
      doc([
        'I- DIỄN BIẾN',
        `${LONG} Hội nghị quyết định:`,
        '1- Thành lập đội tự vệ ở mỗi xã.',
        '2- Lập căn cứ ở vùng núi.',
        '3- Thu thập vũ khí, lương thực',
        LONG,
        `${SENTENCE} Ban Chỉ huy quyết định:`,
        '1- Rút vào rừng sâu.',
        '2- Giữ vững cơ sở.',
        'II- Ý NGHĨA',
        '1- Vị trí lịch sử',
        LONG,
        LONG.replace('Nhân dân', 'Đồng bào'),
        '2- Bài học kinh nghiệm',
        LONG.replace('Nhân dân', 'Quân dân'),
      ]),
    );
    expect(headings(sections)).toEqual([
      'I|DIỄN BIẾN',
      'II|Ý NGHĨA',
      '-1|Vị trí lịch sử',
      '-2|Bài học kinh nghiệm',
    ]);
    expect(sections[0]?.blocks?.map(({ steps }) => steps?.length)).toEqual([undefined, 3, undefined, 2]);
  });

  it('extract an item from the line that swallowed its number', async () => {
    const { sections } = await imported(
      doc([
        'I- DIỄN BIẾN',
        'Hội nghị quyết định:',
        '1- Rút cán bộ đã bị lộ vào rừng sâu.',
        '2- Giữ vững cơ sở ở các xã. 3- Gấp rút chuẩn bị lực lượng.',
      ]),
    );
    expect(sections[0]?.blocks?.[0]?.steps).toEqual([
      'Rút cán bộ đã bị lộ vào rừng sâu.',
      'Giữ vững cơ sở ở các xã.',
      'Gấp rút chuẩn bị lực lượng.',
    ]);
  });

  it('may run into their paragraph: "- Một là, về …: …"', async () => {
    const body = `${LONG} ${SENTENCE.replace('huyện', 'tỉnh')} ${LONG.replace('Các', 'Mọi')}`;
    const { sections } = await imported(
      doc([
        '2- Bài học kinh nghiệm',
        'Cuộc khởi nghĩa để lại những bài học quý:',
        `- Một là, về nắm vững thời cơ: ${body}`,
        `- Hai là, về vai trò của quần chúng: ${body.replace('một lòng', 'đồng lòng')}`,
        `- Ba là, về căn cứ địa: ${body.replace('từng bản', 'mọi bản')}`,
      ]),
    );
    expect(headings(sections)).toEqual([
      '2|Bài học kinh nghiệm',
      '-Một là, về nắm vững thời cơ',
      '-Hai là, về vai trò của quần chúng',
      '-Ba là, về căn cứ địa',
    ]);
  });

  it('are joined if wrapped over lines', async () => {
    const { sections } = await imported(
      doc(['IV- PHÁT HUY TINH THẦN KHỞI NGHĨA, ĐẢNG BỘ,', 'QUÂN VÀ DÂN CÁC DÂN TỘC VƯỢT QUA KHÓ KHĂN', LONG]),
    );
    expect(headings(sections)).toEqual([
      'IV|PHÁT HUY TINH THẦN KHỞI NGHĨA, ĐẢNG BỘ, QUÂN VÀ DÂN CÁC DÂN TỘC VƯỢT QUA KHÓ KHĂN',
    ]);
  });

  it('without numbers are recognised by capitals, bold or style', async () => {
    const { sections } = await imported(
      doc([
        p('80 năm một chặng đường', { style: 'h1' }),
        bold('Những ngày đầu'),
        LONG,
        bold('Trưởng thành'),
        LONG.replace('Nhân dân', 'Đồng bào'),
      ]),
    );
    expect(headings(sections)).toEqual(['Những ngày đầu', 'Trưởng thành']);
  });

  it('never come from a sentence that starts with a figure', async () => {
    const { sections, codes } = await imported(
      doc([
        '1. Công tác Đảng',
        'Khi mới tái lập, Đảng bộ tỉnh có 9 đảng bộ trực thuộc, với 299 tổ chức cơ sở đảng và',
        '11.102 đảng viên. Phong trào ngày càng vững mạnh ở khắp các địa phương trong tỉnh nhà.',
      ]),
    );
    expect(headings(sections)).toEqual(['1|Công tác Đảng']);
    expect(codes).toContain('import/check-joined');
    expect(JSON.stringify(sections)).toContain('cơ sở đảng và 11.102 đảng viên');
  });

  it('read C. after B. as a letter, not a Roman hundred', async () => {
    const { sections } = await imported(
      doc(['A. MỞ ĐẦU', LONG, 'B. NỘI DUNG', LONG + LONG, 'C. KẾT LUẬN', SENTENCE]),
    );
    expect(headings(sections)).toEqual(['A|MỞ ĐẦU', 'B|NỘI DUNG', 'C|KẾT LUẬN']);
  });

  it('use the numbers that a Word list keeps outside its text', async () => {
    const { sections } = await imported(
      doc([
        p('BỐI CẢNH', { list: 'ordered', marker: 'I.', bold: true }),
        LONG,
        p('DIỄN BIẾN', { list: 'ordered', marker: 'II.', bold: true }),
        p('Những ngày đầu', { list: 'ordered', marker: '1.', bold: true }),
        LONG.replace('Nhân dân', 'Đồng bào'),
      ]),
    );
    expect(headings(sections)).toEqual(['I|BỐI CẢNH', 'II|DIỄN BIẾN', '-1|Những ngày đầu']);
  });
});

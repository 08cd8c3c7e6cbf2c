// The end of a document, and lines that only their position or context explains.
import { describe, expect, it } from 'vitest';
import { bold, doc, imported, LONG, p, table } from './document.js';

const TITLE = [bold('ĐỀ CƯƠNG TUYÊN TRUYỀN'), bold('KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN')];

describe('the last lines', () => {
  it('give the signer above the footer of the last page', async () => {
    const source = doc([
      ...TITLE,
      'I. BỐI CẢNH',
      LONG,
      bold('BAN TUYÊN GIÁO HUYỆN ỦY'),
      'Tài liệu lưu hành nội bộ',
    ]);
    const last = source.blocks.at(-1);
    if (last) last.origin = { page: 2, line: 40 };
    const { outline, report } = await imported(source);
    expect(outline.signer).toBe('BAN TUYÊN GIÁO HUYỆN ỦY');
    expect(report.dropped).toContainEqual({
      text: 'Tài liệu lưu hành nội bộ',
      why: 'running-head',
      from: { page: 2, line: 40 },
    });
  });

  it('report the reference below an appendix as left out', async () => {
    const reference = '(Kèm theo Kế hoạch số 12-KH/BTGTU, ngày 05/9/2025 của Ban Tuyên giáo Tỉnh ủy)';
    const appendix = [bold('PHỤ LỤC 1'), bold('DANH MỤC NHIỆM VỤ'), p(reference, { italic: true }), LONG];
    const { sections, report, codes } = await imported(doc([...TITLE, 'I. BỐI CẢNH', LONG, ...appendix]));
    expect(JSON.stringify(sections)).not.toContain('Kèm theo');
    expect(report.dropped.map(({ text }) => text)).toContain(reference);
    expect(codes).not.toContain('import/lost-words');
  });

  it('read a short line “Kết luận” as a heading in any case, and “TT” as none', async () => {
    const { sections } = await imported(doc([...TITLE, 'I. BỐI CẢNH', LONG, 'TT', LONG, 'Kết luận', LONG]));
    expect(sections.map(({ heading }) => heading)).toEqual(['BỐI CẢNH', 'Kết luận']);
  });

  it('read years above figures as column names', async () => {
    const rows = [
      ['Chỉ tiêu', '1997', '2022'],
      ['Thu ngân sách (tỷ đồng)', '182', '12.345,6'],
    ];
    const { sections } = await imported(doc([...TITLE, 'I. BỐI CẢNH', LONG, table(rows, false)]));
    expect(sections[0]?.blocks?.find((block) => 'table' in block)).toMatchObject({
      table: { header: rows[0] },
    });
  });
});

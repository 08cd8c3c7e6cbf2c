// The booklet of an imported document: the same words once, in the document's order.
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import {
  type Booklet,
  type BookletListItem,
  type BookletNode,
  type BookletRun,
  runsText,
} from '../../../src/export/booklet/document.js';
import { importDocument } from '../../../src/import/index.js';
import { composeBooklet } from './composed.js';

const PLAIN = `ĐỀ CƯƠNG TUYÊN TRUYỀN
KỶ NIỆM 50 NĂM CHIẾN THẮNG ĐỒN NÀ MẠ
(12/4/1970 - 12/4/2020)

I. DIỄN BIẾN

Đêm 11/4/1970, đại đội 3 bí mật áp sát đồn. Rạng sáng 12/4/1970, quân ta nổ súng tiến công từ ba hướng. Đến 9 giờ ngày 12/4/1970, toàn bộ quân địch trong đồn đầu hàng.

Kết quả, ta diệt 45 tên, bắt sống 112 tên, thu 98 khẩu súng và 12 tấn đạn.

Các đơn vị tham gia trận đánh gồm có:
- Đại đội 3 bộ đội địa phương tỉnh;
- Trung đội dân quân xã Nà Mạ;
- Tiểu đội trinh sát của huyện.

Đồng chí Nguyễn Văn Minh, Chính trị viên đại đội, nói trước giờ xuất phát: “Chúng ta đánh trận này để nhân dân vùng cao được sống yên bình trên mảnh đất của mình.”

1. Ý nghĩa

Chiến thắng có ý nghĩa to lớn. Ban chỉ huy trận đánh gồm các đồng chí Nguyễn Văn Minh (Chính trị viên), Vàng Mí Sính (Đại đội trưởng), Lò Văn Pao (Đại đội phó).

2. Thành tựu

Số đảng viên qua các năm: năm 1997 có 2.150 đảng viên, năm 2008 có 3.420 đảng viên, năm 2018 có 4.865 đảng viên.

Khi mới tái lập, huyện có 12 trường học, 3 trạm y tế. Đến nay, huyện có 62 trường học, 22 trạm y tế.

Thu ngân sách như sau:
- Năm 2016: 25 tỷ đồng
- Năm 2017: 31 tỷ đồng
- Năm 2018: 38,5 tỷ đồng

Trong những năm tới, huyện tập trung vào ba khâu đột phá: (1) phát triển hạ tầng giao thông nông thôn; (2) đào tạo nguồn nhân lực trẻ; (3) cải cách thủ tục hành chính.

BAN TUYÊN GIÁO HUYỆN ỦY NÀ MẠ
`;

const ENGLISH = `The Nam Ly Cooperative – forty years of work

The cooperative was founded in March 1984 by the families of Nam Ly. In June 1986, it opened its first workshop. On 2 September 1990, the second workshop began to weave for export. In 1995, its members built a school.

The founding members, all weavers, decided on the following tasks:
- teach the craft to the young;
- sell cloth in the towns of the province;
- keep the looms of the village.

President Ho Chi Minh said: “Unity is the strength with which we overcome every hardship on our way.” The cooperative keeps these words on its wall.

In 2020, the workshop had 120 weavers, 45 apprentices and 16 master dyers, and sold over 5,400 metres of cloth.
`;

async function imported(bytes: Uint8Array, name: string): Promise<Booklet> {
  const { value, diagnostics } = await importDocument(bytes, name);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return composeBooklet(value.outline);
}

const itemTexts = (items: readonly BookletListItem[]): string[] =>
  items.flatMap(({ runs, items }) => [runsText(runs), ...itemTexts(items)]);
const cells = (rows: readonly BookletRun[][][]): string[] => rows.flatMap((row) => row.map(runsText));

function textsOf(node: BookletNode): string[] {
  switch (node.kind) {
    case 'heading':
      return [node.number ?? '', runsText(node.runs)];
    case 'list':
      return itemTexts(node.items);
    case 'table':
      return cells([node.header, ...node.rows]);
    case 'slogans':
      return node.items.map(runsText);
    case 'picture':
      return [runsText(node.caption)];
    case 'gallery':
      return node.pictures.map(({ caption }) => runsText(caption));
    default:
      return [runsText(node.runs)];
  }
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const printed = ({ kind, title, subtitle, nodes, signer }: Booklet): string[] =>
  wordsOf([kind, title, subtitle, ...nodes.flatMap(textsOf), signer].filter(Boolean).join(' '));

describe('the booklet of an imported document', () => {
  it('contains every word of a plain text once, in order: passages, and lists below their introductions', async () => {
    const booklet = await imported(new TextEncoder().encode(PLAIN), 'tran-danh.txt');
    expect(printed(booklet).join(' ')).toBe(wordsOf(PLAIN).join(' '));
    const at = booklet.nodes.findIndex((node) => textsOf(node).join('').endsWith('gồm có:'));
    expect(booklet.nodes.slice(at, at + 2).map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
    expect(booklet.nodes.filter(({ kind }) => kind === 'list')).toHaveLength(2);
    expect(booklet.nodes.filter(({ kind }) => kind === 'caption' || kind === 'quote')).toEqual([]);
  });

  it('contains every word of an English article once, in order, and does not repeat its title as a heading', async () => {
    const booklet = await imported(new TextEncoder().encode(ENGLISH), 'article.txt');
    const own = wordsOf(ENGLISH).join(' ');
    expect(printed({ ...booklet, kind: undefined }).join(' ')).toBe(own);
    expect(booklet.nodes.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  it('contains a Word document’s headings, tables and notes once: the notes as footnotes, not listed again', async () => {
    const p = (...children: (string | FootnoteReferenceRun)[]): Paragraph =>
      new Paragraph({ children: children.map((one) => (typeof one === 'string' ? new TextRun(one) : one)) });
    const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
    const rows = [
      ['Chỉ tiêu', '2015', '2018'],
      ['Giá trị sản xuất (tỷ đồng)', '1.205,4', '1.876,3'],
      ['Hộ nghèo (%)', '32,1', '18,4'],
    ];
    const table = new Table({
      rows: rows.map(
        (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [p(cell)] })) }),
      ),
    });
    const heading = new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun('I. KẾT QUẢ ĐẾN'), new TextRun({ text: 'NĂM 2018', break: 1 })],
    });
    const document = new Document({
      footnotes: { 1: { children: [p('Báo cáo số 15-BC/HU của Huyện ủy.')] } },
      sections: [
        {
          children: [
            p('ĐỀ CƯƠNG TUYÊN TRUYỀN'),
            p('KỶ NIỆM 75 NĂM NGÀY THÀNH LẬP ĐẢNG BỘ HUYỆN'),
            heading,
            p(
              'Đảng bộ có 4.865 đảng viên năm 2018',
              new FootnoteReferenceRun(1),
              '. Phong trào phát triển đều.',
            ),
            p('Bảng 1. Một số chỉ tiêu chủ yếu'),
            table,
            p('Hội nghị đề ra các nhiệm vụ sau:'),
            bullet('Củng cố tổ chức cơ sở đảng ở các xã vùng cao.'),
            bullet('Xây dựng lực lượng tự vệ.'),
            p('Các nhiệm vụ trên được triển khai khẩn trương.'),
          ],
        },
      ],
    });
    const booklet = await imported(await Packer.toBuffer(document), 'bao-cao.docx');
    expect(printed(booklet).join(' ')).toBe(
      wordsOf(
        [
          'Đề cương tuyên truyền Kỷ niệm 75 năm ngày thành lập Đảng bộ huyện I Kết quả đến năm 2018',
          'Đảng bộ có 4.865 đảng viên năm 2018. Phong trào phát triển đều. Bảng 1. Một số chỉ tiêu chủ yếu',
          rows.flat().join(' '),
          'Hội nghị đề ra các nhiệm vụ sau: Củng cố tổ chức cơ sở đảng ở các xã vùng cao.',
          'Xây dựng lực lượng tự vệ. Các nhiệm vụ trên được triển khai khẩn trương.',
        ].join(' '),
      ).join(' '),
    );
    const marks = JSON.stringify(booklet.nodes).match(/"footnote":"Báo cáo số 15-BC\/HU của Huyện ủy\."/g);
    expect(marks).toHaveLength(1);
    expect(booklet.sources).toEqual([]);
  });
});

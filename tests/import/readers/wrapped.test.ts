// Text in wrappers, in unusual places, or in separate parts: none of it may be lost.
import { describe, expect, it } from 'vitest';
import { cells, docxBytes, paragraph, readDocx, readText, run } from '../documents/parts.js';

const sdt = (inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const customXml = (inner: string): string =>
  `<w:customXml w:element="x"><w:customXmlPr/>${inner}</w:customXml>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...texts: string[]): string => `<w:tr>${texts.map((text) => cell(text)).join('')}</w:tr>`;
const BORDERS = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
const table = (rows: string): string => `<w:tbl>${BORDERS}${rows}</w:tbl>`;

describe('DOCX', () => {
  it('reads rows and cells in content controls and custom XML', async () => {
    const wrapped = `<w:tr>${sdt(cell('Chiêu Vũ'))}${customXml(cell('21'))}</w:tr>`;
    const read = await readDocx(
      table(row('Xã', 'Số') + sdt(row('Vũ Lễ', '12')) + customXml(sdt(row('Tân Hương', '17'))) + wrapped),
    );
    expect(cells(read).slice(1)).toEqual([
      ['Vũ Lễ', '12'],
      ['Tân Hương', '17'],
      ['Chiêu Vũ', '21'],
    ]);
  });

  it('reads paragraphs and words in wrappers, known or not', async () => {
    const words =
      sdt(run('một ')) +
      customXml(run('hai ')) +
      `<w:smartTag>${run('ba ')}</w:smartTag><w:fldSimple>${run('bốn ')}</w:fldSimple><w:ins>${run('năm')}</w:ins>`;
    const { texts } = await readDocx(
      `${paragraph(words)}${sdt(paragraph(run('Trong điều khiển.')))}${customXml(customXml(paragraph(run('Trong XML.'))))}<x:lạ>${paragraph(run('Trong thẻ lạ.'))}</x:lạ>`,
    );
    expect(texts).toEqual(['một hai ba bốn năm', 'Trong điều khiển.', 'Trong XML.', 'Trong thẻ lạ.']);
  });

  it('reads moved text once, at its new place', async () => {
    const { texts } = await readDocx(
      paragraph(`${run('Đầu. ')}<w:moveFrom>${run('Dời')}</w:moveFrom>`) +
        paragraph(`<w:moveTo>${run('Dời đi.')}</w:moveTo>`),
    );
    expect(texts).toEqual(['Đầu.', 'Dời đi.']);
  });

  it('reads a text box once, however often the file stores it, and WordArt text', async () => {
    const box = `<w:txbxContent>${paragraph(run('Hộp chữ 12 xã.'))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const art = '<w:r><w:pict><v:shape><v:textpath string="CHÀO MỪNG"/></v:shape></w:pict></w:r>';
    const { texts } = await readDocx(paragraph(drawing) + paragraph(art));
    expect(texts).toEqual(['Hộp chữ 12 xã.', 'CHÀO MỪNG']);
  });

  it('reads ruby text above words, symbols and hyphens', async () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>hán</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>';
    const { texts } = await readDocx(
      paragraph(`${ruby}${run(' tự')}<w:r><w:noBreakHyphen/></w:r>${run('điển ')}${symbol}${run('5')}`),
    );
    expect(texts).toEqual(['漢 (hán) tự-điển ±5']);
  });

  it('reads embedded documents at their places, whatever their kind', async () => {
    const inner = await docxBytes(paragraph(run('Từ Word, 7 người.')));
    const archive =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>T=E1=BB=AB t=E1=BB=87p MHT.</p>\r\n--B--\r\n';
    const { texts } = await readDocx(
      `${paragraph(run('Đầu bài.'))}<w:altChunk r:id="h"/><w:altChunk r:id="w"/><w:altChunk r:id="t"/><w:altChunk r:id="m"/>${paragraph(run('Cuối bài.'))}`,
      {
        'word/a.html': '<html><body><p>Từ HTML, <b>98</b> hộ.</p></body></html>',
        'word/b.docx': inner,
        'word/c.txt': 'Từ văn bản thuần.',
        'word/d.mht': archive,
      },
      {
        h: ['aFChunk', 'a.html'],
        w: ['aFChunk', 'b.docx'],
        t: ['aFChunk', 'c.txt'],
        m: ['aFChunk', 'd.mht'],
      },
    );
    expect(texts).toEqual([
      'Đầu bài.',
      'Từ HTML, 98 hộ.',
      'Từ Word, 7 người.',
      'Từ văn bản thuần.',
      'Từ tệp MHT.',
      'Cuối bài.',
    ]);
  });

  it('reports an embedded document that it cannot read', async () => {
    const { codes } = await readDocx(
      `${paragraph(run('Đầu bài.'))}<w:altChunk r:id="r"/>`,
      { 'word/a.rtf': '{\\rtf1 mất}' },
      { r: ['aFChunk', 'a.rtf'] },
    );
    expect(codes).toContain('import/read-part-skipped');
  });

  it('reads a chart as the table behind it', async () => {
    const point = (at: number, value: string): string => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`;
    const series = `<c:ser><c:tx>${point(0, 'Năm 2020')}</c:tx><c:cat>${point(0, 'Lúa')}${point(1, 'Ngô')}</c:cat><c:val>${point(0, '120')}${point(1, '35')}</c:val></c:ser>`;
    const read = await readDocx(
      paragraph('<w:r><w:drawing><c:chart r:id="c"/></w:drawing></w:r>'),
      {
        'word/charts/chart1.xml': `<c:chartSpace><c:chart><c:plotArea>${series}</c:plotArea></c:chart></c:chartSpace>`,
      },
      { c: ['chart', 'charts/chart1.xml'] },
    );
    expect(cells(read)).toEqual([
      ['', 'Năm 2020'],
      ['Lúa', '120'],
      ['Ngô', '35'],
    ]);
  });
});

describe('web pages', () => {
  it.each([
    [
      'a script before the head',
      '<!DOCTYPE html><html><script>var a</script><head><title>x</title></head><body><p>Nội dung.</p></body></html>',
      ['Nội dung.'],
    ],
    ['text behind </html>', '<html><body></body></html><p>Nội dung.</p>', ['Nội dung.']],
    ['text before <html>', 'Mở đầu.<html><body><p>Nội dung.</p></body></html>', ['Mở đầu.', 'Nội dung.']],
    [
      'a second body',
      '<html><body><p>Thứ nhất.</p></body><body class="b"><p>Thứ hai.</p></body></html>',
      ['Thứ nhất.', 'Thứ hai.'],
    ],
    [
      'a page that is all in <noscript>',
      '<html><body><noscript><p>Nội dung.</p></noscript></body></html>',
      ['Nội dung.'],
    ],
    [
      'summary, legend, dt and figcaption',
      '<html><body><details><summary>Tóm tắt</summary>Phần gập.</details><fieldset><legend>Chú giải</legend>Trong khung.</fieldset><dl><dt>Giờ</dt><dd>7 giờ</dd></dl><figure><figcaption>Ảnh lễ</figcaption></figure></body></html>',
      ['Tóm tắt', 'Phần gập.', 'Chú giải', 'Trong khung.', 'Giờ', '7 giờ', 'Ảnh lễ'],
    ],
    [
      'quotation marks that the browser sets',
      '<html><body><p>Người nói <q>đoàn kết</q>.</p></body></html>',
      ['Người nói “đoàn kết”.'],
    ],
  ])('read %s', async (_, html, wanted) => {
    expect((await readText(html, 'a.html')).texts).toEqual(wanted);
  });

  it('read a caption, and text between the rows', async () => {
    const html =
      '<table>Lạc giữa bảng.<caption>Kết quả năm 2020</caption><tr><th>Xã</th><th>Số</th></tr><tr><td>Vũ Lễ</td><td>12</td></tr></table>';
    const read = await readText(`<html><body>${html}</body></html>`, 'a.html');
    expect(read.texts).toEqual(['Kết quả năm 2020', 'Lạc giữa bảng.']);
    expect(cells(read)).toEqual([
      ['Xã', 'Số'],
      ['Vũ Lễ', '12'],
    ]);
  });

  it('keep a paragraph that is only a date, but not the date of publication', async () => {
    const sentence =
      'Nhân dân các dân tộc trong huyện một lòng theo Đảng, giữ vững từng bản làng trong những ngày gian khó nhất.';
    const html = `<nav><a href="/">Trang chủ</a></nav><article><h1>Kỷ niệm ngày khởi nghĩa</h1><p>Thứ hai, 28/9/2020 08:15</p><p>${sentence.repeat(3)}</p><h3>Thời gian</h3><p>Ngày 27/9/2020</p><p>${sentence.repeat(3)}</p></article>`;
    const { texts } = await readText(`<html><body>${html}</body></html>`, 'a.html');
    expect(texts).toContain('Ngày 27/9/2020');
    expect(texts).not.toContain('Thứ hai, 28/9/2020 08:15');
  });

  it.each(['a.txt', 'a.md', 'a.html'])('keep a lone date in any reader: %s', async (name) => {
    const text =
      name === 'a.html'
        ? '<p>Thời gian</p><p>27/9/2020</p><p>Địa điểm: huyện.</p>'
        : 'Thời gian\n\n27/9/2020\n\nĐịa điểm: huyện.';
    expect((await readText(text, name)).texts).toContain('27/9/2020');
  });

  it('do not attach a caption to the picture of another figure', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const html = `<figure><img src="data:image/jpg;base64,${png}"></figure><figure><img src="b.jpg"><figcaption>Ảnh thứ hai</figcaption></figure>`;
    const { blocks, texts } = await readText(`<html><body><p>Đầu.</p>${html}</body></html>`, 'a.html');
    expect(blocks.find(({ kind }) => kind === 'image')).toMatchObject({ type: 'image/png' });
    expect(texts).toEqual(['Đầu.', 'Ảnh thứ hai']);
  });
});

it('name a picture by its kind', async () => {
  const { readDocument } = await import('../../../src/import/readers/read.js');
  const { diagnostics } = await readDocument(
    Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a]),
    'quet.jfif',
  );
  expect(diagnostics).toMatchObject([{ code: 'import/read-picture', params: { format: 'JPEG' } }]);
});

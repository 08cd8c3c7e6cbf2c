// Struck-out, deleted or hidden text is not part of the document, but is reported with its place.
import { describe, expect, it } from 'vitest';
import { cells, paragraph, readDocx, readText, run } from '../documents/parts.js';

const page = (inner: string): string => `<html><body><p>Có ${inner} người.</p></body></html>`;

describe('struck-out words', () => {
  it.each([
    ['Word', () => readDocx(paragraph(run('Có ') + run('45', '<w:strike/>') + run(' 54 người.')))],
    ['Word, twice', () => readDocx(paragraph(run('Có ') + run('45 ', '<w:dstrike/>') + run('54 người.')))],
    ['<s>', () => readText(page('<s>45</s> 54'), 'a.html')],
    ['<del>', () => readText(page('<b><del>45</del></b> 54'), 'a.html')],
    [
      'a style',
      () => readText(page('<span style="text-decoration: line-through red">45</span> 54'), 'a.html'),
    ],
    [
      'a class',
      () =>
        readText(
          `<style>.x{color:red;text-decoration-line:line-through}</style>${page('<i class="x">45</i> 54')}`,
          'a.html',
        ),
    ],
    [
      'a rule for elements in their place',
      () => readText(`<style>p i{text-decoration:line-through}</style>${page('<i>45</i> 54')}`, 'a.html'),
    ],
    ['Markdown', () => readText('# Đầu\n\nCó ~~45~~ 54 người.', 'a.md')],
    ['Markdown, one stroke', () => readText('# Đầu\n\nCó ~45~ 54 người.', 'a.md')],
    ['HTML in Markdown', () => readText('# Đầu\n\nCó <del>45</del> 54 người.', 'a.md')],
    ['a block of HTML in Markdown', () => readText('# Đầu\n\n<p>Có <s>45</s> 54 người.</p>', 'a.md')],
    ['letters with strokes', () => readText('Mở đầu.\n\nCó 4\u03365\u0336 54 người.', 'a.txt')],
  ])('are left out and reported: %s', async (_, read) => {
    const { texts, document, codes } = await read();
    expect(texts.at(-1)).toBe('Có 54 người.');
    expect(document?.dropped).toContainEqual(expect.objectContaining({ text: '45', why: 'struck' }));
    expect(codes).toContain('import/text-struck-out');
  });

  it.each([
    ['<style>.x{text-decoration:line-through}</style>', '<i class="x">45</i> 54'],
    ['', '<span style="text-decoration:line-through">45</span> 54'],
  ])('are recognised in the article of a site', async (sheet, inner) => {
    const article = `<p>Có ${inner} người.</p><p>${'Nhân dân các dân tộc trong huyện đoàn kết, thi đua. '.repeat(12)}</p>`;
    const { texts } = await readText(
      `<html><body>${sheet}<nav>Trang chủ</nav><article>${article}</article><footer>Chân trang</footer></body></html>`,
      'a.html',
    );
    expect(texts).toContain('Có 54 người.');
  });

  it('keep the words around them separate', async () => {
    const { texts } = await readDocx(paragraph(run('có') + run(' cũ ', '<w:strike/>') + run('mới')));
    expect(texts).toEqual(['có mới']);
  });

  it('leave a cell empty, and drop a paragraph of nothing else', async () => {
    const row = (a: string, b: string): string => `<tr><td>${a}</td><td>${b}</td></tr>`;
    const html = `<p><s>Bỏ cả đoạn</s></p><table>${row('<b>Xã</b>', '<b>Số</b>')}${row('Vũ Lễ', '<s>12</s>')}</table>`;
    const read = await readText(`<html><body>${html}</body></html>`, 'a.html');
    expect(read.texts).toEqual([]);
    expect(cells(read)).toEqual([
      ['Xã', 'Số'],
      ['Vũ Lễ', ''],
    ]);
  });

  it('are reported if the file has nothing else', async () => {
    const { document, codes } = await readDocx(paragraph(run('Hủy bỏ', '<w:strike/>')));
    expect(document).toBeUndefined();
    expect(codes).toEqual(['import/read-all-left-out']);
  });
});

describe('other invisible words', () => {
  it('are listed by kind: deleted, hidden, a table of contents', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Mục lục'))}</w:sdtContent></w:sdt>`;
    const deleted = '<w:del><w:r><w:delText>1940</w:delText></w:r></w:del>';
    const { document } = await readDocx(
      contents + paragraph(run('Năm 1941') + deleted + run(' ẩn', '<w:vanish/>')),
    );
    expect(document?.dropped.map(({ text, why }) => [text, why])).toEqual([
      ['Mục lục', 'contents'],
      ['1940', 'deleted'],
      ['ẩn', 'hidden'],
    ]);
  });

  it('are listed for a web page that is not a site too', async () => {
    const html =
      '<p>Nội dung.</p><p hidden>Ẩn đi</p><template><p>Khuôn</p></template><svg><text>Trục 10</text></svg>';
    const { document } = await readText(`<html><body>${html}</body></html>`, 'a.html');
    expect(document?.dropped.map(({ text, why }) => [text, why])).toEqual([
      ['Trục 10', 'drawing'],
      ['Ẩn đi', 'hidden'],
      ['Khuôn', 'hidden'],
    ]);
  });
});

// List numbering as displayed by Word and browsers: across interruptions, restarts and every format.
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { docxBytes, paragraph, type Read, readDocx, readText, run } from '../documents/parts.js';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, id: number, at = 0): string =>
  paragraph(
    text === '' ? '' : run(text),
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`,
  );

type Docx = Parameters<typeof docxBytes>;
const withLists = (body: string, lists: string, styles = ''): Docx => [
  body,
  {
    'word/numbering.xml': `<w:numbering>${lists}</w:numbering>`,
    'word/styles.xml': `<w:styles>${styles}</w:styles>`,
  },
  { n: ['numbering', 'numbering.xml'], s: ['styles', 'styles.xml'] },
];
const markers = ({ blocks }: Read): (string | undefined)[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.marker] : []));

describe('Word', () => {
  it('continues after a paragraph, and after an empty item', async () => {
    const body =
      item('Một.', 1) +
      item('Hai.', 1) +
      paragraph(run('Đoạn xen giữa.')) +
      item('Ba.', 1) +
      item('', 1) +
      item('Năm.', 1);
    const read = await readDocx(...withLists(body, abstract(0, level(0, 'decimal', '%1.')) + num(1, 0)));
    expect(markers(read)).toEqual(['1.', '2.', undefined, '3.', '5.']);
  });

  it('restarts where a list says so, and only there', async () => {
    const lists =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>') +
      num(3, 0);
    const body = item('a.', 1) + item('b.', 2) + item('c.', 2) + item('d.', 3);
    expect(markers(await readDocx(...withLists(body, lists)))).toEqual(['1.', '4.', '5.', '6.']);
  });

  it('restarts lower levels, unless set never to', async () => {
    const lists = (more: string): string =>
      abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', `<w:isLgl/>${more}`)) +
      num(1, 0);
    const body = item('A.', 1) + item('a.', 1, 1) + item('b.', 1, 1) + item('B.', 1) + item('c.', 1, 1);
    expect(markers(await readDocx(...withLists(body, lists(''))))).toEqual([
      'I.',
      '1.1',
      '1.2',
      'II.',
      '2.1',
    ]);
    expect(markers(await readDocx(...withLists(body, lists('<w:lvlRestart w:val="0"/>'))))).toEqual([
      'I.',
      '1.1',
      '1.2',
      'II.',
      '2.3',
    ]);
  });

  it.each([
    ['decimalZero', '01'],
    ['lowerLetter', 'a'],
    ['upperLetter', 'A'],
    ['lowerRoman', 'i'],
    ['decimalEnclosedCircle', '①'],
  ])('writes %s', async (format, shown) => {
    const lists = abstract(0, level(0, format, '%1')) + num(1, 0);
    expect(markers(await readDocx(...withLists(item('Mục.', 1), lists)))).toEqual([shown]);
  });

  it('finds the levels of a list named only by a style, and of a numbered style', async () => {
    const lists =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      abstract(
        1,
        `<w:styleLink w:val="L"/>${level(0, 'decimal', 'Bước %1:')}${level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Con"/>')}`,
      ) +
      num(1, 0);
    const style =
      '<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = item('Chuẩn bị.', 1) + paragraph(run('Chi tiết.'), '<w:pStyle w:val="Con"/>');
    expect(markers(await readDocx(...withLists(body, lists, style)))).toEqual(['Bước 1:', 'a)']);
  });
});

describe('web pages and Markdown', () => {
  const html = (list: string): Promise<Read> => readText(`<html><body>${list}</body></html>`, 'a.html');
  it.each([
    ['start', '<ol start="4"><li>a</li><li>b</li></ol>', ['4.', '5.']],
    ['a start of nought', '<ol start="0"><li>a</li><li>b</li></ol>', ['0.', '1.']],
    ['value', '<ol><li>a</li><li value="7">b</li><li>c</li></ol>', ['1.', '7.', '8.']],
    ['reversed', '<ol reversed><li>a</li><li>b</li></ol>', ['2.', '1.']],
    ['type', '<ol type="a" start="2"><li>a</li><li>b</li></ol>', ['b.', 'c.']],
    ['a style', '<ol style="list-style-type: upper-roman"><li>a</li></ol>', ['I.']],
  ])('show the numbers of %s', async (_, list, wanted) => expect(markers(await html(list))).toEqual(wanted));

  it('keep typed numbers of Markdown, and count up if all are equal', async () => {
    const read = await readText('# Đầu\n\n1. a\n1. b\n1. c\n\nXen giữa.\n\n4. d\n5. e\n', 'a.md');
    expect(markers(read)).toEqual([undefined, '1.', '2.', '3.', undefined, '4.', '5.']);
  });
});

describe('the outline', () => {
  const yamlOf = async (bytes: Uint8Array, name: string): Promise<string> =>
    (await importDocument(bytes, name)).value?.yaml ?? '';
  const HEAD =
    'ĐỀ CƯƠNG TUYÊN TRUYỀN\n\nKỶ NIỆM 80 NĂM NGÀY THÀNH LẬP\n\nI. NỘI DUNG\n\nHuyện đã làm những việc sau:\n\n';

  it('states the numbers of a list that continues after a paragraph, in Word and plain text', async () => {
    const intro = HEAD.trim()
      .split('\n\n')
      .map((text) => paragraph(run(text)))
      .join('');
    const body = `${intro}${item('Củng cố tổ chức', 1)}${item('Phát triển lực lượng', 1)}${paragraph(run('Đoạn xen giữa hai phần của danh sách này.'))}${item('Tuyên truyền sâu rộng', 1)}${item('Nuôi giấu cán bộ', 1)}`;
    const docx = await docxBytes(...withLists(body, abstract(0, level(0, 'decimal', '%1.')) + num(1, 0)));
    const txt = `${HEAD}1. Củng cố tổ chức;\n\n2. Phát triển lực lượng.\n\nĐoạn xen giữa hai phần của danh sách này.\n\n3. Tuyên truyền sâu rộng;\n\n4. Nuôi giấu cán bộ.\n`;
    for (const yaml of [await yamlOf(docx, 'a.docx'), await yamlOf(new TextEncoder().encode(txt), 'a.txt')])
      for (const text of ['1. Củng cố', '2. Phát triển', '3. Tuyên truyền', '4. Nuôi giấu'])
        expect(yaml).toContain(text);
  });

  it('states what a number has beyond its order', async () => {
    const body = paragraph(run('Các bước:')) + item('Chuẩn bị', 1) + item('Tổ chức', 1);
    const docx = await docxBytes(
      ...withLists(body, abstract(0, level(0, 'decimal', 'Bước %1:')) + num(1, 0)),
    );
    expect(await yamlOf(docx, 'a.docx')).toContain("'Bước 2: Tổ chức'");
  });
});

describe('a list numbered by its container', () => {
  const outline = async (bytes: Uint8Array, name: string) => {
    const { value } = await importDocument(bytes, name);
    const [section] = value?.outline.sections ?? [];
    return {
      sections: value?.outline.sections.length,
      below: section?.sections,
      blocks: section?.blocks ?? [],
    };
  };
  const page = (lists: string) =>
    outline(
      new TextEncoder().encode(
        `<html><body><p>KỶ NIỆM 35 NĂM</p><p>I. KẾT QUẢ</p><p>Huyện có xã.</p>${lists}</body></html>`,
      ),
      'a.html',
    );
  const list = (attributes: string, ...items: string[]): string =>
    `<ol ${attributes}>${items.map((text) => `<li>${text}</li>`).join('')}</ol>`;

  it.each([
    ['type=a', ['a. Việc một', 'b. Việc hai']],
    ['type=A', ['A. Việc một', 'B. Việc hai']],
    ['type=I', ['I. Việc một', 'II. Việc hai']],
    ['start=5', ['5. Việc một', '6. Việc hai']],
    ['reversed', ['2. Việc một', '1. Việc hai']],
  ])('with %s is a list with these numbers', async (attributes, points) => {
    const read = await page(list(attributes, 'Việc một', 'Việc hai'));
    expect(read).toMatchObject({ sections: 1, below: undefined, blocks: [{}, { points }] });
  });

  it('continues after a paragraph and after a number of its own', async () => {
    const { below, blocks } = await page(
      `<ol start=5><li>Việc một</li><li value=9>Việc hai</li></ol><p>Xen giữa.</p>${list('start=10', 'Việc ba')}`,
    );
    expect(below).toBeUndefined();
    expect(blocks.map(({ points }) => points)).toEqual([
      undefined,
      ['5. Việc một', '9. Việc hai'],
      undefined,
      ['10. Việc ba'],
    ]);
  });

  it('keeps its items if multi-level numbers stand between them', async () => {
    const levels = level(0, 'decimal', '%1)') + level(1, 'decimal', '%1.%2');
    const items = item('Xây 10 cầu;', 1) + item('mục con 5 ha', 1, 1) + item('mục con 6 ha', 1, 1);
    const body =
      paragraph(run('KỶ NIỆM 35 NĂM')) + paragraph(run('I. KẾT QUẢ')) + items + item('Đào 50 kênh.', 1);
    const read = await outline(
      await docxBytes(...withLists(body, abstract(0, levels) + num(1, 0))),
      'a.docx',
    );
    expect(read.below).toBeUndefined();
    expect(read.blocks).toMatchObject([
      { points: [{ text: 'Xây 10 cầu;', points: ['1.1 mục con 5 ha', '1.2 mục con 6 ha'] }, 'Đào 50 kênh.'] },
    ]);
  });
});

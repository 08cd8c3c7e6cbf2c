import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/export/booklet/column-widths.js';
import { bookletDocx } from '../../../src/export/booklet/docx.js';
import { orderCheck } from '../../../src/export/element-order.js';
import { parseOutline } from '../../../src/outline/load.js';
import { composeBooklet } from './composed.js';
import { DOCX_GRAMMAR } from './docx-grammar.js';

const file = fileURLToPath(new URL('../../../outlines/khoi-nghia-bac-son.yaml', import.meta.url));
const loaded = parseOutline(readFileSync(file, 'utf8'), file).value;
if (!loaded) throw new Error('the example does not load');
const booklet = composeBooklet(loaded.outline);
const PAGES = booklet.nodes.map((_, i) => i + 1);

let bytes: Uint8Array;
let part: (name: string) => Promise<string>;
beforeAll(async () => {
  bytes = await bookletDocx(booklet, new Map(), PAGES);
  const zip = await JSZip.loadAsync(bytes);
  part = async (name) => (await zip.file(name)?.async('string')) ?? '';
});

describe('booklet.docx', () => {
  it('has real headings, body and list styles', async () => {
    const document = await part('word/document.xml');
    for (const style of ['Heading1', 'Heading2', 'BodyText', 'ListParagraph', 'TableText'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(await part('word/styles.xml')).toContain('w:styleId="BodyText"');
  });

  it('writes line spacing with the schema values that Word reads as exact', async () => {
    const rules = [
      ...`${await part('word/styles.xml')}${await part('word/document.xml')}`.matchAll(/w:lineRule="(\w+)"/g),
    ].map((m) => m[1]);
    expect(new Set(rules)).toEqual(new Set(['exact', 'atLeast', 'auto']));
  });

  it('separates two adjacent tables, which Word would merge', async () => {
    const table = {
      kind: 'table' as const,
      header: [[{ text: 'a' }]],
      rows: [[[{ text: '1' }]]],
      numeric: [],
    };
    const zip = await JSZip.loadAsync(await bookletDocx({ ...booklet, nodes: [table, table] }, new Map()));
    const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(document.match(/<w:tbl>/g)?.length).toBeGreaterThan(1);
    expect(document).not.toMatch(/<\/w:tbl>\s*<w:tbl>/);
  });

  it('has A4 pages with the margins of Party documents', async () => {
    const document = await part('word/document.xml');
    expect(document).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(document).toMatch(
      /<w:pgMar[^>]*w:top="1134"[^>]*w:right="851"[^>]*w:bottom="1134"[^>]*w:left="1701"/,
    );
  });

  it('has a footnote, or a reference to one, for each citation', async () => {
    const cited = [...(await part('word/document.xml')).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
      (m) => m[1],
    );
    const bodies = [...(await part('word/footnotes.xml')).matchAll(/<w:footnote [^>]*w:id="(\d+)"/g)].map(
      (m) => m[1],
    );
    const wanted = booklet.nodes.flatMap((n) => JSON.stringify(n).match(/"footnote":/g) ?? []).length;
    const again = (await part('word/document.xml')).match(/"NOTEREF /g) ?? [];
    expect(cited.length + again.length).toBe(wanted);
    // One per source.
    expect(new Set(cited).size).toBe(cited.length);
    expect(cited.length).toBeGreaterThan(1);
    for (const id of cited) expect(bodies).toContain(id);
  });

  it('sizes the columns of a table by their words', async () => {
    const document = await part('word/document.xml');
    const grids = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map((grid) =>
      [...(grid[1] ?? '').matchAll(/w:w="(\d+)"/g)].map((m) => Number(m[1])),
    );
    const tables = grids.filter((grid) => grid.length > 2);
    expect(tables.length).toBeGreaterThan(0);
    for (const widths of tables) expect(new Set(widths).size).toBeGreaterThan(1);

    const cell = (text: string) => [{ text }];
    const rows = [[cell('1'), cell('Đảng bộ các xã, phường trong toàn tỉnh Lạng Sơn'), cell('12,5%')]];
    const [order = 0, name = 0, share = 0] = columnWidths(['STT', 'Tên', 'Tỷ lệ'].map(cell), rows);
    expect(name).toBeGreaterThan(order + share);
    expect(order + name + share).toBeLessThanOrEqual(9354);
    const many = [
      cell('Chủ lực'),
      ...Array.from({ length: 3 }, () => cell('một hai ba bốn năm sáu '.repeat(9))),
    ];
    expect(columnWidths(['', 'A', 'B', 'C'].map(cell), [many])[0]).toBeGreaterThan(900);
    const letters = [...'ABCDEFGHIJ'].map((letter) => cell(`Cột ${letter}`));
    for (const column of columnWidths([cell('STT'), ...letters], [])) expect(column).toBeGreaterThan(720);
    const tight = columnWidths(['x'.repeat(90), 'y'].map(cell), []);
    expect(tight.reduce((a, b) => a + b)).toBeLessThanOrEqual(9354);
  });

  it('has elements in schema order in every part', async () => {
    const check = orderCheck(DOCX_GRAMMAR);
    const parts = ['document', 'styles', 'numbering', 'footnotes', 'endnotes', 'settings', 'header1'];
    for (const name of parts) {
      const xml = await part(`word/${name}.xml`);
      expect(xml).toContain('<w:');
      expect({ name, faults: check(xml) }).toEqual({ name, faults: [] });
    }
  });

  it('prints the outline’s link, and the words of a picture whose file could not be read', async () => {
    const document = composeBooklet({ ...loaded.outline, link: 'https://example.org/a' });
    const nodes = [{ kind: 'picture' as const, src: 'a.png', alt: 'Đồn', caption: [{ text: 'Đồn cũ' }] }];
    const zip = await JSZip.loadAsync(await bookletDocx({ ...document, nodes }, new Map()));
    const xml = await zip.file('word/document.xml')?.async('string');
    expect(xml).toContain('https://example.org/a');
    expect(xml).toContain('Đồn cũ');
  });

  it('keeps short tables together, and the ends of long ones and of the sources', async () => {
    const cell = (text: string) => [{ text }];
    const table = (rows: number) => ({
      kind: 'table' as const,
      header: [cell('Đầu')],
      rows: Array.from({ length: rows }, (_, i) => [cell(`Hàng ${i + 1}`)]),
      numeric: [false],
    });
    const sources = ['Một', 'Hai', 'Ba'].map((text, i) => ({ number: i + 1, runs: cell(text) }));
    const nodes = [table(3), table(20)];
    const zip = await JSZip.loadAsync(await bookletDocx({ ...booklet, nodes, sources }, new Map()));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const kept = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(
      ([p]) => p.replace(/<[^>]*>/g, ''),
    );
    expect(kept).toEqual(['Đầu', 'Hàng 1', 'Hàng 2', 'Đầu', 'Hàng 1', 'Hàng 19', 'Hai']);
  });

  it('sets gallery pictures in two columns', async () => {
    const data = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    const asset = { path: 'a.png', type: 'image/png' as const, data, width: 800, height: 600 };
    const picture = (alt: string) => ({ src: 'a', alt, caption: [{ text: alt }] });
    const nodes = [{ kind: 'gallery' as const, pictures: ['Một', 'Hai', 'Ba'].map(picture) }];
    const zip = await JSZip.loadAsync(
      await bookletDocx({ ...booklet, head: undefined, nodes }, new Map([['a', asset]])),
    );
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);
    expect(rows.map((row) => row.match(/<w:drawing>/g)?.length)).toEqual([2, 1]);
    expect(rows[1]).toContain('<w:gridSpan w:val="2"/>');
    expect(rows.join('')).toContain('descr="Ba"');
    expect(orderCheck(DOCX_GRAMMAR)(xml.replace(/<w:drawing>.*?<\/w:drawing>/g, ''))).toEqual([]);
  });

  it('has a rule below the title, and table headers as compact as the rows', async () => {
    expect(await part('word/document.xml')).toMatch(
      /<w:pStyle w:val="TitleRule"\/>.*<w:pStyle w:val="BodyText"/,
    );
    const styles = await part('word/styles.xml');
    expect(styles).toMatch(/w:styleId="TitleRule"(?:(?!<\/w:style>).)*<w:pBdr><w:top w:val="single"/);
    for (const style of ['TableHeading', 'TableText'])
      expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*w:line="300"`));
  });

  it('gives headings their outline levels', async () => {
    const styles = await part('word/styles.xml');
    for (const level of [1, 2, 3, 4])
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`),
      );
  });

  it('is the same bytes on every run', async () => {
    expect(Buffer.from(await bookletDocx(booklet, new Map(), PAGES)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('can be aborted between any two of its many steps', async () => {
    const nodes = Array.from({ length: 200 }, (_, i) => ({
      kind: 'paragraph' as const,
      runs: [{ text: `Đoạn ${i}` }],
    }));
    const long = { ...booklet, nodes };
    let turns = 0;
    const count = (): void => {
      turns += 1;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    await bookletDocx(long, new Map());
    clearImmediate(counting);
    expect(turns).toBeGreaterThan(10);
    for (let stop = 1; stop < 10; stop++) {
      const controller = new AbortController();
      const work = bookletDocx(long, new Map(), undefined, { signal: controller.signal });
      work.catch(() => undefined);
      for (let turn = 0; turn < stop; turn++) await new Promise(setImmediate);
      controller.abort();
      await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    }
  });
});

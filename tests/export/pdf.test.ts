import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export } from '../../src/export/exporter.js';
import { exportPdf } from '../../src/export/pdf.js';
import { finishPdf } from '../../src/export/pdf-finish.js';
import type { Browser } from '../../src/render/browser.js';
import { openPage } from '../../src/render/open-page.js';
import { bundledBrowser, CSS, section } from '../render/fixture.js';

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(() => browser.close());

const line = (text: string) => [{ text }];
const slides = [
  { id: 's1', layout: 'cover', body: {}, notes: ['Kính thưa (các) đồng chí!', 'Đoạn hai \\ hết.'] },
  {
    id: 's2',
    layout: 'section',
    body: { number: 'I', title: line('Diễn biến') },
    section: { index: 0 },
    notes: [],
  },
  { id: 's3', layout: 'points', title: line('Đêm 27/9'), section: { index: 0 }, notes: [''] },
  {
    id: 's3.2',
    layout: 'points',
    title: line('Đêm 27/9'),
    section: { index: 0 },
    continued: { part: 2, of: 2 },
    notes: [],
  },
  {
    id: 's4',
    layout: 'section',
    body: { number: 'II', title: line('Ý nghĩa') },
    section: { index: 1 },
    notes: [],
  },
  { id: 's5', layout: 'text', section: { index: 1 }, notes: [] },
  { id: 's6', layout: 'closing', body: { title: 'Trân trọng cảm ơn', lines: [] }, notes: [] },
];
const deck = {
  lang: 'vi',
  title: 'Kỷ niệm 80 năm Khởi nghĩa Bắc Sơn (27/9/1940)',
  subtitle: 'Đề cương & lời dẫn',
  issuer: 'Ban Tuyên giáo Tỉnh ủy Lạng Sơn',
  keywords: ['Bắc Sơn', '<Lạng Sơn>'],
  slides,
};

async function pdfOf(pdfNotes: boolean): Promise<Uint8Array> {
  const sections = slides.map(({ id }) =>
    section(
      `<h2>${id}</h2><div class="body"><p>Đường số 4 <a href="https://example.org/a">nguồn</a> <strong>Bắc Sơn</strong></p></div>`,
    ),
  );
  const page = await openPage(browser, {
    lang: 'vi',
    title: deck.title,
    css: CSS,
    slides: slides as never,
    sections: () => sections,
  });
  const { files, diagnostics } = await exportPdf({ deck, page, options: { pdfNotes } } as unknown as Export);
  await page.close();
  expect(diagnostics).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['deck.pdf']);
  return files[0]?.data as Uint8Array;
}

type Tree = [title: string, page: number, below: Tree[]];

function outline(pdf: PDFDocument): Tree[] {
  const pages = pdf.getPages().map((page) => page.ref);
  const walk = (first: unknown): Tree[] => {
    const found: Tree[] = [];
    for (let ref = first; ref instanceof PDFRef; ) {
      const item = pdf.context.lookup(ref, PDFDict);
      const title = item.lookup(PDFName.of('Title'), PDFHexString).decodeText();
      const target = item.lookup(PDFName.of('Dest'), PDFArray).get(0) as PDFRef;
      found.push([title, pages.indexOf(target) + 1, walk(item.get(PDFName.of('First')))]);
      ref = item.get(PDFName.of('Next'));
    }
    return found;
  };
  return walk(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First')));
}

function annotations(pdf: PDFDocument, page: number): PDFDict[] {
  const list = pdf.getPage(page).node.Annots();
  return list ? list.asArray().map((ref) => pdf.context.lookup(ref, PDFDict)) : [];
}

describe('deck.pdf', () => {
  it('has one 960 × 540 pt page per slide, tags, a language and a displayed title', async () => {
    const pdf = await PDFDocument.load(await pdfOf(false), { updateMetadata: false });
    expect(pdf.getPages().map((page) => page.getSize())).toEqual(
      slides.map(() => ({ width: 960, height: 540 })),
    );
    expect(
      pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('RoleMap')),
    ).toBeDefined();
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe(
      'true',
    );
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('vi');
    const shown = pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(shown.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
  });

  it('has title, author, subject and keywords, in Vietnamese, in both metadata formats', async () => {
    const bytes = await pdfOf(false);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords()]).toEqual([
      deck.title,
      deck.issuer,
      deck.subtitle,
      'Bắc Sơn, <Lạng Sơn>',
    ]);
    const xmp = Buffer.from(bytes).toString('utf8');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${deck.title}</rdf:li>`);
    expect(xmp).toContain('<rdf:li>&#60;Lạng Sơn&#62;</rdf:li>');
  });

  it('is bookmarked by section and slide', async () => {
    const pdf = await PDFDocument.load(await pdfOf(false), { updateMetadata: false });
    expect(outline(pdf)).toEqual([
      [deck.title, 1, []],
      [
        'I. Diễn biến',
        2,
        [
          ['Đêm 27/9', 3, []],
          ['Đêm 27/9 (tiếp theo 2/2)', 4, []],
        ],
      ],
      ['II. Ý nghĩa', 5, [['Trang chiếu 6', 6, []]]],
      ['Trân trọng cảm ơn', 7, []],
    ]);
  });

  it('keeps its links, and has notes as annotations only on request', async () => {
    const kinds = (pdf: PDFDocument, page: number) =>
      annotations(pdf, page).map((one) => one.get(PDFName.of('Subtype'))?.toString());
    const plain = await PDFDocument.load(await pdfOf(false), { updateMetadata: false });
    expect(kinds(plain, 0)).toEqual(['/Link']);
    const noted = await PDFDocument.load(await pdfOf(true), { updateMetadata: false });
    expect(kinds(noted, 0)).toEqual(['/Link', '/Text']);
    expect(kinds(noted, 2)).toEqual(['/Link']);
    const note = annotations(noted, 0)[1]?.lookup(PDFName.of('Contents'), PDFHexString).decodeText();
    expect(note).toBe('Kính thưa (các) đồng chí!\n\nĐoạn hai \\ hết.');
  });

  it('is byte-identical for the same deck', async () => {
    const [one, other] = [await pdfOf(true), await pdfOf(true)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.from(one).toString('latin1')).not.toMatch(/CreationDate|ModDate/);
  });
});

describe('finishing a PDF', () => {
  it('does not depend on what the browser has shown before', async () => {
    const table =
      '<table><tr><th>Bộ phận</th><th>Chỉ huy</th></tr><tr><td>Chủ lực</td><td>Hán</td></tr></table>';
    const [sections, properties] = [[section(table)], { title: 'x', lang: 'vi' }];
    const content = { lang: 'vi', title: '', css: CSS, slides: slides.slice(0, 1) as never };
    const page = await openPage(browser, { ...content, sections: () => sections });
    const printed = Buffer.from(await page.pdf()).toString('latin1');
    await page.close();
    const later = printed.replace(/\(node(\d{8})\)/g, (_, n) => `(node${String(+n + 7).padStart(8, '0')})`);
    expect(later).not.toBe(printed);
    const [one, other] = [printed, later].map((pdf) => finishPdf(Buffer.from(pdf, 'latin1'), { properties }));
    expect(one).toBeDefined();
    expect(other).toEqual(one);
  });

  it('leaves other producers’ PDFs alone', async () => {
    const other = await PDFDocument.create();
    other.addPage();
    const properties = { title: 'x', lang: 'vi' };
    expect(finishPdf(await other.save({ useObjectStreams: true }), { properties })).toBeUndefined();
    expect(finishPdf(Buffer.from('%PDF-1.4\nbroken'), { properties })).toBeUndefined();
    expect(finishPdf(Buffer.alloc(0), { properties })).toBeUndefined();
  });
});

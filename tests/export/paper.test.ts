// Handout, booklet, script and social cards, built from one small outline and read back.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchOptions, buildAll } from '../../src/batch/batch.js';

const NOTE = 'Kính thưa các đồng chí, đêm 27/9/1940 nhân dân các xã nổi dậy đánh đồn Mỏ Nhài. ';
const OUTLINE = `
title: Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn
subtitle: 27/9/1940 – 27/9/2020
province: lang-son
issuer: Ban Tuyên giáo Tỉnh ủy Lạng Sơn
date: Lạng Sơn, tháng 9 năm 2020
link: https://example.vn/bac-son
sources: [{id: ls, text: "Lịch sử Đảng bộ tỉnh, trang 65"}]
sections:
  - heading: Diễn biến
    number: I
    blocks:
      - timeline: [{when: 27/9/1940, what: Nổ súng}, {when: 28/9/1940, what: Đón đánh địch}]
        title: Hai ngày đầu
        notes: "${NOTE.repeat(60)}[^ls]"
      - figures: [{value: 'ước đạt 48,5', unit: triệu đồng, label: bình quân đầu người}, {value: '7,8', unit: '%', label: mỗi năm}]
        title: Kết quả
  - heading: Ý nghĩa
    number: II
    blocks:
      - quote: {text: Con đường khởi nghĩa đúng đắn, by: Đồng chí Trường Chinh}
      - slogans: [Tinh thần Bắc Sơn sống mãi!]
`;

let out: string;
const options = (
  over: Partial<BatchOptions>,
  exports: Partial<BatchOptions['exports']> = {},
): BatchOptions => ({
  outlines: [join(out, 'buổi họp.yaml')],
  out,
  base: out,
  browser: 'bundled',
  mode: 'light',
  formats: ['handout'],
  exports: { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour', ...exports },
  lang: 'vi',
  ...over,
});

async function build(
  formats: BatchOptions['formats'],
  exports: Partial<BatchOptions['exports']> = {},
): Promise<string> {
  const { decks, diagnostics } = await buildAll(options({ formats }, exports));
  const [deck] = decks;
  if (!deck?.report) throw new Error(JSON.stringify([diagnostics, deck?.diagnostics]));
  expect(deck.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  return deck.folder;
}

async function open(folder: string, name: string): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await readFile(join(folder, name)));
  return getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

const allText = async (pdf: PDFDocumentProxy): Promise<string> =>
  (await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => textOf(pdf, i + 1)))).join(' ');
const millimetres = (points: number): number => Math.round((points / 72) * 25.4);

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'giấy tờ '));
  await writeFile(join(out, 'buổi họp.yaml'), OUTLINE);
});
afterAll(() => rm(out, { recursive: true, force: true }));

describe('handout.pdf', () => {
  // Ten slides: cover, agenda, two sections, timeline, figures, quote, slogans, sources, closing.
  it.each([
    [1, 'portrait'],
    [2, 'portrait'],
    [3, 'portrait'],
    [4, 'landscape'],
    [6, 'portrait'],
  ] as const)('with %i slides per page is a tagged A4 PDF in %s', async (handout, orientation) => {
    const pdf = await open(await build(['handout'], { handout }), 'handout.pdf');
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    const size = [millimetres(width), millimetres(height)];
    expect(size).toEqual(orientation === 'portrait' ? [210, 297] : [297, 210]);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getOutline())?.length).toBeGreaterThan(1);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn' });
    const text = await allText(pdf);
    for (const words of ['48,5', 'Trường Chinh', `Trang 1/${pdf.numPages}`]) expect(text).toContain(words);
    expect(text.replace(/\s/g, '')).toContain('https://example.vn/bac-son');
    if (handout > 1) expect(pdf.numPages).toBe(Math.ceil(10 / handout));
  });

  it('keeps its first page together under a title that just fills its line', async () => {
    const title = 'Đảng tỉnh chuyên hội nghị chuyên phường khích đại khuyến khích chuyên khích bộ quyết đại';
    const blocks = '{title: Một, points: [Hai]}, {title: Ba, points: [Bốn]}, {title: Năm, points: [Sáu]}';
    await writeFile(
      join(out, 'vừa dòng.yaml'),
      `title: ${title}\nsections: [{heading: Một, blocks: [${blocks}]}]\n`,
    );
    const { decks } = await buildAll(options({ outlines: [join(out, 'vừa dòng.yaml')] }, { handout: 4 }));
    const pdf = await open(decks[0]?.folder ?? '', 'handout.pdf');
    expect((await textOf(pdf, 1)).match(/Trang chiếu \d/g)?.length).toBe(4);
  });

  describe('with a very long title', () => {
    const title = 'Kỷ niệm một trăm năm Ngày thành lập Đảng bộ tỉnh và ngày giải phóng '.repeat(5).trim();
    const issuer = 'Ban Tuyên giáo và Dân vận Thành ủy phối hợp Ban Thường trực Ủy ban Mặt trận '.repeat(2);
    const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];
    const blocks = words.map((word) => `{title: Điều ${word}, points: [Nội dung ${word}]}`).join(', ');

    it.each([2, 3, 4, 6] as const)(
      'keeps %i slides per page together, and its running heads to two lines',
      async (handout) => {
        await writeFile(
          join(out, 'tên dài.yaml'),
          `title: ${title}\nissuer: ${issuer.trim()}\nlink: https://example.vn/x\nsections: [{heading: Một, blocks: [${blocks}]}]\n`,
        );
        const outlines = [join(out, 'tên dài.yaml')];
        const { decks } = await buildAll(options({ outlines }, { handout }));
        const pdf = await open(decks[0]?.folder ?? '', 'handout.pdf');
        const labels: number[] = [];
        for (let number = 1; number <= pdf.numPages; number++) {
          const page = await pdf.getPage(number);
          const [, , , height = 0] = page.view;
          const { items } = await page.getTextContent();
          labels.push((await textOf(pdf, number)).match(/Trang chiếu \d/g)?.length ?? 0);
          const tops = items.flatMap((item) => ('str' in item ? [height - (item.transform[5] ?? 0)] : []));
          expect(millimetres(Math.min(...tops))).toBeGreaterThanOrEqual(8);
          const heads = tops.filter((top) => millimetres(top) < 19).map(Math.round);
          expect(new Set(heads).size).toBeLessThanOrEqual(2);
        }
        // All pages but the first and last are full, and the first is not empty.
        expect(labels[0]).toBeGreaterThan(0);
        expect(labels.slice(1, -1).every((count) => count === handout)).toBe(true);
      },
    );
  });

  it('has its running head on one line if nothing is on the right', async () => {
    const title = 'Lang Son Provincial Party Committee – 90 proud years of development';
    await writeFile(
      join(out, 'alone.yaml'),
      `title: ${title}\nsections: [{heading: One, blocks: [{text: One.}]}]\n`,
    );
    const { decks } = await buildAll(options({ outlines: [join(out, 'alone.yaml')] }));
    const pdf = await open(decks[0]?.folder ?? '', 'handout.pdf');
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const heads = items.flatMap((item) =>
      'str' in item && item.str !== '' && millimetres(item.transform[5] ?? 0) > 297 - 19
        ? [item.transform[5]]
        : [],
    );
    expect(new Set(heads).size).toBe(1);
  });

  it('with one slide per page has ruled lines if there are no notes', async () => {
    const pdf = await open(await build(['handout'], { handout: 1 }), 'handout.pdf');
    const rules = async (number: number): Promise<number> => {
      const { argsArray } = await (await pdf.getPage(number)).getOperatorList();
      // Bounding boxes of the shapes: left, top, right, bottom.
      const boxes = argsArray.flatMap((args: unknown[] | null) =>
        args?.[2] instanceof Float32Array ? [args[2]] : [],
      );
      return boxes.filter(([left = 0, top = 0, right = 0, bottom = 0]) => {
        const high = bottom - top;
        return right - left > 600 && high < 2;
      }).length;
    };
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => rules(i + 1)));
    // The closing slide has no notes; those of the timeline take several pages.
    expect(pages.at(-1)).toBeGreaterThan(10);
    expect(pages[3]).toBeLessThan(3);
  });

  it('with one slide per page has all notes', async () => {
    const text = await allText(await open(await build(['handout'], { handout: 1 }), 'handout.pdf'));
    expect(text.match(/Nhài/g)?.length).toBe(60);
  });

  it('for black-and-white printers has no colour at all', async () => {
    const colours = async (handoutPrint: 'colour' | 'bw'): Promise<string[]> => {
      const pdf = await open(await build(['handout'], { handoutPrint }), 'handout.pdf');
      const { argsArray } = await (await pdf.getPage(1)).getOperatorList();
      return argsArray.flat().filter((a): a is string => /^#[0-9a-f]{6}$/i.test(String(a)));
    };
    const isGrey = (hex: string): boolean =>
      hex.slice(1, 3) === hex.slice(3, 5) && hex.slice(3, 5) === hex.slice(5, 7);
    expect((await colours('colour')).every(isGrey)).toBe(false);
    const bw = await colours('bw');
    expect(bw.length).toBeGreaterThan(5);
    expect(bw.filter((hex) => !isGrey(hex))).toEqual([]);
  });
});

describe('bookmarks on paper', () => {
  interface Item {
    title: string;
    dest: unknown;
    items: Item[];
  }
  const titles = (items: readonly Item[]): unknown[] =>
    items.map(({ title, items }) => (items.length > 0 ? [title, titles(items)] : title));

  it('match those of the deck: chapter numbers, untitled slides, plain spaces, no source marks', async () => {
    const folder = await build(['pdf', 'handout', 'script'], { handout: 1 });
    const deck = titles((await (await open(folder, 'deck.pdf')).getOutline()) as Item[]);
    expect(JSON.stringify(deck)).toContain('I. Diễn biến');
    expect(JSON.stringify(deck)).not.toMatch(/\u00A0/);
    for (const name of ['handout.pdf', 'script.pdf'])
      expect(titles((await (await open(folder, name)).getOutline()) as Item[])).toEqual(deck);
  });

  it('lead to the page on which the slide stands', async () => {
    const pdf = await open(await build(['script']), 'script.pdf');
    const all = ((await pdf.getOutline()) as Item[]).flatMap((item) => [item, ...item.items]);
    for (const { title, dest } of all) {
      const [page] = dest as [Parameters<PDFDocumentProxy['getPageIndex']>[0]];
      const text = await textOf(pdf, (await pdf.getPageIndex(page)) + 1);
      const words = title.replace(/^[IVX]+\. /, '').replace(/ \(.*/, '');
      expect(text.toLocaleLowerCase('vi')).toContain(words.toLocaleLowerCase('vi'));
    }
  });
});

describe('booklet.pdf', () => {
  it('has the words, headings and footnote of the outline on A4 pages', async () => {
    const pdf = await open(await build(['booklet']), 'booklet.pdf');
    const first = await textOf(pdf, 1);
    expect(first).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(first).toContain('ĐỀ CƯƠNG TUYÊN TRUYỀN');
    const text = await allText(pdf);
    expect(text.match(/Nhài/g)?.length).toBe(60);
    expect(text).toContain('Lịch sử Đảng bộ tỉnh, trang 65');
    expect(pdf.numPages).toBeGreaterThan(2);
    const [, , width = 0, height = 0] = (await pdf.getPage(2)).view;
    expect([millimetres(width), millimetres(height)]).toEqual([210, 297]);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const titles = JSON.stringify(await pdf.getOutline())
      .normalize('NFC')
      .toLocaleLowerCase('vi');
    for (const heading of ['i. diễn biến', 'ii. ý nghĩa']) expect(titles).toContain(heading);
  });

  it('keeps a footnote on the page that cites it', async () => {
    const pdf = await open(await build(['booklet']), 'booklet.pdf');
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => textOf(pdf, i + 1)));
    const noted = pages.filter((text) => /1 Lịch sử Đảng bộ/.test(text));
    expect(noted).toHaveLength(1);
    expect(noted[0]).toMatch(/đánh đồn Mỏ Nhài\. ?1/);
  });
});

describe('a booklet’s wide table and longest words', () => {
  it('stay inside the page', async () => {
    const columns = Array.from({ length: 8 }, (_, i) => `Chỉ tiêu kế hoạch số ${i + 1}`);
    const row = columns.map((_, i) => `1.234.567.890,${i}`);
    const table = JSON.stringify({ header: columns, rows: [row, row] });
    await writeFile(
      join(out, 'bảng rộng.yaml'),
      `title: Bảng\nsections: [{heading: Một, blocks: [{table: ${table}}, {text: ${'dài'.repeat(60)}}]}]\n`,
    );
    const wide = { outlines: [join(out, 'bảng rộng.yaml')], formats: ['booklet' as const] };
    const { decks } = await buildAll(options(wide));
    const pdf = await open(decks[0]?.folder ?? '', 'booklet.pdf');
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const ends = items.flatMap((item) => ('str' in item ? [(item.transform[4] ?? 0) + item.width] : []));
    expect(millimetres(Math.max(...ends))).toBeLessThanOrEqual(195);
  });
});

describe('script.pdf', () => {
  it('has the notes and the timing', async () => {
    const text = await allText(await open(await build(['script']), 'script.pdf'));
    expect(text.match(/Nhài/g)?.length).toBe(60);
    expect(text).toMatch(/0:00 ?\+/);
  });
});

describe('social cards', () => {
  it('come in both shapes within their size limit, with a zip of them', async () => {
    const folder = await build(['social']);
    const names = (await readdir(join(folder, 'social'))).sort();
    expect(names.filter((n) => n.startsWith('square')).length).toBe(
      names.filter((n) => n.startsWith('portrait')).length,
    );
    for (const kind of ['cover', 'timeline', 'figures', 'quote', 'slogans'])
      expect(names.some((n) => n.endsWith(`${kind}.jpg`))).toBe(true);
    for (const name of names) {
      const data = await readFile(join(folder, 'social', name));
      const { format, width, height } = await sharp(data).metadata();
      expect(format).toBe('jpeg');
      if (name.startsWith('square')) expect([width, height]).toEqual([1080, 1080]);
      if (name.startsWith('portrait')) expect([width, height]).toEqual([1080, 1350]);
      expect(data.length).toBeLessThan(name.startsWith('contact') ? 2_000_000 : 500_000);
    }
    const zip = await JSZip.loadAsync(await readFile(join(folder, 'social.zip')));
    expect(Object.keys(zip.files).sort()).toEqual(names);
  });
});

describe('a card with a word wider than itself', () => {
  it('breaks the word instead of cutting it off', async () => {
    await writeFile(
      join(out, 'chữ dài.yaml'),
      `title: Chữ\nsections: [{heading: Một, blocks: [{slogans: [${'W'.repeat(60)}]}]}]\n`,
    );
    const { decks } = await buildAll(options({ outlines: [join(out, 'chữ dài.yaml')], formats: ['social'] }));
    const card = join(decks[0]?.folder ?? '', 'social', 'square-02-slogans.jpg');
    const contrast = async (left: number, width: number): Promise<number> => {
      const part = await sharp(card).extract({ left, top: 160, width, height: 590 }).png().toBuffer();
      return Math.max(...(await sharp(part).stats()).channels.map(({ stdev }) => stdev));
    };
    expect(await contrast(1010, 70)).toBeLessThan(6);
    expect(await contrast(80, 920)).toBeGreaterThan(40);
  });
});

describe('all formats together', () => {
  it('are the same bytes in any order and on every run', async () => {
    const bytes = async (formats: BatchOptions['formats']): Promise<Map<string, string>> => {
      const folder = await build(formats);
      const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) =>
        e.isFile(),
      );
      const files = names.map((e) => join(e.parentPath, e.name)).filter((f) => !f.endsWith('report.json'));
      const hashes = await Promise.all(
        files.map(async (f) =>
          createHash('sha256')
            .update(await readFile(f))
            .digest('hex'),
        ),
      );
      await rm(folder, { recursive: true });
      return new Map(files.map((f, i) => [f, hashes[i] ?? '']).sort() as [string, string][]);
    };
    const order = ['html', 'md', 'pdf', 'png', 'pptx', 'handout', 'booklet', 'social', 'script'] as const;
    const first = await bytes(order);
    expect(first.size).toBeGreaterThan(25);
    expect(await bytes([...order].reverse())).toEqual(first);
  });
});

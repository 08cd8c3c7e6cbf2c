// Builds an outline's booklet with the whole program: words of each PDF page, parts of the DOCX.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { buildAll } from '../../../src/batch/batch.js';

/** A piece of text on a page: baseline and edges in pt from the lower left corner, font size in pt. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
}

export interface Built {
  pages: Piece[][];
  /** Text of a page in NFC without spaces, as letters from other font files are separate texts. */
  texts: string[];
  /** Bookmarks in order, indented by two spaces per level. */
  bookmarks: string[];
  /** Number of links per page. */
  links: number[];
  part(name: string): Promise<string>;
}

export async function builtBooklet(outline: string, files: Record<string, string> = {}): Promise<Built> {
  const out = await mkdtemp(join(tmpdir(), 'tập tài liệu '));
  try {
    const path = join(out, 'dai.yaml');
    for (const [name, text] of Object.entries({ ...files, 'dai.yaml': outline }))
      await writeFile(join(out, name), text);
    const { decks } = await buildAll({
      outlines: [path],
      out,
      base: out,
      browser: 'bundled',
      mode: 'light',
      formats: ['booklet'],
      exports: { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' },
      lang: 'vi',
    });
    const folder = decks[0]?.folder ?? '';
    const zip = await JSZip.loadAsync(await readFile(join(folder, 'booklet.docx')));
    const pdf = await getDocument({
      data: new Uint8Array(await readFile(join(folder, 'booklet.pdf'))),
      verbosity: 0,
    }).promise;
    const pages = await piecesOf(pdf);
    return {
      pages,
      bookmarks: bookmarksIn((await pdf.getOutline()) ?? []),
      links: await linksOf(pdf),
      texts: pages.map((page) =>
        page
          .map((piece) => piece.text)
          .join('')
          .normalize('NFC')
          .replace(/\s/g, ''),
      ),
      part: async (name) => (await zip.file(name)?.async('string')) ?? '',
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const bookmarksIn = (level: readonly Bookmark[], depth = 0): string[] =>
  level.flatMap(({ title, items }) => ['  '.repeat(depth) + title, ...bookmarksIn(items, depth + 1)]);

async function linksOf(pdf: PDFDocumentProxy): Promise<number[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  return Promise.all(numbers.map(async (page) => (await (await pdf.getPage(page)).getAnnotations()).length));
}

async function piecesOf(pdf: PDFDocumentProxy): Promise<Piece[][]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, right: x + item.width, size }];
      });
    }),
  );
}

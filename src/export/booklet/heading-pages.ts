// The printed booklet → the page number of each bookmark, in order; the browser makes a bookmark of each heading.
// Pure.
import { bodyOf, type PdfFile, pageNumbers, readPdf } from '../pdf-file.js';

/** Pages count from 1. Empty when the PDF is not in Chromium's form (export/pdf-file.ts). */
export function headingPages(printed: Uint8Array): number[] {
  const file = readPdf(printed);
  if (file === undefined) return [];
  const pages = new Map(pageNumbers(file).map((number, i) => [number, i + 1]));
  return bookmarksBelow(file, referred(file, file.root, 'Outlines')).map(
    (bookmark) => pages.get(referred(file, bookmark, 'Dest') ?? 0) ?? 1,
  );
}

/** Bookmarks in reading order: linked lists, each with those below it (PDF 32000-1, 12.3.3). */
function bookmarksBelow(file: PdfFile, parent: number | undefined): number[] {
  const found: number[] = [];
  let bookmark = parent && referred(file, parent, 'First');
  while (bookmark !== undefined && !found.includes(bookmark)) {
    found.push(bookmark, ...bookmarksBelow(file, bookmark));
    bookmark = referred(file, bookmark, 'Next');
  }
  return found;
}

function referred(file: PdfFile, number: number, key: string): number | undefined {
  const found = new RegExp(`/${key} \\[?(\\d{1,9}) 0 R`).exec(bodyOf(file, number));
  return found ? Number(found[1]) : undefined;
}

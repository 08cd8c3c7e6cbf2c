// The printed booklet → the page number of each heading in order, from the bookmarks Chromium makes of headings.
// Pure.
import { bodyOf, type PdfFile, pageNumbers, readPdf } from '../pdf-file.js';

/** Page numbers start at 1. Empty when the PDF is not in Chromium's form (export/pdf-file.ts). */
export function headingPages(printed: Uint8Array): number[] {
  const file = readPdf(printed);
  if (file === undefined) return [];
  const pages = new Map(pageNumbers(file).map((number, i) => [number, i + 1]));
  return bookmarksBelow(file, reference(file, file.root, 'Outlines')).map(
    (bookmark) => pages.get(reference(file, bookmark, 'Dest') ?? 0) ?? 1,
  );
}

/** Bookmarks in reading order. Each level is a linked list (PDF 32000-1, 12.3.3). */
function bookmarksBelow(file: PdfFile, parent: number | undefined): number[] {
  const found: number[] = [];
  let bookmark = parent && reference(file, parent, 'First');
  while (bookmark !== undefined && !found.includes(bookmark)) {
    found.push(bookmark, ...bookmarksBelow(file, bookmark));
    bookmark = reference(file, bookmark, 'Next');
  }
  return found;
}

function reference(file: PdfFile, number: number, key: string): number | undefined {
  const found = new RegExp(`/${key} \\[?(\\d{1,9}) 0 R`).exec(bodyOf(file, number));
  return found ? Number(found[1]) : undefined;
}

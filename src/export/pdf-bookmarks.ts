// A deck's bookmarks → the outline of its PDF (PDF 32000-1, 12.3.3), replacing the one Chromium wrote.
import { bodyOf, extend, type PdfFile, pageNumbers, pdfText, put } from './pdf-file.js';
import type { Bookmark } from './titles.js';

const reference = (body: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d{1,9}) 0 R`).exec(body)?.[1] ?? 0);

/** Object numbers of Chromium's bookmarks, one per heading, in heading order. */
function browserBookmarks(file: PdfFile, parent: number): number[] {
  const numbers: number[] = [];
  for (let at = reference(bodyOf(file, parent), 'First'); at !== 0; at = reference(bodyOf(file, at), 'Next'))
    numbers.push(at, ...browserBookmarks(file, at));
  return numbers;
}

/**
 * The page of each slide according to Chromium's bookmarks; undefined unless there is exactly one bookmark per
 * heading.
 */
function pagesByHeadings(
  file: PdfFile,
  browserNumbers: readonly number[],
  headings: readonly number[],
): number[] | undefined {
  if (browserNumbers.length !== headings.reduce((sum, count) => sum + count, 0)) return undefined;
  let at = 0;
  return headings.map((count) => {
    const page = Number(/\/Dest \[(\d{1,9}) 0 R/.exec(bodyOf(file, browserNumbers[at] ?? 0))?.[1] ?? 0);
    at += count;
    return page;
  });
}

/** Writes one level of bookmarks as a linked list and returns its first and last object numbers. */
function putLevel(
  file: PdfFile,
  level: readonly Bookmark[],
  parent: number,
  pages: readonly number[],
): { first: number; last: number } {
  const numbers = level.map(() => put(file, ''));
  for (const [index, bookmark] of level.entries()) {
    const number = numbers[index] ?? 0;
    const below = bookmark.children.length ? putLevel(file, bookmark.children, number, pages) : undefined;
    const entries = [
      `/Title ${pdfText(bookmark.title)}`,
      `/Parent ${parent} 0 R`,
      `/Dest [${pages[bookmark.slide] ?? pages[0]} 0 R /Fit]`,
      index > 0 && `/Prev ${numbers[index - 1]} 0 R`,
      index < level.length - 1 && `/Next ${numbers[index + 1]} 0 R`,
      below && `/First ${below.first} 0 R\n/Last ${below.last} 0 R\n/Count -${bookmark.children.length}`,
    ];
    put(file, `<<${entries.filter(Boolean).join('\n')}>>`, number);
  }
  return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 };
}

/**
 * Maps slide n to page n, unless `headings` gives the number of headings on each slide. Pages are then looked up
 * from Chromium's per-heading bookmarks; if those do not match, they are left in place.
 */
export function putBookmarks(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  headings?: readonly number[],
): void {
  const catalog = bodyOf(file, file.root);
  const old = reference(catalog, 'Outlines');
  const browserNumbers = old === 0 ? [] : browserBookmarks(file, old);
  const pages = headings ? pagesByHeadings(file, browserNumbers, headings) : pageNumbers(file);
  if (!pages || bookmarks.length === 0) return;
  for (const number of old === 0 ? [] : [old, ...browserNumbers]) file.objects.delete(number);
  const outlines = put(file, '');
  const { first, last } = putLevel(file, bookmarks, outlines, pages);
  const count = bookmarks.length;
  put(file, `<</Type /Outlines\n/First ${first} 0 R\n/Last ${last} 0 R\n/Count ${count}>>`, outlines);
  const catalogWithoutOutline = catalog
    .replace(/\/Outlines \d{1,9} 0 R\s*/, '')
    .replace(/\/PageMode \/\w+\s*/, '');
  put(file, extend(catalogWithoutOutline, `/Outlines ${outlines} 0 R\n/PageMode /UseOutlines\n`), file.root);
}

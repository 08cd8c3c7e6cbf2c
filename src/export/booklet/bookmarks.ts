// The headings of a booklet → the bookmarks of its PDF. The browser's own bookmarks lose the space at a heading's
// line break. Pure.
import { numberMark } from '../../compose/heading.js';
import { words } from '../../messages/words.js';
import type { Bookmarked } from '../paper/pdf.js';
import { type Bookmark, inPane } from '../titles.js';
import { type Booklet, runsText } from './document.js';

/** Its headings in the order in which they are printed: the title, those of the text, the sources, the contents. */
export function headingsOf({ title, nodes, sources, lang }: Booklet): { level: number; text: string }[] {
  const headings = nodes.flatMap((node) =>
    node.kind === 'heading'
      ? [{ level: node.level, text: `${numberMark(node.number)}${runsText(node.runs)}` }]
      : [],
  );
  const last = sources.length > 0 ? [{ level: 1, text: words[lang].sources }] : [];
  return [{ level: 1, text: title }, ...headings, ...last];
}

/** @param printed how many headings the browser found: one more where it printed contents; undefined for any other number */
export function bookletBookmarks(booklet: Booklet, printed: number): Bookmarked | undefined {
  const all = headingsOf(booklet);
  if (printed === all.length + 1) all.push({ level: 1, text: words[booklet.lang].contents });
  if (printed !== all.length) return undefined;
  return { bookmarks: tree(all), headings: all.map(() => 1) };
}

function tree(headings: readonly { level: number; text: string }[]): Bookmark[] {
  const top: Bookmark[] = [];
  const open: { level: number; bookmark: Bookmark }[] = [];
  for (const [slide, { level, text }] of headings.entries()) {
    const bookmark: Bookmark = { title: inPane(text).replace(/\s+/g, ' ').trim(), slide, children: [] };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.bookmark.children ?? top).push(bookmark);
    open.push({ level, bookmark });
  }
  return top;
}

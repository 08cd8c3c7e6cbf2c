// The booklet's headings → bookmarks of its PDF. Chromium's own bookmarks drop the space where a heading breaks
// over two lines. Pure.
import { numberMark } from '../../compose/heading.js';
import { words } from '../../messages/words.js';
import type { Bookmarked } from '../paper/pdf.js';
import { type Bookmark, inPane } from '../titles.js';
import { type Booklet, runsText } from './document.js';

/** Headings in print order: the title, those of the text, the sources. */
export function headingsOf({ title, nodes, sources, lang }: Booklet): { level: number; text: string }[] {
  const headings = nodes.flatMap((node) =>
    node.kind === 'heading'
      ? [{ level: node.level, text: `${numberMark(node.number)}${runsText(node.runs)}` }]
      : [],
  );
  const last = sources.length > 0 ? [{ level: 1, text: words[lang].sources }] : [];
  return [{ level: 1, text: title }, ...headings, ...last];
}

/**
 * @param printed number of headings Chromium found: one more than ours if it printed contents. Any other count
 * returns undefined, and the PDF keeps Chromium's bookmarks.
 */
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

// Runs as written → the same runs with footnote marks tidied: adjacent marks form one group, each footnote once.
// Pure.
import type { BookletListItem, BookletNode, BookletPicture, BookletRun } from './document.js';

/** Tidies every list of runs in a node. */
export function tidyNode(node: BookletNode): BookletNode {
  switch (node.kind) {
    case 'list':
      return { ...node, items: node.items.map(tidyItem) };
    case 'table':
      return { ...node, header: node.header.map(tidy), rows: node.rows.map((row) => row.map(tidy)) };
    case 'quote':
      return { ...node, runs: tidy(node.runs), by: node.by && tidy(node.by) };
    case 'picture':
      return tidyPicture(node);
    case 'gallery':
      return { ...node, pictures: node.pictures.map(tidyPicture) };
    case 'slogans':
      return { ...node, items: node.items.map(tidy) };
    default:
      return { ...node, runs: tidy(node.runs) };
  }
}

const tidyItem = ({ runs, items }: BookletListItem): BookletListItem => ({
  runs: tidy(runs),
  items: items.map(tidyItem),
});
const tidyPicture = <P extends BookletPicture>(picture: P): P => ({
  ...picture,
  caption: tidy(picture.caption),
});

/**
 * Groups marks separated by at most a space or punctuation and puts them after the punctuation. Before it a mark
 * reads as part of a figure, "1110⁵¹."; on both sides, as a decimal, "dân¹³.¹⁴".
 */
function tidy(runs: readonly BookletRun[]): BookletRun[] {
  const tidied: BookletRun[] = [];
  const group = new Set<string>();
  const close = (): void => {
    for (const footnote of group) tidied.push({ footnote });
    group.clear();
  };
  for (const [i, run] of runs.entries()) {
    if ('footnote' in run) {
      group.add(run.footnote);
      continue;
    }
    const stop = group.size === 0 ? '' : stopOf(run.text, runs[i + 1]);
    if (stop !== '') append(tidied, { ...run, text: stop });
    const rest = { ...run, text: run.text.slice(stop.length) };
    if (group.size > 0 && isGap(rest.text, runs[i + 1])) continue;
    close();
    tidied.push(rest);
  }
  close();
  return tidied;
}

/** Sentence-ending punctuation, with closing quotes, at the start of a text; before another mark, any punctuation. */
function stopOf(text: string, next: BookletRun | undefined): string {
  const end = /^[”"»’)]*[.…!?]+[”"»’)]*(?=\s|$)/u.exec(text)?.[0];
  return end ?? (isMark(next) ? (/^[,;:]\s*$/.exec(text)?.[0].trimEnd() ?? '') : '');
}

/** Appends text to the previous run if both have the same style. */
function append(done: BookletRun[], run: Extract<BookletRun, { text: string }>): void {
  const last = done.at(-1);
  if (last !== undefined && 'text' in last && last.bold === run.bold && last.italic === run.italic)
    done.splice(-1, 1, { ...last, text: last.text + run.text });
  else done.push(run);
}

const isMark = (run: BookletRun | undefined): boolean => run !== undefined && 'footnote' in run;
const isGap = (text: string, next: BookletRun | undefined): boolean =>
  text === '' || (text.trim() === '' && isMark(next));

// Runs as written → the same with their note marks in order: adjacent marks form one group, each note once. Pure.
import type { BookletListItem, BookletNode, BookletPicture, BookletRun } from './document.js';

/** Every run of text of a node, set in order. */
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
 * Marks stand together where no more than a space or a stop is between them, after the stop: before it they would read
 * as a figure, "1110⁵¹.", and on both sides as a decimal, "dân¹³.¹⁴".
 */
function tidy(runs: readonly BookletRun[]): BookletRun[] {
  const done: BookletRun[] = [];
  const group = new Set<string>();
  const close = (): void => {
    for (const footnote of group) done.push({ footnote });
    group.clear();
  };
  for (const [i, run] of runs.entries()) {
    if ('footnote' in run) {
      group.add(run.footnote);
      continue;
    }
    const stop = group.size === 0 ? '' : stopOf(run.text, runs[i + 1]);
    if (stop !== '') add(done, { ...run, text: stop });
    const rest = { ...run, text: run.text.slice(stop.length) };
    if (group.size > 0 && isGap(rest.text, runs[i + 1])) continue;
    close();
    done.push(rest);
  }
  close();
  return done;
}

/** The end of a sentence that a text begins with, its quotation mark too; any stop right before a further mark. */
function stopOf(text: string, next: BookletRun | undefined): string {
  const end = /^[”"»’)]*[.…!?]+[”"»’)]*(?=\s|$)/u.exec(text)?.[0];
  return end ?? (isMark(next) ? (/^[,;:]\s*$/.exec(text)?.[0].trimEnd() ?? '') : '');
}

/** Adds text to the text before it where both look alike. */
function add(done: BookletRun[], run: Extract<BookletRun, { text: string }>): void {
  const last = done.at(-1);
  if (last !== undefined && 'text' in last && last.bold === run.bold && last.italic === run.italic)
    done.splice(-1, 1, { ...last, text: last.text + run.text });
  else done.push(run);
}

const isMark = (run: BookletRun | undefined): boolean => run !== undefined && 'footnote' in run;
const isGap = (text: string, next: BookletRun | undefined): boolean =>
  text === '' || (text.trim() === '' && isMark(next));

// The model both booklet writers (PDF and DOCX) share: the outline as a running document, block by block.
import type { Lang } from '../../messages/message.js';

/** A run of text, or a footnote holding the text of the cited source. */
export type BookletRun = { text: string; bold?: true; italic?: true } | { footnote: string };

/**
 * Whether this run is a footnote mark directly after another; without a comma between them the two would read as
 * one number.
 */
export function joinsMarks(runs: readonly BookletRun[], at: number): boolean {
  const [before, run] = [runs[at - 1], runs[at]];
  return before !== undefined && 'footnote' in before && run !== undefined && 'footnote' in run;
}

export const runsText = (runs: readonly BookletRun[]): string =>
  runs.map((run) => ('text' in run ? run.text : '')).join('');

/** Footnotes cited between two character offsets of the runs' text, inclusive. */
export function footnotesBetween(runs: readonly BookletRun[], from: number, to: number): Set<string> {
  const cited = new Set<string>();
  let at = 0;
  for (const run of runs) {
    if ('text' in run) at += run.text.length;
    else if (at >= from && at <= to) cited.add(run.footnote);
  }
  return cited;
}

/** All footnotes cited anywhere in a node. */
export function footnotesOf(node: BookletNode): string[] {
  const inRuns = (runs: readonly BookletRun[]): string[] =>
    runs.flatMap((run) => ('footnote' in run ? [run.footnote] : []));
  const inItems = (items: readonly BookletListItem[]): string[] =>
    items.flatMap((item) => [...inRuns(item.runs), ...inItems(item.items)]);
  switch (node.kind) {
    case 'list':
      return inItems(node.items);
    case 'table':
      return [node.header, ...node.rows].flat().flatMap(inRuns);
    case 'quote':
      return [...inRuns(node.runs), ...inRuns(node.by ?? [])];
    case 'picture':
      return inRuns(node.caption);
    case 'gallery':
      return node.pictures.flatMap(({ caption }) => inRuns(caption));
    case 'slogans':
      return node.items.flatMap(inRuns);
    default:
      return inRuns(node.runs);
  }
}

/** Inserts runs after the first `at` characters of the text, splitting a run if needed. */
export function insertRuns(
  runs: readonly BookletRun[],
  at: number,
  added: readonly BookletRun[],
): BookletRun[] {
  if (added.length === 0) return [...runs];
  let end = 0;
  for (const [i, run] of runs.entries()) {
    if (!('text' in run)) continue;
    const start = end;
    end += run.text.length;
    if (end < at) continue;
    const [before, after] = [run.text.slice(0, at - start), run.text.slice(at - start)];
    const rest = after === '' ? [] : [{ ...run, text: after }];
    return [...runs.slice(0, i), { ...run, text: before }, ...added, ...rest, ...runs.slice(i + 1)];
  }
  return [...runs, ...added];
}

export type BookletNode =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; number?: string; runs: BookletRun[] }
  | { kind: 'paragraph'; runs: BookletRun[] }
  /** The title of a table or list: bold, kept with what follows. */
  | { kind: 'caption'; runs: BookletRun[] }
  | { kind: 'list'; ordered: boolean; items: BookletListItem[] }
  | { kind: 'table'; header: BookletRun[][]; rows: BookletRun[][][]; numeric: boolean[] }
  | { kind: 'quote'; runs: BookletRun[]; by?: BookletRun[] }
  | ({ kind: 'picture' } & BookletPicture)
  /** Pictures in rows of two. */
  | { kind: 'gallery'; pictures: BookletPicture[] }
  | { kind: 'slogans'; items: BookletRun[][] };

export interface BookletPicture {
  src: string;
  alt: string;
  caption: BookletRun[];
}

/** A gallery's pictures in rows of two. */
export function pairs(pictures: readonly BookletPicture[]): BookletPicture[][] {
  return pictures.flatMap((_, i) => (i % 2 === 0 ? [pictures.slice(i, i + 2)] : []));
}

export interface BookletListItem {
  runs: BookletRun[];
  items: BookletListItem[];
}

/** An entry in the source list. `number` is that of its footnote, or the next free one if nothing cites it. */
export interface ListedSource {
  number: number;
  runs: BookletRun[];
}

export interface Booklet {
  lang: Lang;
  /** Left and right letterhead of a Party document; absent when the outline names no issuer. */
  head?: { party?: string; parent?: string; issuer: string; date?: string };
  /** Document type in capitals, "ĐỀ CƯƠNG TUYÊN TRUYỀN"; absent when the title already states it. */
  kind?: string;
  title: string;
  subtitle?: string;
  reference?: string;
  /** Place and date of issue, for documents without a letterhead to put them in. */
  date?: string;
  nodes: BookletNode[];
  /** Sorted by number. */
  sources: ListedSource[];
  signer?: string;
  /** Last line of the booklet: where the text, or more of it, can be found online. */
  online?: string;
}

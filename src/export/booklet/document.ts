// What the two booklet writers (PDF and DOCX) share: the outline as a running document, block by block.
import type { Lang } from '../../messages/message.js';

/** A run of text, or a footnote with the text of the source it cites. */
export type Run = { text: string; bold?: true; italic?: true } | { footnote: string };

/** Whether two notes' marks meet before this run: they would read as one number, so that a comma goes between. */
export function joinsMarks(runs: readonly Run[], at: number): boolean {
  const [before, run] = [runs[at - 1], runs[at]];
  return before !== undefined && 'footnote' in before && run !== undefined && 'footnote' in run;
}

export type Node =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; number?: string; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  /** The name of a table or list: bold, kept with what follows. */
  | { kind: 'caption'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'table'; header: Run[][]; rows: Run[][][]; numeric: boolean[] }
  | { kind: 'quote'; runs: Run[]; by?: Run[] }
  | { kind: 'picture'; src: string; alt: string; caption?: Run[] }
  | { kind: 'slogans'; items: Run[][] };

export interface ListItem {
  runs: Run[];
  items: ListItem[];
}

export interface Booklet {
  lang: Lang;
  /** Right and left heads of a Party document; absent when the outline names no issuer. */
  head?: { party?: string; parent?: string; issuer: string; date?: string };
  /** The kind of document, in capitals: "ĐỀ CƯƠNG TUYÊN TRUYỀN"; absent when the title says it itself. */
  kind?: string;
  title: string;
  subtitle?: string;
  reference?: string;
  nodes: Node[];
  sources: Run[][];
  signer?: string;
}

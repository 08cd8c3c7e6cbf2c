// A document as its reader made it → its passages in order: sentences, table rows, notes, each with its tokens.
import type { Origin, Run, SourceDocument } from '../import/model.js';
import type { Lang } from '../messages/message.js';
import { sentenceSpans } from '../outline/sentences.js';
import { type Token, tokensOf } from './fold.js';

/** A statement of the document: a sentence, a row of a table with its head, a heading, a note. */
export interface Passage {
  /** Place in the row of all passages of its document. */
  index: number;
  text: string;
  tokens: readonly Token[];
  origin: Origin;
  /** Passages of one paragraph, table or note share a number. */
  unit: number;
  note: boolean;
}

/** What a document states, ready for questions. */
export interface DocumentText {
  /** The file as the person named it. */
  file: string;
  passages: readonly Passage[];
}

interface Unit {
  texts: string[];
  origin: Origin;
  note: boolean;
}

export function documentText(document: SourceDocument, file: string, lang: Lang): DocumentText {
  const passages: Passage[] = [];
  unitsOf(document, lang).forEach(({ texts, origin, note }, unit) => {
    for (const text of texts) {
      const tokens = tokensOf(text);
      if (tokens.length > 0) passages.push({ index: passages.length, text, tokens, origin, unit, note });
    }
  });
  return { file, passages };
}

function unitsOf({ blocks, notes }: SourceDocument, lang: Lang): Unit[] {
  const body = blocks.map((block): Unit => {
    const { origin } = block;
    if (block.kind === 'paragraph') return { texts: cut(plain(block.runs), lang), origin, note: false };
    if (block.kind === 'image') return { texts: [block.caption ?? ''], origin, note: false };
    return { texts: rowsOf(block.rows, block.header), origin, note: false };
  });
  return [
    ...body,
    ...notes.map(({ runs, origin }) => ({ texts: cut(plain(runs), lang), origin, note: true })),
  ];
}

const cut = (text: string, lang: Lang): string[] =>
  sentenceSpans(text, lang).map(({ from, to }) => text.slice(from, to));

const plain = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.superscript ? ' ' : run.text))
    .join('')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** Each row says its head beside its cells: "Năm 2020: 12; Năm 2025: 18". */
function rowsOf(rows: readonly { runs: Run[] }[][], header: boolean): string[] {
  const [head = [], ...body] = rows.map((row) => row.map(({ runs }) => plain(runs)));
  if (!header) return [head, ...body].map((row) => row.filter(Boolean).join('; '));
  const told = body.map((row) =>
    row
      .map((cell, column) => (cell && head[column] ? `${head[column]}: ${cell}` : cell))
      .filter(Boolean)
      .join('; '),
  );
  return [head.filter(Boolean).join('; '), ...told];
}

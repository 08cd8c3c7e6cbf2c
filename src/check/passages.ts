// A document as read → its passages in order: sentences, table rows, notes, each tokenised.
import type { Origin, SourceDocument, SourceRun } from '../import/model.js';
import { type Citations, linkNotes } from '../import/structure/citations.js';
import { citePieces } from '../import/text/words.js';
import type { Lang } from '../messages/message.js';
import { sentenceSpans } from '../outline/sentences.js';
import { type Token, tokensOf } from './tokens.js';

/** A statement of the document: a sentence, a table row with its header, a heading, a note. */
export interface Passage {
  /** Index among all passages of its document. */
  index: number;
  text: string;
  tokens: readonly Token[];
  origin: Origin;
  /** Passages of the same paragraph, table or note have the same number. */
  unit: number;
  note: boolean;
  /** A table row, including tables typed with bars. */
  row: boolean;
  /** Indexes of the notes cited in it. */
  marks: readonly number[];
}

/** What a document states, indexed for the rules. */
export interface DocumentText {
  /** The file as the user named it. */
  file: string;
  passages: readonly Passage[];
  /** Texts of the notes, in index order. */
  notes: readonly string[];
}

interface Unit {
  rows?: true;
  texts: Marked[];
  origin: Origin;
  note: boolean;
}

/** A text with the notes cited in it. */
interface Marked {
  text: string;
  marks: number[];
}

export function documentText(document: SourceDocument, file: string, lang: Lang): DocumentText {
  const passages: Passage[] = [];
  unitsOf(document, lang).forEach(({ texts, origin, note, rows = false }, unit) => {
    for (const { text, marks } of texts) {
      const tokens = tokensOf(text, lang);
      if (tokens.length > 0)
        passages.push({
          index: passages.length,
          text,
          tokens,
          origin,
          unit,
          note,
          row: rows || TYPED_ROW.test(text),
          marks,
        });
    }
  });
  return { file, passages, notes: document.notes.map(({ runs }) => plain(runs)) };
}

function unitsOf(document: SourceDocument, lang: Lang): Unit[] {
  const cites = linkNotes(document);
  const body = document.blocks.map((block): Unit => {
    const { origin } = block;
    if (block.kind === 'paragraph')
      return { texts: cut(plain(block.runs), lang, marksIn(block.runs, cites)), origin, note: false };
    if (block.kind === 'image') return { texts: [unmarked(block.caption ?? '')], origin, note: false };
    const marks = block.rows.map((row) =>
      row.flatMap(({ runs }) => marksIn(runs, cites).map(({ note }) => note)),
    );
    const texts = rowsOf(block.rows, block.header).map((text, row) => ({ text, marks: marks[row] ?? [] }));
    return { texts, origin, note: false, rows: true };
  });
  return [
    ...body,
    ...document.notes.map(({ runs, origin }) => ({ texts: cut(plain(runs), lang), origin, note: true })),
  ];
}

const TYPED_ROW = /\s\|\s.*\s\|\s/u;

const unmarked = (text: string): Marked => ({ text, marks: [] });

/** A note mark and its offset in characters. */
interface NoteMark {
  note: number;
  letters: number;
}

function marksIn(runs: readonly SourceRun[], cites: Citations): NoteMark[] {
  let letters = 0;
  return citePieces(cites.read(runs)).flatMap((piece) => {
    if (typeof piece === 'number') return [{ note: piece, letters }];
    letters += lettersIn(piece);
    return [];
  });
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Sentences, each with the marks inside it or right after its full stop. */
function cut(text: string, lang: Lang, marks: readonly NoteMark[] = []): Marked[] {
  let before = 0;
  return sentenceSpans(text, lang).map(({ from, to }) => {
    const own = text.slice(from, to);
    const start = before;
    before += lettersIn(own);
    const inside = marks.filter(({ letters }) => letters > start && letters <= before);
    return { text: own, marks: inside.map(({ note }) => note) };
  });
}

const plain = (runs: readonly SourceRun[]): string =>
  runs
    .map((run) => (run.superscript ? ' ' : run.text))
    .join('')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** Each row repeats its header beside its cells: "Năm 2020: 12; Năm 2025: 18". */
function rowsOf(rows: readonly { runs: SourceRun[] }[][], header: boolean): string[] {
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

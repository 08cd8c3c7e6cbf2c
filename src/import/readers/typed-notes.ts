// A document with notes typed as text, at its end or between paragraphs → the same with real notes. A paragraph is
// a note only if the text above has its mark.
import type {
  Dropped,
  SourceBlock,
  SourceDocument,
  SourceNote,
  SourceParagraph,
  SourceRun,
} from '../model.js';
import { bareMark } from '../text/note-mark.js';
import { textOf } from './lines/line.js';
import { placeMarks } from './lines/marks.js';
import { type NoteStart, noteStart, withoutStart } from './lines/note-start.js';
import { NOTES_TITLE } from './lines/notes.js';
import { rejoin } from './lines/rejoin.js';

/** Maximum number of notes; the end is not searched further. */
const MAX_NOTES = 400;

export function withTypedNotes(document: SourceDocument): SourceDocument {
  const found = notesIn(document);
  if (found.size === 0) return document;
  const dropped: Dropped[] = [];
  const notes: SourceNote[] = [];
  const rest: SourceBlock[] = [];
  document.blocks.forEach((block, index) => {
    const start = found.get(index);
    if (block.kind !== 'paragraph' || !start) rest.push(block);
    else notes.push({ mark: start.mark, runs: noteRuns(block, start), origin: block.origin });
    const last = rest.at(-1);
    if (start && !found.has(index - 1) && last?.kind === 'paragraph' && isTitle(last)) {
      rest.pop();
      dropped.push({ text: textOf(last.runs).trim(), why: 'notes-head', origin: last.origin });
    }
  });
  return {
    ...document,
    // Starts with the document's real notes, so that none of their marks is taken for a typed one.
    blocks: placeMarks(rejoin(rest), [...document.notes, ...notes]),
    notes: [...document.notes, ...notes],
    dropped: [...document.dropped, ...dropped],
  };
}

const isTitle = ({ runs }: SourceParagraph): boolean =>
  NOTES_TITLE.test(textOf(runs).normalize('NFC').trim());

function noteRuns({ runs }: SourceParagraph, { length }: NoteStart): SourceRun[] {
  return withoutStart(runs, length).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
}

/** Paragraphs that are notes, by block index. */
function notesIn({ blocks, notes }: SourceDocument): Map<number, NoteStart> {
  const known = new Set(notes.map(({ mark }) => mark));
  const found = raisedNotes(blocks, known);
  if (found.size > 0) return found;
  const marked = markedNotes(blocks, known);
  if (marked.size > 0) return marked;
  return notes.length > 0 ? found : lastNotes(blocks);
}

/** Paragraphs that start with a superscript number cited above. */
function raisedNotes(blocks: readonly SourceBlock[], known: ReadonlySet<string>): Map<number, NoteStart> {
  const found = new Map<number, NoteStart>();
  const cited = new Set<string>();
  blocks.forEach((block, index) => {
    const start = block.kind === 'paragraph' ? noteStart(block.runs) : undefined;
    if (start?.how === 'raised' && cited.has(start.mark)) found.set(index, start);
    for (const runs of runsOf(block))
      for (const run of runs.filter(({ superscript }) => superscript)) {
        const mark = bareMark(run.text);
        if (!known.has(mark)) cited.add(mark);
      }
  });
  return found;
}

/**
 * Paragraphs at the end that start with a bracketed number cited above as a superscript note mark, itself bracketed
 * or linked. Numbering may start anywhere.
 */
function markedNotes(blocks: readonly SourceBlock[], known: ReadonlySet<string>): Map<number, NoteStart> {
  const isMark = (run: SourceRun): boolean =>
    run.superscript === true && (run.cites === true || bareMark(run.text) !== run.text.trim());
  const cited = blocks
    .flatMap((block) => runsOf(block).flat().filter(isMark))
    .map(({ text }) => bareMark(text));
  const marks = new Set(cited.filter((mark) => !known.has(mark)));
  const found = new Map<number, NoteStart>();
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - MAX_NOTES); index -= 1) {
    const block = blocks[index];
    const start = block?.kind === 'paragraph' ? noteStart(block.runs) : undefined;
    if (!start || start.how === 'plain' || !marks.delete(start.mark)) break;
    found.set(index, start);
  }
  return found;
}

const runsOf = (block: SourceBlock): SourceRun[][] => {
  if (block.kind === 'paragraph') return [block.runs];
  return block.kind === 'table' ? block.rows.flat().map(({ runs }) => runs) : [];
};

/** Paragraphs at the end numbered from 1 and cited above in that order. */
function lastNotes(blocks: readonly SourceBlock[]): Map<number, NoteStart> {
  const starts: [number, NoteStart][] = [];
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - MAX_NOTES); index -= 1) {
    const block = blocks[index];
    const start = block?.kind === 'paragraph' ? noteStart(block.runs) : undefined;
    if (!start || (starts[0] && start.ordinal !== starts[0][1].ordinal - 1)) break;
    starts.unshift([index, start]);
    if (start.ordinal === 1) break;
  }
  const [first] = starts;
  if (first?.[1].ordinal !== 1) return new Map();
  const marks = starts.map(([, { mark }]) => ({ mark, runs: [], origin: {} }));
  const above = placeMarks(blocks.slice(0, first[0]), marks);
  let next = 0;
  for (const run of above.flatMap(runsOf).flat())
    if (run.superscript && bareMark(run.text) === marks[next]?.mark) next += 1;
  const isSure = starts.length > 1 || first[1].how === 'square' || isLoneNote(blocks, first[0]);
  return isSure && next === marks.length ? new Map(starts) : new Map();
}

/**
 * Whether a final paragraph "1. Số liệu theo Báo cáo …" is the document's only note rather than a list of one: the
 * text before it has a superscript 1 after a word or punctuation, and does not end with a colon.
 */
function isLoneNote(blocks: readonly SourceBlock[], at: number): boolean {
  const above = blocks.slice(0, at);
  const last = above.at(-1);
  if (last?.kind === 'paragraph' && /:\s*$/u.test(textOf(last.runs))) return false;
  const raised = above.flatMap(runsOf).filter((runs) =>
    runs.some(({ superscript, text }, index) => {
      const before = textOf(runs.slice(0, index)).trimEnd();
      return superscript === true && bareMark(text) === '1' && CARRIES.test(before);
    }),
  );
  return raised.length === 1;
}
/** What a note mark may follow; after a number it would be a power. */
const CARRIES = /[\p{L}\p{M}.,;:!?…”"’)\]%]$/u;

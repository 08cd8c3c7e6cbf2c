// A document's note marks → the notes they refer to, in reading order.
import type { SourceBlock, SourceDocument, SourceNote, SourceRun } from '../model.js';
import { raisedText } from '../text/scripts.js';
import { cite } from '../text/words.js';

/** A note with the id used by the outline's marks and sources. */
export interface CitedNote {
  id: string;
  note: SourceNote;
  /** How many marks in the text refer to it. */
  cited: number;
}

export interface Citations {
  notes: CitedNote[];
  /** The text of the runs. Note marks become their private character; other superscript stays text. */
  read(runs: readonly SourceRun[]): string;
}

/**
 * Characters that neither YAML nor a slide can hold: control characters except tab and line break, lone surrogates,
 * noncharacters.
 */
const UNREADABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0\uFFFE\uFFFF]|\p{Cs}/gu;
/** Units that may be squared or cubed. */
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[mck]?m|dm|hm)$/u;
const POWER = /^[23]$/;
/** "5 × 10⁶": only powers of ten are written like this. */
const TIMES_TEN = /[×x·*]\s?10$/u;

/** Links marks to notes. If numbers repeat (numbering restarts on each page), notes are taken in order. */
export function linkNotes(document: SourceDocument): Citations {
  const notes = withIds(document.notes);
  const waiting = new Map<string, number[]>();
  notes.forEach(({ note }, index) => {
    const queue = waiting.get(normal(note.mark)) ?? [];
    queue.push(index);
    waiting.set(normal(note.mark), queue);
  });
  const next = new Map<string, number>();
  const take = (mark: string): number | undefined => {
    const queue = waiting.get(mark);
    if (!queue) return undefined;
    const at = next.get(mark) ?? 0;
    next.set(mark, at + 1);
    return queue[Math.min(at, queue.length - 1)];
  };
  const powers = powersIn(document);
  const isPower = (run: SourceRun, before: string): boolean =>
    !run.cites && (TIMES_TEN.test(before) || (powers.has(run.text.trim()) && UNIT_BEFORE.test(before)));
  return { notes, read: (runs) => readRuns(runs, notes, take, isPower) };
}

/**
 * Superscript numbers that are squares or cubes of a preceding unit. If a note's number is superscript in only one
 * place, that is the note's mark: "31,5 km³; …" with a note 3.
 */
function powersIn({ blocks, notes }: SourceDocument): Set<string> {
  const raised = new Map<string, number>();
  for (const runs of blocks.flatMap(runsOf))
    for (const { superscript, text } of runs)
      if (superscript) raised.set(text.trim(), (raised.get(text.trim()) ?? 0) + 1);
  const marks = new Set(notes.map(({ mark }) => normal(mark)));
  return new Set(
    [...raised.keys()].filter((text) => POWER.test(text) && !(marks.has(text) && raised.get(text) === 1)),
  );
}

const runsOf = (block: SourceBlock): SourceRun[][] => {
  if (block.kind === 'paragraph') return [block.runs];
  return block.kind === 'table' ? block.rows.flat().map(({ runs }) => runs) : [];
};

const normal = (mark: string): string => mark.replace(/[\s()[\].]/g, '');

function withIds(notes: readonly SourceNote[]): CitedNote[] {
  const used = new Set<string>();
  return notes.map((note, index) => {
    const mark = normal(note.mark).replace(/[^\p{L}\p{N}_-]/gu, '');
    let id = mark.slice(0, 32) || `n${index + 1}`;
    for (let copy = 2; used.has(id); copy++) id = `${mark.slice(0, 32) || 'n'}-${copy}`;
    used.add(id);
    return { id, note, cited: 0 };
  });
}

function readRuns(
  runs: readonly SourceRun[],
  notes: CitedNote[],
  take: (mark: string) => number | undefined,
  isPower: (run: SourceRun, before: string) => boolean,
): string {
  let text = '';
  for (const run of runs) {
    const own = run.text
      .normalize('NFC')
      .replace(UNREADABLE, '')
      .replace(/[\u{100000}-\u{10FFFD}]/gu, '\uFFFD');
    const note = run.superscript && !isPower(run, text) ? take(normal(own)) : undefined;
    const cited = note === undefined ? undefined : notes[note];
    if (cited && note !== undefined) {
      cited.cited++;
      text += cite(note);
    } else text += run.superscript ? raisedText(own, text) : own;
  }
  return text;
}

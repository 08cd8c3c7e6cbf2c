// A document as read → the same with clean text: legacy encodings decoded, runs composed and merged.
import type { Conversion, SourceCell, SourceDocument, SourceRun } from '../model.js';
import { restoreCapitals } from './capitals.js';
import { withVietnameseD } from './eth.js';
import { type ConversionCounts, cleanText, conversions, count } from './hygiene.js';
import { decodeLegacy, detectLegacy, type Legacy } from './legacy.js';
import { isLetterSpaced, joinLetters } from './letterspaced.js';
import { bareMark } from './note-mark.js';
import { plainFractions, raisedText } from './scripts.js';

/** Rewrites every text of the document in place of the old one; `tally` may carry what the reader itself changed. */
export function cleanDocument(document: SourceDocument, tally: ConversionCounts): SourceDocument {
  const legacy = commonLegacy(document);
  const marks = new Set(document.notes.map((note) => note.mark));
  const sample = sampleOf(document);
  const withD = (text: string): string => withVietnameseD(text, sample);
  const isTcvn3 = legacy === 'tcvn3' || document.conversions.some(({ what }) => what === 'tcvn3');
  const clean = (runs: SourceRun[]): SourceRun[] => {
    const cleaned = cleanRuns(writeStrays(runs, marks), legacy, tally);
    const composed = rewritten(cleaned, withD, () => count(tally, 'eth-letters'));
    return isTcvn3 ? rewritten(composed, restoreCapitals, () => count(tally, 'capitals')) : composed;
  };
  const text = (raw: string): string =>
    withD(squeeze(cleanText(decodeUnit(raw, legacy, tally), tally)).trim());
  const cleanCell = ({ runs, over }: SourceCell): SourceCell => ({
    runs: clean(runs),
    ...(over && {
      over: {
        ...(over.columns && { columns: clean(over.columns) }),
        ...(over.rows && { rows: clean(over.rows) }),
      },
    }),
  });
  return {
    ...document,
    title: document.title && text(document.title),
    blocks: document.blocks.map((block) => {
      if (block.kind === 'paragraph') {
        const isSpaced = isLetterSpaced(block.runs.map((run) => run.text).join(''));
        return { ...block, runs: clean(block.runs), ...(isSpaced && { spaced: true as const }) };
      }
      if (block.kind === 'table') {
        return { ...block, rows: block.rows.map((row) => row.map(cleanCell)) };
      }
      return { ...block, alt: block.alt && text(block.alt), caption: block.caption && text(block.caption) };
    }),
    notes: document.notes.map((note) => ({ ...note, runs: clean(note.runs) })),
    dropped: document.dropped.map((entry) => ({ ...entry, text: text(entry.text) })),
    conversions: summed([...document.conversions, ...conversions(tally)]),
  };
}

/** What the reader and the hygiene both changed, as one. */
function summed(all: readonly Conversion[]): Conversion[] {
  const tally: ConversionCounts = new Map();
  for (const { what, count: times } of all) count(tally, what, times);
  return conversions(tally);
}

/** What the document's first paragraphs say: enough to know its language by. */
function sampleOf({ blocks }: SourceDocument): string {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []));
  return paragraphs
    .slice(0, 200)
    .flat()
    .map(({ text }) => text.normalize('NFC'))
    .join(' ');
}

/** A whole paragraph written anew letter for letter, given back to its runs. */
function rewritten(runs: SourceRun[], write: (text: string) => string, changed: () => void): SourceRun[] {
  const text = runs.map((run) => run.text).join('');
  const written = write(text);
  if (written === text) return runs;
  changed();
  let at = 0;
  return runs.map((run) => {
    at += run.text.length;
    return { ...run, text: written.slice(at - run.text.length, at) };
  });
}

/** The legacy encoding that most of the document's paragraphs are in, if any. */
function commonLegacy(document: SourceDocument): Legacy | undefined {
  const votes: Record<Legacy, number> = { tcvn3: 0, vni: 0 };
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const found = detectLegacy(block.runs.map((run) => run.text).join(''));
    if (found) votes[found] += 1;
  }
  if (votes.tcvn3 + votes.vni === 0) return undefined;
  return votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni';
}

/** The encoding of one paragraph: what it says itself, else what the document says if that reads well here. */
function legacyOf(text: string, common: Legacy | undefined): Legacy | undefined {
  if (!common) return undefined;
  return detectLegacy(text) ?? (detectLegacy(text, 1) === common ? common : undefined);
}

function decodeUnit(text: string, common: Legacy | undefined, tally: ConversionCounts): string {
  const legacy = legacyOf(text, common);
  if (!legacy) return text;
  count(tally, legacy);
  return decodeLegacy(text, legacy);
}

/**
 * Raised text that is no note's mark is text, written as raised: the 2 of km², the 6 of 10⁶. One that the container ties
 * to a note which is not there is no power either.
 */
function writeStrays(runs: readonly SourceRun[], marks: ReadonlySet<string>): SourceRun[] {
  return runs.map((run, index) => {
    if (!run.superscript) return run;
    if (marks.has(bareMark(run.text))) return { ...run, text: bareMark(run.text) };
    const { superscript: _raised, ...plain } = run;
    if (run.cites) return { ...plain, text: `[${bareMark(run.text)}]` };
    return { ...plain, text: raisedText(run.text, runs[index - 1]?.text) };
  });
}

function cleanRuns(runs: SourceRun[], common: Legacy | undefined, tally: ConversionCounts): SourceRun[] {
  const legacy = legacyOf(runs.map((run) => run.text).join(''), common);
  if (legacy) count(tally, legacy);
  const merged: SourceRun[] = [];
  for (const run of runs) {
    const decoded = legacy && !run.superscript ? decodeLegacy(run.text, legacy) : run.text;
    append(merged, { ...run, text: decoded });
  }
  const cleaned = merged.map((run) => ({
    ...run,
    text: plainFractions(squeeze(cleanText(run.text, tally))),
  }));
  return trimRuns(cleaned.filter((run) => run.text !== ''));
}

const LEADING_MARKS = /^\p{M}+/u;

/** Adds a run; one that looks like the last joins it, and combining marks go to the letter they stand on. */
function append(runs: SourceRun[], run: SourceRun): void {
  const last = runs.at(-1);
  if (!last) {
    runs.push(run);
    return;
  }
  const marks = LEADING_MARKS.exec(run.text)?.[0] ?? '';
  last.text += marks;
  const rest = run.text.slice(marks.length);
  if (rest === '') return;
  const alike = last.bold === run.bold && last.italic === run.italic && last.superscript === run.superscript;
  if (alike || (rest.trim() === '' && !last.superscript)) last.text += rest;
  else runs.push({ ...run, text: rest });
}

/** One space for any stretch of spaces and tabs; line breaks stay. */
function squeeze(text: string): string {
  return joinLetters(text)
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

function trimRuns(runs: SourceRun[]): SourceRun[] {
  const trimmed: SourceRun[] = [];
  for (const run of runs) {
    const open = /^$|\s$/.test(trimmed.at(-1)?.text ?? '');
    const text = open ? run.text.replace(/^\s/, '') : run.text;
    if (text !== '') trimmed.push({ ...run, text });
  }
  const last = trimmed.at(-1);
  if (last) last.text = last.text.trimEnd();
  return last?.text === '' ? trimmed.slice(0, -1) : trimmed;
}

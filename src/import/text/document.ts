// A document as read → the same with clean text: legacy encodings decoded, characters composed, runs merged.
import type { Conversion, SourceCell, SourceDocument, SourceRun } from '../model.js';
import { restoreCapitals } from './capitals.js';
import { withVietnameseD } from './eth.js';
import { type ConversionCounts, cleanText, conversions, count } from './hygiene.js';
import { decodeLegacy, detectLegacy, type Legacy } from './legacy.js';
import { isLetterSpaced, joinLetters } from './letterspaced.js';
import { bareMark } from './note-mark.js';
import { plainFractions, raisedText } from './scripts.js';

/** Cleans every text of the document; `tally` may already hold what the reader changed. */
export function cleanDocument(document: SourceDocument, tally: ConversionCounts): SourceDocument {
  const legacy = commonLegacy(document);
  const marks = new Set(document.notes.map((note) => note.mark));
  const sample = sampleOf(document);
  const withD = (text: string): string => withVietnameseD(text, sample);
  const isTcvn3 = legacy === 'tcvn3' || document.conversions.some(({ what }) => what === 'tcvn3');
  const clean = (runs: SourceRun[]): SourceRun[] => {
    const cleaned = cleanRuns(writeSuperscript(runs, marks), legacy, tally);
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

/** Adds up counts of changes made by the reader and by cleaning. */
function summed(all: readonly Conversion[]): Conversion[] {
  const tally: ConversionCounts = new Map();
  for (const { what, count: times } of all) count(tally, what, times);
  return conversions(tally);
}

/** Text of the first paragraphs, enough to detect the language. */
function sampleOf({ blocks }: SourceDocument): string {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []));
  return paragraphs
    .slice(0, 200)
    .flat()
    .map(({ text }) => text.normalize('NFC'))
    .join(' ');
}

/** Rewrites a paragraph as a whole, character for character, and distributes the result over its runs. */
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

/** The legacy encoding of most paragraphs, if any. */
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

/** A paragraph's encoding: detected in it alone, or else the document's if that fits. */
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
 * Superscript that is not a note mark becomes text: the 2 of km², the 6 of 10⁶. A mark tied to a missing note is
 * not a power either, so it is written in brackets.
 */
function writeSuperscript(runs: readonly SourceRun[], marks: ReadonlySet<string>): SourceRun[] {
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
    appendRun(merged, { ...run, text: decoded });
  }
  const cleaned = merged.map((run) => ({
    ...run,
    text: plainFractions(squeeze(cleanText(run.text, tally))),
  }));
  return trimRuns(cleaned.filter((run) => run.text !== ''));
}

const LEADING_MARKS = /^\p{M}+/u;

/** Adds a run, merging it into the last if the style is the same. Leading combining marks go to the letter before. */
function appendRun(runs: SourceRun[], run: SourceRun): void {
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

/** Collapses spaces and tabs to one space; line breaks stay. */
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

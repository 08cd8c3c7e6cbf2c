// Normalises the runs of a reader's blocks and notes: struck-out words are removed and listed, and the numerator of
// a fraction set in superscript and subscript digits does not become a note mark.
import type { Dropped, Origin, SourceBlock, SourceRun } from '../../model.js';
import { raisedText } from '../../text/scripts.js';

interface Settled<T> {
  value: T;
  dropped: Dropped[];
}

/** Characters that each carry a combining stroke, which messengers use for strikethrough. */
const OVERLAID = /(?:[^\s\p{M}]\p{M}*?(?:\u0335|\u0336)\p{M}*\s?)+/gu;
const STROKE = /\u0335|\u0336/;
const STROKES = /\u0335|\u0336/g;

export function normaliseBlocks(blocks: readonly SourceBlock[]): Settled<SourceBlock[]> {
  const dropped: Dropped[] = [];
  const settle = (runs: SourceRun[], origin: Origin): SourceRun[] => {
    const settled = normaliseRuns(runs, origin);
    dropped.push(...settled.dropped);
    return settled.value;
  };
  const value = blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'image') return [block];
    if (block.kind === 'paragraph') {
      const runs = settle(block.runs, block.origin);
      return runs.some(({ text }) => text.trim() !== '') ? [{ ...block, runs }] : [];
    }
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, runs: settle(cell.runs, block.origin) })),
    );
    return [{ ...block, rows }];
  });
  return { value, dropped };
}

export function normaliseRuns(runs: readonly SourceRun[], origin: Origin): Settled<SourceRun[]> {
  const dropped: Dropped[] = [];
  const kept: SourceRun[] = [];
  let gone = '';
  const list = (): void => {
    if (gone.trim() !== '') dropped.push({ text: gone.trim(), why: 'struck', origin });
    gone = '';
  };
  for (const run of runs.flatMap(withOverlays)) {
    if (run.struck) {
      gone += run.text;
      continue;
    }
    if (isSpaceLost(kept, gone, run.text)) kept.push({ text: ' ' });
    list();
    kept.push(run);
  }
  list();
  return { value: withFractions(kept), dropped };
}

/** Whether only the removed words separated two others. */
const isSpaceLost = (kept: readonly SourceRun[], gone: string, next: string): boolean =>
  /^\s|\s$/.test(gone) && /[\p{L}\p{N}]$/u.test(kept.at(-1)?.text ?? '') && /^[\p{L}\p{N}]/u.test(next);

function withOverlays(run: SourceRun): SourceRun[] {
  if (!STROKE.test(run.text)) return [run];
  const pieces: SourceRun[] = [];
  let at = 0;
  for (const match of run.text.matchAll(OVERLAID)) {
    pieces.push({ ...run, text: run.text.slice(at, match.index) });
    pieces.push({ ...run, text: match[0].replace(STROKES, ''), struck: true });
    at = match.index + match[0].length;
  }
  return [...pieces, { ...run, text: run.text.slice(at) }].filter(({ text }) => text !== '');
}

/** A superscript number followed by a slash and subscript digits is a numerator, not a note mark. */
function withFractions(runs: readonly SourceRun[]): SourceRun[] {
  const set: SourceRun[] = [];
  runs.forEach((run, index) => {
    const after = `${runs[index + 1]?.text ?? ''}${runs[index + 2]?.text ?? ''}`;
    if (!run.superscript || run.cites || !/^\d+$/.test(run.text) || !/^[/⁄∕][₀-₉]/u.test(after)) {
      set.push(run);
      return;
    }
    const { superscript: _raised, ...plain } = run;
    set.push({ ...plain, text: raisedText(run.text) });
  });
  return set;
}

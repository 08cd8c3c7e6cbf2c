// Compares what a reader made of a document with its truth: precision and recall of paragraphs, and the
// differences.
import type { SourceDocument, SourceRun } from '../../../src/import/model.js';
import { paragraphsOf, type Truth } from './truth.js';

export function flat(runs: readonly SourceRun[]): string {
  return runs.map((run) => (run.superscript ? `⟦${run.text}⟧` : run.text)).join('');
}

/** Paragraphs with the list numbers that their container displays. */
export function readParagraphs(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    return [`${block.marker && !/^[•◦]$/.test(block.marker) ? `${block.marker} ` : ''}${flat(block.runs)}`];
  });
}

export interface Score {
  precision: number;
  recall: number;
  missing: string[];
  extra: string[];
}

export function scoreParagraphs(truth: Truth, document: SourceDocument): Score {
  const wanted = paragraphsOf(truth);
  const found = readParagraphs(document);
  const missing = without(wanted, found);
  const extra = without(found, wanted);
  return {
    precision: 1 - extra.length / found.length,
    recall: 1 - missing.length / wanted.length,
    missing,
    extra,
  };
}

function without(from: readonly string[], what: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of what) left.set(text, (left.get(text) ?? 0) + 1);
  return from.filter((text) => {
    const times = left.get(text) ?? 0;
    if (times > 0) left.set(text, times - 1);
    return times === 0;
  });
}

export function notesOf(document: SourceDocument): Record<string, string> {
  return Object.fromEntries(document.notes.map((note) => [note.mark, flat(note.runs)]));
}

export function tablesOf(document: SourceDocument): string[][][] {
  return document.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map((cell) => flat(cell.runs)))] : [],
  );
}

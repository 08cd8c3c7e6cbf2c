// Joins paragraphs that a page break split inside a sentence.
import type { SourceBlock, SourceParagraph } from '../../model.js';
import { endsSentence, isCapitals, leavesOpen, markerOf, textOf } from './line.js';

/** Minimum length: a paragraph cut by a page break fills at least a line. Shorter ones are headings and list items. */
const MIN_LENGTH = 60;

export function rejoin<T extends SourceBlock>(blocks: readonly T[]): T[] {
  const joined: T[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && isCut(last, block)) {
      joined[joined.length - 1] = join(last, block) as T;
    } else joined.push(block);
  }
  return joined;
}

function join(head: SourceParagraph, tail: SourceParagraph): SourceParagraph {
  return {
    ...head,
    runs: [...head.runs, { text: ' ' }, ...tail.runs],
    lines: (head.lines ?? 1) + (tail.lines ?? 1),
  };
}

function isCut(head: SourceParagraph, tail: SourceParagraph): boolean {
  if (tail.apart) return false;
  if (head.level || tail.level || tail.list || tail.style?.startsWith('h')) return false;
  const [before, after] = [textOf(head.runs).trim(), textOf(tail.runs).trim()];
  if (before.length < MIN_LENGTH || isCapitals(before) || head.align === 'center' || tail.align === 'center')
    return false;
  if (endsSentence(before) || isWholeBold(head) || markerOf(after)) return false;
  return /^\p{Ll}/u.test(after) || leavesOpen(before) || /^\d{1,3}(?:[.,]\d+)+\s\p{Ll}/u.test(after);
}

function isWholeBold(paragraph: SourceParagraph): boolean {
  return paragraph.runs.every((run) => run.bold || run.text.trim() === '');
}

// A range of folded text → its words as people read them, with context.
import type { TokenIndex } from './token-index.js';

/** Maximum characters of a passage in a message, and words of context on either side. */
const LONGEST = 240;
const AROUND = 5;
/** Characters in which the context words are searched. */
const NEAR = 120;

/** The range extended to whole words, without brackets and quotes at its edges. */
export function slice(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && !/\s/.test(text.charAt(from - 1)) && start - from < 24) from--;
  while (to < text.length && !/\s/.test(text.charAt(to)) && to - end < 24) to++;
  const edges = text.slice(from, to).replace(/^[\s([“"'‘«]+|[\s)\],.;:!?”"'’»]+$/gu, '');
  return shortened(edges === '' ? text.slice(start, end) : edges);
}

export function around(text: string, start: number, end: number): { before: string; after: string } {
  const words = (part: string): string[] => part.split(/\s+/).filter((word) => word !== '');
  const above = text.slice(Math.max(0, start - NEAR), start);
  const below = text.slice(end, end + NEAR);
  const isGlued = start > 0 && !/\s$/.test(above);
  const goesOn = end < text.length && !/^\s/.test(below);
  const [before, after] = [words(above), words(below)];
  return {
    before: readable((isGlued ? before.slice(0, -1) : before).slice(-AROUND).join(' ')),
    after: readable((goesOn ? after.slice(1) : after).slice(0, AROUND).join(' ')),
  };
}

/** Text of tokens from several passages, from first to last token in each. */
export function shownText(run: readonly number[], row: TokenIndex): string {
  const pieces = new Map<number, [number, number]>();
  for (const at of run) {
    const passage = row.passage[at] ?? 0;
    const { start = 0, end = 0 } = row.tokens[at] ?? {};
    const known = pieces.get(passage);
    pieces.set(passage, [known?.[0] ?? start, end]);
  }
  return shortened(
    [...pieces]
      .map(([passage, [start, end]]) => (row.texts[passage] ?? '').slice(start, end).trim())
      .join(' | '),
  );
}

function shortened(text: string): string {
  const plain = readable(text.slice(0, 4 * LONGEST).replace(/\s+/g, ' '));
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Powers as written by hand: 10⁶, not 10^6. */
const readable = (text: string): string =>
  text
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\^(?:(-?\d+)|\((-?\d+)\))/g, (_, plain?: string, inner?: string) =>
      (plain ?? inner ?? '').replace(/./g, (sign) =>
        sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)),
      ),
    );

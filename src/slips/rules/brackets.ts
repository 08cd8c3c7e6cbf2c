// Brackets and quotation marks opened but not closed, or closed but not opened, within a paragraph and the next.
import type { Slip, SlipRule, SlipText } from '../model.js';

const PAIRS: readonly [string, string][] = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
];
/** "a)", "1)", "iv)" at the start of an item, and emoticons. */
const MARKS = /(?:^|[;:.,]\s|\s)(?:\p{L}|\d{1,2}|[ivx]{1,4})\)/gu;

export const brackets: SlipRule = ({ texts, tables }) => [
  ...texts.flatMap((own, i) => (isOpen(own) ? openIn(own, texts[i - 1], texts[i + 1]) : [])),
  ...tables.flatMap(({ rows }) => rows.flat()).flatMap((own) => openIn(own, undefined, undefined)),
];

const isOpen = ({ text }: SlipText): boolean => /[“”()[\]«»"]/u.test(text);

function openIn(own: SlipText, before: SlipText | undefined, after: SlipText | undefined): Slip[] {
  const found = PAIRS.flatMap(([open, close]): Slip[] => {
    const lone = loneIn(own.text, open, close);
    if (!lone) return [];
    // A sentence split by a page break closes its bracket in the next paragraph.
    const other = lone.char === open ? after : before;
    const rest = other ? loneIn(other.text, open, close) : undefined;
    if (
      rest &&
      rest.char !== lone.char &&
      goesOn(lone.char === open ? own : other, lone.char === open ? other : own)
    )
      return [];
    return [slip(own, lone.at)];
  });
  const straight = [...own.text.matchAll(/(?<!\d)"/gu)];
  const last = straight.at(-1);
  return straight.length % 2 === 1 && last ? [...found, slip(own, last.index)] : found;
}

const goesOn = (first: SlipText | undefined, second: SlipText | undefined): boolean =>
  first !== undefined && second !== undefined && !/[.!?]$/u.test(first.text) && !/^\p{Lu}/u.test(second.text);

interface Lone {
  char: string;
  at: number;
}

/** The first one without a partner. */
function loneIn(text: string, open: string, close: string): Lone | undefined {
  const plain =
    close === ')'
      ? text.replace(MARKS, (mark) => (mark.includes('(') ? mark : ' '.repeat(mark.length)))
      : text;
  const opened: number[] = [];
  for (const [at, char] of Array.from({ length: plain.length }, (_, i) => [i, plain.charAt(i)] as const)) {
    if (char === open) opened.push(at);
    else if (char === close && opened.pop() === undefined) return { char, at };
  }
  const [first] = opened;
  return first === undefined ? undefined : { char: open, at: first };
}

/** The mark with the words beside it. */
function slip(own: SlipText, at: number): Slip {
  const from = Math.max(0, own.text.lastIndexOf(' ', Math.max(0, at - 2)));
  const to = own.text.indexOf(' ', Math.min(own.text.length, at + 14));
  return { code: 'slips/open-bracket', in: own, words: own.text.slice(from, to < 0 ? undefined : to).trim() };
}

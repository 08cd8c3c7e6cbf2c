// Text → its words as coverage counts them. A figure or date with its separators is one word.

/** Letters and digits; within a number also . , / : and dashes, so that 48,5 · 27/9/1940 · 1930-1985 stay whole. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,/:–-](?=\p{N})[\p{L}\p{M}\p{N}]+)*|[%‰$€°]/gu;

export interface Word {
  text: string;
  /** Lower case, NFC; used for comparing. */
  key: string;
  /** Whether it is a list number or letter, which the outline represents as order: "1-", "a)", "(2)". */
  mark: boolean;
}

const MARK_AFTER = /^\s?[-–.)]/;
const MARK_WORD = /^(?:\d{1,3}|[a-zđ]|[ivx]{2,4}|[IVXL]{1,7}|\d{1,2}(?:\.\d{1,2})+)$/u;

export function wordsOf(text: string): Word[] {
  const clean = text.normalize('NFC');
  return Array.from(clean.matchAll(WORD), (match) => ({
    text: match[0],
    key: match[0].toLowerCase(),
    mark: MARK_WORD.test(match[0]) && isListMark(clean, match.index, match[0].length),
  }));
}

/** Whether a number starts a text or follows a sentence's end, and is closed like a list mark. */
function isListMark(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  const opened = before === '' || /[.;:!?…(]$/u.test(before);
  return opened && (MARK_AFTER.test(text.slice(at + length, at + length + 2)) || before.endsWith('('));
}

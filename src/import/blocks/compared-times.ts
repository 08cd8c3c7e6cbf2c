// Sentences → the two times they contrast, each with its content.
import type { Lang } from '../../messages/message.js';
import { numbersOf } from './numbers.js';

/** `head`: the time phrase; `told`: the rest of the sentence. */
interface Side {
  head: string;
  told: string;
}

export interface Sides {
  before: Side;
  after: Side;
}

const YEAR = String.raw`(?:1[89]|20)\d{2}(?!\d)`;
/** Times that read by themselves; others ("Khi mới thành lập huyện …") end for certain only at a comma. */
const THEN: Record<Lang, string> = {
  vi: `trước đây|trước kia|trước năm ${YEAR}|năm ${YEAR}|lúc đầu|ban đầu`,
  en: `formerly|previously|before ${YEAR}|in ${YEAR}|at first|originally`,
};
const OPENING: Record<Lang, string> = {
  vi: 'khi mới|lúc mới|ngày mới|ngày đầu|những năm đầu|những ngày đầu|buổi đầu|thời kỳ đầu',
  en: 'when|at the time|in the early years|in the first years',
};
const LATER: Record<Lang, string> = {
  vi: String.raw`(?:tính )?đến nay|hiện nay|ngày nay|hiện tại|nay|(?:tính )?đến (?:(?:hết|cuối|đầu) )?(?:tháng \d{1,2}\/|năm )${YEAR}`,
  en: `now|today|currently|to date|by (?:the end of )?${YEAR}`,
};

const times = (words: Record<Lang, string>, form: (own: string) => string): Record<Lang, RegExp> => ({
  vi: new RegExp(form(words.vi), 'iu'),
  en: new RegExp(form(words.en), 'iu'),
});
const both = (a: Record<Lang, string>, b: Record<Lang, string>): Record<Lang, string> => ({
  vi: `${a.vi}|${b.vi}`,
  en: `${a.en}|${b.en}`,
});

/** A head that a comma closes may say more: "Khi mới tái lập năm 1997, …". */
const closed = (own: string): string => String.raw`^((?:${own})(?:\s[^,;:“”()]{1,40})?),\s+(.+)$`;
const plain = (own: string): string => String.raw`^(${own})\s+(?=\p{L})(.+)$`;

const THEN_CLOSED = times(both(THEN, OPENING), closed);
const THEN_PLAIN = times(THEN, plain);
const LATER_CLOSED = times(LATER, closed);
const LATER_PLAIN = times(LATER, plain);
const ANY_TIME = times(both(THEN, LATER), (own) => String.raw`(?<![\p{L}\p{M}])(?:${own})(?![\p{L}\p{M}])`);
/** Where the second time stands inside a sentence: behind a comma or a semicolon. */
const SECOND = times(
  both(THEN, LATER),
  (own) => String.raw`[,;]\s(?:(?:và|còn|thì|nhưng|mà|and|but|while)\s)?(?=(?:${own})(?![\p{L}\p{M}]))`,
);

/** Marks a further sentence as being about the present. */
export const NOW: Record<Lang, RegExp> = { vi: /(?:hiện nay|đến nay)/iu, en: /(?:today|currently)/iu };

/** The sides of two sentences that follow each other. */
export function sidesOf(first: string, second: string, lang: Lang): Sides | undefined {
  const before = sideOf(first, THEN_CLOSED[lang], THEN_PLAIN[lang]);
  const after = sideOf(second, LATER_CLOSED[lang], LATER_PLAIN[lang]);
  if (!before || !after) return undefined;
  return { before: upToTime(before, lang), after: upToTime(after, lang) };
}

/** The two sides of a sentence that mentions exactly two times. */
export function inOneSentence(sentence: string, lang: Lang): Sides | undefined {
  const text = sentence.replace(/\.$/, '');
  const opened = sideOf(text, THEN_CLOSED[lang], THEN_PLAIN[lang]);
  const turn = opened && SECOND[lang].exec(opened.told);
  if (!opened || !turn) return undefined;
  const rest = opened.told.slice(turn.index + turn[0].length);
  const after = sideOf(rest, LATER_CLOSED[lang], LATER_PLAIN[lang]) ?? yearsLater(opened.head, rest, lang);
  const before = { head: opened.head, told: opened.told.slice(0, turn.index) };
  const third = after && [before.told, after.told].some((told) => ANY_TIME[lang].test(told));
  return after && !third ? { before, after } : undefined;
}

/** "Năm 2015 …, năm 2024 …": a second year, later than the first. */
function yearsLater(head: string, rest: string, lang: Lang): Side | undefined {
  const after = sideOf(rest, THEN_CLOSED[lang], THEN_PLAIN[lang]);
  const [first, second] = [head, after?.head ?? ''].map((own) => Number(YEARS.exec(own)?.[0]));
  return first !== undefined && second !== undefined && second > first ? after : undefined;
}
const YEARS = new RegExp(YEAR, 'u');

/** A head holds no number that counts something: "Trước đây huyện có 5 trường học" is none. */
function sideOf(text: string, closed: RegExp, plain: RegExp): Side | undefined {
  for (const pattern of [closed, plain]) {
    const [, head = '', told = ''] = pattern.exec(text) ?? [];
    if (head !== '' && numbersOf(head).length === 0 && !TELLS.test(head)) return { head, told };
  }
  return undefined;
}
const TELLS = /(?<![\p{L}\p{M}])(?:có|đạt|chỉ|gồm|had|has|have|there)(?![\p{L}\p{M}])/u;

/** Text after another time does not belong to this one. */
function upToTime({ head, told }: Side, lang: Lang): Side {
  const other = ANY_TIME[lang].exec(told)?.index ?? told.length;
  return { head, told: told.slice(0, other) };
}

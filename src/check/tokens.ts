// A text → its tokens for comparison: equivalent spellings have the same key.

import type { Lang } from '../messages/message.js';

/** A token's kind: a word, a number, a date or part of one, a sign such as %. */
export type TokenKind = 'word' | 'number' | 'date' | 'sign';

/** A range of a text in UTF-16 units, `to` exclusive. */
export interface Token {
  kind: TokenKind;
  /** Equal for equivalent spellings: "hoà" = "hòa", "03/3" = "3/3", "1.000" = "1000". */
  key: string;
  shown: string;
  from: number;
  to: number;
}

const DAY = '\\p{Nd}{1,2}';
const YEAR = '\\p{Nd}{4}';
/** "ngày 27 tháng 9 năm 1940", "tháng 9 năm 1940", "27/9/1940", "27-9-1940", "27.9.1940", "September 27, 1940". */
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = [
  `(?:ngày\\s+)?(?<d1>${DAY})\\s+tháng\\s+(?<m1>${DAY})(?:\\s+năm\\s+(?<y1>${YEAR}))?`,
  `tháng\\s+(?<m2>${DAY})(?:\\s+năm\\s+|\\s*[/.-]\\s*)(?<y2>${YEAR})`,
  `(?:ngày\\s+)?(?<d3>${DAY})(?<s3>[/.-])(?<m3>${DAY})\\k<s3>(?<y3>${YEAR})`,
  `(?:ngày|đêm|sáng|chiều|tối|trưa)\\s+(?<d4>${DAY})[/.-](?<m4>${DAY})(?![/.,\\p{Nd}-])`,
  `(?<n5>${MONTHS})\\s+(?<d5>${DAY})(?:st|nd|rd|th)?(?:,?\\s+(?<y5>${YEAR}))?`,
  `(?<d6>${DAY})(?:st|nd|rd|th)?\\s+(?<n6>${MONTHS})(?:,?\\s+(?<y6>${YEAR}))?`,
  `(?<n7>${MONTHS})\\s+(?<y7>${YEAR})`,
].join('|');
/** "7. 5%": a split decimal, unless a sentence ends with a month or a clause number. */
const TORN = '(?<!(?:tháng|quý|điều|khoản|mục|chương|số)\\s)\\p{Nd}{1,2}[.,] \\p{Nd}{1,2}(?=\\s?%)';
/** "386 000": grouped by no-break or narrow spaces; by plain ones only before thousands. */
const GROUPED =
  '(?<![\\p{Nd}.,/])[1-9]\\p{Nd}{0,2}(?:(?:[\u00a0\u202f\u2009]\\p{Nd}{3})+| (?:\\p{Nd}{3} )*000)(?![\\p{Nd}/]|[.,]\\p{Nd})';
const NUMBER = `${GROUPED}|\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:/\\p{Nd}+(?:[.,]\\p{Nd}+)*)?`;
const WORD = '[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*';
const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const TOKEN = new RegExp(
  `${EDGE}(?:(?<date>${DATE})${END})|(?<number>${TORN}|${NUMBER})|(?<percent>${EDGE}(?:phần trăm|per ?cent)${END})|(?<word>${WORD})|(?<sign>[%‰°$€£+×=<>≤≥≈])`,
  'giu',
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word lower-cased with its tone mark at the end, so that "ủy" and "uỷ" are equal. */
export function wordKey(word: string): string {
  const letters = word.toLowerCase().replace(/ð/gu, 'đ').normalize('NFD');
  return letters.replace(TONES, '').normalize('NFC') + (letters.match(TONES) ?? []).join('');
}

/** The plain words of a text, single-spaced: for finding one text in another. */
export const wordKeys = (text: string, lang?: Lang): string =>
  tokensOf(text, lang)
    .map(({ key }) => key)
    .join(' ');

/**
 * Digits with one decimal mark: "1.000" → "1000", "9,0" → "9"; "48,50" stays, since figures are compared as written.
 */
export function numberKey(shown: string, lang: Lang = 'vi'): string {
  return shown
    .replace(/\s/gu, '')
    .split('/')
    .map((part) =>
      ungrouped(part, lang)
        .replace(/^0+(?=\d)/, '')
        .replace(/^(\d{1,3})[.,]0$/, '$1'),
    )
    .join('/');
}

/** Vietnamese groups by dots, English by commas: three digits after each, and no second such mark before a decimal. */
function ungrouped(number: string, lang: Lang): string {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(number)) return number.replaceAll('.', '');
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/.test(number)) return number.replaceAll(',', '');
  // In Vietnamese a single comma before three digits is a decimal mark.
  if (lang === 'en' && /^[1-9]\d{0,2},\d{3}(?:\.\d+)?$/.test(number)) return number.replace(',', '');
  return number;
}

/** The tokens of a text, in order. Each sign and number is its own token; a written date is one token. */
export function tokensOf(text: string, lang?: Lang): Token[] {
  const clean = text.normalize('NFC');
  const tokens = Array.from(clean.matchAll(TOKEN), (match) => tokenOf(match, lang));
  return tokens.map((token, at) => ordinalOf(token, tokens[at - 1]) ?? token);
}

/** Words followed by Roman numerals: "khóa VI", "lần thứ VIII", "thế kỷ XX". */
const COUNTED_IN_ROMAN = new Set(['thứ', 'khóa', 'kỳ', 'kỷ', 'hội', 'chương', 'phần', 'quý'].map(wordKey));
const ROMAN = /^(?=[IVXL])L?X{0,4}(?:IX|IV|V?I{0,4})$/;

/** "lần thứ VIII" equals "lần thứ 8". */
function ordinalOf(token: Token, before: Token | undefined): Token | undefined {
  if (token.kind !== 'word' || !before || !COUNTED_IN_ROMAN.has(before.key) || !ROMAN.test(token.shown))
    return undefined;
  const values = [...token.shown].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  const value = values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0);
  return { ...token, kind: 'number', key: String(value) };
}

function tokenOf(match: RegExpExecArray, lang?: Lang): Token {
  const [shown] = match;
  const place = { shown, from: match.index, to: match.index + shown.length };
  const groups = match.groups ?? {};
  if (groups.date !== undefined) return { kind: 'date', key: dateKey(groups), ...place };
  if (groups.number !== undefined) return { kind: 'number', key: numberKey(shown, lang), ...place };
  if (groups.percent !== undefined) return { kind: 'sign', key: '%', ...place };
  if (groups.word !== undefined) return { kind: 'word', key: wordKey(shown), ...place };
  return { kind: 'sign', key: shown, ...place };
}

const MONTH_NAMES = MONTHS.toLowerCase().split('|');

/** "27/9/1940", "9/1940" or "27/9/" (no year): days and months without leading zeros. */
function dateKey(groups: Record<string, string | undefined>): string {
  const one = (letter: string): string | undefined =>
    [1, 2, 3, 4, 5, 6, 7].map((n) => groups[`${letter}${n}`]).find((part) => part !== undefined);
  const name = one('n')?.toLowerCase();
  const month = name === undefined ? one('m') : String(MONTH_NAMES.indexOf(name) + 1);
  const bare = (part: string | undefined): string => (part ?? '').replace(/^0+(?=\d)/, '');
  const day = bare(one('d'));
  return `${day && `${day}/`}${bare(month)}/${one('y') ?? ''}`;
}

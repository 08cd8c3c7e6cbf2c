// The start of a paragraph → its number or bullet: `Phần thứ nhất`, `I-`, `1.`, `1.1.`, `đ)`, `-`, `(1)`, `Một là`.
import { own } from '../../platform/own.js';
import { beginsWithDate } from '../text/dates.js';

export type MarkKind =
  | 'part'
  | 'capital'
  | 'roman'
  | 'decimal'
  | 'multi'
  | 'paren'
  | 'letter'
  | 'series'
  | 'bullet'
  | 'round';

export interface Mark {
  kind: MarkKind;
  /** As in the source, without full stop, dash or bracket: "II", "1.1", "đ", "PHẦN THỨ NHẤT", "-". */
  text: string;
  /** The same with its closing punctuation: "3.", "b)", "(2)". */
  written?: string;
  /**
   * Characters the mark takes in the paragraph, including spaces after it; 0 if the file displays it outside the
   * text.
   */
  length: number;
  /** Position in its series, from 1; bullets have none. */
  ordinal?: number;
  /** Depth in the usual hierarchy of marks; smaller ranks are higher levels. */
  rank: number;
  /** Equal for marks of one series. */
  signature: string;
}

/** Whether the number comes from the file's list formatting rather than the text. */
export const isContained = ({ length, text }: Mark): boolean => length === 0 && text !== '';

/**
 * Whether a list can hold `next` after `items`: counting up, possibly with gaps, or a list the file numbers
 * downwards.
 */
export function countsOn(items: readonly Mark[], next: Mark): boolean {
  const last = items.at(-1);
  if (last?.ordinal === undefined || next.ordinal === undefined) return true;
  if (next.ordinal > last.ordinal) return true;
  const isDown = [...items, next].every(
    (mark, index, all) => index === 0 || mark.ordinal === (all[index - 1]?.ordinal ?? 0) - 1,
  );
  return isDown && isContained(last) && isContained(next);
}

const ROMAN = /^(?=[IVXL])(X{0,3}L?X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
/** Points in Vietnamese law are lettered a b c d đ e g h …, without f, j, w and z. */
const LAW_LETTERS = 'abcdđeghiklmnopqrstuvxy';
const THU = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const SERIES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const FIRST = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const PART_RANK: Record<string, number> = {
  phần: 10,
  part: 10,
  'phụ lục': 10,
  annex: 10,
  chương: 12,
  chapter: 12,
  mục: 14,
  section: 14,
  bài: 14,
  điều: 25,
  article: 25,
};

const PART =
  /^(phần|chương|mục|điều|bài|phụ lục|part|chapter|section|article|annex)\s+(thứ\s+\p{L}+|(?:[ivxl]+|\d{1,3}|[a-zđ])(?:[.-](?:\d{1,3}|[a-zđ](?![\p{L}\p{N}])))*[a-zđ]?)(?![\p{L}\p{N}])(?![.,/-]\p{N})(\s*[.:\-–—)]+)?\s*/iu;
const ENUMERATED = /^([IVXL]{1,7}|[A-ZĐ]|\d{1,3}|[ivx]{2,4}(?=[.)]\s)|[a-zđ])(\s?)([.)\-–—/])(\s*)/u;
const MULTI = /^((?:[IVX]+\.)?\d{1,2}(?:\.\d{1,2})+|[IVX]+\.\d{1,2})([.)\-–:]?)(\s+|(?=\p{Lu}))/u;
const BULLET = /^([-–—+*•●○◦▪■□➢➤✓►❖·\uF0B7\uF0A7\uF02D])(\s*)/u;
const ROUND = /^\((\d{1,2}|[a-zđ]|[ivx]{2,4})\)\s*/u;

/** Parses the mark at the start of a text, if any; "11.102 đảng viên", "27. 9. 1940" and "5-year" have none. */
export function parseMark(text: string): Mark | undefined {
  if (beginsWithDate(text)) return undefined;
  const mark =
    part(text) ?? multi(text) ?? enumerated(text) ?? round(text) ?? bulleted(text) ?? series(text, 0);
  if (!mark || cutsWord(text, mark.length)) return undefined;
  return { ...mark, written: text.slice(0, mark.length).trim() };
}

/** Whether the position is inside a number or word: "Phần 1:20", "1.1Tình hình". */
function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at);
  return (
    (/\p{N}[.,/:–-]$/u.test(before) && /^\p{N}/u.test(after)) ||
    (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
  );
}

function part(text: string): Mark | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [whole, noun = '', number = '', delimiter] = match;
  const rest = text.slice(whole.length);
  const steps = number.split(/[.-]/);
  const isHeadingLine =
    rest === '' || delimiter !== undefined || (/^\p{Lu}{2}/u.test(rest) && text.length < 300);
  // "Mục 1.1 Tình hình": a multi-level number introduces the heading after it, as in "1.1 Tình hình".
  const headsText = steps.length > 1 && /^["“(]?\p{Lu}/u.test(rest) && text.length < LONGEST_HEADED;
  if (!(isHeadingLine || headsText) || text.length > 600) return undefined;
  const name = noun.toLowerCase();
  const above = steps.slice(0, -1).join('.').toLowerCase();
  return {
    kind: 'part',
    text: `${noun} ${number}`,
    length: whole.length,
    ordinal: steps.length > 1 ? stepOrdinal(steps.at(-1) ?? '') : partOrdinal(number),
    rank: (own(PART_RANK, name) ?? 10) + (steps.length - 1) / 10,
    signature: above === '' ? `part:${name}` : `part:${name}:${above}`,
  };
}

/** Maximum length of a heading with such a number and no punctuation in between. */
const LONGEST_HEADED = 160;

/** A letter after a number sorts between: 12a, 12b. */
function partOrdinal(number: string): number | undefined {
  const thu = /^thứ\s+(\p{L}+)$/iu.exec(number)?.[1]?.toLowerCase();
  if (thu) return THU.indexOf(thu) + 1 || undefined;
  const [, digits, letter = ''] = /^(\d+)([a-zđ]?)$/i.exec(number) ?? [];
  if (digits) return Number(digits) + (letter === '' ? 0 : letterOrdinal(letter.toLowerCase()) / 100);
  return romanValue(number.toUpperCase());
}

/** "Mục 1.a": a single letter after a number counts like the points of a law. */
const stepOrdinal = (step: string): number | undefined =>
  /^\p{L}$/u.test(step) ? letterOrdinal(step.toLowerCase()) || undefined : partOrdinal(step);

function romanValue(text: string): number | undefined {
  if (!ROMAN.test(text)) return undefined;
  let sum = 0;
  let before = 0;
  for (const letter of [...text].reverse()) {
    const value = ROMAN_VALUES[letter] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

function multi(text: string): Mark | undefined {
  const match = MULTI.exec(text);
  if (!match) return undefined;
  const [whole, number = '', delimiter] = match;
  const rest = text.slice(whole.length);
  if (rest === '' || (delimiter === '' && !/^["“(]?\p{Lu}/u.test(rest))) return undefined;
  const steps = number.split('.');
  if (steps.some((step) => /^0/.test(step))) return undefined;
  return {
    kind: 'multi',
    text: number,
    length: whole.length,
    ordinal: Number(steps.at(-1)),
    rank: 28 + 2 * steps.length,
    signature: `multi:${steps.slice(0, -1).join('.')}`,
  };
}

function enumerated(text: string): Mark | undefined {
  const match = ENUMERATED.exec(text);
  if (!match) return undefined;
  const [whole, label = '', before = '', delimiter = '', after = ''] = match;
  const next = text.slice(whole.length);
  if (!delimits(label, before, delimiter, after, next)) return undefined;
  const base = { text: label, length: whole.length };
  if (/^\d/.test(label)) {
    if (/^0/.test(label)) return undefined;
    const paren = delimiter === ')';
    return { ...base, ...(paren ? PAREN : DECIMAL), ordinal: Number(label) };
  }
  const roman = romanValue(label);
  if (roman !== undefined) return { ...base, ...ROMAN_MARK, ordinal: roman };
  if (/^\p{Ll}/u.test(label)) return smallLetters(label, base);
  if (label.length > 1 || delimiter === '-') return undefined;
  return { ...base, ...CAPITAL, ordinal: letterOrdinal(label.toLowerCase()) };
}

const ROMAN_MARK = { kind: 'roman', rank: 20, signature: 'roman' } as const;
const CAPITAL = { kind: 'capital', rank: 15, signature: 'capital' } as const;
const DECIMAL = { kind: 'decimal', rank: 30, signature: 'decimal' } as const;
const PAREN = { kind: 'paren', rank: 38, signature: 'paren' } as const;
const LETTER = { kind: 'letter', rank: 40, signature: 'letter' } as const;

/** Whether the punctuation after a number or letter really delimits a mark, judging by its surroundings. */
function delimits(label: string, before: string, delimiter: string, after: string, next: string): boolean {
  if (next === '') return delimiter !== '/' && before === '';
  if (delimiter === '/') return after !== '' && /^\p{Lu}/u.test(next) && !/^\d/.test(label);
  const dash = delimiter !== '.' && delimiter !== ')';
  if (before !== '' && !dash) return false;
  if (/^\p{N}/u.test(next)) return after !== '' && before === '';
  if (dash) return /^["“‘'(]?\p{Lu}/u.test(next);
  if (delimiter === '.' && after === '') return /^\d/.test(label) && /^["“(]?\p{Lu}\p{L}/u.test(next);
  return !/^\p{Lu}\.\s*\p{Lu}/u.test(next) || /^\d/.test(label);
}

/**
 * "ii)" continues what "i)" began, although i may be a letter too: small Roman numerals are ranked after the
 * letters i, v and x.
 */
function smallLetters(label: string, base: Pick<Mark, 'text' | 'length'>): Mark | undefined {
  if (label.length === 1) return { ...base, ...LETTER, ordinal: letterOrdinal(label) };
  const value = romanValue(label.toUpperCase());
  if (value === undefined) return undefined;
  const [letter, from] =
    value < 5 ? (['i', 1] as const) : value < 10 ? (['v', 5] as const) : (['x', 10] as const);
  return { ...base, ...LETTER, ordinal: letterOrdinal(letter) + (value - from) / 10 };
}

const letterOrdinal = (letter: string): number => LAW_LETTERS.indexOf(letter) + 1;

/** A capital letter that could be a Roman numeral, read as a letter. */
export function asCapital(mark: Mark): Mark | undefined {
  if (mark.kind !== 'roman' || mark.text.length !== 1) return undefined;
  return { ...mark, ...CAPITAL, ordinal: letterOrdinal(mark.text.toLowerCase()) };
}

function round(text: string): Mark | undefined {
  const match = ROUND.exec(text);
  if (!match || match[0].length === text.length) return undefined;
  const [whole, label = ''] = match;
  const digits = /^\d/.test(label);
  const ordinal = digits
    ? Number(label)
    : label.length > 1
      ? romanValue(label.toUpperCase())
      : letterOrdinal(label);
  return {
    kind: 'round',
    text: label,
    length: whole.length,
    ordinal,
    rank: digits ? 56 : 58,
    signature: digits ? 'round' : 'round:letter',
  };
}

function bulleted(text: string): Mark | undefined {
  const match = BULLET.exec(text);
  if (!match) return undefined;
  const [whole, glyph = '', space] = match;
  const rest = text.slice(whole.length);
  if (!/[\p{L}\p{N}]/u.test(rest) || (space === '' && !/^["“‘'(]?\p{L}/u.test(rest))) return undefined;
  const dash = /[-–—\uF02D]/.test(glyph);
  return (
    series(rest, whole.length) ?? {
      kind: 'bullet',
      text: glyph,
      length: whole.length,
      rank: dash ? 50 : glyph === '+' ? 52 : 54,
      signature: dash ? 'bullet:-' : `bullet:${glyph}`,
    }
  );
}

const SERIES_WORDS = /^(?:thứ\s+)?(\p{L}+)(?:\s+là)?[,:]/iu;

/** `Một là, …`, `Thứ hai, …`, `First, …`: the words stay in the text; only a bullet before them counts as the mark. */
function series(text: string, length: number): Mark | undefined {
  const match = SERIES_WORDS.exec(text);
  if (!match) return undefined;
  const word = match[1]?.toLowerCase().replace(/ly$/, '') ?? '';
  const counted = /^\p{L}+\s+là/iu.test(text);
  const list = counted ? SERIES : /^thứ/i.test(text) ? THU : FIRST;
  const at = list.indexOf(word);
  if (at < 0) return undefined;
  return { kind: 'series', text: '', length, ordinal: at + 1, rank: 48, signature: 'series' };
}

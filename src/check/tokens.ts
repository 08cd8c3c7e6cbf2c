// A text → what has to agree between an outline and its document: numbers with their hedges, and plain words.

export interface NumberToken {
  /** As written. */
  shown: string;
  /** Equal for the same number or date: without leading zeros in dates. */
  key: string;
  /** The softening word right before it; years have none ("growth over 2016"). */
  hedge?: string;
  /** Whether a softening word stands before it in the same sentence. */
  softened: boolean;
  at: number;
}

/** Digits glued to letters are names or note marks (H5N1, Pháp1, km2); "ngày 22 tháng 8 năm 1941" is one date. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:(\d{1,2}) )?tháng (\d{1,2}) năm (\d{4})|\p{Nd}+(?:[.,/]\p{Nd}+)*)(?![\p{L}\p{N}])/giu;
const WORDS =
  '(?<!\\p{L})(ước đạt|ước tính|ước|khoảng|trên|hơn|gần|dưới|xấp xỉ|about|around|over|nearly|almost|under|more than|less than|approximately|estimated)';
const HEDGE = new RegExp(`${WORDS}\\s$`, 'iu');
const SOFT = new RegExp(`${WORDS}(?!\\p{L})[^.;!?]*$`, 'iu');
/** How far back a sentence is read, in characters. */
const BEFORE = 120;
const YEAR = /^(?:1\d|20)\d\d$/;

export function numbersIn(text: string): NumberToken[] {
  return [...text.matchAll(NUMBER)].map(({ 0: shown, 1: day, 2: month, 3: year, index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index).replace(/\s+/gu, ' ');
    const hedge = YEAR.test(shown) ? undefined : HEDGE.exec(before)?.[1]?.toLowerCase();
    const key = keyOf(year ? [day, month, year].filter(Boolean).join('/') : shown);
    return { shown, key, ...(hedge && { hedge }), softened: SOFT.test(before), at: index };
  });
}

const keyOf = (number: string): string =>
  number.includes('/') ? number.replace(/(?<!\d)0+(?=\d)/g, '') : number;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Words in small letters with single spaces; ủy = uỷ, hòa = hoà: a syllable's tone goes to its end. */
export function plainWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => {
      const letters = word.toLowerCase().normalize('NFD');
      return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
    })
    .join(' ');
}

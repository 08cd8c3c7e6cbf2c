// A sentence → the numbers that count something, and the clauses with one number each.

/** A number as it is written, a share ("164/226") or achieved and aimed at ("45.799/36.875") included. */
export const NUMBER = String.raw`\d[\d.,]*(?:\/\d[\d.,]*)?`;

/** Joins the ends of a range: "5 - 7", "60 đến 90". */
const TO = String.raw`(?:\s?%)?(?:\s?[-–—~÷]\s?|\s(?:đến|tới|to)\s)`;
/** A number or a range, which counts as one value. */
export const VALUE = String.raw`(?:(?!(?:1[89]|20)\d{2}(?!\d))${NUMBER}${TO})?${NUMBER}`;
/** A text that ends inside a range or a choice of two numbers: "từ 60 đến dưới", "50 hoặc". */
export const OPEN_RANGE = /\d\s?%?\s?(?:[-–—~÷]|(?:đến|tới|hoặc|hay|to|or|and)(?!\p{L}))\s*$/u;

/** A number with its leading words; a lone "từ" before a range is redundant. */
export const leadingTo = (value: string, told: string): string =>
  told === '' || (/^(?:từ|from)$/iu.test(told) && !/^\d[\d.,/]*$/.test(value)) ? value : `${told} ${value}`;

const DIGITS = /\d+(?:[.,/]\d+)*/gu;

/** Search window for the word that makes a number a date or ordinal, in characters. */
const NEAR = 12;

/** Numbers that are no years, dates, or ordinals. */
export function numbersOf(sentence: string): string[] {
  return Array.from(sentence.matchAll(DIGITS))
    .filter(({ 0: number, index }) => {
      // "COVID-19" is a name.
      if (/\p{L}-$/u.test(sentence.slice(Math.max(0, index - 2), index))) return false;
      if (/^(?:1[89]|20)\d{2}$/.test(number) || /^\d{1,2}\/(?:\d{1,2}\/)?\d{4}$/.test(number)) return false;
      if (
        /^\s(?:năm|tháng|ngày|years?|months?|days?)(?!\p{L})/iu.test(
          sentence.slice(index + number.length, index + number.length + NEAR),
        )
      )
        return false;
      return !/(?:tháng|ngày|quý|thứ|lần thứ|khóa|khoá|sau|trải qua|qua)\s$/iu.test(
        sentence.slice(Math.max(0, index - NEAR), index),
      );
    })
    .map(([number]) => number);
}

/** Whether the sentence has a number that is not a date. */
export const isCounting = (sentence: string): boolean => numbersOf(sentence).length > 0;

/** Whether `told` contains all numbers of a sentence except its dates. */
export function tellsAll(sentence: string, told: string): boolean {
  const there = new Set(told.match(DIGITS));
  return numbersOf(sentence).every((number) => there.has(number));
}

/** A number that is no year, day or month. */
export const COUNT = /(?<![\d/.,-])(?!(?:1[89]|20)\d{2}(?!\d))\d[\d.,]*(?:\/\d[\d.,]*)?\s?(?:%|\p{L})/u;
/** "xã, phường, thị trấn" are counted as one. */
const UNITS = /^(?:phường|thị trấn)(?!\p{L})/u;

/**
 * A sentence's clauses: cut at semicolons outside brackets, and at a comma only once the clause has its number, so
 * that "Quy mô ngành nông, lâm nghiệp của tỉnh …" stays one.
 */
export function clauses(sentence: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || char === ';') && sentence.charAt(at + 1) === ' ') {
      const lists = UNITS.test(sentence.slice(at + 2, at + 12));
      if (char === ',' && (lists || !COUNT.test(sentence.slice(from, at)))) continue;
      out.push(sentence.slice(from, at).trim());
      from = at + 1;
    }
  }
  out.push(sentence.slice(from).trim());
  return out;
}

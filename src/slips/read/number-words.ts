// Number words → numbers: "hai", "mười hai", "hai mươi lăm", "three". Up to ninety-nine, enough for counted lists.

const VI = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const VI_MORE: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7, mười: 10 };
const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const UNIT = '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)';
/** Regular-expression source for one whole number word. */
export const NUMBER_WORD = `(?:${UNIT}\\s+mươi(?:\\s+${UNIT})?|mười(?:\\s+${UNIT})?|${UNIT}|${EN.slice(1).join('|')})`;

/** Undefined when the words are not a number. */
export function numberOfWords(text: string): number | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const [first = '', second, third] = words;
  const english = EN.indexOf(first);
  if (english >= 0 && words.length === 1) return english;
  if (first === 'mười') return second === undefined ? 10 : sum(10, unit(second));
  const own = unit(first);
  if (second === undefined) return own;
  if (second !== 'mươi' || own === undefined) return undefined;
  return third === undefined ? own * 10 : sum(own * 10, unit(third));
}

function unit(word: string): number | undefined {
  const at = VI.indexOf(word);
  return at >= 0 ? at : VI_MORE[word];
}

const sum = (tens: number, ones: number | undefined): number | undefined =>
  ones === undefined ? undefined : tens + ones;

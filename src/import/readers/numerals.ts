// A list number → text in its number format: IV, d, 07, ③.

/** @param format value of w:numFmt, or the pattern of a custom format ("001, 002, …") */
export function numeral(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  const zeros = format === 'decimalZero' ? 2 : (/^(0+\d)(?=,)/.exec(format)?.[1]?.length ?? 0);
  if (zeros > 0) return String(value).padStart(zeros, '0');
  if (/^decimalEnclosedCircle/.test(format) && value >= 1 && value <= 20)
    return String.fromCodePoint(0x245f + value);
  if (format === 'decimalEnclosedParen') return `(${value})`;
  if (format === 'decimalEnclosedFullstop') return `${value}.`;
  if (format === 'numberInDash') return `- ${value} -`;
  return format === 'none' ? '' : String(value);
}

/** Word continues with aa, bb after z. */
function letter(value: number): string {
  const at = (value - 1) % 26;
  return value < 1 ? '' : String.fromCharCode(97 + at).repeat(Math.min(9, Math.ceil(value / 26)));
}

const ROMAN: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(value: number): string {
  let [left, text] = [Math.min(Math.max(value, 0), 999), ''];
  for (const [worth, numerals] of ROMAN) {
    while (left >= worth) {
      text += numerals;
      left -= worth;
    }
  }
  return text;
}

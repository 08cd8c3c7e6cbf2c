// Text → its normal form for comparison: composed, plain spaces, one notation for fractions and powers. Texts that
// only look different become equal; texts that mean different things do not.

const SPACES = /[\t\v\f\r]|(?! )\p{Zs}/gu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\ufffe\uffff]/gu;
/** Combining strokes through letters. */
const STROKES = /[\u0335-\u0338]/gu;
/** A soft hyphen is visible only at a line's end, where the word continues. */
const SOFT_HYPHEN = /\u00ad\s*/g;
/** Look-alikes used by old fonts and careless typing. */
const LOOKALIKES: Record<string, string> = {
  Ƣ: 'Ư',
  ƣ: 'ư',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  '‐': '-',
  '‑': '-',
  '⁄': '/',
  '∕': '/',
  º: '°',
  '˚': '°',
  '∘': '°',
  '∗': '*',
  '﹪': '%',
  '％': '%',
  µ: 'μ',
};
const LOOKALIKE = /[ƢƣÐƉð‐‑⁄∕º˚∘∗﹪％µ]/g;
const VULGAR = /[¼-¾⅐-⅞↉]/g;
/** A vulgar fraction directly after a digit needs a space: 2½ becomes 2 1/2. */
const AFTER_DIGIT = /(?<=\p{Nd})[¼-¾⅐-⅞↉]/gu;
const RAISED = '⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿⁱ';
const LOWERED = '₀-₉₊₋₌₍₎';
const STACKED = /([\p{L}\p{Nd}]?)([⁰¹²³⁴-⁹]+)\/([₀-₉]+)/gu;
/** Squares and cubes of units are written either way: km², km2. */
const UNIT = /(?<![\p{L}\p{M}])(m|[dckh]m|mm|dam)(?:²|³|\^\(?[23]\)?)(?![\p{Nd}⁰¹²³⁴-⁹])/giu;
/** The same with a superscript note mark after the power: km²¹ is km² and note 1. */
const MARKED_UNIT = /(?<![\p{L}\p{M}])((?:[dckh]|da)?m)([²³])(?=[⁰¹²³⁴-⁹]{1,2}(?![⁰¹²³⁴-⁹])|⁽)/giu;
/** A note mark keeps its brackets, superscript or not: "80(2) xã" is no power. */
const BRACKETED = /⁽[⁰¹²³⁴-⁹]{1,3}⁾/gu;
const POWERS = new RegExp(`[${RAISED}]+`, 'gu');
const INDEXES = new RegExp(`[${LOWERED}]+`, 'gu');
/** Fast path: most texts contain none of these. */
const NEEDS_FOLDING =
  /(?!\n)[\p{Cc}\p{Cf}\p{M}\p{No}\p{Nl}\ufffe\uffff]|(?! )\p{Z}|[\^∛∜⁺-ⁿⁱ₊-₎ﬀ-ﬆ０-９ƢƣÐƉð‐‑⁄∕º˚∘∗﹪％µ]/u;

export function fold(raw: string): string {
  if (!NEEDS_FOLDING.test(raw)) return raw;
  const text = raw
    .normalize('NFC')
    .replace(SOFT_HYPHEN, '')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(STROKES, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\u2160-\u217f\ufb00-\ufb06\uff10-\uff19]/g, (letter) => letter.normalize('NFKC'))
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter);
  return scripts(text);
}

function scripts(text: string): string {
  return text
    .replace(AFTER_DIGIT, (sign) => ` ${sign}`)
    .replace(VULGAR, (sign) => sign.normalize('NFKC').replace('⁄', '/'))
    .replace(/[∛∜]/g, (root) => (root === '∛' ? '³√' : '⁴√'))
    .replace(STACKED, (_, before: string, above: string, below: string) => {
      const gap = before === '' ? '' : `${before} `;
      return `${gap}${above.normalize('NFKC')}/${below.normalize('NFKC')}`;
    })
    .replace(MARKED_UNIT, (_, unit: string, power: string) => unit + power.normalize('NFKC'))
    .replace(UNIT, (power) => power.replace(/[\^()]/g, '').normalize('NFKC'))
    .replace(BRACKETED, (mark) => mark.normalize('NFKC'))
    .replace(POWERS, (power) => `^${grouped(power.normalize('NFKC').replaceAll('−', '-'))}`)
    .replace(INDEXES, (index, at: number) => {
      const plain = index.normalize('NFKC').replaceAll('−', '-');
      return /\p{Nd}/u.test(text.charAt(at - 1)) ? `_${plain}` : plain;
    });
}

const grouped = (power: string): string =>
  /^(?:\p{Nd}+|\p{L})$/u.test(power) || /^\(.*\)$/.test(power) ? power : `(${power})`;

const SIGNS: Record<string, string> = {
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
};

/** Superscript only for typographic reasons: endings of ordinals and abbreviations, as in 1st, No. */
const ENDINGS = /^(?:er|ère|re|ère|e|ème|os?|as?|st|nd|rd|th|me|lle)$/iu;

/** A note mark in brackets. */
const MARK = /^(?:\[[^[\]]{1,12}\]|\((?:\p{Nd}{1,3}|[ivxl]{1,6}|\*{1,3})\))$/u;
/** A bracketed letter is a mark after a figure or word; after a single letter of a formula it is a power: f⁽ⁿ⁾. */
const LETTER_MARK = /^\(\p{Ll}\)$/u;
const MARKED = /(?:\p{Nd}|\p{L}{2})[\s.,;:%]*$/u;

/**
 * Superscript as inline text: digits and signs as Unicode superscripts, letters of a formula after ^; words and
 * endings, as in "1st", stay plain.
 * @param before the preceding text, which identifies degrees and hours
 */
export function raised(text: string, before = ''): string {
  const inner = text.trim();
  if (MARK.test(inner) || (LETTER_MARK.test(inner) && MARKED.test(before))) return text;
  const isBehindFigure = /\p{Nd}\s*$/u.test(before);
  if (isBehindFigure && /^[oO]$/.test(inner)) return '°';
  if (isBehindFigure && /^(?:[hH]|[.,]\p{Nd}+)$/u.test(inner)) return text;
  if (/^\p{Nd}+[/⁄∕]\p{Nd}+$/u.test(inner) && !/[\p{L})]$/u.test(before))
    return /\p{Nd}$/u.test(before) ? ` ${text}` : text;
  if (/\p{Nd}/u.test(text) && /^[\s\p{Nd}+\-−–=()]*$/u.test(text)) return lifted(text);
  const isPlain =
    ENDINGS.test(inner) || /^\p{L}[\p{L}\p{M}\s]+$/u.test(inner) || !/[\p{L}\p{N}]/u.test(inner);
  if (isPlain) return text;
  return text.replace(inner, () => (/^\p{L}$/u.test(inner) ? `^${inner}` : `^(${inner})`));
}

const lifted = (text: string): string =>
  text.replace(/[\d+\-−–=()]/g, (sign) => SIGNS[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)));

/** Subscript digits as Unicode subscripts. */
export const lowered = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));

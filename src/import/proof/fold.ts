// A text → its normal form for comparison: composed, plain spaces, one notation for fractions and powers, so that
// what only looks different is equal and what means something else is not.

const SPACES = /[\t\v\f\r]|(?! )\p{Zs}/gu;
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\ufffe\uffff]/gu;
/** Letters crossed out by a stroke of their own. */
const STROKES = /[\u0335-\u0338]/gu;
/** A soft hyphen shows at a line's end only, where the word goes on. */
const SOFT_HYPHEN = /\u00ad\s*/g;
/** Letters that stand for others in old fonts and careless keyboards. */
const ALIKE: Record<string, string> = {
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
const TO_ALIKE = /[ƢƣÐƉð‐‑⁄∕º˚∘∗﹪％µ]/g;
const VULGAR = /[¼-¾⅐-⅞↉]/g;
/** A digit before it would run into it: 2½ is 2 1/2. */
const AFTER_DIGIT = /(?<=\p{Nd})[¼-¾⅐-⅞↉]/gu;
const RAISED = '⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿⁱ';
const LOWERED = '₀-₉₊₋₌₍₎';
const STACKED = /([\p{L}\p{Nd}]?)([⁰¹²³⁴-⁹]+)\/([₀-₉]+)/gu;
/** Squares and cubes of units are written either way, and read the same: km², km2. */
const UNIT = /(?<![\p{L}\p{M}])(m|[dckh]m|mm|dam)(?:²|³|\^\(?[23]\)?)(?![\p{Nd}⁰¹²³⁴-⁹])/giu;
/** The same with the mark of a note behind the power, raised like it: km²¹ is km² and note 1. */
const MARKED_UNIT = /(?<![\p{L}\p{M}])((?:[dckh]|da)?m)([²³])(?=[⁰¹²³⁴-⁹]{1,2}(?![⁰¹²³⁴-⁹])|⁽)/giu;
/** The mark of a note keeps its brackets, raised or not: "80(2) xã" is no power. */
const BRACKETED = /⁽[⁰¹²³⁴-⁹]{1,3}⁾/gu;
const POWERS = new RegExp(`[${RAISED}]+`, 'gu');
const INDEXES = new RegExp(`[${LOWERED}]+`, 'gu');
/** Nothing of all this occurs in most texts. */
const ANYTHING =
  /(?!\n)[\p{Cc}\p{Cf}\p{M}\p{No}\p{Nl}\ufffe\uffff]|(?! )\p{Z}|[\^∛∜⁺-ⁿⁱ₊-₎ﬀ-ﬆ０-９ƢƣÐƉð‐‑⁄∕º˚∘∗﹪％µ]/u;

export function fold(raw: string): string {
  if (!ANYTHING.test(raw)) return raw;
  const text = raw
    .normalize('NFC')
    .replace(SOFT_HYPHEN, '')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(STROKES, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\u2160-\u217f\ufb00-\ufb06\uff10-\uff19]/g, (letter) => letter.normalize('NFKC'))
    .replace(TO_ALIKE, (letter) => ALIKE[letter] ?? letter);
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

/** Raised for their looks: the endings of ordinals and abbreviations, as in 1st, No. */
const ENDINGS = /^(?:er|ère|re|ère|e|ème|os?|as?|st|nd|rd|th|me|lle)$/iu;

/** A note's mark in its brackets. */
const MARK = /^(?:\[[^[\]]{1,12}\]|\((?:\p{Nd}{1,3}|[ivxl]{1,6}|\*{1,3})\))$/u;
/** A letter in brackets is one behind a figure or a word; behind a formula's single letter it is a power: f⁽ⁿ⁾. */
const LETTER_MARK = /^\(\p{Ll}\)$/u;
const MARKED = /(?:\p{Nd}|\p{L}{2})[\s.,;:%]*$/u;

/**
 * Raised text of a run: digits and their signs as Unicode's raised ones, letters of a formula behind a ^; words and
 * endings, as in "1st", run on. `before`: what stands in front of it, for degrees and hours.
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

/** Lowered digits as Unicode's. */
export const lowered = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));

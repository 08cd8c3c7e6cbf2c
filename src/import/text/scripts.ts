// Superscript and subscript → inline text: Unicode characters where they exist, otherwise ^( ) and _( ), so that a
// power never reads as digits of its base.

const RAISED: Record<string, string> = {
  ...digits('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
};
const LOWERED: Record<string, string> = {
  ...digits('₀₁₂₃₄₅₆₇₈₉'),
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '–': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
};
/** Superscript endings of ordinals and abbreviations, written as plain letters: 1ère, 1st, No, M^me. */
const ENDING = /^(?:er|ère|re|ère|e|ème|os?|as?|st|nd|rd|th|me|lle)$/iu;

/**
 * Note marks that keep their brackets and with them their meaning: "80(2) xã" must never become 80 to the power of
 * 2.
 */
const IN_BRACKETS = /^(?:\[(?:\d{1,3}|\p{Ll}|[ivxl]{1,6}|\*{1,3})\]|\((?:\d{1,3}|[ivxl]{1,6}|\*{1,3})\))$/u;

function digits(signs: string): Record<string, string> {
  return Object.fromEntries([...signs].map((sign, digit) => [String(digit), sign]));
}

/** @param before the preceding text, which tells whether this is a power or merely typographic superscript */
export function raisedText(text: string, before = ''): string {
  return around(text, (inner) => {
    if (
      IN_BRACKETS.test(inner) ||
      (/^\(\p{Ll}\)$/u.test(inner) && /(?:\d|\p{L}{2})[\s.,;:%]*$/u.test(before))
    )
      return inner;
    const shown = /\d\s*$/u.test(before) ? besideNumber(inner, before) : undefined;
    if (shown !== undefined) return shown;
    const signs = translated(inner, RAISED);
    if (signs !== undefined && !/^[()]*$/.test(inner)) return signs;
    if (!/[\p{L}\p{N}]/u.test(inner) || ENDING.test(inner) || isWords(inner)) return inner;
    return `^${grouped(inner)}`;
  });
}

/**
 * Degrees typed as a letter (37^o C), the h of an hour (6^h15), small decimals (2^,5), a fraction after its whole
 * number.
 */
function besideNumber(inner: string, before: string): string | undefined {
  if (/^o$/i.test(inner)) return '°';
  if (/^h$/i.test(inner) || /^[.,]\d+$/.test(inner)) return inner;
  if (!/^\d+[/⁄∕]\d+$/.test(inner)) return undefined;
  return /\d$/.test(before) ? ` ${inner}` : inner;
}

export function loweredText(text: string): string {
  return around(text, (inner) => {
    const [, stroke, below = ''] = /^([/⁄∕])(\d+)$/.exec(inner) ?? [];
    // The bar of a fraction, set together with the denominator.
    if (stroke) return stroke + (translated(below, LOWERED) ?? below);
    const signs = translated(inner, LOWERED);
    if (signs !== undefined && /\d/.test(inner)) return signs;
    return /\d/.test(inner) ? `_${grouped(inner)}` : inner;
  });
}

/** In formulas, superscript and subscript letters are exponents and indexes: x^k, v_max. */
export function exponent(text: string): string {
  const inner = text.trim();
  if (/^[′″‴'°]+$/u.test(inner)) return inner;
  return inner === '∘' ? '°' : (translated(inner, RAISED) ?? `^${grouped(inner)}`);
}

export function subscript(text: string): string {
  return translated(text.trim(), LOWERED) ?? `_${grouped(text.trim())}`;
}

/** Superscript digits, a slash and subscript digits form a fraction: ¹/₂. A number before it stays separate: 2 1/2. */
export function plainFractions(text: string): string {
  return text.replace(
    /([\p{L}\p{N}]?)([⁰¹²³⁴-⁹]+)[/⁄∕]([₀-₉]+)/gu,
    (_, before: string, above: string, below: string) => {
      const gap = before === '' ? '' : ' ';
      return `${before}${gap}${above.normalize('NFKC')}/${below.normalize('NFKC')}`;
    },
  );
}

function around(text: string, convert: (inner: string) => string): string {
  const inner = text.trim();
  return inner === '' ? text : text.replace(inner, () => convert(inner));
}

function translated(text: string, signs: Readonly<Record<string, string>>): string | undefined {
  const found = Array.from(text, (letter) => signs[letter]);
  return text === '' || found.includes(undefined) ? undefined : found.join('');
}

const isWords = (text: string): boolean => /^\p{L}[\p{L}\s]+$/u.test(text);

const grouped = (text: string): string => (/^(?:\p{L}\p{M}*|\p{N}+)$/u.test(text) ? text : `(${text})`);

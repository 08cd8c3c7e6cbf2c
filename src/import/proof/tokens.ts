// Folded text → its words, figures and signs. A figure keeps its separators: 1.250, 48,5, 27/9/1940, 7:30. Signs
// that change a figure's meaning are tokens of their own: %, °, +, −, ×, currencies, the dash of a range.

export type ProofTokenKind = 'word' | 'figure' | 'sign';

export interface ProofToken {
  kind: ProofTokenKind;
  /** Key for comparing: words in lower case, figures and signs as written. */
  key: string;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** May be missing on the other side: the number of a list item, a sign at the edge of a passage. */
  soft: boolean;
  /** Could be a note mark: superscript, attached to a word, or in brackets. */
  mark: boolean;
}

/** A power, figure, word or sign. */
const TOKEN =
  /\^(?:[-+]?\p{Nd}+(?:[.,]\p{Nd}+)*|\([-+]?\p{Nd}+(?:[.,]\p{Nd}+)*\)|\{[-+]?\p{Nd}+(?:[.,]\p{Nd}+)*\})|\p{Nd}+(?:[.,:/]\p{Nd}+)*|[\p{L}\p{M}\p{Nl}]+|[%‰°₫$€£¥¢±×÷≤≥≈≠√∛∜∞∑∏∫→]|[+*=<>~&#/^_\-–—−]/gu;
const ALPHANUMERIC = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;
const FIGURE = /^\p{Nd}/u;

/**
 * A list item's number or letter with closing punctuation; figures and ranges do not match: "45 - 50 người", "1.250
 * hộ".
 */
const LEAD =
  /^\s*(?:[([]\s?(?:\p{Nd}{1,3}|\p{L}|[ivxlcdm]{2,7})\s?[)\]]|(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}|\p{L}|[ivxlcdm]{2,7})\s?(?:[.):/\]]+|[-–—](?!\s?\p{Nd}))|\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,4}(?=\s+\p{Lu})|[a-zØü§](?=\s))(?![\p{Nd}])/iu;

export function tokensOf(text: string): ProofToken[] {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const tokens: ProofToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const kind = kindOf(found);
    const isEdge = kind === 'sign' && LOOSE.test(found) && isAtEdge(text, start, end);
    if (kind === 'sign' && !isEdge && LOOSE.test(found) && !isMeaningful(text, found, start, end)) continue;
    tokens.push({
      kind,
      key: keyOf(found, kind),
      start,
      end,
      soft: end <= lead || isEdge,
      mark: kind === 'figure' && isMark(text, found, start, end),
    });
  }
  return tokens;
}

function kindOf(found: string): ProofTokenKind {
  const code = found.charCodeAt(0);
  if ((code >= ZERO && code <= ZERO + 9) || (found.length > 1 && code === CARET) || FIGURE.test(found))
    return 'figure';
  return found.length === 1 && !ALPHANUMERIC.test(found) ? 'sign' : 'word';
}

const ZERO = 0x30;
const CARET = 0x5e;

function keyOf(found: string, kind: ProofTokenKind): string {
  if (kind === 'figure') return found.startsWith('^') ? found.replace(/[(){}]/g, '') : found;
  return kind === 'word' ? found.toLowerCase() : found;
}

/** Signs that often have another function: bullets, rules, emphasis, dashes between words. */
const LOOSE = /^[+*=<>~&#/^_\-–—−]$/;

/** At the edge of a passage the other side is unknown: it may be a bullet, or a line break inside a range. */
function isAtEdge(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  const isFirst = before.trim() === '' && start < 4;
  const isLast = after.trim() === '' && end > text.length - 4;
  const digitNear = FIGURE.test(after.trimStart()) || /\p{N}\s?$/u.test(before);
  return (isFirst || isLast) && digitNear;
}

/** Whether the sign carries meaning here. */
function isMeaningful(text: string, sign: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const left = SPACE.test(before) ? text.charAt(start - 2) : before;
  const right = SPACE.test(after) ? text.charAt(end + 1) : after;
  const digits = FIGURE.test(left) && FIGURE.test(right);
  const isGlued = /[\p{L}\p{M}\p{N})\]%°]/u.test(before) && /[\p{L}\p{N}([√^]/u.test(after);
  if (before === sign || after === sign) return sign === '<' || sign === '>';
  switch (sign) {
    case '-':
    case '–':
    case '—':
    case '−':
      return digits || (FIGURE.test(after) && (before === '' || /[\s(/]/.test(before)));
    case '/':
      return isGlued;
    case '*':
      return digits || (isGlued && (FIGURE.test(before) || FIGURE.test(after)));
    case '#':
      return ALPHANUMERIC.test(after) && !ALPHANUMERIC.test(before);
    case '^':
      return /[\p{L}\p{M}\p{N})\]]/u.test(before) && /[\p{L}\p{N}({]/u.test(after);
    case '_':
      return FIGURE.test(before) && FIGURE.test(after);
    case '~':
    case '<':
    case '>':
      return FIGURE.test(right);
    default:
      return isOperand(left) && isOperand(right) && (sign !== '&' || before !== '');
  }
}

const isOperand = (letter: string): boolean => /[\p{L}\p{M}\p{N})(%°√]/u.test(letter);

/** Up to three digits: superscript, attached to a word or its closing punctuation, or alone in brackets. */
function isMark(text: string, found: string, start: number, end: number): boolean {
  const digits = found.replace(/[\^(){}]/g, '');
  if (!/^\d{1,3}$/.test(digits)) return false;
  if (found.startsWith('^')) return true;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[[(]/.test(before) && /[\])]/.test(after)) return true;
  return /[\p{L}\p{M}”’»)\]"]/u.test(before) && !ALPHANUMERIC.test(after);
}

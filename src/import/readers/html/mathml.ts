// A <math> element → its formula on one line, with struck-out parts reported separately.

import { own } from '../../../platform/own.js';
import {
  accented,
  type FormulaTerm,
  fraction,
  inRow,
  operator,
  piece,
  root,
  rowsOf,
  scripted,
  stacked,
} from '../../text/math.js';
import type { HtmlElement } from './dom.js';

type Strike = (text: string) => void;

export const isMath = (element: HtmlElement): boolean => nameOf(element) === 'math';

export const mathText = (element: HtmlElement, strike: Strike): string => mathPiece(element, strike).text;

/** The formula, and whether adjacent numbers must be kept apart from it. */
export function mathPiece(element: HtmlElement, strike: Strike): FormulaTerm {
  const pieces = [...element.children].map((inner) => pieceOf(inner, strike));
  const apart = pieces[0]?.apart || pieces.at(-1)?.apart;
  return { text: inRow(pieces), ...(apart && { apart }) };
}

/** Element name without the prefix some editors leave: mml:mfrac. */
const nameOf = ({ localName }: HtmlElement): string => localName.split(':').at(-1)?.toLowerCase() ?? '';

function pieceOf(element: HtmlElement, strike: Strike): FormulaTerm {
  const write = own(WRITERS, nameOf(element));
  if (write) {
    const parts = [...element.children];
    const part = (index: number): string => (parts[index] ? inRow([pieceOf(parts[index], strike)]) : '');
    return write(element, part, strike);
  }
  if ([...element.children].length > 0) return mathPiece(element, strike);
  return piece((element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

type WriteTerm = (element: HtmlElement, part: (index: number) => string, strike: Strike) => FormulaTerm;

const MARKS: Record<string, string> = {
  '¯': '\u0305',
  '‾': '\u0305',
  _: '\u0332',
  '^': '\u0302',
  '→': '\u20d7',
  '~': '\u0303',
  '˙': '\u0307',
};
const SUMS = /^[∑∏∫∮⋃⋂]$/u;

function limited(base: string, below: string, above: string): FormulaTerm {
  if (SUMS.test(base)) return operator(base, { below, above }, '');
  const mark = own(MARKS, above);
  return mark && below === '' ? accented(base, mark) : scripted(base, below, above);
}

const WRITERS: Record<string, WriteTerm> = {
  mfrac: (element, part) => {
    const bare = /^0(?:\D|$)/.test(element.getAttribute('linethickness') ?? '');
    return (bare ? stacked : fraction)(part(0), part(1));
  },
  msup: (_, part) => limited(part(0), '', part(1)),
  msub: (_, part) => limited(part(0), part(1), ''),
  msubsup: (_, part) => limited(part(0), part(1), part(2)),
  mover: (_, part) => limited(part(0), '', part(1)),
  munder: (_, part) => limited(part(0), part(1), ''),
  munderover: (_, part) => limited(part(0), part(1), part(2)),
  mmultiscripts: (element, part) => {
    const names = [...element.children].map(nameOf);
    const before = names.indexOf('mprescripts');
    const end = before < 0 ? names.length : before;
    const behind = scripted(part(0), end > 1 ? part(1) : '', end > 2 ? part(2) : '').text;
    return piece(before < 0 ? behind : scripted('', part(before + 1), part(before + 2)).text + behind);
  },
  msqrt: (element, _, strike) => root(mathText(element, strike)),
  mroot: (_, part) => root(part(0), part(1)),
  mfenced: (element, _, strike) => {
    const inner = [...element.children].map((child) => inRow([pieceOf(child, strike)]));
    const [open, close] = [element.getAttribute('open') ?? '(', element.getAttribute('close') ?? ')'];
    // Without a separator, two numbers must still not run together.
    const between = (element.getAttribute('separators')?.trim().charAt(0) ?? ', ') || ' ';
    return piece(open + inner.join(between) + close);
  },
  mtable: (element, _, strike) =>
    rowsOf(
      [...element.children].map((row) => [...row.children].map((cell) => mathText(cell, strike).trim())),
    ),
  mtd: (element, _, strike) => piece(mathText(element, strike)),
  semantics: (_, part) => piece(part(0)),
  maction: (_, part) => piece(part(0)),
  mphantom: () => piece(''),
  mspace: () => piece(''),
  annotation: () => piece(''),
  'annotation-xml': () => piece(''),
  menclose: (element, _, strike) => {
    const text = mathText(element, strike);
    if (!/strike/.test(element.getAttribute('notation') ?? '')) return piece(text);
    strike(text);
    return piece('');
  },
  mprescripts: () => piece(''),
  none: () => piece(''),
};

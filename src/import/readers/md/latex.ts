// Formulas between dollar signs → formulas on one line: $\frac{1}{2}$ is 1/2.

import { own } from '../../../platform/own.js';
import {
  accented,
  applied,
  type FormulaTerm,
  fraction,
  inRow,
  piece,
  root,
  scripted,
} from '../../text/math.js';

const FORMULA =
  /(?<![\\$\d\p{L}])\$\$([^$]{1,2000})\$\$(?![$\d])|(?<![\\$\d])\$(?=\S)([^$\n]{1,400}?)(?<=\S)\$(?!\d)/gu;

export function withoutLatex(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(FORMULA, (whole, block: string | undefined, inline: string | undefined, at: number) => {
    const isAlone =
      block !== undefined &&
      /(?:^|\n)\s*$/.test(text.slice(0, at)) &&
      /^\s*(?:\n|$)/.test(text.slice(at + whole.length));
    const code = block ?? inline ?? '';
    return isAlone || isFormula(code) ? escaped(formula(code)) : whole;
  });
}

/** Must contain a command or script, or be a variable with its value; "$5 and $6" is no formula. */
const isFormula = (code: string): boolean =>
  /[\\^_{]/.test(code) || /^\s*[a-z]\s*(?:[=<>≤≥≈≠][^\p{L}]*)?$/iu.test(code);

/** Escapes characters that Markdown would interpret. */
const escaped = (text: string): string => text.replace(/[*_`~[\]<>]/g, '\\$&');

const SIGNS: Record<string, string> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  infty: '∞',
  to: '→',
  rightarrow: '→',
  sum: '∑',
  prod: '∏',
  int: '∫',
  circ: '°',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  omega: 'ω',
  Omega: 'Ω',
  quad: ' ',
  ldots: '…',
  dots: '…',
};
/** Accents as Unicode combining marks. */
const ACCENTS: Record<string, string> = {
  bar: '\u0305',
  overline: '\u0305',
  underline: '\u0332',
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  vec: '\u20d7',
  overrightarrow: '\u20d7',
  dot: '\u0307',
};
const TOKEN = /\\[A-Za-z]+|\\.|[{}^_]|[^\\{}^_]/gu;

interface Reading {
  tokens: string[];
  at: number;
}

function formula(code: string): string {
  const reading = { tokens: code.match(TOKEN) ?? [], at: 0 };
  return inRow(row(reading, 0)).replace(/\s+/g, ' ').trim();
}

/** Terms up to the closing bracket, or the end. */
function row(reading: Reading, depth: number): FormulaTerm[] {
  const pieces: FormulaTerm[] = [];
  while (reading.at < reading.tokens.length) {
    if (reading.tokens[reading.at] === '}') {
      reading.at += 1;
      if (depth > 0) break;
      continue;
    }
    const sign = reading.tokens[reading.at];
    if (sign === '^' || sign === '_') pieces.push(withScripts(reading, pieces, depth));
    else if (/^\d$/.test(sign ?? '')) pieces.push(piece(number(reading)));
    else pieces.push(one(reading, depth));
  }
  return pieces;
}

/** Applies the scripts that follow to the last term. */
function withScripts(reading: Reading, pieces: FormulaTerm[], depth: number): FormulaTerm {
  const base = pieces.pop()?.text ?? '';
  const found = { '^': '', _: '' };
  for (
    let sign = reading.tokens[reading.at];
    sign === '^' || sign === '_';
    sign = reading.tokens[reading.at]
  ) {
    reading.at += 1;
    found[sign] = one(reading, depth).text.trim();
  }
  return scripted(base.trim(), found._, found['^']);
}

function one(reading: Reading, depth: number): FormulaTerm {
  const token = reading.tokens[reading.at] ?? '';
  reading.at += 1;
  if (depth > 50) return piece('');
  if (token === '{') return piece(inRow(row(reading, depth + 1)));
  if (!token.startsWith('\\')) return piece(token);
  const name = token.slice(1);
  const argument = (): string => one(reading, depth + 1).text.trim();
  if (/^[dt]?frac$/.test(name)) return fraction(argument(), argument());
  if (name === 'sqrt') return root(...degreeAndText(reading, argument));
  const accent = own(ACCENTS, name);
  if (accent !== undefined) return accented(argument(), accent);
  if (/^(?:text|mathrm|mathbf|operatorname|left|right|displaystyle|,|;|!|:)$/.test(name))
    return piece(name === ',' || name === ';' ? ' ' : '');
  if (/^(?:sin|cos|tan|log|ln|lim|max|min)$/.test(name)) return applied(name, '');
  return piece(own(SIGNS, name) ?? name);
}

/** "\sqrt[3]{x}": the degree comes first. */
function degreeAndText(reading: Reading, argument: () => string): [of: string, degree: string] {
  let degree = '';
  if (reading.tokens[reading.at] === '[') {
    const end = reading.tokens.indexOf(']', reading.at);
    degree = reading.tokens.slice(reading.at + 1, end < 0 ? undefined : end).join('');
    reading.at = end < 0 ? reading.tokens.length : end + 1;
  }
  return [argument(), degree];
}

/** All digits of a number, so that an exponent applies to the whole number. */
function number(reading: Reading): string {
  let text = '';
  for (
    let next = reading.tokens[reading.at];
    next && /^[\d.,]$/.test(next);
    next = reading.tokens[reading.at]
  ) {
    text += next;
    reading.at += 1;
  }
  return text;
}

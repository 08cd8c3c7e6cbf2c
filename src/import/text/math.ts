// The parts of a formula as texts → the formula on one line with the same meaning: 1/2, (a+b)², √(x+1), ∑_(i=1)^n.

import { own } from '../../platform/own.js';
import { exponent, subscript } from './scripts.js';

/** A term of a formula. */
export interface FormulaTerm {
  text: string;
  /** Adjacent letters and digits would change its value: "2" next to "1/2", "3" next to "x^n". */
  apart?: true;
}

export const piece = (text: string): FormulaTerm => ({ text });

/** Joins terms into one text. */
export function inRow(pieces: readonly FormulaTerm[]): string {
  let row = '';
  let apart = false;
  for (const { text, apart: separate } of pieces) {
    if (text === '') continue;
    const touches = /[\p{L}\p{N}]$/u.test(row) && /^[\p{L}\p{N}(√]/u.test(text);
    row += touches && (apart || separate) ? ` ${text}` : text;
    apart = separate ?? false;
  }
  return row;
}

/** Text that a fraction bar, root or exponent applies to as a whole. */
const ATOM = /^(?:[\p{L}\p{M}\p{N}.,%°⁰¹²³⁴-⁹⁺⁻⁽⁾ⁿ₀-₎]+|\([^()]*\)|\[[^[\]]*\]|√\p{N}+)$/u;

export const atom = (text: string): string => (ATOM.test(text) || text === '' ? text : `(${text})`);

export function fraction(above: string, below: string): FormulaTerm {
  return { text: `${atom(above)}/${atom(below)}`, apart: true };
}

/** One above the other without a bar: a binomial coefficient. */
export const stacked = (above: string, below: string): FormulaTerm => ({
  text: `${above} ¦ ${below}`,
  apart: true,
});

/** `below` and `above` are sub- and superscript after the base; empty if absent. */
export function scripted(base: string, below: string, above: string): FormulaTerm {
  const raised = above === '' ? '' : exponent(above);
  const lowered = below === '' ? '' : subscript(below);
  const open = raised === '' ? lowered : raised;
  const apart = /^[\^_][^(]/.test(open);
  return { text: `${atom(base)}${lowered}${raised}`, ...(apart && { apart: true as const }) };
}

const ROOTS: Record<string, string> = { '': '√', '2': '√', '3': '∛', '4': '∜' };

export function root(of: string, degree = ''): FormulaTerm {
  const sign = own(ROOTS, degree) ?? `${exponent(degree)}√`;
  return { text: `${sign}${/^[\p{N}\p{L}]+$/u.test(of) ? of : `(${of})`}`, apart: true };
}

/** ∑, ∏ or ∫ with limits and operand. */
export function operator(sign: string, limits: { below: string; above: string }, of: string): FormulaTerm {
  const text = sign + scripted('', limits.below, limits.above).text;
  return { text: of === '' ? text : `${text} ${of}`, apart: true };
}

/** A named function: "sin x", "log(x)". */
export const applied = (name: string, to: string): FormulaTerm =>
  piece(to === '' || to.startsWith('(') ? name + to : `${name} ${to}`);

/** Letters below a bar, hat or arrow. */
export const accented = (text: string, mark: string): FormulaTerm =>
  piece([...text].map((letter) => (/\s/u.test(letter) ? letter : letter + mark)).join(''));

/** A matrix or system: cells separated by commas, rows by semicolons. */
export const rowsOf = (rows: readonly (readonly string[])[]): FormulaTerm =>
  piece(rows.map((row) => row.join(', ')).join('; '));

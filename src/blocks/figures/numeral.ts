// A figure → what is set as its numeral: the number, its sign, and what it is per ("/năm"), which stays on its line. Pure.
import { displayWidth } from '../../deck/numerals.js';
import { amount, isSign } from '../../outline/amount.js';
import type { FiguresBody } from './body.js';

type Figure = FiguresBody['items'][number];

export interface Numeral {
  value: string;
  /** "/năm", "/ha": at the size of a unit, attached to the number. */
  per?: string;
  /** What is left of the unit, beside or below. */
  unit?: string;
  /** In em of the number, everything on its line. */
  width: number;
}

/** "5,2%/năm": what follows the slash counts, unless it is a number as in "1/2". */
const PER = /^(?<value>.*[\d%‰°])\s?(?<per>\/\p{L}\S*)(?: (?<unit>.+))?$/u;
/** "/năm", "/100.000 dân": a unit that begins with its slash. */
const SLASHED = /^(?<per>\/\S+)(?: (?<unit>.+))?$/u;
/** Characters; longer ones would leave the number no room, and are a unit like others. */
const LONGEST = 14;

export function numeralOf(figure: Figure): Numeral {
  const { value, per, unit } = slashed(figure);
  if (!per || per.length > LONGEST) return plainNumeral(figure);
  return { value, per, ...(unit && { unit }), width: widthWith(value, per) };
}

function slashed({ value, unit }: Figure): { value: string; per?: string; unit?: string } {
  const own = SLASHED.exec(unit ?? '')?.groups;
  if (unit && own) return unit.length <= LONGEST ? { value, per: unit } : { value, ...own };
  const signed = unit !== undefined && isSign(unit);
  const found = PER.exec(signed ? amount(value, unit) : value)?.groups;
  if (!found) return { value };
  return { value, ...found, unit: [found.unit, signed ? '' : unit].filter(Boolean).join(' ') };
}

/** A sign is attached to its number: "7,8" and "%" are "7,8%". */
function plainNumeral({ value, unit }: Figure): Numeral {
  const signed = unit !== undefined && isSign(unit) && unit.length <= LONGEST;
  const shown = signed ? amount(value, unit) : value;
  return { value: shown, ...(unit && !signed && { unit }), width: displayWidth(shown) };
}

/** A unit's size in em of its number, its least size in px (`.per` in themes/base), and em of one of its letters. */
const SIZE = { share: 0.42, least: 24, letter: 0.6 } as const;
/** Px of the narrowest column of figures: what fits there fits all of them. */
const NARROWEST = 214;

function widthWith(value: string, per: string): number {
  const [number, letters] = [displayWidth(value), per.length * SIZE.letter];
  const scaled = number + letters * SIZE.share;
  if ((NARROWEST / scaled) * SIZE.share >= SIZE.least) return scaled;
  return (number * NARROWEST) / Math.max(40, NARROWEST - letters * SIZE.least);
}

// The slip rules, one file and one line each. When two flag the same words, the first one is reported.
import type { SlipRule } from '../model.js';
import { anniversary } from './anniversary.js';
import { brackets } from './brackets.js';
import { changes } from './changes.js';
import { counts } from './counts.js';
import { dates } from './dates.js';
import { lives } from './lives.js';
import { names } from './names.js';
import { numerals } from './numerals.js';
import { order } from './order.js';
import { ranges } from './ranges.js';
import { ratios } from './ratios.js';
import { repeats } from './repeats.js';
import { shares } from './shares.js';
import { spacing } from './spacing.js';
import { spelling } from './spelling.js';
import { stops } from './stops.js';
import { sums } from './sums.js';
import { tables } from './tables.js';
import { values } from './values.js';
import { variantSpellings } from './variant-spellings.js';
import { weekday } from './weekday.js';

export const RULES: readonly SlipRule[] = [
  lives,
  dates,
  weekday,
  anniversary,
  order,
  counts,
  sums,
  tables,
  shares,
  ratios,
  changes,
  ranges,
  values,
  numerals,
  names,
  spelling,
  repeats,
  stops,
  spacing,
  brackets,
  variantSpellings,
];

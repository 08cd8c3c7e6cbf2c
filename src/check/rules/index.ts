// The rules: one line per kind of difference.
import type { Rule } from '../rule-context.js';
import { otherClaims } from './claims.js';
import { columnsThatDiffer } from './columns.js';
import { countedThings } from './counted.js';
import { namesThatDiffer } from './names.js';
import { movedNames } from './names-moved.js';
import { numbersInOtherWords } from './numbers.js';
import { numbersLost } from './numbers-lost.js';
import { swappedNumbers } from './numbers-swapped.js';
import { otherOrder } from './order.js';
import { swappedPairs } from './pairs.js';
import { quotationsThatDiffer } from './quotations.js';
import { scatteredParts } from './scattered-parts.js';
import { wholeSentences } from './sentences.js';
import { slipsOfItsOwn } from './slips.js';
import { sourcesThatDiffer } from './sources.js';
import { unsupportedNotes } from './unsupported-notes.js';
import { changedWords } from './words.js';

export const RULES: readonly Rule[] = [
  changedWords,
  numbersInOtherWords,
  swappedNumbers,
  countedThings,
  // A speaker is a name too.
  quotationsThatDiffer,
  namesThatDiffer,
  movedNames,
  swappedPairs,
  scatteredParts,
  columnsThatDiffer,
  otherClaims,
  wholeSentences,
  unsupportedNotes,
  otherOrder,
  sourcesThatDiffer,
  slipsOfItsOwn,
  numbersLost,
];

// A number that the document has → a different unit or hedge than in the statement.

import { isMeasure, NEGATION, phraseAt } from '../lexicon.js';
import type { Passage } from '../passages.js';
import { type FoundHedge, isEstimate, type Qualifiers } from '../qualifiers.js';
import { type AlignedStatement, type Finding, finding, type RuleContext, shownOf } from '../rule-context.js';
import type { Token } from '../tokens.js';
import type { NumberInPassage } from './number-rivals.js';

/** Compares a number's unit and hedge with those at the places that say the same. */
export function otherQualifiers(
  context: RuleContext,
  { document }: AlignedStatement,
  ours: Qualifiers,
  places: readonly NumberInPassage[],
  at: { path: string; words: string },
): Finding[] {
  const [first] = places;
  if (!first) return [];
  const sides = { passage: first.passage, document };
  const found: Finding[] = [];
  const unit = otherUnit(ours, places);
  if (unit)
    found.push(
      finding('check/unit-differs', context, at, {
        ours: `${at.words} ${shownOf(ours.unit)}`.trim(),
        theirs: `${at.words} ${shownOf(unit)}`.trim(),
        ...sides,
      }),
    );
  const lost = hedgeLost(ours, places);
  const added = hedgeAdded(ours, places);
  const dress = (hedge: FoundHedge | undefined): string =>
    `${hedge ? `${shownOf(hedge.tokens)} ` : ''}${at.words}`;
  if (added || lost) {
    const code = added
      ? 'check/hedge-differs'
      : lost?.kind === 'planned'
        ? 'check/plan-lost'
        : 'check/hedge-lost';
    const told = finding(code, context, at, { ours: dress(added), theirs: dress(lost), ...sides });
    found.push(
      code === 'check/hedge-lost'
        ? { ...told, params: { ...told.params, hedge: shownOf(lost?.tokens ?? []), number: at.words } }
        : told,
    );
  }
  return found;
}

/** The document's unit, if different; empty when the document counts something without a unit. */
function otherUnit({ unit }: Qualifiers, places: readonly NumberInPassage[]): readonly Token[] | undefined {
  const units = places.map(({ dress }) => dress.unit);
  if (units.some((one) => agree(unit, one))) return undefined;
  const theirs = units.find((one) => one.length > 0);
  if (unit.length === 0) return units.every(([sign]) => sign && isMeasure(sign)) ? theirs : undefined;
  return theirs ?? (unit[0] && isMeasure(unit[0]) ? [] : undefined);
}

const agree = (ours: readonly Token[], theirs: readonly Token[]): boolean =>
  ours.every(({ key }, i) => i >= theirs.length || theirs[i]?.key === key) &&
  (theirs.length > 0 || ours.length === 0) &&
  // "%" and "điểm %" differ, though one ends like the other.
  (ours.length > 0 || theirs.length === 0);

const same = (a: FoundHedge, b: FoundHedge): boolean =>
  a.kind === b.kind || (isEstimate(a.kind) && isEstimate(b.kind));

/** A hedge that the document has at every such place, and the statement nowhere. */
function hedgeLost(
  { hedges, unit, softenedHere, from }: Qualifiers,
  places: readonly NumberInPassage[],
): FoundHedge | undefined {
  return places[0]?.dress.hedges.find(
    (hedge) =>
      (hedge.near || (isEstimate(hedge.kind) && !softenedHere)) &&
      !(isEstimate(hedge.kind) && isTime(unit)) &&
      !(hedge.kind === 'above' && from) &&
      !hedges.some((one) => same(one, hedge)) &&
      places.every(({ dress }) => dress.hedges.some((one) => same(one, hedge))),
  );
}

/** "dự ước 6 tháng": it is not the months that are estimated. */
const isTime = (unit: readonly Token[]): boolean =>
  /^(?:tháng|năm|quý|ngày|months?|years?|days?)$/iu.test(unit[0]?.shown ?? '');

/** A hedge right before the number in the statement, and at no place in the document. */
function hedgeAdded({ hedges }: Qualifiers, places: readonly NumberInPassage[]): FoundHedge | undefined {
  const near = hedges.filter((one) => one.near);
  return near.find(
    (hedge) =>
      !places.some(({ dress }) => dress.hedges.some((one) => same(one, hedge))) &&
      !places.some(({ dress }) => dress.softened && isEstimate(hedge.kind)) &&
      !places.some((place) => isSaidBeside(place, hedge)) &&
      !(isDenial(hedge) && places.some(({ passage, at }) => deniesBefore(passage, at))),
  );
}

/** "cao hơn kế hoạch 12%" for "vượt 12% kế hoạch": the word is on the other side in the document. */
function isSaidBeside({ passage: { tokens }, at }: NumberInPassage, hedge: FoundHedge): boolean {
  const behind = tokens.slice(at + 1, at + 1 + BEHIND).map(({ key }) => key);
  return hedge.kind === 'planned' && hedge.tokens.every(({ key }) => behind.includes(key));
}
const BEHIND = 4;

/** "điện chưa tới 2 huyện" is a denial, like "2 huyện chưa có điện"; it does not bound the figure. */
const isDenial = ({ tokens }: FoundHedge): boolean =>
  phraseAt(
    NEGATION,
    tokens.map(({ key }) => key),
    0,
  ) > 0;
const deniesBefore = ({ tokens }: Passage, at: number): boolean => {
  const keys = tokens.slice(Math.max(0, at - 12), at + 12).map(({ key }) => key);
  return keys.some((_, i) => phraseAt(NEGATION, keys, i) > 0);
};

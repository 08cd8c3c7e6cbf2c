// Sentences out of the document's order: verbatim ones by their place in the outline, paraphrases only when they
// state an order themselves.
import { pointsBack } from '../../outline/references.js';
import { excerpt } from '../excerpt.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import type { Token } from '../tokens.js';

export const otherOrder = (context: RuleContext): Finding[] =>
  context.strict ? moved(context) : turned(context);

/** Sentences that left the document's order: on slides, and within each text of notes. */
function moved(context: RuleContext): Finding[] {
  const rows = new Map<string, AlignedStatement[]>();
  for (const traced of context.traced) {
    const { statement, verbatim, window } = traced;
    if (statement.kind !== 'sentence' || !verbatim || window.length === 0) continue;
    const key = statement.spoken ? (statement.parts[0]?.path ?? '') : '';
    const row = rows.get(key);
    if (row) row.push(traced);
    else rows.set(key, [traced]);
  }
  return [...rows.values()].flatMap((row) => movedIn(context, row));
}

/** Where the document says a sentence: its passage, and the index of its first word there. */
const placeOf = ({ window, diff }: AlignedStatement): number =>
  (window[0]?.index ?? 0) * 1e4 + (diff.matches[0]?.[1] ?? 0);

function movedIn(context: RuleContext, row: readonly AlignedStatement[]): Finding[] {
  const found: Finding[] = [];
  row.forEach((traced, at) => {
    const before = row[at - 1];
    const part = before?.statement.parts[0];
    if (!before || !part || placeOf(traced) >= placeOf(before) || traced.document !== before.document) return;
    found.push(toldOf(context, before, traced));
  });
  return found;
}

function toldOf(
  context: RuleContext,
  before: AlignedStatement,
  { statement, window, document }: AlignedStatement,
): Finding {
  const [first] = before.statement.parts;
  const sides = {
    ours: excerpt(first?.text ?? ''),
    theirs: excerpt(statement.parts[0]?.text ?? ''),
    passage: window[0],
    document,
  };
  return finding('check/order-differs', context, { path: first?.path ?? '', words: first?.text }, sides);
}

/** Two consecutive sentences that the document has the other way round. */
function turned(context: RuleContext): Finding[] {
  return context.traced.flatMap((traced, at) => {
    const before = context.traced[at - 1];
    const [part] = traced.statement.parts;
    const [first] = before?.statement.parts ?? [];
    if (!before || !part || part.path !== first?.path || traced.statement.kind !== 'sentence') return [];
    const isFirst = context.traced[at - 2]?.statement.parts[0]?.path !== part.path;
    return isTurned(before, traced, isFirst, context.loaded.outline.lang)
      ? [toldOf(context, before, traced)]
      : [];
  });
}

function isTurned(a: AlignedStatement, b: AlignedStatement, isFirst: boolean, lang: 'vi' | 'en'): boolean {
  const ordinals = [a, b].map(({ tokens }) => ordinalOf(tokens));
  const [one, two] = ordinals;
  if (one !== undefined && two !== undefined) return one > two;
  if (a.window.length === 0 || b.window.length === 0 || placeOf(b) >= placeOf(a)) return false;
  if (a.document !== b.document) return false;
  const [dayA, dayB] = [a, b].map(({ tokens }) => dayOf(tokens));
  if (dayA !== undefined && dayB !== undefined && dayA !== dayB) return dayA > dayB;
  return isFirst && pointsBack(a.statement.parts[0]?.text ?? '', lang);
}

const ORDINALS = [
  'thứ nhất|một là|first|firstly',
  'thứ hai|hai là|second|secondly',
  'thứ ba|ba là|third|thirdly',
  'thứ tư|bốn là|fourth|fourthly',
  'thứ năm|năm là|fifth',
  'thứ sáu|sáu là|sixth',
].map((words) => new RegExp(`^(?:${words})(?![\\p{L}\\p{M}])`, 'iu'));

/** "Thứ hai, …": the ordinal that the sentence claims. */
function ordinalOf(tokens: readonly Token[]): number | undefined {
  const opening = tokens
    .slice(0, 2)
    .map(({ shown }) => shown)
    .join(' ');
  const at = ORDINALS.findIndex((words) => words.test(opening));
  return at < 0 ? undefined : at;
}

/** The first date of a sentence as a sortable number: 19401014, 19401000 for a month, 19400000 for a year. */
function dayOf(tokens: readonly Token[]): number | undefined {
  const date = tokens.find(({ kind, key }) => kind === 'date' || /^(?:1[5-9]|20)\d\d$/.test(key));
  if (!date) return undefined;
  const [year = 0, month = 0, day = 0] = date.key.split('/').map(Number).reverse();
  return year > 999 ? year * 10_000 + month * 100 + day : undefined;
}

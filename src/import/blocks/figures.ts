// A sentence → the figures that can stand alone: number, unit, what it measures, the comparison after it, and
// anything that makes it less than plain fact: a plan, forecast or condition stays with every figure it governs.
import type { Lang } from '../../messages/message.js';
import { conditionsIn, negationsIn, onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import type { Figure } from '../../outline/schema.js';
import { bare, wordCount } from '../text/words.js';
import { colonLead, leadBinding } from './colon-leads.js';
import { countedIn } from './counted.js';
import { lowered, planFirst } from './figure-plan.js';
import { sinceIn, YEAR } from './figure-time.js';
import { AIMED, changeOf, type InClause, measuredIn, wholeMeasured } from './measured.js';
import { clauses, tellsAll } from './numbers.js';
import { happened, NO_PLAN, type Scope, stillGoverns } from './scopes.js';
import { ownLabel, withoutTime } from './subjects.js';

/** `since`: a date or a condition before a figure in its sentence that the figure does not repeat. */
export interface FoundFigure {
  figure: Figure;
  since?: string;
}

/** Maximum words of a condition shown beside a figure. */
const LONGEST_CONDITION = 12;

/** State while reading clauses: figures found so far, and the plan in effect. */
interface Reading {
  lang: Lang;
  found: FoundFigure[];
  scope: Scope;
  /** The condition before a colon that applies to all figures, or ''. */
  under: string;
  /** All of the sentence before the clause. */
  before: string;
  last?: Figure | undefined;
  /** The plan that led to the last value, and may govern its parts. */
  led?: string | undefined;
}

/**
 * The figures of one sentence in order; only what has a clear number, unit and label, and none unless they tell every
 * number of the sentence but its dates. `scope`: what governs the sentence from outside, a heading or an announcement.
 */
export function figuresIn(sentence: string, lang: Lang, scope: Scope = NO_PLAN): FoundFigure[] {
  const opened = open(sentence, lang, scope);
  if (!opened) return [];
  const { text, rest, reading } = opened;
  for (const clause of clauses(rest)) {
    if (!readClause(clause, reading)) return [];
    goBehind(clause, reading);
  }
  return tellsAll(text, shownIn(reading)) ? planned(reading) : [];
}

/**
 * The figures of the first clauses, as long as these tell all their numbers and it can be told what governs them. What
 * the others say is left to the sentence.
 */
export function someFiguresIn(sentence: string, lang: Lang, scope: Scope = NO_PLAN): FoundFigure[] {
  const opened = open(sentence, lang, scope);
  if (!opened || onlyIfIn(opened.text, lang).length > 0) return [];
  const { rest, reading } = opened;
  for (const clause of clauses(rest)) {
    const earlier = reading.found.length;
    // A clause that is not shown may govern those after it.
    if (!readClause(clause, reading) || !tellsAll(clause, shownIn(reading))) {
      reading.found.length = earlier;
      break;
    }
    goBehind(clause, reading);
  }
  return planned(reading);
}

function open(
  sentence: string,
  lang: Lang,
  scope: Scope,
): { text: string; rest: string; reading: Reading } | undefined {
  const text = bare(sentence).replace(/[.;]$/, '');
  const { head, rest } = colonLead(text);
  const binding = leadBinding(head, lang);
  if (binding?.denied) return undefined;
  const reading: Reading = {
    lang,
    found: [],
    scope: governed(scope, head, lang),
    under: binding?.under ?? '',
    before: head,
  };
  return { text, rest, reading };
}

function goBehind(clause: string, reading: Reading): void {
  reading.before = reading.before === '' ? clause : `${reading.before}, ${clause}`;
}

const shownIn = ({ found }: Reading): string => found.flatMap(({ figure }) => textsOf(figure)).join(' ');

const planned = ({ found, lang }: Reading): FoundFigure[] =>
  found.map((one) => ({ ...one, figure: planFirst(one.figure, lang) }));

const textsOf = ({ value, unit, label, change }: Figure): string[] => [
  value,
  unit ?? '',
  label,
  change ?? '',
];

/** The scope that a head sets for the clauses after it. */
function governed(scope: Scope, head: string, lang: Lang): Scope {
  const plan = plansOf(head, lang);
  return plan ? { plan } : stillGoverns(scope, head);
}

/** Reads the clause's figures; false if one of them is ambiguous. */
function readClause(whole: string, reading: Reading): boolean {
  const { lang, last } = reading;
  const clause = whole.replace(AMONG, '');
  if (clause !== whole && reading.led) reading.scope = { plan: reading.led };
  reading.scope = stillGoverns(reading.scope, clause);
  const change = changeOf(clause, lang);
  if (change && last?.unit !== undefined) {
    last.change = last.change === undefined ? change : `${last.change}, ${change}`;
    if (plansIn(change, lang).length > 0) reading.scope = { unsure: true };
    return true;
  }
  const own = inClause(clause, last, lang);
  reading.last = own.at(-1)?.figure;
  const earlier = reading.found.length;
  for (const [index, one] of own.entries()) {
    const bound = bind(one, own.slice(0, index), clause, reading);
    if (!bound) return false;
    reading.found.push(bound);
  }
  return goOn(clause, own, earlier, reading);
}

/** "trong đó: …" introduces parts of the preceding value. */
const AMONG = /^(?:trong đó|cụ thể|gồm|bao gồm|of which|including)\s?:\s/iu;

function inClause(clause: string, last: Figure | undefined, lang: Lang): InClause[] {
  const measured = measuredIn(clause, lang);
  if (measured) return [measured];
  const leaning = last && wholeMeasured(clause, lang, true);
  const leant = leaning?.unit === last?.unit ? leaning : undefined;
  return leant && last ? (leaningOn(leant, last, lang) ?? countedIn(clause, lang)) : countedIn(clause, lang);
}

/** "phấn đấu năm 2026 đạt …", "dự kiến còn …": the preceding clause's measure at another time, or as planned. */
function leaningOn(figure: Figure, last: Figure, lang: Lang): InClause[] | undefined {
  const [plan] = plansIn(figure.label, lang);
  const opens = plan?.from === 0 ? plan : undefined;
  const time = (opens ? figure.label.slice(opens.to) : figure.label).replace(ALONE, '').trim();
  const another = opens !== undefined || /\D/.test(figure.value) || figure.change !== undefined;
  const label =
    time === '' && another
      ? withoutTime(last.label, lang)
      : ownLabel(time, last.label, lang, opens !== undefined);
  return label === undefined ? undefined : [{ figure: { ...figure, label }, dropped: opens?.text ?? '' }];
}
const ALONE = /^(?:và|and|còn|nhưng|but)$/iu;

/** The figure with its qualifiers; undefined if one of them cannot be shown with it. */
function bind(
  { figure, dropped }: InClause,
  earlier: readonly InClause[],
  clause: string,
  reading: Reading,
): FoundFigure | undefined {
  const { lang, scope } = reading;
  const unseen = [...earlier.map((one) => one.dropped), dropped].join(' ');
  const within = conditionOf(unseen, lang);
  if (within === undefined) return undefined;
  const condition = [reading.under, within].filter((text) => text !== '').join(', ');
  const own = plansOf(unseen, lang);
  const [coordinated] = earlier.flatMap((one) => leadingPlan(one.figure.value, lang));
  const since = sinceOf(figure, condition, datesBefore(figure, own, clause, reading), lang);
  const shown = [...textsOf(figure), since ?? ''].join(' ');
  const bound = own ? shown.includes(own) : plansIn(shown, lang).length > 0;
  const plan = own ?? coordinated ?? scope.plan;
  if (!bound && !plan && scope.unsure) return undefined;
  if (!bound && plan) figure.value = `${plan}… ${figure.value}`;
  return { figure, ...(since && { since }) };
}

const isPlanned = ({ figure: { change, ...figure } }: FoundFigure, lang: Lang): boolean => {
  const own = change !== undefined && !AIMED.test(change) ? change : '';
  return plansIn([...textsOf(figure), own].join(' '), lang).length > 0;
};

/**
 * The text in which the figure's date may stand: its clause, and the sentence before it, unless that dates another kind
 * of figure: what is planned has not the date of what was reached before it, nor the other way round.
 */
function datesBefore(
  figure: Figure,
  own: string | undefined,
  clause: string,
  { lang, scope, found, before }: Reading,
): string {
  const clauseBefore = clause.slice(0, placeOf(figure, clause));
  const planned = own !== undefined || plansIn(figure.value, lang).length > 0;
  const alike = found.every((one) => isPlanned(one, lang) === (planned || scope.plan !== undefined));
  return alike && !(happened(clause) && found.length > 0) ? `${before}, ${clauseBefore}` : clauseBefore;
}

/** The condition and the date before a figure that it does not repeat. */
function sinceOf(figure: Figure, condition: string, before: string, lang: Lang): string | undefined {
  const dated = YEAR.test(figure.label) || OWN_TIME.test(figure.change ?? '');
  const date = dated ? undefined : sinceIn(before, lang);
  if (condition === '') return date;
  return date && !condition.includes(date) ? `${condition}, ${date}` : condition;
}
const OWN_TIME = /^(?:vào|đến|trong|in|by)\s(?:[^\d,]*\s)?(?:1[89]|20)\d{2}/u;

/** Position of a figure's number in its clause: the 3 of "3%" is not that of "2030". */
function placeOf({ value, unit, label }: Figure, clause: string): number {
  const number = /\d.*$/su.exec(value)?.[0] ?? value;
  const behind = unit === undefined ? [` ${label}`] : [unit, ` ${unit}`];
  const whole = [...behind, ''].flatMap((rest) => {
    for (let at = clause.indexOf(number + rest); at >= 0; at = clause.indexOf(number + rest, at + 1)) {
      const next = clause.charAt(at + number.length);
      if (!/[\d.,/]/.test(clause.charAt(at - 1)) && !/[\d/]/.test(next)) return [at];
    }
    return [];
  });
  return whole[0] ?? clause.indexOf(number);
}

/** All plan words of a text in order, in lower case if they opened the sentence. */
function plansOf(text: string, lang: Lang): string | undefined {
  const plans = plansIn(text, lang).map((own) => lowered(own.text, own.from));
  return plans.length > 0 ? [...new Set(plans)].join(' ') : undefined;
}

/** The plan that leads to a value, with its verb: "sẽ có 240" → "sẽ có". */
function leadingPlan(value: string, lang: Lang): string[] {
  const [plan] = plansIn(value, lang);
  return plan
    ? [`${plan.text}${/^\s(?:có|đạt|have|reach)(?=\s)/u.exec(value.slice(plan.to))?.[0] ?? ''}`]
    : [];
}

/**
 * The clause under which a figure holds ("Nếu được bố trí đủ vốn", "Theo báo cáo của huyện"), '' when there is none, and
 * undefined when what is not shown takes something back or is too long to be shown.
 */
function conditionOf(unseen: string, lang: Lang): string | undefined {
  if (negationsIn(unseen, lang).length > 0) return undefined;
  const by = plansIn(unseen, lang).length > 0 ? undefined : BY_WHOM.exec(unseen)?.[0];
  const [first] = conditionsIn(unseen, lang);
  if (!first) return by ?? '';
  const clause = unseen.slice(first.from).split(/,\s/u)[0] ?? '';
  return !by && wordCount(clause) <= LONGEST_CONDITION ? clause.trim() : undefined;
}
const BY_WHOM = /^(?:Theo|According to)\s[^,]{3,70}(?=,)/u;

/** Applies the clause's own plan to the clauses after it, and checks those before it. */
function goOn(clause: string, own: readonly InClause[], earlier: number, reading: Reading): boolean {
  const outside = clause.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  const [first] = plansIn(outside, reading.lang);
  if (!first) return true;
  const [one] = own;
  const number = one ? placeOf(one.figure, clause) : clause.length;
  const leads = one?.figure.value.includes(first.text) && !one.dropped.includes(first.text);
  if (first.from < number) {
    reading.led = leads ? first.text : undefined;
    reading.scope = leads ? { unsure: true } : { plan: plansOf(clause.slice(0, number), reading.lang) ?? '' };
    return true;
  }
  reading.scope = { unsure: true };
  return reading.found.slice(0, earlier).every((one) => isPlanned(one, reading.lang));
}

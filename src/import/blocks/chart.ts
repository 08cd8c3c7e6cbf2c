// A sentence → a chart: one measure in three or more years, or the shares of a whole.
import type { Lang } from '../../messages/message.js';
import { mainStart } from '../../outline/main-clause.js';
import { parseNumber } from '../../outline/numbers.js';
import { conditionsIn, negationsIn, plansIn } from '../../outline/qualifiers.js';
import type { Chart } from '../../outline/schema.js';
import { bare, capitalised, wordCount } from '../text/words.js';
import { MEASURED } from './measured.js';
import { numberLead } from './number-lead.js';
import { numbersOf } from './numbers.js';
import { NO_PLAN, type Scope, stillGoverns } from './scopes.js';

const FEWEST = 3;
const MOST = 12;
/** Equal steps between so many years make a line. */
const LINE = 5;
const LONGEST_NAME = 18;
const LONGEST_LABEL = 8;
/** Characters of all lines of a list. */
const LONGEST_LIST = 1500;
/** By how much shares may miss 100 %, as their figures are rounded. */
const ROUNDED = 1.05;

const HEDGE =
  '(?:(?:ước tính|ước đạt|ước|khoảng|trên|hơn|gần|dưới|xấp xỉ|about|around|over|nearly|almost|more than|less than|approximately|an estimated)\\s){0,2}';
const NUMBER = String.raw`(?<![\p{L}\p{N}.,/–-])(?!(?:1[89]|20)\d{2}(?!\d|[.,]\d))\d[\d.,]*(?<=\d)(?![\p{L}\p{N}/]|\s?[-–]\s?\d)`;
/** A value with the words of its unit: up to a stop, a bracket, a conjunction or its year. */
const VALUE = new RegExp(
  String.raw`(?<value>${HEDGE}${NUMBER})\s?(?<unit>%|\p{L}[\p{L}\p{M}\d/]*(?:\s(?!(?:vào|trong|năm|và|lên|xuống|còn|so|in|by|and|to|down|up)(?!\p{L}))\p{L}[\p{L}\p{M}\d/]*){0,3})`,
  'gu',
);
const YEAR =
  /(?<![\d.,/–-])(?:(?:vào|trong|đến|từ|hết|in|by)\s)?(?:năm\s)?(?<year>(?:1[89]|20)\d{2})(?![\d/]|[.,]\d|\s?[-–]\s?\d)/giu;
/** Allowed between a year and its value, or between values: verbs without meaning of their own. */
const LINK =
  /^[\s,;:]*(?:(?:đã|thì|đạt|là|có|còn|chỉ còn|bằng|lên|xuống|tăng lên|giảm xuống|giảm còn|tăng|giảm|và|từ|was|were|it was|reached|to|and|from|down|up|rose to|fell to)[\s,;:]*){0,4}$/iu;
/** A change is not a value. */
const GROWS = /(?<!\p{L})(?:tăng|giảm|rose by|fell by)[\s,;:]*$/iu;
const VERB_END =
  /[\s,;:]+(?:đã|đạt|là|có|chiếm|tăng|giảm|decreased|increased|rapidly|was|were|reached|from|từ|ở mức|rose|fell|[\s,;:])*$/iu;

interface Found {
  index: number;
  end: number;
  text: string;
  unit?: string;
}

/**
 * Nothing unless every number of the sentence that is no date is in the chart, and all that makes its numbers no plain
 * facts in the chart's name. `scope`: what governs the sentence from outside.
 */
export function chartIn(sentence: string, lang: Lang, scope: Scope = NO_PLAN): Chart | undefined {
  const text = bare(sentence);
  const values = valuesOf(text);
  if (values.length < FEWEST || values.length > MOST || numbersOf(text).length !== values.length)
    return undefined;
  const [unit] = values.map((value) => value.unit);
  const numbers = values.map((value) => parseNumber(value.text, lang));
  if (values.some((value) => value.unit !== unit) || numbers.some((number) => number === undefined))
    return undefined;
  const data = byYears(text, values) ?? (unit === '%' ? shares(text, values, numbers) : undefined);
  const name = data && boundName(text, data, values, { lang, scope });
  if (!data || !name) return undefined;
  const { kind, labels } = data;
  return {
    kind,
    ...(unit && { unit }),
    labels,
    series: [{ name, values: values.map((value) => value.text) }],
  };
}

/** The chart of a list below the line that introduces it: "Thu nhập qua các năm:" with "Năm 2020: 52 triệu đồng". */
export function chartOfList(
  intro: string,
  items: readonly string[],
  lang: Lang,
  scope: Scope = NO_PLAN,
): Chart | undefined {
  const told = items.map((item) => item.replace(/[.;]$/u, '')).join('; ');
  if (told.length > LONGEST_LIST) return undefined;
  return (
    chartIn(`${bare(intro).replace(/(?<!\s)\s*:$/u, '')} ${told}`, lang, scope) ??
    chartIn(`${bare(intro)} ${told}`, lang, scope)
  );
}

/**
 * The name with what governs all values, from the sentence or from outside; undefined where a plan, a condition or a
 * negation holds for some of them only: columns that are reached and columns that are aimed at look alike.
 */
function boundName(
  text: string,
  { name, labels }: Data,
  values: readonly Found[],
  { lang, scope }: { lang: Lang; scope: Scope },
): string | undefined {
  if ([name, ...labels].some((own) => numberLead(own, lang, 'measured').told !== '')) return undefined;
  const said = [name, ...labels, ...values.map((value) => value.text)].reduce(
    (rest, own) => without(rest, own),
    text,
  );
  const loose = [...plansIn(said, lang), ...conditionsIn(said, lang), ...negationsIn(said, lang)];
  if (loose.length > 0 || labels.some((own) => plansIn(own, lang).length > 0)) return undefined;
  const { plan, unsure } = plansIn(name, lang).length > 0 ? NO_PLAN : stillGoverns(scope, text);
  if (unsure) return undefined;
  return plan ? `${capitalised(plan)}… ${name}` : name;
}

function without(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}

function valuesOf(text: string): Found[] {
  return Array.from(text.matchAll(VALUE), ({ 0: whole, index, groups }) => ({
    index,
    end: index + whole.length,
    text: groups?.value ?? '',
    unit: groups?.unit ?? '',
  }));
}

type Data = Pick<Chart, 'kind' | 'labels'> & { name: string };

/** Years and values in turn, the years going up; the thing they count stands before them, or behind the first year. */
function byYears(text: string, values: readonly Found[]): Data | undefined {
  const years = Array.from(text.matchAll(YEAR), ({ 0: whole, index, groups }) => ({
    index,
    end: index + whole.length,
    text: groups?.year ?? '',
  }));
  const labels = years.map((year) => year.text);
  const rising = labels.every((year, index) => index === 0 || Number(year) > Number(labels[index - 1]));
  if (years.length !== values.length || !rising) return undefined;
  const yearFirst = (years[0]?.index ?? 0) < (values[0]?.index ?? 0);
  const row = values.flatMap((value, index) => (yearFirst ? [years[index], value] : [value, years[index]]));
  const name = nameOf(text, row as Found[], yearFirst);
  if (!name || !linked(text, row as Found[], yearFirst)) return undefined;
  return { kind: isEven(labels) ? 'line' : 'bar', labels, name };
}

/** Only linking words may separate the entries; the words between the first year and its value may name the series. */
function linked(text: string, row: readonly Found[], yearFirst: boolean): boolean {
  return row.every((one, index) => {
    const before = row[index - 1];
    if (!before) return !GROWS.test(text.slice(0, one.index)) || !one.unit;
    const between = text.slice(before.end, one.index);
    if (one.unit && GROWS.test(between)) return false;
    return LINK.test(between) || (yearFirst && index === 1);
  });
}

function nameOf(text: string, [first, second]: readonly Found[], yearFirst: boolean): string | undefined {
  const before = named(text.slice(0, first?.index));
  return before ?? (yearFirst ? named(text.slice(first?.end, second?.index)) : undefined);
}

/** The series name: the last clause, without the verb before the value. */
function named(text: string): string | undefined {
  const whole = text.slice(mainStart(text)).replace(/^[\s,;:]+/u, '');
  const last = MEASURED.exec(whole)?.index ?? whole.lastIndexOf('; ') + 1;
  return [whole, whole.slice(last).replace(/^[,;]?\s/u, '')].map(nameIn).find((name) => name !== undefined);
}

function nameIn(text: string): string | undefined {
  const name = ` ${text}`.replace(VERB_END, '').trim();
  const words = wordCount(name);
  const plain =
    !/[“”":;]|\d/u.test(name) && !/,/.test(name) && name.split('(').length === name.split(')').length;
  return plain && words >= 2 && words <= LONGEST_NAME ? capitalised(name) : undefined;
}

function isEven(years: readonly string[]): boolean {
  const steps = years.slice(1).map((year, index) => Number(year) - Number(years[index]));
  return years.length >= LINE && steps.every((step) => step === steps[0]);
}

/** "Cơ cấu kinh tế:", "Trong cơ cấu kinh tế," */
const WHOLE_FIRST = /^(?:[^:]+:|(?:Trong|Về|In)\s[^,]+,)/u;

/** Shares of a whole: "nông nghiệp chiếm 25%, công nghiệp 30%, dịch vụ 45%". */
function shares(
  text: string,
  values: readonly Found[],
  numbers: readonly (number | undefined)[],
): Data | undefined {
  const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
  if (Math.abs(sum - 100) > ROUNDED) return undefined;
  const head = text.slice(0, values[0]?.index);
  const from = WHOLE_FIRST.exec(head)?.[0].length ?? 0;
  const name = wholeName(text.slice(0, from), text.slice(values.at(-1)?.end));
  const labels = values.map((value, index) =>
    text
      .slice(index === 0 ? from : values[index - 1]?.end, value.index)
      .replace(/^[\s,;]*(?:(?:và|còn|and|trong đó)\s)?/u, '')
      .replace(/[\s,:]*(?:(?:chiếm|đạt|là|tỷ trọng|tỷ lệ|accounted for|made up|with)[\s,:]*)*$/u, ''),
  );
  const good = labels.every(
    (label) => wordCount(label) >= 1 && wordCount(label) <= LONGEST_LABEL && !/[\d“”";:()]/u.test(label),
  );
  const apart = new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
  return name && good && apart ? { kind: 'share', labels: labels.map(capitalised), name } : undefined;
}

/** The whole is named before its parts ("Cơ cấu kinh tế: …", "Trong cơ cấu kinh tế, …") or behind them. */
function wholeName(before: string, after: string): string | undefined {
  const strip = (text: string): string =>
    text
      .replace(/^[\s,]*(?:trong|về|in)\s/iu, '')
      .replace(/[\s,.:;]+$/u, '')
      .trim();
  return [before, after].map(strip).flatMap((text) => {
    const words = wordCount(text);
    return words >= 2 && words <= LONGEST_NAME && !/[“”";:]|\d[.,\d]*%/u.test(text)
      ? [capitalised(text)]
      : [];
  })[0];
}

// "Khi mới tái lập …" and "Đến nay …", in one or two sentences → the same things counted before and after, side by
// side. Nothing if the sides, or what they count, are uncertain.
import type { Lang } from '../../messages/message.js';
import type { Compare } from '../../outline/schema.js';
import { bare, capitalised } from '../text/words.js';
import { aboutTheSame, type ComparedThing, thingsIn } from './compared-things.js';
import { inOneSentence, NOW, type Sides, sidesOf } from './compared-times.js';
import { NO_PLAN, type Scope, stillGoverns } from './scopes.js';

/** Things that both sides name alike; a single one only if neither side counts anything else. */
const FEWEST = 2;

type Row = Compare['rows'][number];

export function comparisonIn(
  sentences: readonly string[],
  lang: Lang = 'vi',
  scope: Scope = NO_PLAN,
): { compare: Compare; length: number } | undefined {
  const [first = '', second = '', third = ''] = sentences.map(bare);
  const alone = inOneSentence(first, lang);
  if (alone) {
    const rows = rowsOf(alone, lang, NO_PLAN);
    return rows && { compare: { columns: columnsOf(alone), rows }, length: 1 };
  }
  const sides = sidesOf(first, second, lang);
  if (!sides) return undefined;
  const governed = stillGoverns(scope, second);
  const more = NOW[lang].test(third) ? third : undefined;
  const wider = more === undefined ? undefined : rowsOf(sides, lang, governed, more);
  const rows = rowsOf(sides, lang, governed);
  if (wider && wider.length > (rows?.length ?? 0))
    return { compare: { columns: columnsOf(sides), rows: wider }, length: 3 };
  return rows && { compare: { columns: columnsOf(sides), rows }, length: 2 };
}

const columnsOf = ({ before, after }: Sides): [string, string] => [
  capitalised(before.head),
  capitalised(after.head),
];

/** `more`: a further sentence on how it is now. */
function rowsOf({ before, after }: Sides, lang: Lang, scope: Scope, more?: string): Row[] | undefined {
  const then = thingsIn(before.told, lang, NO_PLAN);
  const now = thingsIn(after.told, lang, scope);
  if (!then || !now || !aboutTheSame(then, now, lang)) return undefined;
  const later = more === undefined ? [] : thingsIn(more, lang, NO_PLAN);
  if (!later) return undefined;
  const rows = matched(then, [...now, ...later]);
  if (rows.length >= FEWEST) return rows;
  const [left, ...others] = then;
  const [right, ...further] = now;
  const lone = others.length === 0 && further.length === 0 && more === undefined;
  return left && right && lone ? loneRow(left, right) : undefined;
}

/** Things named alike, each with the first number that a side gives it. */
function matched(then: readonly ComparedThing[], now: readonly ComparedThing[]): Row[] {
  const seen = new Set<string>();
  return then.flatMap((left) => {
    const right = now.find(({ name, unit }) => name === left.name && unit === left.unit);
    if (!right || left.name === '' || seen.has(left.name)) return [];
    seen.add(left.name);
    return [row(left, right)];
  });
}

const row = (left: ComparedThing, right: ComparedThing): Row => ({
  label: capitalised(left.name),
  values: [left.value, right.value],
});

/**
 * The only thing of either side. "5 trường học … 45 trường" names it shorter the second time; where the words left out
 * may tell of other things ("5 đảng viên nữ … 45 đảng viên"), nothing.
 */
function loneRow(left: ComparedThing, right: ComparedThing): Row[] | undefined {
  if (left.name === '' || left.unit !== right.unit) return undefined;
  const unsaid = left.unit === undefined ? isIdle(left.name, right.name) : right.name === '';
  return unsaid || left.name === right.name ? [row(left, right)] : undefined;
}

/** Whether two names differ only by a redundant word: "trường học" and "trường". */
const isIdle = (name: string, shorter: string): boolean => name.startsWith(`${shorter} `) && IDLE.has(name);
const IDLE: ReadonlySet<string> = new Set([
  'trường học',
  'lớp học',
  'phòng học',
  'hộ dân',
  'hộ gia đình',
  'giường bệnh',
]);

// Points → the arrangements that suit them. Pure.
import { isDate } from '../../compose/items.js';
import { plain } from '../../compose/line.js';
import type { Line } from '../../deck/line.js';
import type { ArrangementTraits } from '../traits.js';
import type { Arrangement, PointItem, PointsBody } from './body.js';

/** A list suits any points slide. */
type Form = Arrangement | 'list';

/** Longest point, in characters, that fits a column, by number of columns. */
const ABREAST: Readonly<Record<number, number>> = { 2: 300, 3: 140, 4: 150 };
/** Columns of a row are of similar length: the longest at most this many times the shortest. */
const UNEVEN = 3;
/** Characters: the first sentence, and everything beside it. */
const TOPIC = { least: 40, most: 230, others: 430 };
const ROWS = { most: 5, longest: 260, all: 760 };

export const arranges: ArrangementTraits<PointsBody, Form> = {
  forms: formsOf,
  inForm: (body, form) => (form === 'list' ? body : { ...body, arrangement: form }),
  asList: ({ arrangement, ...list }) => arrangement && list,
};

/** The suitable arrangements, best first. */
function formsOf(body: PointsBody): Form[] {
  const { items } = body;
  if (items.some(({ points }) => points?.length)) return ['list'];
  const dated: Form[] = hasRows(items) ? ['dated'] : [];
  const topic: Form[] = hasTopic(body) ? ['topic'] : [];
  const abreast: Form[] = standsAbreast(items) ? ['abreast'] : [];
  if (items.length === 2) return [...dated, ...abreast, 'list'];
  if (items.length === 3) return [...dated, ...topic, 'list', ...abreast];
  return [...dated, 'list', ...abreast, ...topic];
}

const length = ({ lead, text }: PointItem): number => sum(lead, text);
const sum = (...lines: (Line | undefined)[]): number =>
  lines.reduce((all, line) => all + (line ? plain(line).length : 0), 0);

/** At least half of the points begin with a date, including the first. */
function hasRows(items: readonly PointItem[]): boolean {
  const [first] = items;
  const dates = items.filter(opensWithDate).length;
  const fits = items.length <= ROWS.most && items.every((item) => sum(item.text) <= ROWS.longest);
  return (
    first !== undefined &&
    opensWithDate(first) &&
    dates * 2 >= items.length &&
    fits &&
    items.reduce((all, item) => all + length(item), 0) <= ROWS.all
  );
}

const opensWithDate = ({ lead }: PointItem): boolean => lead !== undefined && isDate(plain(lead));

/** A sentence without a head, followed by three or more that elaborate it. */
function hasTopic({ items, running }: PointsBody): boolean {
  const [first, ...others] = items;
  if (!running || !first || first.lead || others.length < 2 || others.length > 4) return false;
  const size = length(first);
  return (
    size >= TOPIC.least &&
    size <= TOPIC.most &&
    others.reduce((all, item) => all + length(item), 0) <= TOPIC.others
  );
}

/** Points of similar length, either all with heads or none. */
function standsAbreast(items: readonly PointItem[]): boolean {
  const lengths = items.map(length);
  const heads = items.filter(({ lead }) => lead).length;
  const most = Math.max(...lengths);
  return (
    most <= (ABREAST[items.length] ?? 0) &&
    most <= Math.min(...lengths) * UNEVEN &&
    (heads === 0 || heads === items.length)
  );
}

// Slides in order → the same with their points arranged: by what they are, then by what stood before in the section, so
// that slides of key sentences do not all look alike. Pure.

import type { Arrangement, PointItem, PointsBody } from '../blocks/points/body.js';
import type { Line, Slide } from '../deck/model.js';
import { isDate } from './items.js';
import { plain } from './line.js';

/** A list is what every points slide can be. */
type Form = Arrangement | 'list';

/** Characters of the longest point that stands in a column, by the number of columns' points. */
const ABREAST: Readonly<Record<number, number>> = { 2: 300, 3: 140, 4: 150 };
/** Columns of one row are of about one length: the longest may be so many times the shortest. */
const UNEVEN = 3;
/** Characters: the first sentence, and all that stand beside it. */
const TOPIC = { least: 40, most: 230, others: 430 };
const ROWS = { most: 5, longest: 260, all: 760 };

/** Parts of one block stay lists: they are read as one. */
export function arranged(slides: readonly Slide[]): Slide[] {
  const before = new Map<number, Form[]>();
  return slides.map((slide) => {
    if (slide.layout !== 'points') return slide;
    const section = slide.section?.index ?? -1;
    const stood = before.get(section) ?? [];
    before.set(section, stood);
    const form = slide.continued ? 'list' : longestAgo(formsOf(slide.body), stood);
    stood.push(form);
    if (form === 'list') return slide;
    return { ...slide, body: { ...slide.body, arrangement: form } };
  });
}

/** The points as a list again. */
export function unarranged(body: PointsBody): PointsBody {
  const { arrangement: _arrangement, ...list } = body;
  return list;
}

/** Of what fits, the one that was not used yet, or the longest ago; the first of equals. */
function longestAgo(forms: readonly Form[], stood: readonly Form[]): Form {
  const last = (form: Form): number => stood.lastIndexOf(form);
  return forms.reduce((best, form) => (last(form) < last(best) ? form : best));
}

/** What the points can be, the best first. */
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

/** At least half of the points open with a date, the first among them. */
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

/** A sentence without a head of its own, before three or more that it covers. */
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

/** Points of about one length; with heads, all of them. */
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

// A slide's body → its texts in reading order, as they would be read aloud.
import type { Bodies, Layout, Line, PointItem } from '../deck/model.js';
import { amount } from '../outline/amount.js';
import { plain } from './line.js';
import { partsOf } from './unshown.js';

const say = (...lines: (Line | string | undefined)[]): string =>
  lines
    .map((line) => (Array.isArray(line) ? plain(line) : (line ?? '')))
    .filter((text) => text !== '')
    .join(' ');

const tell = (head: Line | undefined, text: Line | undefined): string =>
  [head && plain(head), text && plain(text)].filter(Boolean).join(': ');

function point(item: PointItem): string[] {
  return [say(item.lead, item.text), ...(item.points ?? []).flatMap(point)];
}

const READERS: { [L in Layout]: (body: Bodies[L]) => string[] } = {
  cover: (body) => [say(body.title), body.subtitle ?? '', ...body.issuer, body.reference ?? ''],
  agenda: (body) => body.items.map((item) => say(item.number, item.title, item.lead)),
  section: (body) => [say(body.number, body.title), say(body.lead)],
  text: (body) => body.paragraphs.map(plain),
  points: (body) => body.items.flatMap(point),
  timeline: (body) => body.items.map((item) => tell(item.when, item.what)),
  figures: (body) =>
    body.items.map((item) => say(item.hedge, amount(item.value, item.unit), item.label, item.change)),
  chart: (body) => [body.alt],
  compare: (body) => [
    say(...body.columns),
    ...body.rows.map((row) => say(row.label, row.values[0], row.values[1])),
  ],
  table: (body) => [
    say(body.caption),
    ...[body.header, ...body.rows].map((row) => row.map(plain).join(' | ')),
  ],
  quote: (body) => [say(body.text), say(body.by)],
  people: (body) => body.items.map((item) => tell(item.name, item.role)),
  steps: (body) => body.items.map((item, index) => `${body.start + index}. ${tell(item.title, item.text)}`),
  image: (body) => picture(body.picture),
  gallery: (body) => body.items.flatMap(picture),
  slogans: (body) => body.items.map(plain),
  sources: (body) => body.items.map((item) => plain(item.text)),
  closing: (body) => [body.title, ...body.lines],
};

function picture(item: Bodies['image']['picture']): string[] {
  return [say(item.alt), say(item.caption, item.credit)];
}

/** The body's texts, one a joint where the layout has joints; nothing of it is left out. */
export function bodyTexts(slide: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): string[] {
  const read = READERS[slide.layout] as (body: typeof slide.body) => string[];
  return read(slide.body).filter((text) => text !== '');
}

/** All that a slide's body shows: its texts as they are read aloud, and each of their parts by itself. */
export const shownTexts = (piece: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): string[] => [
  ...bodyTexts(piece),
  ...partsOf(piece.body),
];

/** The marks of the sources that anything inside a body, a title or a list of them carries. */
export function marksIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('mark' in value && !('text' in value)) return typeof value.mark === 'number' ? [value.mark] : [];
  return Object.values(value).flatMap(marksIn);
}

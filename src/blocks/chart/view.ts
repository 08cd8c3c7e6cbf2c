// A chart → its template data: the drawing, what it measures, and a table of all its numbers, visible or for screen
// readers.
import { classes, type Draw } from '../../deck/draw.js';
import type { Line } from '../../deck/line.js';
import { displayWidth } from '../../deck/numerals.js';
import { plain, type Text, toText } from '../../deck/text.js';
import { view } from '../../deck/view.js';
import { fill } from '../../messages/message.js';
import type { DeckWords } from '../../messages/words.js';
import type { ChartBody } from './body.js';

interface Row {
  label: Text;
  values: Text[];
}
interface ChartView {
  path?: string;
  alt: Text;
  /** A single series' name with its unit, or the unit shared by all. */
  measure?: Text;
  /** The same, always with unit, for the table. */
  caption?: Text;
  /** The last value of a time series, shown large beside a calm plot. */
  reading?: { value: Text; unit?: Text; label: Text; width: string };
  header: Text[];
  /** All rows, in two halves when they are beside the plot. */
  tables: Row[][];
  /** Whether the tables are visible. */
  seen: boolean;
}

/** Rows of one table beside a plot. */
const ROWS = 11;

export const chartView: Draw<ChartBody, ChartView> = ({ body, path, title }, { assets, words }) => {
  const asset = assets.get(path);
  const rows = chartRows(body);
  const halves = body.form === 'tabled' && rows.length > ROWS;
  const half = halves ? Math.ceil(rows.length / 2) : rows.length;
  const reading = readingOf(body);
  const measure = measureOf(body, words);
  return {
    body: {
      path: asset?.path,
      alt: toText(altOf(body, title, words)),
      // The callout already gives the unit.
      measure: reading?.unit ? toText(body.series[0]?.name ?? '') : measure,
      caption: measure,
      reading,
      header: view(body.series.map((s) => s.name)),
      tables: [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0),
      seen: body.form === 'tabled',
    },
    classes: [
      body.kind,
      ...classes({
        wide: body.form !== 'calm',
        calm: body.form === 'calm',
        tabled: body.form === 'tabled',
        halves,
        'without-picture': !asset,
      }),
    ],
  };
};

function altOf({ kind, series }: ChartBody, title: Line | undefined, words: DeckWords): string {
  const name = title ? plain(title) : series.map((one) => one.name).join(', ');
  return fill(words[`${kind}Chart`], { title: name });
}

/** "Đảng viên (người)"; a name that already contains its unit stays as it is. */
function measureOf({ unit, series }: ChartBody, words: DeckWords): Text | undefined {
  if (series.length > 1) return unit === undefined ? undefined : toText(fill(words.unit, { unit }));
  const name = series[0]?.name ?? '';
  return toText(unit === undefined || says(name, unit) ? name : `${name} (${unit})`);
}

function says(name: string, unit: string): boolean {
  const wordsOf = (text: string): string => ` ${text.toLowerCase().split(/\s+/).join(' ')} `;
  return wordsOf(name).includes(wordsOf(unit));
}

/** In a time series the present is the message, never a plan; among categories none is. */
function readingOf({ form, labels, series, unit }: ChartBody): ChartView['reading'] {
  const last = labels.findLastIndex((_, index) => !series[0]?.planned?.[index]);
  const value = series[0]?.shown[last];
  const label = labels[last];
  if (form !== 'calm' || labels.length < 2 || value === undefined || label === undefined) return undefined;
  if (!labels.every((one) => /\d{4}/.test(one)) && !/\b(?:nay|now|today)\b/i.test(label)) return undefined;
  const width = `w-${Math.min(24, Math.max(1, Math.ceil(displayWidth(value) * 2)))}`;
  return {
    value: toText(value),
    unit: unit === undefined ? undefined : toText(unit),
    label: toText(label),
    width,
  };
}

function chartRows(body: ChartBody): Row[] {
  return body.labels.map((label, row) => ({
    label: view(label),
    values: view(body.series.map((s) => s.shown[row] ?? '')),
  }));
}

// A chart's labels and numbers → the form that shows all of them legibly, or none. Pure.
import type { ChartBody } from './body.js';

type Data = Pick<ChartBody, 'kind' | 'labels' | 'series'>;

/** Px of the plot, and of the tables beside a crowded one. */
const PLOT = { width: 1136, height: 380 } as const;
const TABLE = { whole: 484, halves: 688, height: 352, group: 11, rows: 24 } as const;

/** Legend above the plot: number of lines, px of a marker and of the gap to the next name. */
const LEGEND = { lines: 2, mark: 36, whole: 620, halves: 384 } as const;

/** A plot that names some of its marks only: the most labels, and characters of one. */
const LONG = { labels: 40, longest: 10, series: 3 } as const;

/** Em of an average character: text face, and digits of the display face. */
const EM = { text: 0.56, value: 0.56 } as const;

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
/** A number is not separated from the word before it ("năm 2022"). */
const longestWord = (texts: readonly string[]): number =>
  longest(texts.flatMap((text) => text.split(/\s+(?!\d)/)));
const valuesOf = ({ series }: Data): string[] => series.flatMap(({ shown }) => shown);

/** Lines that a text takes in a column `width` px wide; unbroken words leave part of each line empty. */
function lines(text: string, size: number, width: number): number {
  const length = text.length * size * EM.text;
  return length <= width ? 1 : Math.ceil(length / (width * 0.85));
}

/** Undefined: only a table can hold them. */
export function chartForm(data: Data): ChartBody['form'] | undefined {
  if (data.kind === 'share') return isListable(data) ? 'upright' : undefined;
  if (isCalm(data)) return 'calm';
  if (!hasLegend(data, PLOT.width, 24, 32)) return undefined;
  if (data.kind === 'line' ? isReadableLine(data) : isUpright(data)) return 'upright';
  if (data.kind === 'bar' && isLying(data)) return 'lying';
  if (hasTable(data)) return 'tabled';
  return isLong(data) ? 'long' : undefined;
}

/** Many short labels, such as years, in one row: some of them name the others. */
function isLong({ labels, series }: Data): boolean {
  return labels.length <= LONG.labels && longest(labels) <= LONG.longest && series.length <= LONG.series;
}

function isCalm({ kind, labels, series }: Data): boolean {
  return kind !== 'share' && series.length === 1 && labels.length <= 3 && labelsFit(labels, 600, 3);
}

/** Labels under a plot: 24 px when few, 20 px when many. */
function labelsFit(labels: readonly string[], width: number, most: number): boolean {
  const room = width / labels.length - 12;
  const size = labels.length > 8 ? 20 : 24;
  return (
    longestWord(labels) * size * EM.text <= room && labels.every((label) => lines(label, size, room) <= most)
  );
}

/** A list beside the ring holds twelve one-line parts; around it there is room for five three-line labels. */
function isListable({ labels }: Data): boolean {
  return labels.length <= 12 && longest(labels) <= 52;
}

function isReadableLine(data: Data): boolean {
  const { labels, series } = data;
  const value = longest(valuesOf(data)) * 22 * EM.value;
  return series.length <= 2 && value <= PLOT.width / labels.length - 6 && labelsFit(labels, PLOT.width, 2);
}

function isUpright(data: Data): boolean {
  const { labels, series } = data;
  const slot = PLOT.width / labels.length;
  const room = series.length > 1 ? (slot * 0.64) / series.length : slot - 10;
  const value = longest(valuesOf(data)) * 22 * EM.value;
  // Short labels such as years may be closer together.
  return (
    labels.length <= (longest(labels) <= 7 ? 14 : 8) && value <= room && labelsFit(labels, PLOT.width, 3)
  );
}

function isLying({ labels, series }: Data): boolean {
  const row = (PLOT.height - (series.length > 1 ? 20 : 0)) / labels.length;
  return row / series.length >= 22 && labels.every((label) => lines(label, 20, 620) * 26 <= row);
}

/** Whether all numbers fit beside the plot, in one table or two halves. */
function hasTable(data: Data): boolean {
  const { labels, series } = data;
  const groups = labels.length > TABLE.group ? 2 : 1;
  const columns = series.map(
    ({ name, shown }) => Math.max(longest(shown) * 11, longestWord([name]) * 11) + 26,
  );
  const room =
    (groups === 1 ? TABLE.whole : TABLE.halves / 2) - 20 - columns.reduce((sum, width) => sum + width, 0);
  const plot = groups === 1 ? LEGEND.whole : LEGEND.halves;
  if (labels.length > TABLE.rows || room < 60 || !hasLegend(data, plot, 20, 16)) return false;
  const heights = labels.map((label) => lines(label, 18, room) * 23 + 3);
  const half = Math.ceil(labels.length / groups);
  const sums = [heights.slice(0, half), heights.slice(half)].map((part) => part.reduce((a, b) => a + b, 0));
  const head = Math.max(...series.map(({ name }, at) => lines(name, 18, (columns[at] ?? 0) - 18)));
  return Math.max(...sums) + (head - 1) * 23 <= TABLE.height;
}

/** Whether the names of several series fit above a plot `width` px wide, set at `size` px, `gap` px apart. */
function hasLegend({ series }: Data, width: number, size: number, gap: number): boolean {
  if (series.length === 1) return true;
  const names = series.map(({ name }) => LEGEND.mark + name.length * size * EM.text);
  let used = 1;
  let end = -gap;
  for (const name of names) {
    const next = end + gap + name;
    if (next > width) used += 1;
    end = next > width ? name : next;
  }
  return used <= LEGEND.lines && Math.max(...names) <= width;
}

// Bars that lie: their names in the column at the left, broken into lines that none is cut off of, and the room for their
// numbers. Pure.
import type { ChartBody } from '../blocks/chart/body.js';
import { chartSize } from './chart-rules.js';
import { textWidth, wrapText } from './chart-text.js';

/** Px: the widest column of names; more than half of the chart is left for bars and numbers in no case. */
const WIDEST = 620;
/** Type sizes with the distance from line to line, in px; the last one is the floor for labels. */
const NAMES = [
  { fontSize: 20, lineHeight: 26 },
  { fontSize: 18, lineHeight: 22 },
] as const;
/** Px between a bar's end and its number, and from the number to the edge. */
const DISTANCE = 8;
const EDGE = 10;

export interface BarLabels {
  fontSize: number;
  lineHeight: number;
  /** The lines of each name. */
  lines: string[][];
  /** Px of the longest line. */
  width: number;
}

/** Px above and below the rows, with the names of series above them or without. */
const AROUND = { legend: 88, plain: 52 } as const;

/** At the largest size at which each name keeps within its row; a name too long for all is broken at the smallest. */
export function barLabels(body: ChartBody, family: string): BarLabels {
  const row =
    (chartSize(body).height - (body.series.length > 1 ? AROUND.legend : AROUND.plain)) / body.labels.length;
  const settings = NAMES.map((size) => setIn(body.labels, size, family));
  const fits = ({ lines, lineHeight }: BarLabels): boolean =>
    lines.every((own) => own.length * lineHeight <= row);
  const [first, ...others] = settings;
  return settings.find(fits) ?? others.at(-1) ?? first ?? { ...NAMES[1], lines: [], width: 0 };
}

function setIn(labels: readonly string[], size: (typeof NAMES)[number], family: string): BarLabels {
  const font = `400 ${size.fontSize}px ${family}`;
  const lines = labels.map((label) => wrapText(label, WIDEST, font));
  const width = Math.max(0, ...lines.flat().map((line) => textWidth(line, font)));
  return { ...size, lines, width };
}

/** Px of the numbers' type. */
export function numberSize(body: ChartBody): 20 | 26 {
  const row = chartSize(body).height / (body.labels.length * body.series.length);
  return row < 28 ? 20 : 26;
}

/** Px that the numbers at one side of the bars need: those of negative values stand at the left. */
export function roomForNumbers(body: ChartBody, side: 'left' | 'right'): number {
  const texts = body.series.flatMap(({ values, shown }) =>
    shown.filter((_, i) => (values[i] ?? 0) < 0 === (side === 'left')),
  );
  if (texts.length === 0) return side === 'left' ? 0 : EDGE;
  const font = `800 ${numberSize(body)}px`;
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, font)))) + DISTANCE + EDGE;
}

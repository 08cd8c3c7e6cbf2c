// Horizontal bars: their labels in the left column, wrapped so that none is cut off, and the room for their numbers.
// Pure.
import type { ChartBody } from '../blocks/chart/body.js';
import { chartSize } from './chart-rules.js';
import { textWidth, wrapText } from './chart-text.js';

/** Px: the widest label column; it never takes more than half of the chart. */
const WIDEST = 620;
/** Type sizes and line heights in px; the last is the smallest allowed for labels. */
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
  /** The lines of each label. */
  lines: string[][];
  /** Px of the longest line. */
  width: number;
}

/** Px above and below the rows, with and without a legend. */
const AROUND = { legend: 88, plain: 52 } as const;

/** The largest size at which every label fits its row; a label too long for all sizes is wrapped at the smallest. */
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

/** Type size of the numbers in px. */
export function numberSize(body: ChartBody): 20 | 26 {
  const row = chartSize(body).height / (body.labels.length * body.series.length);
  return row < 28 ? 20 : 26;
}

/** Px needed for the numbers on one side of the bars: negative values have theirs on the left. */
export function roomForNumbers(body: ChartBody, side: 'left' | 'right'): number {
  const texts = body.series.flatMap(({ values, shown }) =>
    shown.filter((_, i) => (values[i] ?? 0) < 0 === (side === 'left')),
  );
  if (texts.length === 0) return side === 'left' ? 0 : EDGE;
  const font = `800 ${numberSize(body)}px`;
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, font)))) + DISTANCE + EDGE;
}

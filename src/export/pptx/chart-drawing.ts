// The input shared by all parts of a chart, and its text style. Pure.
import type { ChartBody } from '../../blocks/chart/body.js';
import type { Lang } from '../../messages/message.js';
import type { Box } from '../../render/box.js';
import type { Theme } from '../../theme/model.js';
import type { SeriesFormats } from './chart-formats.js';
import type { ChartSize } from './chart-ring.js';
import { type Paint, solid } from './colours.js';
import type { ChartCallout, ChartTable } from './scene.js';
import { languageOf } from './text-xml.js';
import { centipoints, el } from './xml.js';

export interface ChartContext {
  theme: Theme;
  paint: Paint;
  lang: Lang;
  /** Relationship id of the embedded workbook. */
  workbook: string;
  /** Size of the plot in px. */
  size: ChartSize;
  /** The callout beside the plot, and the box on the slide that both share. */
  reading?: ChartCallout & { box: Box };
  /** The table of numbers beside the plot, and the box on the slide that both share. */
  tabled?: ChartTable & { box: Box };
}

export interface ChartDrawing extends ChartContext {
  body: ChartBody;
  /** Too many marks to label each: numbers go on the axis instead. */
  crowded: boolean;
  /** Horizontal bars, with long labels to their left. */
  horizontal: boolean;
  /** Number formats of each series. */
  formats: SeriesFormats[];
}

/** Hundredths of a point, rounded to half points. */
const textSize = (px: number): number => Math.round(centipoints(px) / 50) * 50;

/** `upright` prevents rotation, which programs apply to tight labels; `whole` keeps the text on one line. */
export function textProperties(
  { paint, lang }: ChartDrawing,
  size: number,
  colour: string,
  { bold = false, upright = false, whole = false } = {},
): string {
  const properties = el(
    'a:defRPr',
    { sz: textSize(size), b: bold ? 1 : 0 },
    solid(paint, colour),
    el('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
  );
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', { ...(upright && { rot: 0, vert: 'horz' }), ...(whole && { wrap: 'none' }) }),
    el('a:lstStyle'),
    el('a:p', {}, el('a:pPr', {}, properties), el('a:endParaRPr', { lang: languageOf(lang) })),
  );
}

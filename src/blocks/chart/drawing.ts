// A chart → its SVG.
import { chartSize } from '../../assets/chart-rules.js';
import { drawChart } from '../../assets/charts.js';
import type { DrawBody } from '../traits.js';
import type { ChartBody } from './body.js';

export const drawing: DrawBody<ChartBody> = (body, theme, lang) => ({
  svg: drawChart(body, theme, lang),
  ...chartSize(body),
});

// What a slide of chart holds. Plain data.

export interface ChartBody {
  kind: 'bar' | 'line' | 'share';
  /**
   * `calm`: few marks in a narrow plot; `upright`, `lying`: every mark with its number; `tabled`: a plot with an
   * axis, beside a table of all numbers; `long`: a plot with an axis over the whole slide, of which the latest, the highest
   * and the lowest mark have their numbers.
   */
  form: 'calm' | 'upright' | 'lying' | 'tabled' | 'long';
  /** The marks of a single series that the slide's title names, by their places. */
  singled?: number[];
  unit?: string;
  labels: string[];
  /**
   * `values` are the numbers to draw; `shown` are the same as written in the outline. `planned` marks targets and
   * forecasts, if there are any: they never look like achieved values.
   */
  series: { name: string; values: number[]; shown: string[]; planned?: boolean[] }[];
  alt: string;
}

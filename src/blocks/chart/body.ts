// What a slide of chart holds. Plain data.

export interface ChartBody {
  kind: 'bar' | 'line' | 'share';
  /**
   * `calm`: few marks in a narrow plot; `upright`, `lying`: every mark with its number; `tabled`: a plot with an axis,
   * beside a table of all numbers.
   */
  form: 'calm' | 'upright' | 'lying' | 'tabled';
  unit?: string;
  labels: string[];
  /**
   * `values` are numbers to draw; `shown` the same as the outline writes them. `planned` says of each whether it is
   * aimed at or forecast, where any is: such a mark never looks like one that was reached.
   */
  series: { name: string; values: number[]; shown: string[]; planned?: boolean[] }[];
  alt: string;
}

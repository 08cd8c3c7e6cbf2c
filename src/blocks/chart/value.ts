// The value of a chart block: bars, lines or shares.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

const series = z.strictObject({ name: text, values: list(text) });
export const chartSchema = z.strictObject({
  kind: z.enum(['bar', 'line', 'share']),
  unit: text.optional(),
  labels: list(text),
  series: list(series),
});

export type Chart = z.output<typeof chartSchema>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Biểu đồ cột, đường hoặc tỷ trọng.', 'A chart: bars, lines or shares.'),
  keys: {
    'chart.kind': w('bar: cột; line: đường; share: tỷ trọng.', 'bar, line or share.'),
    'chart.labels': w('Nhãn trục ngang, hoặc tên các phần.', 'Labels of the axis, or names of the shares.'),
    'chart.series': w('Các dãy số.', 'The series.'),
    'series.name': w('Tên dãy.', 'The series’ name.'),
    'series.values': w(
      'Các giá trị, đủ như số nhãn; số có dấu phẩy đặt trong dấu nháy.',
      'Values, one a label; quote those that hold a comma.',
    ),
  },
};

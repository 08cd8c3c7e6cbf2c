// The chart layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/designing.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { ChartBody } from './body.js';
import { withoutReading, withReading } from './readings.js';
import { withNumbers } from './tabled.js';

export const pptx: PptxTraits<ChartBody> = {
  design: {
    title: TITLE,
    bodies: [text([72, 167, 1136, 32], 22, 400, 'muted')],
    object: { type: 'chart', place: [72, 207, 1136, 429] },
  },
  deep: false,
  running: false,
  tree: withoutReading,
  picture: (body, { box, attributes, order }) => ({
    kind: 'chart',
    box,
    body,
    alt: attributes.get('alt') ?? '',
    order,
  }),
  items: (items, { laid }) =>
    withNumbers(items.map((item) => (item.kind === 'chart' ? withReading(item, laid) : item))),
};

// The chart layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { ChartBody } from './body.js';
import { withCallout, withoutCallout } from './callout.js';
import { withNumbers } from './number-table.js';

export const pptx: PptxTraits<ChartBody> = {
  design: {
    title: TITLE,
    bodies: [text([72, 167, 1136, 32], 22, 400, 'muted')],
    object: { type: 'chart', place: [72, 207, 1136, 429] },
  },
  deep: false,
  running: false,
  tree: withoutCallout,
  picture: (body, { box, attributes, order }) => ({
    kind: 'chart',
    box,
    body,
    alt: attributes.get('alt') ?? '',
    order,
  }),
  items: (items, { laid }) =>
    withNumbers(items.map((item) => (item.kind === 'chart' ? withCallout(item, laid) : item))),
};

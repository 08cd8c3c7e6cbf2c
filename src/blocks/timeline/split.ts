// Where timelines are split: into slides with equal numbers of events.
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { TimelineBody } from './body.js';

const splittable: Splittable<TimelineBody, TimelineBody['items'][number]> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  sharing: 'even',
  length: (item) => atomLength(item.when, item.what),
};

export const timelineSplitter = splitter(splittable);

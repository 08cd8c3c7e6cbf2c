// The list of sources, and of the notes that explain.
import { plain } from '../../compose/line.js';
import { defineSlide } from '../define.js';
import type { SourcesBody } from './body.js';

export const sources = defineSlide<'sources', SourcesBody>({
  layout: 'sources',
  spoken: (body) => body.items.map((item) => plain(item.text)),
});

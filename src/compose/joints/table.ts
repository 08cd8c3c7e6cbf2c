// Layout → how its body is cut into parts. Layouts that are not here stand on one slide.
import type { Bodies, Layout } from '../../deck/model.js';
import { type Splitter, splitter } from '../splitter.js';
import { table } from './columns.js';
import { compare, quote } from './grids.js';
import {
  agenda,
  figures,
  gallery,
  people,
  points,
  slogans,
  sources,
  steps,
  text,
  timeline,
} from './lists.js';

export const SPLITTERS: { readonly [L in Layout]?: Splitter<Bodies[L]> } = {
  agenda: splitter(agenda),
  text: splitter(text),
  points: splitter(points),
  timeline: splitter(timeline),
  figures: splitter(figures),
  compare: splitter(compare),
  table,
  quote: splitter(quote),
  people: splitter(people),
  steps: splitter(steps),
  gallery: splitter(gallery),
  slogans: splitter(slogans),
  sources: splitter(sources),
};

// Layout name → its view. A new layout is one function and one line here, and templates/<layout>.hbs.
import type { Layout } from '../model.js';
import { agenda, closing, cover, quote, section, slogans } from './ceremony.js';
import { chart } from './chart.js';
import type { Draw } from './draw.js';
import { people, points, sources, steps, text } from './lists.js';
import { compare, figures, table, timeline } from './numbers.js';
import { gallery, image } from './pictures.js';

export const views: { [L in Layout]: Draw<L> } = {
  cover,
  agenda,
  section,
  text,
  points,
  timeline,
  figures,
  chart,
  compare,
  table,
  quote,
  people,
  steps,
  image,
  gallery,
  slogans,
  sources,
  closing,
};

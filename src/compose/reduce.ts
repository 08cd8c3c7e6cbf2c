// A slide that overflows and cannot be split → the same with its longest text shortened; the full text goes to the
// notes.
import { layoutTraits } from '../deck/layouts.js';
import type { Slide } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { halved, lineAt, weight } from './halve.js';

/** Halves the longest text that may be cut; returns the slide unchanged if all are only a few words. */
export function reduceLongest(slide: Slide, lang: Lang): Slide {
  const own = layoutTraits(slide.layout).fit.shortens.map((path) => `body.${path}`);
  const beside = slide.picture ? ['picture.caption'] : [];
  const texts = ['title', 'kicker', ...own, ...beside].map((path) => ({
    path,
    weight: weight(lineAt(slide, path)),
  }));
  const longest = texts.reduce((a, b) => (b.weight > a.weight ? b : a));
  return halved(slide, longest.path, lang);
}

// Slides in order → the same with their items arranged: by what they are, then by what stood before in the section, so
// that slides of key sentences do not all look alike. Pure.
import { layoutTraits } from '../deck/layouts.js';
import type { Slide } from '../deck/model.js';

/** What every slide that can be arranged can be too. */
const LIST = 'list';

/** Parts of one block stay lists, being read as one, and so do points beside a picture, which have a narrow column. */
export function arranged(slides: readonly Slide[]): Slide[] {
  const before = new Map<string, string[]>();
  return slides.map((slide) => {
    const { arranges } = layoutTraits(slide.layout);
    if (!arranges) return slide;
    const place = `${slide.layout} ${slide.section?.index ?? -1}`;
    const stood = before.get(place) ?? [];
    before.set(place, stood);
    const form = slide.continued || slide.picture ? LIST : longestAgo(arranges.forms(slide.body), stood);
    stood.push(form);
    const body = arranges.inForm(slide.body, form);
    return body === slide.body ? slide : ({ ...slide, body } as Slide);
  });
}

/** Of what fits, the one that was not used yet, or the longest ago; the first of equals. */
function longestAgo(forms: readonly string[], stood: readonly string[]): string {
  const last = (form: string): number => stood.lastIndexOf(form);
  return forms.reduce((best, form) => (last(form) < last(best) ? form : best));
}

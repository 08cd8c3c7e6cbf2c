// Slides in order → the same with their items arranged by what they are, then by what the section has shown before, so
// that slides of key sentences vary. Pure.
import { layoutTraits } from '../deck/layouts.js';
import type { Slide } from '../deck/model.js';

/** The arrangement that every arrangeable slide supports. */
const LIST = 'list';

/** Parts of one block stay lists, since they read as one; so do points beside a picture, whose column is narrow. */
export function arranged(slides: readonly Slide[]): Slide[] {
  const before = new Map<string, string[]>();
  return slides.map((slide) => {
    const { arranges } = layoutTraits(slide.layout);
    if (!arranges) return slide;
    const place = `${slide.layout} ${slide.section?.index ?? -1}`;
    const used = before.get(place) ?? [];
    before.set(place, used);
    const form = slide.continued || slide.picture ? LIST : leastRecent(arranges.forms(slide.body), used);
    used.push(form);
    const body = arranges.inForm(slide.body, form);
    return body === slide.body ? slide : ({ ...slide, body } as Slide);
  });
}

/** Of the forms that fit, the least recently used; the first on a tie. */
function leastRecent(forms: readonly string[], used: readonly string[]): string {
  const last = (form: string): number => used.lastIndexOf(form);
  return forms.reduce((best, form) => (last(form) < last(best) ? form : best));
}

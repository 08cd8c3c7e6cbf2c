// One Slide → its Marp directives: classes, the rail's header, page number and footer.
import { escapeFurniture } from './escape.js';
import { layoutTraits } from './layouts.js';
import type { Slide } from './model.js';
import { titleClass } from './title.js';

export function directives(slide: Slide, variants: readonly string[]): string {
  const small = slide.small ? ['small'] : [];
  const land = slide.sparse ? ['land'] : [];
  const names = [slide.layout, `fit-${slide.fit}`, ...titleClass(slide), ...variants, ...small, ...land];
  const rail = railOf(slide);
  return [
    `<!-- _class: ${names.join(' ')} -->`,
    ...(rail ? [`<!-- _header: ${JSON.stringify(rail)} -->`] : []),
    ...(layoutTraits(slide.layout).foot ? [] : ['<!-- _paginate: false -->', '<!-- _footer: "" -->']),
  ].join('\n');
}

/** The section's number and short title, for the slide's left rail; the number alone if the title was cut. */
function railOf({ layout, section }: Slide): string {
  if (!section || !layoutTraits(layout).rail) return '';
  const { number, title } = section;
  const label = /(?:…|\.{3})$/.test(title) ? '' : `<span>${escapeFurniture(title)}</span>`;
  if (!number) return label;
  return `<b class="c-${Math.min(9, number.length)}">${escapeFurniture(number)}</b>${label && ` ${label}`}`;
}

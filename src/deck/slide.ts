// One Slide → its Marp directives: classes, the rail's header, page number and footer.
import { escapeFurniture } from './escape.js';
import type { Layout, Slide } from './model.js';
import { titleClass } from './title.js';

/** Slides that carry neither page number nor footer. */
const BARE: readonly Layout[] = ['cover', 'closing'];
/** Slides without the rail: those that make a section, and the deck's own. */
const WITHOUT_RAIL: readonly Layout[] = [
  'cover',
  'agenda',
  'section',
  'quote',
  'slogans',
  'sources',
  'closing',
];

export function directives(slide: Slide, variants: readonly string[]): string {
  const small = slide.small ? ['small'] : [];
  const land = slide.sparse ? ['land'] : [];
  const names = [slide.layout, `fit-${slide.fit}`, ...titleClass(slide), ...variants, ...small, ...land];
  const rail = railOf(slide);
  return [
    `<!-- _class: ${names.join(' ')} -->`,
    ...(rail ? [`<!-- _header: ${JSON.stringify(rail)} -->`] : []),
    ...(BARE.includes(slide.layout) ? ['<!-- _paginate: false -->', '<!-- _footer: "" -->'] : []),
  ].join('\n');
}

/** The section's number and short title, for the slide's left rail; of a title that was cut, the number alone. */
function railOf({ layout, section }: Slide): string {
  if (!section || WITHOUT_RAIL.includes(layout)) return '';
  const { number, title } = section;
  const label = /(?:…|\.{3})$/.test(title) ? '' : `<span>${escapeFurniture(title)}</span>`;
  if (!number) return label;
  return `<b class="c-${Math.min(9, number.length)}">${escapeFurniture(number)}</b>${label && ` ${label}`}`;
}

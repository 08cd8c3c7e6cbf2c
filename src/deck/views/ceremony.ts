// Cover, agenda, section, quote, slogans, closing → their template data: the slides on deep colour.

import type { QuoteBody } from '../../blocks/quote/body.js';
import type { SlogansBody } from '../../blocks/slogans/body.js';
import type { AgendaBody } from '../../slides/agenda/body.js';
import type { ClosingBody } from '../../slides/closing/body.js';
import type { CoverBody } from '../../slides/cover/body.js';
import type { SectionBody } from '../../slides/section/body.js';
import { plain } from '../text.js';
import { type View, view } from '../view.js';
import { classes, type Draw, lengthOf, longest, sizeClass } from './draw.js';

/** Characters that fit at 104, 88, 76, 62 and 52 px beside the number, and across the slide without one. */
const COVER = { numbered: [24, 34, 54, 84, 130], plain: [30, 44, 72, 110, 160] };

export const cover: Draw<'cover', View<CoverBody>> = ({ body }, context) => ({
  body: view(body),
  classes: [
    sizeClass(lengthOf(body.title), body.number ? COVER.numbered : COVER.plain),
    ...classes({
      numbered: body.number !== undefined,
      'number-long': (body.number?.value.length ?? 0) > 2,
      'has-logo': context.cover.logo,
      'has-photograph': context.cover.photograph,
    }),
  ],
});

/** Height in px that titles in display type at 40 px would take of the 580 px column. */
function agendaHeight(items: AgendaBody['items']): number {
  return items.reduce((sum, { title, lead }) => {
    const lines = Math.ceil(lengthOf(title) / 33);
    return sum + lines * 47 + (lead ? Math.ceil(lengthOf(lead) / 50) * 36 : 0) + 34;
  }, 0);
}

/** A longer number is words ("Phần thứ nhất"): no numeral. */
const NUMERAL = 5;

type AgendaItem = View<AgendaBody['items'][number]> & {
  /** Number of the section's slide in the deck, for a link. */
  place?: number;
};

export const agenda: Draw<'agenda', { items: AgendaItem[] }> = ({ body, continued }, { places }) => ({
  body: { items: body.items.map((item) => ({ ...view(item), place: places.section(item) })) },
  classes: [
    `n-${body.items.length}`,
    ...classes({
      // Parts look alike, whatever the length of their titles.
      display: !continued && agendaHeight(body.items) <= 580,
      numbered: body.items.some((i) => i.number),
      worded: body.items.some((i) => (i.number?.length ?? 0) > NUMERAL),
    }),
  ],
});

export const section: Draw<'section', View<SectionBody>> = ({ body }) => ({
  body: view(body),
  classes: [
    sizeClass(lengthOf(body.title), body.number ? [16, 36, 66, 112] : [26, 52, 90, 150]),
    ...(body.number ? ['numbered', `number-${Math.min(body.number.length, 5)}`] : []),
  ],
});

export const quote: Draw<'quote', View<QuoteBody>> = ({ body }) => ({
  body: view(body),
  classes: [sizeClass(lengthOf(body.text), [70, 135, 230, 340])],
});

export const slogans: Draw<'slogans', View<SlogansBody>> = ({ body, continued }) => {
  const count = body.items.length;
  const shown = { items: view(body.items, 'title') };
  const split = continued !== undefined;
  if (count === 1 && !split) {
    return { body: shown, classes: ['single', sizeClass(longest(body.items), [26, 62, 96, 140])] };
  }
  const height = body.items.reduce((sum, item) => sum + Math.ceil(plain(item).length / 42) * 50 + 34, 0);
  return { body: shown, classes: [`n-${count}`, ...classes({ display: height <= 470, split })] };
};

export const closing: Draw<'closing', View<ClosingBody>> = ({ body }) => ({
  body: view(body),
  classes: [sizeClass(body.title.length, [24, 40, 70])],
});

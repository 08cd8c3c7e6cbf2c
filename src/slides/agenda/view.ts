// The agenda → its template data.
import { classes, type Draw, lengthOf } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { AgendaBody } from './body.js';

/** Height in px of the titles in display type at 40 px, within the 580 px column. */
function agendaHeight(items: AgendaBody['items']): number {
  return items.reduce((sum, { title, lead }) => {
    const lines = Math.ceil(lengthOf(title) / 33);
    return sum + lines * 47 + (lead ? Math.ceil(lengthOf(lead) / 50) * 36 : 0) + 34;
  }, 0);
}

/** A longer number is words ("Phần thứ nhất"), not a numeral. */
const NUMERAL = 5;

type AgendaItem = View<AgendaBody['items'][number]> & {
  /** Slide number of the section, for a link. */
  place?: number;
};

export const agendaView: Draw<AgendaBody, { items: AgendaItem[] }> = ({ body, continued }, { places }) => ({
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

// A quotation → its template data.
import { type Draw, lengthOf, sizeClass } from '../../deck/draw.js';
import { type View, view, wideView } from '../../deck/view.js';
import type { QuoteBody } from './body.js';

export const quoteView: Draw<QuoteBody, View<QuoteBody>> = ({ body, picture }) => ({
  body: picture ? view(body) : wideView(body),
  classes: [sizeClass(lengthOf(body.text), [70, 135, 230, 340])],
});

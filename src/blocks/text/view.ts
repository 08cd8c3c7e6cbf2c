// Paragraphs → their template data.
import { type Draw, lengthOf, sizeClass } from '../../deck/draw.js';
import { type View, view, wideView } from '../../deck/view.js';
import type { TextBody } from './body.js';

export const textView: Draw<TextBody, View<TextBody>> = ({ body, picture }) => {
  // Every paragraph but the first may end with a partly filled line.
  const length = body.paragraphs.reduce((sum, p) => sum + lengthOf(p) + 30, -30);
  return {
    body: picture ? view(body) : wideView(body),
    classes: [`n-${body.paragraphs.length}`, sizeClass(length, [110, 150, 190, 230, 290, 350, 420])],
  };
};

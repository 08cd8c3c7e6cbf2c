// Sources → their template data.
import { classes, type Draw } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { SourcesBody } from './body.js';

export const sourcesView: Draw<SourcesBody, View<SourcesBody>> = ({ body }) => ({
  body: view(body),
  classes: [`n-${body.items.length}`, ...classes({ columns: body.items.length > 3 })],
});

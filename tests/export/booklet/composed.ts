// Composes the booklet of an outline with all kinds of blocks.
import { composeBooklet as compose } from '../../../src/export/booklet/compose.js';
import type { Booklet } from '../../../src/export/booklet/document.js';
import { loadBookletKinds } from '../../../src/export/booklet/kinds.js';
import type { Outline } from '../../../src/outline/schema.js';

const kinds = await loadBookletKinds();

export const composeBooklet = (outline: Outline): Booklet => compose(outline, kinds);

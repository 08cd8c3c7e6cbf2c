// Layouts → their PowerPoint traits, loaded on demand.
import { layoutTraits } from '../../deck/layouts.js';
import { type Bodies, LAYOUTS, type Layout } from '../../deck/model.js';
import type { PptxTraits } from './traits.js';

export type PptxKinds = { readonly [L in Layout]: PptxTraits<Bodies[L]> };

export async function loadPptxKinds(): Promise<PptxKinds> {
  const loaded = LAYOUTS.map(async (layout) => [layout, await layoutTraits(layout).pptx()] as const);
  return Object.fromEntries(await Promise.all(loaded)) as PptxKinds;
}

/** The traits of a layout, with the layout's own type. */
export function pptxTraits<L extends Layout>(layout: L, kinds: PptxKinds): PptxTraits<Bodies[L]> {
  return kinds[layout];
}

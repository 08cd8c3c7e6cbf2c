// The loaded page and the deck's data → deck.pptx: native text, tables, charts and shapes on real layouts.
import { diagnostic } from '../../diagnostics/diagnostic.js';
import { abortable, yieldToEvents } from '../../platform/abort.js';
import type { Exporter } from '../exporter.js';
import { writeZip } from '../zip.js';
import { assemble, ROOT } from './assemble.js';
import { buildScene } from './build-scene.js';
import { THEME_FONTS } from './faces.js';
import { loadPptxKinds } from './kinds.js';
import { planLayouts } from './layouts.js';
import { mediaLibrary } from './media.js';
import { packageFiles } from './package.js';
import { startPngFallbacks } from './png-fallbacks.js';
import { replacedFaces } from './slide-xml.js';
import { packageFaults } from './verify.js';

export const exportPptx: Exporter = async ({ deck, theme, page, pngFallbacks, signal }) => {
  const drawing = pngFallbacks ?? startPngFallbacks(theme, { signal });
  const begun = Promise.all([page.geometry(), drawing, loadPptxKinds()]);
  const [trees, drawn, kinds] = await abortable(begun, signal);
  const scenes = deck.slides.flatMap((slide, i) => {
    const tree = trees[i];
    return tree ? [buildScene(tree, slide, theme.palette, kinds)] : [];
  });
  const pictures = scenes.flatMap(({ items, ground }) => [...ground.items, ...items]);
  const media = await abortable(mediaLibrary(pictures, drawn), signal);
  await yieldToEvents(signal);
  const { slides, layouts } = planLayouts(scenes, theme, deck.lang, kinds);
  await yieldToEvents(signal);
  const parts = assemble({ deck, theme, slides, layouts, media, kinds });
  const files = packageFiles(parts, ROOT);
  // Compression and drawing run on other threads while this one checks the package.
  const zip = writeZip(files, { signal });
  zip.catch(() => undefined);
  const faults = packageFaults(files);
  // A fault here is our bug. No file is better than one that PowerPoint has to repair.
  if (faults.length > 0) throw new Error(`the package is not sound: ${faults.join('; ')}`);
  const faces = [...replacedFaces(slides).keys()].sort().join(', ');
  const params = { faces, fallbacks: [...new Set(Object.values(THEME_FONTS))].join(', ') };
  return {
    files: [{ path: 'deck.pptx', data: await zip }],
    diagnostics: [diagnostic('export/pptx-font-fallback', params)],
  };
};

// Format → exporter, loaded on demand. A new format is one file and one line here.
import type { Abortable } from '../platform/abort.js';
import type { Theme } from '../theme/model.js';
import type { Export, Exporter, Format } from './exporter.js';

const EXPORTERS: { readonly [F in Format]?: () => Promise<Exporter> } = {
  html: async () => (await import('./html.js')).exportHtml,
  md: async () => (await import('./markdown.js')).exportMarkdown,
  pdf: async () => (await import('./pdf.js')).exportPdf,
  png: async () => (await import('./images.js')).imageExporter('png'),
  jpeg: async () => (await import('./images.js')).imageExporter('jpeg'),
  pptx: async () => (await import('./pptx/pptx.js')).exportPptx,
  webp: async () => (await import('./images.js')).imageExporter('webp'),
  handout: async () => (await import('./handout/handout.js')).exportHandout,
  booklet: async () => (await import('./booklet/booklet.js')).exportBooklet,
  social: async () => (await import('./social/social.js')).exportSocial,
  script: async () => (await import('./script/script.js')).exportScript,
};

export type StartedFormats = Pick<Export, 'pngFallbacks'>;

/** Loads exporters and starts whatever needs only the theme, while the browser is laying out slides. */
export function startFormats(formats: readonly Format[], theme: Theme, options: Abortable): StartedFormats {
  // A load error resurfaces when the format is exported.
  for (const format of formats) loadExporter(format).catch(() => undefined);
  if (!formats.includes('pptx')) return {};
  const pngFallbacks = import('./pptx/png-fallbacks.js').then(({ startPngFallbacks }) =>
    startPngFallbacks(theme, options),
  );
  // A failure is reported by the exporter that awaits this.
  pngFallbacks.catch(() => undefined);
  return { pngFallbacks };
}

export async function loadExporter(format: Format): Promise<Exporter> {
  const load = EXPORTERS[format];
  if (!load) throw new Error(`no exporter for ${format}`);
  return load();
}

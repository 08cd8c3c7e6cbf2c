// Format → its exporter, loaded on demand: adding a format is one file and one line here.
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

export type StartedFormats = Pick<Export, 'standIns'>;

/** Loads the formats' exporters and begins what they need of the theme alone, while the browser lays the slides out. */
export function startFormats(formats: readonly Format[], theme: Theme, options: Abortable): StartedFormats {
  // A format that does not load says so when it is made.
  for (const format of formats) loadExporter(format).catch(() => undefined);
  if (!formats.includes('pptx')) return {};
  const standIns = import('./pptx/png-fallbacks.js').then(({ startPngFallbacks }) =>
    startPngFallbacks(theme, options),
  );
  // A failure is that of the format, when it takes up what was begun.
  standIns.catch(() => undefined);
  return { standIns };
}

export async function loadExporter(format: Format): Promise<Exporter> {
  const load = EXPORTERS[format];
  if (!load) throw new Error(`no exporter for ${format}`);
  return load();
}

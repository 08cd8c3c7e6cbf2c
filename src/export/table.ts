// Format → its exporter, loaded when asked for: a new format is one file and one line here.
import type { Exporter, Format } from './exporter.js';

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

export async function loadExporter(format: Format): Promise<Exporter> {
  const load = EXPORTERS[format];
  if (!load) throw new Error(`no exporter for ${format}`);
  return load();
}

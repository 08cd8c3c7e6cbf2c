// What an exporter takes and returns: one loaded page with its data in, files as bytes out (platform/files.ts
// writes them).

import type { ScriptCall } from '../browser/api.js';
import type { Assets } from '../deck/asset.js';
import type { Deck } from '../deck/model.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Outline } from '../outline/schema.js';
import type { OutputFile } from '../platform/files.js';
import type { Parts } from '../render/open-page.js';
import type { Page } from '../render/page.js';
import type { Picture } from '../render/picture.js';
import type { Theme } from '../theme/model.js';

export const FORMATS = [
  'html',
  'md',
  'pdf',
  'png',
  'jpeg',
  'webp',
  'pptx',
  'handout',
  'booklet',
  'social',
  'script',
] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportOptions {
  /** Device pixels per CSS px in images; 1 gives 1280 × 720. */
  scale: number;
  pdfNotes: boolean;
  /** Slides per handout page. */
  handout: 1 | 2 | 3 | 4 | 6;
  handoutPrint: 'colour' | 'bw';
  /**
   * Revision number of a live deck: deck.html then follows the server it was loaded from. Absent for ordinary
   * exports.
   */
  live?: number;
}

/** Renders the PNG fallback for an SVG. The same SVG is rendered once, however many callers ask for it. */
export interface PngFallbacks {
  of(svg: string, size: ShownSize): Promise<Uint8Array>;
}

/** Widths in px: `shown` on the slide, `own` intrinsic to the SVG. */
export interface ShownSize {
  shown: number;
  own: number;
}

export interface Export {
  outline: Outline;
  deck: Deck;
  theme: Theme;
  assets: Assets;
  /** The fitted Marp Markdown and theme CSS with inlined fonts, as written to deck.md and theme.css. */
  markdown: string;
  css: string;
  /** Page body of the fitted deck: one <section> per slide with assets and fonts inlined, for formats built on HTML. */
  sections: string[];
  pageCss: string;
  page: Page;
  /** Prints finished HTML to a tagged PDF on a new page of the same browser, after running `script` if given. */
  print(html: string, script?: ScriptCall): Promise<Uint8Array>;
  /** Captures parts of finished HTML. `take` is awaited before the next capture, so few pictures are held in memory. */
  photograph(document: Parts, take: (picture: Picture, part: number) => Promise<void>): Promise<void>;
  /** Per slide, where its content appears in the imported document, in words. Resolved while the browser is working. */
  origins: Promise<readonly (readonly string[])[]>;
  /** PNG fallbacks for the theme's ornaments, started as soon as the theme was known. */
  pngFallbacks?: Promise<PngFallbacks>;
  options: ExportOptions;
  /** Exporters that block the thread or use other threads check this between steps. */
  signal?: AbortSignal;
}

export type { OutputFile };

export interface Exported {
  files: OutputFile[];
  diagnostics: Diagnostic[];
}

export type Exporter = (input: Export) => Promise<Exported>;

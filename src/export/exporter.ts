// The input and output of an exporter: one loaded page and its data; files as bytes, written by platform/files.ts.

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
  /** Device pixels a CSS px, for images: 1 gives 1280 × 720. */
  scale: number;
  pdfNotes: boolean;
  /** Slides a handout page: 1, 2, 3, 4 or 6. */
  handout: 1 | 2 | 3 | 4 | 6;
  handoutPrint: 'colour' | 'bw';
  /** deck.html follows the server that it comes from, while the deck is being written; the revision that it is of. */
  live?: number;
}

/** Vectors → the PNG that stands beside each; the same SVG has one, whoever asks for it. */
export interface PngFallbacks {
  of(svg: string, size: ShownSize): Promise<Uint8Array>;
}

/** The width in px at which a slide shows a picture, and that of the SVG itself. */
export interface ShownSize {
  shown: number;
  own: number;
}

export interface Export {
  outline: Outline;
  deck: Deck;
  theme: Theme;
  assets: Assets;
  /** Fitted Marp Markdown and its theme CSS with fonts inside: what deck.md and theme.css hold. */
  markdown: string;
  css: string;
  /** The fitted deck's page body: one <section> a slide, assets and fonts inlined, for HTML made from it. */
  sections: string[];
  pageCss: string;
  page: Page;
  /** A new page in the same browser for paper formats: prints finished HTML, after `script` if any, to a tagged PDF. */
  print(html: string, script?: ScriptCall): Promise<Uint8Array>;
  /** Pictures of parts of finished HTML; `take` is awaited, so that few pictures wait in memory. */
  photograph(document: Parts, take: (picture: Picture, part: number) => Promise<void>): Promise<void>;
  /** Of each slide: where the document says what it shows, in words; on its way while the browser works. */
  origins: Promise<readonly (readonly string[])[]>;
  /** The theme's ornaments as PNG, on their way since the theme was known; for a format that needs them. */
  standIns?: Promise<PngFallbacks>;
  options: ExportOptions;
  /** An exporter that keeps the thread busy, or has much on other threads, looks at it between two parts of its work. */
  signal?: AbortSignal;
}

export type { OutputFile };

export interface Exported {
  files: OutputFile[];
  diagnostics: Diagnostic[];
}

export type Exporter = (input: Export) => Promise<Exported>;

// Builders for decks and slides: a test states only what it is about.
import type { Assets } from '../../src/deck/asset.js';
import type { Bodies, Deck, Layout, Line, Slide, SlideOf } from '../../src/deck/model.js';
import { createWriter, type Writer, type WriterOptions } from '../../src/deck/writer.js';

export const line = (text: string): Line => [{ text }];
export const noAssets: Assets = new Map();

export function slideOf<L extends Layout>(layout: L, body: Bodies[L], rest: Partial<SlideOf<L>> = {}): Slide {
  return {
    id: 's1',
    layout,
    body,
    fit: 0,
    notes: [],
    sources: [],
    seconds: 45,
    path: 'sections.0.blocks.0',
    ...rest,
  } as unknown as Slide;
}

export function deckOf(slides: Slide[], rest: Partial<Deck> = {}): Deck {
  return {
    lang: 'vi',
    title: 'Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn',
    keywords: [],
    footer: { issuer: 'Ban Tuyên giáo', event: 'Khởi nghĩa Bắc Sơn' },
    slides,
    moved: [],
    leftOut: [],
    ...rest,
  };
}

export function writerOf(options: WriterOptions = {}): Writer {
  const { value, diagnostics } = createWriter(options);
  if (!value) throw new Error(`no writer: ${diagnostics.map((d) => d.code).join(', ')}`);
  return value;
}

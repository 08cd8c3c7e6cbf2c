// A built deck → report.json: its slides, the files written, the diagnostics. Plain data.
import type { Traced } from '../check/deck/trace.js';
import type { Deck, LeftOut, Moved, Slide } from '../deck/model.js';
import { capped } from '../diagnostics/capped.js';
import { type Diagnostic, describe } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import type { Measure } from '../render/page.js';
import type { BuiltDeck } from './build.js';

export interface SlideReport {
  number: number;
  layout: string;
  title?: string;
  continued?: { part: number; of: number };
  /** Size of the slide's own text in the browser, relative to the layout's largest. */
  scale: number;
  /** Whether anything overflows; if so, a diagnostic says it too. */
  overflow: boolean;
  /** Words shown on the slide. */
  words: number;
  seconds: number;
  /** Numbers on the sources slide. */
  sources: number[];
  /** Path in the outline, and the place in the document that it was imported from. */
  path: string;
  from?: Slide['from'];
  /** Each text of the slide: where it is on the slide, in the outline, and in the source document. */
  texts: { at: string; text: string; path?: string; from?: Slide['from'] }[];
}

export interface Report {
  outline: string;
  province: string;
  minutes?: number;
  /** Estimated length of the talk. */
  seconds: number;
  slides: SlideReport[];
  moved: Moved[];
  /** What no slide shows, with the number of the slide whose notes have it. */
  leftOut: (LeftOut & { slide?: number })[];
  files: { path: string; format: string; bytes: number; ms: number }[];
  diagnostics: (Omit<Diagnostic, 'params'> & { message: string; hint?: string })[];
}

export function reportOf(
  outline: string,
  built: BuiltDeck,
  diagnostics: readonly Diagnostic[],
  lang: Lang,
): Report {
  const { deck, theme, measures, traced, formats } = built;
  return {
    outline,
    province: theme.slug,
    minutes: deck.minutes,
    seconds: deck.slides.reduce((sum, slide) => sum + slide.seconds, 0),
    slides: deck.slides.map((slide, i) =>
      slideReport(slide, i + 1, measures.get(slide.id), traced[i]?.texts),
    ),
    moved: deck.moved,
    leftOut: leftOutOf(deck),
    files: formats.flatMap(({ format, files, ms }) =>
      files.map(({ path, data }) => ({ path, format, bytes: Buffer.byteLength(data), ms })),
    ),
    diagnostics: describeAll(diagnostics, lang),
  };
}

/** Prefers a slide of the same block: a talk may repeat a sentence. */
function leftOutOf({ leftOut, slides }: Deck): Report['leftOut'] {
  const spoken = slides.map(({ notes }) => notes.join('\n'));
  return leftOut.map((item) => {
    const mentions = (_: Slide, index: number): boolean => spoken[index]?.includes(item.text) ?? false;
    const sameBlock = slides.findIndex(
      (slide, index) => item.path.startsWith(slide.path) && mentions(slide, index),
    );
    const found = sameBlock >= 0 ? sameBlock : slides.findIndex(mentions);
    return { ...item, ...(found >= 0 && { slide: found + 1 }) };
  });
}

/** Diagnostics with message and hint, for JSON: at most a thousand, then how many more. */
export function describeAll(found: readonly Diagnostic[], lang: Lang): Report['diagnostics'] {
  return capped(found).map((d) => describeFully(d, lang));
}

/** A diagnostic with its message and hint, for JSON. */
export function describeFully(d: Diagnostic, lang: Lang): Report['diagnostics'][number] {
  const { params: _, ...rest } = d;
  return { ...rest, ...describe(d, lang) };
}

/** Rounded to four places: sizes are in tenths of a pixel. */
function scaleOf({ size, largest }: Measure['type']): number {
  return Math.round((size / largest) * 10_000) / 10_000;
}

/** `number` counts from 1. */
export function slideReport(
  slide: Slide,
  number: number,
  measure: Measure | undefined,
  texts: readonly Traced[] = [],
): SlideReport {
  return {
    number,
    layout: slide.layout,
    title: textOf(slide.title ?? ('title' in slide.body ? slide.body.title : undefined)),
    continued: slide.continued,
    scale: measure ? scaleOf(measure.type) : 1,
    overflow: measure?.overflow ?? false,
    words: countWords([slide.title, slide.body]),
    seconds: slide.seconds,
    sources: slide.sources,
    path: slide.path,
    from: slide.from,
    texts: texts.map(({ at, text, match }) => ({ at, text, path: match?.path, from: match?.from })),
  };
}

function textOf(value: unknown): string | undefined {
  const text = strings(value).join('');
  return text === '' ? undefined : text;
}

function countWords(value: unknown): number {
  return strings(value).join(' ').split(/\s+/).filter(Boolean).length;
}

/** The texts of a body: runs and plain strings, but no addresses of pictures and links. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (NOT_WORDS.has(key) ? [] : strings(part)));
}

const NOT_WORDS = new Set(['src', 'link', 'alt', 'kind', 'shown']);

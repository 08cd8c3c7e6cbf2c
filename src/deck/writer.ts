// Deck + Assets → Marp Markdown, a slide at a time or whole, through the templates.

import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { words } from '../messages/words.js';
import type { Assets } from './asset.js';
import { drawBeside } from './beside.js';
import type { DrawContext, Drawn, Places } from './draw.js';
import { frontMatter } from './front-matter.js';
import { layoutTraits } from './layouts.js';
import type { Deck, Layout, Slide } from './model.js';
import { notesComment } from './notes.js';
import { linkMarks, placesOf } from './places.js';
import { directives } from './slide.js';
import { loadTemplates, problemOf, type Templates } from './templates.js';
import { toRichText } from './text.js';
import { partText, titleText } from './title.js';
import { view } from './view.js';

export interface WriterOptions {
  /** A user's own templates; layouts it lacks use the shipped ones. */
  templates?: string;
  /** What the theme brings for the cover: a logo for the star's place, a photograph behind it. */
  cover?: { logo?: boolean; photograph?: boolean };
}

export interface Writer {
  /** Markdown of one slide: its directives, its content, its notes. No front matter, no slide break. */
  slide(slide: Slide, deck: Deck, assets: Assets): string;
  /** The deck's front matter. */
  head(deck: Deck): string;
  /** Slides that are written already, with the deck's front matter before them and `---` between them. */
  join(deck: Deck, slides: readonly string[]): string;
  /** The whole deck: front matter and the slides between `---`. */
  deck(deck: Deck, assets: Assets): string;
  /** What went wrong with a user's template while slides were written; the shipped one took its place. */
  diagnostics(): Diagnostic[];
}

export function createWriter(options: WriterOptions = {}): Result<Writer> {
  const { value: templates, diagnostics } = loadTemplates(options.templates);
  if (!templates) return { diagnostics };
  const found = new Map<Layout, Diagnostic>();
  const cover = { logo: options.cover?.logo ?? false, photograph: options.cover?.photograph ?? false };
  const shared = sharedData();
  const slide: Writer['slide'] = (slide, deck, assets) => {
    const { places, ...data } = shared(deck);
    const context: DrawContext = { assets, words: words[deck.lang], cover, places };
    const drawn = layoutTraits(slide.layout).view(slide, context);
    const beside = drawBeside(slide, context);
    const filled = { ...data, ...dataOf(slide, deck, drawn), beside: beside.view };
    const content = fillTemplate(templates, slide.layout, filled, found);
    const parts = [
      directives(slide, [...drawn.classes, ...beside.classes]),
      linkMarks(content, places),
      notesComment(slide.notes, slide.seconds),
    ];
    return parts.filter(Boolean).join('\n\n');
  };
  const join: Writer['join'] = (deck, slides) => `${frontMatter(deck)}\n${slides.join('\n\n---\n\n')}\n`;
  return {
    value: {
      slide,
      head: frontMatter,
      join,
      deck: (deck, assets) =>
        join(
          deck,
          deck.slides.map((s) => slide(s, deck, assets)),
        ),
      diagnostics: () => [...found.values()],
    },
    diagnostics,
  };
}

/** What every template gets; `body` is the layout's own (docs/templates.md). */
function dataOf(slide: Slide, deck: Deck, drawn: Drawn<unknown>): object {
  return {
    body: drawn.body,
    title: slide.title && titleText(slide.title),
    kicker: slide.kicker && toRichText(slide.kicker),
    part: partText(slide.continued, words[deck.lang]),
    section: view(slide.section),
  };
}

/** What all slides of a deck share, made once a deck. */
function sharedData(): (deck: Deck) => { places: Places } {
  const made = new WeakMap<Deck, { places: Places }>();
  return (deck) => {
    const { lang, title, subtitle, issuer } = deck;
    const data = made.get(deck) ?? {
      places: placesOf(deck),
      lang,
      words: view(words[lang]),
      deck: view({ title, subtitle, issuer }),
    };
    made.set(deck, data);
    return data;
  };
}

/** A user's template that fails on a slide is reported once, and the shipped one takes its place. */
function fillTemplate(
  templates: Templates,
  layout: Layout,
  data: object,
  found: Map<Layout, Diagnostic>,
): string {
  const file = templates.file(layout);
  try {
    const content = templates.get(layout)(data).trim();
    if (!file || !breaksSlide(content)) return content;
    found.set(layout, diagnostic('deck/template-break', {}, { file }));
  } catch (error) {
    if (!file) throw error;
    found.set(layout, diagnostic('deck/template-failed', { problem: problemOf(error) }, { file }));
  }
  return templates.shipped(layout)(data).trim();
}

/** A Markdown rule would make two slides of one. */
function breaksSlide(markdown: string): boolean {
  return /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/m.test(markdown);
}

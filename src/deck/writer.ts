// Deck + Assets → Marp Markdown, slide by slide or whole, through the templates.

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
  /** A user's own templates; shipped ones fill the gaps. */
  templates?: string;
  /** What the theme brings for the cover: a logo in place of the star, a photograph behind it. */
  cover?: { logo?: boolean; photograph?: boolean };
}

export interface Writer {
  /** Markdown of one slide: directives, content, notes. No front matter, no slide break. */
  slide(slide: Slide, deck: Deck, assets: Assets): string;
  /** The deck's front matter. */
  head(deck: Deck): string;
  /** Joins written slides: the deck's front matter, then the slides separated by `---`. */
  join(deck: Deck, slides: readonly string[]): string;
  /** The whole deck: front matter, then the slides separated by `---`. */
  deck(deck: Deck, assets: Assets): string;
  /** Failures of a user's templates, each replaced by the shipped one. */
  diagnostics(): Diagnostic[];
}

export function createWriter(options: WriterOptions = {}): Result<Writer> {
  const { value: templates, diagnostics } = loadTemplates(options.templates);
  if (!templates) return { diagnostics };
  const failures = new Map<Layout, Diagnostic>();
  const cover = { logo: options.cover?.logo ?? false, photograph: options.cover?.photograph ?? false };
  const shared = sharedData();
  const slide: Writer['slide'] = (slide, deck, assets) => {
    const { places, ...data } = shared(deck);
    const context: DrawContext = { assets, words: words[deck.lang], cover, places };
    const drawn = layoutTraits(slide.layout).view(slide, context);
    const beside = drawBeside(slide, context);
    const filled = { ...data, ...dataOf(slide, deck, drawn), beside: beside.view };
    const content = fillTemplate(templates, slide.layout, filled, failures);
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
      diagnostics: () => [...failures.values()],
    },
    diagnostics,
  };
}

/** Every template's data; `body` depends on the layout (docs/templates.md). */
function dataOf(slide: Slide, deck: Deck, drawn: Drawn<unknown>): object {
  return {
    body: drawn.body,
    title: slide.title && titleText(slide.title),
    kicker: slide.kicker && toRichText(slide.kicker),
    part: partText(slide.continued, words[deck.lang]),
    section: view(slide.section),
  };
}

/** What all slides of a deck share, computed once per deck. */
function sharedData(): (deck: Deck) => { places: Places } {
  const cache = new WeakMap<Deck, { places: Places }>();
  return (deck) => {
    const { lang, title, subtitle, issuer } = deck;
    const data = cache.get(deck) ?? {
      places: placesOf(deck),
      lang,
      words: view(words[lang]),
      deck: view({ title, subtitle, issuer }),
    };
    cache.set(deck, data);
    return data;
  };
}

/** A user's template that fails on a slide is reported once and replaced by the shipped one. */
function fillTemplate(
  templates: Templates,
  layout: Layout,
  data: object,
  failures: Map<Layout, Diagnostic>,
): string {
  const file = templates.file(layout);
  try {
    const content = templates.get(layout)(data).trim();
    if (!file || !breaksSlide(content)) return content;
    failures.set(layout, diagnostic('deck/template-break', {}, { file }));
  } catch (error) {
    if (!file) throw error;
    failures.set(layout, diagnostic('deck/template-failed', { problem: problemOf(error) }, { file }));
  }
  return templates.shipped(layout)(data).trim();
}

/** A Markdown rule would split the slide in two. */
function breaksSlide(markdown: string): boolean {
  return /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/m.test(markdown);
}

// Outline → Deck: the slides and their order. Pure: no file, no browser; the look is decided later.
import { BLOCK_KINDS, BLOCKS } from '../blocks/index.js';
import type { Deck, Layout } from '../deck/model.js';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import type { Lang } from '../messages/message.js';
import type { Outline } from '../outline/schema.js';
import { withWrittenDates } from '../outline/written-dates.js';
import { ownTraits } from '../slides/index.js';
import { cutTo } from './cut.js';
import type { Context, Draft } from './draft.js';
import { toSlides, withUnshownHeads } from './draft-slides.js';
import { label } from './heading.js';
import { numberSources, type Sources } from './marks.js';
import { withOneMark } from './one-source.js';
import { ownDrafts } from './own.js';
import { sectionDrafts } from './sections.js';
import { tooManySlides } from './too-many.js';

/** Characters of the foot line, which is one line on every slide, and the least that its issuer has; the whole stands on the cover. */
const FOOTER = { issuer: 44, both: 82 };
const CAPITALS = 1.25;

export interface Loaded {
  outline: Outline;
  /** The place in the outline's file of a path such as "sections.1.blocks.0". */
  locate(path: string): Place;
  /** The place of some words inside the text at a path. */
  locateIn(path: string, needle: string): Place;
}

export interface ComposeOptions {
  /** The meeting's length: content moves to the notes, least important first, until the talk fits. */
  minutes?: number;
}

export function compose(
  loaded: Loaded,
  options: ComposeOptions = {},
): { deck: Deck; diagnostics: Diagnostic[] } {
  const outline = withWrittenDates(loaded.outline);
  const context: Context = { lang: outline.lang, sources: numberSources(outline), event: outline.event };
  const all = withUnshownHeads(drafts(outline, context));
  const { kept, moved, leftOut, seconds } = cutTo(all, options.minutes, context);
  const deck: Deck = {
    ...metadata(outline, context.sources),
    slides: toSlides(withOneMark(kept, context.lang), context.lang),
    ...(options.minutes !== undefined && { minutes: options.minutes }),
    moved,
    leftOut: leftOut.map((item) => ({
      ...item,
      line: loaded.locateIn(item.path, firstWords(item.text)).line,
    })),
  };
  return {
    deck,
    diagnostics: [
      ...shortened(all, loaded),
      ...inNotesOnly(leftOut.length, loaded),
      ...replaced(all, loaded),
      ...tooLong(seconds, options),
      ...tooManySlides(deck.slides, loaded),
    ],
  };
}

function drafts(outline: Outline, context: Context): Draft[] {
  return [
    ...ownDrafts('front', outline, context),
    ...mainDrafts(outline, context),
    ...ownDrafts('end', outline, context),
  ];
}

/** An outline's only section gets no slide of its own if its heading repeats the title on the cover. */
function mainDrafts({ sections, title }: Outline, context: Context): Draft[] {
  const all = sections.flatMap((section, index) => sectionDrafts(section, index, context));
  const [only, ...others] = sections;
  const repeats = only && others.length === 0 && only.heading === title;
  const bare = repeats && !only.lead && !only.notes && !only.source && all.length > 1;
  return bare ? all.filter(({ layout }) => ownTraits(layout)?.stands !== 'section') : all;
}

/** Metadata and footer of the deck. */
function metadata(
  outline: Outline,
  { spoken }: Sources,
): Omit<Deck, 'slides' | 'moved' | 'leftOut' | 'minutes'> {
  const { subtitle, issuer, keywords = [], event, lang } = outline;
  return {
    lang,
    title: spoken(outline.title),
    ...(subtitle !== undefined && { subtitle: spoken(subtitle) }),
    ...(issuer !== undefined && { issuer: spoken(issuer) }),
    keywords: keywords.map(spoken),
    footer: footer(spoken(issuer ?? ''), spoken(event?.name ?? outline.title), lang),
  };
}

/** Both whole where the line has room; else the event gives way first, then the issuer. */
function footer(issuer: string, event: string, lang: Lang): Deck['footer'] {
  const free = FOOTER.both - event.length * widthOf(event);
  const short = label(issuer, lang, Math.floor(Math.max(FOOTER.issuer, free) / widthOf(issuer)));
  const rest = FOOTER.both - short.length * widthOf(short);
  return { issuer: short, event: label(event, lang, Math.floor(rest / widthOf(event))) };
}

/** Width of a text relative to lower case: capitals take a quarter more. */
const widthOf = (text: string): number => (/\p{Ll}/u.test(text) ? 1 : CAPITALS);

/** One diagnostic for all blocks that are shown shortened, placed at the first. */
function shortened(all: readonly Draft[], { locate }: Loaded): Diagnostic[] {
  const paths = new Set(all.filter((draft) => draft.shortened).map(({ path }) => path));
  const [first] = paths;
  return first === undefined ? [] : [diagnostic('compose/shortened', { count: paths.size }, locate(first))];
}

/** The first words of a text, enough to find it by. */
const firstWords = (text: string): string => /^.{1,60}(?=\s|$)/su.exec(text)?.[0] ?? text;

/** How much is on no slide; the report lists it. */
function inNotesOnly(count: number, { locate }: Loaded): Diagnostic[] {
  const { file } = locate('sections');
  return count === 0 ? [] : [diagnostic('compose/left-out', { count }, { file })];
}

/** Blocks shown in another layout than their kind's, where the user should know: each at its place. */
function replaced(all: readonly Draft[], { outline, locate }: Loaded): Diagnostic[] {
  const found = new Map(all.map(({ path, layout }) => [path, replacedAt(outline, path, layout)]));
  return [...found].flatMap(([path, code]) => (code ? [diagnostic(code, {}, locate(path))] : []));
}

function replacedAt(outline: Outline, path: string, layout: Layout): DiagnosticCode | undefined {
  const inside = (at: unknown, key: string): unknown =>
    typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  const block = path.split('.').reduce<unknown>(inside, outline);
  const kind = BLOCK_KINDS.find((key) => key !== layout && inside(block, key) !== undefined);
  return kind && BLOCKS[kind].replaced;
}

function tooLong(seconds: number, { minutes }: ComposeOptions): Diagnostic[] {
  if (minutes === undefined || seconds <= minutes * 60) return [];
  const least = Math.ceil(seconds / 6) / 10;
  return [diagnostic('compose/minutes-too-short', { minutes, least })];
}

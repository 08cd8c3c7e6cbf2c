// A deck and its outline → the source of each text on each slide: the outline's text, which of its words are shown,
// and the place in the document that the outline records.
import type { Deck, Slide } from '../../deck/model.js';
import { plainText } from '../../outline/inline.js';
import type { LoadedOutline } from '../../outline/load.js';
import type { Origin, Outline } from '../../outline/schema.js';
import { textsOf } from '../../outline/texts.js';
import { withWrittenDates } from '../../outline/written-dates.js';
import { diffTokens } from '../diff.js';
import { type Token, tokensOf } from '../tokens.js';
import { type SlideText, shownOn } from './shown.js';

/** A text of the outline. */
export interface OutlineMatch {
  path: string;
  text: string;
  tokens: readonly Token[];
  /** Where the document says it, if the outline records that. */
  from?: Origin;
}

/** A text on a slide; without `match` no text of the outline contains it: the deck's own words. */
export interface Traced extends SlideText {
  match?: OutlineMatch;
  /** Indexes in `match.tokens` of the words shown here, in order. */
  places: readonly number[];
}

export interface TracedSlide {
  slide: Slide;
  texts: readonly Traced[];
}

/** Minimum share of a text's words found in its presumed source. */
const ENOUGH = 0.8;

/** In deck order. */
export function traceDeck(
  { slides }: Pick<Deck, 'slides'>,
  { outline }: Pick<LoadedOutline, 'outline'>,
): TracedSlide[] {
  const saying = new Sayings(withWrittenDates(outline));
  return slides.map((slide) => ({
    slide,
    texts: shownOn(slide).map((shown) => ({ ...shown, ...traced(shown, slide.path, saying) })),
  }));
}

function traced({ at, text }: SlideText, path: string, sayings: Sayings): Omit<Traced, keyof SlideText> {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { places: [] };
  const isNear = nearTo(path);
  const all = sayings.having(tokens);
  const near = all.filter(isNear);
  // What stands below a title is not traced to it, even if the words are the same.
  const body = at === 'title' || at === 'kicker' ? [] : near.filter((match) => isBody(match, path));
  const whole =
    inARow(tokens, body) ??
    inARow(tokens, near) ??
    withoutNumber(text, tokens, (words) => sayings.having(words).filter(isNear)) ??
    aligned(tokens, sayings.sharing(tokens, isNear));
  return whole ?? inARow(tokens, all) ?? { places: [] };
}

/** A heading displays its number, which is a separate field. */
function withoutNumber(
  text: string,
  tokens: readonly Token[],
  having: (tokens: readonly Token[]) => readonly OutlineMatch[],
): Found | undefined {
  const number = /^(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})[.)/]\s+/u.exec(text)?.[0];
  if (number === undefined) return undefined;
  const words = tokens.filter(({ from }) => from >= number.length);
  return inARow(words, having(words));
}

type Found = { match: OutlineMatch; places: number[] };

/** The first text that contains all the words consecutively; the shortest, if one consists of nothing else. */
function inARow(tokens: readonly Token[], texts: readonly OutlineMatch[]): Found | undefined {
  let best: { match: OutlineMatch; at: number } | undefined;
  for (const match of texts) {
    if (best && match.tokens.length >= best.match.tokens.length) continue;
    const at = rowIn(match.tokens, tokens);
    if (at >= 0) best = { match, at };
    if (best?.match.tokens.length === tokens.length) break;
  }
  return best && { match: best.match, places: tokens.map((_, index) => best.at + index) };
}

function rowIn(all: readonly Token[], row: readonly Token[]): number {
  const [first] = row;
  for (let at = 0; at + row.length <= all.length; at++)
    if (all[at]?.key === first?.key && row.every(({ key }, index) => all[at + index]?.key === key)) return at;
  return -1;
}

/** The text that has most of the words in order: a sentence that was shortened. */
function aligned(tokens: readonly Token[], texts: readonly OutlineMatch[]): Found | undefined {
  let best: Found | undefined;
  for (const match of texts) {
    const { matches } = diffTokens(tokens, match.tokens);
    if (matches.length > (best?.places.length ?? 0))
      best = { match, places: matches.map(([, theirs]) => theirs) };
  }
  return best && best.places.length >= ENOUGH * tokens.length ? best : undefined;
}

/** Most texts that a shortened text is compared with. */
const MOST_ALIGNED = 40;

/** An index of the outline's texts by word. */
class Sayings {
  private readonly byWord = new Map<string, OutlineMatch[]>();

  constructor(outline: Outline) {
    for (const { text, path } of textsOf(outline)) {
      const plain = plainText(text);
      const tokens = tokensOf(plain);
      const match: OutlineMatch = { path: path.join('.'), text: plain, tokens, ...fromAt(outline, path) };
      for (const key of new Set(tokens.map((token) => token.key))) {
        const list = this.byWord.get(key);
        if (list) list.push(match);
        else this.byWord.set(key, [match]);
      }
    }
  }

  /** Candidates with the rarest of the words, in outline order: any text with all the words is among them. */
  having(tokens: readonly Token[]): readonly OutlineMatch[] {
    const [rarest = []] = this.lists(tokens);
    return rarest;
  }

  /** Candidates that share rare words and pass a test, rarest words first. */
  sharing(tokens: readonly Token[], passes: (match: OutlineMatch) => boolean): readonly OutlineMatch[] {
    const found = new Set<OutlineMatch>();
    for (const list of this.lists(tokens))
      for (const match of list) {
        if (found.size >= MOST_ALIGNED) return [...found];
        if (passes(match)) found.add(match);
      }
    return [...found];
  }

  /** The texts containing each word, rarest word first. */
  private lists(tokens: readonly Token[]): (readonly OutlineMatch[])[] {
    const lists = [...new Set(tokens.map(({ key }) => key))].map((key) => this.byWord.get(key) ?? []);
    return lists.sort((a, b) => a.length - b.length);
  }
}

/** Whether a text belongs to the item itself, or describes the items around it. */
function nearTo(path: string): (match: OutlineMatch) => boolean {
  const parts = path.split('.');
  const heads = parts.flatMap((_, depth) => HEADS.map((head) => [...parts.slice(0, depth), head].join('.')));
  const roots = path === '' ? heads : [path, ...heads];
  return (match) => roots.some((root) => match.path === root || match.path.startsWith(`${root}.`));
}

/** What a block shows on its slide, as opposed to above or beside it. */
const isBody = (match: OutlineMatch, block: string): boolean =>
  match.path.startsWith(`${block}.`) && !/^(?:title|notes)/.test(match.path.slice(block.length + 1));

const HEADS = ['heading', 'title', 'lead', 'event'] as const;

/** The recorded place of the nearest ancestor that has one. */
function fromAt(outline: Outline, path: readonly (string | number)[]): { from?: Origin } {
  let at: unknown = outline;
  let from: Origin | undefined;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) break;
    at = (at as Record<string | number, unknown>)[step];
    if (isPlaced(at)) from = at.from;
  }
  return from ? { from } : {};
}

function isPlaced(value: unknown): value is { from: Origin } {
  return typeof value === 'object' && value !== null && 'from' in value && typeof value.from === 'object';
}

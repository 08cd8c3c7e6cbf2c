// A slide that overflows and cannot be cut → the same with its longest text shortened; the whole goes to the notes.
import type { Line, Slide, SlideOf } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { appendText, plain, slice, wordCount } from './line.js';
import { cutBetweenWords, type Shortened, shorten } from './shorten.js';
import { bodyTexts } from './spoken.js';

/** Fields that may be shortened, per layout, beside the title: paths in the body. */
const FIELDS: { readonly [L in Slide['layout']]?: readonly string[] } = {
  cover: ['title', 'subtitle', 'reference', 'issuer.0', 'issuer.1'],
  section: ['title', 'lead'],
  quote: ['by'],
  figures: ['items.0.label', 'items.0.unit', 'items.0.value', 'items.0.change'],
  people: ['items.0.name', 'items.0.role'],
  steps: ['items.0.title', 'items.0.text'],
  image: ['picture.caption', 'picture.credit'],
  gallery: ['items.0.caption', 'items.0.credit'],
  table: ['caption'],
  compare: ['columns.0', 'columns.1'],
  timeline: ['items.0.when', 'items.0.what'],
  closing: ['lines.0', 'lines.1', 'lines.2'],
};

/** Halves the longest text that may be; the slide itself when all are a few words. */
export function reduceLongest(slide: Slide, lang: Lang): Slide {
  const paths = ['title', 'kicker', ...(FIELDS[slide.layout] ?? []).map((path) => `body.${path}`)];
  const texts = paths.map((path) => ({ path, line: lineAt(slide, path) }));
  const longest = texts.reduce((a, b) => (weight(b.line) > weight(a.line) ? b : a));
  const { path, line } = longest;
  return halved(slide, path, line, lang);
}

/** A label this near to the longest one stands on as many lines. */
const AS_LONG = 0.8;

/** Figures with their longest labels ended at a clause; undefined where one of those has no such end. */
export function reduceLabels(slide: SlideOf<'figures'>, lang: Lang): Slide | undefined {
  const { items } = slide.body;
  const counts = items.map(({ label }) => wordCount(plain(label)));
  const long = Math.max(...counts) * AS_LONG;
  const labels = items.map(({ label }, index) => {
    const count = counts[index] ?? 0;
    if (count < long || plain(label).endsWith('…')) return { line: label, cut: false };
    return shorten(label, lang, { words: Math.floor(count * AS_LONG), most: count - 1 });
  });
  if (labels.some(({ cut }, index) => !cut && (counts[index] ?? 0) >= long)) return undefined;
  const said = bodyTexts(slide).filter((_, index) => labels[index]?.cut);
  const body = { items: items.map((item, index) => ({ ...item, label: labels[index]?.line ?? item.label })) };
  return { ...slide, body, notes: [...slide.notes, ...said] };
}

/** Words; of two texts of as many words, the longer one. */
const weight = (line: Line): number => wordCount(plain(line)) + plain(line).length / 10_000;

/** Halves the longest heading of a table's columns; the slide itself when all are a few words. */
export function reduceHeader(slide: SlideOf<'table'>, lang: Lang): Slide {
  const { header } = slide.body;
  const longest = header.reduce((at, line, i) => (weight(line) > weight(header[at] ?? []) ? i : at), 0);
  return halved(slide, `body.header.${longest}`, header[longest] ?? [], lang);
}

/** Halves a slide's title. */
export function reduceTitle(slide: Slide, lang: Lang): Slide {
  return halved(slide, 'title', slide.title ?? [], lang);
}

function halved(slide: Slide, path: string, line: Line, lang: Lang): Slide {
  const short = half(line, lang);
  if (!short.cut) return slide;
  const whole = plain(line);
  const known = slide.notes.some((note) => note.includes(whole)) || whole.endsWith('…');
  const notes = known ? slide.notes : [whole, ...slide.notes];
  return { ...(put(slide, path.split('.'), short.line) as Slide), notes };
}

/** Letters of a word that may be cut in two when it stands almost alone. */
const LONG_WORD = 24;

function half(line: Line, lang: Lang): Shortened {
  const words = Math.floor(wordCount(plain(line)) / 2);
  if (words < 2) {
    const { length } = plain(line);
    if (length < LONG_WORD) return { line, cut: false };
    return { line: appendText(slice(line, 0, Math.floor(length / 2)), '…'), cut: true };
  }
  const clause = shorten(line, lang, { words, most: words });
  return clause.cut ? clause : cutBetweenWords(line, lang, words);
}

function lineAt(slide: Slide, path: string): Line {
  let value: unknown = slide;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof value === 'string') return [{ text: value }];
  return Array.isArray(value) ? (value as Line) : [];
}

/** A copy with a line at the path; a text where a text stood. */
function put(value: unknown, [key = '', ...rest]: string[], line: Line): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const old = copy[key];
  if (rest.length > 0) copy[key] = put(old, rest, line);
  else copy[key] = typeof old === 'string' ? plain(line) : line;
  return copy;
}

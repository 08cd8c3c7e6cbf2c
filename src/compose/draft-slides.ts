// A piece and its place → the draft of a slide with notes, sources and time; then drafts → slides.
import { layoutTraits } from '../deck/layouts.js';
import type { Line, Slide } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import type { Origin } from '../outline/schema.js';
import { arranged } from './arrange.js';
import type { Context, Draft, Head, Piece } from './draft.js';
import { withIds } from './ids.js';
import { plain } from './line.js';
import { numberParts } from './runs.js';
import { bodyTexts, citedIn, marksIn } from './spoken.js';
import { secondsFor } from './timing.js';

export interface DraftPlace {
  context: Context;
  path: string;
  section?: Slide['section'];
  title?: Line;
  kicker?: Line;
  heads: readonly Head[];
  /** Texts of the outline that are spoken here, with emphasis and marks as written. */
  notes: readonly string[];
  from?: Origin;
}

/** The speaking time is that of the outline's notes; without notes, of the full text; else of the slide's own words. */
export function toDraft(piece: Piece, place: DraftPlace): Draft {
  const { context, notes } = place;
  const { fullText = [], unshown = [], ...slide } = piece;
  const written = notes.map(context.sources.spoken).filter((text) => text !== '');
  const whole = fullText.map(plain);
  const texts = bodyTexts(slide);
  const spoken = [written, whole, [plain(place.title ?? []), ...texts]].find((list) => list.length > 0);
  const marks = [
    ...marksIn([place.title ?? [], place.kicker ?? [], fullText, piece.picture?.caption ?? []]),
    ...citedIn(slide),
    ...notes.flatMap(context.sources.cited),
  ];
  return {
    ...slide,
    path: place.path,
    ...(place.section && { section: place.section }),
    ...(place.title && { title: place.title }),
    ...(place.kicker && { kicker: place.kicker }),
    ...(place.from && { from: place.from }),
    heads: [...place.heads],
    notes: [...written, ...whole],
    whole: whole.length === 0 || layoutTraits(slide.layout).saysPart ? [...texts, ...whole] : whole,
    shortened: whole.length > 0,
    unshown,
    sources: unique(marks),
    seconds: secondsFor(spoken ?? [], context.lang),
  } as Draft;
}

/** Sorted, without duplicates. */
export const unique = (marks: readonly number[]): number[] => [...new Set(marks)].sort((a, b) => a - b);

/**
 * A sub-section heading that no slide shows in full, as its title or above it, goes to the notes of the first slide
 * under it.
 */
export function withUnshownHeads(drafts: readonly Draft[]): Draft[] {
  const shown = new Set<string>();
  for (const { title, kicker, heads } of drafts)
    for (const { path, line } of heads)
      if ([title, kicker].some((top) => top && plain(top) === plain(line))) shown.add(path);
  return drafts.map((draft) => {
    const missing = draft.heads.filter(({ path }) => !shown.has(path));
    for (const { path } of missing) shown.add(path);
    return missing.length === 0
      ? draft
      : { ...draft, notes: [...missing.map(({ line }) => plain(line)), ...draft.notes] };
  });
}

/** Assigns ids, numbers the parts of each block, arranges points. */
export function toSlides(drafts: readonly Draft[], lang: Lang): Slide[] {
  const slides = drafts.map((draft) => {
    const { whole: _whole, heads: _heads, shortened: _shortened, unshown: _unshown, ...slide } = draft;
    return { fit: 0, ...slide } as Omit<Slide, 'id'>;
  });
  return arranged(numberParts(withIds(slides), lang));
}

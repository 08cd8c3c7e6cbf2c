// A deck and the browser's measures → the deck with each slide's size set, and overflowing slides split.
import type { FitTraits } from '../blocks/traits.js';
import type { Measure } from '../browser/api.js';
import { layoutTraits } from '../deck/layouts.js';
import { type Deck, FIT_STEPS, type FitStep, type Slide } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { halved } from './halve.js';
import { wholeId } from './ids.js';
import { plain, wordCount } from './line.js';
import { asParts, merged } from './parts.js';
import { reduceLongest } from './reduce.js';
import { headingsOf, numberParts } from './runs.js';
import { bodyTexts } from './spoken.js';

export interface Refitted {
  deck: Deck;
  /** Ids of slides that are new or changed and must be measured; empty when done. */
  changed: string[];
}

/** px: a body lower than this has no room, so the title above it must shrink, down to a few words. */
const LEAST_BODY = 150;
const LEAST_TITLE = 8;

/** px: a slide that overflows by less may lose the end of a text rather than be split. */
const NEARLY = 36;

/**
 * Sets each measured slide to the step that fits. A slide that overflows at the last step is split into balanced parts;
 * text is shortened only if nothing can be split. `headings`: those of all sections, as `deck` may hold only some
 * slides. Each call shrinks what overflows, so a few calls suffice.
 */
export function refit(
  deck: Deck,
  measures: readonly Measure[],
  headings: readonly string[] = headingsOf(deck.slides),
): Refitted {
  const measured = new Map(measures.map((measure) => [measure.id, measure]));
  const refitted = layoutRuns(deck.slides).flatMap((run) => fitRun(run, measured, deck.lang));
  const slides = numberParts(renumbered(refitted), deck.lang, headings);
  const before = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const changed = slides.filter((slide) => !sameContent(slide, before.get(slide.id))).map(({ id }) => id);
  return { deck: { ...deck, slides }, changed };
}

/** Consecutive slides of one block in one layout. */
function layoutRuns(slides: readonly Slide[]): Slide[][] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.path === slide.path && last.layout === slide.layout) runs.at(-1)?.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

function fitRun(run: readonly Slide[], measured: ReadonlyMap<string, Measure>, lang: Lang): Slide[] {
  const pages = run.flatMap((slide) => {
    const measure = measured.get(slide.id);
    return measure ? [{ slide, measure }] : [];
  });
  const lighter = pages.length === run.length && withLessHeader(pages, lang);
  if (lighter) return lighter;
  if (pages.length === run.length && (shouldRedistribute(pages) || cutTogether(pages))) {
    const parts = cut(pages, lang);
    if (parts) return parts;
  }
  return run.flatMap((slide) => {
    const measure = measured.get(slide.id);
    if (!measure) return [slide];
    const list = asListWhereTight({ slide, measure });
    return list ? [list] : fitted({ slide, measure }, lang).map((part) => withLand(part, measure));
  });
}

/**
 * Slides whose header leaves no room for the body: in smaller type, or with half of their longest heading if the type
 * is small already. All get the same header, and the first slide's notes have the full heading.
 */
function withLessHeader(pages: readonly Measured[], lang: Lang): Slide[] | undefined {
  const heavy = ({ slide, measure }: Measured): boolean =>
    fitTraits(slide).header?.isHeavy({ ...measure, body: slide.body }) ?? false;
  if (!pages.some(heavy)) return undefined;
  if (!pages.every(({ slide }) => slide.small)) return pages.map(({ slide }) => ({ ...slide, small: true }));
  const reduced = pages.map(({ slide }, index) => {
    const shorter = fitTraits(slide).header?.shortened(slide, lang) ?? slide;
    return index === 0 ? shorter : { ...shorter, notes: slide.notes };
  });
  return reduced[0] === pages[0]?.slide ? undefined : reduced;
}

const fitTraits = ({ layout }: Slide): FitTraits<Slide['body']> => layoutTraits(layout).fit;

interface Measured {
  slide: Slide;
  measure: Measure;
}

/** From this step of the type scale on, a list, which holds more, beats any other arrangement. */
const TIGHT = 3;

/** Turns arranged items that fit badly into a list, which is measured again and split if needed. */
function asListWhereTight({ slide, measure }: Measured): Slide | undefined {
  const list = layoutTraits(slide.layout).arranges?.asList(slide.body);
  if (!list || furniture(measure)) return undefined;
  return measure.overflow || measure.fit >= TIGHT ? ({ ...slide, body: list } as Slide) : undefined;
}

/** px: free height below the body from which the landscape can be drawn at the foot. */
const LAND_ROOM = 230;

/** Sets or clears the mark of a slide whose foot is free. */
function withLand(slide: Slide, { overflow, available, used }: Measure): Slide {
  const { land } = fitTraits(slide);
  const allowed = typeof land === 'boolean' ? land : land(slide.body);
  const free = !overflow && allowed && !slide.picture && available - used >= LAND_ROOM;
  if (free === (slide.sparse === true)) return slide;
  const { sparse: _sparse, ...rest } = slide;
  return (free ? { ...rest, sparse: true } : rest) as Slide;
}

/** Whether to split a block's slides again, all together, where one overflows: alone, it would leave halves beside full ones. */
function shouldRedistribute(pages: readonly Measured[]): boolean {
  const [first, ...others] = pages;
  const overflows = pages.some(({ measure }) => measure.overflow && !furniture(measure));
  if (!first || others.length === 0 || !overflows || pages.some(isTorn)) return false;
  return others.every(({ slide }) => sameFrame(first.slide, slide));
}

/** Whether a text goes on from slide to slide: its pieces would meet on one. */
const isTorn = ({ slide }: Measured): boolean =>
  slide.id.includes('.') && bodyTexts(slide).some((text) => text.startsWith('…'));

function cutTogether(pages: readonly Measured[]): boolean {
  return (
    pages.every(({ slide, measure }) => fitTraits(slide).together && measure.available >= LEAST_BODY) &&
    pages.some(({ measure }) => measure.overflow && !furniture(measure))
  );
}

/** Whether items may move from one slide of a block to the other. */
function sameFrame(a: Slide, b: Slide): boolean {
  const { shares } = fitTraits(a);
  if (a.picture !== b.picture) return false;
  return typeof shares === 'boolean' ? shares : shares(a.body, b.body);
}

function fitted({ slide, measure }: Measured, lang: Lang): Slide[] {
  const fit: FitStep = FIT_STEPS[measure.fit] ?? 4;
  const roomier = furniture(measure) ? undefined : withLessPicture(slide, measure);
  if (roomier) return [roomier];
  if (!measure.overflow || furniture(measure)) return [fit === slide.fit ? slide : { ...slide, fit }];
  const title = wordCount(plain(slide.title ?? []));
  if (measure.available < LEAST_BODY && title > LEAST_TITLE) return [halved(slide, 'title', lang)];
  const nearly = (measure.worst?.by ?? NEARLY) < NEARLY;
  const shorter = nearly ? fitTraits(slide).nearly?.(slide, lang) : undefined;
  if (shorter) return [shorter];
  const parts = cut([{ slide, measure }], lang);
  if (parts) return parts;
  if (fitTraits(slide).smaller && !slide.small) return [{ ...slide, small: true }];
  return [reduceLongest(slide, lang)];
}

/** Shrinks or drops a picture whose text would be small or overflow. */
function withLessPicture(slide: Slide, { overflow, fit }: Measure): Slide | undefined {
  const { picture } = slide;
  if (!picture || picture.place === 'third' || !(overflow || fit >= TIGHT)) return undefined;
  return { ...slide, fit: 0, picture: { ...picture, place: picture.place === 'full' ? 'half' : 'third' } };
}

/** More slides with the same content, if their layout can be split. */
function cut(pages: readonly Measured[], lang: Lang): Slide[] | undefined {
  const [first] = pages;
  const split = first ? fitTraits(first.slide).split : 'never';
  if (split === 'never') return undefined;
  const bodies = split(
    pages.map(({ slide, measure }) => ({ ...measure, body: slide.body })),
    lang,
  );
  return bodies.length > pages.length ? asParts(merged(pages.map(({ slide }) => slide)), bodies) : undefined;
}

/** A footer or header that overflows would do so on every part. */
const furniture = (measure: Measure): boolean => measure.furniture === true;

/** The id of the split slide, then the part: "x", "x.2", "x.3". */
function renumbered(slides: readonly Slide[]): Slide[] {
  const counts = new Map<string, number>();
  return slides.map((slide) => {
    const base = wholeId(slide.id);
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const id = count === 1 ? base : `${base}.${count}`;
    return id === slide.id ? slide : { ...slide, id };
  });
}

/** Whether two slides differ only in size; compares by identity, since unchanged parts are the same objects. */
function sameContent(a: Slide, b: Slide | undefined): boolean {
  if (!b) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Slide>;
  keys.delete('fit');
  return [...keys].every((key) => a[key] === b[key]);
}

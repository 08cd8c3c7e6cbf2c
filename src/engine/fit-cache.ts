// Runs of slides as they were composed → the same runs as they were fitted: a run whose content was measured before, in
// this outline or a former state of it, is not measured again, wherever it stands now.
import { wholeId } from '../compose/ids.js';
import { plain } from '../compose/line.js';
import { timed } from '../compose/parts.js';
import type { Slide } from '../deck/model.js';
import { Recent } from '../platform/recent.js';
import type { Measure } from '../render/page.js';

/** The slides of one block as they fit, and what the browser said of each. */
export interface FittedRun {
  slides: readonly Slide[];
  measures: readonly Measure[];
  /** The looks in which it was seen to fit. */
  looks: Set<string>;
}

/** A fitted run, and for each of its slides the composed one that it comes from. */
interface Kept extends FittedRun {
  origins: readonly number[];
}

/** Runs that are remembered: those of a long outline, and what they were before some hundred edits. */
const REMEMBERED = 2_000;

export class FitCache {
  private readonly runs = new Recent<string, Kept>(REMEMBERED);

  /** `headings`: those of all sections, as in compose/refit. */
  get(run: readonly Slide[], headings: readonly string[]): FittedRun | undefined {
    const kept = this.runs.get(keyOf(run, headings));
    return kept && placed(kept, run);
  }

  /** Remembers a run that was fitted, and gives it with its times. */
  set(run: readonly Slide[], headings: readonly string[], fitted: FittedRun): FittedRun {
    const bases = run.map(({ id }) => id);
    const origins = fitted.slides.map(({ id }) => bases.indexOf(wholeId(id)));
    const kept: Kept = { ...fitted, slides: timedAs(fitted.slides, origins, run), origins };
    return this.runs.set(keyOf(run, headings), kept);
  }

  drop(run: readonly Slide[], headings: readonly string[]): void {
    this.runs.delete(keyOf(run, headings));
  }
}

/** All that decides how a run fits: what its slides say, and whether a heading says their title already. */
function keyOf(run: readonly Slide[], headings: readonly string[]): string {
  const titles = run.map(({ title }) => headings.includes(plain(title ?? [])));
  const contents = run.map(({ id: _id, path: _path, from: _from, seconds: _seconds, ...content }) => content);
  return JSON.stringify([titles, contents]);
}

/** The fitted run with the ids, places and times that the composed one has now. */
function placed({ slides, measures, origins, looks }: Kept, run: readonly Slide[]): FittedRun {
  const named = slides.map((slide, index): Slide => {
    const own = run[origins[index] ?? 0];
    if (!own) return slide;
    const id = own.id + slide.id.slice(wholeId(slide.id).length);
    if (id === slide.id && own.path === slide.path && sameOrigin(own, slide)) return slide;
    const { from: _from, ...rest } = slide;
    return { ...rest, id, path: own.path, ...(own.from && { from: own.from }) } as Slide;
  });
  const now = timedAs(named, origins, run);
  const ids = new Map(slides.map(({ id }, index) => [id, now[index]?.id ?? id]));
  return { slides: now, measures: measures.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id })), looks };
}

/** Fitted slides with the time of the composed one that they come from, and of those behind it that were cut with it. */
function timedAs(slides: readonly Slide[], origins: readonly number[], run: readonly Slide[]): Slide[] {
  const starts = [...new Set(origins)];
  return starts.flatMap((start, at) => {
    const seconds = run.slice(start, starts[at + 1]).reduce((sum, slide) => sum + slide.seconds, 0);
    return timed(
      slides.filter((_, index) => origins[index] === start),
      seconds,
    );
  });
}

const sameOrigin = (a: Slide, b: Slide): boolean => JSON.stringify(a.from) === JSON.stringify(b.from);

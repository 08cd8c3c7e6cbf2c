// Composed runs of slides → the same runs as fitted. A run whose content was measured before, in this outline or an
// earlier state of it, is not measured again, wherever it is now.
import { wholeId } from '../compose/ids.js';
import { plain } from '../compose/line.js';
import { timed } from '../compose/parts.js';
import type { Slide } from '../deck/model.js';
import { Recent } from '../platform/recent.js';
import type { Measure } from '../render/page.js';

/** The fitted slides of one block, and their measures. */
export interface FittedRun {
  slides: readonly Slide[];
  measures: readonly Measure[];
  /** The looks in which it is known to fit. */
  looks: Set<string>;
}

/** A fitted run, and for each of its slides the index of the composed slide that it was split from. */
interface CacheEntry extends FittedRun {
  origins: readonly number[];
}

/** Runs kept: those of a long outline, and of its states over some hundred edits. */
const CAPACITY = 2_000;

export class FitCache {
  private readonly runs = new Recent<string, CacheEntry>(CAPACITY);

  /** `headings`: those of all sections, as in compose/refit. */
  get(run: readonly Slide[], headings: readonly string[]): FittedRun | undefined {
    const entry = this.runs.get(keyOf(run, headings));
    return entry && relocated(entry, run);
  }

  /** Caches a fitted run and returns it with its speaking times. */
  set(run: readonly Slide[], headings: readonly string[], fitted: FittedRun): FittedRun {
    const bases = run.map(({ id }) => id);
    const origins = fitted.slides.map(({ id }) => bases.indexOf(wholeId(id)));
    const entry: CacheEntry = { ...fitted, slides: timedAs(fitted.slides, origins, run), origins };
    return this.runs.set(keyOf(run, headings), entry);
  }

  drop(run: readonly Slide[], headings: readonly string[]): void {
    this.runs.delete(keyOf(run, headings));
  }
}

/** Everything that decides how a run fits: its content, and whether its title repeats a section heading. */
function keyOf(run: readonly Slide[], headings: readonly string[]): string {
  const titles = run.map(({ title }) => headings.includes(plain(title ?? [])));
  const contents = run.map(({ id: _id, path: _path, from: _from, seconds: _seconds, ...content }) => content);
  return JSON.stringify([titles, contents]);
}

/** The cached run with the current ids, paths, sources and times of the composed slides. */
function relocated({ slides, measures, origins, looks }: CacheEntry, run: readonly Slide[]): FittedRun {
  const named = slides.map((slide, index): Slide => {
    const composed = run[origins[index] ?? 0];
    if (!composed) return slide;
    const id = composed.id + slide.id.slice(wholeId(slide.id).length);
    if (id === slide.id && composed.path === slide.path && sameOrigin(composed, slide)) return slide;
    const { from: _from, ...rest } = slide;
    return { ...rest, id, path: composed.path, ...(composed.from && { from: composed.from }) } as Slide;
  });
  const now = timedAs(named, origins, run);
  const ids = new Map(slides.map(({ id }, index) => [id, now[index]?.id ?? id]));
  return {
    slides: now,
    measures: measures.map((measure) => ({ ...measure, id: ids.get(measure.id) ?? measure.id })),
    looks,
  };
}

/** Fitted slides with the time of the composed slide they come from, plus that of the slides merged into it. */
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

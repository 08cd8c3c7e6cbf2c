// A slide and the bodies that its own was cut into → its parts, each with the notes, sources and time that belong to it.
import type { Slide } from '../deck/model.js';
import { unique } from './draft-slides.js';
import { wordCount } from './line.js';
import { bodyTexts, citedIn, marksIn } from './spoken.js';

/** Characters by which a text is found again in the notes. */
const CLUE = 32;

/** Slides of one block taken as one: the first with the notes, sources and time of all. */
export function whole(slides: readonly Slide[]): Slide {
  const [first] = slides;
  if (!first) throw new RangeError('no slide to take as a whole');
  return {
    ...first,
    notes: slides.flatMap(({ notes }) => notes),
    sources: unique(slides.flatMap(({ sources }) => sources)),
    seconds: slides.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

export function asParts(slide: Slide, bodies: readonly Slide['body'][]): Slide[] {
  const shells = bodies.map((body) => ({ ...slide, body }) as Slide);
  const texts = shells.map((part) => bodyTexts(part));
  const notes = deal(slide.notes, texts);
  const marks = shells.map(citedIn);
  const elsewhere = new Set(marks.slice(1).flat());
  const parts = shells.map((part, index): Slide => {
    const rest =
      index === 0
        ? slide.sources.filter((mark) => !elsewhere.has(mark))
        : [...marksIn(slide.title ?? []), ...(slide.unmarked ?? [])];
    return {
      ...part,
      fit: 0,
      notes: notes[index] ?? [],
      sources: unique([...(marks[index] ?? []), ...rest]),
    };
  });
  return timed(parts, slide.seconds);
}

/** Parts of one slide, or of several cut together, with a speaking time shared out by their words. */
export function timed(parts: readonly Slide[], seconds: number): Slide[] {
  const shares = share(
    seconds,
    parts.map((part) => wordCount(bodyTexts(part).join(' '))),
  );
  return parts.map((part, index) => {
    const own = parts.length === 1 ? seconds : (shares[index] ?? 0);
    return own === part.seconds ? part : { ...part, seconds: own };
  });
}

/** Notes go, in order, with the first part whose words they say; what names no part stays where it is. */
function deal(notes: readonly string[], parts: readonly string[][]): string[][] {
  const dealt: string[][] = parts.map(() => []);
  let at = 0;
  for (const note of notes) {
    const found = parts.findIndex((texts, index) => index >= at && texts.some((text) => says(note, text)));
    if (found > at && dealt[at]?.length) at = found;
    dealt[at]?.push(note);
  }
  return dealt;
}

function says(note: string, text: string): boolean {
  const clue = text.replace(/^…|…$/g, '').slice(0, CLUE);
  return clue.length >= 8 && note.includes(clue);
}

/** A time shared out by weight; whole numbers that add up. */
function share(seconds: number, weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const own = Math.round((before / total) * seconds) - given;
    given += own;
    return own;
  });
}

// A slide and the bodies that it was split into → its parts, each with its own notes, sources and time.
import type { Slide } from '../deck/model.js';
import { unique } from './draft-slides.js';
import { wordCount } from './line.js';
import { bodyTexts, citedIn, marksIn } from './spoken.js';

/** Characters by which a text is found in the notes. */
const CLUE = 32;

/** Slides of one block merged: the first with the notes, sources and time of all. */
export function merged(slides: readonly Slide[]): Slide {
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
  const notes = dealNotes(slide.notes, texts);
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

/** Parts of a slide, or of several split together, with the speaking time shared out by their words. */
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

/**
 * Each note goes, in order, to the first part whose words it contains; a note that matches no part stays with the one
 * before.
 */
function dealNotes(notes: readonly string[], parts: readonly string[][]): string[][] {
  const dealt: string[][] = parts.map(() => []);
  let at = 0;
  for (const note of notes) {
    const found = parts.findIndex(
      (texts, index) => index >= at && texts.some((text) => contains(note, text)),
    );
    if (found > at && dealt[at]?.length) at = found;
    dealt[at]?.push(note);
  }
  return dealt;
}

function contains(note: string, text: string): boolean {
  const clue = text.replace(/^…|…$/g, '').slice(0, CLUE);
  return clue.length >= 8 && note.includes(clue);
}

/** Splits a time by weight into integers that add up to it. */
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

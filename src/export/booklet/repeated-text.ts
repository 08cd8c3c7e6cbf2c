// Running text repeated in its block's notes → the notes alone, with footnote marks for the sources the text cites.
// Pure.
import { parseInline, plainText } from '../../outline/inline.js';
import type { Block } from '../../outline/schema.js';
import { type BookletNode, type BookletRun, footnotesBetween, insertRuns, runsText } from './document.js';
import { type BookletKinds, withTraits } from './kinds.js';
import type { Runs } from './traits.js';

/**
 * A sentence of the block with whitespace collapsed, its inline marks by offset, and the sources of the whole
 * sentence.
 */
interface CitedSentence {
  text: string;
  marks: { at: number; id: string }[];
  source: string[];
}

export type BookletParagraph = Extract<BookletNode, { kind: 'paragraph' }>;

/** The sentences of a block if its notes contain all of them; otherwise undefined. */
export function sentencesInNotes(block: Block, kinds: BookletKinds): CitedSentence[] | undefined {
  const typed = withTraits(block, kinds);
  const texts = typed?.traits.texts?.(typed.value);
  if (block.notes === undefined || texts === undefined) return undefined;
  const notesText = collapse([block.notes].flat().map(plainText).join(' '));
  const sentences = texts.map(({ text, source }) => ({ ...marksOf(text), source: [source ?? []].flat() }));
  return sentences.every((sentence) => notesText.includes(withoutEnd(sentence.text))) ? sentences : undefined;
}

/** Puts the sentences' marks into the notes where they say the same, or at the end if no single paragraph does. */
export function markNotes(
  notes: readonly BookletParagraph[],
  sentences: readonly CitedSentence[],
  runs: Runs,
): BookletParagraph[] {
  const marked = [...notes];
  for (const sentence of sentences) {
    const match = notes.findIndex((note) =>
      collapse(runsText(note.runs)).includes(withoutEnd(sentence.text)),
    );
    const at = match < 0 ? notes.length - 1 : match;
    const note = marked[at];
    if (note !== undefined) marked[at] = { ...note, runs: markParagraph(note.runs, sentence, runs) };
  }
  return marked;
}

function markParagraph(
  paragraph: BookletRun[],
  { text, marks, source }: CitedSentence,
  runs: Runs,
): BookletRun[] {
  const whole = runsText(paragraph);
  const length = withoutEnd(text).length;
  const found = collapse(whole).indexOf(withoutEnd(text));
  const from = found < 0 ? 0 : originalOffset(whole, found);
  const to = found < 0 ? whole.length : afterStop(whole, originalOffset(whole, found + length));
  const placed = marks.map(({ at, id }) => ({
    at: found < 0 || at >= length ? to : originalOffset(whole, found + at),
    marks: runs(`[^${id}]`),
  }));
  const existing = footnotesBetween(paragraph, from, to);
  const inside = placed.flatMap((place) => place.marks);
  const inlineNotes = footnotesBetween(inside, 0, 0);
  const wholeMarks = runs('', source).filter((mark) => 'footnote' in mark && !inlineNotes.has(mark.footnote));
  return [...placed, { at: to, marks: wholeMarks }]
    .toReversed()
    .map(({ at, marks }) => ({
      at,
      marks: marks.filter((m) => 'footnote' in m && !existing.has(m.footnote)),
    }))
    .reduce((done, { at, marks }) => insertRuns(done, at, marks), paragraph);
}

function marksOf(value: string): Pick<CitedSentence, 'text' | 'marks'> {
  const marks: CitedSentence['marks'] = [];
  let text = '';
  for (const node of parseInline(value)) {
    if ('text' in node) text += node.text;
    else marks.push({ at: collapse(text).length, id: node.source });
  }
  return { text: collapse(text), marks };
}

/** Trailing punctuation is dropped because a bullet point is often just the beginning of a sentence. */
const withoutEnd = (text: string): string => text.replace(/[ .…;,]+$/, '');
const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The offset after closing punctuation, where a mark for the whole sentence goes. */
const afterStop = (text: string, at: number): number =>
  at + (/^[.…!?”"»)]+/u.exec(text.slice(at))?.[0].length ?? 0);

/** Maps an offset in the whitespace-collapsed text back to one in the original. */
function originalOffset(text: string, squeezed: number): number {
  let at = text.length - text.trimStart().length;
  for (let left = squeezed; left > 0 && at < text.length; left--)
    at += /^\s+/.exec(text.slice(at))?.[0].length ?? 1;
  return at;
}

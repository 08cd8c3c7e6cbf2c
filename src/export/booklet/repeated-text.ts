// Running text repeated in its block's notes → the notes alone, with the marks of the sources it cites. Pure.
import { parseInline, plainText } from '../../outline/inline.js';
import type { Block } from '../../outline/schema.js';
import { type BookletNode, type BookletRun, footnotesBetween, insertRuns, runsText } from './document.js';
import { type BookletKinds, withTraits } from './kinds.js';
import type { Runs } from './traits.js';

/** A sentence of the block, squeezed, with what it cites: marks at their place in it, the sources of all of it. */
interface Said {
  text: string;
  marks: { at: number; id: string }[];
  source: string[];
}

export type BookletParagraph = Extract<BookletNode, { kind: 'paragraph' }>;

/** The sentences of a block whose every sentence stands in its notes; undefined when one does not. */
export function sentencesInNotes(block: Block, kinds: BookletKinds): Said[] | undefined {
  const own = withTraits(block, kinds);
  const texts = own?.traits.texts?.(own.value);
  if (block.notes === undefined || texts === undefined) return undefined;
  const spoken = squeeze([block.notes].flat().map(plainText).join(' '));
  const said = texts.map(({ text, source }) => ({ ...marksOf(text), source: [source ?? []].flat() }));
  return said.every((sentence) => spoken.includes(stem(sentence.text))) ? said : undefined;
}

/** The marks of `said` where the notes say the same, or at their end where no single paragraph does. */
export function markNotes(
  notes: readonly BookletParagraph[],
  said: readonly Said[],
  runs: Runs,
): BookletParagraph[] {
  const marked = [...notes];
  for (const sentence of said) {
    const own = notes.findIndex((note) => squeeze(runsText(note.runs)).includes(stem(sentence.text)));
    const at = own < 0 ? notes.length - 1 : own;
    const note = marked[at];
    if (note !== undefined) marked[at] = { ...note, runs: markParagraph(note.runs, sentence, runs) };
  }
  return marked;
}

function markParagraph(paragraph: BookletRun[], { text, marks, source }: Said, runs: Runs): BookletRun[] {
  const whole = runsText(paragraph);
  const length = stem(text).length;
  const found = squeeze(whole).indexOf(stem(text));
  const from = found < 0 ? 0 : placeOf(whole, found);
  const to = found < 0 ? whole.length : afterStop(whole, placeOf(whole, found + length));
  const placed = marks.map(({ at, id }) => ({
    at: found < 0 || at >= length ? to : placeOf(whole, found + at),
    marks: runs(`[^${id}]`),
  }));
  const there = footnotesBetween(paragraph, from, to);
  const inside = placed.flatMap((place) => place.marks);
  const own = footnotesBetween(inside, 0, 0);
  const ofAll = runs('', source).filter((mark) => 'footnote' in mark && !own.has(mark.footnote));
  return [...placed, { at: to, marks: ofAll }]
    .toReversed()
    .map(({ at, marks }) => ({ at, marks: marks.filter((m) => 'footnote' in m && !there.has(m.footnote)) }))
    .reduce((done, { at, marks }) => insertRuns(done, at, marks), paragraph);
}

function marksOf(value: string): Pick<Said, 'text' | 'marks'> {
  const marks: Said['marks'] = [];
  let text = '';
  for (const node of parseInline(value)) {
    if ('text' in node) text += node.text;
    else marks.push({ at: squeeze(text).length, id: node.source });
  }
  return { text: squeeze(text), marks };
}

/** Without its end: a point is often a sentence's beginning. */
const stem = (text: string): string => text.replace(/[ .…;,]+$/, '');
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A mark for all of a sentence stands after its full stop. */
const afterStop = (text: string, at: number): number =>
  at + (/^[.…!?”"»)]+/u.exec(text.slice(at))?.[0].length ?? 0);

/** The place in a text that is so many characters from the start of the squeezed text. */
function placeOf(text: string, squeezed: number): number {
  let at = text.length - text.trimStart().length;
  for (let left = squeezed; left > 0 && at < text.length; left--)
    at += /^\s+/.exec(text.slice(at))?.[0].length ?? 1;
  return at;
}

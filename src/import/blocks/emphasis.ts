// A document's bold and italic words and the outline made from it → the outline with the same words emphasised. Text
// that is bold or italic as a whole, or at the start of a paragraph, is a heading style and not emphasis.
import { openEmphasis, plainText } from '../../outline/inline.js';
import type { Block, Outline, Section } from '../../outline/schema.js';
import type { SourceDocument, SourceParagraph, SourceRun } from '../model.js';
import { tidy } from '../text/words.js';

type Look = 'bold' | 'italic';

/** Words with their surroundings, which identify one of several equal occurrences. */
interface Stress {
  look: Look;
  before: string;
  text: string;
  after: string;
}

/** Of a paragraph's letters; a paragraph with more of a look is set in it. */
const MOST_SHARE = 0.4;
const MOST_WORDS = 25;
/** Characters of the text around. */
const AROUND = 14;

export function withEmphasis(document: SourceDocument, outline: Outline): Outline {
  const stresses = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' && !isTitle(block) ? stressesIn(block.runs) : [],
  );
  if (stresses.length === 0) return outline;
  const byWord = new Map<string, Stress[]>();
  for (const stress of stresses) {
    const word = WORD.exec(stress.text)?.[0] ?? '';
    const same = byWord.get(word) ?? [];
    if (same.length < MOST_ALIKE) byWord.set(word, [...same, stress]);
  }
  return { ...outline, sections: outline.sections.map((section) => inSection(section, byWord)) };
}

/** A heading or a caption by its style. */
const isTitle = ({ style }: SourceParagraph): boolean =>
  /^(?:h\d|(?:sub)?title|heading|caption|figcaption|toc|tiêu đề|đề mục)/iu.test(style ?? '');

const WORD = /[\p{L}\p{N}]+/u;
/** Stresses that begin with one word; a text is asked for no more of them. */
const MOST_ALIKE = 100;
type Stresses = ReadonlyMap<string, readonly Stress[]>;

function stressesIn(runs: readonly SourceRun[]): Stress[] {
  const spoken = runs.filter(({ superscript }) => !superscript);
  const text = spoken.map((run) => run.text).join('');
  return (['bold', 'italic'] as const).flatMap((look) => {
    const spans = spansOf(spoken, look);
    const share = spans.reduce((sum, { length }) => sum + length, 0) / Math.max(1, text.length);
    if (share > MOST_SHARE) return [];
    return spans.flatMap(({ at, length }) => stressAt(text, at, length, look) ?? []);
  });
}

/** Neighbouring runs of one look as one. */
function spansOf(runs: readonly SourceRun[], look: Look): { at: number; length: number }[] {
  const spans: { at: number; length: number }[] = [];
  let at = 0;
  for (const run of runs) {
    const last = spans.at(-1);
    if (run[look] && last && last.at + last.length === at) last.length += run.text.length;
    else if (run[look]) spans.push({ at, length: run.text.length });
    at += run.text.length;
  }
  return spans;
}

/** Undefined where it is no emphasis of words inside a sentence. */
function stressAt(whole: string, at: number, length: number, look: Look): Stress | undefined {
  const text = tidy(whole.slice(at, at + length)).replace(/^[\s.,;:]+|[\s,;:]+$/gu, '');
  const from = whole.slice(0, at).trim() === '' ? -1 : whole.indexOf(text, at);
  if (from < 0 || !/\p{L}{2}|\d{2}/u.test(text) || /[*\\[\]\n]/.test(text)) return undefined;
  if (text.split(' ').length > MOST_WORDS) return undefined;
  const [before, after] = [whole.slice(Math.max(0, from - AROUND), from), whole.slice(from + text.length)];
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return undefined;
  return { look, before, text, after: after.slice(0, AROUND) };
}

function inSection(section: Section, stresses: Stresses): Section {
  return {
    ...section,
    ...(section.blocks && { blocks: section.blocks.map((block) => inBlock(block, stresses)) }),
    ...(section.sections && { sections: section.sections.map((child) => inSection(child, stresses)) }),
  };
}

/** Running text only: figures, dates and titles have their own style. */
function inBlock(block: Block, stresses: Stresses): Block {
  const { text, points } = block;
  const mark = (told: string): string => marked(told, stresses);
  return {
    ...block,
    ...(text !== undefined && { text: typeof text === 'string' ? mark(text) : text.map(mark) }),
    ...(points && {
      points: points.map((point) =>
        typeof point === 'string' ? mark(point) : { ...point, text: mark(point.text) },
      ),
    }),
  };
}

function marked(text: string, stresses: Stresses): string {
  let told = text;
  const words = new Set(Array.from(text.matchAll(new RegExp(WORD, 'gu')), ([word]) => word));
  for (const { look, before, text: stressed, after } of [...words].flatMap(
    (word) => stresses.get(word) ?? [],
  )) {
    const from = placeOf(told, stressed, before, after);
    if (from === undefined) continue;
    const stars = look === 'bold' ? '**' : '*';
    const next = `${told.slice(0, from)}${stars}${stressed}${stars}${told.slice(from + stressed.length)}`;
    if (plainText(next) === plainText(told) && openEmphasis(next) === openEmphasis(told)) told = next;
  }
  return told;
}

/** Where the words stand between what stood around them; where a list's mark was cut off, between the nearest words. */
function placeOf(told: string, words: string, before: string, after: string): number | undefined {
  const at = told.indexOf(`${before}${words}${after}`);
  if (at >= 0) return at + before.length;
  const [near, next] = [/\S*\s*$/u.exec(before)?.[0] ?? '', /^\s*\S*/u.exec(after)?.[0] ?? ''];
  // A note mark may follow the words.
  for (const only of [`${near}${words}${next}`, `${near}${words}[^`]) {
    const found = told.indexOf(only);
    if (found >= 0 && found === told.lastIndexOf(only)) return found + near.length;
  }
  return undefined;
}

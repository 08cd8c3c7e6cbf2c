// An outline, and what its import omitted → their texts as tokens, each with its role in the proof.
import { parseInline } from '../../outline/inline.js';
import type { Outline, Section } from '../../outline/schema.js';
import { type Leaf, leaves } from '../coverage/leaves.js';
import type { SecondReading } from './extracted-text.js';
import { fold } from './fold.js';
import type { TokenIndex, Vocabulary } from './token-index.js';
import { type ProofToken, tokensOf } from './tokens.js';

export interface OutlineToken extends ProofToken {
  /** Digits of a note mark: `[^3]`. */
  cites?: string;
}

export interface OutlineText {
  /** Folded, with a private-use character for each note mark. */
  text: string;
  path: string;
  /**
   * `tells`: covers document tokens. `repeats`: repeats another text and covers nothing. `out`: left out and listed
   * in the report.
   */
  role: 'tells' | 'repeats' | 'out';
  tokens: OutlineToken[];
  numbers: Int32Array;
  /** Vocabulary numbers of note-mark digits. */
  cites: Int32Array;
  /** Position of each token in the row; -1 if none. */
  at: Int32Array;
}

const CITE = '\ue0ff';

/** Number of a note as displayed: "3", also for a second note 3. */
export function markOf(id: string): string {
  return id.replace(/-\d+$/, '');
}

/** @param labels see {@link SecondReading} */
export function outlineTexts(
  outline: Outline,
  vocabulary: Vocabulary,
  labels: readonly string[] = [],
): OutlineText[] {
  const patterns = labels.map(labelPattern);
  return leaves(outline)
    .map((leaf) => fromLeaf(leaf, outline, vocabulary, patterns))
    .filter(({ tokens }) => tokens.length > 0);
}

/** Texts from elsewhere: what was left out, or what a reader made of a document. */
export const listedTexts = (
  texts: readonly string[],
  role: OutlineText['role'],
  vocabulary: Vocabulary,
): OutlineText[] =>
  texts
    .map(fold)
    .map((text) => outlineTextOf(tokensIn(text), { text, path: '', role }, vocabulary))
    .filter(({ tokens }) => tokens.length > 0);

function fromLeaf(
  { text, path, loose }: Leaf,
  outline: Outline,
  vocabulary: Vocabulary,
  labels: readonly RegExp[],
): OutlineText {
  const marks: string[] = [];
  const shown = parseInline(text)
    .map((node) => {
      if ('text' in node) return node.text;
      marks.push(node.source);
      return CITE;
    })
    .join('');
  const folded = fold(shown);
  const lead = leadOf(path, outline);
  const tokens = tokensIn(folded);
  const label = Math.max(lead.length, ...labels.map((pattern) => pattern.exec(folded)?.[0].length ?? 0));
  for (const token of tokens) token.soft ||= token.end <= label;
  const role = loose ? 'repeats' : 'tells';
  const cited = withCites(tokens, folded, marks.map(markOf));
  const note = lead.id === undefined ? [] : [citing(lead.id, 0)];
  return outlineTextOf(
    note.length > 0 ? [...note, ...cited] : cited,
    { text: folded, path, role },
    vocabulary,
  );
}

/** Matches a label at the start of a text, in whatever numbering: "Bước 3:". */
function labelPattern(label: string): RegExp {
  const parts = fold(label)
    .split(/%\d/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trimEnd());
  return new RegExp(`^\\s*${parts.join('\\s*[\\p{L}\\p{N}.]{1,20}')}`, 'iu');
}

/** Dashes surrounded by spaces only join two texts. */
function tokensIn(text: string): OutlineToken[] {
  const tokens = tokensOf(text);
  for (const token of tokens) {
    const isDash = token.kind === 'sign' && /^[-–—]$/.test(token.key);
    const isJoint = isDash && text.charAt(token.start - 1) === ' ' && text.charAt(token.end) === ' ';
    token.soft ||= isJoint;
  }
  return tokens;
}

const citing = (mark: string, start: number): OutlineToken => ({
  kind: 'figure',
  key: `[${mark}]`,
  start,
  end: start,
  soft: true,
  mark: true,
  cites: mark,
});

function withCites(tokens: OutlineToken[], text: string, marks: readonly string[]): OutlineToken[] {
  if (marks.length === 0) return tokens;
  const places = [...text].flatMap((letter, at) => (letter === CITE ? [at] : []));
  const all = [...tokens, ...marks.map((mark, index) => citing(mark, places[index] ?? 0))];
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Text that the file may keep outside the paragraph: the number of a section or a note. */
function leadOf(path: string, outline: Outline): { length: number; id?: string } {
  const source = /^sources\.(\d+)\.text$/.exec(path)?.[1];
  if (source !== undefined) return { length: 0, id: markOf(outline.sources?.[Number(source)]?.id ?? '') };
  if (!path.endsWith('.heading')) return { length: 0 };
  return { length: fold(sectionAt(outline.sections, path)?.number ?? '').length };
}

function sectionAt(sections: readonly Section[], path: string): Section | undefined {
  let section: Section | undefined;
  let below: readonly Section[] = sections;
  for (const [, index] of path.matchAll(/sections\.(\d+)/g)) {
    section = below[Number(index)];
    below = section?.sections ?? [];
  }
  return section;
}

function outlineTextOf(
  tokens: OutlineToken[],
  rest: Pick<OutlineText, 'text' | 'path' | 'role'>,
  vocabulary: Vocabulary,
): OutlineText {
  return {
    ...rest,
    tokens,
    numbers: Int32Array.from(tokens, ({ key }) => vocabulary.number(key)),
    cites: Int32Array.from(tokens, ({ cites }) => (cites === undefined ? 0 : vocabulary.number(cites))),
    at: new Int32Array(tokens.length).fill(-1),
  };
}

/** Whether a token of the text equals one of the row. */
export function isSame(text: OutlineText, index: number, row: TokenIndex, at: number): boolean {
  const number = text.numbers[index];
  if (number === row.numbers[at]) return true;
  const cites = text.cites[index] ?? 0;
  return cites !== 0 && cites === row.plain[at];
}

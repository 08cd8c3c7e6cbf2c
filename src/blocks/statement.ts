// What a block states, for comparison with a document: each statement with the parts that belong together.
import type { Lang } from '../messages/message.js';
import { plainText } from '../outline/inline.js';
import { sentenceSpans } from '../outline/sentences.js';

export type StatementKind =
  | 'title'
  | 'heading'
  | 'sentence'
  | 'event'
  | 'figure'
  | 'cell'
  | 'person'
  | 'quote'
  | 'slogan'
  | 'source';

/** The role of a part within its statement. */
export type PartRole =
  | 'text'
  | 'when'
  | 'what'
  | 'value'
  | 'unit'
  | 'label'
  | 'change'
  | 'name'
  | 'role'
  | 'by'
  | 'row'
  | 'column';

/** A text as in the outline, with its role in the statement and its path. */
export type StatedPart = [role: PartRole, text: string | undefined, path: string];

export interface BlockStatement {
  kind: StatementKind;
  parts: StatedPart[];
}

/** The sentences of a text, without inline marks. */
export function sentencesOf(text: string, lang: Lang): string[] {
  const plain = plainText(text);
  return sentenceSpans(plain, lang).map(({ from, to }) => plain.slice(from, to));
}

/** A text or a list of texts: one statement per sentence. */
export function sentencesAt(
  value: string | string[] | undefined,
  path: string,
  lang: Lang,
): BlockStatement[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((text, i) => sentencesAt(text, `${path}.${i}`, lang));
  return sentencesOf(value, lang).map((text) => ({ kind: 'sentence', parts: [['text', text, path]] }));
}

// What a block states, for whoever compares it with a document: each thing that it says, with the parts that belong together.
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

/** What a part of a statement is within it. */
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

/** A text with its role in the statement, as the outline has it, and its path there. */
export type StatedPart = [role: PartRole, text: string | undefined, path: string];

export interface BlockStatement {
  kind: StatementKind;
  parts: StatedPart[];
}

/** The sentences of a text, without its inline marks. */
export function sentencesOf(text: string, lang: Lang): string[] {
  const plain = plainText(text);
  return sentenceSpans(plain, lang).map(({ from, to }) => plain.slice(from, to));
}

/** A text or a list of them: a statement a sentence. */
export function sentencesAt(
  value: string | string[] | undefined,
  path: string,
  lang: Lang,
): BlockStatement[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((text, i) => sentencesAt(text, `${path}.${i}`, lang));
  return sentencesOf(value, lang).map((text) => ({ kind: 'sentence', parts: [['text', text, path]] }));
}

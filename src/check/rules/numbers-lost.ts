// Numbers and dates of the documents that are missing from the outline.

import { excerpt } from '../excerpt.js';
import type { DocumentText, Passage } from '../passages.js';
import { type Finding, finding, type RuleContext } from '../rule-context.js';
import type { Token } from '../tokens.js';

export function numbersLost(context: RuleContext): Finding[] {
  // In a verbatim outline the rules on words and sentences report what is missing, with its place.
  if (context.strict) return [];
  const ours = new Set(
    context.traced.flatMap(({ statement }) =>
      statement.parts.flatMap(({ tokens }) => tokens.flatMap(keysOf)),
    ),
  );
  const numbers = new Set(sectionNumbers(context.loaded.outline.sections));
  const seen = new Set<string>();
  return context.documents.slice(0, 1).flatMap((document) =>
    document.passages.flatMap((passage) =>
      passage.tokens.flatMap((token, at) => {
        if (token.kind !== 'number' && token.kind !== 'date') return [];
        if (ours.has(token.key) || seen.has(token.key) || numbers.has(token.key) || isMark(passage, at))
          return [];
        seen.add(token.key);
        return [lost(context, token, passage, document)];
      }),
    ),
  );
}

/** A date includes its month and year, a ratio its two numbers. */
const keysOf = ({ kind, key }: Token): string[] =>
  kind === 'date'
    ? [key, ...key.split('/').map((_, i, parts) => parts.slice(i).join('/'))]
    : [key, ...key.split('/')];

const sectionNumbers = (sections: readonly { number?: string; sections?: readonly unknown[] }[]): string[] =>
  sections.flatMap(({ number, sections: below }) => [
    ...(number ? [number] : []),
    ...sectionNumbers((below ?? []) as { number?: string }[]),
  ]);

/** The number of a heading, list item or note: at the start of its passage or in brackets. */
function isMark({ text, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = text.slice(0, token.from).trim();
  const after = text.slice(token.to);
  return (before === '' && /^\s*[-.)–:]/.test(after)) || (before.endsWith('(') && after.startsWith(')'));
}

function lost(context: RuleContext, token: Token, passage: Passage, document: DocumentText): Finding {
  const found = finding(
    'check/number-lost',
    context,
    { path: '' },
    { theirs: token.shown, passage, document },
  );
  const params = { ...found.params, number: token.shown, context: excerpt(passage.text) };
  return { ...found, params, file: document.file, line: passage.origin.line, column: undefined };
}

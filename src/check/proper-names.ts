// Texts → the names in them: consecutive capitalised syllables that do more than open a sentence.

import type { DocumentText } from './passages.js';
import type { RuleContext } from './rule-context.js';
import type { StatementPart } from './statements.js';
import type { Token } from './tokens.js';

/** Consecutive capitalised syllables. */
export interface ProperName {
  tokens: readonly Token[];
  key: string;
  shown: string;
}

/** Names in running text: two or more capitalised syllables, or one that does not start a sentence or clause. */
export function namesIn(
  { text, tokens }: Pick<StatementPart, 'text' | 'tokens'>,
  common: ReadonlySet<string>,
): ProperName[] {
  if (isAllCapitals(text)) return [];
  const names: ProperName[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const first = run[0];
    // A capitalised sentence opener is not a name if the word also occurs in lower case.
    const name = first && opens(text, first.from) && common.has(first.key) ? run.slice(1) : run;
    const opening = name[0] === first && first !== undefined && opens(text, first.from);
    if (name.length > 1 || (name.length === 1 && !opening && name === run)) names.push(nameOf(name));
    run = [];
  };
  for (const token of tokens) {
    const previous = run.at(-1);
    const joined = previous === undefined || /^\s$/.test(text.slice(previous.to, token.from));
    if (!joined) close();
    if (token.kind === 'word' && /^\p{Lu}/u.test(token.shown)) run.push(token);
    else close();
  }
  close();
  return names;
}

const nameOf = (tokens: readonly Token[]): ProperName => ({
  tokens,
  key: tokens.map(({ key }) => key).join(' '),
  shown: tokens.map(({ shown }) => shown).join(' '),
});

/** Words that occur in lower case somewhere. */
export function commonWords({ documents, traced }: RuleContext): Set<string> {
  return commonIn([
    ...documents.flatMap(({ passages }) => passages.map(({ tokens }) => tokens)),
    ...traced.flatMap(({ statement }) => statement.parts.map(({ tokens }) => tokens)),
  ]);
}

export const commonIn = (rows: readonly (readonly Token[])[]): Set<string> =>
  new Set(rows.flat().flatMap(({ shown, key }) => (/^\p{Ll}/u.test(shown) ? key : [])));

/** Whether an offset starts a sentence or clause. */
export const opens = (text: string, at: number): boolean =>
  /(?:^|[.!?:;…“"(\-–]\s*)$/u.test(text.slice(Math.max(0, at - GAP), at));
/** Spaces, and the stop before them, between two words. */
const GAP = 12;
const isAllCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text);

/** The words of all documents in sequence, with passages separated. */
export const wordsOfAll = (documents: readonly DocumentText[]): string =>
  ` ${documents
    .flatMap(({ passages }) => passages.map(({ tokens }) => tokens.map(({ key }) => key).join(' ')))
    .join(' | ')} `;

/** A name in every tenth passage is the place or organisation that the document is about. */
const AT_HOME = 0.1;
export function isAtHome(
  { key }: ProperName,
  everywhere: string,
  documents: readonly DocumentText[],
): boolean {
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0);
  return everywhere.split(` ${key} `).length - 1 >= Math.max(LEAST_AT_HOME, passages * AT_HOME);
}
const LEAST_AT_HOME = 6;

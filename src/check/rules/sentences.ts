// Whole sentences: those of the document that no statement says, those that the outline repeats or reorders, and
// statements that no passage supports.
import type { Lang } from '../../messages/message.js';
import { plainText } from '../../outline/inline.js';
import type { Section } from '../../outline/schema.js';
import { excerpt } from '../excerpt.js';
import { isUnit } from '../lexicon.js';
import { memoized } from '../memoized.js';
import type { DocumentText, Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { type StatementKind, statementPart } from '../statements.js';
import { type Token, wordKeys } from '../tokens.js';

/** A shorter sentence is a heading, a date or a call. */
const LEAST_WORDS = 5;

export function wholeSentences(context: RuleContext): Finding[] {
  return [...twice(context), ...withoutSource(context), ...(context.strict ? lost(context) : [])];
}

/** Share of a sentence's words that statements must cover. */
const SAID = 0.5;

function lost(context: RuleContext): Finding[] {
  const said = saidIn(context);
  return context.documents.slice(0, 1).flatMap((document) => {
    const wordsOf = memoized(keysOf);
    // A sentence that occurs twice in the document is kept once.
    const kept = document.passages
      .filter((other) => (said.get(other)?.size ?? 0) >= other.tokens.length * SAID)
      .map(wordsOf);
    const keptWhole = new Set(kept);
    const texts = new Set([
      ...context.traced.flatMap(({ statement }) => statement.parts.map(({ tokens }) => keysOf({ tokens }))),
      ...headersIn(context.loaded.outline.sections, context.loaded.outline.lang),
    ]);
    const isSaidElsewhere = (words: string): boolean =>
      keptWhole.has(words) ||
      // A heading's number is a separate field.
      texts.has(words) ||
      texts.has(words.replace(/^\S+ /, '')) ||
      kept.some((other) => other.includes(words));
    const head = headOf(document);
    return document.passages
      .filter(({ tokens, index }) => tokens.length >= LEAST_WORDS && index >= head)
      .flatMap((passage) => {
        const count = said.get(passage)?.size ?? 0;
        if (count >= passage.tokens.length * SAID)
          return partsLost(passage, document, said.get(passage) ?? new Set(), context);
        return isSaidElsewhere(wordsOf(passage)) ? [] : [lostAt(passage, document, context)];
      });
  });
}

/** Header rows of tables, which are not statements. */
const headersIn = (sections: readonly Section[], lang: Lang): string[] =>
  sections.flatMap(({ blocks = [], sections: below = [] }) => [
    ...blocks.flatMap(({ table }) => (table ? wordKeys(plainText(table.header.join('; ')), lang) : [])),
    ...headersIn(below, lang),
  ]);

const keysOf = ({ tokens }: Pick<Passage, 'tokens'>): string => tokens.map(({ key }) => key).join(' ');

/** Covered tokens of each passage, by where the statements' matches begin. */
function saidIn({ traced }: RuleContext): Map<Passage, Set<number>> {
  const said = new Map<Passage, Set<number>>();
  for (const { diff, theirPassages, theirs } of traced)
    for (const [, at] of diff.matches) {
      const passage = theirPassages[at];
      const token = theirs[at];
      if (passage && token) said.set(passage, (said.get(passage) ?? new Set()).add(token.from));
    }
  return said;
}

/** Shorter gaps are reported where the words differ. */
const LEAST_LOST = 3;

/** Parts of a sentence that no statement covers. */
function partsLost(
  passage: Passage,
  document: DocumentText,
  said: ReadonlySet<number>,
  context: RuleContext,
): Finding[] {
  const runs: Token[][] = [[]];
  for (const token of passage.tokens)
    if (said.has(token.from)) runs.push([]);
    else runs.at(-1)?.push(token);
  return runs
    .filter((run) => run.length >= LEAST_LOST || (isTelling(run) && isAtEnd(run, passage)))
    .map((run) => {
      const before = run.length < LEAST_LOST ? passage.tokens.at(-run.length - 1) : undefined;
      const words = passage.text.slice((before ?? run[0])?.from, run.at(-1)?.to);
      const found = finding('check/words-lost', context, { path: '' }, { theirs: words, passage, document });
      const params = { ...found.params, words: excerpt(words) };
      const by = context.traced.find(
        ({ window, verbatim }) => verbatim && window.includes(passage),
      )?.statement;
      return {
        ...found,
        params,
        path: by?.parts[0]?.path ?? '',
        file: document.file,
        line: passage.origin.line,
        column: undefined,
      };
    });
}

/** The end of a text has nothing after it to differ from: "giảm 3,61%." without its sign. */
const isAtEnd = (run: readonly Token[], { tokens }: Passage): boolean => run.at(-1) === tokens.at(-1);
const isTelling = (run: readonly Token[]): boolean =>
  run.some(({ kind, key }) => kind !== 'word' || isUnit(key));

function lostAt(passage: Passage, document: DocumentText, context: RuleContext): Finding {
  const found = finding(
    'check/sentence-lost',
    context,
    { path: '' },
    { theirs: excerpt(passage.text), passage, document },
  );
  return { ...found, file: document.file, line: passage.origin.line, column: undefined };
}

/** Lines above the body (letterhead, number, date) are kept as fields or omitted on purpose. */
const headOf = ({ passages }: DocumentText): number =>
  passages.findIndex(({ tokens }) => tokens.length >= LEAST_WORDS * 4);

const RUNNING = new Set<StatementKind>(['sentence', 'event']);

function twice(context: RuleContext): Finding[] {
  const seen = new Map<string, AlignedStatement>();
  const standsOnce = standsOnceIn();
  const found: Finding[] = [];
  for (const traced of context.traced) {
    const { statement, tokens, window, document } = traced;
    const part = statementPart(statement, 'what') ?? statement.parts[0];
    if (!RUNNING.has(statement.kind) || tokens.length < LEAST_WORDS || !part) continue;
    const words = keysOf({ tokens });
    // Notes repeat what their block shows: only within the same text is repetition a fault.
    const key = statement.spoken || part.path.endsWith('.what') ? `${part.path} ${words}` : words;
    if (!seen.has(key)) seen.set(key, traced);
    else if (standsOnce(document, words))
      found.push(
        finding(
          'check/sentence-twice',
          context,
          { path: part.path, words: part.text },
          { ours: excerpt(part.text), passage: window[0], document },
        ),
      );
  }
  return found;
}

/** Whether a document says a word sequence in at most one passage; its passages are joined once. */
function standsOnceIn(): (document: DocumentText | undefined, words: string) => boolean {
  const rowsOf = memoized((document: DocumentText) => {
    const rows = document.passages.map(keysOf);
    const seen = new Set<string>();
    return { rows, twice: new Set(rows.filter((row) => seen.size === seen.add(row).size)) };
  });
  return (document, words) => {
    if (!document) return true;
    const { rows, twice } = rowsOf(document);
    if (twice.has(words)) return false;
    const first = rows.findIndex((row) => row.includes(words));
    return first < 0 || !rows.some((row, at) => at > first && row.includes(words));
  };
}

function withoutSource(context: RuleContext): Finding[] {
  return context.traced
    .filter(
      ({ statement, window, tokens }) =>
        window.length === 0 && tokens.length >= LEAST_WORDS && (context.strict || !statement.spoken),
    )
    .filter(
      ({ statement }) =>
        statement.kind === 'sentence' || statement.kind === 'event' || statement.kind === 'figure',
    )
    .map(({ statement }) => {
      const [part] = statement.parts;
      const ours = statement.parts.map(({ text }) => text).join(' ');
      return finding('check/no-source', context, { path: part?.path ?? '' }, { ours: excerpt(ours) });
    });
}

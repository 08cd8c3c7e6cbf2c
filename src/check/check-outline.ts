// An outline and its source documents → how far they agree, and every difference with its place in both.

import { measureCoverage } from '../import/coverage/coverage.js';
import type { SourceDocument } from '../import/model.js';
import { makeOutline } from '../import/story/outline.js';
import { readStructure } from '../import/structure/structure.js';
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import { type DocumentText, documentText } from './passages.js';
import { type Finding, finding, type RuleContext, ruleContext } from './rule-context.js';
import { RULES } from './rules/index.js';
import type { Token } from './tokens.js';
import { unmatched } from './unmatched.js';

export interface Comparison {
  /**
   * Distinct numbers and dates: those of the outline and how many a document has; those of the first document and how
   * many the outline has.
   */
  outline: { numbers: number; found: number };
  source: { numbers: number; found: number };
  /** Words of the first document, how many the outline lacks, and words of the outline that no document has. */
  words: { in: number; lost: number; added: number };
  /** Statements of the outline, how many were found in a document, and in which. */
  statements: { told: number; traced: number; in: { file: string; statements: number }[] };
  findings: Finding[];
}

/** A document as its reader returned it; `file` names it in findings. */
export interface NamedDocument {
  document: SourceDocument;
  file: string;
}

/**
 * Compares the outline with the documents it may draw on; equivalent spellings are not differences. Any document can
 * support a statement. Omissions are checked against the first only: the one that the outline was made from.
 */
export function checkOutline(loaded: LoadedOutline, documents: readonly NamedDocument[]): Comparison {
  return compareAligned(alignOutline(loaded, documents), documents);
}

/** Aligns the outline's statements with the passages they come from. */
export function alignOutline(loaded: LoadedOutline, documents: readonly NamedDocument[]): RuleContext {
  const texts = documents.map(({ document, file }) => documentText(document, file, loaded.outline.lang));
  return ruleContext(loaded, texts);
}

/** All findings of the rules. */
export function findingsOf(context: RuleContext): Finding[] {
  const stranger = otherDocument(context);
  return stranger ? [stranger] : onceWithoutSource(withoutRepeats(RULES.flatMap((rule) => rule(context))));
}

/** With a smaller share of statements found, the document is not the outline's own: a few can be found in any. */
const OWN = 0.2;
const FEW = 12;

function otherDocument(context: RuleContext): Finding | undefined {
  const found = context.traced.filter(({ window }) => window.length > 0).length;
  const all = context.traced.length;
  if (all < FEW || found >= all * OWN || context.documents.length === 0) return undefined;
  const told = finding('check/other-document', context, { path: '' }, {});
  return { ...told, params: { found, all } };
}

/** A statement that no passage supports is reported as a whole, not word by word. */
function onceWithoutSource(findings: readonly Finding[]): Finding[] {
  const whole = findings.filter(({ code }) => code === 'check/no-source');
  return findings.filter(
    ({ code, path, ours = '' }) =>
      !(WORD_BY_WORD.has(code) && whole.some((one) => one.path === path && one.ours?.includes(ours))),
  );
}
const WORD_BY_WORD = new Set<string>(['check/number-added', 'check/name-added']);

/** `documents` are those that the outline was aligned with. */
export function compareAligned(context: RuleContext, documents: readonly NamedDocument[]): Comparison {
  const { documents: texts } = context;
  const traced = texts.map(({ file }) => ({
    file,
    statements: context.traced.filter(({ window, document }) => window.length > 0 && document?.file === file)
      .length,
  }));
  return {
    ...numbersOf(context),
    words: wordsBeside(
      context,
      documents.map(({ document }) => document),
    ),
    statements: {
      told: context.traced.length,
      traced: traced.reduce((sum, { statements }) => sum + statements, 0),
      in: traced,
    },
    findings: findingsOf(context),
  };
}

/** Two rules may flag the same words of one text: each difference is reported once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, ours, line, column, code, theirs }) => {
    const key = ours === undefined ? `${code} ${line} ${theirs}` : `${path} ${line}:${column} ${ours}`;
    return !seen.has(key) && seen.add(key);
  });
}

function numbersOf({ traced, documents }: RuleContext): Pick<Comparison, 'outline' | 'source'> {
  const keys = (tokens: readonly Token[]): string[] =>
    tokens.filter(({ kind }) => kind === 'number' || kind === 'date').map(({ key }) => key);
  const ours = new Set(
    traced.flatMap(({ statement }) => statement.parts.flatMap(({ tokens }) => keys(tokens))),
  );
  const keysIn = (texts: readonly DocumentText[]): Set<string> =>
    new Set(texts.flatMap(({ passages }) => passages.flatMap(({ tokens }) => keys(tokens))));
  const first = keysIn(documents.slice(0, 1));
  const all = keysIn(documents);
  return {
    outline: { numbers: ours.size, found: [...ours].filter((key) => all.has(key)).length },
    source: { numbers: first.size, found: [...first].filter((key) => ours.has(key)).length },
  };
}

/**
 * Counts words as the import's coverage does, where every spelling is distinct; added words are those that no
 * document has.
 */
function wordsBeside(context: RuleContext, documents: readonly SourceDocument[]): Comparison['words'] {
  const counts = documents.map((document) => wordsBesideOne(context, document));
  const [first = { in: 0, lost: 0, added: 0 }] = counts;
  return { ...first, added: Math.min(...counts.map(({ added }) => added)) };
}

function wordsBesideOne({ loaded, strict }: RuleContext, document: SourceDocument): Comparison['words'] {
  // Only an import must account for letterheads and page numbers; people writing by hand omit what they like.
  const leftOut = strict ? (makeOutline(readStructure(document), new Map(), 'source')?.leftOut ?? []) : [];
  const { words, lost, added } = measureCoverage(document, loaded.outline, leftOut);
  const ours = added.map(({ text }) => plainText(text));
  const theirs = lost.map((one) => one.words);
  const count = (texts: readonly string[], others: readonly string[]): number =>
    unmatched(texts, others).reduce((sum, one) => sum + one.words, 0);
  return { in: words.in, lost: count(theirs, ours), added: count(ours, theirs) };
}

// An outline and the document that it was made from → how far they agree, and each difference with both its places.
import { account } from '../import/account/account.js';
import { makeOutline } from '../import/blocks/outline.js';
import type { SourceDocument } from '../import/model.js';
import { readStructure } from '../import/structure/structure.js';
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import { type Beside, besideOf, type Finding } from './beside.js';
import type { Token } from './fold.js';
import { documentText } from './passages.js';
import { RULES } from './rules/index.js';
import { unmatched } from './unmatched.js';

export interface Comparison {
  /** Different numbers and dates: in the outline, and how many of them the document has; and the other way round. */
  outline: { numbers: number; found: number };
  source: { numbers: number; found: number };
  /** Words of the document, those of them that the outline lacks, and those of the outline that the document lacks. */
  words: { in: number; lost: number; added: number };
  /** Statements of the outline, and how many of them have a passage in the document. */
  statements: { told: number; traced: number };
  findings: Finding[];
}

/** `file` names the document in findings. Spellings that mean the same are no difference. */
export function compareWithSource(loaded: LoadedOutline, document: SourceDocument, file: string): Comparison {
  const beside = besideOf(loaded, [documentText(document, file, loaded.outline.lang)]);
  const findings = RULES.flatMap((rule) => rule(beside));
  const traced = beside.traced.filter(({ window }) => window.length > 0).length;
  return {
    ...numbersOf(beside),
    words: wordsBeside(loaded, document),
    statements: { told: beside.traced.length, traced },
    findings: withoutRepeats(findings),
  };
}

/** One thing is told once: two rules may see the same words of one text. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, ours, line, column, code, theirs }) => {
    const key = ours === undefined ? `${code} ${line} ${theirs}` : `${path} ${line}:${column} ${ours}`;
    return !seen.has(key) && seen.add(key);
  });
}

function numbersOf({ traced, documents }: Beside): Pick<Comparison, 'outline' | 'source'> {
  const keys = (tokens: readonly Token[]): string[] =>
    tokens.filter(({ kind }) => kind === 'number' || kind === 'date').map(({ key }) => key);
  const ours = new Set(
    traced.flatMap(({ statement }) => statement.parts.flatMap(({ tokens }) => keys(tokens))),
  );
  const theirs = new Set(documents.flatMap(({ passages }) => passages.flatMap(({ tokens }) => keys(tokens))));
  const both = [...ours].filter((key) => theirs.has(key)).length;
  return { outline: { numbers: ours.size, found: both }, source: { numbers: theirs.size, found: both } };
}

/** Words by the account that an import gives, which knows each spelling apart. */
function wordsBeside(loaded: LoadedOutline, document: SourceDocument): Comparison['words'] {
  const leftOut = makeOutline(readStructure(document), new Map(), 'source')?.leftOut ?? [];
  const { words, lost, added } = account(document, loaded.outline, leftOut);
  const ours = added.map(({ text }) => plainText(text));
  const theirs = lost.map((one) => one.words);
  const count = (texts: readonly string[], others: readonly string[]): number =>
    unmatched(texts, others).reduce((sum, one) => sum + one.words, 0);
  return { in: words.in, lost: count(theirs, ours), added: count(ours, theirs) };
}

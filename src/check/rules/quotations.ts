// Quotations → those that the document does not have verbatim, or attributes to another speaker.

import { diffTokens, type Hunk } from '../diff.js';
import { excerpt } from '../excerpt.js';
import { memoized } from '../memoized.js';
import type { DocumentText, Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext, shownOf } from '../rule-context.js';
import { type Token, tokensOf, wordKeys } from '../tokens.js';
import { LEAST_QUOTED, quotedIn } from './quoted.js';
import { wrongInText, wrongSpeaker } from './speakers.js';

export function quotationsThatDiffer(context: RuleContext): Finding[] {
  const whole = context.documents.map((document) => ({ document, text: wholeOf(document) }));
  const there = (piece: string): boolean =>
    whole.some(({ text }) => text.includes(` ${wordKeys(piece, context.loaded.outline.lang)} `));
  const wordsOf = memoized((passage: Passage) => ` ${passage.tokens.map(({ key }) => key).join(' ')} `);
  return context.traced.flatMap((traced) => [
    ...wrongWords(context, traced, there),
    ...(traced.statement.kind === 'quote'
      ? wrongSpeaker(context, traced, wordsOf)
      : wrongInText(context, traced, wordsOf)),
  ]);
}

const wholeOf = ({ passages }: DocumentText): string =>
  ` ${passages.flatMap(({ tokens }) => tokens.map(({ key }) => key)).join(' ')} `;

function wrongWords(
  context: RuleContext,
  traced: AlignedStatement,
  there: (piece: string) => boolean,
): Finding[] {
  const { statement, verbatim, evidence } = traced;
  if (context.strict && verbatim && statement.kind !== 'quote') return [];
  const theirs = evidence.flatMap((passage) => quotedIn(passage.text));
  return statement.parts.flatMap(({ text, path, role }) => {
    const quoted =
      statement.kind === 'quote' && role === 'text'
        ? [text]
        : quotedIn(text).filter(
            (piece) => wordKeys(piece).split(' ').length >= LEAST_QUOTED || isLike(piece, theirs),
          );
    const pieces = quoted
      .flatMap((one) => one.split(/…|\.{3}|\[[^\]]*\]/))
      .filter((piece) => /\p{L}/u.test(piece));
    return pieces
      .filter((piece) => !there(piece))
      .map((piece) => toldOf(context, traced, path, piece.trim()));
  });
}

/** Share of a quotation's words that its source passage must have. */
const QUOTED_FROM = 0.6;

/** Both sides at their first difference, with some context. */
function toldOf(
  context: RuleContext,
  { evidence, document }: AlignedStatement,
  path: string,
  piece: string,
): Finding {
  const tokens = tokensOf(piece, context.loaded.outline.lang);
  const [best] = evidence
    .map((passage) => ({ passage, diff: diffTokens(tokens, passage.tokens) }))
    .sort((a, b) => b.diff.matches.length - a.diff.matches.length);
  const hunk = best?.diff.hunks.find(({ ours }) => ours.to > ours.from) ?? best?.diff.hunks[0];
  if (!best || !hunk || best.diff.matches.length < tokens.length * QUOTED_FROM)
    return finding('check/quote-added', context, { path, words: piece }, { ours: excerpt(piece) });
  const near = (row: readonly Token[], { from, to }: Hunk['ours']): string =>
    shownOf(row.slice(Math.max(0, from - BESIDE), to + BESIDE));
  const sides = { ours: near(tokens, hunk.ours), theirs: near(best.passage.tokens, hunk.theirs) };
  const words = tokens[Math.min(hunk.ours.from, tokens.length - 1)]?.shown;
  return finding(
    'check/quote-differs',
    context,
    { path, words },
    { ...sides, passage: best.passage, document },
  );
}
const BESIDE = 3;

/** A few quoted words that the document quotes with a word more or less. */
function isLike(piece: string, theirs: readonly string[]): boolean {
  const words = wordKeys(piece).split(' ');
  return theirs.some((other) => {
    const own = wordKeys(other).split(' ');
    const both = words.filter((word) => own.includes(word)).length;
    return both >= 2 && both >= Math.max(words.length, own.length) - 1;
  });
}

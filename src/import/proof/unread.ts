// A document's bytes, its reader's result and an outline → what is in neither of the latter: the reader skipped it.
import type { Outline } from '../../outline/schema.js';
import type { SourceDocument, SourceRun } from '../model.js';
import { readBytes } from './bytes/read.js';
import { alignTexts } from './compare.js';
import { type Discrepancy, differencesOf } from './differences.js';
import { fold, raised } from './fold.js';
import { listedTexts, markOf, type OutlineText, outlineTexts } from './outline-text.js';
import { TokenIndex, Vocabulary } from './token-index.js';
import { type ProofToken, tokensOf } from './tokens.js';

/**
 * Only looks for skipped text. An outline edited by a person may word the rest differently; that is compared
 * elsewhere.
 */
export async function unreadTexts(
  bytes: Uint8Array,
  document: SourceDocument,
  outline: Outline,
): Promise<Discrepancy[]> {
  const { passages } = await readBytes(bytes, document);
  const vocabulary = new Vocabulary();
  const marks = new Set([
    ...document.notes.map(({ mark }) => mark),
    ...(outline.sources ?? []).map(({ id }) => markOf(id)),
  ]);
  const row = new TokenIndex(passages, vocabulary, marks);
  const read = listedTexts(textsOf(document), 'tells', vocabulary);
  const dropped = listedTexts(
    document.dropped.map(({ text }) => text),
    'out',
    vocabulary,
  );
  const texts = [...read, ...dropped];
  alignTexts(texts, row, document.kind);
  const [theirs, ours] = [keysOf(texts), keysOf(outlineTexts(outline, vocabulary))];
  return differencesOf([], texts, row, document.kind).filter(({ source = '' }) => {
    const words = keysIn(tokensOf(fold(source)));
    return !ours.includes(words) || theirs.includes(words);
  });
}

const keysIn = (tokens: readonly ProofToken[]): string => ` ${tokens.map(({ key }) => key).join(' ')} `;
const keysOf = (texts: readonly OutlineText[]): string => texts.map(({ tokens }) => keysIn(tokens)).join('|');

function textsOf({ blocks, notes }: SourceDocument): string[] {
  const text = (runs: readonly SourceRun[]): string =>
    runs.map((run) => (run.superscript ? raised(run.text) : run.text)).join('');
  const body = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [text(block.runs)];
    if (block.kind === 'image') return [block.caption ?? '', block.alt ?? ''];
    return block.rows.flat().map(({ runs }) => text(runs));
  });
  return [...body, ...notes.map(({ mark, runs }) => `${mark} ${text(runs)}`)];
}

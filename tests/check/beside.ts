// Builders for tests of `check`: an outline of blocks and a document of paragraphs.
import { type Comparison, checkOutline } from '../../src/check/check-outline.js';
import type { SourceDocument } from '../../src/import/model.js';
import { parseOutline } from '../../src/outline/load.js';

export const documentOf = (...paragraphs: string[]): SourceDocument => ({
  kind: 'txt',
  blocks: paragraphs.map((text, i) => ({ kind: 'paragraph', runs: [{ text }], origin: { line: i + 1 } })),
  notes: [],
  dropped: [],
  conversions: [],
});

/** An outline of one section. Each block is YAML of one or more lines. */
export const outlineOf = (...blocks: string[]): string =>
  `title: A\nsections:\n- heading: B\n  blocks:\n${blocks
    .map((block) => `  - ${block.replaceAll('\n', '\n    ')}\n`)
    .join('')}`;

export function compared(outline: string, ...paragraphs: string[]): Comparison {
  const loaded = parseOutline(outline, 'a.yaml').value;
  if (!loaded) throw new Error('the outline of this test is wrong');
  return checkOutline(loaded, [{ document: documentOf(...paragraphs), file: 'a.txt' }]);
}

/** "code: ours | theirs" of every finding except statements without a source. */
export function findingLines(outline: string, ...paragraphs: string[]): string[] {
  return compared(outline, ...paragraphs)
    .findings.filter(({ code }) => code !== 'check/no-source')
    .map(({ code, ours, theirs }) => `${code}: ${ours ?? ''} | ${theirs ?? ''}`);
}

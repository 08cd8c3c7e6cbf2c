// Documents with slips in their bytes, their words and the parts inside them: each is imported, or refused in words.
// `npm run bench:fuzz` does many more; the number in a failure makes its case again.
import { expect, it } from 'vitest';
import { sampleDocuments, spoiltDocument } from '../../bench/fuzz/documents.mjs';
import { judge } from '../../bench/fuzz/judge.mjs';
import { program } from './program.js';

const CASES = 120;

it('a document with slips becomes an outline that is sound, or is refused in words', async () => {
  const { document } = judge(program);
  const samples = await sampleDocuments();
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= CASES; seed++) {
    const outcome = await document(await spoiltDocument(samples, seed)).catch((cause: unknown) => {
      throw new Error(`case ${seed}`, { cause });
    });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Slips that no document survives, or that are never seen, would test nothing.
  expect(outcomes.get('imported')).toBeGreaterThan(CASES / 10);
  expect(outcomes.get('refused')).toBeGreaterThan(CASES / 20);
});

// Documents with corrupted bytes, text or inner parts are either imported or rejected with a message. `npm run
// bench:fuzz` runs many more; the seed in a failure reproduces its case.
import { expect, it } from 'vitest';
import { sampleDocuments, spoiltDocument } from '../../bench/fuzz/documents.mjs';
import { judge } from '../../bench/fuzz/judge.mjs';
import { program } from './program.js';

const CASES = 120;

it('a corrupted document becomes a valid outline or is rejected with a message', async () => {
  const { document } = judge(program);
  const samples = await sampleDocuments();
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= CASES; seed++) {
    const outcome = await document(await spoiltDocument(samples, seed)).catch((cause: unknown) => {
      throw new Error(`case ${seed}`, { cause });
    });
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Corruption that no document survives, or that is never noticed, would test nothing.
  expect(outcomes.get('imported')).toBeGreaterThan(CASES / 10);
  expect(outcomes.get('refused')).toBeGreaterThan(CASES / 20);
});

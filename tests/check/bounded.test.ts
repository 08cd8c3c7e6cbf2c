// Comparing an outline with its document in a worker thread: same findings, and always within limits.
import { describe, expect, it } from 'vitest';
import { checkWithin, compareWithin } from '../../src/check/bounded.js';
import { checkOutline } from '../../src/check/check-outline.js';
import { compareDocuments } from '../../src/check/compare-documents.js';
import { readDocument } from '../../src/import/readers/read.js';
import { parseOutline } from '../../src/outline/load.js';

const OUTLINE = `title: Thu ngân sách
sections:
  - heading: Kết quả
    blocks: [{text: 'Năm 2020 tỉnh thu ngân sách được 1.500 tỷ đồng, tăng 12% so với năm 2019.'}]
`;

async function document(text: string) {
  const { value } = await readDocument(new TextEncoder().encode(text), 'a.txt');
  if (!value) throw new Error('not read');
  return { document: value, file: 'a.txt' };
}

describe('a comparison in a thread', () => {
  it('finds the same as without a thread', async () => {
    const source = await document(
      'Kết quả\n\nNăm 2020 tỉnh thu ngân sách được 1.400 tỷ đồng, tăng 12% so với năm 2019.\n',
    );
    const { value: loaded } = parseOutline(OUTLINE, 'a.yaml');
    if (!loaded) throw new Error('not read');
    const within = await checkWithin(loaded, [source]);
    expect(within.value).toEqual(checkOutline(loaded, [source]));
    expect(within.diagnostics).toEqual(within.value?.findings);
    expect(within.diagnostics.map(({ code }) => code)).toContain('check/number-differs');
  });

  it('of two documents as well', async () => {
    const [a, b] = [
      await document('Năm 2020 tỉnh thu ngân sách được 1.400 tỷ đồng.\n'),
      await document('Năm 2020 tỉnh thu ngân sách được 1.500 tỷ đồng.\n'),
    ];
    expect((await compareWithin(a, b)).value).toEqual(compareDocuments(a, b));
  });

  it('that exceeds memory or time is stopped and reported', async () => {
    const { value: loaded } = parseOutline(OUTLINE, 'a.yaml');
    if (!loaded) throw new Error('not read');
    const source = await document('Năm 2020 tỉnh thu ngân sách được 1.400 tỷ đồng.\n');
    const little = { seconds: 600, megabytes: 8 };
    expect(await checkWithin(loaded, [source], { work: little })).toMatchObject({
      diagnostics: [{ code: 'check/too-much-memory', file: 'a.yaml', params: { megabytes: 8 } }],
    });
    const sentence = (i: number): string => `Năm ${1900 + (i % 120)} xã số ${i} thu được ${i} tỷ đồng.`;
    const long = await document(Array.from({ length: 8_000 }, (_, i) => `${sentence(i)}\n\n`).join(''));
    expect(await compareWithin(long, long, { work: { seconds: 0, megabytes: 512 } })).toMatchObject({
      diagnostics: [{ code: 'check/too-long-work', file: 'a.txt', params: { seconds: 0 } }],
    });
  });

  it('rejects with the reason when aborted', async () => {
    const source = await document('Một câu.\n');
    const { value: loaded } = parseOutline(OUTLINE, 'a.yaml');
    if (!loaded) throw new Error('not read');
    const reason = new Error('enough');
    await expect(checkWithin(loaded, [source], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

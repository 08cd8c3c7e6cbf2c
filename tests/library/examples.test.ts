// The examples in docs/library.md run to completion against the built package. Needs `npm run build`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const blocks = [...readFileSync('docs/library.md', 'utf8').matchAll(/^## (.+)$|^```js\n([\s\S]*?)^```$/gm)];
let heading = '';
const examples = blocks.flatMap(([, title, code]): [string, string][] => {
  if (title) heading = title;
  return code ? [[heading, code]] : [];
});

// A package can import itself by name only from inside its own folder.
const folder = mkdtempSync(resolve('output', 'library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(code: string): Promise<{ code: number | null; said: string }> {
  const file = join(folder, 'example.mjs');
  writeFileSync(file, code);
  const child = spawn(process.execPath, [file], { env: { ...process.env, DECUONG_BROWSER: 'bundled' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}

/** Expected output of each example, by its heading. */
const SAYS: Record<string, RegExp[]> = {
  'Open, look, export': [/cover/, /deck\.pdf \d+/, /deck\.pptx \d+/, /5\/5/],
  Edit: [/^2 1 2 0$/m, /# tên đợt/, /Thu 21 súng/, /true true/],
  'Import a document': [/0\/6 read/, /heading: DIỄN BIẾN|heading: Diễn biến/i],
  Stop: [/the officer went home/, /true/],
  'Whole runs': [/chi-bo-chi-kien--cao-bang/, /report\.json/],
};

describe('docs/library.md', () => {
  it('has an example under each of these headings', () => {
    expect(examples.map(([title]) => title)).toEqual(Object.keys(SAYS));
  });

  it.each(examples)('%s', async (title, code) => {
    const { code: exit, said } = await run(code);
    expect([exit, said]).toEqual([0, expect.any(String)]);
    for (const wanted of SAYS[title] ?? []) expect(said).toMatch(wanted);
  });
});

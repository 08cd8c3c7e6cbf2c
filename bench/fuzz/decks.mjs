// Builds cases completely through the library, several with one browser, and yields [case, answer].
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../dist/index.js';
import { examples } from './examples.mjs';
import { spoiltOutline } from './outlines.mjs';

/** Outlines built with one browser. */
const AT_ONCE = 20;
const OPTIONS = {
  base: '.',
  mode: 'light',
  formats: ['html', 'md', 'pdf', 'png', 'pptx', 'handout', 'booklet'],
  exports: { scale: 1, pdfNotes: true, handout: 3, handoutPrint: 'colour' },
  lang: 'vi',
};
/** Codes that point to the machine or to a bug in the program; no outline may cause them. */
const FAULT = /^render\/(?:browser|overflow)|^export\/failed/;

export async function* spoiltDecks(cases) {
  const outlines = await examples();
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const folder = await mkdtemp(join(tmpdir(), 'decuong-fuzz-'));
    try {
      yield* await built(cases.slice(from, from + AT_ONCE), outlines, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function built(cases, outlines, folder) {
  const caseOf = new Map();
  for (const one of cases) {
    const file = join(folder, `${one.seed}.yaml`);
    await writeFile(file, spoiltOutline(outlines, one.seed));
    caseOf.set(file, one);
  }
  const done = new Map();
  const start = performance.now();
  try {
    await buildAll(
      {
        ...OPTIONS,
        outlines: [...caseOf.keys()],
        out: join(folder, 'out'),
        browser: process.env.DECUONG_BROWSER,
      },
      {
        onDone: ({ job, report, diagnostics }) => {
          const fault = diagnostics.find(({ code }) => FAULT.test(code));
          const outcome = fault ? 'failed' : report ? 'built' : 'refused';
          done.set(job.outline, { outcome, why: fault && JSON.stringify(fault) });
        },
      },
    );
  } catch (error) {
    for (const file of caseOf.keys())
      if (!done.has(file)) done.set(file, { outcome: 'failed', why: String(error.stack).slice(0, 1_500) });
  }
  const cost = (performance.now() - start) / 1_000 / cases.length;
  return [...caseOf].map(([file, one]) => [
    one,
    { ...(done.get(file) ?? { outcome: 'failed', why: 'not told' }), cost },
  ]);
}

// Declarations of all modules → those that the library's own names need, in a folder of their own.
import { cp, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The relative modules that a declaration file imports, as paths of declaration files. */
async function importsOf(file) {
  const text = await readFile(file, 'utf8');
  const names = [...text.matchAll(/\b(?:from|import\()\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g)];
  return names.map(([, name]) => join(dirname(file), `${name}.d.ts`));
}

/** Copies index.d.ts of `from`, and whatever it reaches, to the empty folder `to`. */
export async function gatherTypes(from, to) {
  await rm(to, { recursive: true, force: true });
  const reached = new Set([join(from, 'index.d.ts')]);
  // A set gives out what is added while it is walked.
  for (const file of reached) {
    for (const next of await importsOf(file)) reached.add(next);
    await cp(file, join(to, relative(from, file)));
  }
}

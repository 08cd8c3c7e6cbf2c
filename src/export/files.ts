// Output files → a folder on disk: all of them written beside it first, then each renamed into its place.
// A run that fails leaves the folder as it was, older files included.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, posix } from 'node:path';
import type { Result } from '../diagnostics/diagnostic.js';
import type { OutputFile } from './exporter.js';
import { cannotWrite, makeFolder } from './place.js';

interface Move {
  from: string;
  to: string;
  /** The file's path in the deck's folder. */
  path: string;
}

/** A file of the deck's folder that could not be moved, or its sub-folder, with what the system said of it. */
class Obstacle extends Error {
  constructor(
    readonly path: string,
    readonly said: unknown,
  ) {
    super(`cannot write ${path}`);
  }
}

/** What `work` fails with, as the fault of `path`. */
function blaming<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new Obstacle(path, error);
  });
}

/** One thing after another, and back again when one fails: a file open elsewhere cannot be replaced on Windows. */
async function moveAll(moves: readonly Move[]): Promise<void> {
  const done: Move[] = [];
  const made: string[] = [];
  try {
    for (const move of moves) {
      const folder = dirname(move.to);
      const missing = await blaming(posix.dirname(move.path), mkdir(folder, { recursive: true }));
      if (missing) made.push(folder);
      await blaming(move.path, rename(move.from, move.to));
      done.push(move);
    }
  } catch (error) {
    for (const { from, to } of done.reverse()) await rename(to, from).catch(() => undefined);
    for (const folder of made.reverse()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

async function entries(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/**
 * Older files in the way: those to be replaced, and in sub-folders those of the same kind that the deck no longer
 * has (slides/041.png of a deck that now ends at 40).
 */
async function olderFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const kinds = new Map<string, Set<string>>();
  for (const path of wanted) {
    const kind = kinds.get(posix.dirname(path)) ?? new Set();
    kinds.set(posix.dirname(path), kind.add(extname(path)));
  }
  const older: string[] = [];
  for (const [sub, extensions] of kinds) {
    for (const name of await entries(join(folder, sub))) {
      const path = posix.join(sub, name);
      if (wanted.has(path) || (sub !== '.' && extensions.has(extname(name)))) older.push(path);
    }
  }
  return older;
}

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, data } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), data);
  }
}

async function replaceFiles(place: string, files: readonly OutputFile[]): Promise<void> {
  await makeFolder(dirname(place));
  // A folder may be a link to another disk, across which nothing can be renamed.
  const folder = await realpath(place).catch(() => place);
  const temporary = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const drop = (): void => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', drop);
  try {
    await writeAll(join(temporary, 'new'), files);
    const older = await olderFiles(folder, files);
    await moveAll([
      ...older.map((path) => ({ path, from: join(folder, path), to: join(temporary, 'old', path) })),
      ...files.map(({ path }) => ({ path, from: join(temporary, 'new', path), to: join(folder, path) })),
    ]);
  } finally {
    process.off('exit', drop);
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Puts the files into `folder`, which is made when missing; other files in it stay. Value: the files' sizes in bytes.
 * Diagnostics: that of `cannotWrite`, with the very file in the way where there is one; the folder is as it was.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
): Promise<Result<Map<string, number>>> {
  try {
    await replaceFiles(folder, files);
  } catch (error) {
    if (!(error instanceof Obstacle)) return { diagnostics: [cannotWrite(folder, error)] };
    return { diagnostics: [cannotWrite(join(folder, error.path), error.said)] };
  }
  const sizes = files.map(({ path, data }): [string, number] => [path, Buffer.byteLength(data)]);
  return { value: new Map(sizes), diagnostics: [] };
}

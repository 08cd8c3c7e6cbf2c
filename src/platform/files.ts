// Output files → a folder on disk: the only writer of all commands. All files are staged beside their places first,
// then renamed into place together. A run that fails or is aborted leaves everything as it was, including older
// files.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Abortable } from './abort.js';
import { type FileChange, identityOf, Obstacle, type ProtectedFiles, putInPlace } from './journal.js';
import { cannotWrite } from './output-folder.js';
import { openStaging, type Staging } from './staging.js';

export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  path: string;
  data: Uint8Array | string;
}

export interface WriteOptions extends Abortable {
  /**
   * What happens to other files of the same kinds in sub-folders that are written to: "drop" (default) removes
   * leftovers of a longer earlier result (slides/041.png of a deck that now ends at 40); "keep" leaves what may be the
   * user's own.
   */
  others?: 'drop' | 'keep';
  /**
   * The folder that the user named, which may be a link: `folder` itself, or one above it. Below it nothing is
   * written through a link, since a link may lead anywhere.
   */
  root?: string;
  /** Input files: never overwritten and never dropped. */
  inputs?: readonly string[];
}

async function entries(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** Files in sub-folders of the same kinds as the new ones, except the new ones and `kept`. */
async function otherFiles(
  folder: string,
  files: readonly OutputFile[],
  kept: ProtectedFiles,
): Promise<string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const kinds = new Map<string, Set<string>>();
  for (const path of wanted) {
    const sub = posix.dirname(path);
    if (sub !== '.') kinds.set(sub, (kinds.get(sub) ?? new Set()).add(extname(path)));
  }
  const others: string[] = [];
  for (const [sub, extensions] of kinds) {
    for (const name of await entries(join(folder, sub))) {
      const path = posix.join(sub, name);
      const other = !wanted.has(path) && extensions.has(extname(name));
      if (other && !kept.has(identityOf(join(folder, path)) ?? '')) others.push(path);
    }
  }
  return others;
}

async function makeReady(ready: string, files: readonly OutputFile[], signal?: AbortSignal): Promise<void> {
  for (const { path, data } of files) {
    signal?.throwIfAborted();
    await mkdir(dirname(join(ready, path)), { recursive: true });
    await writeFile(join(ready, path), data, { signal });
  }
}

async function replaceFiles(
  staging: Staging,
  files: readonly OutputFile[],
  { signal, others = 'drop', inputs = [] }: WriteOptions,
): Promise<void> {
  const { folder, ready, older } = staging;
  await makeReady(ready, files, signal);
  const kept: ProtectedFiles = new Set(inputs.map(identityOf).filter((identity) => identity !== undefined));
  const gone = others === 'drop' ? await otherFiles(folder, files, kept) : [];
  const step = (path: string): FileChange => ({ path, to: join(folder, path), older: join(older, path) });
  signal?.throwIfAborted();
  const steps = [...gone.map(step), ...files.map(({ path }) => ({ ...step(path), from: join(ready, path) }))];
  putInPlace(steps, folder, kept);
  staging.settle();
}

function saying(folder: string, error: unknown, staging?: Staging): Diagnostic[] {
  if (!(error instanceof Obstacle)) return [cannotWrite(folder, error)];
  const said = cannotWrite(join(folder, error.path), error.said);
  if (error.restored || !staging) return [said];
  return [said, diagnostic('export/older-kept', { folder: staging.keepOlder() })];
}

/**
 * Writes the files into `folder`, which is created if missing; other files in it stay. Value: the files' sizes in
 * bytes.
 * Diagnostics: those of `cannotWrite`, naming the file in the way where there is one; the folder is then unchanged.
 * @throws the signal's reason when it aborts before the files are in place; the folder is then unchanged.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<Result<Map<string, number>>> {
  let staging: Staging | undefined;
  try {
    options.signal?.throwIfAborted();
    staging = await openStaging(folder, options.root);
    await replaceFiles(staging, files, options);
  } catch (error) {
    if (!(error instanceof Obstacle)) options.signal?.throwIfAborted();
    return { diagnostics: saying(folder, error, staging) };
  } finally {
    await staging?.close();
  }
  const sizes = files.map(({ path, data }): [string, number] => [path, Buffer.byteLength(data)]);
  return { value: new Map(sizes), diagnostics: [] };
}

// A folder to be written to → a hidden folder inside it where the files are made ready. It goes when the write is over,
// and with the process when that ends before; one that a killed process left goes with the next write.
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { orphans, owned } from './owner.js';
import { linkBelow, makeFolder, removeEmpty, WriteFault } from './place.js';

export interface Staging {
  /** The folder that is written to, without links. */
  folder: string;
  /** The new files, and the older ones while they are replaced: parts of the hidden folder, both on the disk of `folder`. */
  ready: string;
  older: string;
  /** All is in place: folders that were made for it stay. */
  settle(): void;
  /** Older files that could not be put back get a visible name, which is returned. */
  keepOlder(): string;
  close(): Promise<void>;
}

/** Beginning of the hidden folder's name, before its owner and six letters. */
const HIDDEN = '.decuong-';

/**
 * Makes `folder` when it is missing, but not through a link below `root`. Nothing is made that would not go if the process ended now: no waiting until then.
 */
export async function openStaging(folder: string, root = folder): Promise<Staging> {
  if (linkBelow(root, folder)) throw new WriteFault('link');
  let made = makeFolder(folder);
  let left = false;
  const { real, hidden } = hiddenIn(folder, root, made);
  const drop = (): void => {
    if (!left) rmSync(hidden, { recursive: true, force: true });
    removeEmpty(made);
  };
  process.once('exit', drop);
  await sweep(real);
  return {
    folder: real,
    ready: join(hidden, 'new'),
    older: join(hidden, 'old'),
    settle: () => {
      made = [];
    },
    keepOlder: () => {
      const kept = keepVisibly(hidden);
      left = kept === undefined;
      return kept ?? hidden;
    },
    close: async () => {
      if (!left) await rm(hidden, { recursive: true, force: true }).catch(() => undefined);
      removeEmpty(made);
      process.off('exit', drop);
    },
  };
}

/** Renaming crosses no disk when both ends are in the same folder, wherever a link leads to it. */
function hiddenIn(folder: string, root: string, made: readonly string[]): { real: string; hidden: string } {
  try {
    const real = realpathSync(folder);
    // A link may have been put there since it was looked for.
    if (real !== join(realpathSync(root), relative(root, folder))) throw new WriteFault('link');
    return { real, hidden: mkdtempSync(join(real, owned(HIDDEN))) };
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
}

function keepVisibly(hidden: string): string | undefined {
  const kept = join(dirname(hidden), basename(hidden).slice(1));
  try {
    renameSync(join(hidden, 'old'), kept);
    return kept;
  } catch {
    return undefined;
  }
}

/** What processes that are no more have left in `folder`; the only copy of a file goes back to its place first. */
async function sweep(folder: string): Promise<void> {
  for (const name of await orphans(folder, HIDDEN)) {
    if (!isFolder(join(folder, name))) continue;
    try {
      restoreMissing(join(folder, name, 'old'), folder);
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // It stays: better a hidden folder too many than a file too few.
    }
  }
}

/** One that is no link to another. */
const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function restoreMissing(older: string, folder: string): void {
  if (!isFolder(older)) return;
  for (const entry of readdirSync(older, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, from.slice(older.length));
    if (lstatSync(to, { throwIfNoEntry: false }) || linkBelow(folder, to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

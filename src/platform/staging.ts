// An output folder → a hidden folder inside it where files are staged. It is removed after the write, or on exit if
// the process ends first; one left behind by a killed process is removed by the next write.
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { linkBelow, makeFolder, removeEmpty, WriteFault } from './output-folder.js';
import { orphans, owned } from './owner.js';

export interface Staging {
  /** The output folder, with links resolved. */
  folder: string;
  /**
   * The new files, and the old ones while they are replaced: both inside the hidden folder, on the same disk as
   * `folder`.
   */
  ready: string;
  older: string;
  /** Everything is in place: folders created for it stay. */
  settle(): void;
  /** Old files that could not be restored get a visible name, which is returned. */
  keepOlder(): string;
  close(): Promise<void>;
}

/** Prefix of the hidden folder's name, before its owner and six random letters. */
const HIDDEN = '.decuong-';

/**
 * Creates `folder` if missing, but not through a link below `root`. Cleanup is registered with no await in between,
 * so that nothing is left behind if the process ends at any point.
 */
export async function openStaging(folder: string, root = folder): Promise<Staging> {
  if (linkBelow(root, folder)) throw new WriteFault('link');
  let made = makeFolder(folder);
  let left = false;
  const { real, hidden } = hiddenIn(folder, root, made);
  const drop = (): void => {
    // Writes still in flight as the process ends may create files in a folder that is being emptied.
    if (!left) rmSync(hidden, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
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

/** A rename within one folder never crosses disks, wherever a link leads. */
function hiddenIn(folder: string, root: string, made: readonly string[]): { real: string; hidden: string } {
  try {
    const real = realpathSync(folder);
    // A link may have been created since the check.
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

/** Cleans up after killed processes in `folder`; the only copy of a file is restored first. */
async function sweep(folder: string): Promise<void> {
  for (const name of await orphans(folder, HIDDEN)) {
    if (!isFolder(join(folder, name))) continue;
    try {
      restoreMissing(join(folder, name, 'old'), folder);
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Left alone: better one hidden folder too many than one file too few.
    }
  }
}

/** Only if it is not a link to somewhere else. */
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

// The system's folder for temporary files → one with room for a browser's files, or what is wrong with it.
import { mkdtempSync, readFileSync, statfsSync } from 'node:fs';
import { mkdtemp, rmdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { owned, removeOrphans } from '../platform/owner.js';
import { cacheFolders, makeOwn } from '../platform/user-cache.js';

/** Prefix of a browser's folder. */
export const PROFILE = 'decuong-browser-';

/** Bytes that capturing a deck needs at most (scale 1), and the least without which the browser does not draw at all. */
const ROOM = { enough: 256 * 2 ** 20, least: 64 * 2 ** 20 } as const;

type Fault = 'render/temporary-missing' | 'render/temporary-no-permission' | 'render/temporary-full';

const FAULTS: Readonly<Record<string, Fault>> = {
  ENOENT: 'render/temporary-missing',
  ENOTDIR: 'render/temporary-missing',
  ENOSPC: 'render/temporary-full',
  EDQUOT: 'render/temporary-full',
};

interface Probe {
  folder: string;
  /** Bytes free. */
  room: number;
  fault?: Fault;
}

/**
 * The system's own folder (TMPDIR, TEMP). If it cannot be used or is too small, the roomiest of it, the user's cache folder
 * and /tmp. Leftovers of killed processes are removed. Diagnostics: `render/temporary-elsewhere` if another folder is
 * used, otherwise one of the errors above.
 */
export async function findTemporary(env: NodeJS.ProcessEnv): Promise<Result<string>> {
  const found = await roomFor(env);
  await Promise.all([found.value, MEMORY.folder].map((folder) => folder && removeOrphans(folder, PROFILE)));
  return found;
}

async function roomFor(env: NodeJS.ProcessEnv): Promise<Result<string>> {
  const own = await probe(tmpdir());
  if (own.room >= ROOM.enough) return { value: own.folder, diagnostics: [] };
  const [cache = ''] = cacheFolders(env);
  const others = [probe(cache, makeOwn), ...(process.platform === 'win32' ? [] : [probe('/tmp')])];
  const all = [own, ...(await Promise.all(others))];
  const best = all.reduce((a, b) => (b.room > a.room ? b : a));
  if (best.room < ROOM.least) return { diagnostics: [faultOf(own)] };
  const said = own.room < ROOM.least ? [elsewhere(own, best)] : [];
  return { value: best.folder, diagnostics: said };
}

/** Where Linux keeps files in memory, and the magic number of that file system. */
const MEMORY = { folder: '/dev/shm', type: 0x01021994, least: 2 ** 30 } as const;

/**
 * A new folder for the shared memory of a browser's processes: in memory if the system has plenty for files, otherwise
 * `otherwise`. On a disk the pixels would be written out, and quitting the browser would wait for that.
 */
export function memoryFolder(otherwise: string): string {
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY.folder);
    const roomy = type === MEMORY.type && bavail * bsize >= MEMORY.least;
    return roomy ? mkdtempSync(join(MEMORY.folder, owned(PROFILE))) : otherwise;
  } catch {
    return otherwise;
  }
}

/** What is wrong with a folder now; undefined if nothing is. `least`: free bytes below which it counts as full. */
export async function temporaryFault(
  folder: string,
  least: number = ROOM.least,
): Promise<Diagnostic | undefined> {
  const limited = fileLimitFault();
  if (limited) return limited;
  const probed = await probe(folder);
  return probed.room < least ? faultOf(probed) : undefined;
}

/** A limit on file sizes (ulimit -f) that kills browsers: their processes share pixels through files. */
export function fileLimitFault(): Diagnostic | undefined {
  const limit = fileLimit();
  if (limit >= ROOM.enough) return undefined;
  return diagnostic('render/file-limit', { limit: Math.ceil(limit / 2 ** 20), megabytes });
}

/** The largest file this process may write, in bytes; no limit if the system does not tell. */
function fileLimit(): number {
  try {
    const soft = /^Max file size\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

async function probe(folder: string, make?: (folder: string) => void): Promise<Probe> {
  try {
    make?.(folder);
    await rmdir(await mkdtemp(join(folder, owned(PROFILE))));
    const { blocks, bavail, bsize } = await statfs(folder);
    // Some network file systems report no sizes.
    return { folder, room: blocks === 0 ? ROOM.enough : bavail * bsize };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { folder, room: 0, fault: FAULTS[code] ?? 'render/temporary-no-permission' };
  }
}

const megabytes = Math.round(ROOM.enough / 2 ** 20);

function faultOf({ folder, fault = 'render/temporary-full' }: Probe): Diagnostic {
  return diagnostic(fault, { folder, megabytes });
}

function elsewhere({ folder }: Probe, used: Probe): Diagnostic {
  return diagnostic('render/temporary-elsewhere', { folder, used: used.folder, megabytes });
}

// The user's cache folder, for what need not be rebuilt at every start: the unpacked browser, compiled code, drawings.
// Nothing depends on it: where it cannot be read or written, everything is rebuilt.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Candidate folders in order; the first writable one is used. */
export function cacheFolders(env: NodeJS.ProcessEnv): string[] {
  const home = homeFolder();
  const cache = env.XDG_CACHE_HOME || (home && join(home, '.cache'));
  const spare = join(tmpdir(), `decuong-${process.getuid?.() ?? 'user'}`);
  return cache ? [join(cache, 'decuong'), spare] : [spare];
}

/** Undefined for a user unknown to the system, as in some containers: asking for their home throws. */
export function homeFolder(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined;
  }
}

/** Creates a cache folder; throws where it cannot be created, or where another user could have filled it. */
export function makeOwn(folder: string): void {
  makeFolders(folder);
  if (!isOwn(folder)) throw new Error(`${folder} belongs to another user`);
}

/** One level at a time: Node's `recursive` never ends where a file system answers each one with "no such file". */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may just have created it.
    if (!existsSync(folder)) throw error;
  }
}

const isOwn = (folder: string): boolean => statSync(folder).uid === (process.getuid?.() ?? 0);

/** Bytes of the CRC-32 at the end of each entry: a truncated file does not count. */
const CHECKSUM = 4;

/** The entry of this name, if complete; undefined otherwise. */
export function readCache(name: string): Buffer | undefined {
  for (const folder of cacheFolders(process.env)) {
    try {
      if (!isOwn(folder)) continue;
      const bytes = readFileSync(join(folder, name));
      const data = bytes.subarray(0, -CHECKSUM);
      if (data.length > 0 && bytes.readUInt32LE(data.length) === crc32(data)) return data;
    } catch {
      // Missing or truncated.
    }
  }
  return undefined;
}

/** Names with this prefix, newest first. */
export function cachedNames(beginning: string): string[] {
  return cacheFolders(process.env).flatMap((folder) => {
    try {
      return isOwn(folder) ? newest(folder, beginning) : [];
    } catch {
      return [];
    }
  });
}

/**
 * Stores `data` under `name`; of the names with the same prefix (up to the first hyphen) the newest `most` are kept.
 * Written to a temporary file and renamed, so that other processes read all of it or nothing. Never throws.
 */
export function writeCache(name: string, data: Uint8Array, most: number): void {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(data));
  for (const folder of cacheFolders(process.env)) {
    const temporary = join(folder, `.${name}-${process.pid}`);
    try {
      makeOwn(folder);
      writeFileSync(temporary, Buffer.concat([data, checksum]), { mode: 0o600 });
      renameSync(temporary, join(folder, name));
      const beginning = name.slice(0, name.indexOf('-') + 1);
      for (const old of newest(folder, beginning).slice(most)) remove(join(folder, old));
      return;
    } catch {
      // The cache is not writable; a partial file does no harm, but remove it if possible.
      remove(temporary);
    }
  }
}

function newest(folder: string, beginning: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(beginning))
    .map((name) => ({ name, at: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .map(({ name }) => name);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays.
  }
}

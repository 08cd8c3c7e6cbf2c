// A CommonJS file → its exports, compiled once: V8's code is kept in the user's cache folder from start to start.
// Node 22 can do that by itself (module.enableCompileCache), Node 20 cannot. See docs/decisions/0011.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolders, makeOwn } from './render/cache-folder.js';

export interface Compiled<Exports> {
  exports: Exports;
  /** Keeps the code compiled so far, where this start found none; to be called at the end. Never throws. */
  keep(): void;
}

/** Caches that stay; each use of the program (a command, its formats) has one of some megabytes. */
const KEPT = 16;
/** Bytes of the CRC-32 behind the code: V8 itself takes broken code for good. */
const CHECKSUM = 4;

/**
 * Runs `file` (absolute; CommonJS that names its build in its first line, and says `importModule` for `import`) with the
 * code kept for `use`. Without that code, or with code of another Node, it is compiled as ever.
 */
export function loadCompiled<Exports>(file: string, use: string): Compiled<Exports> {
  // What is not joined (sharp, say) is kept by Node itself, from 22.8 on; the types are of Node 20.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  // The bundle is ASCII; as Latin-1 it is read without decoding.
  const source = readFileSync(file, 'latin1');
  const build = hash(source.slice(0, source.indexOf('\n')));
  const name = `code-${build}-${hash([process.version, process.arch, ...process.execArgv, use].join('\n'))}.bin`;
  const cachedData = kept(name);
  const script = new Script(`(function (exports, require, module, __filename, importModule) {${source}\n})`, {
    filename: file,
    cachedData,
  });
  const main = { exports: {} as Exports };
  script.runInThisContext()(main.exports, createRequire(file), main, file, importModule);
  const known = cachedData !== undefined && script.cachedDataRejected === false;
  return { exports: main.exports, keep: () => (known ? undefined : write(name, script.createCachedData())) };
}

/** `import()` for the joined program: code that is compiled by hand has none without experimental parts of Node. */
const importModule = (name: string): Promise<unknown> => import(name);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function kept(name: string): Buffer | undefined {
  for (const folder of cacheFolders(process.env)) {
    try {
      if (statSync(folder).uid !== (process.getuid?.() ?? 0)) continue;
      const bytes = readFileSync(join(folder, name));
      const data = bytes.subarray(0, -CHECKSUM);
      if (bytes.readUInt32LE(data.length) === crc32(data)) return data;
    } catch {
      // Not there, or cut short: the next folder, or a start like the first.
    }
  }
  return undefined;
}

/** Written beside its place and renamed, so that another start reads all of it or nothing. */
function write(name: string, data: Buffer): void {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(data));
  for (const folder of cacheFolders(process.env)) {
    const temporary = join(folder, `.${name}-${process.pid}`);
    try {
      makeOwn(folder);
      writeFileSync(temporary, Buffer.concat([data, checksum]), { mode: 0o600 });
      renameSync(temporary, join(folder, name));
      prune(folder);
      return;
    } catch {
      // Not here; what was begun is no harm, and is removed where it can be.
      remove(temporary);
    }
  }
}

/** Removes the oldest beyond what is kept, those of other builds too. */
function prune(folder: string): void {
  const files = readdirSync(folder)
    .filter((file) => /^code-[\da-f]+-[\da-f]+\.bin$/.test(file))
    .map((file) => ({ file, at: statSync(join(folder, file)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { file } of files.slice(KEPT)) remove(join(folder, file));
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays.
  }
}

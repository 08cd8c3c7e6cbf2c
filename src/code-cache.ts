// A CommonJS file → its exports, compiled once: V8's code is kept in the user's cache folder from start to start.
// Node 22 can do that by itself (module.enableCompileCache), Node 20 cannot. See docs/decisions/0011.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cachedNames, cacheFolders, readCache, writeCache } from './platform/user-cache.js';

export interface Compiled<Exports> {
  exports: Exports;
  /** Keeps the code compiled so far, where this start found none for its use; to be called at the end. Never throws. */
  keep(): void;
}

/** Caches that stay; each use of the program (a command, its formats) has one of some megabytes. */
const MOST = 16;

/**
 * Runs `file` (absolute; CommonJS that names its build in its first line, and says `importModule` for `import`) with the
 * code kept for `use`. Without that code, or with code of another Node, it is compiled as ever.
 */
export function loadCompiled<Exports>(file: string, use: string): Compiled<Exports> {
  keepByNode();
  // The bundle is ASCII; as Latin-1 it is read without decoding.
  const source = readFileSync(file, 'latin1');
  const node = [process.version, process.arch, ...process.execArgv].join('\n');
  const beginning = `code-${hash(source.slice(0, source.indexOf('\n')))}-${hash(node)}-`;
  const name = `${beginning}${hash(use)}.bin`;
  const own = readCache(name);
  const script = new Script(`(function (exports, require, module, __filename, importModule) {${source}\n})`, {
    filename: file,
    // What another use compiled is better than nothing.
    cachedData: own ?? cachedNames(beginning).slice(0, 1).map(readCache)[0],
  });
  const main = { exports: {} as Exports };
  script.runInThisContext()(main.exports, createRequire(file), main, file, importModule);
  const known = own !== undefined && script.cachedDataRejected === false;
  return {
    exports: main.exports,
    keep: () => (known ? undefined : writeCache(name, script.createCachedData(), MOST)),
  };
}

/**
 * What is not bundled (sharp, say) is kept by Node itself, from 22.8 on; the types are those of Node 20. In the user's cache:
 * by default Node would make the folder for temporary files, where that is missing, and leave its own in it.
 */
function keepByNode(): void {
  const [own, spare] = cacheFolders(process.env);
  // The only one there is lies among the temporary files.
  if (own === undefined || spare === undefined) return;
  (module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(join(own, 'node'));
}

/** `import()` for the joined program: code that is compiled by hand has none without experimental parts of Node. */
const importModule = (name: string): Promise<unknown> => import(name);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

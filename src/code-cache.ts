// A CommonJS file → its exports. V8's compiled code is cached in the user's cache folder between starts. Node 22 has
// this built in (module.enableCompileCache), Node 20 has not. See docs/decisions/0011.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cachedNames, cacheFolders, readCache, writeCache } from './platform/user-cache.js';

export interface Compiled<Exports> {
  exports: Exports;
  /** Caches the code compiled so far if there was none for this use; call it at the end. Never throws. */
  keep(): void;
}

/** Caches kept; each use of the program (a command, its formats) has one of some megabytes. */
const MOST = 16;

/**
 * Runs `file` (absolute; CommonJS that names its build in its first line and uses `importModule` for `import`) with the
 * code cached for `use`. Without a cache, or with one from another Node, it is compiled as usual.
 */
export function loadCompiled<Exports>(file: string, use: string): Compiled<Exports> {
  keepByNode();
  // The bundle is ASCII: reading it as Latin-1 needs no decoding.
  const source = readFileSync(file, 'latin1');
  const node = [process.version, process.arch, ...process.execArgv].join('\n');
  const beginning = `code-${hash(source.slice(0, source.indexOf('\n')))}-${hash(node)}-`;
  const name = `${beginning}${hash(use)}.bin`;
  const own = readCache(name);
  const script = new Script(`(function (exports, require, module, __filename, importModule) {${source}\n})`, {
    filename: file,
    // Code compiled for another use is better than none.
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
 * Lets Node itself (22.8 or later; our types are those of Node 20) cache what is not bundled, such as sharp. In the
 * user's cache: by default Node would create its folder among the temporary files and leave it there.
 */
function keepByNode(): void {
  const [own, spare] = cacheFolders(process.env);
  // The only cache folder is among the temporary files.
  if (own === undefined || spare === undefined) return;
  (module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(join(own, 'node'));
}

/** `import()` for the bundle: code compiled by hand has none without experimental Node APIs. */
const importModule = (name: string): Promise<unknown> => import(name);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

// The Chromium that the npm package @sparticuz/chromium ships → a program on disk, unpacked once per version.
// Its own extraction writes to a fixed path in /tmp and its flags are meant for AWS Lambda; neither is used here.
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { cacheFolders, makeOwn } from './kept.js';
import { untar } from './untar.js';

export interface BundledBrowser {
  path: string;
  /** What its process needs beside our own environment. */
  env: Record<string, string>;
}

/** Folder of the package's archives and its version; undefined where it is not installed or cannot run. */
export function bundledSource(): { folder: string; version: string } | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const root = resolve(dirname(entry), '..', '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const folder = join(root, 'bin');
    return existsSync(join(folder, 'chromium.br')) ? { folder, version } : undefined;
  } catch {
    return undefined;
  }
}

async function unpackTar(archive: string, into: string): Promise<void> {
  const bytes = await promisify(brotliDecompress)(await readFile(archive));
  for (const file of untar(bytes)) {
    const path = join(into, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.data, { mode: file.mode | 0o444 });
  }
}

function fontsConfig(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `  <dir>${dir}</dir>`).join('\n');
  return `<?xml version="1.0"?>\n<fontconfig>\n${dirs}\n  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n</fontconfig>\n`;
}

async function unpackInto(source: string, folder: string, final: string): Promise<void> {
  await Promise.all([
    pipeline(
      createReadStream(join(source, 'chromium.br'), { highWaterMark: 1 << 20 }),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    ),
    unpackTar(join(source, 'al2023.tar.br'), folder),
    unpackTar(join(source, 'fonts.tar.br'), folder),
  ]);
  await writeFile(join(folder, 'fonts.conf'), fontsConfig(final));
}

/**
 * Unpacks beside the final folder and renames it into place, so that two processes may race: the loser finds the
 * winner's folder and drops its own.
 */
async function unpackOnce(source: { folder: string; version: string }, root: string): Promise<string> {
  const final = join(root, `chromium-${source.version}`);
  makeOwn(root);
  if (existsSync(join(final, 'chromium'))) return final;
  const temporary = await mkdtemp(join(root, '.unpacking-'));
  try {
    await unpackInto(source.folder, temporary, final);
    await rename(temporary, final);
  } catch (error) {
    if (!existsSync(join(final, 'chromium'))) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return final;
}

/** Folders where the dynamic loader finds libraries of the system's own; enough to tell whether NSS is there. */
const LIBRARY_FOLDERS = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
  '/lib',
];
const LIBRARIES = ['libnss3.so', 'libnssutil3.so', 'libnspr4.so', 'libexpat.so.1'];

function systemHas(library: string): boolean {
  return LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, library)));
}

/** What a machine without NSS or fontconfig needs: the package's own libraries and font configuration. */
function environment(folder: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const own: Record<string, string> = {};
  if (!LIBRARIES.every(systemHas)) {
    own.LD_LIBRARY_PATH = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) own.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return own;
}

/** Undefined where the package is not installed; throws the last file error when no cache folder can be written. */
export async function bundledBrowser(env: NodeJS.ProcessEnv): Promise<BundledBrowser | undefined> {
  const source = bundledSource();
  if (!source) return undefined;
  let failure: unknown;
  for (const root of cacheFolders(env)) {
    try {
      const folder = await unpackOnce(source, root);
      return { path: join(folder, 'chromium'), env: environment(folder, env) };
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

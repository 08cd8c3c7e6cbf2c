// The Chromium that the npm package @sparticuz/chromium ships → a program on disk, unpacked once per version.
// Its own extraction writes to a fixed path in /tmp and its flags are meant for AWS Lambda; neither is used here.
import { createReadStream, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Abortable, yieldToEvents } from '../platform/abort.js';
import { owned, removeOrphans } from '../platform/owner.js';
import { cacheFolders, makeOwn } from '../platform/user-cache.js';
import { untar } from './untar.js';

export interface BundledBrowser {
  path: string;
  /** Environment variables its process needs besides ours. */
  env: Record<string, string>;
}

/** The folder with the package's archives, and its version; undefined if it is not installed or cannot run here. */
export function bundledSource(
  platform: NodeJS.Platform = process.platform,
): { folder: string; version: string } | undefined {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
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

/** The streams that read and decompress a packed file. */
const unpacked = (archive: string) =>
  [
    createReadStream(archive, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
  ] as const;

async function unpackTar(archive: string, into: string, signal?: AbortSignal): Promise<void> {
  const bytes = await pipeline(...unpacked(archive), (content) => buffer(content), { signal });
  for (const file of untar(bytes)) {
    await yieldToEvents(signal);
    const path = join(into, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.data, { mode: file.mode | 0o444 });
  }
}

function fontsConfig(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `  <dir>${dir}</dir>`).join('\n');
  return `<?xml version="1.0"?>\n<fontconfig>\n${dirs}\n  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n</fontconfig>\n`;
}

/** Settles once nothing is being written any more, even after a failure. */
async function unpackInto(
  source: string,
  folder: string,
  { final, signal }: Abortable & { final: string },
): Promise<void> {
  const program = createWriteStream(join(folder, 'chromium'), { mode: 0o755 });
  const parts = await Promise.allSettled([
    pipeline(...unpacked(join(source, 'chromium.br')), program, { signal }),
    unpackTar(join(source, 'al2023.tar.br'), folder, signal),
    unpackTar(join(source, 'fonts.tar.br'), folder, signal),
  ]);
  for (const part of parts) if (part.status === 'rejected') throw part.reason;
  await writeFile(join(folder, 'fonts.conf'), fontsConfig(final));
  signal?.throwIfAborted();
}

/** Prefix of a folder that is still being unpacked. */
const UNPACKING = '.unpacking-';

/**
 * Unpacks next to the final folder and renames it into place. Two processes may race: the loser finds the winner's
 * folder and deletes its own.
 */
async function unpackOnce(
  source: { folder: string; version: string },
  root: string,
  signal?: AbortSignal,
): Promise<string> {
  const final = join(root, `chromium-${source.version}`);
  makeOwn(root);
  if (existsSync(join(final, 'chromium'))) return final;
  await removeOrphans(root, UNPACKING);
  const temporary = await mkdtemp(join(root, owned(UNPACKING)));
  const atExit = (): void => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', atExit);
  try {
    await unpackInto(source.folder, temporary, { final, signal });
    await rename(temporary, final);
  } catch (error) {
    if (signal?.aborted || !existsSync(join(final, 'chromium'))) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
    process.off('exit', atExit);
  }
  return final;
}

/** Where the dynamic loader looks for system libraries; enough to tell whether NSS is installed. */
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

/** On a machine without NSS or fontconfig: the package's own libraries and font configuration. */
function environment(folder: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const own: Record<string, string> = {};
  if (!LIBRARIES.every(systemHas)) {
    own.LD_LIBRARY_PATH = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) own.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return own;
}

/**
 * Returns undefined where the package is not installed.
 * @throws the last file error if no cache folder can be written; the signal's reason on abort
 */
export async function bundledBrowser(
  env: NodeJS.ProcessEnv,
  { signal, platform }: Abortable & { platform?: NodeJS.Platform } = {},
): Promise<BundledBrowser | undefined> {
  const source = bundledSource(platform);
  if (!source) return undefined;
  let failure: unknown;
  for (const root of cacheFolders(env)) {
    try {
      const folder = await unpackOnce(source, root, signal);
      return { path: join(folder, 'chromium'), env: environment(folder, env) };
    } catch (error) {
      signal?.throwIfAborted();
      failure = error;
    }
  }
  throw failure;
}

// The environment → the browser to use: named, then installed, then puppeteer's cache, then the bundled Chromium.

import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { reasonsOf } from '../diagnostics/cause.js';
import { diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import type { Abortable } from '../platform/abort.js';
import { homeFolder } from '../platform/user-cache.js';
import { bundledBrowser } from './bundled.js';
import { fileLimitFault, findTemporary } from './temporary.js';

/** How a browser was found, in the order of the search. */
export type Found = 'named' | 'installed' | 'puppeteer' | 'bundled';

export interface BrowserProgram {
  path: string;
  how: Found;
  /** Environment variables its process needs besides ours. */
  env: Record<string, string>;
  /** Folder for its profile and temporary files; the system's by default. */
  temporary?: string;
}

/** @internal Uses Node's types, which users of the library may not have installed. */
export interface FindOptions extends Abortable {
  /** `--browser`: a path, or "bundled" to force the shipped Chromium. */
  browser?: string;
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
}

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['CocCoc', 'Browser', 'Application', 'browser.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const MAC_PATHS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'brave-browser',
];
const LINUX_PATHS = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
  '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
];

function runs(path: string): boolean {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installedPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => env[name]).filter((root) => root !== undefined);
    return WINDOWS_PATHS.flatMap((path) => roots.map((root) => join(root, ...path)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(homeFolder() ?? '/', 'Applications')];
    return MAC_PATHS.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  return [...LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...LINUX_PATHS];
}

/** Programs in puppeteer's cache, newest version first: <cache>/<product>/<platform-version>/<folder>/<program>. */
function puppeteerPaths(env: NodeJS.ProcessEnv): string[] {
  const cache = env.PUPPETEER_CACHE_DIR || join(homeFolder() ?? '/', '.cache', 'puppeteer');
  const paths: string[] = [];
  for (const product of ['chrome-headless-shell', 'chrome']) {
    for (const version of subfolders(join(cache, product)).sort(byVersion).reverse()) {
      const at = join(cache, product, version);
      for (const folder of subfolders(at)) {
        paths.push(join(at, folder, product), join(at, folder, `${product}.exe`));
        paths.push(
          join(at, folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
        );
      }
    }
  }
  return paths;
}

function subfolders(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : [];
}

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** @internal */
export async function bundledProgram(
  env: NodeJS.ProcessEnv,
  { signal, platform = process.platform }: Pick<FindOptions, 'signal' | 'platform'> = {},
): Promise<Result<BrowserProgram>> {
  try {
    const found = await bundledBrowser(env, { signal, platform });
    if (found) return { value: { ...found, how: 'bundled' }, diagnostics: [] };
  } catch (error) {
    signal?.throwIfAborted();
    const failed = diagnostic('render/browser-unpack-failed', { ...reasonsOf(error) });
    return { diagnostics: [fileLimitFault() ?? failed] };
  }
  return { diagnostics: [diagnostic(noBrowserCode(platform))] };
}

/** The diagnostic that explains how to get a browser on this system. */
function noBrowserCode(platform: NodeJS.Platform): DiagnosticCode {
  if (platform === 'win32') return 'render/no-browser-windows';
  return platform === 'darwin' ? 'render/no-browser-macos' : 'render/no-browser-linux';
}

/**
 * Diagnostics: `render/no-browser-*`, `render/browser-not-found` (a named path that is not a program),
 * `render/browser-unpack-failed`, `render/temporary-*` (no room for the browser's temporary files).
 * @throws the signal's reason on abort
 * @internal
 */
export async function findBrowser(options: FindOptions = {}): Promise<Result<BrowserProgram>> {
  const { env = process.env, signal } = options;
  signal?.throwIfAborted();
  const { value: program, diagnostics } = await findProgram(options, env);
  if (!program) return { diagnostics };
  const { value: temporary, diagnostics: said } = await findTemporary(env);
  signal?.throwIfAborted();
  return {
    value: temporary === undefined ? undefined : { ...program, temporary },
    diagnostics: [...diagnostics, ...said],
  };
}

async function findProgram(
  { browser, platform = process.platform, signal }: FindOptions,
  env: NodeJS.ProcessEnv,
): Promise<Result<BrowserProgram>> {
  const named = browser || env.DECUONG_BROWSER || env.PUPPETEER_EXECUTABLE_PATH;
  if (named === 'bundled') return bundledProgram(env, { signal, platform });
  if (named) {
    // An absolute path: a bare name would be looked up on the PATH when it is started.
    const path = resolve(named);
    if (runs(path)) return { value: { path, how: 'named', env: {} }, diagnostics: [] };
    return { diagnostics: [diagnostic('render/browser-not-found', { path: named })] };
  }
  const installed = installedPaths(platform, env).find(runs);
  if (installed) return { value: { path: installed, how: 'installed', env: {} }, diagnostics: [] };
  const cached = puppeteerPaths(env).find(runs);
  if (cached) return { value: { path: cached, how: 'puppeteer', env: {} }, diagnostics: [] };
  return bundledProgram(env, { signal, platform });
}

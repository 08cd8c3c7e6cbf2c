// The browser that was found → a running one. If it was found by searching and does not start, the bundled one is
// used.
import { endReasons } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Abortable } from '../platform/abort.js';
import { type Browser, launchBrowser } from './browser.js';
import { BrowserGone } from './browser-gone.js';
import { bundledSource } from './bundled.js';
import { type BrowserProgram, bundledProgram } from './discover.js';

export interface Launched {
  browser: Browser;
  /** `render/browser-other` if another browser than the one found was started. */
  diagnostics: Diagnostic[];
}

/**
 * A browser the user named is the only one tried.
 * @throws BrowserGone of the program that was found if none starts; the signal's reason on abort
 */
export async function launchFound(program: BrowserProgram, { signal }: Abortable = {}): Promise<Launched> {
  try {
    return { browser: await launchBrowser(program, { signal }), diagnostics: [] };
  } catch (error) {
    const searched = program.how === 'installed' || program.how === 'puppeteer';
    if (!(error instanceof BrowserGone) || !searched || !bundledSource()) throw error;
    const { value: shipped } = await bundledProgram(process.env, { signal });
    if (!shipped) throw error;
    const browser = await launchBrowser({ ...shipped, temporary: program.temporary }, { signal });
    const { path, detail } = error;
    return { browser, diagnostics: [diagnostic('render/browser-other', { path, ...endReasons(detail) })] };
  }
}

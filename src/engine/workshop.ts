// What the sessions of one engine share: the browser and its tabs, the slide renderer, loaded themes.
import { setMaxListeners } from 'node:events';
import type { Result } from '../diagnostics/diagnostic.js';
import type { LoadedOutline } from '../outline/load.js';
import { type Abortable, abortable } from '../platform/abort.js';
import { Recent } from '../platform/recent.js';
import type { Browser } from '../render/browser.js';
import type { Theme } from '../theme/model.js';
import { THEMES } from '../theme/paths.js';
import { Browsers } from './browsers.js';
import { DeckTabs } from './deck-tabs.js';
import { type LookOptions, themeOf } from './draw.js';
import { createCache, createRendering } from './prepare.js';
import type { OutlineCache, Rendering } from './prepared.js';

export interface WorkshopOptions extends Abortable {
  /** A browser program, or "bundled". */
  browser?: string;
  /** Exports that may run at once. */
  exports: number;
  /** Decks fitted at once for edits and previews. */
  fits: number;
  /** Themes kept in memory. */
  themes: number;
}

export class Workshop {
  readonly browsers: Browsers;
  readonly tabs: DeckTabs;
  private readonly themes: Recent<string, Theme>;
  private rendering?: Promise<Rendering>;
  private readonly signal: AbortSignal | undefined;
  private closing = new AbortController();
  private readonly running = new Set<Promise<unknown>>();
  /** Tasks that use the browser and have not been aborted. */
  private inUse = 0;

  constructor({ browser, exports, fits, themes, signal }: WorkshopOptions) {
    this.signal = signal;
    this.browsers = new Browsers(browser, signal);
    this.tabs = new DeckTabs({ export: exports, fit: fits });
    this.themes = new Recent(themes);
  }

  /**
   * Every call of an engine and its sessions goes through here. The signal passed to `work` aborts with the caller's,
   * with the engine's, and when the engine is closed.
   * @throws what the work throws; the reason of whichever signal aborts.
   */
  async run<T>(callers: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signals = [callers, this.signal, this.closing.signal].filter((given) => given !== undefined);
    const signal = AbortSignal.any(signals);
    signal.throwIfAborted();
    // Many steps listen to one signal: no listener-leak warning.
    setMaxListeners(0, signal);
    const running = work(signal);
    this.running.add(running);
    try {
      return await running;
    } finally {
      this.running.delete(running);
    }
  }

  /** An empty cache for one outline. @throws the signal's reason on abort. */
  async cache({ signal }: Abortable = {}): Promise<OutlineCache> {
    this.rendering ??= createRendering();
    return createCache(await abortable(this.rendering, signal));
  }

  /** Shipped themes are cached; a user's own folder may have changed. */
  async theme(loaded: LoadedOutline, options: LookOptions): Promise<Result<Theme>> {
    const key = JSON.stringify([options.province ?? loaded.outline.province, options.mode]);
    const cached = this.themes.get(key);
    if (cached) return { value: cached, diagnostics: [] };
    const { value, diagnostics } = await themeOf(loaded, options);
    const isShipped = value?.files.every((file) => file.startsWith(THEMES));
    if (value && isShipped && diagnostics.length === 0) this.themes.set(key, value);
    return { value, diagnostics };
  }

  /**
   * Runs work in the browser. On abort, nothing of it goes on: if no other task uses the browser, it is closed with all
   * its processes before this rejects.
   * @throws the signal's reason on abort.
   */
  async inBrowser<T>(work: (browser: Browser) => Promise<T>, signal?: AbortSignal): Promise<Result<T>> {
    this.inUse++;
    const working = this.browsers.withBrowser(work, signal);
    try {
      return await abortable(working, signal).finally(() => this.inUse--);
    } catch (error) {
      if (signal?.aborted && this.inUse === 0) await this.browsers.close();
      await working.catch(() => undefined);
      throw error;
    }
  }

  /** Aborts all work, which rejects with an AbortError; resolves when the browser is gone. */
  async close(): Promise<void> {
    this.closing.abort(new DOMException('the engine was closed', 'AbortError'));
    this.closing = new AbortController();
    await Promise.allSettled(this.running);
    await this.browsers.close();
    await this.tabs.clear();
  }
}

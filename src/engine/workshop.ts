// What the sessions of one engine share: its browser with the tabs, the renderer of slides, and themes that were read.
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
  /** Exports at once. */
  exports: number;
  /** Themes that stay read. */
  themes: number;
}

export class Workshop {
  readonly browsers: Browsers;
  readonly tabs: DeckTabs;
  private readonly themes: Recent<string, Theme>;
  private rendering?: Promise<Rendering>;
  private working = 0;

  constructor({ browser, exports, themes, signal }: WorkshopOptions) {
    this.browsers = new Browsers(browser, signal);
    this.tabs = new DeckTabs(exports);
    this.themes = new Recent(themes);
  }

  /** An empty cache for one outline. @throws the signal's reason when it aborts. */
  async cache({ signal }: Abortable = {}): Promise<OutlineCache> {
    this.rendering ??= createRendering();
    return createCache(await abortable(this.rendering, signal));
  }

  /** A shipped theme is read once; a folder of the user's own may have changed since. */
  async theme(loaded: LoadedOutline, options: LookOptions): Promise<Result<Theme>> {
    const key = JSON.stringify([options.province ?? loaded.outline.province, options.mode]);
    const known = this.themes.get(key);
    if (known) return { value: known, diagnostics: [] };
    const { value, diagnostics } = await themeOf(loaded, options);
    const isShipped = value?.files.every((file) => file.startsWith(THEMES));
    if (value && isShipped && diagnostics.length === 0) this.themes.set(key, value);
    return { value, diagnostics };
  }

  /**
   * Work in the browser, of which nothing goes on when the signal has aborted: a browser that works for nobody else is
   * ended, with all its processes, before this rejects.
   * @throws the signal's reason when it aborts.
   */
  async inBrowser<T>(work: (browser: Browser) => Promise<T>, signal?: AbortSignal): Promise<Result<T>> {
    this.working++;
    try {
      return await abortable(this.browsers.withBrowser(work, signal), signal);
    } catch (error) {
      if (signal?.aborted && this.working === 1) await this.browsers.close();
      throw error;
    } finally {
      this.working--;
    }
  }

  /** Resolves when the browser is gone. */
  close(): Promise<void> {
    return this.browsers.close();
  }
}

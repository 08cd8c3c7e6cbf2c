// Runs one browser for an engine and replaces it when it dies.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { abortable } from '../platform/abort.js';
import type { Browser } from '../render/browser.js';
import { BrowserGone, goneDiagnostic } from '../render/browser-gone.js';
import { type BrowserProgram, findBrowser } from '../render/discover.js';
import { launchFound } from '../render/launch.js';

/** No browser program was found; the diagnostics say where we looked. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
  constructor(readonly diagnostics: Diagnostic[]) {
    super('no browser was found');
  }
}

/** ms before a browser that failed to start is tried again; otherwise each of many decks would wait for it. */
const RETRY_AFTER = 30_000;

export class Browsers {
  private lookup?: Promise<Result<BrowserProgram>>;
  private running?: Promise<Browser>;
  private readonly ending = new Set<Promise<void>>();
  private warnings: Diagnostic[] = [];
  /** When the browser last failed to start. */
  private failedAt?: number;

  /** `named`: a program, or "bundled"; `signal` closes every browser at once, whatever it is doing. */
  constructor(
    private readonly named: string | undefined,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Finds the program and starts it, even if it has just failed to start. @throws the signal's reason on abort. */
  async start(): Promise<Diagnostic[]> {
    const { value, diagnostics } = await this.program();
    if (!value) {
      this.lookup = undefined;
      return diagnostics;
    }
    if (this.failedAt !== undefined) this.end();
    // A failed start is reported to whoever needs the browser.
    this.current().catch(() => undefined);
    return [];
  }

  /** Warnings from finding and starting the browser that is running. */
  diagnostics(): Diagnostic[] {
    return [...this.warnings];
  }

  /** @throws NoBrowser, or BrowserGone when the program does not start. */
  current(): Promise<Browser> {
    if (this.failedAt !== undefined && performance.now() - this.failedAt > RETRY_AFTER) this.end();
    if (!this.running) {
      this.running = this.launch();
      this.running.catch(() => undefined);
    }
    return this.running;
  }

  /**
   * Runs work that needs a browser. A browser that dies is replaced once; if the replacement dies too, diagnostics say
   * so.
   * @throws the signal's reason on abort.
   */
  async withBrowser<T>(work: (browser: Browser) => Promise<T>, signal?: AbortSignal): Promise<Result<T>> {
    for (let tries = 0; ; tries++) {
      const running = this.current();
      try {
        // Stop waiting on abort, but let the launch go on: other callers may be waiting for it.
        return { value: await work(await abortable(running, signal)), diagnostics: [] };
      } catch (error) {
        // A browser that we closed ourselves did not crash.
        signal?.throwIfAborted();
        this.signal?.throwIfAborted();
        if (error instanceof NoBrowser) return { diagnostics: error.diagnostics };
        if (!(error instanceof BrowserGone)) throw error;
        const last = tries > 0 || wouldFailAgain(error);
        // Other callers may still get a browser that starts.
        if (!last || error.going === 'busy') this.replace(running);
        else if (this.running === running) this.failedAt ??= performance.now();
        const { value } = await this.program();
        if (last) return { diagnostics: [await goneDiagnostic(error, value?.temporary)] };
      }
    }
  }

  /** Closes the running browser. Of all callers that lost `old`, only the first replaces it. */
  replace(old: Promise<Browser> | undefined = this.running): void {
    if (old !== undefined && this.running === old) this.end();
  }

  /** Resolves once every browser is gone, including those that crashed or were still starting. */
  async close(): Promise<void> {
    this.end();
    await Promise.all(this.ending);
  }

  private program(): Promise<Result<BrowserProgram>> {
    this.lookup ??= findBrowser({ browser: this.named, signal: this.signal });
    return this.lookup;
  }

  private async launch(): Promise<Browser> {
    const { value, diagnostics } = await this.program();
    if (!value) {
      // The user may install a browser while the engine runs.
      this.lookup = undefined;
      this.running = undefined;
      throw new NoBrowser(diagnostics);
    }
    const launched = await launchFound(value, { signal: this.signal });
    this.warnings = [...diagnostics, ...launched.diagnostics];
    return launched.browser;
  }

  private end(): void {
    const { running } = this;
    this.running = undefined;
    this.failedAt = undefined;
    if (!running) return;
    const end = running
      .then((browser) => browser.close())
      .catch(() => undefined)
      .finally(() => this.ending.delete(end));
    this.ending.add(end);
  }
}

/** A retry would take as long and fail the same way. */
const wouldFailAgain = ({ going }: BrowserGone): boolean =>
  going === 'start' || going === 'mute' || going === 'busy';

// A browser's name → the one browser that an engine has running, and its successor when it dies.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { abortable } from '../platform/abort.js';
import type { Browser } from '../render/browser.js';
import { BrowserGone, goneDiagnostic } from '../render/browser-gone.js';
import { type BrowserProgram, findBrowser } from '../render/discover.js';
import { launchFound } from '../render/launch.js';

/** No browser program was found; the diagnostics say where it was looked for. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
  constructor(readonly diagnostics: Diagnostic[]) {
    super('no browser was found');
  }
}

/** ms in which a browser that did not start is not tried again: many decks of one run would each wait for it. */
const REST = 30_000;

export class Browsers {
  private found?: Promise<Result<BrowserProgram>>;
  private running?: Promise<Browser>;
  private readonly ending = new Set<Promise<void>>();
  private said: Diagnostic[] = [];
  /** When the browser that should run was found not to start. */
  private failed?: number;

  /** `named`: a program, or "bundled"; `signal` ends every browser, whatever it is doing. */
  constructor(
    private readonly named: string | undefined,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Finds the program, and begins to start it, also where it did not start just now. @throws the signal's reason when it aborts. */
  async start(): Promise<Diagnostic[]> {
    const { value, diagnostics } = await this.program();
    if (!value) {
      this.found = undefined;
      return diagnostics;
    }
    if (this.failed !== undefined) this.end();
    // Whoever needs it hears of its failure, be it later.
    this.current().catch(() => undefined);
    return [];
  }

  /** What was said of finding and starting a browser that runs all the same. */
  diagnostics(): Diagnostic[] {
    return [...this.said];
  }

  /** @throws NoBrowser, or BrowserGone when the program does not start. */
  current(): Promise<Browser> {
    if (this.failed !== undefined && performance.now() - this.failed > REST) this.end();
    if (!this.running) {
      this.running = this.launch();
      this.running.catch(() => undefined);
    }
    return this.running;
  }

  /**
   * Does work that needs a browser. One that dies gets one successor; when that dies too the machine cannot do it, and
   * diagnostics say so.
   * @throws the signal's reason when it aborts.
   */
  async withBrowser<T>(work: (browser: Browser) => Promise<T>, signal?: AbortSignal): Promise<Result<T>> {
    for (let tries = 0; ; tries++) {
      const running = this.current();
      try {
        // Others may wait for a browser that starts slowly, when this caller no longer does.
        return { value: await work(await abortable(running, signal)), diagnostics: [] };
      } catch (error) {
        // A browser that we have ended ourselves is no browser that died.
        signal?.throwIfAborted();
        this.signal?.throwIfAborted();
        if (error instanceof NoBrowser) return { diagnostics: error.diagnostics };
        if (!(error instanceof BrowserGone)) throw error;
        const last = tries > 0 || endsTheSame(error);
        // Others may have a browser that does start.
        if (!last || error.going === 'busy') this.replace(running);
        else if (this.running === running) this.failed ??= performance.now();
        const { value } = await this.program();
        if (last) return { diagnostics: [await goneDiagnostic(error, value?.temporary)] };
      }
    }
  }

  /** Ends the browser that runs: only the first of those who lost `old` has it replaced. */
  replace(old: Promise<Browser> | undefined = this.running): void {
    if (old !== undefined && this.running === old) this.end();
  }

  /** Resolves when no browser is left, those that died and those that were still starting included. */
  async close(): Promise<void> {
    this.end();
    await Promise.all(this.ending);
  }

  private program(): Promise<Result<BrowserProgram>> {
    this.found ??= findBrowser({ browser: this.named, signal: this.signal });
    return this.found;
  }

  private async launch(): Promise<Browser> {
    const { value, diagnostics } = await this.program();
    if (!value) {
      // A browser may be installed while the engine runs.
      this.found = undefined;
      this.running = undefined;
      throw new NoBrowser(diagnostics);
    }
    const launched = await launchFound(value, { signal: this.signal });
    this.said = [...diagnostics, ...launched.diagnostics];
    return launched.browser;
  }

  private end(): void {
    const { running } = this;
    this.running = undefined;
    this.failed = undefined;
    if (!running) return;
    const end = running
      .then((browser) => browser.close())
      .catch(() => undefined)
      .finally(() => this.ending.delete(end));
    this.ending.add(end);
  }
}

/** Another try would cost as long and end the same. */
const endsTheSame = ({ going }: BrowserGone): boolean =>
  going === 'start' || going === 'mute' || going === 'busy';

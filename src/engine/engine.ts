// The engine: a browser, and all that is worth keeping for the next outline. For programs that stay: the library's entry.
import type { Images } from '../assets/assets.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { importWithin } from '../import/bounded.js';
import type { Imported, ImportOptions } from '../import/index.js';
import { type Abortable, abortable } from '../platform/abort.js';
import { DOCUMENT_WORK } from '../platform/limits.js';
import { OpenedOutline } from './opened-outline.js';
import { Session } from './session.js';
import type { SessionLook } from './state.js';
import { Workshop } from './workshop.js';

export interface EngineLimits {
  /** Exports at once; two keep two cores busy, more only cost memory. */
  exports: number;
  /** Seconds of a processor that reading one document may take. */
  seconds: number;
  /** MB of memory that reading one document may take. */
  megabytes: number;
}

export interface EngineCache {
  /** Themes that stay read, those of provinces alone. */
  themes: number;
}

export interface EngineOptions extends Abortable {
  /** A browser program, or "bundled"; without it the first that is found (docs/decisions/0004). */
  browser?: string;
  limits?: Partial<EngineLimits>;
  cache?: Partial<EngineCache>;
}

export interface OpenOptions extends Abortable, Partial<SessionLook> {
  /** The outline's name in diagnostics. Its folder is that of pictures and of themes named by a path. */
  file?: string;
  /** The outline's pictures by the names that it has for them; then none is read from its folder. */
  images?: Readonly<Record<string, Uint8Array>>;
}

const LIMITS: EngineLimits = { exports: 2, ...DOCUMENT_WORK };
const CACHE: EngineCache = { themes: 40 };

export class Engine {
  private readonly workshop: Workshop;
  private readonly limits: EngineLimits;
  private readonly signal: AbortSignal | undefined;

  /** @internal Made by `createEngine`. */
  constructor({ browser, limits, cache, signal }: EngineOptions) {
    this.limits = { ...LIMITS, ...limits };
    this.signal = signal;
    this.workshop = new Workshop({ browser, exports: this.limits.exports, ...CACHE, ...cache, signal });
  }

  /**
   * Finds the browser and begins to start it, which otherwise happens when it is first needed. Diagnostics say where it
   * was looked for, when there is none.
   */
  start(): Promise<Diagnostic[]> {
    return this.workshop.browsers.start();
  }

  /** What was said of a browser that runs all the same: another one than the one that was found, say. */
  browserDiagnostics(): Diagnostic[] {
    return this.workshop.browsers.diagnostics();
  }

  /** Opens an outline from its YAML text. What is wrong with it is among the session's findings. @throws the signal's reason when it aborts. */
  async open(
    text: string,
    { file = 'outline.yaml', images, ...options }: OpenOptions = {},
  ): Promise<Session> {
    const given = images && new Map(Object.entries(images));
    return this.session(OpenedOutline.of(text, { file, images: given }), options);
  }

  /** Opens an outline's file, or standard input as "-". @throws the signal's reason when it aborts. */
  async openFile(file: string, { images, ...options }: Omit<OpenOptions, 'file'> = {}): Promise<Session> {
    const given: Images | undefined = images && new Map(Object.entries(images));
    return this.session(await OpenedOutline.read(file, { images: given, signal: options.signal }), options);
  }

  /**
   * Reads a document in a thread of its own and proposes its outline. `name` is the file's name.
   * @throws the signal's reason when it aborts; the thread is gone by then.
   */
  importDocument(bytes: Uint8Array, name: string, options: ImportOptions = {}): Promise<Result<Imported>> {
    const { seconds, megabytes } = this.limits;
    const signals = [this.signal, options.signal].filter((one) => one !== undefined);
    const signal = signals.length > 0 ? AbortSignal.any(signals) : undefined;
    return importWithin(bytes, name, { ...options, signal, work: { seconds, megabytes } });
  }

  /** Ends the browser; sessions that are used again start another. */
  close(): Promise<void> {
    return this.workshop.close();
  }

  private async session(
    source: OpenedOutline,
    { signal, ...look }: Abortable & Partial<SessionLook>,
  ): Promise<Session> {
    const { workshop } = this;
    const cache = await abortable(workshop.cache({ signal }), signal);
    return new Session({ workshop, source, cache, look: { base: process.cwd(), mode: 'light', ...look } });
  }
}

/** An engine for as long as a program works with outlines; `close` ends it. `options.signal` ends it at once, whatever it does. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new Engine(options);
}

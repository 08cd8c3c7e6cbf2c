// The engine, the library's entry point for long-running programs: a browser and the caches shared between outlines.
import type { Images } from '../assets/assets.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { importWithin } from '../import/bounded.js';
import type { Imported, ImportOptions } from '../import/index.js';
import type { Abortable } from '../platform/abort.js';
import { DOCUMENT_WORK } from '../platform/limits.js';
import { OpenedOutline } from './opened-outline.js';
import { checkLook, withDefaults } from './options.js';
import { Session } from './session.js';
import type { SessionLook } from './state.js';
import { Workshop } from './workshop.js';

export interface EngineLimits {
  /** Exports that may run at once; two keep two cores busy, more only cost memory. */
  exports: number;
  /** Decks fitted at once for edits and previews, each in its own tab; others wait. */
  fits: number;
  /** CPU seconds that reading one document may take. */
  seconds: number;
  /** MB of memory that reading one document may take. */
  megabytes: number;
}

export interface EngineCache {
  /** Shipped themes kept in memory. */
  themes: number;
}

export interface EngineOptions extends Abortable {
  /** A browser program, or "bundled"; without it the first that is found (docs/decisions/0004). */
  browser?: string;
  limits?: Partial<EngineLimits>;
  cache?: Partial<EngineCache>;
}

export interface OpenOptions extends Abortable, Partial<SessionLook> {
  /**
   * The outline's name in diagnostics. Pictures come from inside its folder unless `images` is given; theme paths in
   * the outline are relative to it.
   */
  file?: string;
  /** The outline's pictures, by the names it uses for them. Without `images` and `file` it has none. */
  images?: GivenImages;
}

/** By name, or as an import returns them. */
export type GivenImages =
  | Readonly<Record<string, Uint8Array>>
  | readonly { path: string; data: Uint8Array }[];

function imagesOf(given: GivenImages): Images {
  const list = given as readonly { path: string; data: Uint8Array }[];
  return new Map(Array.isArray(given) ? list.map(({ path, data }) => [path, data]) : Object.entries(given));
}

const LIMITS: EngineLimits = { exports: 2, fits: 4, ...DOCUMENT_WORK };
const CACHE: EngineCache = { themes: 40 };

export class Engine {
  private readonly workshop: Workshop;
  private readonly limits: EngineLimits;

  /** @internal Made by `createEngine`. */
  constructor({ browser, limits, cache, signal }: EngineOptions) {
    this.limits = withDefaults(LIMITS, limits, 'limits');
    const { exports, fits } = this.limits;
    this.workshop = new Workshop({ browser, exports, fits, ...withDefaults(CACHE, cache, 'cache'), signal });
  }

  /** Finds and starts the browser ahead of its first use. If there is none, diagnostics say where we looked. */
  start(): Promise<Diagnostic[]> {
    return this.workshop.browsers.start();
  }

  /** Warnings about the running browser, such as that it is not the one found first. */
  browserDiagnostics(): Diagnostic[] {
    return this.workshop.browsers.diagnostics();
  }

  /**
   * Opens an outline from its YAML text; errors in it are among the session's findings.
   * @throws the signal's reason on abort.
   */
  async open(
    text: string,
    { file, images = file === undefined ? {} : undefined, ...options }: OpenOptions = {},
  ): Promise<Session> {
    const place = { file: file ?? 'outline.yaml', images: images && imagesOf(images) };
    return this.session(async () => OpenedOutline.of(text, place), options);
  }

  /** Opens an outline file, or standard input as "-". @throws the signal's reason on abort. */
  async openFile(file: string, { images, ...options }: Omit<OpenOptions, 'file'> = {}): Promise<Session> {
    const given = images && imagesOf(images);
    return this.session((signal) => OpenedOutline.read(file, { images: given, signal }), options);
  }

  /**
   * Reads a document in its own thread and proposes an outline. `name` is the file's name.
   * @throws the signal's reason on abort; the thread is gone by then.
   */
  importDocument(bytes: Uint8Array, name: string, options: ImportOptions = {}): Promise<Result<Imported>> {
    const { seconds, megabytes } = this.limits;
    return this.workshop.run(options.signal, (signal) =>
      importWithin(bytes, name, { ...options, signal, work: { seconds, megabytes } }),
    );
  }

  /**
   * Aborts all work, which rejects with an AbortError, then closes the browser. The engine and its sessions remain
   * usable and start another browser when they need one.
   */
  close(): Promise<void> {
    return this.workshop.close();
  }

  private async session(
    read: (signal: AbortSignal) => Promise<OpenedOutline>,
    { signal: callers, ...look }: Abortable & Partial<SessionLook>,
  ): Promise<Session> {
    const { workshop } = this;
    checkLook(look);
    return workshop.run(callers, async (signal) => {
      const source = await read(signal);
      const cache = await workshop.cache({ signal });
      return new Session({ workshop, source, cache, look: { base: process.cwd(), mode: 'light', ...look } });
    });
  }
}

/** Creates an engine; `close` ends it. Aborting `options.signal` stops everything at once. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new Engine(options);
}

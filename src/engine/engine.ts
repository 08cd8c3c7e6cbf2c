// The engine: a browser, and all that is worth keeping for the next outline. For programs that stay: the library's entry.
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
  /** Exports at once; two keep two cores busy, more only cost memory. */
  exports: number;
  /** Decks that are fitted at once for edits and previews, each in a tab; others wait. */
  fits: number;
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
  /**
   * The outline's name in diagnostics. Pictures are read from inside its folder, where `images` has none; themes that the
   * outline names by a path are taken from there.
   */
  file?: string;
  /** The outline's pictures by the names that it has for them. Without them, and without `file`, it has none. */
  images?: GivenImages;
}

/** By name, or as an import gives them. */
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
    { file, images = file === undefined ? {} : undefined, ...options }: OpenOptions = {},
  ): Promise<Session> {
    const place = { file: file ?? 'outline.yaml', images: images && imagesOf(images) };
    return this.session(async () => OpenedOutline.of(text, place), options);
  }

  /** Opens an outline's file, or standard input as "-". @throws the signal's reason when it aborts. */
  async openFile(file: string, { images, ...options }: Omit<OpenOptions, 'file'> = {}): Promise<Session> {
    const given = images && imagesOf(images);
    return this.session((signal) => OpenedOutline.read(file, { images: given, signal }), options);
  }

  /**
   * Reads a document in a thread of its own and proposes its outline. `name` is the file's name.
   * @throws the signal's reason when it aborts; the thread is gone by then.
   */
  importDocument(bytes: Uint8Array, name: string, options: ImportOptions = {}): Promise<Result<Imported>> {
    const { seconds, megabytes } = this.limits;
    return this.workshop.run(options.signal, (signal) =>
      importWithin(bytes, name, { ...options, signal, work: { seconds, megabytes } }),
    );
  }

  /**
   * Ends whatever is being done, which rejects with an AbortError, and then the browser. The engine and its sessions can be
   * used again: they start another.
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

/** An engine for as long as a program works with outlines; `close` ends it. `options.signal` ends it at once, whatever it does. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new Engine(options);
}

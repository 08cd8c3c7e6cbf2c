// Builds many decks with one engine: outlines × provinces, concurrently, each into its own folder with its report.

import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { createEngine, type Engine } from '../engine/engine.js';
import type { Progress } from '../engine/progress.js';
import type { Report } from '../engine/report.js';
import type { Session } from '../engine/session.js';
import type { SessionExport } from '../engine/session-export.js';
import type { ExportOptions, Format } from '../export/exporter.js';
import { type WrittenFormats, writeFormats } from '../export/write-formats.js';
import type { Lang } from '../messages/message.js';
import type { Abortable } from '../platform/abort.js';
import { mapConcurrently } from '../platform/concurrent.js';
import type { OutputFile } from '../platform/files.js';
import type { Mode } from '../theme/model.js';
import { listProvinces } from '../theme/provinces.js';
import { type Job, jobsOf, sameFolders } from './jobs.js';

export interface BatchOptions extends Abortable {
  outlines: readonly string[];
  /**
   * A name, "all" for the 34 provincial units, or a path to a theme folder relative to `base`; defaults to each
   * outline's own.
   */
  province?: string;
  base: string;
  mode: Mode;
  /** Folder of the user's own templates. */
  templates?: string;
  minutes?: number;
  formats: readonly Format[];
  exports: ExportOptions;
  /** Folder that receives one folder per deck. */
  out: string;
  /** A browser program, or "bundled". */
  browser?: string;
  /** Language of the reports' messages. */
  lang: Lang;
}

export type { Job };

export interface BatchEvents {
  onStart?(jobs: number): void;
  onProgress?(job: Job, progress: Progress): void;
  onDone?(deck: DeckOutcome): void;
}

export interface DeckOutcome {
  job: Job;
  folder: string;
  /** Absent when nothing was written. */
  report?: Report;
  diagnostics: Diagnostic[];
}

export interface BatchOutcome {
  decks: DeckOutcome[];
  /** Diagnostics of the run rather than of a single deck, such as a missing browser. */
  diagnostics: Diagnostic[];
}

/** Decks built at once: two keep two cores busy, more only cost memory. */
const AT_ONCE = 2;

/**
 * Builds every outline in every requested look; a failure in one does not stop the others.
 * @throws the reason of `options.signal` on abort. All work has stopped by then: browser and temporary files are gone,
 * finished decks stay, and the folder of an unfinished deck is unchanged.
 */
export async function buildAll(options: BatchOptions, events: BatchEvents = {}): Promise<BatchOutcome> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  // Concurrent jobs share the signal: no listener-leak warning.
  setMaxListeners(0, signal);
  const clashes = sameFolders(options.outlines, options.out);
  if (clashes.length > 0) return { decks: [], diagnostics: clashes };
  const engine = createEngine({ browser: options.browser, limits: { exports: AT_ONCE }, signal });
  try {
    const missing = await engine.start();
    if (missing.length > 0) return { decks: [], diagnostics: missing };
    const jobs = jobsOf(options.outlines, await provincesOf({ ...options, signal }));
    events.onStart?.(jobs.length);
    const run: BatchRun = {
      options: { ...options, signal },
      events,
      engine,
      outlines: new Map(),
      unbuilt: jobs.length,
    };
    const decks = await mapConcurrently(jobs, AT_ONCE, async (job) => {
      try {
        const outcome = await runJob(job, run);
        events.onDone?.(outcome);
        return outcome;
      } catch (error) {
        // A bug in one job ends the run.
        stop.abort(error);
        throw error;
      }
    });
    return { decks, diagnostics: engine.browserDiagnostics() };
  } finally {
    await engine.close();
  }
}

async function provincesOf({ province, signal }: BatchOptions): Promise<(string | undefined)[]> {
  if (province !== 'all') return [province];
  return ((await listProvinces({ signal })).value ?? []).map(({ slug }) => slug);
}

/** What the jobs of one run share; each outline is read and composed once. */
interface BatchRun {
  options: BatchOptions;
  events: BatchEvents;
  engine: Engine;
  outlines: Map<string, Promise<Session>>;
  /** Decks that still need the browser: it is closed while the last one is written. */
  unbuilt: number;
}

function outlineOf(file: string, { outlines, engine, options }: BatchRun): Promise<Session> {
  const { base, mode, templates, minutes, signal } = options;
  const opened = outlines.get(file);
  const opening = opened ?? engine.openFile(file, { base, mode, templates, minutes, signal });
  outlines.set(file, opening);
  return opening;
}

async function runJob(job: Job, run: BatchRun): Promise<DeckOutcome> {
  const { options, events, engine } = run;
  const { formats, exports, lang, signal } = options;
  const folder = join(options.out, job.name);
  signal?.throwIfAborted();
  const session = await outlineOf(job.outline, run);
  const look = job.province === undefined ? session : session.with({ province: job.province });
  const onProgress = (progress: Progress): void => events.onProgress?.(job, progress);
  const built = await look.export(formats, { ...exports, lang, signal, onProgress });
  if (--run.unbuilt === 0) void engine.close();
  signal?.throwIfAborted();
  const written = built.report && (await writeDeck(built, folder, options));
  const diagnostics = [...built.diagnostics, ...(written?.diagnostics ?? [])];
  const report =
    written && written.formats.length > 0 ? built.reportOf(written.formats, written.diagnostics) : undefined;
  return { job, folder, diagnostics, report };
}

/** Writes a deck's files and report into its folder. @throws the signal's reason on abort. */
export async function writeDeck(
  { formats, inputs, reportOf }: SessionExport,
  folder: string,
  { out: root, outlines, signal }: Pick<BatchOptions, 'out' | 'outlines' | 'signal'>,
): Promise<WrittenFormats> {
  const reportFile = (written: WrittenFormats): OutputFile => {
    const report = reportOf(written.formats, written.diagnostics);
    return { path: 'report.json', data: `${JSON.stringify(report, null, 2)}\n` };
  };
  return writeFormats(folder, formats, reportFile, { signal, root, inputs: [...outlines, ...inputs] });
}

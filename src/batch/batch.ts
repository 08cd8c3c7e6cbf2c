// Many decks over one browser: outlines × provinces, side by side, each written to its own folder with its report.

import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { type BuiltDeck, buildDeck, type DeckOptions, type OnStage } from '../engine/build.js';
import { DeckTab } from '../engine/deck-tab.js';
import { prepare } from '../engine/prepare.js';
import type { Prepared } from '../engine/prepared.js';
import { type Report, reportOf } from '../engine/report.js';
import { type WrittenFormats, writeFormats } from '../export/write-formats.js';
import type { Lang } from '../messages/message.js';
import { loadOutline } from '../outline/load.js';
import { mapConcurrently } from '../platform/concurrent.js';
import type { OutputFile } from '../platform/files.js';
import type { Browser } from '../render/browser.js';
import { findBrowser } from '../render/discover.js';
import { BrowserGone, goneDiagnostic } from '../render/gone.js';
import { launchFound } from '../render/launch.js';
import { listProvinces } from '../theme/provinces.js';
import { type Job, jobsOf, sameFolders } from './jobs.js';

export interface BatchOptions extends Omit<DeckOptions, 'province'> {
  outlines: readonly string[];
  /** A name, or "all" for the 34 provincial units. */
  province?: string;
  minutes?: number;
  /** Folder that gets one folder a deck. */
  out: string;
  /** A browser program, or "bundled". */
  browser?: string;
  /** Language of the reports' messages. */
  lang: Lang;
}

export type { Job };

export interface BatchEvents {
  onStart?(jobs: number): void;
  onStage?(job: Job, stage: Parameters<OnStage>[0]): void;
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
  /** What concerns the run and no single deck: no browser, say. */
  diagnostics: Diagnostic[];
}

/** Decks in flight at once: two keep two cores busy, more only cost memory. */
const AT_ONCE = 2;

/**
 * Builds every outline in every look asked for; a failure in one does not stop the others.
 * @throws the reason of `options.signal` when it aborts. By then nothing of the run goes on: its browser and temporary
 * files are gone, decks written before stay, and a deck that was being written is as it was before.
 */
export async function buildAll(options: BatchOptions, events: BatchEvents = {}): Promise<BatchOutcome> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  // As many parts of the run listen as are at work.
  setMaxListeners(0, signal);
  const clashes = sameFolders(options.outlines, options.out);
  if (clashes.length > 0) return { decks: [], diagnostics: clashes };
  const found = await findBrowser({ browser: options.browser, signal });
  if (!found.value) return { decks: [], diagnostics: found.diagnostics };
  const program = found.value;
  const browsers = new Browsers(async () => {
    const { browser, diagnostics } = await launchFound(program, { signal });
    found.diagnostics.push(...diagnostics);
    return browser;
  });
  try {
    void browsers.current();
    const jobs = jobsOf(options.outlines, await provincesOf({ ...options, signal }));
    events.onStart?.(jobs.length);
    const shared = { options: { ...options, signal }, temporary: program.temporary };
    const run: BatchRun = { ...shared, events, browsers, outlines: new Map(), unbuilt: jobs.length };
    const decks = await mapConcurrently(jobs, AT_ONCE, laneWork(run, stop));
    return { decks, diagnostics: found.diagnostics };
  } finally {
    await browsers.close();
  }
}

/** Each lane has a tab of its own, which stays for the next job and ends with the browser; a bug in one ends both. */
function laneWork(
  run: BatchRun,
  stop: AbortController,
): (job: Job, place: number, lane: number) => Promise<DeckOutcome> {
  const stages = Array.from({ length: AT_ONCE }, () => new DeckTab());
  return async (job, _, lane) => {
    try {
      const outcome = await runJob(job, stages[lane] ?? new DeckTab(), run);
      run.events.onDone?.(outcome);
      return outcome;
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
}

async function provincesOf({ province, signal }: BatchOptions): Promise<(string | undefined)[]> {
  if (province !== 'all') return [province];
  return ((await listProvinces({ signal })).value ?? []).map(({ slug }) => slug);
}

/** What the jobs of one run share; each outline is read and composed once. */
interface BatchRun {
  options: BatchOptions;
  /** Folder of the browser's temporary files. */
  temporary?: string;
  events: BatchEvents;
  browsers: Browsers;
  outlines: Map<string, Promise<Result<Prepared>>>;
  /** Decks that still need the browser: it ends while the last one is written. */
  unbuilt: number;
}

function outlineOf(file: string, { outlines, options }: BatchRun): Promise<Result<Prepared>> {
  const known = outlines.get(file);
  const reading = known ?? prepareFile(file, options);
  outlines.set(file, reading);
  return reading;
}

async function prepareFile(file: string, { minutes, signal }: BatchOptions): Promise<Result<Prepared>> {
  const { value, diagnostics } = await loadOutline(file, { signal });
  return { value: value && (await prepare(value, { minutes, signal })), diagnostics };
}

async function runJob(job: Job, tab: DeckTab, run: BatchRun): Promise<DeckOutcome> {
  const { options, events } = run;
  const folder = join(options.out, job.name);
  const outcome = (diagnostics: Diagnostic[], report?: Report): DeckOutcome => ({
    job,
    folder,
    diagnostics,
    report,
  });
  options.signal?.throwIfAborted();
  const onStage: OnStage = (stage) => events.onStage?.(job, stage);
  onStage('compose');
  const prepared = await outlineOf(job.outline, run);
  if (!prepared.value) return outcome(prepared.diagnostics);
  const built = await buildWithRetry(prepared.value, job, tab, run, onStage);
  run.unbuilt--;
  if (run.unbuilt === 0) void run.browsers.close();
  const diagnostics = [...prepared.diagnostics, ...built.diagnostics];
  options.signal?.throwIfAborted();
  return built.value ? await write(built.value, prepared.value, diagnostics) : outcome(diagnostics);

  async function write(deck: BuiltDeck, from: Prepared, found: Diagnostic[]): Promise<DeckOutcome> {
    const told = (written: WrittenFormats): Report =>
      reportOf(
        job.outline,
        { ...deck, formats: written.formats },
        [...found, ...written.diagnostics],
        options.lang,
      );
    const reported = (so: WrittenFormats): OutputFile => {
      return { path: 'report.json', data: `${JSON.stringify(told(so), null, 2)}\n` };
    };
    const { signal, out: root } = options;
    const inputs = [...options.outlines, ...filesRead(from, deck)];
    const written = await writeFormats(folder, deck.formats, reported, { signal, root, inputs });
    return outcome(
      [...found, ...written.diagnostics],
      written.formats.length > 0 ? told(written) : undefined,
    );
  }
}

/** Files that the deck was made of; none of them is written over. */
function filesRead({ loaded, pictures }: Prepared, { theme }: BuiltDeck): string[] {
  const drawn = [...pictures.values()].flatMap(({ origin }) => origin ?? []);
  return [loaded.file, ...drawn, ...theme.files];
}

/** A browser that dies gets one successor; when that dies too the machine cannot do it. */
async function buildWithRetry(
  prepared: Prepared,
  job: Job,
  tab: DeckTab,
  { options, browsers, temporary }: BatchRun,
  onStage: OnStage,
): Promise<Result<BuiltDeck>> {
  for (let tries = 0; ; tries++) {
    const browser = browsers.current();
    try {
      return await buildDeck(prepared, { ...options, province: job.province }, browser, tab, onStage);
    } catch (error) {
      // A browser that we have ended ourselves is no browser that died.
      options.signal?.throwIfAborted();
      if (!(error instanceof BrowserGone)) throw error;
      const last = tries > 0 || endsTheSame(error);
      // The other decks of the run may have a browser that does start.
      if (!last || error.going === 'busy') browsers.replace(browser);
      if (last) return { diagnostics: [await goneDiagnostic(error, temporary)] };
    }
  }
}

/** Another try would cost as long and end the same. */
function endsTheSame({ going }: BrowserGone): boolean {
  return going === 'start' || going === 'mute' || going === 'busy';
}

/** The one browser of a run, and its successor when it dies. */
class Browsers {
  private running?: Promise<Browser>;
  private readonly ending: Promise<void>[] = [];

  constructor(private readonly launch: () => Promise<Browser>) {}

  current(): Promise<Browser> {
    if (!this.running) {
      this.running = this.launch();
      // Whoever needs it hears of its failure, be it later.
      this.running.catch(() => undefined);
    }
    return this.running;
  }

  /** Only the first of the decks that lost `old` has it replaced. */
  replace(old: Promise<Browser>): void {
    if (this.running === old) this.end();
  }

  /** Resolves when no browser of the run is left, those that died and those that were still starting included. */
  async close(): Promise<void> {
    this.end();
    await Promise.all(this.ending);
  }

  private end(): void {
    const { running } = this;
    this.running = undefined;
    if (running) this.ending.push(running.then((browser) => browser.close()).catch(() => undefined));
  }
}

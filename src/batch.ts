// Many decks over one browser: outlines × provinces, side by side, each written to its own folder with its report.
import { join, parse } from 'node:path';
import { type Diagnostic, diagnostic, type Result } from './diagnostics/diagnostic.js';
import { type WrittenFormats, writeFormats } from './export/write-formats.js';
import type { Lang } from './messages/message.js';
import { loadOutline } from './outline/load.js';
import {
  type BuiltDeck,
  buildDeck,
  type DeckOptions,
  type OnStage,
  type Prepared,
  prepare,
} from './pipeline.js';
import { type Browser, BrowserGone, launchBrowser } from './render/browser.js';
import { findBrowser } from './render/discover.js';
import { type Report, reportOf } from './report.js';
import { Stage } from './stage.js';
import { listProvinces } from './theme/provinces.js';

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
  signal?: AbortSignal;
}

export interface BatchEvents {
  onStart?(jobs: number): void;
  onStage?(job: Job, stage: Parameters<OnStage>[0]): void;
  onDone?(deck: DeckOutcome): void;
}

/** One deck to build: an outline in one look. `name` is its folder in `out`. */
export interface Job {
  outline: string;
  province?: string;
  name: string;
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

/** Builds every outline in every look asked for; a failure in one does not stop the others. */
export async function buildAll(options: BatchOptions, events: BatchEvents = {}): Promise<BatchOutcome> {
  const found = await findBrowser({ browser: options.browser });
  if (!found.value) return { decks: [], diagnostics: found.diagnostics };
  const program = found.value;
  const browsers = new Browsers(() => launchBrowser(program));
  try {
    browsers.current().catch(() => undefined);
    const jobs = await jobsOf(options);
    events.onStart?.(jobs.length);
    const run: BatchRun = { options, events, browsers, outlines: new Map(), unbuilt: jobs.length };
    const decks = await inLanes(jobs, async (job, stage) => {
      const outcome = await runJob(job, stage, run);
      events.onDone?.(outcome);
      return outcome;
    });
    return { decks, diagnostics: found.diagnostics };
  } finally {
    await browsers.close();
  }
}

async function jobsOf({ outlines, province }: BatchOptions): Promise<Job[]> {
  const provinces =
    province === 'all' ? ((await listProvinces()).value ?? []).map((p) => p.slug) : [province];
  return outlines.flatMap((outline) => {
    const stem = parse(outline).name;
    return provinces.map((name) => ({
      outline,
      province: name,
      name: name === undefined ? stem : `${stem}--${slugOf(name)}`,
    }));
  });
}

/** A folder name: "Bắc Kạn" → "bac-kan", "./themes/my-commune" → "my-commune". */
function slugOf(name: string): string {
  const last = name.split(/[/\\]/).filter(Boolean).at(-1) ?? name;
  const ascii = last.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What the jobs of one run share; each outline is read and composed once. */
interface BatchRun {
  options: BatchOptions;
  events: BatchEvents;
  browsers: Browsers;
  outlines: Map<string, Promise<Result<Prepared>>>;
  /** Decks that still need the browser: it ends while the last one is written. */
  unbuilt: number;
}

function outlineOf(file: string, { outlines, options }: BatchRun): Promise<Result<Prepared>> {
  const known = outlines.get(file);
  const reading = known ?? prepareFile(file, options.minutes);
  outlines.set(file, reading);
  return reading;
}

async function prepareFile(file: string, minutes?: number): Promise<Result<Prepared>> {
  const { value, diagnostics } = await loadOutline(file);
  return { value: value && (await prepare(value, { minutes })), diagnostics };
}

async function runJob(job: Job, stage: Stage, run: BatchRun): Promise<DeckOutcome> {
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
  const built = await buildWithRetry(prepared.value, job, stage, run, onStage);
  run.unbuilt--;
  if (run.unbuilt === 0) void run.browsers.close();
  const diagnostics = [...prepared.diagnostics, ...built.diagnostics];
  options.signal?.throwIfAborted();
  return built.value ? await write(built.value, diagnostics) : outcome(diagnostics);

  async function write(deck: BuiltDeck, found: Diagnostic[]): Promise<DeckOutcome> {
    const told = (written: WrittenFormats): Report =>
      reportOf(
        job.outline,
        { ...deck, formats: written.formats },
        [...found, ...written.diagnostics],
        options.lang,
      );
    const written = await writeFormats(folder, deck.formats, (so) => ({
      path: 'report.json',
      data: `${JSON.stringify(told(so), null, 2)}\n`,
    }));
    return outcome(
      [...found, ...written.diagnostics],
      written.formats.length > 0 ? told(written) : undefined,
    );
  }
}

/** A browser that dies gets one successor; when that dies too the machine cannot do it. */
async function buildWithRetry(
  prepared: Prepared,
  job: Job,
  stage: Stage,
  { options, browsers }: BatchRun,
  onStage: OnStage,
): Promise<Result<BuiltDeck>> {
  for (let tries = 0; ; tries++) {
    const browser = browsers.current();
    try {
      return await buildDeck(prepared, { ...options, province: job.province }, browser, stage, onStage);
    } catch (error) {
      if (!(error instanceof BrowserGone)) throw error;
      if (tries > 0) return { diagnostics: [diagnostic('render/browser-died', { reason: error.message })] };
      browsers.replace(browser);
    }
  }
}

/** The one browser of a run, and its successor when it dies. */
class Browsers {
  private running?: Promise<Browser>;

  constructor(private readonly launch: () => Promise<Browser>) {}

  current(): Promise<Browser> {
    this.running ??= this.launch();
    return this.running;
  }

  /** Only the first of the decks that lost `old` has it replaced. */
  replace(old: Promise<Browser>): void {
    if (this.running !== old) return;
    this.running = undefined;
    old.then((b) => b.close()).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.running?.then((b) => b.close()).catch(() => undefined);
  }
}

/** Each lane has a tab of its own, which stays for the next job and ends with the browser. */
async function inLanes<A, B>(list: readonly A[], work: (item: A, stage: Stage) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    const stage = new Stage();
    for (let at = next++; at < list.length; at = next++) results[at] = await work(list[at] as A, stage);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, list.length) }, lane));
  return results;
}

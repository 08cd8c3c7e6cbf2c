// `decuong build`: outlines → decks on disk, with a progress line, one line per finished deck, or one JSON
// document.
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BatchOptions, DeckOutcome } from '../batch/batch.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { cliWords } from '../messages/cli-words.js';
import { findPath } from '../platform/find.js';
import { STDIN } from '../platform/read.js';
import type { ExitCode, Invocation, Run } from './command.js';
import { exitCode } from './exit.js';
import { progressBar, secondsSince, type Terminal } from './terminal.js';

export const run: Run = async (invocation) => {
  const { terminal, values } = invocation;
  const start = performance.now();
  const outlines = (await Promise.all(invocation.operands.map(expand))).flat();
  if (values.watch || values.open) return watchOne(invocation, outlines);
  const { buildAll } = await import('../batch/batch.js');
  const progress = new Progress(terminal);
  const { decks, diagnostics } = await buildAll(batchOptions(invocation, outlines), {
    onStart: (jobs) => progress.start(jobs),
    onProgress: (job, { stage }) => progress.stage(job.name, stage),
    onDone: (deck) => progress.done(deck),
  });
  return finish(terminal, decks, diagnostics, start);
};

function batchOptions({ values, terminal, signal }: Invocation, outlines: string[]): BatchOptions {
  return {
    outlines,
    province: values.province,
    base: process.cwd(),
    out: values.out ?? 'output',
    browser: values.browser,
    mode: values.mode,
    minutes: values.minutes,
    templates: values.templates,
    formats: values.formats,
    exports: {
      scale: values.scale,
      pdfNotes: values['pdf-notes'],
      handout: HANDOUT[values.handout],
      handoutPrint: values['handout-print'],
    },
    lang: terminal.lang,
    signal,
  };
}

async function watchOne(invocation: Invocation, outlines: string[]): Promise<ExitCode> {
  const { terminal, values } = invocation;
  const [outline] = outlines;
  const isSingle = outlines.length === 1 && outline !== STDIN && values.province !== 'all';
  const usageError = values.watch ? 'cli/watch-one' : 'cli/open-without-watch';
  if (values.watch && isSingle) {
    const { watchOutline } = await import('./watch.js');
    return watchOutline(batchOptions(invocation, outlines), { terminal, open: values.open });
  }
  terminal.report([diagnostic(usageError)]);
  if (terminal.json) await printJson(terminal, [], [diagnostic(usageError)]);
  return 2;
}

const HANDOUT = { '1': 1, '2': 2, '3': 3, '4': 4, '6': 6 } as const;

/**
 * Expands wildcards, which Windows leaves to the program. A pattern without matches is kept and reported as
 * missing.
 */
async function expand(operand: string): Promise<string[]> {
  const name = basename(operand);
  if (!/[*?]/.test(name)) return [operand];
  const source = name
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replaceAll('?', '[^/]');
  const pattern = new RegExp(`^${source}$`, 'i');
  const folder = await findPath(dirname(operand));
  const names = await readdir(folder).catch(() => []);
  const found = names
    .filter((isSingle) => !isSingle.startsWith('.') && pattern.test(isSingle.normalize('NFC')))
    .sort();
  return found.length > 0 ? found.map((isSingle) => join(folder, isSingle)) : [operand];
}

/** The progress line, and a permanent line for each finished deck. */
class Progress {
  private jobs = 0;
  private finished = 0;
  private readonly startedAt = new Map<string, number>();

  constructor(private readonly terminal: Terminal) {}

  start(jobs: number): void {
    this.jobs = jobs;
  }

  stage(name: string, stage: string): void {
    if (!this.startedAt.has(name)) this.startedAt.set(name, performance.now());
    const names: Record<string, string> = cliWords[this.terminal.lang].stage;
    const bar = this.jobs > 1 ? `${progressBar(this.finished, this.jobs)} ` : '';
    this.terminal.progress(`${bar}${name}: ${names[stage] ?? stage}`);
  }

  done(deck: DeckOutcome): void {
    this.finished++;
    const words = cliWords[this.terminal.lang];
    const { report, folder, job } = deck;
    const taken = secondsSince(this.startedAt.get(job.name) ?? performance.now(), this.terminal.lang);
    const files = (report?.files.length ?? 0) + 1;
    const params = { folder, slides: report?.slides.length ?? 0, files, seconds: taken };
    this.terminal.line(say(report ? words.built : words.failed, { ...params, outline: job.name }));
  }
}

async function finish(
  terminal: Terminal,
  decks: readonly DeckOutcome[],
  general: readonly Diagnostic[],
  start: number,
): Promise<ExitCode> {
  const all = [...general, ...unique(decks.flatMap((deck) => deck.diagnostics))];
  const done = decks.filter((deck) => deck.report).length;
  terminal.report(all);
  if (decks.length > 1)
    terminal.line(
      say(cliWords[terminal.lang].summary, {
        done,
        of: decks.length,
        seconds: secondsSince(start, terminal.lang),
      }),
    );
  if (terminal.json) await printJson(terminal, decks, general);
  return exitCode(all);
}

/** An outline built in several themes repeats its diagnostics; report each once. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((d) => [JSON.stringify(d), d])).values()];
}

async function printJson(
  terminal: Terminal,
  decks: readonly DeckOutcome[],
  general: readonly Diagnostic[],
): Promise<void> {
  const { describeAll } = await import('../engine/report.js');
  terminal.document({
    decks: decks.map(({ job, folder, report, diagnostics }) => ({
      outline: job.outline,
      province: job.province,
      folder,
      built: report !== undefined,
      ...report,
      diagnostics: describeAll(diagnostics, terminal.lang),
    })),
    diagnostics: describeAll(general, terminal.lang),
  });
}

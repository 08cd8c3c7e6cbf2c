// A command's output → stdout and stderr: lines, one updating progress line on a terminal, diagnostics with their
// source lines.
import { countOf, isSummary } from '../diagnostics/capped.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { formatDiagnostic, formatSummary, linesOf, sortByPlace } from '../diagnostics/print.js';
import { cliWords } from '../messages/cli-words.js';
import { asCalled, type Lang } from '../messages/message.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { readWholeSync } from '../platform/read.js';

export interface TerminalOptions {
  lang: Lang;
  json: boolean;
  quiet: boolean;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  /** How the program is called, for lines and hints that name its commands. */
  program?: string;
}

/** With --json, stdout carries the single document and lines for people go to stderr. */
export class Terminal {
  readonly lang: Lang;
  readonly json: boolean;
  readonly quiet: boolean;
  private readonly program: string;
  private readonly stdout: NodeJS.WriteStream;
  private readonly stderr: NodeJS.WriteStream;
  private readonly colours: { out: boolean; err: boolean };
  /** Whether colours may be 24-bit; otherwise the terminal has 256. */
  readonly trueColour: boolean;
  private drawn = false;

  constructor(options: TerminalOptions) {
    const { stdout, stderr, env } = options;
    this.lang = options.lang;
    this.json = options.json;
    this.quiet = options.quiet;
    this.program = options.program ?? 'decuong';
    this.stdout = stdout;
    this.stderr = stderr;
    this.trueColour = hasTrueColour(env);
    this.colours = { out: hasColours(stdout, env), err: hasColours(stderr, env) };
  }

  /** Whether lines for people may contain ANSI colours. */
  get colour(): boolean {
    return this.json ? this.colours.err : this.colours.out;
  }

  /** Prints a line of the result for people; silent with --quiet. */
  line(text: string): void {
    if (this.quiet) return;
    this.clear();
    (this.json ? this.stderr : this.stdout).write(`${asCalled(text, this.program)}\n`);
  }

  /** Prints the command's one JSON document. */
  document(value: unknown): void {
    this.clear();
    this.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  }

  /** Shows what is going on in one line that is overwritten; on terminals only. */
  progress(text: string): void {
    if (this.quiet || !this.stderr.isTTY) return;
    const room = Math.max(20, (this.stderr.columns || 80) - 1);
    this.stderr.write(`\r\u001b[K${text.length > room ? `${text.slice(0, room - 1)}…` : text}`);
    this.drawn = true;
  }

  /** Removes the progress line. */
  clear(): void {
    if (this.drawn) this.stderr.write('\r\u001b[K');
    this.drawn = false;
  }

  /** Prints diagnostics by place with their source lines; only errors with --quiet. */
  report(diagnostics: readonly Diagnostic[]): void {
    const shown = sortByPlace(diagnostics).filter((d) => !this.quiet || d.severity === 'error');
    if (shown.length === 0) return;
    this.clear();
    const options = { lang: this.lang, colour: this.colours.err, program: this.program };
    const sources = new Map<string, string[] | undefined>();
    const [candidates, rest] = firstOf(shown);
    let slide: string | undefined;
    for (const d of candidates) {
      if (d.slide !== undefined && d.slide !== slide)
        this.stderr.write(`── ${say(cliWords[this.lang].slide, { title: d.slide })}\n\n`);
      slide = d.slide;
      if (d.file !== undefined && d.line !== undefined && !sources.has(d.file))
        sources.set(d.file, sourceLines(d.file));
      const lines = d.file === undefined ? undefined : sources.get(d.file);
      this.stderr.write(`${formatDiagnostic(d, { ...options, lines })}\n\n`);
    }
    if (rest > 0) this.stderr.write(`${say(cliWords[this.lang].untold, { count: rest })}\n\n`);
    const summary = formatSummary(shown, this.lang);
    if (summary) this.stderr.write(`${summary}\n`);
  }

  /** Prints a line on stderr, even with --quiet. */
  complain(text: string): void {
    this.clear();
    this.stderr.write(`${asCalled(text, this.program)}\n`);
  }
}

/** Maximum diagnostics printed: nobody reads more before fixing the first. --json has five times as many. */
const MAX_PRINTED = 200;

/**
 * Picks the diagnostics to print, preferring errors if there are too many, in unchanged order; also returns how
 * many are left out.
 */
function firstOf(diagnostics: readonly Diagnostic[]): [Diagnostic[], number] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const candidates = [...errors, ...others].filter((d) => !isSummary(d));
  const chosen = new Set(candidates.slice(0, MAX_PRINTED));
  const rest = diagnostics.filter((d) => !chosen.has(d)).reduce((sum, d) => sum + countOf(d), 0);
  return [diagnostics.filter((d) => chosen.has(d)), rest];
}

function sourceLines(file: string): string[] | undefined {
  const source = sourceOf(file);
  return source === undefined ? undefined : linesOf(source);
}

/** Terminals announce 24-bit colour in COLORTERM; those of Windows 10 and later support it without announcing. */
function hasTrueColour(env: NodeJS.ProcessEnv): boolean {
  return /^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '') || process.platform === 'win32';
}

/** "███░░░░░░░░░ 3/12". */
export function progressBar(done: number, of: number): string {
  const full = Math.round((done / Math.max(1, of)) * 12);
  return `${'█'.repeat(full)}${'░'.repeat(12 - full)} ${done}/${of}`;
}

function hasColours(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Source lines are optional: a file that cannot be shown or is too large is left out. */
function sourceOf(file: string): string | undefined {
  if (!/\.(?:ya?ml|hbs|md|txt|css)$/i.test(file)) return undefined;
  const read = readWholeSync(file, LARGEST_FILE.yaml);
  return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
}

/** Seconds since a `performance.now()` value. Formatted without Intl, which takes a tenth of a second to load. */
export const secondsSince = (since: number, lang: Lang, digits = 1): string =>
  ((performance.now() - since) / 1000).toFixed(digits).replace('.', lang === 'vi' ? ',' : '.');

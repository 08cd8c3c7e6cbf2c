// argv → a command. The only place that prints failures and sets the exit code.
import { Console } from 'node:console';
import { readFileSync } from 'node:fs';
import { shortageReasons } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { visible } from '../diagnostics/excerpt.js';
import { describeAll } from '../engine/report.js';
import { cliWords } from '../messages/cli-words.js';
import { asCalled, type Lang } from '../messages/message.js';
import { programName } from './called.js';
import type { ExitCode } from './command.js';
import { COMMANDS } from './commands.js';
import { exitCode } from './exit.js';
import { commandHelp, generalHelp } from './help.js';
import { languageOf } from './language.js';
import { type CommandLine, parseLine } from './parse.js';
import { Terminal } from './terminal.js';

const { stdout, stderr, env } = process;
const program = programName(process);
const lang: Lang = languageOf(env, () => new Intl.DateTimeFormat().resolvedOptions().locale);

async function run(line: CommandLine): Promise<ExitCode> {
  const plain = { lang, stdout, stderr, env, program };
  switch (line.kind) {
    case 'version':
      stdout.write(`${version()}\n`);
      return 0;
    case 'help':
      stdout.write(asCalled(line.command ? commandHelp(line.command, lang) : generalHelp(lang), program));
      return 0;
    case 'wrong': {
      const terminal = new Terminal({ ...plain, json: line.json, quiet: false });
      if (line.diagnostics.length === 0) terminal.complain(generalHelp(lang));
      terminal.report(line.diagnostics);
      if (line.json) terminal.document({ diagnostics: describeAll(line.diagnostics, lang) });
      return 2;
    }
    case 'run': {
      const { json, quiet } = line.values;
      const terminal = new Terminal({ ...plain, json, quiet });
      if (!hasWorkingDirectory()) return refuse(terminal, diagnostic('file/no-folder'));
      const { run: command } = await COMMANDS[line.command].load();
      const { operands, values } = line;
      return interruptible(terminal, (signal) => command({ operands, values, terminal, signal }));
    }
  }
}

/** The working directory may have been deleted by another program. */
function hasWorkingDirectory(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

function refuse(terminal: Terminal, said: Diagnostic): ExitCode {
  terminal.report([said]);
  if (terminal.json) terminal.document({ diagnostics: describeAll([said], terminal.lang) });
  return exitCode([said]);
}

/** Time in ms a command gets after Ctrl-C to finish putting files in place. */
const GRACE = 2_000;

/** Ctrl-C stops the command at its next step; a second one ends the program immediately. */
async function interruptible(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const controller = new AbortController();
  const grace = new Promise<undefined>((done) => {
    const stop = (): void => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
      setTimeout(() => done(undefined), GRACE);
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  });
  const working = work(controller.signal).catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
    return undefined;
  });
  const code = await Promise.race([working, grace]);
  terminal.clear();
  if (code !== undefined && !controller.signal.aborted) return code;
  terminal.complain(cliWords[lang].stopped);
  return 130;
}

/** UTF-16 units. Limited because an error message may quote the input. */
const LONGEST_STACK = 8_000;

/** A machine running out of resources is reported like any diagnostic; all other errors that get here are our bugs. */
function bug(error: unknown): ExitCode {
  const shortage = shortageReasons(error);
  if (shortage) {
    const terminal = new Terminal({ lang, stdout, stderr, env, program, json: false, quiet: false });
    return refuse(terminal, diagnostic('file/shortage', shortage));
  }
  const stack = (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .slice(0, LONGEST_STACK)
    .split('\n')
    .map(visible)
    .join('\n');
  stderr.write(
    `\n${cliWords[lang].bug}\ndecuong ${version()}, Node ${process.version}, ${process.platform}\n${stack}\n`,
  );
  return 70;
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : '?';
}

/** Exits once all output has been flushed, regardless of timers or handles that libraries keep open. */
async function finish(code: ExitCode): Promise<never> {
  await Promise.all([stdout, stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(code);
}

/** A closed pipe (as with `| head`) only means nobody reads the output: carry on, and keep the exit code. */
const onStreamError = ({ code }: NodeJS.ErrnoException): void => {
  if (code !== 'EPIPE') process.exit(3);
};

/**
 * Runs the command in `argv` (without node and script) and ends the process; `atEnd` is called before that on
 * success.
 */
export async function start(argv: readonly string[], atEnd: () => void): Promise<never> {
  // Redirect console output of libraries to stderr, to keep the document on stdout clean.
  globalThis.console = new Console(stderr);
  for (const stream of [stdout, stderr]) stream.on('error', onStreamError);
  let failed = false;
  // Report a failure that repeats until exit only once.
  const fail = (error: unknown): void => {
    if (!failed) void finish(bug(error));
    failed = true;
  };
  process.on('unhandledRejection', fail).on('uncaughtException', fail);
  const code = await run(parseLine(argv)).catch(bug);
  if (code === 0) atEnd();
  return finish(code);
}

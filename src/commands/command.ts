// What a command is: what it is called with, what it answers, and how help describes it.
import type { Words } from '../messages/message.js';
import type { OptionName, Values } from './options.js';
import type { Terminal } from './terminal.js';

/** Exit codes: 0 done, 1 the input has errors, 2 wrong usage, 3 the environment, 70 a bug, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 130;

export interface Invocation {
  /** What stands on the command line after the command's name. */
  operands: string[];
  values: Values;
  terminal: Terminal;
  /** Aborts on Ctrl-C. */
  signal: AbortSignal;
}
export type Run = (invocation: Invocation) => Promise<ExitCode>;

export interface Command {
  words: Words;
  /** Operands as help shows them, and how many there may be. */
  operands: string;
  atLeast: number;
  atMost: number;
  options: readonly OptionName[];
  examples: readonly { line: string; words: Words }[];
  load(): Promise<{ run: Run }>;
}

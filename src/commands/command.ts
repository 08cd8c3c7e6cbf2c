// What a command is: its invocation, its result, and how help describes it.
import type { Words } from '../messages/message.js';
import type { OptionName, Values } from './options.js';
import type { Terminal } from './terminal.js';

/** Exit codes: 0 success, 1 errors in the input, 2 wrong usage, 3 environment, 70 bug, 130 interrupted with Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 130;

export interface Invocation {
  /** Positional arguments after the command's name. */
  operands: string[];
  values: Values;
  terminal: Terminal;
  /** Aborts on Ctrl-C. */
  signal: AbortSignal;
}
export type Run = (invocation: Invocation) => Promise<ExitCode>;

export interface Command {
  words: Words;
  /** Operands as shown in help, and how many are allowed. */
  operands: string;
  atLeast: number;
  atMost: number;
  options: readonly OptionName[];
  examples: readonly { line: string; words: Words }[];
  load(): Promise<{ run: Run }>;
}

// A stage's diagnostics about its input. Stages return them; only the command line prints them.
import { catalogue, type DiagnosticCode } from '../messages/catalogue.js';
import type { Lang, Message, Severity } from '../messages/message.js';
import { say } from './excerpt.js';

/** A place in a text file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  file?: string;
  line?: number;
  column?: number;
}

export interface Diagnostic extends Place {
  severity: Severity;
  code: DiagnosticCode;
  /** Values for the message's {placeholders}. */
  params: Record<string, string | number>;
  /** Title of the slide concerned, where known: reports group by it. */
  slide?: string;
}

/** A stage's result: the value, if there is one, and every diagnostic raised on the way. */
export interface Result<T> {
  value?: T;
  diagnostics: Diagnostic[];
}

export function diagnostic(
  code: DiagnosticCode,
  params: Record<string, string | number> = {},
  place: Place = {},
): Diagnostic {
  const entry: Message = catalogue[code];
  return { severity: entry.severity, code, params, ...place };
}

/**
 * The diagnostic's sentences in one language. Values quoted from the input are bounded and hold no terminal control
 * characters.
 */
export function describe(d: Diagnostic, lang: Lang): { message: string; hint?: string } {
  const entry: Message = catalogue[d.code];
  return {
    message: say(entry.message[lang], d.params),
    hint: entry.hint && say(entry.hint[lang], d.params),
  };
}

/** A large number with each language's digit grouping, for {nameVi} and {nameEn} in a message: "50.000", "50,000". */
export function numbered(name: string, value: number): Record<string, string> {
  return { [`${name}Vi`]: value.toLocaleString('vi'), [`${name}En`]: value.toLocaleString('en') };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

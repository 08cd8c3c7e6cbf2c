// A browser that fails to start, stops responding or dies → the error its callers catch, and the message for the user.
import { endReasons } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { temporaryFault } from './temporary.js';

/**
 * `start`: exited before responding; `mute`: never responded; `silent`: stopped responding; `busy`: worked on a
 * request for too long; `died`: it, or the process of one of its pages, exited.
 */
export type Going = 'start' | 'mute' | 'silent' | 'busy' | 'died';

/** A slide: its number in the deck and its path in the outline. */
export interface AtSlide {
  slide: number;
  path: string;
}

/** The browser ended or stopped responding. The caller starts a new one, once. */
export class BrowserGone extends Error {
  override name = 'BrowserGone';

  /** `detail` is untranslated: what the system or the browser reports ("exit 3", "SIGKILL", its last line). */
  constructor(
    readonly going: Going,
    readonly path: string,
    readonly detail: string,
    /** For a busy browser: the heaviest of the slides it was working on. */
    readonly at?: AtSlide,
  ) {
    super(`the browser ${path} is gone (${going}): ${detail}`);
  }
}

/** How many characters of a browser's last output are kept. */
const LAST_WORDS = 160;

/** How a process ended according to the system, and the last line it wrote. */
export function detailOf(ended: string | undefined, lastWords: string): string {
  const words = lastWords.replace(/\p{Cc}+/gu, ' ').trim();
  const short = words.length > LAST_WORDS ? `${words.slice(0, LAST_WORDS)}…` : words;
  return [ended, short].filter(Boolean).join('; ');
}

/**
 * The diagnostic for the user: `render/browser-*`, or `render/temporary-*` if it died because `temporary`, the folder for
 * its temporary files, is full.
 */
export async function goneDiagnostic(
  { going, path, detail, at }: BrowserGone,
  temporary?: string,
): Promise<Diagnostic> {
  const full = temporary === undefined ? undefined : await temporaryFault(temporary);
  if (full) return full;
  if (going === 'busy')
    return at
      ? diagnostic('render/slide-too-heavy', { ...at, detail })
      : diagnostic('render/step-too-heavy', { detail });
  if (going === 'mute' || going === 'silent') return diagnostic('render/browser-silent', { path, detail });
  return diagnostic(going === 'start' ? 'render/browser-start-failed' : 'render/browser-died', {
    path,
    ...endReasons(detail),
  });
}

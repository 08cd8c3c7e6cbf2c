// A browser that does not start, falls silent or dies → the error that its callers know it by, and what a person is told.
import { endReasons } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { temporaryFault } from './temporary.js';

/**
 * `start`: it ended before it answered; `mute`: it never answered; `silent`: it stopped answering; `busy`: it worked for
 * too long on what was asked of it; `died`: it ended, or the process of one of its pages did.
 */
export type Going = 'start' | 'mute' | 'silent' | 'busy' | 'died';

/** A slide, told by its number in the deck and its path in the outline. */
export interface AtSlide {
  slide: number;
  path: string;
}

/** The browser ended or stopped answering: the caller starts a new one, once. */
export class BrowserGone extends Error {
  override name = 'BrowserGone';

  /** `detail` is what the system or the browser says of it ("exit 3", "SIGKILL", its last line), in no language of ours. */
  constructor(
    readonly going: Going,
    readonly path: string,
    readonly detail: string,
    /** Of a busy one: the heaviest slide of those that it worked on. */
    readonly at?: AtSlide,
  ) {
    super(`the browser ${path} is gone (${going}): ${detail}`);
  }
}

/** Characters of a browser's last words that are passed on. */
const LAST_WORDS = 160;

/** What the system says of an ended process, with the last line that it wrote. */
export function detailOf(ended: string | undefined, lastWords: string): string {
  const words = lastWords.replace(/\p{Cc}+/gu, ' ').trim();
  const short = words.length > LAST_WORDS ? `${words.slice(0, LAST_WORDS)}…` : words;
  return [ended, short].filter(Boolean).join('; ');
}

/**
 * The same for a person: `render/browser-*`, or `render/temporary-*` where it died for want of room in `temporary`, the
 * folder of its temporary files.
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

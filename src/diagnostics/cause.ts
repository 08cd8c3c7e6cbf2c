// A system error, or the way a program ended → what a message says of it in both languages, without the error code.
import { fill, type Lang, type Words } from '../messages/message.js';
import { endWords, systemWords } from '../messages/system.js';

/** Values for a message with `{reasonVi}` and `{reasonEn}`. */
export interface Reasons extends Record<string, string> {
  reasonVi: string;
  reasonEn: string;
}

const both = (told: (lang: Lang) => string): Reasons => ({ reasonVi: told('vi'), reasonEn: told('en') });

/** System messages such as "ENOENT: no such file or directory, open …" begin with the code. */
const CODE = /^(?:E[A-Z]{2,}|ERR_[A-Z_]+|UNKNOWN)\b/;

/** @param error what was thrown, or just a code; an error without a code is reported by its first line. */
export function causeWords(error: unknown): Words {
  const said = error instanceof Error ? error.message : String(error);
  const code = codeOf(error) ?? CODE.exec(said)?.[0];
  const told = (lang: Lang): string => {
    if (code === undefined) return said.split('\n', 1)[0] || endWords[lang].unknown;
    const words = systemWords[lang];
    const told = Object.hasOwn(words, code) ? words[code] : undefined;
    return told ?? fill(endWords[lang].system, { value: code });
  };
  return { vi: told('vi'), en: told('en') };
}

export function reasonsOf(error: unknown): Reasons {
  const { vi, en } = causeWords(error);
  return { reasonVi: vi, reasonEn: en };
}

/**
 * How a program ended: "exit 3", a signal, or a system code, with its last output after "; " if there was any, quoted
 * verbatim.
 */
export function endReasons(detail: string): Reasons {
  const [ended = '', ...words] = detail.split('; ');
  return both((lang) => [endTold(ended, lang), ...words].join('; '));
}

/** Resources a machine can run out of, whatever the program does. */
const SHORTAGE = /\b(?:EMFILE|ENFILE|ENOMEM|EAGAIN|ENOSPC|EDQUOT|ERR_WORKER_OUT_OF_MEMORY)\b/;

/** The reasons for an error caused by such a shortage, wherever it was thrown; undefined for any other error. */
export function shortageReasons(error: unknown): Reasons | undefined {
  const code = codeOf(error);
  // When a thread cannot be started, only the message names the cause.
  const said = code === 'ERR_WORKER_INIT_FAILED' && error instanceof Error ? error.message : code;
  const found = SHORTAGE.exec(said ?? '')?.[0];
  return found === undefined ? undefined : reasonsOf(found);
}

function endTold(ended: string, lang: Lang): string {
  const words = endWords[lang];
  const code = /^exit (\d+)$/.exec(ended)?.[1];
  if (code !== undefined) return fill(words.exit, { value: code });
  if (/^SIG[A-Z]+\d*$/.test(ended)) return fill(words.signal, { value: ended });
  if (CODE.test(ended)) return causeWords(ended)[lang];
  if (ended === 'connection closed' || ended === 'closed') return words.closed;
  if (ended === 'page crashed') return words.crashed;
  return ended || words.unknown;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return error.code;
}

// Text from outside → text that is safe to show in a message: bounded in length, and without characters that control
// a terminal. Both rules live here only; everything quoted from an input goes through this file.
import { fill } from '../messages/message.js';

/**
 * UTF-16 units of one value in a message. The longest value of our own, the list of all landscapes, has some 300; a
 * longer path or sentence can be recognised by its beginning and end.
 */
const LONGEST = 600;
const TAIL = 120;

/** C0 and C1 controls, bidirectional overrides, and characters that some programs treat as line ends. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Shows control characters as their symbols (␛ for escape) and others by their code point: "⟨202E⟩". */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** The text, or its beginning and end with "…" in between. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST) return visible(text);
  const head = text.slice(0, LONGEST - TAIL).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '');
  return visible(`${head} … ${tail}`);
}

/** Like `fill`, but for output that people read on a terminal or in a report. */
export function say(template: string, params: Record<string, string | number>): string {
  const shown = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? excerpt(value) : value,
  ]);
  return fill(template, Object.fromEntries(shown));
}

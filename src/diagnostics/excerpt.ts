// A text from outside → the text as a message shows it: of a bounded length, and nothing in it that a terminal obeys. The
// one place of both rules; whatever is said of an input goes through here.
import { fill } from '../messages/message.js';

/**
 * UTF-16 units of one value in a message. The longest that the program itself puts in, the list of all landscapes, has
 * some 300; a path or a sentence of more is known again by its beginning and its end.
 */
const LONGEST = 600;
const TAIL = 120;

/** C0 and C1 controls, and what turns the direction of writing or is a line end to some programs. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Control characters by their own signs (␛ for escape), others by their numbers: "⟨202E⟩". */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** The text, or its beginning and its end with "…" between them. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST) return visible(text);
  const head = text.slice(0, LONGEST - TAIL).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '');
  return visible(`${head} … ${tail}`);
}

/** `fill` for what people read on a terminal or in a report. */
export function say(template: string, params: Record<string, string | number>): string {
  const shown = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? excerpt(value) : value,
  ]);
  return fill(template, Object.fromEntries(shown));
}

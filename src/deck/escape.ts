// A user's string → the same visible text in Markdown and in HTML, by character references only.

/**
 * Characters that could be markup somewhere: HTML, Markdown inline marks, table bars, maths, mail addresses; a colon
 * that could end a URL's scheme or an emoji's name; the second of two dashes (comments); a first character that could
 * open a list, a rule, a fence or a heading.
 */
const SPECIAL = /[&<>"'`*_\\[\]~$@#|{}^]|:(?=\S)|(?<=-)-|^[-+=.]|(?<=^\d{1,9})[.)]/g;

/** Line ends and control characters would end a block or vanish: each run of them is one space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BREAKS = /[ \t\n\v\f\r\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(BREAKS, ' ')
    .replace(SPECIAL, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}

/**
 * For header and footer, which Marp reads as Markdown text even in a directive: emoji carry the selector of their text
 * form, and nothing stays a `:name:`. The eye sees the same characters.
 */
export function escapeFurniture(text: string): string {
  if (!mayBecomeEmoji(text)) return escapeText(text);
  const shown = text
    .replace(/\ufe0f/g, '')
    .replace(
      /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3)(?!\ufe0e)/gu,
      '$&\ufe0e',
    )
    .replace(/:(?=[\w+-]{1,40}:)/g, ':\u2060');
  return escapeText(shown);
}

/** What `escapeFurniture` put between signs, out again: for who draws no emoji. */
export function unguarded(html: string): string {
  return html
    .replace(/(\p{Emoji}|\u20e3)\ufe0e/gu, '$1')
    .replace(/(:|&#58;)\u2060(?=[\w+-]{1,40}(?::|&#58;))/g, '$1');
}

/** Marp draws emoji and `:names:` in Markdown text as pictures; it leaves them alone inside an HTML block. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|:[\w+-]+:/u;

export function mayBecomeEmoji(text: string): boolean {
  return EMOJI.test(text);
}

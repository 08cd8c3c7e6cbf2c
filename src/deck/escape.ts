// A user's string → text that looks the same in Markdown and in HTML, escaped with character references only.

/**
 * Characters with a meaning in HTML, inline Markdown, table rows, maths or mail addresses; a colon that could end a URL
 * scheme or an emoji name; the second of two dashes (comments); a first character that could open a list, a rule, a
 * fence or a heading.
 */
const SPECIAL = /[&<>"'`*_\\[\]~$@#|{}^]|:(?=\S)|(?<=-)-|^[-+=.]|(?<=^\d{1,9})[.)]/g;

/** Line ends and control characters would end a block or vanish: each run of them becomes one space. */
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
 * For header and footer, which Marp reads as Markdown even in a directive: emoji get the text variation selector, and
 * no `:name:` survives. It looks the same.
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

/** Undoes the separators of `escapeFurniture`, for output that draws no emoji. */
export function unguarded(html: string): string {
  return html
    .replace(/(\p{Emoji}|\u20e3)\ufe0e/gu, '$1')
    .replace(/(:|&#58;)\u2060(?=[\w+-]{1,40}(?::|&#58;))/g, '$1');
}

/** Marp replaces emoji and `:names:` in Markdown text by pictures, but not inside an HTML block. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|:[\w+-]+:/u;

export function mayBecomeEmoji(text: string): boolean {
  return EMOJI.test(text);
}

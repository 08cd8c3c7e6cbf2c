// A run of outline text → its parts: plain, bold, italic, and source marks. No text is lost: anything that is not a
// mark stays text.

export type InlineNode = { text: string; bold?: true; italic?: true } | { source: string };

interface Stars {
  at: number;
  count: number;
  opens: boolean;
  closes: boolean;
  /** The emphasis that this run of stars opens or closes; unmatched stars are text. */
  bold: boolean;
  italic: boolean;
}
type Token = { text: string } | { source: string } | { stars: Stars };

/** Escapes, source marks and runs of stars, in one pass from left to right. */
const TOKEN = /\\([\\*[])|\[\^([\p{L}\p{N}_.-]{1,64})\]|(\*+)/gu;

/**
 * Reads `**bold**`, `*italic*`, `[^source]` and the escapes `\*`, `\[`, `\\`. A star opens as in CommonMark
 * (so `5 * 3` and `Cao Bằng*,` stay text) and closes after anything but a space; between digits it is a sign of
 * multiplication (`20*40`), and inside a word it opens nothing.
 * @param known ids that a mark may name; any other `[^x]` stays text. Without it every mark counts.
 */
export function parseInline(text: string, known?: ReadonlySet<string>): InlineNode[] {
  const tokens = tokenize(text, known);
  pair(tokens);
  return join(tokens);
}

/** Offset of the first run of stars that opens emphasis and never closes it, if any. */
export function openEmphasis(text: string): number | undefined {
  const tokens = tokenize(text);
  pair(tokens);
  for (const token of tokens)
    if ('stars' in token && token.stars.opens && token.stars.count < 4 && left(token.stars) > 0)
      return token.stars.at;
  return undefined;
}

/** The text as a reader sees it, without emphasis marks, escapes and source marks. */
export function plainText(text: string): string {
  return parseInline(text)
    .map((node) => ('text' in node ? node.text : ''))
    .join('');
}

/** Escapes a text so that parseInline returns it as one plain run, whatever text surrounds it. */
export function escapeInline(text: string): string {
  return text.replace(/[\\*]|\[(?=\^|$)/g, (mark, offset: number) => {
    const literal =
      mark === '*' && (spaced(text, offset) || /\p{N}\*\p{N}/u.test(text.slice(offset - 1, offset + 2)));
    return literal ? mark : `\\${mark}`;
  });
}

const spaced = (text: string, at: number): boolean =>
  /\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1));

function tokenize(text: string, known?: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [mark, escaped, source, stars] = match;
    if (source !== undefined && known?.has(source) === false) continue;
    if (match.index > from) tokens.push({ text: text.slice(from, match.index) });
    from = match.index + mark.length;
    if (escaped !== undefined) tokens.push({ text: escaped });
    else if (source !== undefined) tokens.push({ source });
    else if (stars !== undefined) tokens.push({ stars: starsAt(text, match.index, stars.length) });
  }
  if (from < text.length) tokens.push({ text: text.slice(from) });
  return tokens;
}

/** Opening follows CommonMark's left-flanking rule; closing is laxer, for `”**` before a letter. */
function starsAt(text: string, at: number, count: number): Stars {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
  const after = String.fromCodePoint(text.codePointAt(at + count) ?? 32);
  const flanks = !/\s/u.test(after) && (!/[\p{P}\p{S}]/u.test(after) || /[\s\p{P}\p{S}]/u.test(before));
  const multiplies = count === 1 && isProduct(before, after);
  const opens = flanks && !multiplies && !isInside(before, after, count);
  return { at, count, opens, closes: !/\s/u.test(before) && !multiplies, bold: false, italic: false };
}

/** A digit on one side and a factor on the other: 20*40, 5 m*3, (a+b)*2. */
const isProduct = (before: string, after: string): boolean =>
  (/[\p{L}\p{N}%)\]]/u.test(before) && /\p{N}/u.test(after)) ||
  (/\p{N}/u.test(before) && /[\p{L}\p{N}(]/u.test(after));

/** One star inside a word, two inside a number. */
const isInside = (before: string, after: string, count: number): boolean =>
  (count === 1 && /\p{L}/u.test(before) && /\p{L}/u.test(after)) ||
  (count === 2 && /\p{N}/u.test(before) && /\p{N}/u.test(after));

const KINDS = ['bold', 'italic'] as const;

/** Matches each closing run with the nearest open one of its kind: one star is italic, two bold, three both. */
function pair(tokens: readonly Token[]): void {
  const open: { bold?: Stars; italic?: Stars } = {};
  for (const token of tokens) {
    if (!('stars' in token) || token.stars.count > 3) continue;
    const { stars } = token;
    const kinds = KINDS.filter((kind) => stars.count === 3 || (kind === 'bold') === (stars.count === 2));
    const ends = stars.closes ? kinds.filter((kind) => open[kind]) : [];
    for (const kind of ends) {
      const begin = open[kind];
      if (begin) begin[kind] = stars[kind] = true;
      delete open[kind];
    }
    if (ends.length === 0 && stars.opens) for (const kind of kinds) open[kind] = stars;
  }
}

const left = (stars: Stars): number => stars.count - (stars.bold ? 2 : 0) - (stars.italic ? 1 : 0);

function join(tokens: readonly Token[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  let bold = false;
  let italic = false;
  for (const token of tokens) {
    if ('source' in token) nodes.push({ source: token.source });
    else if ('text' in token) append(nodes, token.text, bold, italic);
    else {
      const { stars } = token;
      append(nodes, '*'.repeat(left(stars)), bold && !stars.bold, italic && !stars.italic);
      bold = bold !== stars.bold;
      italic = italic !== stars.italic;
    }
  }
  return nodes;
}

function append(nodes: InlineNode[], text: string, bold: boolean, italic: boolean): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last && 'text' in last && (last.bold ?? false) === bold && (last.italic ?? false) === italic)
    last.text += text;
  else nodes.push({ text, ...(bold && { bold: true }), ...(italic && { italic: true }) });
}

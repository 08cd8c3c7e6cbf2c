// A Markdown file's bytes → its lines, with only the syntax removed.

import { own } from '../../../platform/own.js';
import { decodeText } from '../../text/encoding.js';
import type { ExtractedText, ReadBytes, TextRole } from '../extracted-text.js';
import { lowered, raised } from '../fold.js';
import { wordOf } from './css.js';
import { liftOf } from './html.js';
import { inUnicode } from './legacy-lines.js';

export const readMdBytes: ReadBytes = async (bytes, { conversions }) => {
  const lines = decodeText(bytes)
    .text.replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  const raw = lines.map(
    (text, index): ExtractedText => ({ text, part: 'text', origin: { line: index + 1 } }),
  );
  return { passages: passagesOf(inUnicode(raw, conversions)), unread: [] };
};

interface State {
  out: ExtractedText[];
  fence?: string | undefined;
  comment: boolean;
  /** Ids of the notes in the file; a citation of any other is plain text. */
  notes: ReadonlySet<string>;
}

function passagesOf(lines: readonly ExtractedText[]): ExtractedText[] {
  const notes = new Set(lines.flatMap(({ text }) => NOTE.exec(text)?.[1] ?? []));
  const state: State = { out: [], comment: false, notes };
  const matter = frontMatter(lines);
  for (const { text, origin } of withWholeMath(lines)) {
    if ((origin.line ?? 0) <= matter) state.out.push({ text, part: 'beside', origin });
    else takeLine(text, origin, state);
  }
  return state.out;
}

/** Maximum lines of one displayed formula. */
const LONGEST_MATH = 20;

/** Joins a displayed formula spanning several lines into one. */
function withWholeMath(lines: readonly ExtractedText[]): ExtractedText[] {
  const out: ExtractedText[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const rest = lines.slice(at + 1, at + LONGEST_MATH);
    const end = opensMath(line.text)
      ? rest.findIndex(({ text }) => text.trim() === '' || opensMath(text))
      : -1;
    if (end >= 0 && rest[end]?.text.trim() !== '') {
      const inner = rest.slice(0, end + 1).map(({ text }) => text);
      out.push({ ...line, text: [line.text, ...inner].join(' ') });
      at += end + 1;
    } else out.push(line);
  }
  return out;
}

/** An odd number of `$$`. */
const opensMath = (text: string): boolean => text.split('$$').length % 2 === 0;

/** Number of lines of front matter; 0 if there is none. */
function frontMatter(lines: readonly ExtractedText[]): number {
  if (lines[0]?.text.trim() !== '---') return 0;
  const end = lines.slice(1, 60).findIndex(({ text }) => /^(?:---|\.\.\.)\s*$/.test(text));
  const keys = lines.slice(1, end + 1).filter(({ text }) => /^(?:[\w-]+:|\s+\S|-\s|#|$)/.test(text));
  return end > 0 && keys.length === end ? end + 2 : 0;
}

/** Written so that no two parts can match the same spaces, which would backtrack quadratically. */
const TABLE_RULE = /^\s*(?:\|\s*)?:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*(?:\|\s*)?$/;
const FENCE = /^\s{0,3}(```+|~~~+)/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const LINK_TARGET = /^\s{0,3}\[[^\]]{1,300}\]:\s*\S+\s*(?:["'(].*)?$/;

function takeLine(line: string, origin: ExtractedText['origin'], state: State): void {
  const add = (text: string, part: TextRole): void => {
    if (text.trim() !== '') state.out.push({ text, part, origin });
  };
  const fence = FENCE.exec(line)?.[1];
  if (fence && (state.fence === undefined || fence.startsWith(state.fence)))
    state.fence = state.fence === undefined ? fence : undefined;
  else if (state.fence !== undefined) add(line, 'text');
  else if (!TABLE_RULE.test(line) || !line.includes('-')) takeText(line, state, add);
}

function takeText(line: string, state: State, add: (text: string, part: TextRole) => void): void {
  const body = withoutComments(line, state)
    .replace(/^(?:\s{0,3}>\s?)+/, '')
    .replace(/^\s{0,3}#{1,6}(?=\s)/, '')
    .replace(/\s#+\s*$/, '')
    .replace(/^\s{0,3}\[\^([^\]\s]{1,32})\]:/, '[$1] ');
  if (LINK_TARGET.test(body)) {
    add(body, 'beside');
    return;
  }
  const cells = TABLE_ROW.test(body)
    ? body
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
    : [body];
  for (const cell of cells) {
    const { text, aside } = inline(cell, state.notes);
    add(text, cells.length > 1 ? 'cell' : 'text');
    for (const { text: other, part } of aside) add(other, part);
  }
}

function withoutComments(line: string, state: State): string {
  let text = line.includes('-->') ? line.replace(/<!--.{0,20000}?-->/g, ' ') : line;
  if (state.comment && text.includes('-->')) {
    text = text.slice(text.indexOf('-->') + 3);
    state.comment = false;
  }
  if (state.comment) return '';
  const from = text.indexOf('<!--');
  if (from < 0) return text;
  state.comment = true;
  return text.slice(0, from);
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  times: '×',
  deg: '°',
  plusmn: '±',
  minus: '−',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  divide: '÷',
  le: '≤',
  ge: '≥',
};
/** A tag with attributes; "a<b, c>d" is a comparison. */
const TAG = /<(?:\/[a-z][\w-]*\s*|[a-z][\w-]*(?:\s[^<>,;]{0,2000})?\/?)>/gi;
const CITE = /\[\^([^\]\s]{1,32})\]/g;
const NOTE = /^\s{0,3}\[\^([^\]\s]{1,32})\]:/;

/** Offset that hides backslash-escaped characters while Markdown syntax is removed. */
const ESCAPED = 0xe100;

function inline(
  source: string,
  notes: ReadonlySet<string>,
): { text: string; aside: { text: string; part: TextRole }[] } {
  const aside: { text: string; part: TextRole }[] = [];
  const put = (text: string, part: TextRole): string => {
    aside.push({ text, part });
    return ' ';
  };
  const text = source
    .replace(DISPLAYED, (whole, inner: string) => (isMath(inner, source === whole) ? formula(inner) : whole))
    .replace(MATH, (whole, inner: string) => (isMath(inner, false) ? formula(inner) : whole))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(ESCAPED + sign.charCodeAt(0)))
    .replace(/!\[([^\]]{0,1000})\]\((?:[^()]|\([^()]{0,200}\)){0,2000}\)/g, (_, alt: string) =>
      put(alt, 'beside'),
    )
    .replace(CITE, (whole, id: string) => (notes.has(id) ? `[${id}]` : whole))
    .replace(/\[([^\]]{0,1000})\]\((?:[^()\s]|\([^()]{0,200}\)){0,2000}(?:\s+["'][^"']{0,300}["'])?\)/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]{0,2000})>/g, '$1')
    .replace(/<sup\b[^<>]{0,300}>([^<>]{0,300})<\/sup>/gi, (_, inner: string, at: number, all: string) =>
      raised(inner, all.slice(0, at)),
    )
    .replace(STYLED, (whole, tag: string, attributes: string, inner: string, at: number, all: string) => {
      const raise = styleRaise(attributes, inner, /^small$/i.test(tag));
      return raise === 'up' ? raised(inner, all.slice(0, at)) : raise === 'down' ? lowered(inner) : whole;
    })
    .replace(/<sub\b[^<>]{0,300}>([^<>]{0,300})<\/sub>/gi, (_, inner: string) => lowered(inner))
    .replace(/~~(?=\S)(.{1,2000}?)~~/g, (_, inner: string) => put(inner, 'struck'))
    .replace(/(?<=\p{L})~(\d{1,3})~/gu, (_, digits: string) => lowered(digits))
    .replace(/(?<![~\p{L}\p{N}])~(?=[^\s~])([^~\n]{1,200})~(?![~\p{L}\p{N}])/gu, (_, inner: string) =>
      put(inner, 'struck'),
    )
    .replace(/<(s|del|strike)\b[^<>]{0,300}>(.{0,2000}?)<\/\1>/gi, (_, _name: string, inner: string) =>
      put(inner, 'struck'),
    )
    .replace(/<br\b[^<>]{0,300}>/gi, '\n')
    .replace(TAG, (tag) =>
      /^<\/?(?:b|i|u|em|strong|span|a|font|small|mark|ins|code)\b/i.test(tag) ? '' : ' ',
    )
    .replace(/\*+/g, (stars, at: number, all: string) => (isTimes(all, at, stars.length) ? stars : ''))
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/`+/g, '')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => entity(whole, decimal, hex, name),
    )
    .replace(/[\ue121-\ue17e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - ESCAPED));
  return { text, aside };
}

/** Elements with inline styles. */
const STYLED = /<(span|font|small|b|i|a|u)\b([^<>]{0,300})>([^<>]{0,300})<\/\1>/gi;

function styleRaise(attributes: string, inner: string, isSmall: boolean): 'up' | 'down' | undefined {
  const style = /style\s*=\s*(["'])(.*?)\1/i.exec(attributes)?.[2];
  return style === undefined
    ? undefined
    : (wordOf(style) ?? (/^\s*\S{1,12}\s*$/u.test(inner) ? liftOf(style, isSmall) : undefined));
}

/** Asterisks between digits multiply; all others are emphasis, bullets or rules. */
function isTimes(text: string, at: number, length: number): boolean {
  const isGlued = /[\p{Nd})\]%]$/u.test(text.slice(0, at)) && /^[\p{Nd}(]/u.test(text.slice(at + length));
  const isSpaced =
    /[\p{Nd})\]%]\s$/u.test(text.slice(0, at)) && /^\s[\p{Nd}(]/u.test(text.slice(at + length));
  return isGlued || (length === 1 && isSpaced);
}

/** Formulas as pandoc and LaTeX write them: $10^{6}$, $\frac{1}{2}$. */
const MATH = /(?<![\\$\p{Nd}])\$(?=\S)([^$\n]{1,400}?)(?<=\S)\$(?!\p{Nd})/gu;
const DISPLAYED = /(?<![\\$\p{L}\p{Nd}])\$\$([^$]{1,2000})\$\$(?![$\p{Nd}])/gu;

/** Must contain a command or script, or a variable and its value; two prices do not qualify. */
const isMath = (inner: string, isAlone: boolean): boolean =>
  isAlone || /[\\^_{]/.test(inner) || /^\s*[a-z]\s*(?:[=<>≤≥≈≠][^\p{L}]*)?$/iu.test(inner);
const COMMANDS: Record<string, string> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sum: '∑',
  prod: '∏',
  int: '∫',
  infty: '∞',
  degree: '°',
  circ: '°',
  to: '→',
};

/** Accents as Unicode combining marks. */
const SIGNS_OVER: Record<string, string> = {
  bar: '\u0305',
  overline: '\u0305',
  underline: '\u0332',
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  vec: '\u20d7',
  overrightarrow: '\u20d7',
  dot: '\u0307',
};
const OVER = new RegExp(
  `\\\\(${Object.keys(SIGNS_OVER).join('|')})(?:\\s*\\{([^{}]{0,60})\\}|\\s+(\\w))`,
  'g',
);

const formula = (source: string): string =>
  source
    .replace(/\\[dt]?frac\s*\{([^{}]{0,100})\}\s*\{([^{}]{0,100})\}/g, ' $1/$2 ')
    .replace(/\\sqrt\s*\{([^{}]{0,100})\}/g, '√($1)')
    .replace(OVER, (_, name: string, inner = '', letter = '') =>
      [...`${inner}${letter}`]
        .map((one) => (one === ' ' ? one : one + (own(SIGNS_OVER, name) ?? '')))
        .join(''),
    )
    .replace(/\\(?:text|mathrm|mathbf)\s*\{([^{}]{0,200})\}/g, '$1')
    .replace(/\\([a-z]{2,8})/g, (whole, name: string) => own(COMMANDS, name) ?? whole)
    .replace(/\^\{([^{}]{0,60})\}/g, (_, power: string) => (/^\w$/.test(power) ? `^${power}` : `^(${power})`))
    .replace(/_\{([^{}]{0,60})\}/g, '_($1)');

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return own(ENTITIES, name) ?? whole;
  const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

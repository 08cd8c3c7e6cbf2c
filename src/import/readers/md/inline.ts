// Inline tokens of markdown-it → runs.

import { own } from '../../../platform/own.js';
import type { SourceRun } from '../../model.js';
import { loweredText, raisedText } from '../../text/scripts.js';
import { raiseOf } from '../html/css.js';
import { endOf, markerOf } from '../lines/line.js';

/** The parts of markdown-it's Token we use. */
export interface MarkdownToken {
  type: string;
  tag: string;
  markup: string;
  info: string;
  content: string;
  map: [number, number] | null;
  children: MarkdownToken[] | null;
}

const NOTE_MARK = /\[\^([^\]\s]{1,32})\]/g;
/** Emphasis that CommonMark does not recognise next to some punctuation: `**Bắc Sơn:**Khởi`. */
const UNSEEN_BOLD = /(?<!\p{N})\*\*([^*\n]{1,400})\*\*/gu;
/** Lines at least this long were wrapped by an editor; shorter ones were ended deliberately. */
const WRAPPED = 60;
/** Number of preceding characters considered; longer lines were wrapped. */
const BEFORE = 200;

type Look = Record<'bold' | 'italic' | 'raised' | 'lowered' | 'struck', number>;
/** Inline HTML elements and markdown-it tokens that change formatting. */
const FORMATS: Record<string, keyof Look> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  sup: 'raised',
  sub: 'lowered',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};

export function inlineRuns(tokens: readonly MarkdownToken[], isNote: (mark: string) => boolean): SourceRun[] {
  const runs: SourceRun[] = [];
  const look: Look = { bold: 0, italic: 0, raised: 0, lowered: 0, struck: 0 };
  const open: Opened[] = [];
  tokens.forEach((token, index) => {
    turn(look, token);
    turnByStyle(look, token, open, tokens[index + 1]?.content ?? '');
    if (token.type === 'struck') runs.push({ text: token.content, struck: true });
    if (token.type === 'raised') runs.push({ text: raisedText(token.content, endOf(runs, BEFORE)) });
    if (token.type === 'lowered') runs.push({ text: loweredText(token.content) });
    const text = textOfToken(token, runs, tokens[index + 1]);
    if (text !== '') runs.push(...marked(text, look, isNote));
  });
  return runs;
}

function turn(look: Look, { type, content }: MarkdownToken): void {
  const [, closes, tag = ''] =
    /^<(\/?)([a-z]+)\b[^>]*(?<!\/)>$/i.exec(type === 'html_inline' ? content : '') ?? [];
  const [, token = '', end] = /^([a-z]+)_(open|close)$/.exec(type) ?? [];
  const set = own(FORMATS, tag.toLowerCase()) ?? own(FORMATS, token);
  if (!set) return;
  look[set] = Math.max(0, look[set] + (closes || end === 'close' ? -1 : 1));
}

/** An open inline HTML element and the formats its style sets. */
interface Opened {
  tag: string;
  set: (keyof Look)[];
}

const ELEMENT = /^<(\/?)(span|font|small|big|a|u|ins|mark|code|b|i|em|strong)\b([^>]*)(?<!\/)>$/i;

/**
 * Formats set by a style attribute: superscript, subscript, struck out.
 * @param text the element's content
 */
function turnByStyle(look: Look, { type, content }: MarkdownToken, open: Opened[], text: string): void {
  const [, closes, name = '', attributes = ''] = (type === 'html_inline' && ELEMENT.exec(content)) || [];
  const tag = name.toLowerCase();
  if (tag === '') return;
  if (!closes) {
    const opened = { tag, set: styleOf(tag, attributes, text) };
    open.push(opened);
    for (const key of opened.set) look[key] += 1;
    return;
  }
  const at = open.findLastIndex((other) => other.tag === tag);
  for (const { set } of at < 0 ? [] : open.splice(at)) for (const key of set) look[key] -= 1;
}

function styleOf(tag: string, attributes: string, text: string): (keyof Look)[] {
  const [, quoted, single] = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  const css = quoted ?? single ?? '';
  const isSmall = tag === 'small' || /\bsize\s*=\s*["']?(?:[12]|-\d)\b/i.test(attributes);
  const raise = raiseOf(css, text, isSmall);
  const struck = /text-decoration[^;]*line-through/i.test(css);
  return [
    ...(raise ? [raise === 'up' ? ('raised' as const) : ('lowered' as const)] : []),
    ...(struck ? ['struck' as const] : []),
  ];
}

function textOfToken(
  token: MarkdownToken,
  before: readonly SourceRun[],
  next: MarkdownToken | undefined,
): string {
  if (token.type === 'text' || token.type === 'code_inline' || token.type === 'image') return token.content;
  if (token.type === 'text_special') return token.content;
  if (token.type === 'hardbreak') return '\n';
  if (token.type === 'softbreak') return softBreak(endOf(before, BEFORE), before.at(-1), next);
  return token.type === 'html_inline' && /^<br\b/i.test(token.content) ? '\n' : '';
}

function softBreak(before: string, last: SourceRun | undefined, next: MarkdownToken | undefined): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (last?.bold && next?.type === 'strong_open') return '\n';
  if (next && markerOf(next.content)) return '\n';
  return line.length >= WRAPPED || /^\p{Ll}/u.test(next?.content ?? '') ? ' ' : '\n';
}

function marked(text: string, look: Look, isNote: (mark: string) => boolean): SourceRun[] {
  const pieces: SourceRun[] = [];
  let at = 0;
  const plain = (part: string, bold = false): void => {
    if (part !== '') pieces.push(formatted(part, { ...look, bold: look.bold + (bold ? 1 : 0) }));
  };
  for (const match of text.matchAll(NOTE_MARK)) {
    const mark = match[1] ?? '';
    if (!isNote(mark)) continue;
    eachBold(text.slice(at, match.index), plain);
    pieces.push({ text: mark, superscript: true });
    at = match.index + match[0].length;
  }
  eachBold(text.slice(at), plain);
  return pieces;
}

function eachBold(text: string, add: (part: string, bold?: boolean) => void): void {
  let at = 0;
  for (const match of text.matchAll(UNSEEN_BOLD)) {
    add(text.slice(at, match.index));
    add(match[1] ?? '', true);
    at = match.index + match[0].length;
  }
  add(text.slice(at));
}

function formatted(text: string, look: Look): SourceRun {
  const run: SourceRun = { text: look.lowered > 0 ? loweredText(text) : text };
  if (look.bold > 0) run.bold = true;
  if (look.italic > 0) run.italic = true;
  if (look.raised > 0) run.superscript = true;
  if (look.struck > 0) run.struck = true;
  return run;
}

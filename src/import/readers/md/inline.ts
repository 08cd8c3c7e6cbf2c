// Inline tokens of markdown-it → runs.
import type { Run } from '../../model.js';
import { markerOf, textOf } from '../lines/line.js';

/** What is used of markdown-it's Token. */
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
/** Emphasis that CommonMark does not see beside some punctuation: `**Bắc Sơn:**Khởi`. */
const UNSEEN_BOLD = /\*\*([^*\n]{1,400})\*\*/g;
/** A line at least this long was wrapped by an editor; a shorter one was ended on purpose. */
const WRAPPED = 60;

interface Look {
  bold: number;
  italic: number;
  raised: number;
}

export function inlineRuns(tokens: readonly MarkdownToken[], isNote: (mark: string) => boolean): Run[] {
  const runs: Run[] = [];
  const look: Look = { bold: 0, italic: 0, raised: 0 };
  tokens.forEach((token, index) => {
    turn(look, token);
    const text = textOfToken(token, runs, tokens[index + 1]);
    if (text !== '') runs.push(...marked(text, look, isNote));
  });
  return runs;
}

function turn(look: Look, token: MarkdownToken): void {
  if (token.type === 'strong_open') look.bold += 1;
  if (token.type === 'strong_close') look.bold -= 1;
  if (token.type === 'em_open') look.italic += 1;
  if (token.type === 'em_close') look.italic -= 1;
  if (token.type === 'html_inline' && /^<sup\b/i.test(token.content)) look.raised += 1;
  if (token.type === 'html_inline' && /^<\/sup\b/i.test(token.content)) look.raised -= 1;
}

function textOfToken(token: MarkdownToken, before: readonly Run[], next: MarkdownToken | undefined): string {
  if (token.type === 'text' || token.type === 'code_inline' || token.type === 'image') return token.content;
  if (token.type === 'text_special') return token.content;
  if (token.type === 'hardbreak') return '\n';
  if (token.type === 'softbreak') return softBreak(textOf(before), before.at(-1), next);
  return token.type === 'html_inline' && /^<br\b/i.test(token.content) ? '\n' : '';
}

function softBreak(before: string, last: Run | undefined, next: MarkdownToken | undefined): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (last?.bold && next?.type === 'strong_open') return '\n';
  if (next && markerOf(next.content)) return '\n';
  return line.length >= WRAPPED || /^\p{Ll}/u.test(next?.content ?? '') ? ' ' : '\n';
}

function marked(text: string, look: Look, isNote: (mark: string) => boolean): Run[] {
  const pieces: Run[] = [];
  let at = 0;
  const plain = (part: string, bold = false): void => {
    if (part !== '') pieces.push(dressed(part, { ...look, bold: look.bold + (bold ? 1 : 0) }));
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

function dressed(text: string, look: Look): Run {
  const run: Run = { text };
  if (look.bold > 0) run.bold = true;
  if (look.italic > 0) run.italic = true;
  if (look.raised > 0) run.superscript = true;
  return run;
}

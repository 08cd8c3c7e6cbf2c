// markdown-it rules: an asterisk between digits or letters is text; ^2^ is superscript and ~2~ subscript, as in
// Pandoc.
import type { MarkdownToken } from './inline.js';

/** The parts of markdown-it's inline state we use. */
interface InlineState {
  src: string;
  pos: number;
  posMax: number;
  pending: string;
  tokens: MarkdownToken[];
  delimiters: {
    push(delimiter: {
      marker: number;
      length: number;
      token: number;
      end: number;
      open: boolean;
      close: boolean;
    }): unknown;
  };
  push(type: string, tag: string, nesting: number): MarkdownToken;
  /** Our addition: number of double asterisks before `to`, so that each is counted once. */
  doubled?: { to: number; count: number };
}
type Rule = (state: InlineState, silent: boolean) => boolean;

/** "20*40", "(a+b)*2": one asterisk between factors is text. Between letters it cannot open emphasis. */
export const multiplication: Rule = (state, silent) => {
  const { src, pos } = state;
  if (src[pos] !== '*' || src[pos - 1] === '*') return false;
  if (src[pos + 1] === '*') return doubled(state, silent);
  const [before, after] = [src.slice(Math.max(0, pos - 2), pos), src.slice(pos + 1, pos + 3)];
  const inWord = /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
  if (!inWord && !isBetween(before, after)) return false;
  if (!silent && inWord) closing(state);
  else if (!silent) state.pending += '*';
  state.pos += 1;
  return true;
};

/** "2**3": two asterisks between digits open nothing. */
function doubled(state: InlineState, silent: boolean): boolean {
  const { src, pos } = state;
  const [before, after] = [src.slice(Math.max(0, pos - 2), pos), src.slice(pos + 2, pos + 4)];
  if (!/\p{N}$/u.test(before) || !/^\p{N}/u.test(after) || doubledBefore(state) % 2 === 1) return false;
  if (!silent) state.pending += '**';
  state.pos += 2;
  return true;
}

/** Number of double asterisks before the current position. */
function doubledBefore(state: InlineState): number {
  let { to, count } = state.doubled && state.doubled.to <= state.pos ? state.doubled : { to: 0, count: 0 };
  for (let at = state.src.indexOf('**', to); at >= 0 && at < state.pos; at = state.src.indexOf('**', to)) {
    to = at + 2;
    count++;
  }
  state.doubled = { to: Math.max(to, state.pos), count };
  return count;
}

/** An asterisk that may only close an open emphasis. */
function closing(state: InlineState): void {
  state.push('text', '', 0).content = '*';
  const token = state.tokens.length - 1;
  state.delimiters.push({ marker: 0x2a, length: 1, token, end: -1, open: false, close: true });
}

const isBetween = (before: string, after: string): boolean =>
  (/[\p{L}\p{N}%²³)\]]$/u.test(before) && /^[\p{N}]/u.test(after)) ||
  (/\p{N}$/u.test(before) && /^[\p{L}\p{N}(]/u.test(after));

const SCRIPTED = { '^': /^\^([^\s^]{1,20})\^/u, '~': /^~([^\s~]{1,20})~(?!~)/u };

/** A single ~ after a letter or digit is subscript; elsewhere it strikes out, as on GitHub. */
export const scripts: Rule = (state, silent) => {
  const sign = state.src[state.pos];
  if (sign !== '^' && sign !== '~') return false;
  const before = state.src.slice(Math.max(0, state.pos - 2), state.pos);
  if (!/[\p{L}\p{N})\]]$/u.test(before)) return false;
  const match = SCRIPTED[sign].exec(state.src.slice(state.pos, state.pos + 30));
  if (!match?.[1]) return false;
  if (!silent) state.push(sign === '^' ? 'raised' : 'lowered', '', 0).content = match[1];
  state.pos += match[0].length;
  return true;
};

/** ~45~: single-tilde strikethrough as on GitHub; markdown-it only knows two tildes. */
export const loneStrike: Rule = (state, silent) => {
  const match = /^~([^~\n]{1,400})~(?!~)/u.exec(state.src.slice(state.pos, state.pos + 410));
  const opens = !/[\p{L}\p{N}~]$/u.test(state.src.slice(Math.max(0, state.pos - 2), state.pos));
  if (!match?.[1] || !opens || /^\s|\s$/.test(match[1])) return false;
  if (!silent) state.push('struck', '', 0).content = match[1];
  state.pos += match[0].length;
  return true;
};

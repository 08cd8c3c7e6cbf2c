// The code of an EQ field, which has no other result → its text on one line: `EQ \f(1;2)` is 1/2.
import {
  type FormulaTerm,
  fraction,
  inRow,
  operator,
  piece,
  root,
  rowsOf,
  scripted,
} from '../../text/math.js';

/** More nesting than anyone types. */
const DEEPEST = 20;

/** Undefined if the code is of another field. */
export function equationText(code: string): string | undefined {
  const body = /^\s*EQ\s+(.*)$/isu.exec(code)?.[1];
  return body === undefined ? undefined : rowOf(body.trim(), 0);
}

/** A switch with options up to its bracket: `\f(`, `\s\up8(`, `\b\bc\{(`. */
const SWITCH = /\\([a-z])((?:\\?[^(),;\\]|\\[a-z]{2}\d*|\\[bclr]c\\.)*)\(/giu;

function rowOf(code: string, depth: number): string {
  if (depth > DEEPEST) return code;
  const pieces: FormulaTerm[] = [];
  let at = 0;
  for (let found = nextSwitch(code, at); found; found = nextSwitch(code, at)) {
    pieces.push(piece(literal(code.slice(at, found.index))));
    const end = closing(code, found.index + found[0].length);
    const args = argumentsOf(code.slice(found.index + found[0].length, end)).map((own) =>
      rowOf(own, depth + 1),
    );
    pieces.push(termOf((found[1] ?? '').toLowerCase(), found[2] ?? '', args));
    at = end + 1;
  }
  return inRow([...pieces, piece(literal(code.slice(at)))]);
}

function nextSwitch(code: string, at: number): RegExpExecArray | null {
  const pattern = new RegExp(SWITCH.source, SWITCH.flags);
  pattern.lastIndex = at;
  return pattern.exec(code);
}

function termOf(name: string, options: string, args: readonly string[]): FormulaTerm {
  const [first = '', second = '', third = ''] = args;
  if (name === 'f') return fraction(first, second);
  if (name === 'r') return args.length > 1 ? root(second, first) : root(first);
  if (name === 's') return /\\do/i.test(options) ? scripted('', first, '') : scripted('', second, first);
  if (name === 'b') return piece(`(${first})`);
  if (name === 'i')
    return operator(
      /\\su/i.test(options) ? '∑' : /\\pr/i.test(options) ? '∏' : '∫',
      { below: first, above: second },
      third,
    );
  if (name === 'a') return rowsOf(args.map((cell) => [cell]));
  return piece(args.join(name === 'l' ? ', ' : ''));
}

/** Position of the bracket that closes the one opened before `from`. */
function closing(code: string, from: number): number {
  let open = 1;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '(') open += 1;
    else if (code[at] === ')') open -= 1;
    if (open === 0) return at;
  }
  return code.length;
}

/** Separated by semicolons if there are any, as in locales with decimal commas; otherwise by commas. */
function argumentsOf(code: string): string[] {
  const parts = [...cutsAt(code, ';')];
  return parts.length > 1 ? parts : [...cutsAt(code, ',')];
}

function* cutsAt(code: string, separator: string): Iterable<string> {
  let from = 0;
  let open = 0;
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '(') open += 1;
    else if (code[at] === ')') open -= 1;
    else if (code[at] === separator && open === 0) {
      yield code.slice(from, at);
      from = at + 1;
    }
  }
  yield code.slice(from);
}

const literal = (text: string): string => text.replace(/\\([\\(),;])/g, '$1');

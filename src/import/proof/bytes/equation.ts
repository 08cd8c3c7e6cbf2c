// Code of a legacy Word equation field, which has no result → its text: EQ \f(\r(3;8);5) gives (³√(8))/5.
import { Formula } from './formula.js';

/** Undefined if the code is of another field. */
export function equation(code: string): string | undefined {
  const body = /^\s*EQ(?=[\s\\])/i.exec(code);
  if (!body) return undefined;
  const formula = new Formula();
  formula.enter('mrow');
  parseInto(code.slice(body[0].length).trim(), formula, 0);
  return formula.leave();
}

/** More nesting than anyone types. */
const DEEPEST = 20;
const SUMS: Record<string, string> = { su: '∑', pr: '∏', in: '∫' };

function parseInto(code: string, formula: Formula, depth: number): void {
  let at = 0;
  while (at < code.length) {
    const named = code[at] === '\\' && /[a-z]/i.test(code[at + 1] ?? '');
    const open = named ? code.indexOf('(', at) : -1;
    if (open < 0 || depth > DEEPEST) {
      if (code[at] !== '\\') formula.add(code[at] ?? '');
      at += 1;
      continue;
    }
    const [args, end] = argumentsAt(code, open + 1);
    writeSwitch(code.slice(at + 1, open).toLowerCase(), args, formula, depth);
    at = end + 1;
  }
}

/** @param switches name and options: "f", "s\up6" */
function writeSwitch(switches: string, args: readonly string[], formula: Formula, depth: number): void {
  const part = (text = '', name = 'mrow'): void => {
    formula.enter(name);
    parseInto(text, formula, depth + 1);
    formula.leave();
  };
  const whole = (name: string, parts: () => void): void => {
    formula.enter(name);
    parts();
    formula.leave();
  };
  const [first, second, third] = args;
  const name = switches.charAt(0);
  if (name === 'f') whole('mfrac', () => [first, second].map((own) => part(own)));
  else if (name === 'r' && args.length > 1) whole('mroot', () => [second, first].map((own) => part(own)));
  else if (name === 'r') whole('msqrt', () => part(first));
  else if (name === 'b') whole('mfenced', () => part(first));
  else if (name === 's')
    whole(switches.includes('\\do') ? 'msub' : 'msup', () => ['', first].map((own) => part(own)));
  else if (name === 'i')
    whole('nary', () => {
      formula.add(SUMS[/\\(su|pr|in)/.exec(switches)?.[1] ?? 'in'] ?? '');
      part(first, 'sub');
      part(second, 'sup');
      part(third, 'e');
    });
  else
    for (const own of args) {
      part(own);
      formula.add(' ');
    }
}

/**
 * The arguments up to the closing bracket, and its position. Separated by semicolons if there are any outside inner
 * brackets, else by commas.
 */
function argumentsAt(code: string, from: number): [string[], number] {
  const cuts: { at: number; by: string }[] = [];
  let depth = 0;
  let end = from;
  for (; end < code.length; end += 1) {
    const letter = code.charAt(end);
    if (letter === '\\' && /[(),;\\]/.test(code.charAt(end + 1))) end += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && depth === 0) break;
    else if (letter === ')') depth -= 1;
    else if (depth === 0 && (letter === ',' || letter === ';')) cuts.push({ at: end, by: letter });
  }
  const by = cuts.some((cut) => cut.by === ';') ? ';' : ',';
  const borders = [from - 1, ...cuts.filter((cut) => cut.by === by).map(({ at }) => at), end];
  return [borders.slice(1).map((border, index) => code.slice((borders[index] ?? 0) + 1, border)), end];
}

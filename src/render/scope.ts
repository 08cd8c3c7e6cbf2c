// A stylesheet for slides → the same rules restricted to `div.marpit > section`, scoped as Marp does but without
// its parser.

const SLIDE = 'div.marpit > section';
/** Tokens needed to find where rules begin and end. */
const TOKEN = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[{};]/g;
/** At-rules whose block contains rules; blocks of all others contain declarations. */
const GROUP = /^@(?:media|supports|layer|container|scope)\b/;

/** Comments, strings and at-rules stay unchanged, and so do nested rules, which belong to their parent. */
export function scopeCss(css: string): string {
  let scoped = '';
  let from = 0;
  /** For each open block, whether it contains rules. */
  const open: boolean[] = [];
  for (const { 0: token, index } of css.matchAll(TOKEN)) {
    const end = index + token.length;
    const amongRules = open.every(Boolean);
    if (token === '{') {
      const prelude = css.slice(from, index);
      scoped += amongRules ? scopePrelude(prelude) : prelude;
      open.push(amongRules && GROUP.test(prelude.trim()));
      from = index;
    } else if (token === '}') open.pop();
    else if (!amongRules || /^["']/.test(token)) continue;
    scoped += css.slice(from, end);
    from = end;
  }
  return scoped + css.slice(from);
}

function scopePrelude(prelude: string): string {
  const selectors = prelude.trim();
  if (selectors.startsWith('@')) return prelude;
  const [before = '', after = ''] = prelude.split(selectors, 2);
  return before + alternatives(selectors).map(scopeSelector).join(', ') + after;
}

/** `section…` is the slide itself; any other selector is inside one. */
function scopeSelector(selector: string): string {
  return /^section(?![\w-])/.test(selector) ? `div.marpit > ${selector}` : `${SLIDE} ${selector}`;
}

/** Splits a selector list at its top-level commas. */
function alternatives(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of list.match(/"[^"]*"|'[^']*'|[(),[\]]|[^"'(),[\]]+|["']/g) ?? []) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth--;
    if (piece === ',' && depth === 0) parts.push('');
    else parts.push(parts.pop() + piece);
  }
  return parts.map((part) => part.trim());
}

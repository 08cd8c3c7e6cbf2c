// A page's CSS rules for classes → inline styles, as far as they change the meaning of text: strikethrough, super-
// and subscript, bold, italic, hidden.
import type { HtmlElement } from './dom.js';

const MEANING =
  /(?:^|;)\s*((?:text-decoration(?:-line)?|list-style(?:-type)?|vertical-align|font-weight|font-style|font-size|font-variant-position|position|top|bottom|transform|display|visibility|opacity)\s*:[^;}]{1,80})/gi;
/** Rules without nested rules; @media and the like are ignored. */
const RULE = /(?<=^|[{}])([^{}]{1,20000})\{([^{}]{0,5000})\}/g;
const AT_RULE = /@[^{};]{0,500}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** A selector of a single class: ".c5" or "span.c5". */
const CLASS = /^\s*(?:[a-z][\w-]*)?\.([\w-]+)\s*$/i;

export function spellOutClasses(root: HtmlElement): void {
  const rules = rulesIn(sheetOf(root));
  spellOutOthers(root);
  if (rules.size === 0) return;
  for (const element of root.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/);
    const declared = names.flatMap((name) => rules.get(name) ?? []);
    if (declared.length === 0) continue;
    element.setAttribute('style', [...declared, element.getAttribute('style') ?? ''].join(';'));
  }
}

const sheetOf = (root: HtmlElement): string =>
  [...root.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');

/** Other simple selectors: "p del.old", "#note > span", "ol.points". */
const PLACED = /^[\w\s.#>-]{1,200}$/;
const PLACED_MEANING =
  /(?:^|;)\s*(text-decoration(?:-line)?\s*:[^;}]{0,60}line-through[^;}]{0,20}|(?:vertical-align|font-size|font-variant-position|position|top|bottom|transform|display|visibility|opacity)\s*:[^;}]{1,60}|list-style(?:-type)?\s*:[^;}]{1,60})/gi;
const MOST_SELECTORS = 300;

/** The same for other selectors, limited to properties that change the meaning of a figure. */
function spellOutOthers(root: HtmlElement): void {
  let left = MOST_SELECTORS;
  for (const [, selectors = '', body = ''] of plainRules(sheetOf(root))) {
    const declared = Array.from(body.matchAll(PLACED_MEANING), ([, declaration]) => declaration ?? '');
    if (declared.length === 0) continue;
    for (const selector of selectors.split(',').map((text) => text.trim())) {
      if (CLASS.test(selector) || !PLACED.test(selector) || left === 0) continue;
      left -= 1;
      for (const element of found(root, selector))
        element.setAttribute('style', [...declared, element.getAttribute('style') ?? ''].join(';'));
    }
  }
}

/** Returns nothing for selectors the parser does not support. */
function found(root: HtmlElement, selector: string): HtmlElement[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

const plainRules = (css: string): Iterable<RegExpExecArray> =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(AT_RULE, '')
    .matchAll(RULE);

function rulesIn(css: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  for (const [, selectors = '', body = ''] of plainRules(css)) {
    const declared = Array.from(body.matchAll(MEANING), ([, declaration]) => declaration ?? '');
    if (declared.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector)?.[1];
      if (name) rules.set(name, [...(rules.get(name) ?? []), ...declared]);
    }
  }
  return rules;
}

// A page's own style rules for classes → the same on the elements themselves, as far as they change what a text means:
// crossed out, raised or lowered, bold, italic.
import type { HtmlElement } from './dom.js';

const MEANING =
  /(?:^|;)\s*((?:text-decoration(?:-line)?|vertical-align|font-weight|font-style)\s*:[^;}]{1,80})/gi;
/** Rules without rules inside; what stands in @media and the like is for other screens. */
const RULE = /([^{}]{1,2000})\{([^{}]{0,5000})\}/g;
const AT_RULE = /@[^{};]{0,500}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** ".c5" or "span.c5" as a whole. */
const CLASS = /^\s*(?:[a-z][\w-]*)?\.([\w-]+)\s*$/i;

export function spellOutClasses(root: HtmlElement): void {
  const rules = rulesIn(
    [...root.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n'),
  );
  if (rules.size === 0) return;
  for (const element of root.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/);
    const declared = names.flatMap((name) => rules.get(name) ?? []);
    if (declared.length === 0) continue;
    element.setAttribute('style', [...declared, element.getAttribute('style') ?? ''].join(';'));
  }
}

function rulesIn(css: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(AT_RULE, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(RULE)) {
    const declared = Array.from(body.matchAll(MEANING), ([, declaration]) => declaration ?? '');
    if (declared.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector)?.[1];
      if (name) rules.set(name, [...(rules.get(name) ?? []), ...declared]);
    }
  }
  return rules;
}

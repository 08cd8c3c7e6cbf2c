// Inline nodes of a web page → runs.
import type { Run } from '../../model.js';
import type { HtmlElement, HtmlNode } from './dom.js';

/** Elements whose text does not run on into the next. */
const APART = /^(?:p|div|li|tr|t[dh]|h[1-6]|dd|dt)$/;

interface Look {
  bold?: true;
  italic?: true;
  superscript?: true;
}

export function inlineRuns(nodes: readonly HtmlNode[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) walk(node, {}, runs);
  return runs;
}

/** Kept out of the page's sight by the page itself. */
export function isHidden(element: HtmlElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function walk(node: HtmlNode, look: Look, runs: Run[]): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (text !== '') runs.push({ text, ...look });
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as HtmlElement;
  if (isHidden(element)) return;
  if (element.localName === 'br') runs.push({ text: '\n' });
  else if (isNoteMark(element)) runs.push({ text: bare(element.textContent ?? ''), superscript: true });
  else {
    for (const inner of element.childNodes) walk(inner, { ...look, ...lookOf(element) }, runs);
    if (APART.test(element.localName)) runs.push({ text: ' ' });
  }
}

/** `<a href="#_ftn1">[1]</a>`, as Word and wikis write a note's mark. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.localName !== 'a' && element.localName !== 'sup') return false;
  const text = (element.textContent ?? '').trim();
  if (!/^[[(]?(?:\d{1,3}|[ivx]{1,4}|\*{1,3})[\])]?$/.test(text)) return false;
  return element.localName === 'sup' || (element.getAttribute('href') ?? '').startsWith('#');
}

function bare(text: string): string {
  return text.trim().replace(/^[[(]|[\])]$/g, '');
}

function lookOf(element: HtmlElement): Look {
  const css = element.getAttribute('style') ?? '';
  const bold = /^(?:b|strong)$/.test(element.localName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(css);
  const italic = /^(?:i|em|cite)$/.test(element.localName) || /font-style:\s*italic/i.test(css);
  return {
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(element.localName === 'sup' ? { superscript: true as const } : {}),
  };
}

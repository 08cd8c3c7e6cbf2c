// Inline nodes of a web page → runs.

import { own } from '../../../platform/own.js';
import type { SourceRun } from '../../model.js';
import { loweredText } from '../../text/scripts.js';
import { declarations, isUndrawn, raiseOf, VANISHING } from './css.js';
import type { HtmlElement, HtmlNode } from './dom.js';
import { isMath, mathPiece } from './mathml.js';

/** Elements whose text is separated from what follows. */
const APART = /^(?:p|div|li|tr|t[dh]|h[1-6]|dd|dt)$/;

interface Look {
  bold?: true;
  italic?: true;
  superscript?: true;
  struck?: true;
  lowered?: true;
  /** Whether line breaks in the source are kept. */
  lines?: true;
}

/** @param keepsLines whether line breaks of the source are shown, as in <pre> */
export function inlineRuns(nodes: readonly HtmlNode[], keepsLines = false): SourceRun[] {
  const runs: SourceRun[] = [];
  for (const node of nodes) walk(node, keepsLines ? { lines: true } : {}, runs);
  return runs;
}

/** Whether the page hides the element from sight. aria-hidden alone does not count, because it is still visible. */
export function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const css = element.getAttribute('style');
  if (!css) return false;
  const styles = declarations(css);
  return isUndrawn(styles) || Object.keys(VANISHING).some((property) => vanishes(element, property, styles));
}

/** Whether a property hides the element and no descendant is made visible again. */
function vanishes(element: HtmlElement, property: string, styles: ReadonlyMap<string, string>): boolean {
  const isOut = own(VANISHING, property);
  const value = styles.get(property);
  if (!isOut || value === undefined || !isOut(value)) return false;
  const inner = [...element.querySelectorAll(`[style*="${property}"]`)];
  return !inner.some((other) => {
    const stated = declarations(other.getAttribute('style')).get(property);
    return stated !== undefined && !isOut(stated);
  });
}

function walk(node: HtmlNode, look: Look, runs: SourceRun[]): void {
  if (node.nodeType === 3) {
    const own = node.textContent ?? '';
    const text = look.lines ? own.replace(/\r\n?/g, '\n') : own.replace(/[ \t\r\n]+/g, ' ');
    if (text !== '') runs.push(written(text, look));
  } else if (node.nodeType === 1 && !isHidden(node as HtmlElement)) take(node as HtmlElement, look, runs);
}

function take(element: HtmlElement, look: Look, runs: SourceRun[]): void {
  const inside = { ...look, ...lookOf(element) };
  if (element.localName === 'br') runs.push({ text: '\n' });
  else if (isMath(element)) runs.push(...formula(element, inside, runs.at(-1)?.text ?? ''));
  else if (isNoteMark(element))
    runs.push({
      ...written((element.textContent ?? '').trim(), inside),
      superscript: true,
      ...(isTied(element) ? { cites: true as const } : {}),
    });
  else {
    const [before, after] = own(AROUND, element.localName) ?? [];
    if (before) runs.push(written(before, inside));
    for (const inner of element.childNodes) walk(inner, inside, runs);
    if (after) runs.push(written(after, inside));
    if (APART.test(element.localName)) runs.push({ text: ' ' });
  }
}

/** Text that browsers add around an element by default. */
const AROUND: Record<string, [before: string, after: string]> = { q: ['“', '”'], rt: [' (', ')'] };

function written(text: string, { lowered, lines: _lines, ...look }: Look): SourceRun {
  return { text: lowered ? loweredText(text) : text, ...look };
}

function formula(element: HtmlElement, look: Look, before: string): SourceRun[] {
  const struck: SourceRun[] = [];
  const { text, apart } = mathPiece(element, (crossed) => struck.push({ text: crossed, struck: true }));
  const gap = apart && /[\p{L}\p{N}]$/u.test(before) ? ' ' : '';
  return [...(text === '' ? [] : [written(gap + text, look)]), ...struck];
}

/** `<a href="#_ftn1">[1]</a>`, as Word and wikis write note marks. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.localName !== 'a' && element.localName !== 'sup') return false;
  const text = (element.textContent ?? '').trim();
  if (!/^[[(]?(?:\d{1,3}|[ivx]{1,4}|\*{1,3})[\])]?$/.test(text)) return false;
  return element.localName === 'sup' || (element.getAttribute('href') ?? '').startsWith('#');
}

/** A superscript number that links somewhere or is named as a note is not a power. */
function isTied(element: HtmlElement): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return (
    element.localName === 'a' ||
    element.querySelector('a[href]') !== null ||
    /(?:^|[\s_-])(?:foot|end)?(?:note|fn|ftn|edn|cite|reference)/i.test(named)
  );
}

/** Inline elements, in which vertical-align raises text; table cells and blocks are merely aligned. */
const INLINE =
  /^(?:a|abbr|b|big|code|del|em|font|i|ins|kbd|label|mark|s|small|span|strong|sub|sup|time|tt|u|var)$/;

const isSmall = (element: HtmlElement): boolean =>
  element.closest('small, sup, sub') !== null ||
  /^\s*(?:[12]|-\d)\s*$/.test(element.getAttribute('size') ?? '');

function lookOf(element: HtmlElement): Look {
  const css = element.getAttribute('style') ?? '';
  const bold = /^(?:b|strong)$/.test(element.localName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(css);
  const italic = /^(?:i|em|cite)$/.test(element.localName) || /font-style:\s*italic/i.test(css);
  const struck =
    /^(?:s|del|strike)$/.test(element.localName) || /text-decoration[^;]*line-through/i.test(css);
  const raise = INLINE.test(element.localName)
    ? raiseOf(css, element.textContent ?? '', isSmall(element))
    : '';
  const raised = element.localName === 'sup' || raise === 'up';
  const lowered = element.localName === 'sub' || raise === 'down';
  return {
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(raised ? { superscript: true as const } : {}),
    ...(lowered ? { lowered: true as const } : {}),
    ...(struck ? { struck: true as const } : {}),
  };
}

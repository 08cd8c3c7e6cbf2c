// Preserves inline styles through the article extractor, which removes them all: strikethrough, superscript and
// alignment carry meaning.
import type { HtmlElement } from './dom.js';

/** Attributes that would be removed, and where they are saved meanwhile. */
const KEPT = { style: 'data-own-style', align: 'data-own-align' } as const;

export function saveStyles(root: HtmlElement): void {
  move(root, (name) => [name, KEPT[name]]);
}

export function restoreStyles(root: HtmlElement): void {
  move(root, (name) => [KEPT[name], name]);
}

function move(root: HtmlElement, way: (name: keyof typeof KEPT) => [from: string, to: string]): void {
  for (const name of ['style', 'align'] as const) {
    const [from, to] = way(name);
    for (const element of root.querySelectorAll(`[${from}]`))
      element.setAttribute(to, element.getAttribute(from) ?? '');
  }
}

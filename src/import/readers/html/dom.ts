// The part of the DOM we use; linkedom's own types stay in article.ts.

export interface HtmlNode {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<HtmlNode>;
}
export interface HtmlElement extends HtmlNode {
  localName: string;
  children: Iterable<HtmlElement>;
  parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  appendChild(node: HtmlNode): unknown;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
  replaceWith(node: HtmlNode): void;
  ownerDocument: { createElement(name: string): HtmlElement };
}

export class HtmlDepthError extends Error {
  override name = 'HtmlDepthError';
}

/** Web pages nest about thirty elements; some libraries take quadratic time or overflow far beyond that. */
const DEEPEST = 256;
/** Careless pages leave hundreds of elements unclosed. */
const UNCLOSED = 2000;

const NESTED = /<(\/?)(?:div|section|article|blockquote|table|ul|ol|span|font|b|i|em|strong)\b/gi;

/** Checks the source before parsing, counting elements that pages normally close. */
export function checkTagDepth(html: string): void {
  let depth = 0;
  for (const [, closes] of html.matchAll(NESTED)) {
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > UNCLOSED) throw new HtmlDepthError();
  }
}

/**
 * Checks level by level, without recursion.
 * @throws HtmlDepthError if elements are nested too deeply
 */
export function checkDepth(root: HtmlElement): void {
  let level: HtmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new HtmlDepthError();
    level = level.flatMap((element) => [...element.children]);
  }
}

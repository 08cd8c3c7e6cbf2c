// What is used of a parsed page; linkedom's own types stay in article.ts.

export interface HtmlNode {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<HtmlNode>;
}
export interface HtmlElement extends HtmlNode {
  localName: string;
  children: Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

export class HtmlDepthError extends Error {
  override name = 'HtmlDepthError';
}

/** Web pages nest some thirty elements; some libraries take quadratic time or overflow far beyond that. */
const DEEPEST = 256;

/** @throws HtmlDepthError when elements are nested too deeply. Goes level by level, without recursion. */
export function checkDepth(root: HtmlElement): void {
  let level: HtmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new HtmlDepthError();
    level = level.flatMap((element) => [...element.children]);
  }
}

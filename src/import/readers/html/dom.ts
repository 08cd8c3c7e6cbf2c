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

// Text of a web page → its parsed body and the element that holds the article.

/** What is used of the DOM; linkedom's own types stay in this file. */
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

export interface Page {
  body: HtmlElement;
  article: HtmlElement;
  title?: string;
}

const NEVER_TEXT = 'script, style, noscript, template, svg, iframe, object, embed, link, meta, head > title';
/** Signs that a page is a site's and not a document saved as HTML. */
const SITE = 'nav, aside, footer, form, button, [class*=menu], [id*=menu], [class*=share], [class*=sidebar]';
const MOST_ELEMENTS = 200_000;
/** The article must hold this share of the page's running text, or the whole page is taken. */
const LEAST_SHARE = 0.3;

export async function findArticle(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const title = document.querySelector('title')?.textContent?.trim();
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  const body = document.body as unknown as HtmlElement;
  const page: Page = { body, article: body, ...(title ? { title } : {}) };
  if (!body.querySelector(SITE)) return page;
  const { Readability } = await import('@mozilla/readability');
  // Readability takes its document apart: it works on a copy.
  const copy = document.cloneNode(true) as unknown as Document;
  const found = new Readability(copy, {
    charThreshold: 200,
    maxElemsToParse: MOST_ELEMENTS,
    keepClasses: true,
    serializer: (node) => node as unknown as HtmlElement,
  }).parse();
  const article = found?.content;
  if (!article || textLength(article) < LEAST_SHARE * paragraphsLength(body)) return page;
  return { ...page, article, ...(found.title ? { title: found.title } : {}) };
}

function textLength(element: HtmlElement): number {
  return (element.textContent ?? '').length;
}

function paragraphsLength(body: HtmlElement): number {
  let sum = 0;
  for (const paragraph of body.querySelectorAll('p')) sum += textLength(paragraph);
  return sum;
}

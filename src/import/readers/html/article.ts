// Text of a web page → its parsed body, the element with the article, and its notes.
import type { Dropped, SourceNote } from '../../model.js';
import { openBoxes } from './boxes.js';
import { spellOutClasses } from './classes.js';
import { checkDepth, checkTagDepth, type HtmlElement } from './dom.js';
import { restoreStyles, saveStyles } from './element-styles.js';
import { showFields } from './fields.js';
import { removeHidden } from './hidden.js';
import { takeNotes } from './notes.js';
import { withOneBody } from './page.js';

export interface WebPage {
  body: HtmlElement;
  article: HtmlElement;
  notes: SourceNote[];
  /** Whether it is a site's page, with menus, buttons and lists of other articles around the article. */
  isSite: boolean;
  /** Text the page hides or draws. */
  unseen: Dropped[];
  title?: string;
  /** The article's heading, if it is outside the article's element. */
  heading?: HtmlElement;
}

/** Elements found on a site's pages but not in documents saved as HTML. */
const SITE = 'nav, aside, footer, form, button, [class*=menu], [id*=menu], [class*=share], [class*=sidebar]';
const MOST_ELEMENTS = 200_000;
/** If the article found has less than this share of the page's paragraph text, the whole page is used. */
const LEAST_SHARE = 0.3;

/** @throws HtmlDepthError if elements are nested too deeply */
export async function findArticle(html: string): Promise<WebPage> {
  checkTagDepth(html);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(withOneBody(html));
  const title = document.querySelector('title')?.textContent?.trim();
  const body = document.body as unknown as HtmlElement;
  checkDepth(body);
  spellOutClasses(body);
  saveStyles(body);
  openBoxes(body);
  const unseen = removeHidden(body);
  showFields(body);
  const notes = takeNotes(body);
  const isSite = body.querySelector(SITE) !== null;
  const page: WebPage = { body, article: body, notes, isSite, unseen, ...(title ? { title } : {}) };
  if (!isSite) return page;
  const { Readability } = await import('@mozilla/readability');
  // Readability destroys its document, so it gets a copy.
  const copy = document.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
  const found = new Readability(copy, {
    charThreshold: 200,
    maxElemsToParse: MOST_ELEMENTS,
    keepClasses: true,
    serializer: (node) => node as unknown as HtmlElement,
  }).parse();
  const article = found?.content;
  if (!article || textLength(article) < LEAST_SHARE * paragraphsLength(body)) return page;
  restoreStyles(article);
  for (const list of article.querySelectorAll('ul, ol')) if (isRelated(list)) list.remove();
  const heading = headingOutside(body, article, title);
  return {
    ...page,
    article,
    ...(found.title ? { title: found.title } : {}),
    ...(heading ? { heading } : {}),
  };
}

/** Class names sites give to lists of related articles. */
const RELATED = /relat|lien-?quan|tin-?khac|other-?news|more-?news|read-?more|xem-?them/i;

/** Whether a list consists only of links and is named as related articles. */
function isRelated(list: HtmlElement): boolean {
  const named = (element: HtmlElement | null): boolean => RELATED.test(element?.getAttribute('class') ?? '');
  const linked = [...list.querySelectorAll('a')].reduce(
    (sum, link) => sum + letters(link.textContent).length,
    0,
  );
  const isLinks = linked > 0.9 * letters(list.textContent).length - 2;
  return isLinks && linked > 0 && (named(list) || named(list.parentElement));
}

const HEADLINES = 'h2, h3, [class*=title], [class*=headline], [class*=tieude], [class*=tieu-de]';
/** Length of a headline in characters. */
const HEADLINE = { shortest: 15, longest: 300 };

/**
 * The page's only h1 if it is outside the article; else the element matching the page's title, or the only one
 * named as a title.
 */
function headingOutside(
  body: HtmlElement,
  article: HtmlElement,
  title: string | undefined,
): HtmlElement | undefined {
  const inside = letters(article.textContent);
  const isOutside = (element: HtmlElement): boolean => !inside.includes(letters(element.textContent));
  const headings = [...body.querySelectorAll('h1')].filter((heading) => textLength(heading) > 0);
  const [only] = headings;
  if (only && headings.length === 1) return isOutside(only) ? only : undefined;
  const others = [...body.querySelectorAll(HEADLINES)].filter((element) => {
    const { length } = letters(element.textContent);
    return length >= HEADLINE.shortest && length <= HEADLINE.longest && isOutside(element);
  });
  const pageTitle = letters(title);
  const matching = others.find((element) => pageTitle.startsWith(letters(element.textContent)));
  const named = others.filter((element) => element.getAttribute('class')?.match(/title|headline|tieu/i));
  return matching ?? (named.length === 1 ? named[0] : undefined);
}

const letters = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

function textLength(element: HtmlElement): number {
  return (element.textContent ?? '').length;
}

function paragraphsLength(body: HtmlElement): number {
  let sum = 0;
  for (const paragraph of body.querySelectorAll('p')) sum += textLength(paragraph);
  return sum;
}

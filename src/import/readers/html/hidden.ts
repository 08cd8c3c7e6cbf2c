// A parsed page → the same without hidden elements; those with text are listed.
import type { Dropped } from '../../model.js';
import type { HtmlElement } from './dom.js';
import { isHidden } from './inline.js';

/** For the machine alone. */
const NEVER_TEXT = 'script, style, link, meta, title, iframe, embed, rp';
/** Shown where the page's program does not run, or only put into the page by it. */
const INSTEAD = 'noscript, template, object';
/** Formulas that are written twice: as MathML, and drawn with letters that readers aloud pass over. */
const DRAWN_FORMULA = '.katex-html, .MathJax_Preview, mjx-container svg';

export function removeHidden(body: HtmlElement): Dropped[] {
  for (const element of [...body.querySelectorAll(NEVER_TEXT), ...body.querySelectorAll(DRAWN_FORMULA)])
    element.remove();
  for (const element of [...body.querySelectorAll('[aria-hidden=true]')])
    if (isDrawnFormula(element)) element.remove();
  const instead = [...body.querySelectorAll(INSTEAD)];
  const drawn = [...body.querySelectorAll('svg')];
  const hidden = seenAtLeast(body, [...body.querySelectorAll('*')].filter(isHidden));
  const gone = (elements: readonly HtmlElement[], why: Dropped['why']): Dropped[] =>
    elements.flatMap((element) => {
      const text = words(element);
      element.remove();
      return text === '' ? [] : [{ text, why, origin: {} }];
    });
  const dropped = [
    ...gone(drawn, 'drawing'),
    ...gone(outermost(hidden), 'hidden'),
    ...picturesElsewhere(body),
  ];
  const listed = gone(outermost(instead), 'hidden');
  if (words(body) !== '') return [...dropped, ...listed];
  // Nothing else is there to be read.
  for (const element of outermost(instead))
    for (const inner of [...element.childNodes]) body.appendChild(inner);
  return dropped;
}

/** Where a page hides all that it says until its program shows it, what its style hides is the text. */
function seenAtLeast(body: HtmlElement, hidden: HtmlElement[]): HtmlElement[] {
  const all = words(body).length;
  const out = outermost(hidden).reduce((sum, element) => sum + words(element).length, 0);
  if (all === 0 || out < 0.95 * all) return hidden;
  for (const element of hidden) element.setAttribute('style', '');
  return hidden.filter(isHidden);
}

/** What stands for pictures that are not in the file. */
function picturesElsewhere(body: HtmlElement): Dropped[] {
  return [...body.querySelectorAll('img[alt]')].flatMap((image) => {
    const text = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    const isInside = /^\s*data:/i.test(image.getAttribute('src') ?? '');
    return text === '' || isInside ? [] : [{ text, why: 'picture', origin: {} }];
  });
}

/** Letters beside the MathML that says the same. */
function isDrawnFormula(element: HtmlElement): boolean {
  const beside = [...(element.parentElement?.children ?? [])].filter((other) => other !== element);
  return beside.some(
    (other) =>
      other.localName === 'math' ||
      SPOKEN.test(other.getAttribute('class') ?? '') ||
      /^mjx-assistive/.test(other.localName),
  );
}

const SPOKEN = /katex-mathml|MJX_Assistive_MathML/;

const words = (element: HtmlElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const outermost = (elements: readonly HtmlElement[]): HtmlElement[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (all.has(above)) return false;
    return true;
  });
};

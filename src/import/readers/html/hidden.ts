// Removes hidden elements from a parsed page; those with text are listed.
import type { Dropped } from '../../model.js';
import type { HtmlElement } from './dom.js';
import { isHidden } from './inline.js';

/** Elements that are never displayed as text. */
const NEVER_TEXT = 'script, style, link, meta, title, iframe, embed, rp';
/** Fallback content, and content only inserted by scripts. */
const FALLBACK = 'noscript, template, object';
/** Drawn versions of formulas that are also given as MathML. */
const DRAWN_FORMULA = '.katex-html, .MathJax_Preview, mjx-container svg';

export function removeHidden(body: HtmlElement): Dropped[] {
  for (const element of [...body.querySelectorAll(NEVER_TEXT), ...body.querySelectorAll(DRAWN_FORMULA)])
    element.remove();
  for (const element of [...body.querySelectorAll('[aria-hidden=true]')])
    if (isDrawnFormula(element)) element.remove();
  const fallbacks = [...body.querySelectorAll(FALLBACK)];
  const drawn = [...body.querySelectorAll('svg')];
  const hidden = actuallyHidden(body, [...body.querySelectorAll('*')].filter(isHidden));
  const removed = (elements: readonly HtmlElement[], why: Dropped['why']): Dropped[] =>
    elements.flatMap((element) => {
      const text = words(element);
      element.remove();
      return text === '' ? [] : [{ text, why, origin: {} }];
    });
  const dropped = [
    ...removed(drawn, 'drawing'),
    ...removed(outermost(hidden), 'hidden'),
    ...picturesElsewhere(body),
  ];
  const listed = removed(outermost(fallbacks), 'hidden');
  if (words(body) !== '') return [...dropped, ...listed];
  // There is nothing else to read.
  for (const element of outermost(fallbacks))
    for (const inner of [...element.childNodes]) body.appendChild(inner);
  return dropped;
}

/** If a page hides nearly everything until its script runs, the hidden text is its content. */
function actuallyHidden(body: HtmlElement, hidden: HtmlElement[]): HtmlElement[] {
  const all = words(body).length;
  const out = outermost(hidden).reduce((sum, element) => sum + words(element).length, 0);
  if (all === 0 || out < 0.95 * all) return hidden;
  for (const element of hidden) element.setAttribute('style', '');
  return hidden.filter(isHidden);
}

/** Alternative texts of pictures that are not embedded. */
function picturesElsewhere(body: HtmlElement): Dropped[] {
  return [...body.querySelectorAll('img[alt]')].flatMap((image) => {
    const text = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    const isInside = /^\s*data:/i.test(image.getAttribute('src') ?? '');
    return text === '' || isInside ? [] : [{ text, why: 'picture', origin: {} }];
  });
}

/** Whether an aria-hidden element draws a formula next to its MathML. */
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

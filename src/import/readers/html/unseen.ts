// A parsed page → the same without what its reader does not see as text; whatever says something is listed.
import type { Dropped } from '../../model.js';
import type { HtmlElement } from './dom.js';
import { isHidden } from './inline.js';

/** For the machine alone. */
const NEVER_TEXT = 'script, style, link, meta, title, iframe, embed, rp';
/** Shown where the page's program does not run, or only put into the page by it. */
const INSTEAD = 'noscript, template, object';
/** Formulas that are written twice: as MathML, and drawn with letters that readers aloud pass over. */
const DRAWN_FORMULA = '.katex-html, .MathJax_Preview, mjx-container svg';

export function takeUnseen(body: HtmlElement): Dropped[] {
  for (const element of [...body.querySelectorAll(NEVER_TEXT), ...body.querySelectorAll(DRAWN_FORMULA)])
    element.remove();
  const instead = [...body.querySelectorAll(INSTEAD)];
  const drawn = [...body.querySelectorAll('svg')];
  const hidden = [...body.querySelectorAll('*')].filter(isHidden);
  const gone = (elements: readonly HtmlElement[], why: Dropped['why']): Dropped[] =>
    elements.flatMap((element) => {
      const text = words(element);
      element.remove();
      return text === '' ? [] : [{ text, why, origin: {} }];
    });
  const dropped = [...gone(drawn, 'drawing'), ...gone(outermost(hidden), 'hidden')];
  const listed = gone(outermost(instead), 'hidden');
  if (words(body) !== '') return [...dropped, ...listed];
  // Nothing else is there to be read.
  for (const element of outermost(instead))
    for (const inner of [...element.childNodes]) body.appendChild(inner);
  return dropped;
}

const words = (element: HtmlElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const outermost = (elements: readonly HtmlElement[]): HtmlElement[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (all.has(above)) return false;
    return true;
  });
};

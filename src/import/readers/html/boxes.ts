// Unwraps <aside>s that are boxes within the text; sidebars are left alone.
import type { HtmlElement } from './dom.js';

const SIDEBAR =
  /sidebar|side-?bar|widget|relat|lien-?quan|tin-?(?:khac|moi)|other|more|banner|advert|quang-?cao|share|social|menu|nav|comment|author|newsletter|tags?(?:\b|_|-)/i;
/** Elements of running text, among which a box is part of the text. */
const TEXT = /^(?:p|h[1-6]|ul|ol|table|blockquote|figure|dl)$/;

export function openBoxes(body: HtmlElement): void {
  for (const aside of [...body.querySelectorAll('aside')]) if (isBox(aside)) open(aside);
}

function isBox(aside: HtmlElement): boolean {
  const named = ['class', 'id', 'role', 'aria-label'].map((name) => aside.getAttribute(name) ?? '').join(' ');
  const length = letters(aside.textContent);
  const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + letters(link.textContent), 0);
  if (length === 0 || linked > 0.4 * length || SIDEBAR.test(named)) return false;
  if (aside.querySelector('form, button, input, nav, iframe')) return false;
  const siblings = [...(aside.parentElement?.children ?? [])].filter(({ localName }) => TEXT.test(localName));
  return siblings.length > 0 || aside.closest('article, main, [role=main]') !== null;
}

const letters = (text: string | null): number => (text ?? '').replace(/\s+/g, ' ').trim().length;

/** Replaces it with a plain section, which browsers display the same way. */
function open(aside: HtmlElement): void {
  const section = aside.ownerDocument.createElement('section');
  for (const inner of [...aside.childNodes]) section.appendChild(inner);
  aside.replaceWith(section);
}

// A page's <aside>s → unwrapped if they are boxes of the text itself; sidebars are left alone.
import type { HtmlElement } from './dom.js';

const BESIDE =
  /sidebar|side-?bar|widget|relat|lien-?quan|tin-?(?:khac|moi)|other|more|banner|advert|quang-?cao|share|social|menu|nav|comment|author|newsletter|tags?(?:\b|_|-)/i;
/** Elements of a running text, between which a box of it stands. */
const TEXT = /^(?:p|h[1-6]|ul|ol|table|blockquote|figure|dl)$/;

export function openBoxes(body: HtmlElement): void {
  for (const aside of [...body.querySelectorAll('aside')]) if (isBox(aside)) open(aside);
}

function isBox(aside: HtmlElement): boolean {
  const named = ['class', 'id', 'role', 'aria-label'].map((name) => aside.getAttribute(name) ?? '').join(' ');
  const length = letters(aside.textContent);
  const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + letters(link.textContent), 0);
  if (length === 0 || linked > 0.4 * length || BESIDE.test(named)) return false;
  if (aside.querySelector('form, button, input, nav, iframe')) return false;
  const siblings = [...(aside.parentElement?.children ?? [])].filter(({ localName }) => TEXT.test(localName));
  return siblings.length > 0 || aside.closest('article, main, [role=main]') !== null;
}

const letters = (text: string | null): number => (text ?? '').replace(/\s+/g, ' ').trim().length;

/** As a plain section: browsers show both alike. */
function open(aside: HtmlElement): void {
  const section = aside.ownerDocument.createElement('section');
  for (const inner of [...aside.childNodes]) section.appendChild(inner);
  aside.replaceWith(section);
}

// The deck's standing sections and a plan of changes → the sections as wanted.
import type { SectionChange } from '../api.js';
import { deckElement, deckSections } from './deck.js';

function setAttributes(kept: Element, wanted: Element): void {
  for (const { name } of [...kept.attributes]) if (!wanted.hasAttribute(name)) kept.removeAttribute(name);
  for (const { name, value } of wanted.attributes) {
    if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
  }
}

/** Sections that stay are the same elements. */
export function applyChanges(changes: readonly SectionChange[]): void {
  const deck = deckElement();
  const standing = [...deckSections()];
  const holder = document.createElement('template');
  const sections = changes.map(({ from, html }) => {
    holder.innerHTML = html.trim();
    const made = holder.content.firstElementChild as Element;
    const kept = from === undefined ? undefined : standing[from];
    if (!kept) return made;
    setAttributes(kept, made);
    return kept;
  });
  deck.replaceChildren(...sections);
}

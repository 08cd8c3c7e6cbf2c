// The deck's current sections and planned changes → the sections as wanted.
import type { SectionChange } from '../api.js';
import { deckElement, deckSections } from './deck.js';

function setAttributes(existing: Element, wanted: Element): void {
  for (const { name } of [...existing.attributes])
    if (!wanted.hasAttribute(name)) existing.removeAttribute(name);
  for (const { name, value } of wanted.attributes) {
    if (existing.getAttribute(name) !== value) existing.setAttribute(name, value);
  }
}

/** Sections that stay keep their elements, and those in their order also their layout: moving one costs a layout anew. */
export function applyChanges(changes: readonly SectionChange[]): void {
  const deck = deckElement();
  const standing = [...deckSections()];
  const holder = document.createElement('template');
  const sections = changes.map(({ from, html }) => {
    holder.innerHTML = html.trim();
    const created = holder.content.firstElementChild as Element;
    const existing = from === undefined ? undefined : standing[from];
    if (!existing) return created;
    setAttributes(existing, created);
    return existing;
  });
  const wanted = new Set(sections);
  for (const section of standing) if (!wanted.has(section)) section.remove();
  for (const [index, section] of sections.entries()) {
    const there = deck.children[index];
    if (there !== section) deck.insertBefore(section, there ?? null);
  }
}

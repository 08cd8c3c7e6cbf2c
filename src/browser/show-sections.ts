// The least that has to change → the deck's sections stand as wanted, with their fonts and pictures.
import type { PageScripts, SectionChange } from './api.js';
import { deckElement, deckSections } from './document/deck.js';
import ready from './ready.js';
import setSheet from './set-sheet.js';

function setAttributes(kept: Element, wanted: Element): void {
  for (const { name } of [...kept.attributes]) if (!wanted.hasAttribute(name)) kept.removeAttribute(name);
  for (const { name, value } of wanted.attributes) {
    if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
  }
}

function applyChanges(changes: readonly SectionChange[]): void {
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

const showSections: PageScripts['show-sections'] = async ({ changes, sheet }) => {
  setSheet(sheet);
  applyChanges(changes);
  await ready();
};

export default showSections;

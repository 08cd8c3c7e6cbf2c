// Text that a page shows from attributes — the value of a field, the label of an option group — as ordinary text.
import type { HtmlElement } from './dom.js';

/** Kinds of fields whose value is seen as it is written. */
const WRITTEN = /^(?:|text|number|date|month|time|datetime-local|tel|email|url)$/i;

export function showFields(body: HtmlElement): void {
  for (const field of [...body.querySelectorAll('input')]) {
    const value = field.getAttribute('value')?.trim() ?? '';
    if (value !== '' && WRITTEN.test(field.getAttribute('type')?.trim() ?? ''))
      field.replaceWith(made(field, 'span', value));
  }
  for (const group of [...body.querySelectorAll('optgroup')]) {
    const section = group.ownerDocument.createElement('div');
    section.appendChild(made(group, 'p', group.getAttribute('label')?.trim() ?? ''));
    for (const choice of [...group.childNodes]) section.appendChild(choice);
    group.replaceWith(section);
  }
  for (const choice of body.querySelectorAll('option[label]')) {
    const label = choice.getAttribute('label')?.trim();
    if (label) choice.textContent = label;
  }
}

function made(beside: HtmlElement, name: string, text: string): HtmlElement {
  const element = beside.ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}

// Turns text that a page displays from attributes (field values, labels of option groups) into ordinary text.
import type { HtmlElement } from './dom.js';

/** Field types whose value is displayed as written. */
const WRITTEN = /^(?:|text|number|date|month|time|datetime-local|tel|email|url)$/i;

export function showFields(body: HtmlElement): void {
  for (const field of [...body.querySelectorAll('input')]) {
    const value = field.getAttribute('value')?.trim() ?? '';
    if (value !== '' && WRITTEN.test(field.getAttribute('type')?.trim() ?? ''))
      field.replaceWith(elementWith(field, 'span', value));
  }
  for (const group of [...body.querySelectorAll('optgroup')]) {
    const section = group.ownerDocument.createElement('div');
    section.appendChild(elementWith(group, 'p', group.getAttribute('label')?.trim() ?? ''));
    for (const choice of [...group.childNodes]) section.appendChild(choice);
    group.replaceWith(section);
  }
  for (const choice of body.querySelectorAll('option[label]')) {
    const label = choice.getAttribute('label')?.trim();
    if (label) choice.textContent = label;
  }
}

function elementWith(beside: HtmlElement, name: string, text: string): HtmlElement {
  const element = beside.ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}

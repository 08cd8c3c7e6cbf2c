// A section → its lines of text as the browser broke them, each with the part of the slide it belongs to.
import { type Rect, trimToLine } from './rects.js';

/** One line of text, with its parent element and the section's direct child containing it. */
export interface TextLine extends Rect {
  parent: Element;
  part: Element;
}

/** Whether an element is deliberately hidden; a data table for screen readers is a clipped one-pixel box. */
export function isHidden(element: Element, section: Element): boolean {
  for (let at: Element | null = element; at && at !== section; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    if (style.visibility === 'hidden' || style.opacity === '0') return true;
    if (style.overflow !== 'visible' && box.width <= 2 && box.height <= 2) return true;
  }
  return false;
}

/** The section's direct child that contains the element. */
export function partOf(element: Element, section: Element): Element {
  let at = element;
  while (at.parentElement && at.parentElement !== section) at = at.parentElement;
  return at;
}

/** Whether a part of the slide is its header or footer. */
export function isFurniture(part: Element): boolean {
  return part.localName === 'header' || part.localName === 'footer';
}

export function textLines(section: Element): TextLine[] {
  const lines: TextLine[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || isHidden(parent, section)) continue;
    const part = partOf(parent, section);
    const lineHeight = Number.parseFloat(getComputedStyle(parent).lineHeight);
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0) lines.push({ ...trimToLine(rect, lineHeight), parent, part });
    }
  }
  return lines;
}

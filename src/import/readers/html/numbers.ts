// An <ol> → the number a browser shows before each item, considering start, reversed, value and type.

import { own } from '../../../platform/own.js';
import { numeral } from '../numerals.js';
import type { HtmlElement } from './dom.js';

/** Word's number formats by HTML type attribute and CSS list-style-type. */
const FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  none: 'none',
};

/** The returned function must be called for each item in order; it gives '' for an item without a number. */
export function numbersOf(list: HtmlElement): (item: HtmlElement) => string {
  const items = [...list.children].filter(({ localName }) => localName === 'li').length;
  const reversed = list.getAttribute('reversed') !== null;
  let number = whole(list.getAttribute('start')) ?? (reversed ? items : 1);
  return (item) => {
    number = whole(item.getAttribute('value')) ?? number;
    const format = formatOf(item) ?? formatOf(list) ?? 'decimal';
    const shown = number > 0 || format === 'none' ? numeral(number, format) : String(number);
    number += reversed ? -1 : 1;
    return shown === '' ? '' : `${shown}.`;
  };
}

function formatOf(element: HtmlElement): string | undefined {
  const css = /list-style(?:-type)?:\s*([a-z-]+)/i
    .exec(element.getAttribute('style') ?? '')?.[1]
    ?.toLowerCase();
  return own(FORMATS, css ?? '') ?? own(FORMATS, element.getAttribute('type') ?? '');
}

function whole(text: string | null): number | undefined {
  return text !== null && /^\s*[+-]?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

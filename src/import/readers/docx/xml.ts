// XML text of an OOXML part → a tree of elements. No document types, no entities beyond the predefined ones,
import { own } from '../../../platform/own.js';
// nothing is fetched; depth and number of elements are bounded. Linear in the text's length.

export interface XmlElement {
  /** With its prefix, as OOXML writers fix them: "w:p". */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

export class XmlError extends Error {
  override name = 'XmlError';
}

const DEEPEST = 200;
/** The tree takes some 300 bytes an element; a long document has a tenth of so many. */
const MOST_ELEMENTS = 1_500_000;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws XmlError when the text is not well-formed, has a document type, or passes a bound. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack: XmlElement[] = [root];
  let at = 0;
  let elements = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    if (open > at && stack.length > 1) stack.at(-1)?.children.push(unescapeXml(text.slice(at, open)));
    const close = endOfTag(text, open);
    const tag = text.slice(open, close);
    at = close;
    if (!tag.startsWith('<!') && !tag.startsWith('<?')) elements += 1;
    if (elements > MOST_ELEMENTS || stack.length > DEEPEST) throw new XmlError('bounds');
    takeTag(stack, tag);
  }
  const top = root.children.find((child) => typeof child !== 'string');
  if (stack.length !== 1 || typeof top !== 'object') throw new XmlError('unclosed');
  return top;
}

function takeTag(stack: XmlElement[], tag: string): void {
  if (tag.startsWith('<![CDATA[')) stack.at(-1)?.children.push(tag.slice(9, -3));
  else if (tag.startsWith('<!--') || tag.startsWith('<?')) return;
  else if (tag.startsWith('<!')) throw new XmlError('document type');
  else if (tag.startsWith('</')) closeElement(stack, tag);
  else openElement(stack, tag);
}

function endOfTag(text: string, open: number): number {
  const end = (mark: string): number => {
    const found = text.indexOf(mark, open);
    if (found < 0) throw new XmlError('unclosed');
    return found + mark.length;
  };
  if (text.startsWith('<!--', open)) return end('-->');
  if (text.startsWith('<![CDATA[', open)) return end(']]>');
  if (text.startsWith('<?', open)) return end('?>');
  return pastQuotes(text, open);
}

/** A `>` inside a quoted attribute value does not end the tag. */
function pastQuotes(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '>') return at + 1;
    if (letter === '"' || letter === "'") {
      at = text.indexOf(letter, at + 1);
      if (at < 0) break;
    }
  }
  throw new XmlError('unclosed');
}

function openElement(stack: XmlElement[], tag: string): void {
  const empty = tag.endsWith('/>');
  const inner = tag.slice(1, empty ? -2 : -1);
  const nameEnd = inner.search(/\s/);
  const name = nameEnd < 0 ? inner : inner.slice(0, nameEnd);
  const element = { name, attributes: nameEnd < 0 ? {} : attributesOf(inner.slice(nameEnd)), children: [] };
  stack.at(-1)?.children.push(element);
  if (!empty) stack.push(element);
}

function closeElement(stack: XmlElement[], tag: string): void {
  const closed = stack.pop();
  if (stack.length === 0 || closed?.name !== tag.slice(2, -1).trim()) throw new XmlError('unclosed');
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, quoted, single] of text.matchAll(/([^\s=]{1,120})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name) attributes[name] = unescapeXml(quoted ?? single ?? '');
  }
  return attributes;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return own(NAMED, name) ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The element reached by going down these names, the first of each. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** `w:val` of a child element: the usual form of an OOXML property. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** An OOXML switch: absent is undefined; present is true unless its value says no. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** All elements of a name below, in document order. */
export function* below(element: XmlElement, name: string): Iterable<XmlElement> {
  for (const inner of childrenOf(element)) {
    if (inner.name === name) yield inner;
    yield* below(inner, name);
  }
}

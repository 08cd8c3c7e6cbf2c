// XML text of an OOXML part → a tree of elements. No document types, no entities beyond the predefined ones,
// nothing is fetched; depth and number of elements are limited. Linear time.
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With prefix, as OOXML writers use them: "w:p". */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

export class XmlError extends Error {
  override name = 'XmlError';
}

const DEEPEST = 200;
/** About 300 bytes per element in memory; a long document has a tenth of this many. */
const MOST_ELEMENTS = 1_500_000;

/** Control characters are invalid in XML, but some writers leave them in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITY = /&(?:#(\d+);|#x([\da-f]+);|(?:amp|lt|gt|quot|apos);)?/gi;

/** @throws XmlError if the text is not well-formed, has a document type, or exceeds a limit */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack: XmlElement[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const add = (node: XmlNode): void => void stack.at(-1)?.children.push(node);
  parser.on('error', ({ message }) => {
    throw new XmlError(message);
  });
  parser.on('doctype', () => {
    throw new XmlError('document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || stack.length >= DEEPEST) throw new XmlError('bounds');
    const element = { name, attributes, children: [] };
    add(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', (written) => {
    if (stack.length > 1) add(written);
  });
  parser.on('cdata', add);
  parser.write(repaired(text)).close();
  const [top] = childrenOf(root);
  if (!top) throw new XmlError('unclosed');
  return top;
}

/** Repairs what other programs tolerate: removes invalid characters and escapes stray ampersands. */
function repaired(text: string): string {
  const plain = text.replace(CONTROLS, '');
  if (plain.includes('<![CDATA[')) return plain;
  return plain.replace(ENTITY, (whole, decimal?: string, hex?: string) => {
    if (whole === '&') return '&amp;';
    const digits = decimal ?? hex;
    return digits === undefined || isXmlCharacter(Number.parseInt(digits, decimal ? 10 : 16)) ? whole : '';
  });
}

const isXmlCharacter = (code: number): boolean =>
  code < 0x20
    ? [0x9, 0xa, 0xd].includes(code)
    : code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Follows the first child of each name in turn. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** `w:val` of a child element, the usual form of an OOXML property. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** An OOXML switch: undefined if absent; if present, true unless its value says otherwise. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** All descendants of a name, in document order. */
export function* below(element: XmlElement, name: string): Iterable<XmlElement> {
  for (const inner of childrenOf(element)) {
    if (inner.name === name) yield inner;
    yield* below(inner, name);
  }
}

// Names, attributes and children → XML text, escaped in one place; px → DrawingML units.

type Value = string | number | undefined;
export type Child = string | undefined | false | Child[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Escapes text for elements and attributes, dropping characters that XML 1.0 does not allow. */
export function escapeXml(text: string): string {
  // Fast path: most texts need no escaping.
  if (/^[ !#-%'-;=?-\ud7ff]*$/.test(text)) return text;
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

/** Writes one element, leaving out attributes without a value and absent children. */
export function el(name: string, attributes: Record<string, Value> = {}, ...children: Child[]): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inside = join(children);
  return inside ? `${open}>${inside}</${name}>` : `${open}/>`;
}

export function join(children: Child[]): string {
  let text = '';
  for (const child of children) text += Array.isArray(child) ? join(child) : child || '';
  return text;
}

/** Adds the XML declaration that starts every part. */
export const document = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

export const ROOTS = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p } as const;

/** 9525 English Metric Units per CSS px: 914400 per inch, 96 px per inch. */
export const emu = (px: number): number => Math.round(px * 9525);

/** CSS px → hundredths of a point. */
export const centipoints = (px: number): number => Math.round(px * 75);

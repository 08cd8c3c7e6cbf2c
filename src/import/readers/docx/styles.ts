// word/styles.xml → the properties of each paragraph and character style, with inheritance resolved.

import { own } from '../../../platform/own.js';
import { child, childrenOf, descend, settingOf, switchOf, type XmlElement } from './xml.js';

export interface RunStyle {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  struck?: boolean;
  raised?: boolean;
  lowered?: boolean;
  /** Shift above the baseline in pt, for text that is moved without being made smaller. */
  shift?: number;
  font?: string;
  /** In pt. */
  size?: number;
}

export interface ParagraphStyle {
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Heading level, from 1. */
  heading?: number;
  /** List settings of a style or paragraph; a paragraph may override just the level. */
  numbering?: { id?: string; level?: number };
}

export interface Style {
  id: string;
  name: string;
  run: RunStyle;
  paragraph: ParagraphStyle;
}

export interface Styles {
  byId: Map<string, Style>;
  /** Style of paragraphs that name none. */
  usual: Style;
}

const ALIGN: Record<string, ParagraphStyle['align']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};
/** A longer chain of styles must be circular. */
const LONGEST_CHAIN = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const raw = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const defaults = runStyle(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const byId = new Map([...raw.keys()].map((id) => [id, resolve(id, raw, defaults)]));
  const usualId = [...raw].find(
    ([, style]) => style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1',
  )?.[0];
  const usual = (usualId && byId.get(usualId)) || { id: '', name: '', run: defaults, paragraph: {} };
  return { byId, usual };
}

function resolve(id: string, raw: ReadonlyMap<string, XmlElement>, defaults: RunStyle): Style {
  const chain: XmlElement[] = [];
  for (let at: string | undefined = id; at && chain.length < LONGEST_CHAIN; ) {
    const style = raw.get(at);
    if (!style) break;
    chain.unshift(style);
    at = settingOf(style, 'w:basedOn');
  }
  const own = raw.get(id);
  // Character styles add to their paragraph's format, which already includes the document's defaults.
  const base = own?.attributes['w:type'] === 'character' ? {} : defaults;
  const style: Style = { id, name: settingOf(own, 'w:name') ?? id, run: { ...base }, paragraph: {} };
  for (const link of chain) {
    Object.assign(style.run, runStyle(child(link, 'w:rPr')));
    style.paragraph = overridden(style.paragraph, paragraphStyle(child(link, 'w:pPr')));
  }
  const named = /^heading (\d)$/i.exec(style.name);
  if (named) style.paragraph.heading = Number(named[1]);
  return style;
}

export function runStyle(properties: XmlElement | undefined): RunStyle {
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const size = Number(settingOf(properties, 'w:sz'));
  const upright = settingOf(properties, 'w:vertAlign');
  const shift = Number(settingOf(properties, 'w:position'));
  const [struck, twice] = [switchOf(properties, 'w:strike'), switchOf(properties, 'w:dstrike')];
  return defined({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    struck: struck === undefined && twice === undefined ? undefined : struck === true || twice === true,
    raised: upright === undefined ? undefined : upright === 'superscript',
    lowered: upright === undefined ? undefined : upright === 'subscript',
    shift: shift ? shift / 2 : undefined,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    size: size > 0 ? size / 2 : undefined,
  });
}

export function paragraphStyle(properties: XmlElement | undefined): ParagraphStyle {
  const outline = settingOf(properties, 'w:outlineLvl');
  const numbering = child(properties, 'w:numPr');
  const [id, level] = [settingOf(numbering, 'w:numId'), settingOf(numbering, 'w:ilvl')];
  return defined({
    align: own(ALIGN, settingOf(properties, 'w:jc') ?? ''),
    heading: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined,
    numbering:
      id === undefined && level === undefined
        ? undefined
        : defined({ id, level: level === undefined ? undefined : Number(level) }),
  });
}

/** Merges a style with overriding properties; list id and level are overridden separately. */
export function overridden(base: ParagraphStyle, own: ParagraphStyle): ParagraphStyle {
  const numbering = own.numbering ? { ...base.numbering, ...own.numbering } : base.numbering;
  return { ...base, ...own, ...(numbering ? { numbering } : {}) };
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

// word/styles.xml → the properties that each paragraph and character style gives, inheritance resolved.
import { child, childrenOf, descend, settingOf, switchOf, type XmlElement } from './xml.js';

export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  raised?: boolean;
  font?: string;
  /** pt */
  size?: number;
}

export interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'justify';
  /** From 1. */
  heading?: number;
  numbering?: { id: string; level: number };
}

export interface Style {
  name: string;
  run: RunLook;
  paragraph: ParagraphLook;
}

export interface Styles {
  byId: Map<string, Style>;
  /** Of paragraphs that name no style. */
  usual: Style;
}

const ALIGN: Record<string, ParagraphLook['align']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};
/** A chain of styles longer than this is a circle. */
const LONGEST_CHAIN = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const raw = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const defaults = runLook(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const byId = new Map([...raw.keys()].map((id) => [id, resolve(id, raw, defaults)]));
  const usualId = [...raw].find(
    ([, style]) => style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1',
  )?.[0];
  const usual = (usualId && byId.get(usualId)) || { name: '', run: defaults, paragraph: {} };
  return { byId, usual };
}

function resolve(id: string, raw: ReadonlyMap<string, XmlElement>, defaults: RunLook): Style {
  const chain: XmlElement[] = [];
  for (let at: string | undefined = id; at && chain.length < LONGEST_CHAIN; ) {
    const style = raw.get(at);
    if (!style) break;
    chain.unshift(style);
    at = settingOf(style, 'w:basedOn');
  }
  const own = raw.get(id);
  // A character style adds to its paragraph's look; the document's defaults are in that already.
  const base = own?.attributes['w:type'] === 'character' ? {} : defaults;
  const style: Style = { name: settingOf(own, 'w:name') ?? id, run: { ...base }, paragraph: {} };
  for (const link of chain) {
    Object.assign(style.run, runLook(child(link, 'w:rPr')));
    Object.assign(style.paragraph, paragraphLook(child(link, 'w:pPr')));
  }
  const named = /^heading (\d)$/i.exec(style.name);
  if (named) style.paragraph.heading = Number(named[1]);
  return style;
}

export function runLook(properties: XmlElement | undefined): RunLook {
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const size = Number(settingOf(properties, 'w:sz'));
  const raised = settingOf(properties, 'w:vertAlign');
  return defined({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    raised: raised === undefined ? undefined : raised === 'superscript',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    size: size > 0 ? size / 2 : undefined,
  });
}

export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const outline = settingOf(properties, 'w:outlineLvl');
  const numbering = child(properties, 'w:numPr');
  const id = settingOf(numbering, 'w:numId');
  return defined({
    align: ALIGN[settingOf(properties, 'w:jc') ?? ''],
    heading: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined,
    numbering: id === undefined ? undefined : { id, level: Number(settingOf(numbering, 'w:ilvl') ?? 0) },
  });
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

// XML of a document's styles and numbering → run properties that change meaning, and list labels.
import { scanXml } from './sax.js';

/** Run formatting that affects what its text means. */
export interface RunProperties {
  struck?: boolean;
  hidden?: boolean;
  raise?: 'up' | 'down' | 'line';
  /** Points by which text is raised without being superscript. */
  lifted?: number;
  font?: string;
}
export type StyleTable = ReadonlyMap<string, RunProperties>;

const isOn = ({ 'w:val': value = '1' }: Record<string, string>): boolean =>
  !['0', 'false', 'off', 'none'].includes(value);

/** Applies one property of a run. */
export function property(look: RunProperties, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn(attributes);
  else if (name === 'w:vanish') look.hidden = isOn(attributes);
  else if (name === 'w:vertAlign')
    look.raise = value === 'superscript' ? 'up' : value === 'subscript' ? 'down' : 'line';
  else if (name === 'w:position') look.lifted = Number(value) / 2 || 0;
  else if (name === 'w:rFonts') look.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? look.font;
}

/** Run properties by style id; document defaults are under ''. */
export function styleTable(xml: string): StyleTable {
  const own = new Map<string, RunProperties & { parent?: string }>();
  let style: (RunProperties & { parent?: string }) | undefined;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = {};
        own.set(attributes['w:styleId'] ?? '', style);
      } else if (name === 'w:rPrDefault') {
        style = {};
        own.set('', style);
      } else if (style && name === 'w:basedOn') style.parent = attributes['w:val'] ?? '';
      else if (style) property(style, name, attributes);
    },
    text: () => undefined,
    close(name) {
      if (name === 'w:style' || name === 'w:rPrDefault') style = undefined;
    },
  });
  const whole = (id: string, depth: number): RunProperties => {
    const { parent, ...look } = own.get(id) ?? {};
    return parent !== undefined && depth < 10 ? { ...whole(parent, depth + 1), ...look } : look;
  };
  return new Map([...own.keys()].map((id) => [id, whole(id, 0)]));
}

/** Labels with words that lists and headings are numbered with: "Bước %1:". */
export function labelsOf(xml: string): string[] {
  const labels = new Set<string>();
  scanXml(xml, {
    open(name, { 'w:val': label = '' }) {
      if (name === 'w:lvlText' && /\p{L}{2,}/u.test(label) && label.length < LONGEST_LABEL) labels.add(label);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return [...labels];
}

const LONGEST_LABEL = 80;

// Events of an OOXML or MathML formula → the formula on one line: a fraction keeps its numbers apart, a power stays
// above its base.
import { lowered, raised } from '../fold.js';

interface Open {
  name: string;
  /** Text of child elements with their names. */
  parts: { name: string; text: string }[];
  text: string;
}

/** Elements kept separate within their parent; in MathML every child is. */
const PARTS = new Set(['num', 'den', 'e', 'sub', 'sup', 'deg', 'fName', 'lim', 'mr']);

export class Formula {
  private readonly open: Open[] = [];

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** @param name without namespace prefix */
  enter(name: string): void {
    this.open.push({ name, parts: [], text: '' });
  }

  add(text: string): void {
    const last = this.open.at(-1);
    if (last) last.text += text;
  }

  /** Returns the complete formula when its outermost element closes. */
  leave(): string | undefined {
    const closed = this.open.pop();
    if (!closed) return undefined;
    const text = render(closed);
    const parent = this.open.at(-1);
    if (!parent) return text;
    if (PARTS.has(closed.name) || COMPOSED.has(parent.name)) parent.parts.push({ name: closed.name, text });
    else parent.text += text;
    return undefined;
  }
}

/** Recorded for a fraction without a bar: one number above another. */
export const NO_BAR = 'noBar';

/** MathML elements whose children each have a meaning of their own. */
const COMPOSED = new Set([
  'mfrac',
  'msup',
  'msub',
  'msubsup',
  'mroot',
  'mover',
  'munder',
  'munderover',
  'mtr',
  'mtable',
  'mmultiscripts',
  'mfenced',
]);

/** Recorded for a bar that runs below its letters. */
export const BELOW = 'below';

/** Accents as Unicode combining marks. */
const MARKS = new Map([
  ['¯', '\u0305'],
  ['‾', '\u0305'],
  ['_', '\u0332'],
  ['^', '\u0302'],
  ['→', '\u20d7'],
  ['~', '\u0303'],
  ['˙', '\u0307'],
]);
const USUAL_MARK = '\u0302';
const SUM = /^\s*[∑∏∫∮⋃⋂]\s*$/u;

function render({ name, parts, text }: Open): string {
  const own = (part: string): string =>
    parts
      .filter((one) => one.name === part)
      .map((one) => one.text)
      .join(' ');
  const child = (index: number): string => parts[index]?.text ?? '';
  switch (name) {
    case 'f':
      return text.includes(NO_BAR) ? ` ${own('num')} ¦ ${own('den')} ` : fraction(own('num'), own('den'));
    case 'mfrac':
      return text.includes(NO_BAR) ? ` ${child(0)} ¦ ${child(1)} ` : fraction(child(0), child(1));
    case 'sSup':
      return own('e') + power(own('sup'));
    case 'msup':
      return child(0) + power(child(1));
    case 'sSub':
      return own('e') + index(own('sub'));
    case 'msub':
      return child(0) + index(child(1));
    case 'sSubSup':
    case 'sPre':
      return own('e') + index(own('sub')) + power(own('sup'));
    case 'msubsup':
    case 'munderover':
      return limited(child(0), child(1), child(2));
    case 'munder':
      return limited(child(0), child(1), '');
    case 'mover': {
      const mark = MARKS.get(child(1).trim());
      return mark ? accented(child(0), mark) : limited(child(0), '', child(1));
    }
    case 'mmultiscripts':
      return scripts(parts);
    case 'acc':
      return accented(own('e'), MARKS.get(text) ?? (text || USUAL_MARK));
    case 'bar':
      return accented(own('e'), text === BELOW ? '\u0332' : '\u0305');
    case 'rad':
      return ` ${own('deg').trim() === '' ? '' : power(own('deg'))}√(${own('e')})`;
    case 'msqrt':
      return ` √(${text})`;
    case 'mroot':
      return ` ${power(child(1))}√(${child(0)})`;
    case 'nary':
      return ` ${text === '' ? '∫' : text}_(${own('sub')})${power(own('sup'))} ${own('e')} `;
    case 'd':
      return `(${text}${own('e')})`;
    // Its own text is the separator between its parts.
    case 'mfenced':
      return `(${parts.map((part) => part.text).join(text || ' ')})`;
    default:
      return text + (parts.length > 0 ? parts.map((one) => one.text).join(' ') : '');
  }
}

/** Limits below and above a sum, or sub- and superscript of any other base. */
function limited(base: string, below: string, above: string): string {
  if (SUM.test(base)) return ` ${base}_(${below})${power(above)} `;
  return base + index(below) + power(above);
}

/** A base with scripts after it and, from `mprescripts` on, before it. */
function scripts(parts: Open['parts']): string {
  const from = parts.findIndex((part) => part.name === 'mprescripts');
  const behind = parts.slice(1, from < 0 ? parts.length : from).map(({ text }) => text);
  const before = from < 0 ? [] : parts.slice(from + 1).map(({ text }) => text);
  const pairs = (texts: readonly string[]): string =>
    texts.map((text, at) => (at % 2 === 0 ? index(text) : power(text))).join('');
  return pairs(before) + (parts[0]?.text ?? '') + pairs(behind);
}

const accented = (text: string, mark: string): string =>
  [...text.trim()].map((letter) => (letter === ' ' ? letter : letter + mark)).join('');

const fraction = (above: string, below: string): string => ` ${grouped(above)}/${grouped(below)} `;

const grouped = (text: string): string => {
  const inner = text.trim();
  return /^[\p{L}\p{N}.,%°]*$/u.test(inner) ? inner : `(${inner})`;
};

function power(text: string): string {
  const inner = text.trim();
  if (inner === '' || /^[°∘′″'*]+$/u.test(inner)) return inner.replace('∘', '°');
  const signs = raised(inner);
  return signs === inner ? `^${/^\p{L}$/u.test(inner) ? inner : `(${inner})`}` : signs;
}

const index = (text: string): string => lowered(text.trim());

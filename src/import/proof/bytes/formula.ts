// The events of a formula in OOXML or MathML → the formula on one line: a fraction's two numbers stay two, a power stays
// above its base.
import { lowered, raised } from '../fold.js';

interface Open {
  name: string;
  /** What its elements came to, by their names. */
  parts: { name: string; text: string }[];
  text: string;
}

/** Elements that are told apart inside their parent; of MathML every child is. */
const PARTS = new Set(['num', 'den', 'e', 'sub', 'sup', 'deg', 'fName', 'lim', 'mr']);

export class Formula {
  private readonly open: Open[] = [];

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** `name` without its prefix. */
  enter(name: string): void {
    this.open.push({ name, parts: [], text: '' });
  }

  add(text: string): void {
    const last = this.open.at(-1);
    if (last) last.text += text;
  }

  /** Returns the whole formula when its outermost element closes. */
  leave(): string | undefined {
    const closed = this.open.pop();
    if (!closed) return undefined;
    const text = written(closed);
    const parent = this.open.at(-1);
    if (!parent) return text;
    if (PARTS.has(closed.name) || COMPOSED.has(parent.name)) parent.parts.push({ name: closed.name, text });
    else parent.text += text;
    return undefined;
  }
}

/** What an element says of a fraction without a stroke: one number above another. */
export const NO_BAR = 'noBar';

/** Elements of MathML whose children have a meaning each. */
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
]);

function written({ name, parts, text }: Open): string {
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
      return fraction(child(0), child(1));
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
      return child(0) + index(child(1)) + power(child(2));
    case 'rad':
      return ` ${own('deg').trim() === '' ? '' : power(own('deg'))}√(${own('e')})`;
    case 'msqrt':
      return ` √(${text})`;
    case 'mroot':
      return ` ${power(child(1))}√(${child(0)})`;
    case 'nary':
      return ` ${text === '' ? '∫' : text}_(${own('sub')})${power(own('sup'))} ${own('e')} `;
    case 'd':
    case 'mfenced':
      return `(${text}${own('e')})`;
    default:
      return text + (parts.length > 0 ? parts.map((one) => one.text).join(' ') : '');
  }
}

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

// A web page's bytes → all its text outside scripts and styles, whether before, inside or after the body.
import { decodeText } from '../../text/encoding.js';
import type { ExtractedText, ReadBytes, TextRole } from '../extracted-text.js';
import { lowered, raised } from '../fold.js';
import { type ClassStyles, classStyles, edgeOf, isGone, lift, seen, sizeIn, wordOf } from './css.js';
import { Formula, NO_BAR } from './formula.js';
import { inUnicode } from './legacy-lines.js';
import { scanHtml } from './sax.js';

export const readHtmlBytes: ReadBytes = async (bytes, { conversions }) => ({
  passages: inUnicode(passagesOf(pageText(bytes)), conversions),
  unread: [],
});

function pageText(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes);
  const head = Buffer.from(bytes.subarray(0, 4000)).toString('latin1');
  const stated = /charset=["']?((?:windows|iso)-[\w-]{1,20})/i.exec(head)?.[1];
  if (encoding.startsWith('utf') || encoding === 'latin1' || !stated) return text;
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return text;
  }
}

const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre section select summary table tbody td textarea tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(['script', 'style']);
const UNSEEN = new Set([
  'title',
  'noscript',
  'template',
  'iframe',
  'object',
  'noframes',
  'datalist',
  'annotation',
  'annotation-xml',
]);
const STRUCK = new Set(['s', 'strike', 'del']);
const VOID = new Set([
  'br',
  'img',
  'hr',
  'input',
  'wbr',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'embed',
  'param',
  'source',
  'track',
]);

interface Look {
  skip: boolean;
  part?: TextRole;
  raise?: 'up' | 'down';
  /** Shifted off the line by a length: superscript for a figure, plain for a sentence. */
  lifted?: 'up' | 'down';
  small?: boolean;
  /** Hidden, except for descendants that are made visible again. */
  unseen?: { visibility: boolean; 'font-size': boolean };
}

/** Text of a page by passage; text with another role inside a passage follows it. */
export function passagesOf(page: string): ExtractedText[] {
  const isInvisible: ExtractedText[] = [];
  const classes = classStyles(page);
  const looks: Look[] = [{ skip: false }];
  const formula = new Formula();
  let open = new Map<TextRole, string>();
  let cell = 0;
  let line = 1;
  let began = 1;
  const add = (text: string, part: TextRole): void => {
    if (open.size === 0 && ended.length === 0) began = line;
    open.set(part, (open.get(part) ?? '') + text);
  };
  const flush = (): void => {
    for (const [part, text] of [...open, ...ended])
      if (text.trim() !== '') isInvisible.push({ text, part, origin: { line: began } });
    open = new Map();
    ended = [];
  };
  /** Text with another role that has ended; it follows the text it was taken from. */
  let ended: [TextRole, string][] = [];
  const endApart = (): void => {
    for (const [part, text] of open) {
      if (part === usual()) continue;
      ended.push([part, text]);
      open.delete(part);
    }
  };
  const usual = (): TextRole => (cell > 0 ? 'cell' : 'text');
  scanHtml(page, {
    at: (now) => {
      line = now;
    },
    open(name, attributes) {
      if (BLOCKS.has(name)) flush();
      if (name === 'td' || name === 'th') cell++;
      if (name === 'br') add('\n', looks.at(-1)?.part ?? usual());
      if (attributes.alt) isInvisible.push({ text: attributes.alt, part: 'beside', origin: { line } });
      enterFormula(formula, name, attributes);
      const above = looks.at(-1) ?? { skip: false };
      const look = lookOf(name, attributes, above, classes);
      const shown = shownBy(name, attributes);
      if (shown) add(shown, placeOf(look) ?? usual());
      if (!VOID.has(name)) looks.push(look);
    },
    text(text) {
      const look = looks.at(-1) ?? { skip: false };
      if (look.skip) return;
      const [part, raise] = [placeOf(look), raiseFor(look, text)];
      const plain = text.replace(/\s+/g, ' ');
      if (part === undefined) endApart();
      if (formula.isOpen && part !== 'beside') formula.add(plain.trim());
      else if (raise)
        add(raise === 'up' ? raised(plain, open.get(usual())) : lowered(plain), part ?? usual());
      else add(plain, part ?? usual());
      // Removing text between two words must not join them.
      if (part && part !== usual() && /^\s|\s$/.test(plain) && open.has(usual())) add(' ', usual());
    },
    close(name) {
      if (VOID.has(name)) return;
      looks.pop();
      if (name === 'text') endApart();
      const whole = formula.isOpen ? formula.leave() : undefined;
      if (whole !== undefined) add(whole, usual());
      if (BLOCKS.has(name)) flush();
      if (name === 'td' || name === 'th') cell = Math.max(0, cell - 1);
    },
  });
  flush();
  return isInvisible;
}

/** Text that an element displays by itself. */
function shownBy(name: string, { value, label, type = 'text' }: Record<string, string>): string | undefined {
  if (name === 'optgroup' || name === 'option') return label;
  const isText =
    name === 'input' &&
    !/^(?:hidden|submit|reset|button|image|file|password|checkbox|radio|range|color|search)$/i.test(type);
  return isText ? value : undefined;
}

/** Formula attributes that matter are recorded as text. */
function enterFormula(formula: Formula, name: string, attributes: Record<string, string>): void {
  if (name !== 'math' && !formula.isOpen) return;
  formula.enter(name);
  if (/^0(?:\D|$)/.test(attributes.linethickness ?? '')) formula.add(NO_BAR);
  if (name === 'mfenced') formula.add(attributes.separators?.trim().charAt(0) ?? ', ');
}

const placeOf = ({ part, unseen }: Look): TextRole | undefined =>
  part ?? (unseen?.visibility || unseen?.['font-size'] ? 'beside' : undefined);

const raiseFor = ({ raise, lifted }: Look, text: string): Look['raise'] =>
  raise ?? (/^\s*\S{1,12}\s*$/u.test(text) ? lifted : undefined);

function lookOf(name: string, attributes: Record<string, string>, above: Look, classes: ClassStyles): Look {
  const { hidden, class: named = '', style: own = '', size: letters = '' } = attributes;
  const style = [...named.split(/\s+/).map((one) => classes.get(one) ?? ''), own].join(';');
  const isDrawn = attributes['aria-hidden'] === 'true' && DRAWN_FORMULA.test(`${name} ${named}`);
  const part = above.part ?? partOf(name, style, hidden !== undefined || isDrawn);
  const raise = raiseOf(name, style) ?? above.raise;
  const small = above.small || name === 'small' || /^\s*(?:[12]|-\d)\s*$/.test(letters);
  const lifted = BLOCKS.has(name) || VOID.has(name) ? undefined : (liftOf(style, small) ?? above.lifted);
  const unseen = {
    visibility: out(above, style, 'visibility'),
    'font-size': out(above, style, 'font-size'),
  };
  return {
    skip: above.skip || NO_TEXT.has(name),
    unseen,
    small,
    ...(part && { part }),
    ...(raise && { raise }),
    ...(lifted && { lifted }),
  };
}

/** Classes of elements that draw a formula also given as MathML. */
const DRAWN_FORMULA = /katex-html|MathJax|^mjx-|^nobr/;

const out = (above: Look, style: string, property: 'visibility' | 'font-size'): boolean => {
  const own = seen(style, property);
  return own === undefined ? (above.unseen?.[property] ?? false) : !own;
};

function raiseOf(name: string, style: string): Look['raise'] {
  if (name === 'sup') return 'up';
  if (name === 'sub') return 'down';
  return BLOCKS.has(name) ? undefined : wordOf(style);
}

/** Shifted off its line, which for a figure means superscript. */
export function liftOf(style: string, isSmall: boolean): Look['lifted'] {
  const size = sizeIn(style);
  const small = isSmall || size === 'small';
  if (size === 'large') return undefined;
  const by = lift(style);
  if (Math.abs(by) >= (small ? 0.5 : 2)) return by > 0 ? 'up' : 'down';
  return small ? edgeOf(style) : undefined;
}

function partOf(name: string, style: string, isHidden: boolean): TextRole | undefined {
  if (UNSEEN.has(name) || isHidden || isGone(style)) return 'beside';
  if (STRUCK.has(name) || /text-decoration[^;]{0,80}line-through/i.test(style)) return 'struck';
  return name === 'svg' ? 'drawn' : undefined;
}

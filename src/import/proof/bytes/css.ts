// Style sheets of a page, and inline styles → declarations that change the meaning of text: strikethrough,
// superscript and hidden text.

/** Declarations by class name. */
export type ClassStyles = ReadonlyMap<string, string>;

const SHEET = /<style\b[^>]{0,500}>([\s\S]*?)<\/style/gi;
const RULE = /(?<=^|[{}])([^{}]{1,20000})\{([^{}]{0,4000})\}/g;
const RELEVANT =
  /line-through|vertical-align|position|font-(?:size|variant)|transform|display|visibility|opacity/i;

/** Rules for a single class, "span.power" or ".power"; selectors that depend on context are ignored. */
export function classStyles(page: string): ClassStyles {
  const looks = new Map<string, string>();
  if (!/<\/style/i.test(page)) return looks;
  for (const [, sheet = ''] of page.matchAll(SHEET))
    for (const [, selectors = '', body = ''] of sheet.matchAll(RULE)) {
      if (!RELEVANT.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*[a-z]*\.([\w-]{1,80})\s*$/i.exec(selector)?.[1];
        if (name) looks.set(name, `${looks.get(name) ?? ''};${body}`);
      }
    }
  return looks;
}

/** The last value a style gives for a property. */
function stated(style: string, property: string): string {
  const found = [...style.matchAll(new RegExp(`(?:^|[;\\s])${property}\\s*:([^;]{0,80})`, 'gi'))];
  return (found.at(-1)?.[1] ?? '').replace(/!.*$/s, '').trim().toLowerCase();
}

const ZERO = /^0*\.?0+(?:[a-z]+|%)?$/;

/** Whether the element and everything inside it is hidden. */
export const isGone = (style: string): boolean =>
  stated(style, 'display') === 'none' || ZERO.test(stated(style, 'opacity'));

/** Whether the element's own text is visible; undefined if its style does not say. */
export function seen(style: string, property: 'visibility' | 'font-size'): boolean | undefined {
  const value = stated(style, property);
  if (value === '' || value === 'inherit') return undefined;
  if (property === 'visibility') return value === 'visible';
  // A relative size depends on the parent's.
  return ZERO.test(value) ? false : /(?:[^r]em|%)$/.test(value) ? undefined : true;
}

/** Px per unit. */
const PIXELS: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 1.33],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
  ['mm', 3.8],
]);

function pixels(value: string, line = 0): number {
  const number = Number.parseFloat(value);
  const unit = /[a-z%]+$/.exec(value)?.[0] ?? 'px';
  if (Number.isNaN(number)) return 0;
  return unit === '%' ? (number * line) / 100 : number * (PIXELS.get(unit) ?? 0);
}

/** By how many px a style shifts text off its line; positive is up. */
export function lift(style: string): number {
  const align = stated(style, 'vertical-align');
  const top = stated(style, 'top');
  const isPlaced = stated(style, 'position') === 'relative';
  const place = /^-?[\d.]/.test(top) ? -pixels(top) : pixels(stated(style, 'bottom'));
  const shift = /translatey\(([^()]{1,20})\)/.exec(stated(style, 'transform'))?.[1] ?? '';
  return pixels(align, 20) + (isPlaced ? place : 0) - pixels(shift, 16);
}

/** Superscript or subscript by keyword, whatever the font size. */
export function wordOf(style: string): 'up' | 'down' | undefined {
  const values = [stated(style, 'vertical-align'), stated(style, 'font-variant-position')];
  return values.includes('super') ? 'up' : values.includes('sub') ? 'down' : undefined;
}

/** Whether smaller text is aligned to the top or bottom of the line. */
export function edgeOf(style: string): 'up' | 'down' | undefined {
  const align = /^(?:text-)?(top|bottom)$/.exec(stated(style, 'vertical-align'))?.[1];
  return align === undefined ? undefined : align === 'top' ? 'up' : 'down';
}

export function sizeIn(style: string): 'small' | 'large' | undefined {
  const size = stated(style, 'font-size');
  if (/^(?:x+-)?small(?:er)?$/.test(size)) return 'small';
  if (/^(?:x+-)?larger?$/.test(size)) return 'large';
  const isShare = /(?:em|%)$/.test(size);
  const value = isShare ? Number.parseFloat(size) * (size.endsWith('%') ? 0.01 : 1) : pixels(size) / 16;
  if (!(value > 0)) return undefined;
  if (isShare) return value < 1 ? 'small' : value > 1 ? 'large' : undefined;
  return value <= 0.69 ? 'small' : undefined;
}

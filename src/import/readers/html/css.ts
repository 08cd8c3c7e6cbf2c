// An element's style attribute → its effect on text: superscript, subscript, hidden.

/** Value by property in lower case; the last declaration wins unless an earlier one is !important. */
export function declarations(css: string | null): Map<string, string> {
  const values = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of (css ?? '').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const [name, stated] = [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    const value = stated.replace(/\s*!\s*important$/, '');
    if (value !== stated) important.add(name);
    else if (important.has(name)) continue;
    values.set(name, value);
  }
  return values;
}

/** Whether nothing inside the element is drawn. */
export const isUndrawn = (styles: ReadonlyMap<string, string>): boolean =>
  styles.get('display') === 'none' || isNothing(styles.get('opacity'));

/** Properties that hide text unless a descendant overrides them. */
export const VANISHING: Readonly<Record<string, (value: string) => boolean>> = {
  visibility: (value) => /^(?:hidden|collapse)$/.test(value),
  'font-size': (value) => isNothing(value),
};

const isNothing = (value: string | undefined): boolean => /^\+?0*\.?0+(?:[a-z]{2,4}|%)?$/.test(value ?? '');

/** A short token such as an exponent, an index or a note mark. */
const TOKEN = /^\s*\S{1,12}\s*$/u;
/** Minimum shift in px that counts as super- or subscript, for smaller and same-size text. */
const NUDGE = { small: 0.5, same: 2 };

/** @param isSmall whether something other than the style makes the text smaller */
export function raiseOf(css: string | null, text: string, isSmall = false): 'up' | 'down' | undefined {
  const styles = declarations(css);
  const align = styles.get('vertical-align') ?? '';
  const variant = styles.get('font-variant-position');
  if (align === 'super' || variant === 'super') return 'up';
  if (align === 'sub' || variant === 'sub') return 'down';
  const size = sizeOf(styles.get('font-size') ?? '');
  if (!TOKEN.test(text) || size === 'larger') return undefined;
  const small = isSmall || size === 'smaller';
  // Alignment to the top only shifts text that is smaller.
  if (small && /^(?:text-)?top$/.test(align)) return 'up';
  if (small && /^(?:text-)?bottom$/.test(align)) return 'down';
  const moved = pixels(align, LINE) + offset(styles);
  if (Math.abs(moved) < (small ? NUDGE.small : NUDGE.same)) return undefined;
  return moved > 0 ? 'up' : 'down';
}

/** Upward shift in px by position or transform; `top` takes precedence over `bottom`. */
function offset(styles: ReadonlyMap<string, string>): number {
  const shift = /translate(?:y\(|\([^,()]{0,20},|3d\([^,()]{0,20},)\s*([^,()]{1,20})/.exec(
    styles.get('transform') ?? '',
  )?.[1];
  const shifted = shift ? -pixels(shift, LETTER) : 0;
  if (styles.get('position') !== 'relative') return shifted;
  const top = styles.get('top');
  return shifted + (top && top !== 'auto' ? -pixels(top) : pixels(styles.get('bottom') ?? ''));
}

/** Assumed sizes in px of a letter and of a line. */
const LETTER = 16;
const LINE = 20;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  em: LETTER,
  rem: LETTER,
  ex: LETTER / 2,
  ch: LETTER / 2,
  mm: 3.78,
  cm: 37.8,
  in: 96,
};

/** @param whole what 100 % refers to; 0 if percentages have no effect */
function pixels(length: string, whole = 0): number {
  const [, number, unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z]*|%)$/.exec(length.trim()) ?? [];
  if (number === undefined) return 0;
  return Number(number) * (unit === '%' ? whole / 100 : (UNITS[unit] ?? 0));
}

function sizeOf(size: string): 'smaller' | 'larger' | undefined {
  if (/^(?:smaller|small|x-small|xx-small)$/.test(size)) return 'smaller';
  if (/^(?:larger|large|x+-large)$/.test(size)) return 'larger';
  const [, number, unit] = /^((?:\d+\.?\d*|\.\d+))(em|rem|%|px|pt)$/.exec(size) ?? [];
  if (number === undefined) return undefined;
  const share = /^r?em$/.test(unit ?? '') ? Number(number) : unit === '%' ? Number(number) / 100 : undefined;
  // An absolute size says nothing about its surroundings unless it is very small.
  if (share === undefined) return pixels(size) <= 11 ? 'smaller' : undefined;
  return share < 1 ? 'smaller' : share > 1 ? 'larger' : undefined;
}

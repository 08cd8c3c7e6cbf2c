// Computed CSS values → numbers, colours and background layers. Pure.

/** Splits at commas or spaces outside brackets and quotes. */
export function splitTop(value: string, separator: ',' | ' '): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (char === '"') {
      // Data URIs can be long, so skip to the closing quote.
      const end = value.indexOf('"', at + 1);
      at = end < 0 ? value.length : end;
    } else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(value.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(value.slice(from).trim());
  return parts.filter(Boolean);
}

export const px = (value: string): number => Number.parseFloat(value) || 0;

/** Resolves a CSS length or a percentage of `whole` to px. */
export function lengthOf(value: string, whole: number): number {
  return value.endsWith('%') ? (px(value) / 100) * whole : px(value);
}

export interface Rgba {
  /** "RRGGBB". */
  hex: string;
  alpha: number;
}

/** Parses "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)" or "color(srgb 0.1 0.2 0.3 / 0.5)", the forms browsers compute. */
export function parseColour(value: string): Rgba {
  const numbers = (value.match(/[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number.parseFloat);
  const scale = value.startsWith('color(') ? 255 : 1;
  const hex = numbers
    .slice(0, 3)
    .map((n) =>
      Math.min(255, Math.round(n * scale))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return { hex: hex.toUpperCase().padEnd(6, '0'), alpha: numbers[3] ?? 1 };
}

/** Computed value of `transparent`. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

export const isSeen = (colour: string): boolean =>
  colour !== '' && colour !== TRANSPARENT && parseColour(colour).alpha > 0;

export interface CssBorder {
  width: number;
  style: string;
  colour: string;
}

/** Parses "3px solid rgb(…)"; undefined when nothing would be drawn. */
export function parseBorder(value: string): CssBorder | undefined {
  if (value.startsWith('0px ')) return undefined;
  const [width = '', style = 'none', ...colour] = splitTop(value, ' ');
  if (style === 'none' || px(width) === 0 || !isSeen(colour.join(' '))) return undefined;
  return { width: px(width), style, colour: colour.join(' ') };
}

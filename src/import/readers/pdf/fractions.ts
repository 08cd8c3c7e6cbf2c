// Replaces fractions set over a bar by a single glyph "1/2" on their line.
import type { Glyph } from './glyphs.js';
import type { Ruling } from './rulings.js';

/** In pt. */
const MAX_BAR_WIDTH = 90;
/** Maximum glyphs in the numerator or denominator; longer is text above an underline. */
const MAX_PART_LENGTH = 14;
/** Distance between bar and baseline relative to font size: numerator above, denominator below. */
const UPPER = { least: 0.02, most: 0.6 };
const LOWER = { least: 0.6, most: 1.25 };
/** Text closer than this beside a part continues it, so it is not a fraction. Relative to font size. */
const MIN_GAP = 0.45;
/** Maximum distance between the bar and the text of its line, relative to font size. */
const MAX_HOST_GAP = 1.2;
/** Maximum bars examined per page. */
const MAX_BARS = 800;

export function withFractions(glyphs: readonly Glyph[], bars: readonly Ruling[]): Glyph[] {
  let all = [...glyphs];
  for (const bar of bars.slice(0, MAX_BARS)) {
    if (bar.right - bar.left > MAX_BAR_WIDTH) continue;
    const found = fractionAt(bar, all);
    if (!found) continue;
    const parts = new Set([...found.upper, ...found.lower]);
    const first = all.findIndex((glyph) => parts.has(glyph));
    const rest = all.filter((glyph) => !parts.has(glyph));
    all = [...rest.slice(0, first), found.sign, ...rest.slice(first)];
  }
  return all;
}

interface Fraction {
  upper: Glyph[];
  lower: Glyph[];
  sign: Glyph;
}

function fractionAt(bar: Ruling, glyphs: readonly Glyph[]): Fraction | undefined {
  const middle = (bar.top + bar.bottom) / 2;
  const near = glyphs.filter(({ y, size, text }) => Math.abs(y - middle) < 1.5 * size && text.trim() !== '');
  const upper = partOf(near, bar, ({ y, size }) => (middle - y) / size, UPPER);
  const lower = partOf(near, bar, ({ y, size }) => (y - middle) / size, LOWER);
  if (!upper || !lower) return undefined;
  const parts = new Set([...upper, ...lower]);
  const host = near.find((glyph) => !parts.has(glyph) && isHost(glyph, bar, upper, lower));
  if (!host) return undefined;
  const before = near.filter(({ x, y }) => Math.abs(y - host.y) < 0.1 * host.size && x < bar.left);
  const last = before.sort((a, b) => b.x - a.x)[0];
  const isMixed = last !== undefined && /\d$/.test(last.text) && bar.left - last.x - last.width < host.size;
  const text = `${isMixed ? ' ' : ''}${partText(upper)}/${partText(lower)}`;
  const place = { x: bar.left, y: host.y, width: bar.right - bar.left, size: host.size };
  return { upper, lower, sign: { ...host, text, ...place } };
}

/** The glyphs above or below the bar, all within its ends. */
function partOf(
  glyphs: readonly Glyph[],
  bar: Ruling,
  height: (glyph: Glyph) => number,
  { least, most }: { least: number; most: number },
): Glyph[] | undefined {
  const level = glyphs.filter((glyph) => height(glyph) >= least && height(glyph) <= most);
  const part = level.filter(({ x, width }) => x + width / 2 > bar.left && x + width / 2 < bar.right);
  if (part.length === 0 || part.length > MAX_PART_LENGTH) return undefined;
  const isOnBar = part.every(({ x, width, size }) => {
    const over = 0.2 * size;
    return x > bar.left - over && x + width < bar.right + over;
  });
  const [first] = part;
  const isContinued = level.some(
    (glyph) =>
      !part.includes(glyph) &&
      Math.abs(glyph.y - (first?.y ?? 0)) < 0.2 * glyph.size &&
      gapTo(glyph, bar) < MIN_GAP * glyph.size,
  );
  return isOnBar && !isContinued && part.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? part : undefined;
}

const gapTo = ({ x, width }: Glyph, bar: Ruling): number => Math.max(0, x - bar.right, bar.left - x - width);

/** Whether the glyph is beside the bar, on a line between numerator and denominator. */
function isHost(glyph: Glyph, bar: Ruling, upper: readonly Glyph[], lower: readonly Glyph[]): boolean {
  const [above, below] = [upper[0]?.y ?? 0, lower[0]?.y ?? 0];
  return (
    glyph.y > above + 0.1 * glyph.size &&
    glyph.y < below - 0.1 * glyph.size &&
    gapTo(glyph, bar) < MAX_HOST_GAP * glyph.size
  );
}

function partText(part: readonly Glyph[]): string {
  const text = [...part]
    .sort((a, b) => a.x - b.x)
    .map((glyph) => glyph.text)
    .join('');
  return /^[\p{L}\p{N}.,]+$/u.test(text) ? text : `(${text})`;
}

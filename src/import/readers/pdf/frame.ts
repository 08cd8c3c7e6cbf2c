// Rotates the glyphs of a page so that most of its text is upright, whichever way the page lies.
import type { Glyph } from './glyphs.js';
import type { Ruling } from './rulings.js';

export interface Frame {
  width: number;
  height: number;
  /** On horizontal lines. */
  upright: Glyph[];
  /** In other directions, each rotated to horizontal: watermarks, stamps. */
  turned: Glyph[];
  /** Converts rules of the page to this frame. */
  place(rules: readonly Ruling[]): Ruling[];
}

interface Size {
  width: number;
  height: number;
}

const DEGREE = Math.PI / 180;
/** Text at a larger angle is treated as rotated. */
const MAX_TILT = 3 * DEGREE;
const QUARTER = Math.PI / 2;
/** Minimum letters at a right angle to the page for text, such as a table in landscape. Fewer are a stamp. */
const MIN_TEXT = 80;

export function framed(glyphs: readonly Glyph[], page: Size): Frame {
  const main = mainAngle(glyphs);
  const turn = turning(main, page);
  const all = main === 0 ? [...glyphs] : glyphs.map((glyph) => turned(glyph, turn));
  const rest = all.filter(({ angle }) => !isLevel(angle));
  const { sideways, stamps } = asText(rest, turn);
  return {
    width: turn.width,
    height: turn.height,
    upright: [...all.filter(({ angle }) => isLevel(angle)), ...sideways],
    turned: stamps,
    place: (rules) => (Math.abs(main) < MAX_TILT ? [...rules] : rules.map((rule) => turnedRule(rule, turn))),
  };
}

const isLevel = (angle: number): boolean => Math.abs(angle) < MAX_TILT;

/** The direction of most letters: grouped by degree, then averaged. */
function mainAngle(glyphs: readonly Glyph[]): number {
  const angles = new Map<number, number[]>();
  for (const { angle, text } of glyphs) {
    if (text === ' ') continue;
    const degree = Math.round(angle / DEGREE);
    const list = angles.get(degree) ?? [];
    list.push(angle);
    angles.set(degree, list);
  }
  const [, most = []] = [...angles].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const mean = most.reduce((sum, angle) => sum + angle, 0) / Math.max(1, most.length);
  return Math.abs(mean) < 1e-4 ? 0 : mean;
}

interface Turn extends Size {
  angle: number;
  cos: number;
  sin: number;
  /** Offset of the new origin after the rotation. */
  left: number;
  top: number;
}

function turning(angle: number, { width, height }: Size): Turn {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const xs = [0, width * cos, height * sin, width * cos + height * sin];
  const ys = [0, -width * sin, height * cos, height * cos - width * sin];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { angle, cos, sin, left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const placed = (x: number, y: number, { cos, sin, left, top }: Turn): { x: number; y: number } => ({
  x: x * cos + y * sin - left,
  y: y * cos - x * sin - top,
});

function turned(glyph: Glyph, turn: Turn): Glyph {
  const angle = glyph.angle - turn.angle;
  return { ...glyph, ...placed(glyph.x, glyph.y, turn), angle: Math.atan2(Math.sin(angle), Math.cos(angle)) };
}

function turnedRule({ left, top, right, bottom }: Ruling, turn: Turn): Ruling {
  const [a, b] = [placed(left, top, turn), placed(right, bottom, turn)];
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}

/** Moves text that lies sideways and is long enough below the page's own text, rotated to horizontal. */
function asText(glyphs: readonly Glyph[], page: Size): { sideways: Glyph[]; stamps: Glyph[] } {
  const sides = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const side = Math.round(glyph.angle / DEGREE);
    const list = sides.get(side);
    if (list) list.push(glyph);
    else sides.set(side, [glyph]);
  }
  const sideways: Glyph[] = [];
  const stamps: Glyph[] = [];
  let below = page.height;
  for (const sideGlyphs of sides.values()) {
    const angle = sideGlyphs[0]?.angle ?? 0;
    const turn = turning(angle, page);
    const level = sideGlyphs.map((glyph) => turned(glyph, turn));
    const isText =
      Math.abs(Math.abs(angle) - QUARTER) < MAX_TILT &&
      sideGlyphs.filter(({ text }) => text !== ' ').length >= MIN_TEXT;
    if (!isText) stamps.push(...level);
    else {
      for (const glyph of level) sideways.push({ ...glyph, y: glyph.y + below });
      below += turn.height;
    }
  }
  return { sideways, stamps };
}

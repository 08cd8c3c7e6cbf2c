// #RRGGBB → #RRGGBB: mixing, WCAG contrast, and lightness changes in OKLCH. Pure.

type Triple = [number, number, number];

/** The channels of "#RRGGBB", each 0–255. */
export function channels(hex: string): Triple {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16);
  return [at(1), at(3), at(5)];
}

function hex(rgb: Triple): string {
  const byte = (v: number) => Math.round(Math.min(255, Math.max(0, v)));
  return `#${rgb.map((v) => byte(v).toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

/** `a` with a `share` (0–1) of `b` mixed in, as a solid colour. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const part = (i: 0 | 1 | 2) => from[i] + (to[i] - from[i]) * share;
  return hex([part(0), part(1), part(2)]);
}

const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
const gamma = (v: number) => 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * Math.max(0, v) ** (1 / 2.4) - 0.055);

/** Channels as linear light, 0–1. */
export function linearLight(colour: string): Triple {
  const [r, g, b] = channels(colour);
  return [linear(r), linear(g), linear(b)];
}

export function fromLinearLight([r, g, b]: Triple): string {
  return hex([gamma(r), gamma(g), gamma(b)]);
}

/** WCAG 2.2 relative luminance, from 0 (black) to 1 (white). */
export function luminance(colour: string): number {
  const [r, g, b] = linearLight(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Björn Ottosson's OKLab in polar form: lightness 0–1, chroma, hue in radians. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

export function toOklch(colour: string): Oklch {
  const [r, g, b] = linearLight(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b2 = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, b2),
    h: Math.atan2(b2, a),
  };
}

function toLinear({ l, c, h }: Oklch): Triple {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

/** The nearest displayable colour: reduces chroma until every channel fits; lightness and hue stay. */
export function fromOklch(colour: Oklch): string {
  const fits = (c: number) => toLinear({ ...colour, c }).every((v) => v >= -0.0005 && v <= 1.0005);
  let chroma = colour.c;
  for (let i = 0; i < 40 && !fits(chroma); i++) chroma *= 0.93;
  return fromLinearLight(toLinear({ ...colour, c: chroma }));
}

/** The same hue at lightness `l` (0–1), with chroma scaled by `chroma`. */
export function atLightness(colour: string, l: number, chroma = 1): string {
  const base = toOklch(colour);
  return fromOklch({ l: Math.min(1, Math.max(0, l)), c: base.c * chroma, h: base.h });
}

/**
 * `colour` itself if its contrast against every background is at least `required`, else the nearest lightness of
 * the same hue that passes; undefined if none does.
 */
export function readable(colour: string, grounds: readonly string[], required: number): string | undefined {
  const passes = (c: string) => grounds.every((ground) => contrast(c, ground) >= required);
  if (passes(colour)) return colour;
  const { l } = toOklch(colour);
  for (let step = 1; step <= 200; step++) {
    const tries = [l - step / 200, l + step / 200].filter((v) => v >= 0 && v <= 1);
    const found = tries.map((v) => atLightness(colour, v)).find(passes);
    if (found) return found;
  }
  return undefined;
}

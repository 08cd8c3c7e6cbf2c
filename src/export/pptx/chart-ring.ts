// Shares of a ring → positions of the ring and its labels: on the slices, or beside the ring where slices are too
// thin. Pure. Lengths in px of the chart, angles in radians clockwise from the top.
import type { ChartBody } from '../../blocks/chart/body.js';
import { arialBold } from './widths.js';

export interface ChartSize {
  width: number;
  height: number;
}

export interface Ring {
  /** The ring's bounding square, as shares of the chart. */
  plot: { x: number; y: number; w: number; h: number };
  /**
   * Per slice, the label's offset from the middle of the slice as shares of the chart; undefined for labels on
   * their slice.
   */
  moved: ({ x: number; y: number } | undefined)[];
}

/** Share of the chart's height taken by the ring, without and with labels around it. */
const HEIGHT_SHARE = { alone: 0.96, ringed: 0.78 } as const;
/** The legend on the right: font size, a key with its padding, maximum share of the chart's width. */
const NAMES = { size: 24, mark: 52, most: 0.5 } as const;
/** Hole diameter as a share of the ring's. */
export const HOLE = 0.55;
/** Labels: font size, line height, padding. */
const NUMBER = { size: 24, line: 30, spare: 6 } as const;
/** Distance from the ring to the nearest edge of a label. */
const LABEL_GAP = 12;

interface Slice {
  /** Angle of the slice's middle, and the angle it spans. */
  at: number;
  angle: number;
  width: number;
}

export function ringOf({ labels, series }: ChartBody, { width, height }: ChartSize): Ring {
  const [first] = series;
  const values = labels.map((_, i) => Math.max(0, first?.values[i] ?? 0));
  const slices = slicesOf(
    values,
    (i) => NUMBER.spare + textWidth(first?.shown[i] ?? String(values[i]), NUMBER.size),
  );
  const room =
    width -
    Math.min(NAMES.most * width, NAMES.mark + Math.max(...labels.map((name) => textWidth(name, NAMES.size))));
  const fullRadius = (Math.min(room, height) * HEIGHT_SHARE.alone) / 2;
  const thin = (radius: number): boolean[] => slices.map((slice) => !fitsOnSlice(slice, radius));
  const hasOutsideLabels = thin(fullRadius).some(Boolean);
  const widest = Math.max(...slices.map((slice) => slice.width));
  const radius = hasOutsideLabels
    ? Math.max(fullRadius / 2, Math.min((height * HEIGHT_SHARE.ringed) / 2, room / 2 - LABEL_GAP - widest))
    : fullRadius;
  const outside = hasOutsideLabels ? thin(radius) : slices.map(() => false);
  const turned = spread(slices, outside, radius);
  const moved = slices.map((slice, i) => {
    const turn = turned[i];
    if (turn === undefined) return undefined;
    const [to, from] = [
      pointAt(turn, labelDistance(turn, slice.width, radius)),
      pointAt(slice.at, middleOf(radius)),
    ];
    return { x: round((to.x - from.x) / width), y: round((to.y - from.y) / height) };
  });
  const [w, h] = [(2 * radius) / width, (2 * radius) / height];
  return {
    plot: { x: round(room / 2 / width - w / 2), y: round((1 - h) / 2), w: round(w), h: round(h) },
    moved,
  };
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;

function slicesOf(values: readonly number[], widthAt: (i: number) => number): Slice[] {
  const total = values.reduce((a, b) => a + b, 0) || 1;
  let before = 0;
  return values.map((value, i) => {
    const angle = (value / total) * 2 * Math.PI;
    const at = before + angle / 2;
    before += angle;
    return { at, angle, width: widthAt(i) };
  });
}

function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (arialBold.get(character) ?? 600), 0) / 1000;
  return ems * size;
}

const middleOf = (radius: number): number => (radius * (1 + HOLE)) / 2;

/** Label extent along the ring's tangent and its radius, in px. */
const along = (at: number, width: number): number =>
  Math.abs(Math.cos(at)) * width + Math.abs(Math.sin(at)) * NUMBER.line;
const across = (at: number, width: number): number =>
  Math.abs(Math.sin(at)) * width + Math.abs(Math.cos(at)) * NUMBER.line;

/** Whether a label fits on its slice. */
function fitsOnSlice({ at, angle, width }: Slice, radius: number): boolean {
  const chord = angle >= Math.PI ? 2 * radius : 2 * middleOf(radius) * Math.sin(angle / 2);
  return along(at, width) <= chord && across(at, width) <= radius * (1 - HOLE) * 1.05;
}

/** Distance from the ring's centre to that of a label beside it. */
const labelDistance = (at: number, width: number, radius: number): number =>
  radius + LABEL_GAP + across(at, width) / 2;

const pointAt = (at: number, far: number): { x: number; y: number } => ({
  x: Math.sin(at) * far,
  y: -Math.cos(at) * far,
});

/** Spreads outside labels apart: neighbours that would touch are both moved. */
function spread(
  slices: readonly Slice[],
  outside: readonly boolean[],
  radius: number,
): (number | undefined)[] {
  const turned = slices.map(({ at }, i) => (outside[i] ? at : undefined));
  const places = slices.flatMap((slice, i) => (outside[i] ? [{ ...slice, i }] : []));
  for (let pass = 0; pass < 60; pass++) {
    let touched = false;
    for (const [n, one] of places.entries()) {
      const next = places[(n + 1) % places.length];
      if (!next || next === one) continue;
      const round = n + 1 === places.length ? 2 * Math.PI : 0;
      const needed = gap(one, next, radius);
      const missing = needed - (next.at + round - one.at);
      if (missing < 0.001) continue;
      one.at -= missing / 2;
      next.at += missing / 2;
      touched = true;
    }
    if (!touched) break;
  }
  for (const { i, at } of places) turned[i] = at;
  return turned;
}

function gap(a: Slice, b: Slice, radius: number): number {
  const at = (a.at + b.at) / 2;
  const far = (labelDistance(a.at, a.width, radius) + labelDistance(b.at, b.width, radius)) / 2;
  return (along(at, a.width) + along(at, b.width)) / 2 / far;
}

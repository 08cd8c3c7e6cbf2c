// Palette → the solid colours of a drawing. No opacity anywhere: a line is a mix of background and ink.
import { atLightness, mix, toOklch } from '../colour.js';
import type { Palette } from '../model.js';

/** Colours from far to near. Fills are opaque and hide what is behind them. */
export interface Pen {
  line: [far: string, mid: string, near: string];
  fill: [far: string, mid: string, near: string];
  /** Lines and fill of flowers. */
  bloom: string;
  petal: string;
}

/** For ceremony slides: light lines on the deep background, far ranges slightly lighter than near ones. */
export function deepPen(palette: Palette): Pen {
  const { deep, onDeep, bloom } = palette;
  const { l } = toOklch(deep);
  const line = (share: number) => mix(deep, onDeep, share);
  return {
    line: [line(0.24), line(0.35), line(0.47)],
    fill: [atLightness(deep, l + 0.075, 1.1), atLightness(deep, l + 0.035, 1.05), deep],
    bloom: mix(deep, bloom, 0.76),
    petal: mix(deep, bloom, 0.12),
  };
}

/** For the land of content slides that stands small, in a medallion or beside the footer: it must read as a silhouette. */
export function medallionPen(palette: Palette): Pen {
  const { paper, primary } = palette;
  const share = (part: number) => mix(paper, primary, part);
  return {
    line: [share(0.42), share(0.52), share(0.64)],
    fill: [share(0.2), share(0.13), share(0.06)],
    bloom: share(0.6),
    petal: paper,
  };
}

/** For the land along the foot of content slides: quiet lines on paper. */
export function paperPen(palette: Palette): Pen {
  const { paper, primary } = palette;
  const line = (share: number) => mix(paper, primary, share);
  return {
    line: [line(0.28), line(0.36), line(0.46)],
    fill: [mix(paper, primary, 0.05), mix(paper, primary, 0.025), paper],
    bloom: line(0.5),
    petal: paper,
  };
}

export type Depth = 0 | 1 | 2;

/** Stroke and fill of one depth: 0 far, 1 middle, 2 near. */
export function ink(pen: Pen, depth: Depth): { stroke: string; fill: string; width: number } {
  return { stroke: pen.line[depth], fill: pen.fill[depth], width: 1.3 + depth * 0.15 };
}

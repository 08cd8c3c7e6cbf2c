// A CSS linear gradient → rectangles: bands of solid colour, or one smooth gradient. Pure.
import type { Box } from '../../render/box.js';
import { isSeen, lengthOf, splitTop } from './css.js';
import type { Item, ShapeFill } from './scene.js';

type Band = Extract<Item, { kind: 'shape' }>;

interface Stop {
  colour: string;
  /** Position along the gradient in px. */
  at: number;
}

/** Bands of solid colour become rectangles; a smooth gradient stays one shape. */
export function gradientLayer(image: string, area: Box): Band[] {
  const parts = splitTop(image.slice(image.indexOf('(') + 1, image.lastIndexOf(')')), ',');
  const horizontal = parts[0] === '90deg' || parts[0] === 'to right';
  const stops = stopsOf(
    parts.filter((p) => !/^(to |-?[\d.]+deg)/.test(p)),
    horizontal ? area.width : area.height,
  );
  const first = stops[0];
  if (!first) return [];
  if (stops.every(({ colour }) => colour === first.colour)) return band(area, first.colour);
  const pairs = stops.slice(1).map((stop, i) => [stops[i] ?? stop, stop] as const);
  if (pairs.every(([a, b]) => a.colour === b.colour || a.at === b.at))
    return hardBands(pairs, area, horizontal, stops);
  const length = horizontal ? area.width : area.height;
  const fill: ShapeFill = {
    degrees: horizontal ? 0 : 90,
    stops: stops.map(({ colour, at }) => ({ colour, at: Math.min(1, at / length) })),
  };
  return [{ kind: 'shape', shape: { kind: 'rect', box: area, fill } }];
}

function stopsOf(parts: string[], length: number): Stop[] {
  return parts.flatMap((part, i) => {
    const [colour = '', ...places] = splitTop(part, ' ');
    const natural = parts.length > 1 ? (i / (parts.length - 1)) * length : 0;
    if (places.length === 0) return [{ colour, at: natural }];
    return places.map((place) => ({ colour, at: lengthOf(place, length) }));
  });
}

function hardBands(
  pairs: (readonly [Stop, Stop])[],
  area: Box,
  horizontal: boolean,
  stops: readonly Stop[],
): Band[] {
  const last = stops.at(-1);
  const end = horizontal ? area.width : area.height;
  const all = last && last.at < end ? [...pairs, [last, { ...last, at: end }] as const] : pairs;
  return all.flatMap(([a, b]) => {
    const size = b.at - a.at;
    if (size <= 0) return [];
    return band(
      horizontal ? { ...area, x: area.x + a.at, width: size } : { ...area, y: area.y + a.at, height: size },
      a.colour,
    );
  });
}

function band(box: Box, colour: string): Band[] {
  return isSeen(colour) ? [{ kind: 'shape', shape: { kind: 'rect', box, fill: { colour } } }] : [];
}

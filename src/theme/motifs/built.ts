// Pen and positions → buildings and boats: gates, roofs, bridges, lighthouses, all drawn as nested contours.
import type { Mountain } from './ground.js';
import { type Contour, halfOval, nest, nums, path, range, type Stroke } from './shape.js';

/** A wall that leans inwards, with courses of stone and battlements. */
export function rampart([x, base, width, height]: Mountain, stroke: Stroke): string {
  const lean = height * 0.16;
  const [left, right, top] = [x - width / 2, x + width / 2, base - height];
  const merlon = 15;
  const count = Math.floor((width - 2 * lean) / (merlon * 2));
  const start = left + lean + (width - 2 * lean - count * merlon * 2 + merlon) / 2;
  const teeth = range(count).map((i) => `M${nums(start + i * merlon * 2, top)}v-9h${merlon}v9`);
  const courses = range(Math.max(1, Math.floor(height / 15))).map((i) => {
    const y = top + 9 + i * 15;
    const inset = lean * (1 - (y - top) / height);
    return `M${nums(left + inset, y)}H${nums(right - inset)}`;
  });
  return (
    path(teeth.join(''), stroke) +
    path(`M${nums(left, base)}L${nums(left + lean, top)}H${nums(right - lean)}L${nums(right, base)}Z`, {
      ...stroke,
      width: 1.8,
    }) +
    path(courses.join(''), { stroke: stroke.stroke, width: 1.1 })
  );
}

/** A gateway of nested arches. */
export function gate([x, base, width, height]: Mountain, count: number, stroke: Stroke): string {
  const arch: Contour = (t) => {
    const [w, h] = [(width / 2) * t, height * (0.3 + 0.7 * t)];
    return `M${nums(x - w, base)}V${nums(base - h + w)}${halfOval(w, w)}V${nums(base)}`;
  };
  return nest(arch, count, stroke, 0.3);
}

/** A tiled roof with lifted eaves; base is the line of the eaves. */
export function roof([x, base, width, height]: Mountain, count: number, stroke: Stroke): string {
  const shape: Contour = (t) => {
    const [w, h] = [(width / 2) * (0.3 + 0.7 * t), height * t];
    return `M${nums(x - w, base - h * 0.2)}Q${nums(x - w * 0.8, base, x - w * 0.62, base)}H${nums(x + w * 0.62)}Q${nums(x + w * 0.8, base, x + w, base - h * 0.2)}Q${nums(x + w * 0.66, base - h * 0.34, x + w * 0.56, base - h)}H${nums(x - w * 0.56)}Q${nums(x - w * 0.66, base - h * 0.34, x - w, base - h * 0.2)}Z`;
  };
  return nest(shape, count, stroke, 0.35);
}

/** A hall on pillars under a tiled roof. */
export function hall([x, base, width, height]: Mountain, stroke: Stroke): string {
  const [w, top] = [width * 0.66, base - height * 0.5];
  const pillars = range(6).map((i) => `M${nums(x - w / 2 + (i * w) / 5, base)}V${nums(top)}`);
  return (
    `<path d="M${nums(x - w / 2, base)}V${nums(top)}h${nums(w)}V${nums(base)}Z" fill="${stroke.fill}"/>` +
    path(pillars.join(''), { stroke: stroke.stroke, width: 1.6 }) +
    roof([x, top + 2, width, height * 0.5], 4, stroke)
  );
}

/** A house on stilts with a steep thatch and crossed finials. */
export function stiltHouse([x, base, width, height]: Mountain, stroke: Stroke): string {
  const floor = base - height * 0.28;
  const eaves = base - height * 0.46;
  const thatch: Contour = (t) => {
    const [w, h] = [(width / 2) * (0.25 + 0.75 * t), height * 0.56 * t];
    return `M${nums(x - w, eaves)}Q${nums(x - w * 0.82, eaves - h * 0.4, x - w * 0.62, eaves - h)}H${nums(x + w * 0.62)}Q${nums(x + w * 0.82, eaves - h * 0.4, x + w, eaves)}Z`;
  };
  const ridge = eaves - height * 0.56;
  const finial = (fx: number) =>
    `M${nums(fx - 7, ridge - 9)}Q${nums(fx - 1, ridge - 6, fx + 4, ridge + 4)}M${nums(fx + 7, ridge - 9)}Q${nums(fx + 1, ridge - 6, fx - 4, ridge + 4)}`;
  const posts = range(6).map((i) => `M${nums(x - width * 0.38 + i * width * 0.152, eaves)}V${nums(base)}`);
  return (
    `<path d="M${nums(x - width * 0.4, eaves)}H${nums(x + width * 0.4)}V${nums(floor)}H${nums(x - width * 0.4)}Z" fill="${stroke.fill}"/>` +
    path(
      `${posts.join('')}M${nums(x - width * 0.44, floor)}h${nums(width * 0.88)}M${nums(x - width * 0.44, floor - 9)}h${nums(width * 0.88)}`,
      { stroke: stroke.stroke, width: 1.4 },
    ) +
    nest(thatch, 5, stroke, 0.3) +
    path(finial(x - width * 0.31) + finial(x + width * 0.31), {
      stroke: stroke.stroke,
      width: 1.8,
      cap: 'round',
    })
  );
}

/** The communal house of the highlands: a blade of thatch far taller than its walls. */
export function communalHouse([x, base, width, height]: Mountain, stroke: Stroke): string {
  const floor = base - height * 0.13;
  const eaves = base - height * 0.27;
  const blade: Contour = (t) => {
    const [w, h] = [(width / 2) * (0.16 + 0.84 * t), height * 0.73 * t];
    return `M${nums(x - w, eaves)}C${nums(x - w * 0.8, eaves - h * 0.26, x - w * 0.66, eaves - h * 0.6, x - w * 0.72, eaves - h)}Q${nums(x, eaves - h * 0.955, x + w * 0.72, eaves - h)}C${nums(x + w * 0.66, eaves - h * 0.6, x + w * 0.8, eaves - h * 0.26, x + w, eaves)}Z`;
  };
  const ridge = eaves - height * 0.73;
  const comb = range(9).map(
    (i) => `M${nums(x - width * 0.3 + i * width * 0.075, ridge + 4 - Math.abs(i - 4))}v-9`,
  );
  const posts = range(8).map((i) => `M${nums(x - width * 0.4 + (i * width * 0.8) / 7, eaves)}V${nums(base)}`);
  return (
    `<path d="M${nums(x - width * 0.4, eaves)}h${nums(width * 0.8)}V${nums(floor)}h${nums(-width * 0.8)}Z" fill="${stroke.fill}"/>` +
    path(`${posts.join('')}M${nums(x - width * 0.45, floor)}h${nums(width * 0.9)}`, {
      stroke: stroke.stroke,
      width: 1.4,
    }) +
    path(comb.join(''), { stroke: stroke.stroke, width: 1.4 }) +
    nest(blade, 7, stroke, 0.2)
  );
}

/** A lighthouse with bands; its light is rings around the lamp. */
export function lighthouse([x, base, width, height]: Mountain, stroke: Stroke, light: string): string {
  const lamp = base - height;
  const half = (y: number) => (width / 2) * (0.52 + (0.48 * (y - lamp)) / height);
  const bands = range(4).map((i) => {
    const y = lamp + height * (0.24 + i * 0.19);
    return `M${nums(x - half(y), y)}h${nums(half(y) * 2)}m0 7h${nums(-half(y + 7) * 2)}`;
  });
  const rings = [20, 31, 43, 56, 70].map((r) => `M${nums(x - r, lamp - 9)}${halfOval(r, r)}`);
  const [w, top] = [half(lamp), lamp];
  return (
    path(rings.join(''), { stroke: light, width: 1.3 }) +
    path(`M${nums(x - width / 2, base)}L${nums(x - w, top)}h${nums(2 * w)}L${nums(x + width / 2, base)}Z`, {
      ...stroke,
      width: 1.9,
    }) +
    path(
      `${bands.join('')}M${nums(x - w - 5, top)}h${nums(2 * w + 10)}M${nums(x - w + 2, top)}v-14h${nums(2 * w - 4)}v14M${nums(x, top - 14)}v14`,
      { stroke: stroke.stroke, width: 1.4 },
    ) +
    path(`M${nums(x - w, top - 14)}Q${nums(x, top - 31, x + w, top - 14)}Z`, stroke)
  );
}

/** A river boat: a long shallow hull with lifted ends, its strakes nested, and a round awning amidships. */
export function boat(x: number, y: number, width: number, stroke: Stroke, awning = true): string {
  const half = width / 2;
  const rail = (sag: number) =>
    `Q${nums(x + half * 0.4, y + width * sag, x, y + width * sag)}T${nums(x - half, y - width * 0.075)}`;
  const keel = (sag: number) =>
    `Q${nums(x - half * 0.62, y + width * sag, x - half * 0.3, y + width * sag)}H${nums(x + half * 0.3)}Q${nums(x + half * 0.62, y + width * sag, x + half, y - width * 0.075)}`;
  const hull = `M${nums(x - half, y - width * 0.075)}${keel(0.085)}${rail(0.005)}Z`;
  const strake = `M${nums(x - half, y - width * 0.075)}${keel(0.045)}`;
  const cover: Contour = (t) => {
    const w = width * 0.23 * (0.5 + 0.5 * t);
    return `M${nums(x - w, y + width * 0.01)}V${nums(y - width * 0.05)}${halfOval(w, width * 0.13 * t)}V${nums(y + width * 0.01)}`;
  };
  return (
    (awning ? nest(cover, 4, stroke, 0.2) : '') +
    path(hull, { ...stroke, width: (stroke.width ?? 1.4) * 1.2 }) +
    path(strake, { stroke: stroke.stroke, width: 1.2 })
  );
}

/** A long house on stilts: a ridge that overhangs both gables, walls that lean outwards, a log ladder at each end. */
export function longHouse([x, base, width, height]: Mountain, stroke: Stroke): string {
  const [eaves, floor] = [base - height * 0.46, base - height * 0.2];
  const [ridge, top] = [width * 0.54, base - height];
  const [foot, wall] = [width * 0.41, width * 0.44];
  const line = { stroke: stroke.stroke, width: 1.1 };
  const roofs: Contour = (t) => {
    const lift = (eaves - top) * (1 - t);
    return `M${nums(x - width * 0.47 + lift * 0.2, eaves)}L${nums(x - ridge + lift * 0.9, top + lift * 0.9)}Q${nums(x, top + 12 + lift * 0.9, x + ridge - lift * 0.9, top + lift * 0.9)}L${nums(x + width * 0.47 - lift * 0.2, eaves)}Z`;
  };
  const stilts = range(12).map((i) => {
    const at = x - foot + 8 + (i * (foot * 2 - 16)) / 11;
    return `M${nums(at - 2, floor)}V${nums(base)}M${nums(at + 2, floor)}V${nums(base)}`;
  });
  const planks = range(26).map((i) => {
    const share = (i / 25) * 2 - 1;
    return `M${nums(x + share * wall, eaves)}L${nums(x + share * foot, floor)}`;
  });
  const windows = range(5).map((i) => {
    const at = x - foot * 0.72 + i * foot * 0.36;
    return `M${nums(at - 10, eaves + 8)}h20v${nums((floor - eaves) * 0.46)}h-20Z`;
  });
  const ladder = (s: number) => {
    const [lower, upper] = [x + s * (foot + 34), x + s * (foot + 8)];
    const rungs = range(5).map((i) => {
      const share = (i + 0.7) / 5.4;
      return `M${nums(lower + (upper - lower) * share - 5, base + (floor - base) * share)}h10`;
    });
    return `M${nums(lower - 3, base)}L${nums(upper - 3, floor)}M${nums(lower + 3, base)}L${nums(upper + 3, floor)}${rungs.join('')}`;
  };
  return (
    path(stilts.join(''), { ...line, width: 1.4 }) +
    path(ladder(-1) + ladder(1), { ...line, width: 1.4 }) +
    path(`M${nums(x - foot - 26, floor)}H${nums(x + foot + 26)}`, { ...line, width: 3 }) +
    path(`M${nums(x - wall, eaves)}H${nums(x + wall)}L${nums(x + foot, floor)}H${nums(x - foot)}Z`, stroke) +
    path(planks.join(''), { ...line, width: 0.9 }) +
    path(windows.join(''), { ...stroke, width: 1.4 }) +
    nest(roofs, 7, stroke, 0.12)
  );
}

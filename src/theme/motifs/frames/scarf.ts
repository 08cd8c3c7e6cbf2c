// A chequered scarf folded over the upper right corner and along the foot, ripples under the land: the Mekong delta.
import { mix } from '../../colour.js';
import type { Palette } from '../../model.js';
import { nums, oval, path, range } from '../shape.js';
import type { EdgeInk, SlideFrame } from './frame.js';
import { block, cornerOf, landIn, onSlide, rimInk, sloped } from './parts.js';

/** The cloth of a width and height: its ground is drawn already. */
export type Cloth = (width: number, height: number, ink: EdgeInk) => string;

const bars = (length: number, step: number, bar: (at: number) => string): string =>
  range(Math.ceil(length / step))
    .map((i) => bar(i * step))
    .join('');

/** Checks of two weights, darkest where the bars cross. */
export const check: Cloth = (width, height, { figure, minor }) => {
  const upright = bars(width, 24, (x) => `M${nums(x, 0)}h12v${nums(height)}h-12Z`);
  const level = bars(height, 24, (y) => `M${nums(0, y)}h${nums(width)}v12H0Z`);
  const both = bars(width, 24, (x) => bars(height, 24, (y) => `M${nums(x, y)}h12v12h-12Z`));
  return `<path d="${upright}${level}" fill="${minor}"/><path d="${both}" fill="${figure}"/>`;
};

/** Lozenges with stepped sides: Khmer ikat. */
export const ikat: Cloth = (width, height, { figure, minor }) => {
  const steps = (x: number, y: number, k: number) =>
    `M${nums(x - 2 * k, y - 6 * k)}h${nums(4 * k)}v${nums(2 * k)}h${nums(3 * k)}v${nums(2 * k)}h${nums(3 * k)}v${nums(4 * k)}h${nums(-3 * k)}v${nums(2 * k)}h${nums(-3 * k)}v${nums(2 * k)}h${nums(-4 * k)}v${nums(-2 * k)}h${nums(-3 * k)}v${nums(-2 * k)}h${nums(-3 * k)}v${nums(-4 * k)}h${nums(3 * k)}v${nums(-2 * k)}h${nums(3 * k)}Z`;
  const all = (k: number) =>
    bars(width + 20, 32, (x) => bars(height + 12, 24, (y) => steps(x + (y % 48 ? 16 : 0), y + 10, k)));
  return `<path d="${all(1)}" fill="${figure}"/><path d="${all(0.5)}" fill="${minor}"/>`;
};

/** Fine stripes in groups of three. */
export const stripe: Cloth = (width, height, { figure, minor }) =>
  `<path d="${bars(width, 36, (x) => `M${nums(x, 0)}h12v${nums(height)}h-12Z`)}" fill="${figure}"/><path d="${bars(width, 36, (x) => `M${nums(x + 18, 0)}h3v${nums(height)}h-3ZM${nums(x + 26, 0)}h3v${nums(height)}h-3Z`)}" fill="${minor}"/>`;

const FOLD = 104;
const HIGH = 18;

function ripples({ line, thin }: { line: string; thin: string }): string {
  return (
    path(
      range(5)
        .map((i) => oval(96, 276, 166 - i * 30, 22 - i * 4))
        .join(''),
      { stroke: thin, width: 1.8 },
    ) + path(oval(96, 276, 166, 22), { stroke: line, width: 1.8 })
  );
}

const inkOf = ({ paper, primary, deep }: Palette): EdgeInk => ({
  cloth: mix(paper, primary, 0.08),
  figure: mix(primary, deep, 0.3),
  minor: mix(paper, primary, 0.44),
});

export const scarf = (cloth: Cloth): SlideFrame => ({
  paper: '#F6F6E9',
  paper2: '#E9EAD4',
  style: { '--rule-ink': 'var(--primary)' },
  edge: (palette) => {
    const ink = inkOf(palette);
    const fold = `M${1280 - FOLD} 0H1280V${FOLD}Z`;
    return onSlide(
      `<clipPath id="ce"><path d="${fold}M0 ${720 - HIGH}H1280V720H0Z"/></clipPath><g clip-path="url(#ce)">` +
        block(1280 - FOLD, 0, FOLD, FOLD, ink.cloth) +
        `<g transform="translate(${1280 - FOLD} 0)">${cloth(FOLD, FOLD, ink)}</g>` +
        block(0, 720 - HIGH, 1280, HIGH, ink.cloth) +
        `<g transform="translate(0 ${720 - HIGH + 3})">${cloth(1280, HIGH, ink)}</g></g>` +
        path(`M${1280 - FOLD} 0L1280 ${FOLD}M0 ${720 - HIGH}H1280`, { stroke: ink.figure, width: 2.4 }),
    );
  },
  corner: (land, palette) =>
    cornerOf(ripples(rimInk(palette)) + landIn('M0 0H262V266H0Z', { land, palette, scale: 0.9, y: -24 })),
  foot: (land, palette) => sloped(land, palette, { lift: HIGH }),
});

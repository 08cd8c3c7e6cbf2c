import { describe, expect, test } from 'vitest';
import { chartColours } from '../../src/theme/chart.js';
import {
  contrast,
  fromLinearLight,
  linearLight,
  luminance,
  mix,
  readable,
  toOklch,
} from '../../src/theme/colour.js';
import { contrastFaults } from '../../src/theme/contrast.js';
import type { Mode } from '../../src/theme/model.js';
import { derivePalette } from '../../src/theme/palette.js';
import { listProvinces } from '../../src/theme/provinces.js';

const units = (await listProvinces()).value ?? [];
const MODES: Mode[] = ['light', 'dark', 'contrast'];

describe('colour', () => {
  test('contrast follows WCAG: black on white 21, grey #767676 on white 4.54', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });

  test('mixing gives solid colours and includes both ends', () => {
    expect([mix('#4A0F1A', '#FFFFFF', 0), mix('#4A0F1A', '#FFFFFF', 1)]).toEqual(['#4A0F1A', '#FFFFFF']);
  });

  test('the nearest readable colour keeps its hue and just passes', () => {
    const found = readable('#D9534F', ['#F7F1E4'], 4.5) ?? '';
    expect(contrast(found, '#F7F1E4')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(found, '#F7F1E4')).toBeLessThan(4.75);
    expect(Math.abs(toOklch(found).h - toOklch('#D9534F').h)).toBeLessThan(0.12);
  });
});

describe('a palette', () => {
  test('that fails is reported with pair, ratio and the nearest colour that passes', () => {
    const palette = derivePalette(
      { deep: '#4A0F1A', primary: '#E8909C', accent: '#F4B942', bloom: '#F0A79B' },
      'light',
    );
    const faults = contrastFaults(palette);
    expect(faults.map((f) => `${f.text}/${f.ground}`)).toEqual(['primary/paper', 'primary/paper2']);
    for (const fault of faults) {
      expect(fault.ratio).toBeLessThan(4.5);
      expect(contrast(fault.nearest ?? '#FFFFFF', palette[fault.ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keeps explicit values in light mode, even if they could be derived', () => {
    const stated = {
      deep: '#4A0F1A',
      primary: '#98192C',
      accent: '#F4B942',
      bloom: '#F0A79B',
      ink: '#101010',
    };
    expect(derivePalette(stated, 'light')).toMatchObject(stated);
  });

  test.each(units.map((u) => [u.slug, u.palette] as const))(
    'of %s is light on dark in dark mode, and black on white in contrast mode',
    (_, stated) => {
      const dark = derivePalette(stated, 'dark');
      expect(luminance(dark.paper)).toBeLessThan(0.06);
      expect(luminance(dark.ink)).toBeGreaterThan(0.7);
      const strong = derivePalette(stated, 'contrast');
      expect(contrast(strong.ink, strong.paper)).toBeGreaterThan(20);
      expect(contrast(strong.primary, strong.paper2)).toBeGreaterThanOrEqual(7);
      expect(contrast(strong.accent, strong.deep)).toBeGreaterThanOrEqual(10);
    },
  );
});

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seen(colour: string, m: number[]): string {
  const [r, g, b] = linearLight(colour);
  const row = (i: number) => m[i]! * r + m[i + 1]! * g + m[i + 2]! * b;
  return fromLinearLight([row(0), row(3), row(6)]);
}

/** Distance in OKLab; 0.02 is just noticeable side by side. */
function distance(a: string, b: string): number {
  const [x, y] = [toOklch(a), toOklch(b)];
  return Math.hypot(
    x.l - y.l,
    x.c * Math.cos(x.h) - y.c * Math.cos(y.h),
    x.c * Math.sin(x.h) - y.c * Math.sin(y.h),
  );
}

const pairs = (colours: string[]) =>
  colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const));
const grey = (colour: string) => 116 * Math.cbrt(luminance(colour)) - 16;

describe.each(MODES)('chart colours in %s mode', (mode) => {
  test.each(units.map((u) => [u.slug, u.palette] as const))(
    'of %s stay six distinct colours for colour-blind readers and in grey',
    (_, stated) => {
      const palette = derivePalette(stated, mode);
      const colours = chartColours(palette);
      expect(colours).toHaveLength(6);
      for (const matrix of Object.values(DEFICIENCIES))
        for (const [a, b] of pairs(colours))
          expect(distance(seen(a, matrix), seen(b, matrix))).toBeGreaterThan(0.06);
      for (const [a, b] of pairs(colours)) expect(Math.abs(grey(a) - grey(b))).toBeGreaterThan(5);
      for (const colour of colours) expect(contrast(colour, palette.paper)).toBeGreaterThan(1.5);
    },
  );
});

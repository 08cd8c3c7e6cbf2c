// Palette → six chart colours in order, distinguishable by lightness alone, so they work in greyscale print and for
// colour-blind readers.
import { atLightness, contrast, mix, readable, toOklch } from './colour.js';
import type { Palette } from './model.js';

/** Minimum contrast of a mark against its background. Below WCAG's 3:1 because charts label and outline every mark. */
const MARK = 1.6;

/**
 * The province's primary colour first, then ink, tints and warm steps between them, each at a lightness of its own.
 * On a dark background the lightness steps are reversed.
 */
export function chartColours(palette: Palette): string[] {
  const { paper, primary, accent, bloom, ink } = palette;
  const isDark = toOklch(paper).l < 0.5;
  const steps = isDark ? [0.75, 0.86, 0.97, 0.64, 0.54, 0.44] : [0.42, 0.74, 0.28, 0.64, 0.83, 0.53];
  const warm = mix(primary, accent, 0.5);
  const hues = [primary, accent, mix(ink, primary, 0.3), bloom, mix(bloom, primary, 0.3), warm];
  return hues.map((hue, i) => {
    const colour = atLightness(hue, steps[i] ?? 0.5);
    return contrast(colour, paper) >= MARK ? colour : (readable(colour, [paper], MARK) ?? colour);
  });
}

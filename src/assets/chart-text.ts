// A text and its font → its width in px, as the shipped faces set it; what a chart's layout rests on. Pure.

/** Em of a character by its kind; measured in the text face, the display face is narrower. */
const NARROW = /[ijlt.,:;'’|!()\s]/;
const WIDE = /[mwMW%@]/;

/** `font` as CSS shorthand: "800 32px Phudu". */
export function textWidth(text: string, font: string): number {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '24');
  const display = /^\s*(?:bold|[89]00)/.test(font);
  return [...text.normalize('NFC')].reduce((sum, character) => sum + em(character, display), 0) * size;
}

function em(character: string, display: boolean): number {
  const base = character.normalize('NFD').charAt(0);
  if (NARROW.test(base)) return 0.29;
  if (WIDE.test(base)) return 0.88;
  if (/\d/.test(base)) return display ? 0.52 : 0.6;
  // ECharts takes 国 for every letter outside ASCII when it breaks lines: as wide as a small one.
  return base === base.toLowerCase() ? 0.59 : 0.7;
}

/** The largest of the sizes at which the longest text keeps within `room` px; the last one when none does. */
export function fittingSize(texts: readonly string[], room: number, sizes: readonly number[]): number {
  const fits = (size: number): boolean => texts.every((text) => textWidth(text, `800 ${size}px`) <= room);
  return sizes.find(fits) ?? sizes.at(-1) ?? 24;
}

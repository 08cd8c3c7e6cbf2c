// A colour → two terminal cells in it: 24-bit if supported, else the nearest of 256 colours.

/** @param colour #RRGGBB */
export function swatch(colour: string, trueColour: boolean): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const code = trueColour ? `2;${r};${g};${b}` : `5;${cube(r, g, b)}`;
  return `\u001b[48;${code}m  \u001b[0m`;
}

/** Index in the 6 × 6 × 6 colour cube, which starts at 16 and has levels 0, 95, 135 … 255. */
function cube(...channels: number[]): number {
  const step = (value: number): number => (value < 48 ? 0 : value < 115 ? 1 : Math.round((value - 55) / 40));
  return channels.reduce((sum, value) => sum * 6 + step(value), 0) + 16;
}

// A colour → two cells of a terminal in it: 24 bits where the terminal has them, else the nearest of its 256.

/** #RRGGBB. */
export function swatch(colour: string, trueColour: boolean): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const code = trueColour ? `2;${r};${g};${b}` : `5;${cube(r, g, b)}`;
  return `\u001b[48;${code}m  \u001b[0m`;
}

/** The 6 × 6 × 6 cube of the 256 colours, which begins at 16; its steps are 0, 95, 135 … 255. */
function cube(...channels: number[]): number {
  const step = (value: number): number => (value < 48 ? 0 : value < 115 ? 1 : Math.round((value - 55) / 40));
  return channels.reduce((sum, value) => sum * 6 + step(value), 0) + 16;
}

// A number in the display face → its width.

/** Width in em of Phudu 900; measured: a digit 0.51, a full stop 0.26; % + / come from the text face. */
export function displayWidth(value: string): number {
  const width = (c: string) =>
    /[.,:' ]/.test(c) ? 0.27 : /[%×]/.test(c) ? 0.84 : /[\d/]/.test(c) ? 0.51 : 0.56;
  return [...value].reduce((sum, c) => sum + width(c), 0);
}

// A code of the Symbol font → the sign it shows, as far as it affects what a figure means.

const SIGNS: Record<number, string> = {
  163: '≤',
  165: '∞',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
  213: '∏',
  214: '√',
  229: '∑',
  242: '∫',
};

/** Digits, letters and common signs are at their ASCII codes; signs of other fonts are bullets and carry no meaning. */
export function symbol(code: number, font = ''): string {
  if (!/^symbol$/i.test(font)) return '';
  const place = code >= 0xf000 ? code - 0xf000 : code;
  return SIGNS[place] ?? (place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : '');
}

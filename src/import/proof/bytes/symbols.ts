// A code of the font Symbol → the sign it shows, as far as that changes what a figure says.

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

/** Digits, letters and common signs stand where ASCII has them; signs of other fonts are bullets and say nothing. */
export function symbol(code: number, font = ''): string {
  if (!/^symbol$/i.test(font)) return '';
  const place = code >= 0xf000 ? code - 0xf000 : code;
  return SIGNS[place] ?? (place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : '');
}

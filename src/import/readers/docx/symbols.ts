// Private-use codes of the Symbol and Wingdings fonts → the characters these fonts show.

/** Signs used in running text, by their code in Adobe's Symbol encoding. */
const SYMBOL: Record<number, string> = {
  97: 'α',
  98: 'β',
  103: 'γ',
  68: 'Δ',
  108: 'λ',
  109: 'μ',
  112: 'π',
  115: 'σ',
  83: 'Σ',
  87: 'Ω',
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
  222: '⇒',
};
/** Only arrows and ticks of Wingdings carry meaning; its other signs are bullets. */
const WINGDINGS: Record<number, string> = { 224: '→', 223: '←', 232: '→', 252: '✓', 254: '✓' };

/** Any other code in this range is a bullet. */
export function fromSymbols(text: string, font = ''): string {
  if (!/[\uf000-\uf0ff]/.test(text)) return text;
  const signs = /^symbol$/i.test(font) ? SYMBOL : /^wingdings$/i.test(font) ? WINGDINGS : {};
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => {
    const code = letter.charCodeAt(0) - 0xf000;
    return signs[code] ?? (code > 126 || signs === WINGDINGS ? '•' : (ascii(code, font) ?? '•'));
  });
}

/** Symbol has digits and punctuation at their ASCII codes. */
function ascii(code: number, font: string): string | undefined {
  return /^symbol$/i.test(font) && code < 64 ? String.fromCharCode(code) : undefined;
}

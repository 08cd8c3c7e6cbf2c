// Encodes Unicode text in TCVN3 and VNI, as Latin-1 letters. Written independently of the decoder under test.
import iconv from 'iconv-lite';

/** Lower-case letters and the untoned capitals of TCVN3 fonts. */
export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    if (letter.codePointAt(0)! < 0x80 || /[“”‘’–…]/.test(letter)) return letter;
    const code = iconv.encode(letter, 'tcvn');
    return code.length === 1 && code[0]! > 0xa0 ? code.toString('latin1') : letter;
  }).join('');
}

const ALONE: Record<string, string> = {
  đ: 'ñ',
  Đ: 'Ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  Í: 'Í',
  Ì: 'Ì',
  Ỉ: 'Æ',
  Ĩ: 'Ó',
  Ị: 'Ò',
  Ỵ: 'Î',
};
const TONE: Record<string, number> = { '\u0301': 0, '\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0323': 4 };

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    if (ALONE[letter]) return ALONE[letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    if (marks.length === 0) return letter;
    const tone = TONE[marks.find((mark) => mark in TONE) ?? ''];
    const shape = marks.find((mark) => !(mark in TONE));
    const code = vniCode(base, shape, tone);
    return base === base.toUpperCase() ? code.toUpperCase() : code;
  }).join('');
}

function vniCode(base: string, shape: string | undefined, tone: number | undefined): string {
  const small = base.toLowerCase();
  if (shape === '\u031b') return (small === 'o' ? 'ô' : 'ö') + (tone === undefined ? '' : 'ùøûõï'[tone]);
  if (shape === '\u0302') return small + (tone === undefined ? 'â' : 'áàåãä'[tone]);
  if (shape === '\u0306') return small + (tone === undefined ? 'ê' : 'éèúüë'[tone]);
  return small + (tone === undefined ? '' : 'ùøûõï'[tone]);
}

// A text and its font → its width in px in the shipped faces, and its lines; the basis of chart layout. Pure.
import { display, text as running } from './chart-glyph-widths.js';

/** Em of a letter missing from the tables: as wide as a wide one. */
const OTHER = 826;
/** A theme's own face may be wider than the shipped ones measured here. */
const OWN_FACE = 1.15;
const SHIPPED = /px\s*$|Phudu|Be Vietnam Pro/;

/** `font` as CSS shorthand: "800 32px Phudu". */
export function textWidth(text: string, font: string): number {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '24');
  const widths = /^\s*(?:normal )?(?:bold|[89]00)/.test(font) ? display : running;
  const own = SHIPPED.test(font) ? 1 : OWN_FACE;
  let sum = 0;
  for (const character of text.normalize('NFC'))
    sum += widths.get(character) ?? widths.get(base(character)) ?? OTHER;
  return (sum / 1_000) * size * own;
}

/** A letter without its diacritics, except the horn of ơ and ư; ECharts measures 国 for a letter of any script. */
function base(character: string): string {
  const [letter = '', ...marks] = character.normalize('NFD');
  return marks.includes('\u031b') ? `${letter}\u031b`.normalize('NFC') : character === '国' ? 'o' : letter;
}

/** The largest size at which the longest text fits into `room` px; the last size if none does. */
export function fittingSize(texts: readonly string[], room: number, sizes: readonly number[]): number {
  const fits = (size: number): boolean => texts.every((text) => textWidth(text, `800 ${size}px`) <= room);
  return sizes.find(fits) ?? sizes.at(-1) ?? 24;
}

/** Lines of at most `room` px, broken between words, or within a word longer than a line. */
export function wrapText(text: string, room: number, font: string): string[] {
  const fits = (line: string): boolean => textWidth(line, font) <= room;
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const joined = [lines.pop(), word].filter((part) => part !== undefined);
    if (fits(joined.join(' '))) {
      lines.push(joined.join(' '));
      continue;
    }
    lines.push(...joined.slice(0, -1), ...pieces(word, fits));
  }
  return lines;
}

/** A word in pieces that fit, each at least one character. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const done: string[] = [];
  let piece = '';
  for (const character of word.normalize('NFC')) {
    if (piece !== '' && !fits(piece + character)) {
      done.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...done, piece];
}

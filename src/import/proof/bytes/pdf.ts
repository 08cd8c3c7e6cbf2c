// Bytes of a PDF → the letters that its pages draw, in drawing order, as lines. Not by pdf.js's own joining of texts.
import { raised } from '../fold.js';
import type { Passage, ReadBytes } from '../passage.js';
import { type Letter, lettersOf } from './glyphs.js';
import { inUnicode } from './lines.js';

/** s; the first reading has taken as much already. */
const LONGEST = 25;

export const readPdfBytes: ReadBytes = async (bytes, { conversions }) => {
  const isTcvn3 = conversions.some(({ what }) => what === 'tcvn3');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await loading.promise;
    const passages: Passage[] = [];
    const unread: string[] = [];
    const start = performance.now();
    for (let number = 1; number <= document.numPages; number++) {
      const isLate = performance.now() - start > LONGEST * 1000;
      const lines = isLate
        ? undefined
        : await document
            .getPage(number)
            .then(async (page) => {
              const drawing = await page.getOperatorList();
              page.cleanup();
              return linesOf(drawnOnce(withHoles(lettersOf(drawing, pdfjs.OPS), isTcvn3)));
            })
            .catch(() => undefined);
      if (!lines) unread.push(String(number));
      for (const [index, text] of (lines ?? []).entries())
        passages.push({ text, part: 'text', origin: { page: number, line: index + 1 } });
    }
    return { passages: inUnicode(passages, conversions), unread };
  } catch {
    return { passages: [], unread: ['PDF'] };
  } finally {
    await loading.destroy();
  }
};

/** TCVN3 keeps its "ư" where others have a soft hyphen; some programs draw a space for it, and the next letter over it. */
function withHoles(letters: readonly Letter[], isTcvn3: boolean): readonly Letter[] {
  if (!isTcvn3) return letters;
  return letters.map((letter, index) => {
    const next = letters[index + 1];
    const isHole =
      letter.text === ' ' &&
      next !== undefined &&
      Math.abs(next.y - letter.y) < 1 &&
      Math.abs(next.x - letter.x) < 0.1 * letter.size;
    return isHole ? { ...letter, text: '\u00ad', end: letter.x } : letter;
  });
}

/** Letters are drawn twice, hardly apart, to look bold or to cast a shadow: share of their size. */
const SAME_PLACE = 0.14;

function drawnOnce(letters: readonly Letter[]): Letter[] {
  const known = new Map<string, Letter[]>();
  const cell = (text: string, x: number, y: number): string => `${text} ${x} ${y}`;
  return letters.filter((letter) => {
    if (letter.text.trim() === '') return true;
    const near = SAME_PLACE * letter.size;
    const [column, row] = [Math.round(letter.x / CELL), Math.round(letter.y / CELL)];
    const isNear = ({ x, y }: Letter): boolean =>
      Math.abs(x - letter.x) < near && Math.abs(y - letter.y) < near;
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        if (known.get(cell(letter.text, x, y))?.some(isNear)) return false;
    const key = cell(letter.text, column, row);
    known.set(key, [...(known.get(key) ?? []), letter]);
    return true;
  });
}

/** Letters are looked for in squares of that size, pt. */
const CELL = 4;

/** Shares of a letter's size: a space between words, a step to another line, a letter set raised. */
const SPACE = 0.17;
const STEP = 0.45;
const SMALL = 0.85;
const BACK = 0.6;
const FAR = 12;

interface Set extends Letter {
  /** From the end of the letter before it, pt. */
  gap: number;
  raised: boolean;
}

function linesOf(letters: readonly Letter[]): string[] {
  const lines: Set[][] = [];
  let line: Set[] = [];
  let base: Letter | undefined;
  for (const letter of letters) {
    const last = line.at(-1);
    const size = Math.max(letter.size, last?.size ?? 0);
    const gap = last ? letter.x - last.end : 0;
    const rise = base ? letter.y - base.y : 0;
    const raised = base !== undefined && isRaised(letter, base, rise);
    const isOff = base !== undefined && !raised && Math.abs(rise) > STEP * Math.max(size, base.size);
    if (isOff || gap < -BACK * size || gap > FAR * size) {
      lines.push(line);
      line = [];
      base = letter;
      line.push({ ...letter, gap: 0, raised: false });
      continue;
    }
    line.push({ ...letter, gap, raised });
    if (!raised) base = letter;
  }
  return [...lines, line].map(textOf).filter((text) => text.trim() !== '');
}

const isRaised = ({ size }: Letter, base: Letter, rise: number): boolean =>
  size < SMALL * base.size && rise > 0.12 * base.size && rise < 0.8 * base.size;

function textOf(line: readonly Set[]): string {
  const space = spaceOf(line);
  let text = '';
  let small = '';
  for (const { text: letter, gap, size, raised: isUp } of line) {
    const isApart = gap > space * size;
    if ((isApart || !isUp) && small !== '') {
      text += raised(small);
      small = '';
    }
    if (isApart) text += ' ';
    if (isUp) small += letter;
    else text += letter;
  }
  return text + (small === '' ? '' : raised(small));
}

/** Where all letters are spaced, words are parted by more than that. */
function spaceOf(line: readonly Set[]): number {
  const gaps = line.slice(1).flatMap(({ gap, size, text }) => (text.trim() === '' ? [] : [gap / size]));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.length >= LEAST_SPACED && usual > SPACE / 2 ? 1.6 * usual : SPACE;
}

/** Letters of a line from which it is known to be spaced. */
const LEAST_SPACED = 5;

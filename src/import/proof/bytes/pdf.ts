// Bytes of a PDF → the letters its pages draw, in drawing order, as lines. Does not use pdf.js's own text
// extraction.
import { faceOf } from '../../readers/pdf/faces.js';
import { decodeLegacy, detectLegacy } from '../../text/legacy.js';
import { scoreVietnamese } from '../../text/syllable.js';
import type { ExtractedText, ReadBytes } from '../extracted-text.js';
import { type Letter, lettersOf } from './glyphs.js';
import { inUnicode } from './legacy-lines.js';
import { linesOf } from './page-lines.js';
import { type SpacingLink, unmappedFonts } from './unmapped-fonts.js';

/** Time limit in seconds; the first reading has already taken as much. */
const LONGEST = 25;

export const readPdfBytes: ReadBytes = async (bytes, { conversions }) => {
  const isTcvn3 = conversions.some(({ what }) => what === 'tcvn3');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    // Exposes whether a font maps its glyphs to letters.
    fontExtraProperties: true,
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
    const passages: ExtractedText[] = [];
    const drawn: (readonly Letter[])[] = [];
    const ties = new Map<string, SpacingLink>();
    const unread: string[] = [];
    const start = performance.now();
    for (let number = 1; number <= document.numPages; number++) {
      const isLate = performance.now() - start > LONGEST * 1000;
      const letters = isLate
        ? undefined
        : await document
            .getPage(number)
            .then(async (page) => {
              const drawing = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
              const fields = await page.getAnnotations();
              const letters = lettersOf(drawing, pdfjs.OPS);
              for (const name of new Set(letters.map(({ font }) => font)))
                if (page.commonObjs.has(name)) describe(name, page.commonObjs.get(name), ties);
              page.cleanup();
              for (const text of fields.flatMap(filledIn))
                passages.push({ text, part: 'text', origin: { page: number } });
              return letters;
            })
            .catch(() => undefined);
      if (!letters) unread.push(String(number));
      drawn.push(letters ?? []);
    }
    const mute = unmappedFonts(drawn.flat(), ties);
    const pages = drawn.map((letters) =>
      restoreHyphenLetters(
        letters.map((letter) => (mute.has(letter.font) ? unreadable(letter) : letter)),
        isTcvn3,
      ),
    );
    const old = isTcvn3 ? legacyFonts(pages.flat()) : new Map<string, 'text' | 'byte'>();
    pages.forEach((letters, index) => {
      const read = drawnOnce(letters.map((letter) => asUnicode(letter, old)));
      linesOf(read).forEach((text, line) => {
        passages.push({ text, part: 'text', origin: { page: index + 1, line: line + 1 } });
      });
    });
    return { passages: old.size > 0 ? passages : inUnicode(passages, conversions), unread };
  } catch {
    return { passages: [], unread: ['PDF'] };
  } finally {
    await loading.destroy();
  }
};

/** TCVN3's "ư" has the code of a soft hyphen; some programs draw it as a space with the next letter on top of it. */
function restoreHyphenLetters(letters: readonly Letter[], isTcvn3: boolean): readonly Letter[] {
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

/** Letters drawn twice at nearly the same place, for bold or shadow: maximum distance relative to size. */
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

/** Side of the grid squares in which duplicates are searched, in pt. */
const CELL = 4;

/** Records how a font maps glyphs. Fonts of symbols, bullets and arrows spell nothing and are trusted. */
function describe(name: string, font: unknown, ties: Map<string, SpacingLink>): void {
  const { letters, isSymbol } = faceOf(font);
  if (!isSymbol) ties.set(name, letters);
}

/** Keeps the place of a letter that is drawn but cannot be decoded. */
const unreadable = ({ byte: _byte, ...letter }: Letter): Letter => ({
  ...letter,
  text: letter.text.trim() === '' ? ' ' : '\ufffd',
});

/** Text in form fields and in annotations typed onto the page. */
function filledIn(annotation: unknown): string[] {
  const { subtype, fieldType, fieldValue, contentsObj, hidden } = annotation as {
    subtype?: string;
    fieldType?: string;
    fieldValue?: unknown;
    contentsObj?: { str?: string };
    hidden?: boolean;
  };
  if (hidden) return [];
  const isField = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
  const values: unknown[] = isField ? [fieldValue].flat() : subtype === 'FreeText' ? [contentsObj?.str] : [];
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** Fonts in TCVN3, and whether their letters or their byte codes decode better. */
function legacyFonts(letters: readonly Letter[]): Map<string, 'text' | 'byte'> {
  const texts = new Map<string, { text: string; byte: string }>();
  let last: Letter | undefined;
  for (const letter of letters) {
    const known = texts.get(letter.font) ?? { text: '', byte: '' };
    const gap = last && letter.x - last.end < 0.17 * letter.size && letter.x >= last.x ? '' : ' ';
    known.text += gap + letter.text;
    known.byte += gap + (letter.byte ?? letter.text);
    texts.set(letter.font, known);
    last = letter;
  }
  const found = new Map<string, 'text' | 'byte'>();
  for (const [font, sample] of texts) {
    const valid = (text: string): number =>
      detectLegacy(text, 1) === 'tcvn3' ? scoreVietnamese(decodeLegacy(text, 'tcvn3')).valid : 0;
    const [stated, bytes] = [valid(sample.text), valid(sample.byte)];
    if (Math.max(stated, bytes) > 0) found.set(font, bytes >= stated ? 'byte' : 'text');
  }
  return found;
}

function asUnicode(letter: Letter, old: ReadonlyMap<string, 'text' | 'byte'>): Letter {
  const source = old.get(letter.font);
  if (!source) return letter;
  const raw = source === 'byte' ? (letter.byte ?? letter.text) : letter.text;
  return { ...letter, text: decodeLegacy(raw, 'tcvn3') };
}

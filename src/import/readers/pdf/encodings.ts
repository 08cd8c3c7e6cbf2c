// Converts text in legacy Vietnamese font encodings (TCVN3, VNI) to Unicode before lines are joined. The font's
// name and its text decide together. Where the PDF's own mapping loses letters (the "ư" of TCVN3 maps to a soft
// hyphen), the raw bytes are used.
import { restoreCapitals } from '../../text/capitals.js';
import { lineConverter } from '../../text/convert.js';
import { type ConversionCounts, count } from '../../text/hygiene.js';
import { decodeLegacy, detectLegacy, type Legacy } from '../../text/legacy.js';
import { scoreVietnamese } from '../../text/syllable.js';
import { SEEN_HYPHEN } from './letters.js';
import type { PdfPage } from './page.js';
import type { TextItem } from './pieces.js';

export function inUnicode(pages: readonly PdfPage[], tally: ConversionCounts): PdfPage[] {
  const pieces = pages.flatMap((page) => page.pieces);
  const bytes = bytesRead(pieces);
  const source = (piece: TextItem): string =>
    bytes.has(piece.face.name) ? (piece.bytes ?? piece.text) : piece.text;
  const named = namedIn(pieces, source);
  const rest = pieces.filter(({ face }) => !face.legacy || !named.has(face.legacy));
  const convert = lineConverter(rest.map(source), tally);
  const read = (piece: TextItem): string => {
    const { legacy } = piece.face;
    if (legacy && named.has(legacy)) return decoded(source(piece), piece, legacy, tally);
    const text = source(piece);
    const converted = convert?.(text) ?? text;
    return converted === text ? piece.text : converted;
  };
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.map(({ bytes: _bytes, ...piece }) => {
      const text = read({ ...piece, ...(_bytes === undefined ? {} : { bytes: _bytes }) });
      return { ...piece, text: hyphens(text, piece, page.pieces) };
    }),
  }));
}

/** Legacy encodings that font names suggest and their text confirms. */
function namedIn(pieces: readonly TextItem[], source: (piece: TextItem) => string): Set<Legacy> {
  const found = new Set<Legacy>();
  for (const legacy of ['tcvn3', 'vni'] as const) {
    const fontPieces = pieces.filter(({ face }) => face.legacy === legacy);
    if (fontPieces.length > 0 && detectLegacy(fontPieces.map(source).join(' '), 1) === legacy)
      found.add(legacy);
  }
  return found;
}

function decoded(text: string, { face }: TextItem, legacy: Legacy, tally: ConversionCounts): string {
  count(tally, legacy);
  const plain = decodeLegacy(legacy === 'tcvn3' ? text.replace(/Đ/g, 'Ð') : text, legacy);
  if (face.isCapitals) return plain.toUpperCase();
  const restored = legacy === 'tcvn3' ? restoreCapitals(plain) : plain;
  if (restored !== plain) count(tally, 'capitals');
  return restored;
}

/** Names of fonts whose raw bytes yield more Vietnamese words than the PDF's own mapping. */
function bytesRead(pieces: readonly TextItem[]): Set<string> {
  const faces = new Map<string, TextItem[]>();
  for (const piece of pieces) {
    const list = faces.get(piece.face.name);
    if (list) list.push(piece);
    else faces.set(piece.face.name, [piece]);
  }
  const found = new Set<string>();
  for (const [name, fontPieces] of faces) {
    if (fontPieces.every(({ bytes }) => bytes === undefined)) continue;
    const stated = valid(fontPieces.map(({ text }) => text).join(' '));
    const read = valid(fontPieces.map(({ text, bytes }) => bytes ?? text).join(' '));
    if (read > stated) found.add(name);
  }
  return found;
}

function valid(text: string): number {
  const legacy = detectLegacy(text, 1);
  return legacy ? scoreVietnamese(decodeLegacy(text, legacy)).valid : scoreVietnamese(text).valid;
}

/** A hyphen after a lower-case letter at the end of a line may come from hyphenation; any other belongs to the word. */
function hyphens(
  text: string,
  piece: Pick<TextItem, 'x' | 'y' | 'width' | 'size'>,
  all: readonly TextItem[],
): string {
  if (!text.includes(SEEN_HYPHEN)) return text;
  const hasTextAfter = (): boolean =>
    all.some(
      ({ x, y }) => Math.abs(y - piece.y) < 1 && x > piece.x && x - piece.x - piece.width < 2 * piece.size,
    );
  const last = /\p{Ll}\u2010$/u.test(text) && !hasTextAfter() ? '\u00ad' : '-';
  return text.replace(/\u2010$/, last).replaceAll(SEEN_HYPHEN, '-');
}

// Derives from pdf.js's description of a font its style and how far its characters can be trusted.
import type { Legacy } from '../../text/legacy.js';

export interface Face {
  name: string;
  bold: boolean;
  italic: boolean;
  /** Factor from glyph width units to font size: 0.001, except in Type 3 fonts. */
  scale: number;
  /** Glyph height relative to font size; 1 except in Type 3 fonts. */
  height: number;
  /** Codes are single bytes, so they may also be read in a legacy encoding. */
  isSimple: boolean;
  /**
   * Whether the PDF maps glyphs to letters: `none` if only their numbers are known, `guessed` if a symbolic font is
   * read by the standard table.
   */
  letters: 'stated' | 'guessed' | 'none';
  /** Whether the font maps this code to a letter. */
  knows(code: number): boolean;
  /** A symbol font: bullets, arrows. */
  isSymbol: boolean;
  /** Legacy encoding suggested by the font's name. Its text must confirm it. */
  legacy?: Legacy;
  /** .VnTimeH draws lower-case letters as capitals, so its text is meant in capitals. */
  isCapitals: boolean;
}

/** The part of pdf.js's font data (with `fontExtraProperties`) that is used. */
interface Described {
  name: string;
  bold: boolean;
  black: boolean;
  italic: boolean;
  isType3Font: boolean;
  fontMatrix: ArrayLike<number>;
  bbox: ArrayLike<number>;
  composite: boolean;
  isSymbolicFont: boolean;
  toUnicode: unknown;
  /** Glyph names by code, if a single-byte font has its own. */
  differences: unknown;
}

const BOLD = /bold|black|heavy|semibold|[-,]bd\b/i;
const SYMBOLS = /symbol|dingbats|wingdings|webdings|marlett/i;
const TCVN3 = /^\.?vn(?!i[-_ ]|i$)/i;
const VNI = /^vni[-_ ]/i;
const CAPITALS = /^\.?vn[^-,]*h(?:[-,](?:bold|italic|regular)\w*)?$/i;

/** `font`: undefined if pdf.js does not have it. */
export function faceOf(font: unknown): Face {
  const described = (font ?? {}) as Partial<Described>;
  // Without the subset prefix: "ABCDEF+Tinos".
  const name = (described.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const legacy = VNI.test(name) ? 'vni' : TCVN3.test(name) ? 'tcvn3' : undefined;
  return {
    name,
    bold: described.bold || described.black || BOLD.test(name),
    italic: described.italic || /italic|oblique/i.test(name),
    ...measures(described),
    isSimple: described.composite === false,
    letters: lettersOf(described),
    knows: knownCodes(described),
    isSymbol: SYMBOLS.test(name),
    ...(legacy ? { legacy } : {}),
    isCapitals: legacy === 'tcvn3' && CAPITALS.test(name),
  };
}

function measures({ isType3Font, fontMatrix, bbox }: Partial<Described>): { scale: number; height: number } {
  if (!isType3Font || !fontMatrix) return { scale: 0.001, height: 1 };
  const height = Math.abs(((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * (fontMatrix[3] ?? 0));
  return { scale: fontMatrix[0] || 0.001, height: height > 0 ? height : 1 };
}

/** A table in the PDF maps only the letters in use; pdf.js's default tables map more than this. */
const WHOLE_TABLE = 150;

function lettersOf(described: Partial<Described>): Face['letters'] {
  if (described.composite === true) return isIdentity(described.toUnicode) ? 'none' : 'stated';
  if (isNumbered(described)) return 'none';
  const named = Array.isArray(described.differences) ? Object.keys(described.differences).length : 0;
  const letters = Object.values(tableOf(described.toUnicode) ?? {}).filter(
    (letter) => letter !== null,
  ).length;
  return described.isSymbolicFont && named === 0 && letters > WHOLE_TABLE ? 'guessed' : 'stated';
}

/** Names that only number the glyphs, "g1A" or "cid_12". pdf.js derives letters from some of them. */
const NUMBERED = /^(?:g|glyph|cid|index|c|char|a)_?([\da-f]{1,5})$/i;

/** Whether most glyph names are mere numbers and no table maps them to letters. */
function isNumbered({ differences, toUnicode }: Partial<Described>): boolean {
  if (!Array.isArray(differences)) return false;
  const table = tableOf(toUnicode);
  const names = Object.entries(differences as readonly unknown[]).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '.notdef',
  );
  const numbered = names.filter(([code, name]) => {
    const number = NUMBERED.exec(name)?.[1];
    const letter = table?.[Number(code)];
    if (number === undefined) return false;
    return (
      letter === undefined || [10, 16].some((base) => letter === String.fromCharCode(parseInt(number, base)))
    );
  });
  return names.length > 0 && 2 * numbered.length > names.length;
}

function tableOf(toUnicode: unknown): Readonly<Record<number, unknown>> | undefined {
  const map: unknown =
    typeof toUnicode === 'object' && toUnicode !== null && '_map' in toUnicode ? toUnicode._map : undefined;
  return typeof map === 'object' && map !== null ? (map as Readonly<Record<number, unknown>>) : undefined;
}

/** pdf.js would read a two-byte code missing from the font's table as the character of that number. */
function knownCodes({ composite, toUnicode }: Partial<Described>): (code: number) => boolean {
  const table = composite === true ? tableOf(toUnicode) : undefined;
  return (code) => !table || (table[code] !== undefined && table[code] !== null);
}

/** pdf.js replaces a missing ToUnicode table by an identity mapping. */
const isIdentity = (map: unknown): boolean =>
  typeof map === 'object' && map !== null && 'firstChar' in map && 'lastChar' in map;

// A font as described by pdf.js → what reading needs to know: its style, and how far its characters can be trusted.
import type { Legacy } from '../../text/legacy.js';

export interface Face {
  name: string;
  bold: boolean;
  italic: boolean;
  /** Width units of a glyph to the font's size: 0.001, but for fonts whose glyphs are drawings. */
  scale: number;
  /** Height of such a font's glyphs, as a part of its size. */
  height: number;
  /** A code is one byte, so that it may be read as a letter by itself. */
  isSimple: boolean;
  /**
   * Whether the PDF says which letters its glyphs are: `none` where their numbers stand for letters, `guessed` where
   * a font of its own signs is read by the usual table.
   */
  letters: 'stated' | 'guessed' | 'none';
  /** Whether the font ties this code to a letter. */
  knows(code: number): boolean;
  /** A font of signs: bullets, arrows. */
  isSymbol: boolean;
  /** The encoding that its name promises; its text must score as such. */
  legacy?: Legacy;
  /** .VnTimeH: the small letters of this font look like capitals, and capitals are what its writer meant. */
  isCapitals: boolean;
}

/** What pdf.js tells of a font with `fontExtraProperties`. */
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
  /** Names of glyphs by their codes, where a font of one-byte codes has its own. */
  differences: unknown;
}

const BOLD = /bold|black|heavy|semibold|[-,]bd\b/i;
const SYMBOLS = /symbol|dingbats|wingdings|webdings|marlett/i;
const TCVN3 = /^\.?vn(?!i[-_ ]|i$)/i;
const VNI = /^vni[-_ ]/i;
const CAPITALS = /^\.?vn[^-,]*h(?:[-,](?:bold|italic|regular)\w*)?$/i;

/** `font`: undefined where pdf.js has none. */
export function faceOf(font: unknown): Face {
  const told = (font ?? {}) as Partial<Described>;
  // Without the mark of a subset: "ABCDEF+Tinos".
  const name = (told.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const legacy = VNI.test(name) ? 'vni' : TCVN3.test(name) ? 'tcvn3' : undefined;
  return {
    name,
    bold: told.bold || told.black || BOLD.test(name),
    italic: told.italic || /italic|oblique/i.test(name),
    ...measures(told),
    isSimple: told.composite === false,
    letters: lettersOf(told),
    knows: known(told),
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

/** A table that a PDF brings along names the letters that it uses; pdf.js's own names them all. */
const WHOLE_TABLE = 150;

function lettersOf(told: Partial<Described>): Face['letters'] {
  if (told.composite === true) return isIdentity(told.toUnicode) ? 'none' : 'stated';
  if (isNumbered(told)) return 'none';
  const named = Array.isArray(told.differences) ? Object.keys(told.differences).length : 0;
  const letters = Object.values(tableOf(told.toUnicode) ?? {}).filter((letter) => letter !== null).length;
  return told.isSymbolicFont && named === 0 && letters > WHOLE_TABLE ? 'guessed' : 'stated';
}

/** "g1A", "cid_12": names that number their glyphs. pdf.js reads letters out of some of them. */
const NUMBERED = /^(?:g|glyph|cid|index|c|char|a)_?([\da-f]{1,5})$/i;

/** Most glyphs have a number for a name, and no table gives them letters. */
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

/** A code of two bytes that the font's table leaves out would be read as the letter of its number. */
function known({ composite, toUnicode }: Partial<Described>): (code: number) => boolean {
  const table = composite === true ? tableOf(toUnicode) : undefined;
  return (code) => !table || (table[code] !== undefined && table[code] !== null);
}

/** pdf.js stands in for a missing table of letters by one in which every number is the letter of that number. */
const isIdentity = (map: unknown): boolean =>
  typeof map === 'object' && map !== null && 'firstChar' in map && 'lastChar' in map;

// A theme's own font files → fonts with their code points. Reads only inside the theme's folder.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { readWhole, refused } from '../platform/read.js';
import { type FontFile, readFontFile } from './font-file.js';
import { slideFaces } from './fonts.js';
import type { FileRef, Merged } from './inherit.js';
import type { FontFace } from './model.js';
import { inside } from './paths.js';

type Role = 'display' | 'text' | 'serif';
const DEFAULTS: Record<Role, string> = {
  display: 'Phudu',
  text: 'Be Vietnam Pro',
  serif: 'Noto Serif Display',
};

/** Every Vietnamese letter beyond ASCII, in both cases. */
const VIETNAMESE =
  'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ' +
  'ĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ';

export interface Fonts {
  families: Record<Role, string>;
  faces: FontFace[];
  diagnostics: Diagnostic[];
}

/** The shipped fonts plus the theme's own, which come first in their roles. */
export async function themeFonts(stated: Merged['fonts']): Promise<Fonts> {
  const roles = Object.entries(stated) as [Role, FileRef[]][];
  const shipped = slideFaces();
  const userFonts = await Promise.all(roles.map(([, files]) => readAll(files)));
  const families = { ...DEFAULTS };
  roles.forEach(([role], i) => {
    const family = userFonts[i]?.faces[0]?.family;
    if (family) families[role] = family;
  });
  return {
    families,
    faces: [...shipped, ...userFonts.flatMap((o) => o.faces)],
    diagnostics: userFonts.flatMap((o) => o.diagnostics),
  };
}

interface Read {
  faces: FontFace[];
  diagnostics: Diagnostic[];
}

async function readAll(files: readonly FileRef[]): Promise<Read> {
  const reads = await Promise.all(files.map(readFont));
  return { faces: reads.flatMap((r) => r.faces), diagnostics: reads.flatMap((r) => r.diagnostics) };
}

async function readFont(ref: FileRef): Promise<Read> {
  const refuse = (reason: 'missing' | 'outside' | 'size' | 'format') => ({
    faces: [],
    diagnostics: [
      diagnostic(`theme/font-${reason}`, { file: ref.file, megabytes: LARGEST_FILE.font / 1e6 }, ref.place),
    ],
  });
  const place = await inside(ref.folder, ref.file);
  if ('fault' in place) return refuse(place.fault);
  const read = await readWhole(place.path, LARGEST_FILE.font);
  if ('refusal' in read) {
    if (read.refusal.why === 'too-large') return refuse('size');
    return { faces: [], diagnostics: [refused(read.refusal, ref.file, ref.place)] };
  }
  const data = read.bytes;
  const format = formatOf(data);
  const font = format && (await readFontFile(data));
  if (!font) return refuse('format');
  const drawn = new Set(font.points);
  const missing = [...VIETNAMESE].filter((c) => !drawn.has(c.codePointAt(0) ?? 0));
  const face: FontFace = { ...describeFont(font), unicodeRange: rangeOf(drawn), data, format };
  if (!missing.length) return { faces: [face], diagnostics: [] };
  const params = { file: ref.file, count: missing.length, characters: missing.slice(0, 12).join(' ') };
  return { faces: [face], diagnostics: [diagnostic('theme/font-vietnamese', params, ref.place)] };
}

function formatOf(data: Uint8Array): FontFace['format'] | undefined {
  const magic = Buffer.from(data.subarray(0, 4)).toString('latin1');
  if (magic === 'wOF2') return 'woff2';
  if (magic === 'OTTO') return 'opentype';
  return magic === '\0\x01\0\0' || magic === 'true' ? 'truetype' : undefined;
}

function describeFont({ family, weight, italic }: FontFile): Pick<FontFace, 'family' | 'weight' | 'style'> {
  // The suffix prevents clashes with a system font of the same name; quotes are removed for CSS.
  const name = `${family.replace(/[^\p{L}\p{N} -]/gu, '')} (theme)`;
  return { family: name, weight: Math.min(900, Math.max(100, weight)), style: italic ? 'italic' : 'normal' };
}

/** Code points as a CSS unicode-range with adjacent ones merged. */
function rangeOf(codePoints: ReadonlySet<number>): string {
  const runs: [number, number][] = [];
  for (const c of [...codePoints].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === c - 1) last[1] = c;
    else runs.push([c, c]);
  }
  const hex = (c: number) => c.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

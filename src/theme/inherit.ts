// A theme file → everything it and the themes it extends state, nearest first. Reports cycles.
import path from 'node:path';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.js';
import type { Palette } from './model.js';
import { BASE, inside, PROVINCES } from './paths.js';
import { type LoadedThemeFile, readThemeFile } from './read.js';
import { BASE_THEME, type ResolvedTheme, resolveTheme } from './resolve.js';
import { provinceSchema, type ThemeFile, themeSchema } from './schema.js';

/** A file named in a theme, the folder it must be in, and where it is named. */
export interface FileRef {
  file: string;
  folder: string;
  place: Place;
}

/** The merged result of a chain of theme files. */
export interface Merged extends Omit<ThemeFile, 'extends' | 'logo' | 'photograph' | 'fonts' | 'palette'> {
  palette: Partial<Palette>;
  /** Where each stated colour is written. */
  places: Partial<Record<keyof Palette, Place>>;
  logo?: FileRef;
  photograph?: FileRef;
  fonts: Partial<Record<'display' | 'text' | 'serif', FileRef[]>>;
}

/** Merges everything stated from the base theme up to `found`; nearer files win. */
export async function inherit(found: ResolvedTheme, chain: readonly string[] = []): Promise<Result<Merged>> {
  const escaped = await outside(found.file);
  if (escaped) return { diagnostics: [escaped] };
  const schema = path.dirname(found.file) === PROVINCES ? provinceSchema : themeSchema;
  const { value: read, diagnostics } = await readThemeFile<ThemeFile>(found.file, schema);
  if (!read) return { diagnostics };
  const ownValues = merged(read);
  if (found.file === BASE_FILE) return { value: ownValues, diagnostics };
  const parent = await parentOf(read, [...chain, found.file]);
  const all = [...diagnostics, ...parent.diagnostics];
  if (!parent.value || hasErrors(all)) return { diagnostics: all };
  return { value: overlay(parent.value, ownValues), diagnostics: all };
}

/** Maximum inheritance depth. A commune extending its district extending its province needs three. */
const MAX_CHAIN = 8;
const BASE_FILE = path.join(BASE, `${BASE_THEME}.yaml`);

/** Reports a theme file that is a symbolic link to outside its folder. */
async function outside(file: string): Promise<Diagnostic | undefined> {
  const place = await inside(path.dirname(file), path.basename(file));
  const escapes = 'fault' in place && place.fault === 'outside';
  return escapes ? diagnostic('theme/outside', { file }, { file }) : undefined;
}

async function parentOf(read: LoadedThemeFile<ThemeFile>, chain: readonly string[]): Promise<Result<Merged>> {
  const name = read.stated.extends;
  if (!name) return inherit({ slug: BASE_THEME, file: BASE_FILE }, chain);
  const place = read.locate('extends');
  const { value: found, diagnostics } = await resolveTheme(name, path.dirname(read.file), place);
  if (!found) return { diagnostics };
  if (chain.includes(found.file) || chain.length > MAX_CHAIN)
    return { diagnostics: [...diagnostics, cycle([...chain, found.file], place)] };
  const parent = await inherit(found, chain);
  return { ...parent, diagnostics: [...diagnostics, ...parent.diagnostics] };
}

function cycle(files: readonly string[], place: Place): Diagnostic {
  const own = (file: string) => path.basename(file) === 'theme.yaml';
  const names = files.map((file) =>
    own(file) ? path.basename(path.dirname(file)) : path.basename(file, '.yaml'),
  );
  return diagnostic('theme/extends-cycle', { chain: names.join(' → ') }, place);
}

function merged({ stated, file, locate }: LoadedThemeFile<ThemeFile>): Merged {
  const folder = path.dirname(file);
  const ref = (name: string, at: string): FileRef => ({ file: name, folder, place: locate(at) });
  const { extends: _, logo, photograph, fonts = {}, palette = {}, ...rest } = stated;
  const places = Object.keys(palette).map((key) => [key, locate(`palette.${key}`)]);
  const roles = Object.entries(fonts).map(([role, files]) => [
    role,
    files.map((name) => ref(name, `fonts.${role}`)),
  ]);
  return {
    ...rest,
    nameLines: rest.nameLines ?? (rest.name ? [rest.name] : undefined),
    palette,
    places: Object.fromEntries(places),
    ...(logo && { logo: ref(logo, 'logo') }),
    ...(photograph && { photograph: ref(photograph, 'photograph') }),
    fonts: Object.fromEntries(roles),
  };
}

function overlay(parent: Merged, own: Merged): Merged {
  const stated = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return {
    ...parent,
    ...stated,
    palette: { ...parent.palette, ...own.palette },
    places: { ...parent.places, ...own.places },
    fonts: { ...parent.fonts, ...own.fonts },
  };
}

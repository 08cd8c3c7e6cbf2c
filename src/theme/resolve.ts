// A theme's name as typed → its file, with a notice when it names a former unit.
import { access } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnostic, type Place, type Result } from '../diagnostics/diagnostic.js';
import { findPath } from '../platform/find.js';
import { slugOf } from '../platform/text.js';
import { nameKey } from './names.js';
import { BASE, FORMER, isPath, PROVINCES } from './paths.js';
import { listProvinces, type ProvinceInfo } from './provinces.js';
import { closest } from './read.js';

/** Theme used when none is requested. */
export const BASE_THEME = 'decuong';

export interface ResolvedTheme {
  slug: string;
  file: string;
}

/**
 * Accepts a slug; a name with or without diacritics, in any case, with "tỉnh …" or "TP …"; a former unit's name
 * (giving its present unit's theme, or its own after `former:`); the official code; and a path (with a slash or
 * backslash) to a theme folder, relative to `base`.
 */
export async function resolveTheme(
  name: string,
  base: string,
  place: Place = {},
): Promise<Result<ResolvedTheme>> {
  if (isPath(name)) return await folder(name, base);
  if (nameKey(name) === BASE_THEME) return found(path.join(BASE, `${BASE_THEME}.yaml`));
  const direct = path.join(PROVINCES, `${slugOf(name)}.yaml`);
  if (slugOf(name) && (await exists(direct))) return found(direct);
  const units = await listProvinces();
  return units.value?.length ? search(name, units.value, place) : { diagnostics: units.diagnostics };
}

const found = (file: string, diagnostics: Diagnostic[] = []): Result<ResolvedTheme> => ({
  value: { slug: path.basename(file, '.yaml'), file },
  diagnostics,
});

async function folder(name: string, base: string): Promise<Result<ResolvedTheme>> {
  const root = await findPath(path.resolve(base, name.replaceAll('\\', '/')));
  const slug = slugOf(path.basename(root)) || 'theme';
  return { value: { slug, file: path.join(root, 'theme.yaml') }, diagnostics: [] };
}

async function search(name: string, units: ProvinceInfo[], place: Place): Promise<Result<ResolvedTheme>> {
  const ownTheme = /^former:/i.test(name);
  const key = nameKey(ownTheme ? name.slice('former:'.length) : name);
  const present = units.find((unit) => keysOf(unit).includes(key));
  if (present) return found(path.join(PROVINCES, `${present.slug}.yaml`));
  for (const unit of units) {
    const former = unit.former.find((old) => formerKeys(old).includes(key));
    if (former) return formerUnit(former, unit, ownTheme, place);
  }
  return { diagnostics: [unknown(name, units, place)] };
}

const keysOf = (unit: ProvinceInfo) => [
  unit.code,
  ...[unit.slug, unit.name, ...(unit.aliases ?? [])].map(nameKey),
];

/** Double names can be found by either half: "Vũng Tàu". */
const formerKeys = (old: string) => [old, ...old.split(' - ')].map(nameKey);

/** A former unit gets the theme of the unit it is now part of; `former:` requests its own if there is one. */
async function formerUnit(
  former: string,
  unit: ProvinceInfo,
  ownTheme: boolean,
  place: Place,
): Promise<Result<ResolvedTheme>> {
  const file = path.join(FORMER, `${slugOf(former)}.yaml`);
  const hasOwnTheme = await exists(file);
  if (ownTheme && hasOwnTheme) return found(file);
  const params = { former, present: unit.name, slug: unit.slug, own: slugOf(former) };
  const notice = diagnostic(hasOwnTheme ? 'theme/former-own' : 'theme/former', params, place);
  return found(path.join(PROVINCES, `${unit.slug}.yaml`), [notice]);
}

function unknown(name: string, units: ProvinceInfo[], place: Place): Diagnostic {
  const names = units.flatMap((unit) => [unit.name, ...unit.former, ...(unit.aliases ?? [])]);
  const byKey = new Map(names.map((n) => [nameKey(n), n]));
  const near = closest(nameKey(name), [...byKey.keys()]);
  const nearest = near && byKey.get(near);
  if (!nearest) return diagnostic('theme/unknown', { name }, place);
  return diagnostic('theme/unknown-near', { name, nearest, slug: slugOf(nearest) }, place);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

// A theme's name as typed → its file, with a notice when a former unit is meant.
import { access } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnostic, type Place, type Result } from '../diagnostics/diagnostic.js';
import { findPath } from '../platform/find.js';
import { slugOf } from '../platform/text.js';
import { nameKey } from './names.js';
import { BASE, FORMER, isPath, PROVINCES } from './paths.js';
import { listProvinces, type ProvinceInfo } from './provinces.js';
import { closest } from './read.js';

/** The name of the theme used where none is asked for. */
export const BASE_THEME = 'decuong';

export interface ResolvedTheme {
  slug: string;
  file: string;
}

/**
 * Understands a slug, a name with or without marks, in any case, with "tỉnh …" or "TP …", a former unit's (which
 * gets its present unit's theme, or after `former:` its own), the official code, and a path (with a slash or backslash) to a theme folder, taken from `base`.
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
  const own = /^former:/i.test(name);
  const key = nameKey(own ? name.slice('former:'.length) : name);
  const present = units.find((unit) => keysOf(unit).includes(key));
  if (present) return found(path.join(PROVINCES, `${present.slug}.yaml`));
  for (const unit of units) {
    const former = unit.former.find((old) => formerKeys(old).includes(key));
    if (former) return formerUnit(former, unit, own, place);
  }
  return { diagnostics: [unknown(name, units, place)] };
}

const keysOf = (unit: ProvinceInfo) => [
  unit.code,
  ...[unit.slug, unit.name, ...(unit.aliases ?? [])].map(nameKey),
];

/** A double name is known by its halves too: "Vũng Tàu". */
const formerKeys = (old: string) => [old, ...old.split(' - ')].map(nameKey);

/** A former unit takes the theme of the unit it lies in now; `former:` asks for its own, where there is one. */
async function formerUnit(
  former: string,
  unit: ProvinceInfo,
  own: boolean,
  place: Place,
): Promise<Result<ResolvedTheme>> {
  const file = path.join(FORMER, `${slugOf(former)}.yaml`);
  const has = await exists(file);
  if (own && has) return found(file);
  const params = { former, present: unit.name, slug: unit.slug, own: slugOf(former) };
  const said = diagnostic(has ? 'theme/former-own' : 'theme/former', params, place);
  return found(path.join(PROVINCES, `${unit.slug}.yaml`), [said]);
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

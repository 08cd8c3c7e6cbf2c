// themes/provinces/ → the 34 units as data, for lists, swatches and name lookup. Reads the disk.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { Abortable } from '../platform/abort.js';
import { PROVINCES } from './paths.js';
import { readThemeFile } from './read.js';
import { type ProvinceFile, provinceSchema } from './schema.js';

export interface ProvinceInfo extends ProvinceFile {
  slug: string;
}

/**
 * The units in order of their codes.
 * @throws the signal's reason on abort
 */
export async function listProvinces({ signal }: Abortable = {}): Promise<Result<ProvinceInfo[]>> {
  const names = (await readdir(PROVINCES)).filter((name) => name.endsWith('.yaml'));
  const reads = await Promise.all(
    names.map((name) => readThemeFile(path.join(PROVINCES, name), provinceSchema)),
  );
  signal?.throwIfAborted();
  const diagnostics: Diagnostic[] = reads.flatMap((read) => read.diagnostics);
  const units = reads.flatMap(({ value }) =>
    value ? [{ ...value.stated, slug: path.basename(value.file, '.yaml') }] : [],
  );
  return { value: units.sort((a, b) => a.code.localeCompare(b.code)), diagnostics };
}

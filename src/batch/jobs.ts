// Outlines × looks → the decks of a run, each with its folder name; and outlines that share a folder name.
import { join, parse } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { safeName } from '../platform/names.js';
import { STDIN } from '../platform/read.js';
import { slugOf } from '../platform/text.js';

/** One deck to build: an outline in one look. `name` is its folder in `out`. */
export interface Job {
  outline: string;
  province?: string;
  name: string;
}

/** `provinces`: names as the user wrote them; undefined is the outline's own. */
export function jobsOf(outlines: readonly string[], provinces: readonly (string | undefined)[]): Job[] {
  return outlines.flatMap((outline) => {
    const stem = folderName(outline);
    return provinces.map((name) => ({
      outline,
      province: name,
      name: name === undefined ? stem : `${stem}--${folderSlug(name)}`,
    }));
  });
}

/** Two outlines of the same name would share a folder. */
export function sameFolders(files: readonly string[], out: string): Diagnostic[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const stem = folderName(file);
    const key = stem.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    return other === undefined
      ? []
      : [diagnostic('cli/same-output', { file, other, folder: join(out, stem) })];
  });
}

/** Never a name that leads outside `out`, as "..yaml" would. */
const folderName = (outline: string): string =>
  outline === STDIN ? 'stdin' : safeName(parse(outline).name, 'de-cuong');

/** A folder name: "Bắc Kạn" → "bac-kan", "./themes/my-commune" → "my-commune". */
function folderSlug(name: string): string {
  return slugOf(name.split(/[/\\]/).filter(Boolean).at(-1) ?? name);
}

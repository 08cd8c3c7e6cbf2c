// A path as typed → the path of the existing file. Vietnamese names come in two Unicode forms: macOS writes ế as e +
// ̂ + ́, others as one letter; to a person, and here, they are the same name.
import { existsSync, readdirSync } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The path unchanged when no file has this name in either form. */
export async function findPath(path: string): Promise<string> {
  for (const form of forms(path)) if (await exists(form)) return form;
  const [folder, name] = [dirname(path), basename(path)];
  if (folder === path) return path;
  const found = await findPath(folder);
  const names = await readdir(found).catch((): string[] => []);
  return twinIn(found, name, names) ?? path;
}

export function findPathSync(path: string): string {
  const known = forms(path).find(existsSync);
  const [folder, name] = [dirname(path), basename(path)];
  if (known !== undefined || folder === path) return known ?? path;
  const found = findPathSync(folder);
  return (existsSync(found) && twinIn(found, name, namesIn(found))) || path;
}

/** As typed first: when both forms exist, each can be reached by its own name. */
const forms = (path: string): string[] => [...new Set([path, path.normalize('NFC'), path.normalize('NFD')])];

function twinIn(folder: string, name: string, names: readonly string[]): string | undefined {
  const twin = names.find((other) => other.normalize('NFC') === name.normalize('NFC'));
  return twin === undefined ? undefined : join(folder, twin);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

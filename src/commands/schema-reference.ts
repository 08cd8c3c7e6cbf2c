// An outline's folder → where its editor finds the JSON Schema: the file that came with this program, for no address on
// the network is sure to have it.
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SCHEMA = fileURLToPath(new URL('../../outlines/outline.schema.json', import.meta.url));

/**
 * A path from the outline's folder where both lie in one project, which may then be moved; else the file's address on
 * this machine. Never with a space: editors read up to the first.
 */
export function schemaReference(folder: string, schema = SCHEMA): string {
  const from = resolve(folder);
  const path = relative(from, schema).split(sep).join('/');
  const near = isBelow(from, projectOf(schema)) && !isAbsolute(path) && !/\s/.test(path);
  if (!near) return pathToFileURL(schema).href;
  return path.startsWith('.') ? path : `./${path}`;
}

/** The folder that holds the package, or the node_modules that the package is in. */
function projectOf(schema: string): string {
  const root = dirname(dirname(schema));
  return basename(dirname(root)) === 'node_modules' ? dirname(dirname(root)) : root;
}

const isBelow = (folder: string, top: string): boolean => folder === top || folder.startsWith(`${top}${sep}`);

// An outline's folder → where its editor finds the JSON Schema: the file shipped with this program, since no URL is
// certain to serve it.
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SCHEMA = fileURLToPath(new URL('../../outlines/outline.schema.json', import.meta.url));

/**
 * A relative path if both are in one project, which keeps working when that is moved; otherwise a file URL on this
 * machine. Never contains a space, because editors read only up to the first.
 */
export function schemaReference(folder: string, schema = SCHEMA): string {
  const from = resolve(folder);
  const path = relative(from, schema).split(sep).join('/');
  const near = isBelow(from, projectOf(schema)) && !isAbsolute(path) && !/\s/.test(path);
  if (!near) return pathToFileURL(schema).href;
  return path.startsWith('.') ? path : `./${path}`;
}

/** The folder containing the package, or the node_modules it is installed in. */
function projectOf(schema: string): string {
  const root = dirname(dirname(schema));
  return basename(dirname(root)) === 'node_modules' ? dirname(dirname(root)) : root;
}

const isBelow = (folder: string, top: string): boolean => folder === top || folder.startsWith(`${top}${sep}`);

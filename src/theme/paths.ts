// Where the package keeps its themes, and how user files are accessed: only inside their own folder, with links
// resolved.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPath } from '../platform/find.js';

/** themes/ of this package; the same path from src/ and dist/. */
export const THEMES = fileURLToPath(new URL('../../themes/', import.meta.url));
export const PROVINCES = path.join(THEMES, 'provinces');
export const FORMER = path.join(PROVINCES, 'former');
export const BASE = path.join(THEMES, 'base');

/** A name with a slash or backslash is a path to a folder; any other is a province's name. */
export const isPath = (name: string): boolean => /[/\\]/.test(name);

export type Inside = { path: string } | { fault: 'missing' | 'outside' };

/** The real path of `file` if it is in `folder` after resolving every symbolic link. */
export async function inside(folder: string, file: string): Promise<Inside> {
  const [root, target] = await Promise.all([real(folder), real(await findPath(path.resolve(folder, file)))]);
  if (!root || !target) return { fault: escapes(folder, path.resolve(folder, file)) ? 'outside' : 'missing' };
  return escapes(root, target) ? { fault: 'outside' } : { path: target };
}

function escapes(folder: string, target: string): boolean {
  const way = path.relative(folder, target);
  return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
}

async function real(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch {
    return undefined;
  }
}

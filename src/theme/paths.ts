// Where the package keeps its themes, and how a user's file is reached: only inside its own folder, with links
// resolved.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPath } from '../platform/find.js';

/** themes/ of this package, the same from src/ and from dist/. */
export const THEMES = fileURLToPath(new URL('../../themes/', import.meta.url));
export const PROVINCES = path.join(THEMES, 'provinces');
export const FORMER = path.join(PROVINCES, 'former');
export const BASE = path.join(THEMES, 'base');

/** A name with a slash or backslash is a path to a folder; any other is a province's name. */
export const isPath = (name: string): boolean => /[/\\]/.test(name);

export type Inside = { path: string } | { fault: 'missing' | 'outside' };

/** The real path of `file` when it lies in `folder` after resolving every link. */
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

// A path to write to → its folder made, or what stands in the way in plain words.
import { lstatSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { reasonsOf } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import { own } from './own.js';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The folders that had to be made, outermost first. Folder by folder: Node's own recursion never ends where a system lets
 * nobody make folders, as in /proc.
 */
export function makeFolder(folder: string): string[] {
  if (isFolder(folder)) return [];
  const made = dirname(folder) === folder ? [] : makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
    return [...made, folder];
  } catch (error) {
    // Another process may have made it just now.
    if (isFolder(folder)) return made;
    removeEmpty(made);
    throw error;
  }
}

/** Takes folders back that were made for nothing; one that has got something in it since stays. */
export function removeEmpty(made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The first link on the way from `folder`, itself not counted, down to `path`. */
export function linkBelow(folder: string, path: string): string | undefined {
  let at = folder;
  for (const step of relative(folder, path).split(sep).filter(Boolean)) {
    at = join(at, step);
    if (isLink(at)) return at;
  }
  return undefined;
}

/** What the system would let us do, and we do not: write through a link, or over a file that the new one is made of. */
export class WriteFault extends Error {
  readonly code: string;
  constructor(why: 'link' | 'input') {
    super(why);
    this.code = `decuong:${why}`;
  }
}

const CAUSES: Record<string, DiagnosticCode> = {
  'decuong:link': 'export/link',
  'decuong:input': 'export/over-input',
  EEXIST: 'export/name-taken',
  ENOTDIR: 'export/name-taken',
  EISDIR: 'export/name-taken',
  EACCES: 'export/no-permission',
  EPERM: 'export/no-permission',
  EROFS: 'export/no-permission',
  ENOENT: 'export/no-permission',
  ENOSPC: 'export/disk-full',
  EDQUOT: 'export/disk-full',
  EBUSY: 'export/file-open',
  ENAMETOOLONG: 'export/name-too-long',
  EFBIG: 'export/file-limit',
  ELOOP: 'export/link-loop',
};

/** What the system says when a place cannot be written, in plain words. */
export function cannotWrite(path: string, error: unknown): Diagnostic {
  const { code = '' } = error as NodeJS.ErrnoException;
  return diagnostic(own(CAUSES, code) ?? 'export/cannot-write', { path, ...reasonsOf(error) });
}

// A path to write to → its folder created, or a plain-language reason why not.
import { lstatSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { reasonsOf } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import { own } from './own.js';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The folders that had to be created, outermost first. One level at a time: Node's recursive mkdir never ends where
 * the system allows no folders, as in /proc.
 */
export function makeFolder(folder: string): string[] {
  if (isFolder(folder)) return [];
  const made = dirname(folder) === folder ? [] : makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
    return [...made, folder];
  } catch (error) {
    // Another process may just have created it.
    if (isFolder(folder)) return made;
    removeEmpty(made);
    throw error;
  }
}

/** Removes folders that were created for nothing, unless something has been put into them since. */
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

/** The first link on the way from `folder` (exclusive) down to `path`. */
export function linkBelow(folder: string, path: string): string | undefined {
  let at = folder;
  for (const step of relative(folder, path).split(sep).filter(Boolean)) {
    at = join(at, step);
    if (isLink(at)) return at;
  }
  return undefined;
}

/** What the system would allow but we do not: writing through a link, or over an input file. */
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

/** The system's reason why a place cannot be written, in plain words. */
export function cannotWrite(path: string, error: unknown): Diagnostic {
  const { code = '' } = error as NodeJS.ErrnoException;
  return diagnostic(own(CAUSES, code) ?? 'export/cannot-write', { path, ...reasonsOf(error) });
}

// A path to write to → its folder made, or what stands in the way in plain words.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Folder by folder: Node's own recursion never ends where a system lets nobody make folders, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    // Another deck of the batch may have made it just now.
    if (!(await isFolder(folder))) throw error;
  });
}

const CAUSES: Record<string, DiagnosticCode> = {
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
};

/** What the system says when a place cannot be written, in plain words. */
export function cannotWrite(path: string, error: unknown): Diagnostic {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return diagnostic(CAUSES[code] ?? 'export/cannot-write', { path, reason: message });
}

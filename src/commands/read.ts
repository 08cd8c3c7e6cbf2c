// A document's path → its bytes, or why they cannot be had.
import { readFile, stat } from 'node:fs/promises';
import { diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Abortable } from '../platform/abort.js';
import { findPath } from '../platform/find.js';

/** Larger files are refused before they are read, in bytes; the readers have closer limits of their own. */
const MAX_BYTES = 200_000_000;

/** @throws the signal's reason when it aborts. */
export async function readDocumentBytes(
  file: string,
  { signal }: Abortable = {},
): Promise<Result<Uint8Array>> {
  try {
    const path = await findPath(file);
    const { size } = await stat(path);
    if (size > MAX_BYTES)
      return { diagnostics: [diagnostic('outline/too-large', { megabytes: MAX_BYTES / 1e6 }, { file })] };
    return { value: await readFile(path, { signal }), diagnostics: [] };
  } catch (error) {
    signal?.throwIfAborted();
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const code = reason === 'ENOENT' || reason === 'ENOTDIR' ? 'outline/not-found' : 'outline/unreadable';
    return { diagnostics: [diagnostic(code, { file, reason }, { file })] };
  }
}

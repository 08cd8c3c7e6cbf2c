// A document's path → its bytes, or why they cannot be read.
import type { Result } from '../diagnostics/diagnostic.js';
import type { SourceDocument } from '../import/model.js';
import type { Abortable } from '../platform/abort.js';
import { findPath } from '../platform/find.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { readNamed, refused, STDIN } from '../platform/read.js';

/**
 * "-" is standard input.
 * @throws the signal's reason on abort
 */
export async function readDocumentBytes(
  file: string,
  { signal }: Abortable = {},
): Promise<Result<Uint8Array>> {
  const path = file === STDIN ? file : await findPath(file);
  const read = await readNamed(path, LARGEST_FILE.document, { signal });
  if ('bytes' in read) return { value: read.bytes, diagnostics: [] };
  return { diagnostics: [refused(read.refusal, file)] };
}

/** A document with its file's bytes. */
export interface ReadSource {
  file: string;
  bytes: Uint8Array;
  document: SourceDocument;
}

/** @throws the signal's reason on abort */
export async function readSource(file: string, signal?: AbortSignal): Promise<Result<ReadSource>> {
  const { value: bytes, diagnostics } = await readDocumentBytes(file, { signal });
  if (!bytes) return { diagnostics };
  const { readWithin } = await import('../import/bounded.js');
  const { value: document, diagnostics: said } = await readWithin(bytes, file, { signal });
  return { value: document && { file, bytes, document }, diagnostics: [...diagnostics, ...said] };
}

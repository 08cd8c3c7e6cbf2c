// A path → the bytes of the regular file there, or why they were not read. The only gate for every path that a
// person, an outline or a theme names: nothing else is opened, nothing over its limit is read, and nothing blocks.
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { reasonsOf } from '../diagnostics/cause.js';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import { type FileKind, fileKindWords } from '../messages/files.js';
import type { Abortable } from './abort.js';

/** The command-line name of standard input. */
export const STDIN = '-';

export type Refusal =
  | { why: 'missing' }
  /** `reason`: the system's error code, such as "EACCES". */
  | { why: 'unreadable'; reason: string }
  | { why: 'not-a-file'; kind: FileKind }
  | { why: 'too-large'; limit: number };

export type ReadResult = { bytes: Buffer } | { refusal: Refusal };

/** Opened like this, a pipe does not wait for a writer; Windows has no such pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * At most `limit` bytes. Anything that is not a regular file is not even opened: opening a device may have side
 * effects,
 * and a pipe blocks. It is checked again after opening, in case it was swapped in between.
 * @throws the signal's reason when it aborts.
 */
export async function readWhole(
  path: string,
  limit: number,
  { signal }: Abortable = {},
): Promise<ReadResult> {
  try {
    const before = refusalOf(await stat(path), limit);
    if (before) return { refusal: before };
    const file = await open(path, FLAGS);
    try {
      const refusal = refusalOf(await file.stat(), limit);
      return refusal ? { refusal } : await upTo(limit, file.createReadStream({ end: limit, signal }));
    } finally {
      await file.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    return { refusal: unreadable(error) };
  }
}

/** Synchronous version, for what is read while nothing else can go on: templates, code frames. */
export function readWholeSync(path: string, limit: number): ReadResult {
  try {
    const before = refusalOf(statSync(path), limit);
    if (before) return { refusal: before };
    const file = openSync(path, FLAGS);
    try {
      const refusal = refusalOf(fstatSync(file), limit);
      if (refusal) return { refusal };
      const bytes = Buffer.alloc(fstatSync(file).size);
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read)
        read = readSync(file, bytes, length, bytes.length - length, null);
      return { bytes: bytes.subarray(0, length) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { refusal: unreadable(error) };
  }
}

/**
 * Everything on standard input, up to `limit` bytes.
 * @throws the signal's reason when it aborts.
 */
export async function readStdin(limit: number, { signal }: Abortable = {}): Promise<ReadResult> {
  const { stdin } = process;
  const stop = (): void => void stdin.destroy();
  try {
    signal?.throwIfAborted();
    // Reading a folder on stdin looks like reading an empty file.
    if (fstatSync(0).isDirectory()) return { refusal: { why: 'not-a-file', kind: 'folder' } };
    signal?.addEventListener('abort', stop, { once: true });
    const read = await upTo(limit, stdin);
    signal?.throwIfAborted();
    return read;
  } catch (error) {
    signal?.throwIfAborted();
    return { refusal: unreadable(error) };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** A file, or standard input for "-". */
export function readNamed(path: string, limit: number, options: Abortable = {}): Promise<ReadResult> {
  return path === STDIN ? readStdin(limit, options) : readWhole(path, limit, options);
}

/** The diagnostic for a file that was not read, with the codes of the calling stage. */
export function refused(
  refusal: Refusal,
  file: string,
  place: Place = { file },
  codes: { missing?: DiagnosticCode; tooLarge?: DiagnosticCode } = {},
): Diagnostic {
  switch (refusal.why) {
    case 'missing':
      return diagnostic(codes.missing ?? 'outline/not-found', { file }, place);
    case 'unreadable':
      return diagnostic('outline/unreadable', { file, ...reasonsOf(refusal.reason) }, place);
    case 'too-large': {
      const megabytes = Math.round(refusal.limit / 1e6);
      const kilobytes = Math.round(refusal.limit / 1e3);
      return diagnostic(codes.tooLarge ?? 'file/too-large', { file, megabytes, kilobytes }, place);
    }
    case 'not-a-file': {
      const [whatVi, whatEn] = [fileKindWords.vi[refusal.kind], fileKindWords.en[refusal.kind]];
      return diagnostic('file/not-a-file', { file, whatVi, whatEn }, place);
    }
  }
}

async function upTo(limit: number, stream: AsyncIterable<Buffer>): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) return { refusal: { why: 'too-large', limit } };
  }
  return { bytes: Buffer.concat(chunks, length) };
}

function refusalOf(found: Stats, limit: number): Refusal | undefined {
  if (found.isFile()) return found.size > limit ? { why: 'too-large', limit } : undefined;
  return { why: 'not-a-file', kind: kindOf(found) };
}

function kindOf(found: Stats): FileKind {
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}

function unreadable(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return code === 'ENOENT' || code === 'ENOTDIR' ? { why: 'missing' } : { why: 'unreadable', reason: code };
}

// What every reader takes and gives.
import type { Result } from '../../diagnostics/diagnostic.js';
import type { SourceDocument } from '../model.js';

/**
 * Reads bytes already known to be of its kind. Never throws for a bad document: it says so in diagnostics. One that reads
 * page by page goes no further, and throws the signal's reason, when the signal has aborted.
 */
export type Reader = (
  bytes: Uint8Array,
  file: string,
  signal?: AbortSignal,
) => Promise<Result<SourceDocument>>;

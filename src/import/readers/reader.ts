// The interface of every reader.
import type { Result } from '../../diagnostics/diagnostic.js';
import type { SourceDocument } from '../model.js';

/**
 * Reads bytes already known to be of its kind. Never throws for a bad document but reports it in diagnostics.
 * Page-by-page readers stop and throw the signal's reason on abort.
 */
export type Reader = (
  bytes: Uint8Array,
  file: string,
  signal?: AbortSignal,
) => Promise<Result<SourceDocument>>;

// Runs the importer in a thread with time and memory limits, so that no file, whatever it contains, can hang or
// exhaust it.
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Outline } from '../outline/schema.js';
import type { Abortable } from '../platform/abort.js';
import { DOCUMENT_WORK } from '../platform/limits.js';
import { type Bounds, inThread, type Outcome, THREAD, type ThreadOptions } from '../platform/thread.js';
import type { Imported, ImportOptions, ImportProgress } from './index.js';
import type { SourceDocument } from './model.js';
import type { Discrepancy } from './proof/differences.js';
import type { DocumentSteps } from './steps.js';

/** `work`: limits of the thread, if other than the default. */
interface Within extends Abortable {
  work?: Bounds;
}

function step<N extends keyof DocumentSteps>(
  name: N,
  args: readonly unknown[],
  { work = DOCUMENT_WORK, signal, onProgress }: Within & ThreadOptions,
): Promise<Outcome<Awaited<ReturnType<DocumentSteps[N]>>>> {
  return inThread(THREAD, { name, args }, work, { signal, onProgress });
}

function limitExceeded(ended: keyof Bounds, file: string, { work = DOCUMENT_WORK }: Within): Diagnostic {
  const code = ended === 'seconds' ? 'import/read-too-long-work' : 'import/read-too-much-memory';
  return diagnostic(code, { ...work }, { file });
}

/**
 * Reads a document and proposes its outline.
 * @param name the file's name, for messages and the images' folder
 * @returns diagnostics may include `import/read-too-long-work` and `import/read-too-much-memory`
 * @throws the signal's reason on abort
 */
export async function importWithin(
  bytes: Uint8Array,
  name: string,
  { signal, onProgress, work, ...options }: ImportOptions & Within = {},
): Promise<Result<Imported>> {
  const forwardProgress = (progress: unknown): void => onProgress?.(progress as ImportProgress);
  const within = { signal, work, onProgress: forwardProgress };
  const outcome = await step('importDocument', [bytes, name, options], within);
  return 'ended' in outcome ? { diagnostics: [limitExceeded(outcome.ended, name, within)] } : outcome.value;
}

/**
 * The document as its reader produced it, with clean text.
 * @param name the file's name, for messages
 * @throws the signal's reason on abort
 */
export async function readWithin(
  bytes: Uint8Array,
  name: string,
  within: Within = {},
): Promise<Result<SourceDocument>> {
  const outcome = await step('readDocument', [bytes, name], within);
  return 'ended' in outcome ? { diagnostics: [limitExceeded(outcome.ended, name, within)] } : outcome.value;
}

/**
 * Passages that neither the reader nor the outline has.
 * @throws the signal's reason on abort
 */
export async function unreadWithin(
  bytes: Uint8Array,
  document: SourceDocument,
  outline: Outline,
  within: Within = {},
): Promise<Discrepancy[]> {
  const outcome = await step('unreadTexts', [bytes, document, outline], within);
  return 'ended' in outcome ? [] : outcome.value;
}

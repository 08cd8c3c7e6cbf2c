// A document's bytes → what the importer makes of them, within bounds: whatever a file holds, reading it ends.
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Outline } from '../outline/schema.js';
import type { Abortable } from '../platform/abort.js';
import { DOCUMENT_WORK } from '../platform/limits.js';
import { inThread, type Outcome, THREAD } from '../platform/thread.js';
import type { Imported, ImportOptions } from './index.js';
import type { SourceDocument } from './model.js';
import type { Discrepancy } from './proof/differences.js';
import type { DocumentSteps } from './steps.js';

function step<N extends keyof DocumentSteps>(
  name: N,
  args: readonly unknown[],
  signal?: AbortSignal,
): Promise<Outcome<Awaited<ReturnType<DocumentSteps[N]>>>> {
  return inThread(THREAD, { name, args }, DOCUMENT_WORK, signal);
}

function tooMuch(ended: keyof typeof DOCUMENT_WORK, file: string): Diagnostic {
  const code = ended === 'seconds' ? 'import/read-too-long-work' : 'import/read-too-much-memory';
  return diagnostic(code, { ...DOCUMENT_WORK }, { file });
}

/**
 * Reads a document and proposes its outline. `name` is the file's name, for messages and for the images' folder.
 * Diagnostics beside those of the document: `import/read-too-long-work`, `import/read-too-much-memory`.
 * @throws the signal's reason when it aborts.
 */
export async function importWithin(
  bytes: Uint8Array,
  name: string,
  { signal, ...options }: ImportOptions = {},
): Promise<Result<Imported>> {
  const outcome = await step('importDocument', [bytes, name, options], signal);
  return 'ended' in outcome ? { diagnostics: [tooMuch(outcome.ended, name)] } : outcome.value;
}

/**
 * The document as its reader made it, with clean text. `name` is the file's name, for messages.
 * @throws the signal's reason when it aborts.
 */
export async function readWithin(
  bytes: Uint8Array,
  name: string,
  { signal }: Abortable = {},
): Promise<Result<SourceDocument>> {
  const outcome = await step('readDocument', [bytes, name], signal);
  return 'ended' in outcome ? { diagnostics: [tooMuch(outcome.ended, name)] } : outcome.value;
}

/** Places that neither the reader nor the outline has. @throws the signal's reason when it aborts. */
export async function unreadWithin(
  bytes: Uint8Array,
  document: SourceDocument,
  outline: Outline,
  { signal }: Abortable = {},
): Promise<Discrepancy[]> {
  const outcome = await step('unreadTexts', [bytes, document, outline], signal);
  return 'ended' in outcome ? [] : outcome.value;
}

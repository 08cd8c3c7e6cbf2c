// An outline and its documents → findings, within bounds: whatever the input, the comparison ends.
import { capped } from '../diagnostics/capped.js';
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { LoadedOutline } from '../outline/load.js';
import type { Abortable } from '../platform/abort.js';
import { COMPARING_WORK } from '../platform/limits.js';
import { type Bounds, inThread, type Outcome, THREAD } from '../platform/thread.js';
import type { Comparison, NamedDocument } from './check-outline.js';
import type { DocumentsCompared } from './compare-documents.js';
import type { ComparingSteps } from './steps.js';

/** `work`: the thread's limits, if not the default ones. */
interface Within extends Abortable {
  work?: Bounds;
}

function step<N extends keyof ComparingSteps>(
  name: N,
  args: Parameters<ComparingSteps[N]>,
  { work = COMPARING_WORK, signal }: Within,
): Promise<Outcome<ReturnType<ComparingSteps[N]>>> {
  return inThread(THREAD, { name, args }, work, { signal });
}

function tooMuch(ended: keyof Bounds, file: string, { work = COMPARING_WORK }: Within): Diagnostic {
  const code = ended === 'seconds' ? 'check/too-long-work' : 'check/too-much-memory';
  return diagnostic(code, { ...work }, { file });
}

/** `checkOutline` in a thread that is terminated when it uses too much. @throws the signal's reason when it aborts. */
export async function checkWithin(
  { text = '', file }: LoadedOutline,
  documents: readonly NamedDocument[],
  within: Within = {},
): Promise<Result<Comparison>> {
  const outcome = await step('checkText', [text, file, documents.map(named)], within);
  return 'ended' in outcome
    ? { diagnostics: [tooMuch(outcome.ended, file, within)] }
    : { value: outcome.value, diagnostics: capped(outcome.value.findings) };
}

/**
 * `compareDocuments` in a thread that is terminated when it uses too much. @throws the signal's reason when it
 * aborts.
 */
export async function compareWithin(
  a: NamedDocument,
  b: NamedDocument,
  within: Within = {},
): Promise<Result<DocumentsCompared>> {
  const outcome = await step('compareDocuments', [named(a), named(b)], within);
  return 'ended' in outcome
    ? { diagnostics: [tooMuch(outcome.ended, a.file, within)] }
    : { value: outcome.value, diagnostics: [] };
}

/** Without a document's other properties: its bytes need not be copied. */
const named = ({ document, file }: NamedDocument): NamedDocument => ({ document, file });

// `decuong compare`: two documents → where they state the same thing differently, with both passages. Writes
// nothing.
import type { DocumentsCompared } from '../check/compare-documents.js';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { compareWords } from '../messages/compare.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';
import { readSource } from './read.js';

/** Maximum passages printed that only one document has; --json has all. */
const SHOWN = 8;

export const run: Run = async ({ operands: [a = '', b = ''], values, terminal, signal }) => {
  const { value, diagnostics } = await compare(a, b, signal);
  const words = compareWords[terminal.lang];
  const all = [...diagnostics, ...(value?.differences ?? [])];
  terminal.report(all);
  if (value) {
    for (const { file, passages } of value.only) {
      if (passages.length > 0) terminal.line(say(words.onlyIn, { file, count: passages.length }));
      for (const { text } of passages.slice(0, SHOWN)) terminal.line(say(words.onlyPassage, { text }));
    }
    terminal.line(say(words.documentsCompared, { agreed: value.agreed, differ: value.differences.length }));
  }
  if (terminal.json) {
    const { describeAll, describeFully } = await import('../engine/report.js');
    const differences = value?.differences.map((one) => ({
      ...describeFully(one, terminal.lang),
      a: one.a,
      b: one.b,
    }));
    const said = describeAll(diagnostics, terminal.lang);
    terminal.document({
      documents: [a, b],
      agreed: value?.agreed,
      differences,
      only: value?.only,
      diagnostics: said,
    });
  }
  return exitCode(all, values.strict);
};

async function compare(a: string, b: string, signal: AbortSignal): Promise<Result<DocumentsCompared>> {
  const first = await readSource(a, signal);
  const second = await readSource(b, signal);
  // Notes on how a document was read belong to its import.
  const diagnostics: Diagnostic[] = [...first.diagnostics, ...second.diagnostics].filter(
    ({ severity }) => severity !== 'info',
  );
  if (!first.value || !second.value || hasErrors(diagnostics)) return { diagnostics };
  const { compareWithin } = await import('../check/bounded.js');
  const compared = await compareWithin(first.value, second.value, { signal });
  return { value: compared.value, diagnostics: [...diagnostics, ...compared.diagnostics] };
}

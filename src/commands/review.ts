// `decuong check --report`: the findings of a check → a page for a reviewer.
import { basename, dirname } from 'node:path';
import type { TracedSlide } from '../check/deck/trace.js';
import type { Titled } from '../check/review/model.js';
import type { Finding, RuleContext } from '../check/rule-context.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import { writeFiles } from '../platform/files.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { readWhole } from '../platform/read.js';

export interface Reviewed {
  context: RuleContext;
  findings: readonly Finding[];
  slides: readonly Titled[];
  lang: Lang;
}

/** Titles of the slides, in order. */
export function titlesOf(traced: readonly TracedSlide[]): Titled[] {
  return traced.flatMap(({ slide, texts }) => {
    const title = texts.find(({ at }) => at === 'title')?.text;
    return title === undefined ? [] : [{ path: slide.path, title }];
  });
}

/** Overwrites only a page written by this program, unless `force` is set. */
export async function writeReview(
  file: string,
  reviewed: Reviewed,
  { force, inputs, signal }: { force: boolean; inputs: readonly string[]; signal: AbortSignal },
): Promise<Diagnostic[]> {
  const { GENERATOR, reviewPage } = await import('../check/review/page.js');
  const older = await readWhole(file, LARGEST_FILE.document, { signal });
  const isOurs = 'bytes' in older && older.bytes.subarray(0, 500).includes(GENERATOR);
  if ('refusal' in older && older.refusal.why === 'not-a-file')
    return [diagnostic('export/name-taken', { path: file })];
  const inTheWay = 'bytes' in older ? !isOurs : older.refusal.why !== 'missing';
  if (inTheWay && !force) return [diagnostic('cli/file-exists', { file })];
  const page = { path: basename(file), data: reviewPage(reviewed) };
  const { diagnostics } = await writeFiles(dirname(file), [page], { inputs, signal, others: 'keep' });
  return diagnostics;
}

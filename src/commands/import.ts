// `decuong import`: an official document → an outline file with its pictures, and a report on what was kept,
// changed or left out.
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import type { Imported, ImportReport } from '../import/index.js';
import { cliWords } from '../messages/cli-words.js';
import { checkWord, leftOutWords } from '../messages/import-words.js';
import type { Abortable } from '../platform/abort.js';
import { type WriteOptions, writeFiles } from '../platform/files.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { safeName } from '../platform/names.js';
import { readWhole, STDIN } from '../platform/read.js';
import { commandLine } from './called.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';
import { readDocumentBytes } from './read.js';
import { schemaReference } from './schema-reference.js';
import type { Terminal } from './terminal.js';

export const run: Run = async ({ operands: [file = ''], values, terminal, signal }) => {
  const out = await outlinePath(file, values.out);
  const { value, diagnostics } = await importFile(file, out, { force: values.force, signal });
  const written = value ? await writeOutline(out, value, { signal, inputs: [file] }) : [];
  const all = [...diagnostics, ...written];
  const done = value !== undefined && written.length === 0;
  terminal.report(all);
  if (done) for (const line of summary(out, value.report, terminal)) terminal.line(line);
  if (terminal.json) {
    const { describeAll } = await import('../engine/report.js');
    const said = describeAll(all, terminal.lang);
    const images = value?.images.map(({ path }) => path);
    terminal.document({ outline: out, written: done, images, report: value?.report, diagnostics: said });
  }
  // Mistakes in the document itself are reported but do not fail its import.
  return exitCode(all.filter(({ code }) => !code.startsWith('slips/')));
};

/**
 * Where to write: the file named by --out, or a file named after the document in the --out folder or the working
 * directory.
 */
async function outlinePath(file: string, out: string | undefined): Promise<string> {
  const stem = file === STDIN ? 'stdin' : basename(file, extname(file));
  const name = `${safeName(stem, 'de-cuong')}.yaml`;
  if (out === undefined) return name;
  const folder = /[/\\]$/.test(out) || (await stat(out).catch(() => undefined))?.isDirectory();
  return folder ? join(out, name) : out;
}

async function importFile(
  file: string,
  out: string,
  { force, signal }: Abortable & { force: boolean },
): Promise<Result<Imported>> {
  const bytes = await readDocumentBytes(file, { signal });
  if (!bytes.value) return { diagnostics: bytes.diagnostics };
  const [{ importWithin }, { isUntouched }] = await Promise.all([
    import('../import/bounded.js'),
    import('../import/yaml/file.js'),
  ]);
  const older = await readWhole(out, LARGEST_FILE.yaml, { signal });
  const inTheWay =
    'bytes' in older ? !isUntouched(older.bytes.toString('utf8')) : older.refusal.why !== 'missing';
  if ('refusal' in older && older.refusal.why === 'not-a-file')
    return { diagnostics: [diagnostic('export/name-taken', { path: out })] };
  if (inTheWay && !force) return { diagnostics: [diagnostic('cli/file-exists', { file: out })] };
  const name = basename(file);
  const { value, diagnostics } = await importWithin(bytes.value, name, {
    schema: schemaReference(dirname(out)),
    signal,
  });
  return { value, diagnostics: diagnostics.map((d) => (d.file === name ? { ...d, file } : d)) };
}

/** Writes the outline and its pictures together; other pictures in the folder may be the user's and are kept. */
async function writeOutline(
  out: string,
  { yaml, images }: Imported,
  options: WriteOptions,
): Promise<Diagnostic[]> {
  const files = [...images, { path: basename(out), data: yaml }];
  const { diagnostics } = await writeFiles(dirname(out), files, { ...options, others: 'keep' });
  return diagnostics;
}

/** The report as lines for the terminal. */
function summary(out: string, report: ImportReport, { lang }: Terminal): string[] {
  const words = cliWords[lang];
  const number = (value: number): string => value.toLocaleString(lang);
  const { words: counted, dropped, conversions } = report;
  const params = {
    out,
    title: report.title,
    depth: Math.max(0, ...report.sections.map(({ depth }) => depth)),
    sections: number(report.sections.length),
    paragraphs: number(report.paragraphs),
    tables: number(report.tables),
    images: number(report.images),
    notes: number(report.notes),
    dates: number(report.dates),
    figures: number(report.figures),
    quotes: number(report.quotes),
    slogans: number(report.slogans),
    in: number(counted.in),
    leftOut: number(counted.leftOut),
    lost: number(counted.lost),
    changed: number(counted.changed + counted.added),
    checks: number(report.checks.length),
  };
  const reasons = leftOutWords[lang];
  const kinds = Object.entries(report.blocks).map(([kind, count]) => `${kind} ${count}`);
  const converted = conversions.map(({ what, count }) => `${words.conversions[what]} × ${number(count)}`);
  return [
    ...words.imported.map((line) => say(line, params)),
    ...proofLines(report, words, number),
    ...(kinds.length > 0 ? [say(words.importedBlocks, { kinds: kinds.join(', ') })] : []),
    ...(converted.length > 0 ? [say(words.importedConverted, { converted: converted.join(', ') })] : []),
    ...dropped
      .slice(0, SHOWN)
      .map(({ text, why }) => say(words.importedDropped, { why: reasons[why] ?? why, text: brief(text) })),
    ...(dropped.length > SHOWN ? [say(words.importedMore, { count: dropped.length - SHOWN })] : []),
    say(words.importedNext, { command: commandLine(['build', out], process), mark: checkWord[report.lang] }),
  ];
}

/** What the independent second reading of the file confirmed, and what it could not. */
function proofLines(
  { proof, words: { lost, added } }: ImportReport,
  words: (typeof cliWords)['vi'],
  number: (value: number) => string,
): string[] {
  if (!proof) return [];
  const { tally, differences, more, unread } = proof;
  const isProven = differences.length === 0 && lost === 0 && added === 0;
  const counts = (['figures', 'dates', 'signs', 'words'] as const).flatMap((what) => {
    const { all, proven } = tally[what];
    const count = isProven ? number(all) : `${number(proven)}/${number(all)}`;
    return all > 0 ? [`${count} ${words.proofCounts[what]}`] : [];
  });
  const params = { counts: counts.join(', '), differences: number(differences.length + more) };
  return [
    ...(counts.length > 0 ? [say(isProven ? words.importedProven : words.importedDiffers, params)] : []),
    ...(unread.length > 0
      ? [say(words.importedUnread, { parts: brief([...new Set(unread)].join(', ')) })]
      : []),
  ];
}

/** Maximum left-out passages listed on the terminal; --json has all. */
const SHOWN = 8;
const brief = (text: string): string =>
  (text.length > 70 ? `${text.slice(0, 70)}…` : text).replace(/\s+/g, ' ');

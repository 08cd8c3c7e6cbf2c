// Formats with their files → a folder on disk with its report: all at once, or individually if one cannot be put in
// place (deck.pptx is open in PowerPoint), so that it does not block the others.
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { type OutputFile, type WriteOptions, writeFiles } from '../platform/files.js';
import type { FormatResult } from './export-all.js';

export interface WrittenFormats {
  /** The formats that stand in the folder; none when nothing could be written. */
  formats: FormatResult[];
  diagnostics: Diagnostic[];
}

/**
 * `reportOf` makes the file that tells of the formats written and of what was found on the way.
 * @throws the signal's reason when it aborts.
 */
export async function writeFormats(
  folder: string,
  formats: readonly FormatResult[],
  reportOf: (written: WrittenFormats) => OutputFile,
  options: WriteOptions = {},
): Promise<WrittenFormats> {
  const all: WrittenFormats = { formats: [...formats], diagnostics: [] };
  const files = [...formats.flatMap((format) => format.files), reportOf(all)];
  const { diagnostics } = await writeFiles(folder, files, options);
  if (!hasErrors(diagnostics)) return { ...all, diagnostics };
  // These are no fault of one file: some formats of this deck beside others of an older one help no one.
  if (diagnostics.some(({ code }) => OF_ALL.test(code))) return { formats: [], diagnostics };
  const apart = await writeApart(folder, formats, options);
  if (apart.formats.length === 0) return { formats: [], diagnostics };
  apart.diagnostics.unshift(...diagnostics.filter(isOfOlder));
  const last = await writeFiles(folder, [reportOf(apart)], options);
  return { ...apart, diagnostics: [...apart.diagnostics, ...last.diagnostics] };
}

/** A full disk, and what stands where nothing of ours may be written. */
const OF_ALL = /^export\/(?:disk-full|file-limit|link|over-input)$/;

const isOfOlder = ({ code }: Diagnostic): boolean => code === 'export/older-kept';

/** A format of several files is named with the one that stands in its way. */
function ofFormat({ format }: FormatResult, said: Diagnostic, folder: string): Diagnostic {
  if (isOfOlder(said)) return said;
  return diagnostic('export/format-unwritten', { format, path: said.params.path ?? folder });
}

async function writeApart(
  folder: string,
  formats: readonly FormatResult[],
  options: WriteOptions,
): Promise<WrittenFormats> {
  const written: WrittenFormats = { formats: [], diagnostics: [] };
  for (const one of formats) {
    if (one.files.length === 0) continue;
    const { diagnostics } = await writeFiles(folder, one.files, options);
    if (!hasErrors(diagnostics)) written.formats.push(one);
    written.diagnostics.push(...diagnostics.map((said) => ofFormat(one, said, folder)));
  }
  return written;
}

// Formats and their files → a folder on disk with a report. Writes all formats together; if one cannot be written
// (deck.pptx is open in PowerPoint), writes each separately so that it does not block the others.
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { type OutputFile, type WriteOptions, writeFiles } from '../platform/files.js';
import type { FormatResult } from './export-all.js';

export interface WrittenFormats {
  /** Formats that were written; empty if nothing could be. */
  formats: FormatResult[];
  diagnostics: Diagnostic[];
}

/**
 * `reportOf` builds the report file from what was written and the diagnostics collected.
 * @throws the signal's reason on abort.
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
  // These failures affect every file, and a folder with formats from different versions of a deck would mislead.
  if (diagnostics.some(({ code }) => AFFECTS_ALL.test(code))) return { formats: [], diagnostics };
  const separate = await writeSeparately(folder, formats, options);
  if (separate.formats.length === 0) return { formats: [], diagnostics };
  separate.diagnostics.unshift(...diagnostics.filter(isAboutOlderFiles));
  const last = await writeFiles(folder, [reportOf(separate)], options);
  return { ...separate, diagnostics: [...separate.diagnostics, ...last.diagnostics] };
}

/** Failures that concern the folder as a whole: a full disk, or a target we must not overwrite. */
const AFFECTS_ALL = /^export\/(?:disk-full|file-limit|link|over-input)$/;

const isAboutOlderFiles = ({ code }: Diagnostic): boolean => code === 'export/older-kept';

/** Turns a file's diagnostic into one for its format, naming the file that could not be written. */
function formatUnwritten({ format }: FormatResult, found: Diagnostic, folder: string): Diagnostic {
  if (isAboutOlderFiles(found)) return found;
  return diagnostic('export/format-unwritten', { format, path: found.params.path ?? folder });
}

async function writeSeparately(
  folder: string,
  formats: readonly FormatResult[],
  options: WriteOptions,
): Promise<WrittenFormats> {
  const written: WrittenFormats = { formats: [], diagnostics: [] };
  for (const one of formats) {
    if (one.files.length === 0) continue;
    const { diagnostics } = await writeFiles(folder, one.files, options);
    if (!hasErrors(diagnostics)) written.formats.push(one);
    written.diagnostics.push(...diagnostics.map((found) => formatUnwritten(one, found, folder)));
  }
  return written;
}

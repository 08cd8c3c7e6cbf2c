// Formats with their files → a folder on disk with its report: all at once, or, where one cannot be put in place
// (deck.pptx is open in PowerPoint), each by itself, so that it does not take the others with it.
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { OutputFile } from './exporter.js';
import { writeFiles } from './files.js';
import type { FormatResult } from './run.js';

export interface WrittenFormats {
  /** The formats that stand in the folder; none when nothing could be written. */
  formats: FormatResult[];
  diagnostics: Diagnostic[];
}

/** `reportOf` makes the file that tells of the formats written and of what was found on the way. */
export async function writeFormats(
  folder: string,
  formats: readonly FormatResult[],
  reportOf: (written: WrittenFormats) => OutputFile,
): Promise<WrittenFormats> {
  const all: WrittenFormats = { formats: [...formats], diagnostics: [] };
  const { diagnostics } = await writeFiles(folder, [...formats.flatMap(({ files }) => files), reportOf(all)]);
  if (!hasErrors(diagnostics)) return { ...all, diagnostics };
  const apart = await writeApart(folder, formats);
  if (apart.formats.length === 0) return { formats: [], diagnostics };
  const last = await writeFiles(folder, [reportOf(apart)]);
  return { ...apart, diagnostics: [...apart.diagnostics, ...last.diagnostics] };
}

async function writeApart(folder: string, formats: readonly FormatResult[]): Promise<WrittenFormats> {
  const written: WrittenFormats = { formats: [], diagnostics: [] };
  for (const one of formats) {
    if (one.files.length === 0) continue;
    const { diagnostics } = await writeFiles(folder, one.files);
    if (!hasErrors(diagnostics)) written.formats.push(one);
    // A format of several files is named with the one that stands in its way.
    for (const { params } of diagnostics)
      written.diagnostics.push(
        diagnostic('export/format-unwritten', { format: one.format, path: params.path ?? folder }),
      );
  }
  return written;
}

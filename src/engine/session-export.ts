// A deck built in a session → its files as bytes, with their report.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { FormatResult } from '../export/export-all.js';
import type { ExportOptions, OutputFile } from '../export/exporter.js';
import type { Lang } from '../messages/message.js';
import type { Abortable } from '../platform/abort.js';
import type { BuiltDeck } from './build.js';
import type { OpenedOutline } from './opened-outline.js';
import type { OnProgress } from './progress.js';
import { type Report, reportOf } from './report.js';
import type { DrawnOutline } from './state.js';

export interface SessionExportOptions extends Abortable, Partial<ExportOptions> {
  /** Language of the report's messages; defaults to the outline's. */
  lang?: Lang;
  onProgress?: OnProgress;
}

/** One output file. */
export interface SessionFile {
  path: string;
  /** Text is UTF-8. */
  data: Uint8Array;
}

export interface SessionExport {
  /** Each format with its files; a failed one has none. */
  formats: FormatResult[];
  /** All files, by their paths in the deck's folder ("deck.pdf", "slides/001.png"). */
  files: SessionFile[];
  /** The content of report.json; absent if the outline has errors. */
  report?: Report;
  /** The report if only some formats could be written, with what was found on the way. */
  reportOf(formats: readonly FormatResult[], found: readonly Diagnostic[]): Report | undefined;
  /** The files it was made from. */
  inputs: string[];
  diagnostics: Diagnostic[];
}

/** A built deck and what it was made from. */
interface BuiltOutline extends DrawnOutline {
  built: BuiltDeck;
}

export function exported(
  source: OpenedOutline,
  { value, diagnostics }: Result<BuiltOutline>,
  lang?: Lang,
): SessionExport {
  const { file } = source.place;
  const { built, prepared } = value ?? {};
  const report: SessionExport['reportOf'] = (formats, found) =>
    built &&
    reportOf(file, { ...built, formats: [...formats] }, [...diagnostics, ...found], lang ?? built.deck.lang);
  const pictures = [...(prepared?.pictures.values() ?? [])].flatMap(({ origin }) => origin ?? []);
  const formats = built?.formats ?? [];
  return {
    formats,
    files: formats.flatMap(({ files }) => files.map(asBytes)),
    report: report(formats, []),
    reportOf: report,
    inputs: [file, ...pictures, ...(built?.theme.files ?? [])],
    diagnostics,
  };
}

const asBytes = ({ path, data }: OutputFile): SessionFile => ({
  path,
  data: typeof data === 'string' ? Buffer.from(data) : data,
});

// Formats + what exporters get → the files of each; a format that fails does not take the others with it.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { BrowserGone } from '../render/browser.js';
import { type Export, type Exported, FORMATS, type Format, type OutputFile } from './exporter.js';
import { loadExporter } from './table.js';

export interface FormatResult {
  format: Format;
  files: OutputFile[];
  ms: number;
}

/**
 * Results stand in the order of FORMATS, so that a report is the same however the formats were asked for.
 * @throws BrowserGone when the browser dies.
 */
export async function exportAll(
  wanted: readonly Format[],
  input: Export,
  onDone: (format: Format) => void,
): Promise<{ formats: FormatResult[]; diagnostics: Diagnostic[] }> {
  const made = await Promise.all(
    FORMATS.filter((format) => wanted.includes(format)).map(async (format) => {
      const start = performance.now();
      const { files, diagnostics } = await exportOne(format, input);
      onDone(format);
      return { format, files, diagnostics, ms: Math.round(performance.now() - start) };
    }),
  );
  return {
    formats: made.map(({ format, files, ms }) => ({ format, files, ms })),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function exportOne(format: Format, input: Export): Promise<Exported> {
  try {
    const exporter = await loadExporter(format);
    return await exporter(input);
  } catch (error) {
    if (error instanceof BrowserGone) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    return { files: [], diagnostics: [diagnostic('export/failed', { format, cause })] };
  }
}

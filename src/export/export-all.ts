// Formats + exporter input → the files of each format. One format failing does not affect the others.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { yieldToEvents } from '../platform/abort.js';
import { mapConcurrently } from '../platform/concurrent.js';
import { BrowserGone } from '../render/browser-gone.js';
import { type Export, type Exported, FORMATS, type Format, type OutputFile } from './exporter.js';
import { loadExporter } from './formats.js';

export interface FormatResult {
  format: Format;
  files: OutputFile[];
  ms: number;
}

/**
 * Results follow the order of FORMATS, whatever order the formats were requested in, so reports stay stable.
 * @throws BrowserGone when the browser dies; the signal's reason on abort. Either way every export has stopped by
 * then.
 */
export async function exportAll(
  wanted: readonly Format[],
  input: Export,
  onDone: (format: Format) => void,
): Promise<{ formats: FormatResult[]; diagnostics: Diagnostic[] }> {
  const formats = FORMATS.filter((format) => wanted.includes(format));
  // All formats run concurrently. If one throws, mapConcurrently waits for the others to stop before rethrowing.
  const made = await mapConcurrently(formats, formats.length, async (format) => {
    const start = performance.now();
    const { files, diagnostics } = await exportOne(format, input);
    onDone(format);
    return { format, files, diagnostics, ms: Math.round(performance.now() - start) };
  });
  return {
    formats: made.map(({ format, files, ms }) => ({ format, files, ms })),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function exportOne(format: Format, input: Export): Promise<Exported> {
  try {
    const exporter = await loadExporter(format);
    await yieldToEvents(input.signal);
    return await exporter(input);
  } catch (error) {
    input.signal?.throwIfAborted();
    if (error instanceof BrowserGone) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    return { files: [], diagnostics: [diagnostic('export/failed', { format, cause })] };
  }
}

// Runs in .VnTime, VNI-Times and similar fonts → Unicode, if their text scores as that encoding. In place.
import type { SourceDocument, SourceRun } from '../../model.js';
import { decodeLegacy, detectLegacy, type Legacy } from '../../text/legacy.js';
import type { DocxContext } from './context.js';

const FAMILIES: Record<Legacy, RegExp> = { tcvn3: /^\.?vn/i, vni: /^vni[- ]/i };
/** .VnTimeH draws small letters as capitals, and capitals are what its users meant. */
const CAPITALS_ONLY = /^\.?vn\S*h$/i;

export function decodeFonts(document: SourceDocument, { fonts, conversions }: DocxContext): void {
  // Decode each run once: that of a merged header cell may occur in several columns.
  const runs = [...new Set(runsOf(document))];
  for (const legacy of ['tcvn3', 'vni'] as const) {
    const set = runs.filter(
      (run) =>
        FAMILIES[legacy].test(fonts.get(run) ?? '') &&
        !(legacy === 'tcvn3' && /^vni/i.test(fonts.get(run) ?? '')),
    );
    if (detectLegacy(set.map((run) => run.text).join(' '), 1) !== legacy) continue;
    for (const run of set) {
      const text = decodeLegacy(run.text, legacy);
      run.text = CAPITALS_ONLY.test(fonts.get(run) ?? '') ? text.toUpperCase() : text;
    }
    conversions.push({ what: legacy, count: set.length });
  }
}

function* runsOf(document: SourceDocument): Iterable<SourceRun> {
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') yield* block.runs;
    else if (block.kind === 'table') for (const cell of block.rows.flat()) yield* cell.runs;
  }
  for (const note of document.notes) yield* note.runs;
}

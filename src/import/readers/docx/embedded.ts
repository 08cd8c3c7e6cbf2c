// Other parts shown in a DOCX → their blocks by relationship id: embedded documents (altChunk), charts as tables,
// diagrams as paragraphs.
import { type Diagnostic, diagnostic, type Result } from '../../../diagnostics/diagnostic.js';
import type { SourceBlock, SourceDocument, SourceKind } from '../../model.js';
import { kindOf } from '../kind.js';
import type { Reader } from '../reader.js';
import { chartBlocks, diagramBlocks } from './graphics.js';
import type { DocxRelationship, Package } from './package.js';

export interface Embedded {
  blocks: Map<string, SourceBlock[]>;
  /** Embedded documents, for their notes and omissions. */
  documents: SourceDocument[];
  diagnostics: Diagnostic[];
}

const MAX_PARTS = 200;
/** Maximum nesting of embedded documents. */
const DEEPEST = 3;

/** Where a part is read from. `readDocx` reads an embedded DOCX one level deeper. */
interface Within {
  parts: Package;
  file: string;
  depth: number;
  readDocx: Reader;
}

export async function readEmbedded(
  relationships: ReadonlyMap<string, DocxRelationship>,
  within: Within,
): Promise<Embedded> {
  const found: Embedded = { blocks: new Map(), documents: [], diagnostics: [] };
  for (const [id, { type, target, external }] of relationships) {
    if (external || !/^(?:aFChunk|chart|diagramData)$/.test(type)) continue;
    if (found.blocks.size >= MAX_PARTS) found.diagnostics.push(skipped(target, `> ${MAX_PARTS}`, within));
    else if (type === 'chart') found.blocks.set(id, chartBlocks(await within.parts.xml(target)));
    else if (type === 'diagramData') found.blocks.set(id, diagramBlocks(await within.parts.xml(target)));
    else {
      const { value, diagnostics } = await readChunk(target, within);
      found.diagnostics.push(...diagnostics);
      if (!value) continue;
      found.blocks.set(id, value.blocks);
      found.documents.push(value);
    }
  }
  return found;
}

async function readChunk(target: string, within: Within): Promise<Result<SourceDocument>> {
  const bytes = await within.parts.bytes(target);
  if (!bytes) return { diagnostics: [skipped(target, '404', within)] };
  const kind = kindOf(bytes, target);
  const reader = 'kind' in kind && within.depth < DEEPEST ? await readerOf(kind.kind, within) : undefined;
  if (!reader) return { diagnostics: [skipped(target, target.split('.').at(-1) ?? '', within)] };
  return reader(bytes, within.file);
}

async function readerOf(kind: SourceKind, { readDocx }: Within): Promise<Reader | undefined> {
  if (kind === 'docx') return readDocx;
  if (kind === 'html') return (await import('../html.js')).readHtml;
  // Word does not interpret Markdown; it shows it as plain text.
  return kind === 'pdf' ? undefined : (await import('../txt.js')).readTxt;
}

function skipped(target: string, reason: string, { file }: Within): Diagnostic {
  return diagnostic(
    'import/read-part-skipped',
    { name: target.split('/').at(-1) ?? target, reason },
    { file },
  );
}

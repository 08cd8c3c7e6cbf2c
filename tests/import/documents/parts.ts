// Builders for small DOCX and HTML documents: a test states only what it is about.
import JSZip from 'jszip';
import type { SourceBlock, SourceDocument } from '../../../src/import/model.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { flat } from './score.js';

const RELS =
  '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
export const lowered = (text: string): string => run(text, '<w:vertAlign w:val="subscript"/>');

export interface Read {
  document: SourceDocument | undefined;
  blocks: SourceBlock[];
  /** Of the paragraphs. */
  texts: string[];
  codes: string[];
}

/** `parts`: other parts of the package. `related`: the type of each part referenced from the text, by id and path. */
export async function docxBytes(
  body: string,
  parts: Record<string, string | Uint8Array> = {},
  related: Record<string, [type: string, target: string]> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('_rels/.rels', RELS);
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`);
  const links = Object.entries(related).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`,
  );
  zip.file('word/_rels/document.xml.rels', `<Relationships>${links.join('')}</Relationships>`);
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array' });
}

export const readDocx = async (...docx: Parameters<typeof docxBytes>): Promise<Read> =>
  readBytes(await docxBytes(...docx), 'a.docx');

export const readText = (text: string, name: string): Promise<Read> =>
  readBytes(new TextEncoder().encode(text), name);

export async function readBytes(bytes: Uint8Array, name: string): Promise<Read> {
  const { value: document, diagnostics } = await readDocument(bytes, name);
  const blocks = document?.blocks ?? [];
  return {
    document,
    blocks,
    texts: blocks.flatMap((block) => (block.kind === 'paragraph' ? [flat(block.runs)] : [])),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** The cells of the first table. */
export function cells({ blocks }: Read): string[][] {
  const table = blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows.map((row) => row.map(({ runs }) => flat(runs))) : [];
}

// Bytes of a DOCX → its document, read from the OOXML parts. Nothing outside the file is opened.
import { type Diagnostic, diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import { LONGEST_TEXT } from '../../platform/limits.js';
import type { Dropped, SourceBlock, SourceDocument, SourceNote, SourceRun } from '../model.js';
import { originParams } from '../origin.js';
import { raisedText } from '../text/scripts.js';
import { readBody } from './docx/body.js';
import { type DocxContext, initialFindings } from './docx/context.js';
import { readEmbedded } from './docx/embedded.js';
import { decodeFonts } from './docx/fonts.js';
import { Numbering } from './docx/numbering.js';
import { type DocxRelationship, Package, PackageError } from './docx/package.js';
import { readPictures } from './docx/pictures.js';
import { readStyles } from './docx/styles.js';
import { childrenOf, type XmlElement, XmlError } from './docx/xml.js';
import { tooManyParagraphs } from './length.js';
import { textOf } from './lines/line.js';
import { normaliseBlocks, normaliseRuns } from './lines/normalise-runs.js';
import { rejoin } from './lines/rejoin.js';
import type { Reader } from './reader.js';

const FORMAT = 'DOCX';

export const readDocx = (bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> =>
  readAt(bytes, file, 0);

/** @param depth nesting level, for documents embedded in documents */
async function readAt(bytes: Uint8Array, file: string, depth: number): Promise<Result<SourceDocument>> {
  try {
    return await read(await Package.open(bytes), file, depth);
  } catch (error) {
    return { diagnostics: [failure(error, file)] };
  }
}

/** @throws errors that are not the document's fault */
function failure(error: unknown, file: string): Diagnostic {
  const tooDeep = diagnostic('import/read-too-deep', { format: FORMAT }, { file });
  if (error instanceof PackageError) {
    if (error.why === 'too-many-parts') return tooDeep;
    if (error.why === 'unpacks-too-large') {
      return diagnostic('import/read-unpacks-too-large', { format: FORMAT, limit: 64 }, { file });
    }
    return diagnostic('import/read-damaged', { format: FORMAT, reason: 'ZIP' }, { file });
  }
  if (error instanceof XmlError) {
    if (error.message === 'bounds') return tooDeep;
    return diagnostic('import/read-damaged', { format: FORMAT, reason: `XML: ${error.message}` }, { file });
  }
  throw error;
}

async function read(parts: Package, file: string, depth: number): Promise<Result<SourceDocument>> {
  const main = await mainPart(parts);
  const root = main && (await parts.xml(main));
  const body = root && childrenOf(root, 'w:body')[0];
  if (!main || !body) {
    return {
      diagnostics: [diagnostic('import/read-damaged', { format: FORMAT, reason: 'document.xml' }, { file })],
    };
  }
  if (paragraphsIn(body) > LONGEST_TEXT.paragraphs)
    return { diagnostics: [{ ...tooManyParagraphs(), file }] };
  const relationships = await parts.relationships(main);
  const part = (type: string): string | undefined =>
    [...relationships.values()].find((relationship) => relationship.type === type && !relationship.external)
      ?.target;
  const xml = async (type: string): Promise<XmlElement | undefined> => {
    const path = part(type);
    return path ? parts.xml(path) : undefined;
  };
  const pictures = await readPictures(parts, relationships, file);
  const readDocx: Reader = (bytes, name) => readAt(bytes, name, depth + 1);
  const embedded = await readEmbedded(relationships, { parts, file, depth, readDocx });
  const context: DocxContext = {
    styles: readStyles(await xml('styles')),
    numbering: new Numbering(await xml('numbering')),
    pictures: pictures.pictures,
    embedded: embedded.blocks,
    ...initialFindings(),
  };
  const found = readBody(body, context);
  const notes = readNotes({ footnote: await xml('footnotes'), endnote: await xml('endnotes') }, context);
  if (notes.length > 0) for (const run of context.raised) writeRaised(run);
  const beside = [
    ...(await runningHeads(parts, relationships, context)),
    ...remarksOf(await xml('comments'), context),
  ];
  const { conversions, dropped } = context;
  const own: SourceDocument = { kind: 'docx', blocks: found, notes, dropped, conversions };
  decodeFonts(own, context);
  const blocks = normaliseBlocks(found);
  const settled = notes.map((note) => ({ note, ...normaliseRuns(note.runs, note.origin) }));
  const inner = embedded.documents;
  const document: SourceDocument = {
    kind: 'docx',
    blocks: rejoin(blocks.value),
    notes: [
      ...settled.map(({ note, value }) => ({ ...note, runs: value })),
      ...inner.flatMap((other) => other.notes),
    ],
    dropped: [
      ...dropped,
      ...blocks.dropped,
      ...settled.flatMap((note) => note.dropped),
      ...inner.flatMap((other) => other.dropped),
      ...beside,
    ],
    conversions: [...conversions, ...inner.flatMap((other) => other.conversions)],
  };
  const diagnostics = [...pictures.diagnostics, ...embedded.diagnostics];
  return { value: document, diagnostics: [...diagnostics, ...diagnosticsOf(context, relationships, file)] };
}

/** In a document with real footnotes, a typed superscript number is a power. */
function writeRaised(run: SourceRun): void {
  delete run.superscript;
  run.text = raisedText(run.text);
}

async function mainPart(parts: Package): Promise<string | undefined> {
  const relationships = await parts.relationships('');
  const stated = [...relationships.values()].find(
    ({ type, external }) => type === 'officeDocument' && !external,
  );
  return stated?.target;
}

function readNotes(
  roots: Record<'footnote' | 'endnote', XmlElement | undefined>,
  context: DocxContext,
): SourceNote[] {
  const bodies = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of childrenOf(roots[kind], `w:${kind}`))
      bodies.set(`${kind}:${note.attributes['w:id']}`, note);
  }
  return [...context.notes].flatMap(({ kind, id, mark, run, page, paragraph }) => {
    const body = bodies.get(`${kind}:${id}`);
    if (!body) {
      // Word displays a number for the mark, but its note is missing.
      run.text = '';
      delete run.superscript;
      delete run.cites;
      context.missing.push({ mark, page, paragraph });
      return [];
    }
    const runs = readBody(body, { ...context, notes: [], unread: new Set() }).flatMap((block, index) => {
      const gap = index > 0 ? [{ text: ' ' }] : [];
      if (block.kind === 'paragraph') return [...gap, ...block.runs];
      const cells = block.kind === 'table' ? block.rows.flat() : [];
      return cells.flatMap((cell) => [{ text: ' ' }, ...cell.runs]);
    });
    return [{ mark, runs: withoutDash(runs), origin: { page, paragraph } }];
  });
}

/** Counts paragraphs; those in cells count as a quarter, as in `lengthRefusal`. */
function paragraphsIn({ children }: XmlElement, each = 1): number {
  let count = 0;
  for (const child of children) {
    if (typeof child === 'string') continue;
    count += child.name === 'w:p' ? each : paragraphsIn(child, child.name === 'w:tc' ? 0.25 : each);
  }
  return count;
}

/**
 * Removes a dash typed between a note's number and its text. Changes runs in place because fonts are recorded per
 * run.
 */
function withoutDash(runs: SourceRun[]): SourceRun[] {
  const first = runs.find((run) => run.text.trim() !== '');
  if (first) first.text = first.text.replace(/^\s*[-–]\s+/, '');
  return runs;
}

/** Texts of headers and footers, which are not part of the document's text. */
async function runningHeads(
  parts: Package,
  relationships: ReadonlyMap<string, DocxRelationship>,
  context: DocxContext,
): Promise<Dropped[]> {
  const dropped: Dropped[] = [];
  for (const { type, target, external } of relationships.values()) {
    if (external || (type !== 'header' && type !== 'footer')) continue;
    const root = await parts.xml(target);
    const blocks = root ? readBody(root, { ...context, notes: [], dropped: [], unread: new Set() }) : [];
    for (const text of blocks.flatMap(linesOf)) {
      const why = /^[-–\s]*(?:\d+[-–\s]*)?$/.test(text) ? 'page-number' : 'running-head';
      if (text !== '') dropped.push({ text, why, origin: {} });
    }
  }
  return dropped;
}

const linesOf = (block: SourceBlock): string[] => {
  if (block.kind === 'paragraph') return [textOf(block.runs).trim()];
  return block.kind === 'table' ? block.rows.flat().map(({ runs }) => textOf(runs).trim()) : [];
};

/** Comments by reviewers. */
function remarksOf(root: XmlElement | undefined, context: DocxContext): Dropped[] {
  return childrenOf(root, 'w:comment').flatMap((remark) => {
    const blocks = readBody(remark, { ...context, notes: [], dropped: [], unread: new Set() });
    const text = blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : '')).join(' ');
    return text.trim() === '' ? [] : [{ text: text.trim(), why: 'remark' as const, origin: {} }];
  });
}

function diagnosticsOf(
  context: DocxContext,
  relationships: ReadonlyMap<string, DocxRelationship>,
  file: string,
): Diagnostic[] {
  const { inserted, deleted } = context;
  const external = [...relationships.values()].filter(
    ({ type, external }) => external && type !== 'hyperlink',
  ).length;
  const found: Diagnostic[] = [];
  if (inserted + deleted > 0)
    found.push(diagnostic('import/read-tracked-changes', { inserted, deleted }, { file }));
  for (const { mark, page, paragraph } of context.missing)
    found.push(
      diagnostic('import/text-note-missing', { mark, ...originParams({ page, paragraph }) }, { file }),
    );
  // Unread parts that have a relationship are reported where they are read.
  for (const id of context.unread)
    if (!relationships.has(id))
      found.push(diagnostic('import/read-part-skipped', { name: id || '?', reason: '404' }, { file }));
  if (external > 0) found.push(diagnostic('import/read-external-ignored', { count: external }, { file }));
  return found;
}

// Bytes of a DOCX → the text of all its parts in file order: body, notes, headers, comments, charts, diagrams and
// embedded documents.
import { type DocxRelationship, Package } from '../../readers/docx/package.js';
import type { ExtractedText, ReadBytes, SecondReading, TextRole } from '../extracted-text.js';
import { chunkPassages, isPackage } from './chunk.js';
import { drawnPassages } from './drawn.js';
import { inUnicode } from './legacy-lines.js';
import { labelsOf, type StyleTable, styleTable } from './run-properties.js';
import { type ScannedPart, scanWord } from './wordprocessing.js';

export const readDocxBytes: ReadBytes = async (bytes, { conversions }) => {
  const parts = await Package.open(bytes).catch(() => undefined);
  if (!parts) return { passages: [], unread: ['ZIP'] };
  const legacy = new Set<string>(conversions.map(({ what }) => what));
  const reading = await readPackage(parts, { legacy, depth: 0 });
  return { ...reading, passages: inUnicode(reading.passages, conversions) };
};

/** Maximum nesting of embedded documents. */
const DEEPEST = 3;

export interface Nested {
  legacy: ReadonlySet<string>;
  /** Nesting depth of this document. */
  depth: number;
}

interface Reading extends SecondReading, Nested {
  parts: Package;
  relationships: ReadonlyMap<string, DocxRelationship>;
  looks: StyleTable;
}

export async function readPackage(parts: Package, nested: Nested): Promise<SecondReading> {
  const main = await mainPart(parts);
  const relationships = await parts.relationships(main).catch(() => new Map<string, DocxRelationship>());
  const own = async (kind: string): Promise<string> => {
    const path = [...relationships.values()].find(({ type }) => type === kind)?.target;
    return path ? textOf(parts, path).catch(() => '') : '';
  };
  const reading: Reading = {
    parts,
    relationships,
    looks: styleTable(await own('styles')),
    ...nested,
    passages: [],
    unread: [],
  };
  const body = await readPart(main, 'text', reading);
  await readNotes(body, reading);
  for (const { type, target, external } of relationships.values()) {
    const part = external ? undefined : OTHER_PARTS.get(type);
    if (part) await readPart(target, part, reading);
  }
  return {
    passages: reading.passages,
    unread: reading.unread,
    labels: labelsOf(await own('numbering')),
  };
}

const OTHER_PARTS: ReadonlyMap<string, TextRole> = new Map([
  ['header', 'margin'],
  ['footer', 'margin'],
  ['comments', 'remark'],
]);

async function mainPart(parts: Package): Promise<string> {
  const top = await parts.relationships('').catch(() => new Map<string, DocxRelationship>());
  return [...top.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
}

async function textOf(parts: Package, path: string): Promise<string> {
  const bytes = await parts.bytes(path);
  if (!bytes) return '';
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Reads a part and what it refers to: charts, diagrams, embedded documents. */
async function readPart(
  path: string,
  part: TextRole,
  reading: Reading,
  notes?: ReadonlySet<string>,
): Promise<ScannedPart> {
  const xml = await textOf(reading.parts, path).catch(() => '');
  if (xml === '') reading.unread.push(path);
  const word = scanWord(xml, part, reading, notes);
  reading.unread.push(...word.objects);
  const own = path === '' ? undefined : await reading.parts.relationships(path).catch(() => undefined);
  let at = 0;
  for (const { id, kind, before } of word.references) {
    appendAll(reading.passages, word.passages.slice(at, before));
    at = before;
    const target = own?.get(id)?.external === false ? own.get(id)?.target : undefined;
    if (target) await readReference(target, kind, reading);
    else if (!own?.has(id)) reading.unread.push(id === '' ? kind : id);
  }
  appendAll(reading.passages, word.passages.slice(at));
  return word;
}

function appendAll(all: ExtractedText[], more: readonly ExtractedText[]): void {
  for (const passage of more) all.push(passage);
}

async function readReference(
  target: string,
  kind: 'chart' | 'diagram' | 'chunk',
  reading: Reading,
): Promise<void> {
  const { parts, passages, unread, depth, legacy } = reading;
  const bytes = await parts.bytes(target).catch(() => undefined);
  if (!bytes) {
    unread.push(target);
    return;
  }
  if (kind !== 'chunk') {
    appendAll(passages, drawnPassages(new TextDecoder().decode(bytes), kind));
    return;
  }
  if (!isPackage(bytes)) {
    const chunk = chunkPassages(bytes, target);
    appendAll(passages, chunk.passages);
    unread.push(...chunk.unread);
    return;
  }
  const inner = depth < DEEPEST ? await Package.open(bytes).catch(() => undefined) : undefined;
  const read = inner
    ? await readPackage(inner, { legacy, depth: depth + 1 })
    : { passages: [], unread: [target] };
  appendAll(passages, read.passages);
  unread.push(...read.unread);
}

/** Reads only notes that the text refers to, since others are not shown. */
async function readNotes({ cited }: ScannedPart, reading: Reading): Promise<void> {
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const path = [...reading.relationships.values()].find(({ type }) => type === kind)?.target;
    if (path && cited[kind].size > 0) await readPart(path, 'note', reading, cited[kind]);
  }
}

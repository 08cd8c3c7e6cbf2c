// An outline's sources → their numbers (the marks on slides), and texts with `[^id]` → lines with marks.
import type { Line } from '../deck/line.js';
import { parseInline } from '../outline/inline.js';
import type { Block, Outline, Section, Source } from '../outline/schema.js';
import { BLOCK_KINDS } from '../outline/schema.js';
import { notesOf } from '../outline/source-notes.js';
import { asList, type SourceIds, type SourceReader } from './sources.js';

export interface Sources extends SourceReader {
  /** In the order of their numbers, the first one 1. */
  readonly list: readonly Source[];
}

/**
 * Numbered by first citation in reading order, one number for sources with the same text; uncited sources follow in the
 * outline's order.
 */
export function numberSources(outline: Outline): Sources {
  const all = outline.sources ?? [];
  const known = new Map(all.map((source) => [source.id, source]));
  const ids = new Set<string>();
  for (const id of citations(outline)) if (known.has(id)) ids.add(id);
  for (const source of all) ids.add(source.id);
  const notes = notesOf(all);
  const distinctNotes = [...new Set([...ids].map((id) => notes.get(id)))];
  const numbers = new Map([...ids].map((id) => [id, distinctNotes.indexOf(notes.get(id)) + 1]));
  // Of two entries for the same note, the one with an address is listed.
  const list = distinctNotes.flatMap((note) => {
    const same = [...ids].flatMap((id) => (notes.get(id) === note ? (known.get(id) ?? []) : []));
    return same.find(({ link }) => link !== undefined) ?? same.slice(0, 1);
  });
  return { list, ...reader(numbers) };
}

function reader(numbers: ReadonlyMap<string, number>): SourceReader {
  const known = new Set(numbers.keys());
  const nodes = (text: string) =>
    parseInline(
      text
        .normalize('NFC')
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
      known,
    );
  const marks = (ids: SourceIds): number[] => [
    ...new Set(asList(ids).flatMap((id) => numbers.get(id) ?? [])),
  ];
  return {
    marks,
    line: (text) =>
      nodes(text).flatMap(
        (node): Line => ('text' in node ? [node] : marks(node.source).map((mark) => ({ mark }))),
      ),
    spoken: (text) =>
      nodes(text)
        .map((node) => ('text' in node ? node.text : ''))
        .join(''),
    cited: (text) => nodes(text).flatMap((node) => ('source' in node ? marks(node.source) : [])),
  };
}

/** Ids in the order in which slides and their notes cite them. */
function* citations(outline: Outline): Generator<string> {
  for (const text of [outline.title, outline.subtitle, ...asList(outline.notes)]) yield* inText(text);
  yield* inValue(outline.image);
  for (const section of outline.sections) yield* inSection(section);
}

function* inSection(section: Section): Generator<string> {
  yield* inText(section.heading);
  yield* asList(section.source);
  yield* inText(section.lead);
  yield* inValue(section.image);
  for (const note of asList(section.notes)) yield* inText(note);
  for (const block of section.blocks ?? []) yield* inBlock(block);
  for (const child of section.sections ?? []) yield* inSection(child);
}

function* inBlock(block: Block): Generator<string> {
  yield* inText(block.title);
  yield* asList(block.source);
  for (const kind of BLOCK_KINDS) yield* inValue(block[kind]);
  for (const note of asList(block.notes)) yield* inText(note);
}

/** Any block value: citations in its texts in order, then the ids under `source`. */
function* inValue(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* inText(value);
  else if (Array.isArray(value)) for (const item of value) yield* inValue(item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (key === 'source') yield* asList(item as SourceIds);
      else yield* inValue(item);
}

function* inText(text: string | undefined): Generator<string> {
  if (text === undefined || !text.includes('[^')) return;
  for (const node of parseInline(text)) if ('source' in node) yield node.source;
}

// Outline data that may have other errors → what a schema cannot check: block kinds, rows, charts, sources, emphasis.

import { BLOCK_KINDS, BLOCKS, type BlockKind, PICTURED_KINDS } from '../blocks/index.js';
import { moreErrors } from '../diagnostics/capped.js';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import { LIMITS } from './fields.js';
import { openEmphasis, parseInline } from './inline.js';
import { nearest } from './nearest.js';
import { besideSchema } from './schema.js';
import { textsOf } from './texts.js';
import { type DataPath, elements, isRecord, itemsAt, type Json, record, textOf } from './unchecked.js';
import type { YamlDocument } from './yaml.js';

const KINDS: ReadonlySet<string> = new Set(BLOCK_KINDS);

/** Each check runs on its own, so that one run finds all problems; none throws on data of a wrong shape. */
export function checkContent(document: YamlDocument): Diagnostic[] {
  const data = record(document.data);
  const lang: Lang = data.lang === 'en' ? 'en' : 'vi';
  const sections = sectionsOf(data, []);
  return [
    ...sections.flatMap(({ value, path }) => depth(document, path, value)),
    ...sections
      .flatMap(({ value, path }) => itemsAt(value.blocks, [...path, 'blocks']))
      .filter(({ value }) => isRecord(value))
      .flatMap(({ value, path }) => block(document, record(value), path, lang)),
    ...prose(document, data, []),
    ...citations(document, data),
  ];
}

function sectionsOf(parent: Json, path: DataPath): { value: Json; path: DataPath }[] {
  return itemsAt(parent.sections, [...path, 'sections']).flatMap(({ value, path: at }) => [
    { value: record(value), path: at },
    ...sectionsOf(record(value), at),
  ]);
}

function depth(document: YamlDocument, path: DataPath, section: Json): Diagnostic[] {
  const deep = path.length / 2 === LIMITS.depth && elements(section.sections).length > 0;
  if (!deep) return [];
  return [
    diagnostic('outline/too-deep', { depth: LIMITS.depth }, document.locate([...path, 'sections'], 'key')),
  ];
}

function block(document: YamlDocument, value: Json, path: DataPath, lang: Lang): Diagnostic[] {
  const kinds = BLOCK_KINDS.filter((kind) => Object.hasOwn(value, kind));
  const unknown = Object.keys(value).some((key) => !Object.hasOwn(besideSchema, key) && !KINDS.has(key));
  const place = document.locate(path);
  if (kinds.length === 0 && !unknown)
    return [diagnostic('outline/block-without-kind', { allowed: BLOCK_KINDS.join(', ') }, place)];
  if (kinds.length > 1 && !isPictured(kinds)) {
    const second = document.locate([...path, kinds[1] ?? ''], 'key');
    const params = { kinds: kinds.join(', '), pictured: PICTURED_KINDS.join(', ') };
    return [diagnostic('outline/block-with-two-kinds', params, second)];
  }
  return kinds.flatMap(
    (kind) => BLOCKS[kind].faults?.(value[kind], { path: [...path, kind], document, lang }) ?? [],
  );
}

/** A picture beside text is not content of its own. */
const isPictured = (kinds: readonly BlockKind[]): boolean =>
  kinds.length === 2 && kinds.includes('image') && PICTURED_KINDS.some((kind) => kinds.includes(kind));

/** Unclosed emphasis, in every text that a reader sees. */
function prose(document: YamlDocument, value: unknown, path: DataPath): Diagnostic[] {
  return textsOf(value, path).flatMap(({ text, path: at }) => {
    const open = text.includes('*') ? openEmphasis(text) : undefined;
    if (open === undefined) return [];
    return [diagnostic('outline/emphasis-open', {}, document.locateIn(at, text.slice(open, open + 8)))];
  });
}

function citations(document: YamlDocument, data: Json): Diagnostic[] {
  const defined = itemsAt(data.sources, ['sources']).map(({ value, path }) => ({
    id: textOf(record(value).id),
    path: [...path, 'id'],
  }));
  const firsts = firstById(defined);
  const ids = [...firsts.keys()];
  const { sources: _, ...rest } = data;
  const cited = [...citedKeys(document, rest, []), ...citedInline(document, rest)];
  const used = new Set(cited.map(({ id }) => id));
  const unknown = cited.filter(({ id }) => !firsts.has(id));
  return [
    ...twice(document, defined, firsts),
    ...unknown.slice(0, MOST_TOLD).map(({ id, place }) => undefinedSource(id, ids, place())),
    ...moreErrors(unknown.length - MOST_TOLD),
    ...defined
      .filter(({ id, path }) => id !== '' && !used.has(id) && firsts.get(id) === path)
      .map(({ id, path }) => diagnostic('outline/source-unused', { id }, document.locate(path))),
  ];
}

/** At most this many undefined sources are reported: each is located in its text and compared with all defined ones. */
const MOST_TOLD = 200;

function firstById(defined: readonly { id: string; path: DataPath }[]): Map<string, DataPath> {
  const firsts = new Map<string, DataPath>();
  for (const { id, path } of defined) if (!firsts.has(id)) firsts.set(id, path);
  return firsts;
}

function twice(
  document: YamlDocument,
  defined: readonly { id: string; path: DataPath }[],
  firsts: ReadonlyMap<string, DataPath>,
): Diagnostic[] {
  return defined.flatMap(({ id, path }) => {
    const before = firsts.get(id);
    if (id === '' || before === path || before === undefined) return [];
    return [
      diagnostic(
        'outline/source-twice',
        { id, line: document.locate(before).line ?? 0 },
        document.locate(path),
      ),
    ];
  });
}

function undefinedSource(id: string, ids: readonly string[], place: Place): Diagnostic {
  const near = nearest(id, ids.slice(0, LIMITS.items));
  return near === undefined
    ? diagnostic('outline/source-undefined', { id: id.slice(0, 64) }, place)
    : diagnostic('outline/source-misspelt', { id: id.slice(0, 64), nearest: near }, place);
}

interface Citation {
  id: string;
  place(): Place;
}

/** Ids under every `source` key. */
function citedKeys(document: YamlDocument, value: unknown, path: DataPath): Citation[] {
  if (Array.isArray(value))
    return itemsAt(value, path).flatMap((item) => citedKeys(document, item.value, item.path));
  return Object.entries(record(value)).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (key !== 'source') return citedKeys(document, inner, at);
    const ids = Array.isArray(inner) ? itemsAt(inner, at) : [{ value: inner, path: at }];
    return ids.flatMap(({ value: id, path: where }) =>
      typeof id === 'string' && id !== '' ? [{ id, place: () => document.locate(where) }] : [],
    );
  });
}

/** Ids of the marks `[^id]` inside texts. */
function citedInline(document: YamlDocument, data: Json): Citation[] {
  const marked = textsOf(data, []).filter(({ text }) => text.includes('[^'));
  return marked.flatMap(({ text, path }) =>
    parseInline(text).flatMap((node) =>
      'source' in node
        ? [{ id: node.source, place: () => document.locateIn(path, `[^${node.source}]`) }]
        : [],
    ),
  );
}

// The outline's schema → the JSON Schema (draft 7) that gives editors completion and hints.
import * as z from 'zod';
import { BLOCK_KINDS, BLOCKS, PICTURED_KINDS } from '../blocks/index.js';
import type { Words } from '../messages/message.js';
import { KEY_DESCRIPTIONS } from './key-descriptions.js';
import { outlineSchema } from './schema.js';

type Json = Record<string, unknown>;

/** Editors resolve `value: 20` and `what: yes` themselves; the loader sees the texts "20" and "yes". */
const SCALARS = ['string', 'number', 'boolean'];
/** Limits that protect the loader and mean nothing to an author. */
const SILENT = new Set(['maxLength', 'maxItems', 'minLength', 'pattern', 'format']);
/** A picture beside text leaves that text the block's content. */
const ALONE = { not: { anyOf: PICTURED_KINDS.map((kind) => ({ required: [kind] })) } };
const NAMES: Record<string, string> = { heading: 'section', text: 'point' };

/** Descriptions of all keys, including those of every block kind. */
const HINTS: Readonly<Record<string, Words>> = Object.assign(
  { ...KEY_DESCRIPTIONS },
  ...BLOCK_KINDS.map((kind) => ({ [`blocks.${kind}`]: BLOCKS[kind].hints.own, ...BLOCKS[kind].hints.keys })),
);

/** The content of outlines/outline.schema.json. */
export function outlineJsonSchema(): Json {
  const raw = z.toJSONSchema(outlineSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as Json;
  const names = new Map(
    Object.entries(record(raw.definitions)).map(([id, node]) => [id, nameOf(record(node))]),
  );
  const { $schema, definitions, ...root } = raw;
  return {
    $schema,
    title: 'decuong outline',
    description: 'Đề cương cho decuong · An outline for decuong',
    ...written(root, '', names),
    definitions: Object.fromEntries(
      Object.entries(record(definitions)).map(([id, node]) => {
        const name = names.get(id) ?? id;
        return [name, written(record(node), `${name}s`, names)];
      }),
    ),
  };
}

const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** zod numbers recursive schemas; here each is named after a key that only it has. */
function nameOf(node: Json): string {
  const shape = [node, ...(Array.isArray(node.anyOf) ? node.anyOf.map(record) : [])].map((n) =>
    record(n.properties),
  );
  const key = Object.keys(NAMES).find((name) => shape.some((properties) => name in properties));
  return NAMES[key ?? ''] ?? 'node';
}

/** One node and everything below it; `parent` is the key that leads to it. */
function written(node: Json, parent: string, names: ReadonlyMap<string, string>): Json {
  const out: Json = {};
  for (const [key, value] of Object.entries(node)) {
    if (SILENT.has(key) || (key === 'maximum' && value === Number.MAX_SAFE_INTEGER)) continue;
    if (key === 'properties') out[key] = properties(record(value), parent, names);
    else if (key === '$ref') out[key] = refOf(String(value), names);
    else if (Array.isArray(value) && typeof value[0] === 'object')
      out[key] = value.map((item) => written(record(item), parent, names));
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      out[key] = written(record(value), parent, names);
    else out[key] = value;
  }
  if (out.type === 'string' && !('enum' in out)) out.type = SCALARS;
  if (BLOCK_KINDS.every((kind) => kind in record(node.properties)))
    out.oneOf = BLOCK_KINDS.map((kind) => ({ required: [kind], ...(kind === 'image' && ALONE) }));
  return out;
}

function refOf(ref: string, names: ReadonlyMap<string, string>): string {
  const id = ref.split('/').at(-1) ?? '';
  return `#/definitions/${names.get(id) ?? id}`;
}

function properties(shape: Json, parent: string, names: ReadonlyMap<string, string>): Json {
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => {
      const words = HINTS[`${parent}.${key}`] ?? HINTS[key];
      const inner = written(record(value), key, names);
      const described = words ? { description: `${words.vi}\n\n${words.en}` } : {};
      return [key, '$ref' in inner ? { ...described, allOf: [inner] } : { ...described, ...inner }];
    }),
  );
}

// Derives from the outline schema every place that can hold text, each with an outline holding one there. Fields
// added to the schema are measured automatically.
import { outlineSchema } from '../../dist/outline/schema.js';

/** Maximum depth of recursive schemas: points in points, sections in sections. */
const MAX_DEPTH = 2;

const defOf = (schema) => schema._zod.def;

/** Unwraps optional, default and lazy schemas. */
function bare(schema) {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'default') return bare(def.innerType);
  return def.type === 'lazy' ? bare(schema._zod.innerType) : schema;
}

const mayBeAbsent = (schema) => ['optional', 'default'].includes(defOf(schema).type);

/** The smallest value that a schema accepts. */
function minimal(schema) {
  const def = defOf(bare(schema));
  switch (def.type) {
    case 'string':
      return '1';
    case 'enum':
      return Object.values(def.entries)[0];
    case 'number':
      return '1';
    case 'union':
      return minimal(def.options[0]);
    case 'array':
      return [minimal(def.element)];
    case 'tuple':
      return def.items.map(minimal);
    default:
      return withKeys(def.shape, {});
  }
}

/**
 * An object with its required keys, some of them given. A block also needs one layout key, which the schema does
 * not require.
 */
function withKeys(shape, given) {
  const isBlock = 'timeline' in shape && 'gallery' in shape;
  const needsKind =
    isBlock && !Object.keys(given).some((key) => !['title', 'notes', 'source', 'from'].includes(key));
  const wanted = Object.entries(shape).filter(([key, inner]) => !mayBeAbsent(inner) && !(key in given));
  const made = Object.fromEntries(wanted.map(([key, inner]) => [key, minimal(inner)]));
  return { ...made, ...(needsKind && { text: '1' }), ...given };
}

/** Every text under a schema: its path, and a function that puts a text there. */
function* below(schema, seen) {
  const inner = bare(schema);
  if (seen.filter((one) => one === inner).length >= MAX_DEPTH) return;
  const on = [...seen, inner];
  const def = defOf(inner);
  switch (def.type) {
    case 'string':
    case 'number':
      yield { path: [], put: (text) => text };
      return;
    case 'union':
      for (const option of def.options) yield* below(option, on);
      return;
    case 'array':
      for (const { path, put } of below(def.element, on))
        yield { path: ['*', ...path], put: (text) => [put(text)] };
      return;
    case 'tuple':
      for (const { path, put } of below(def.items[0], on))
        yield { path: ['*', ...path], put: (text) => [put(text), ...def.items.slice(1).map(minimal)] };
      return;
    case 'object':
      // A nested section only contributes its own texts; the rest is already covered by the outer one.
      for (const [key, value] of Object.entries(def.shape))
        for (const { path, put } of below(value, on))
          if (!seen.includes(inner) || path.length < 2)
            yield { path: [key, ...path], put: (text) => withKeys(def.shape, { [key]: put(text) }) };
  }
}

/** Path → text → outline as JSON, which is valid YAML. */
export const SCHEMA_FIELDS = Object.fromEntries(
  [...below(outlineSchema, [])].map(({ path, put }) => [path.join('.'), (text) => JSON.stringify(put(text))]),
);

// The outline's schema → every place in it where a text may stand, each with an outline that holds one there. A field
// that is added to the schema is measured from then on.
import { outlineSchema } from '../../dist/outline/schema.js';

/** How often a schema that contains itself is gone into: points of points, sections of sections. */
const DEEP = 2;

const defOf = (schema) => schema._zod.def;

/** The schema under what only wraps it. */
function bare(schema) {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'default') return bare(def.innerType);
  return def.type === 'lazy' ? bare(schema._zod.innerType) : schema;
}

const mayBeAbsent = (schema) => ['optional', 'default'].includes(defOf(schema).type);

/** The least that a schema takes. */
function least(schema) {
  const def = defOf(bare(schema));
  switch (def.type) {
    case 'string':
      return '1';
    case 'enum':
      return Object.values(def.entries)[0];
    case 'number':
      return '1';
    case 'union':
      return least(def.options[0]);
    case 'array':
      return [least(def.element)];
    case 'tuple':
      return def.items.map(least);
    default:
      return withKeys(def.shape, {});
  }
}

/** What an object must have, some of it given. A block has one layout key, which no schema asks for. */
function withKeys(shape, given) {
  const isBlock = 'timeline' in shape && 'gallery' in shape;
  const needsKind =
    isBlock && !Object.keys(given).some((key) => !['title', 'notes', 'source', 'from'].includes(key));
  const wanted = Object.entries(shape).filter(([key, inner]) => !mayBeAbsent(inner) && !(key in given));
  const made = Object.fromEntries(wanted.map(([key, inner]) => [key, least(inner)]));
  return { ...made, ...(needsKind && { text: '1' }), ...given };
}

/** Every text below a schema: its path, and the function that puts one there. */
function* below(schema, seen) {
  const inner = bare(schema);
  if (seen.filter((one) => one === inner).length >= DEEP) return;
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
        yield { path: ['*', ...path], put: (text) => [put(text), ...def.items.slice(1).map(least)] };
      return;
    case 'object':
      // What stands in a section of a section stands in a section as well, but for its own texts.
      for (const [key, value] of Object.entries(def.shape))
        for (const { path, put } of below(value, on))
          if (!seen.includes(inner) || path.length < 2)
            yield { path: [key, ...path], put: (text) => withKeys(def.shape, { [key]: put(text) }) };
  }
}

/** Path → text → outline as YAML: it is written as JSON, which YAML is as well. */
export const SCHEMA_FIELDS = Object.fromEntries(
  [...below(outlineSchema, [])].map(({ path, put }) => [path.join('.'), (text) => JSON.stringify(put(text))]),
);

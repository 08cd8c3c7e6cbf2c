// A zod schema and a path into it → what is allowed there, in the user's terms.
import type * as z from 'zod';
import { own } from '../platform/own.js';

type Schema = z.core.$ZodType;
export type Form = 'text' | 'list' | 'keys' | 'number' | 'other';

/** The alternatives of a schema, with wrappers (optional, default, lazy, union) removed. */
function alternatives(schema: Schema): z.core.$ZodTypes[] {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return alternatives(def.innerType);
    case 'lazy':
      return alternatives((known as z.core.$ZodLazy)._zod.innerType);
    case 'union':
      return def.options.flatMap(alternatives);
    default:
      return [known];
  }
}

function below(schema: z.core.$ZodTypes, step: PropertyKey): Schema[] {
  const { def } = schema._zod;
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const found =
    def.type === 'object'
      ? own(def.shape, String(step))
      : def.type === 'tuple'
        ? def.items[Number(step)]
        : undefined;
  return found ? [found] : [];
}

/** Everything that is allowed at the path. */
export function schemasAt(root: Schema, path: readonly PropertyKey[]): z.core.$ZodTypes[] {
  return path.reduce(
    (schemas, step) => schemas.flatMap((schema) => below(schema, step)).flatMap(alternatives),
    alternatives(root),
  );
}

export function formOf(schema: z.core.$ZodTypes): Form {
  switch (schema._zod.def.type) {
    case 'string':
    case 'enum':
    case 'literal':
      return 'text';
    case 'array':
    case 'tuple':
      return 'list';
    case 'object':
    case 'record':
      return 'keys';
    case 'number':
      return 'number';
    default:
      return 'other';
  }
}

/** The keys that an object at the path may have. */
export function keysAt(root: Schema, path: readonly PropertyKey[]): string[] {
  const keys = schemasAt(root, path).flatMap(({ _zod: { def } }) =>
    def.type === 'object' ? Object.keys(def.shape) : [],
  );
  return [...new Set(keys)];
}

/**
 * Data without empty optional keys ("notes:", `notes: ""`, "blocks: []"), as if they had not been written. A block's
 * layout key stays: without it there would be no block.
 */
export function withoutBlanks(data: unknown, root: Schema, layouts: readonly string[]): unknown {
  return pruned(data, [root], layouts);
}

function pruned(data: unknown, schemas: readonly Schema[], layouts: readonly string[]): unknown {
  const forms = schemas.flatMap(alternatives);
  const inner = (step: PropertyKey): Schema[] => forms.flatMap((form) => below(form, step));
  if (Array.isArray(data)) return data.map((item, at) => pruned(item, inner(at), layouts));
  if (typeof data !== 'object' || data === null) return data;
  const isBlock = forms.some(
    ({ _zod: { def } }) => def.type === 'object' && layouts.every((key) => key in def.shape),
  );
  const kept: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    const stays = !isBlank(value) || !inner(key).some(mayBeAbsent) || (isBlock && layouts.includes(key));
    if (stays) kept[key] = pruned(value, inner(key), layouts);
  }
  return kept;
}

const mayBeAbsent = ({ _zod: { def } }: Schema): boolean => def.type === 'optional' || def.type === 'default';

const isBlank = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;

// A zod schema and a path into it → what may stand there, in a user's terms.
import type { z } from 'zod';

type Schema = z.core.$ZodType;
export type Form = 'text' | 'list' | 'keys' | 'number' | 'other';

/** The alternatives a schema stands for, with wrappers (optional, default, lazy, union) taken off. */
function alternatives(schema: Schema): z.core.$ZodTypes[] {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return alternatives(def.innerType);
    case 'lazy':
      return alternatives(def.getter());
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
      ? def.shape[String(step)]
      : def.type === 'tuple'
        ? def.items[Number(step)]
        : undefined;
  return found ? [found] : [];
}

/** Everything that may stand at the path. */
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

// Edits of an outline's values → its text with as few lines changed as possible: comments, order and quoting stay. Every
// candidate is parsed again, and taken only if it says exactly what the edit asks for.
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { type Operation, operationFault } from './operation.js';
import { added, type EditPath, type EditValue, moved, removed, replaced, valueAt } from './splices.js';
import { readYaml, type YamlDocument } from './yaml.js';

export type { Operation };

type Data = string | Data[] | { [key: string]: Data };

/**
 * Applies all operations in order, or none: the first that fails is a diagnostic. They may come from anywhere, and are
 * validated. `file` names the outline in diagnostics.
 */
export function applyOperations(text: string, operations: readonly Operation[], file = ''): Result<string> {
  let now = text;
  for (const [index, operation] of operations.entries()) {
    const fault = operationFault(operation, index + 1, file);
    if (fault) return { diagnostics: [fault] };
    const { value, diagnostics } = applyOne(now, operation, file);
    if (value === undefined) return { diagnostics };
    now = value;
  }
  return { value: now, diagnostics: [] };
}

function applyOne(text: string, operation: Operation, file: string): Result<string> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = text.slice(mark.length);
  const { value: document, diagnostics } = readYaml(source, file);
  if (!document) return { diagnostics };
  const data = document.data as Data;
  const wanted = structuredClone(data);
  const fault = perform(wanted, operation);
  if (fault) return { diagnostics: [{ ...fault, file }] };
  let refused: Diagnostic[] = [];
  for (const candidate of candidates(source, document, operation, wanted)) {
    const read = readYaml(candidate, file);
    if (sameData(read.value?.data, wanted)) return { value: mark + candidate, diagnostics: [] };
    refused = read.value ? [] : read.diagnostics;
  }
  // The last candidate is always valid YAML, unless the outline has become too long or too deep.
  const limits = refused.map(({ line: _line, column: _column, ...found }) => found);
  return { diagnostics: limits.length > 0 ? limits : [{ ...nowhere(operation.at), file }] };
}

const nowhere = (path: string): Diagnostic => diagnostic('outline/edit-nowhere', { path });

/** Candidate texts for the result, least changed first. */
function* candidates(
  source: string,
  document: YamlDocument,
  operation: Operation,
  wanted: Data,
): Generator<string> {
  const path = pathOf(operation.at);
  if (operation.op === 'replace') yield* replaced(source, document, path, operation.value);
  if (operation.op === 'add') yield* added(source, document, path, operation.value);
  if (operation.op === 'remove') yield* removed(source, document, path);
  if (operation.op === 'move') yield* moved(source, document, pathOf(operation.from), path);
  // Rewrites the nearest ancestors.
  const paths = operation.op === 'move' ? [path, pathOf(operation.from)] : [path];
  for (let depth = Math.min(...paths.map((one) => one.length)) - 1; depth > 0; depth--) {
    const above = path.slice(0, depth);
    const value = valueAt(wanted, above) as Data | undefined;
    if (value !== undefined) yield* replaced(source, document, above, value);
  }
  // JSON is YAML.
  yield JSON.stringify(wanted, null, 2);
}

const pathOf = (at: string): EditPath => at.split('.').filter(Boolean);

/** Applies the operation to the data itself; returns a diagnostic if it cannot. */
function perform(data: Data, operation: Operation): Diagnostic | undefined {
  const path = pathOf(operation.at);
  if (operation.op === 'add')
    return put(data, path, asData(operation.value)) ? undefined : nowhere(operation.at);
  const from = operation.op === 'move' ? operation.from : operation.at;
  const standing = valueAt(data, pathOf(from)) as Data | undefined;
  if (standing === undefined || from === '') return nowhere(from);
  const { previous } = operation as { previous?: EditValue };
  if (previous !== undefined && !sameData(standing, asData(previous)))
    return diagnostic('outline/edit-stale', { path: from });
  if (operation.op === 'move' && operation.at.startsWith(`${from}.`)) return nowhere(operation.at);
  if (operation.op === 'replace') {
    const parent = valueAt(data, path.slice(0, -1)) as Record<string, Data>;
    parent[path.at(-1) ?? ''] = asData(operation.value);
    return undefined;
  }
  take(data, pathOf(from));
  if (operation.op === 'remove') return undefined;
  return put(data, path, standing) ? undefined : nowhere(operation.at);
}

function put(data: Data, path: EditPath, value: Data): boolean {
  const parent = valueAt(data, path.slice(0, -1)) as Data | undefined;
  const key = path.at(-1);
  if (parent === undefined || typeof parent === 'string' || key === undefined) return false;
  if (!Array.isArray(parent)) {
    if (key === '__proto__' || Object.hasOwn(parent, key)) return false;
    parent[key] = value;
    return true;
  }
  const index = Number(key);
  if (String(index) !== key || !Number.isInteger(index) || index < 0 || index > parent.length) return false;
  parent.splice(index, 0, value);
  return true;
}

function take(data: Data, path: EditPath): void {
  const parent = valueAt(data, path.slice(0, -1)) as Data | undefined;
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (typeof parent === 'object') delete parent[key];
}

/** As the loader reads it: every scalar is a string in NFC. */
function asData(value: EditValue): Data {
  if (typeof value === 'string' || typeof value === 'number') return String(value).normalize('NFC');
  if (Array.isArray(value)) return value.map(asData);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asData(one)]));
}

/** Ignores the order of keys. */
function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [mine, theirs] = [Object.entries(a), b as Record<string, unknown>];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    mine.length === Object.keys(b).length &&
    mine.every(([key, value]) => Object.hasOwn(b, key) && sameData(value, theirs[key]))
  );
}

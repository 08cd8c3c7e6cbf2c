// One edit of an outline: its type, and the check of one that comes from another program.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { EditValue } from './splices.js';
import { MAX_DEPTH } from './yaml.js';

/**
 * The operations of JSON Patch (RFC 6902), with paths as diagnostics have them: "sections.0.blocks.1.title". `previous` is
 * what the caller believes to be there; an edit of anything else is refused. A list item is added before the one at its
 * index, or at the end.
 */
export type Operation =
  | { op: 'replace'; at: string; value: EditValue; previous?: EditValue }
  | { op: 'add'; at: string; value: EditValue }
  | { op: 'remove'; at: string; previous?: EditValue }
  | { op: 'move'; from: string; at: string };

/** What an operation must have besides `op` and `at`. */
const NEEDS: Readonly<Record<Operation['op'], 'value' | 'from' | undefined>> = {
  replace: 'value',
  add: 'value',
  remove: undefined,
  move: 'from',
};

/** What is wrong with the form of an operation; `number` counts from 1. */
export function operationFault(operation: unknown, number: number, file: string): Diagnostic | undefined {
  const unknown = diagnostic('outline/edit-unknown', { number }, { file });
  if (typeof operation !== 'object' || operation === null) return unknown;
  const { op, at, from, value, previous } = operation as Readonly<Record<string, unknown>>;
  if (typeof op !== 'string' || !Object.hasOwn(NEEDS, op) || typeof at !== 'string') return unknown;
  const needs = NEEDS[op as Operation['op']];
  if (needs === 'from' && typeof from !== 'string') return unknown;
  const values = [...(needs === 'value' ? [value] : []), ...(previous === undefined ? [] : [previous])];
  const faults = values.map((one) => valueFault(one));
  if (faults.includes('deep')) return diagnostic('outline/too-deep', { depth: MAX_DEPTH }, { file });
  return faults.includes('unknown') ? unknown : undefined;
}

/** Why an outline cannot hold a value. One that contains itself is too deep. */
function valueFault(value: unknown, depth = 0): 'deep' | 'unknown' | undefined {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return undefined;
  if (typeof value !== 'object' || value === null) return 'unknown';
  if (depth >= MAX_DEPTH) return 'deep';
  for (const inner of Object.values(value)) {
    const fault = valueFault(inner, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

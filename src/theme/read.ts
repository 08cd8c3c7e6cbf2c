// A theme file's path → what it states, with the place of each key. Reads the disk; validates against a schema.
import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.js';
import { decodeText } from '../outline/encoding.js';
import { readYaml, type YamlDocument } from '../outline/yaml.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { own } from '../platform/own.js';
import { readWhole, refused } from '../platform/read.js';

export interface LoadedThemeFile<T> {
  stated: T;
  file: string;
  locate: (path: string) => Place;
}

/** Reports all problems of the file at once; `theme/no-file` if it cannot be read. */
export async function readThemeFile<T>(
  file: string,
  schema: z.ZodType<T>,
): Promise<Result<LoadedThemeFile<T>>> {
  const text = await textOf(file);
  if (text.value === undefined) return { diagnostics: text.diagnostics };
  const { value: document, diagnostics } = readYaml(text.value, file);
  if (!document || hasErrors(diagnostics)) return { diagnostics };
  const parsed = schema.safeParse(document.data === '' ? {} : document.data);
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => explain(issue, document, schema));
    return { diagnostics: [...diagnostics, ...faults] };
  }
  return { value: { stated: parsed.data, file, locate: (at) => document.locate(at) }, diagnostics };
}

async function textOf(file: string): Promise<Result<string>> {
  const read = await readWhole(file, LARGEST_FILE.yaml);
  if ('bytes' in read) return decodeText(read.bytes, file);
  return { diagnostics: [refused(read.refusal, file, { file }, { missing: 'theme/no-file' })] };
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, document: YamlDocument, schema: z.ZodType): Diagnostic[] {
  const at = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, at, document, schema));
  const place = document.locate(at.join('.'));
  const key = at.join('.') || 'theme.yaml';
  const value = shown(document.data, at);
  if (value === undefined) return [diagnostic('theme/missing-key', { key }, place)];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = closest(value, allowed) ?? allowed[0] ?? '';
    return [diagnostic('theme/choice', { key, value, allowed: allowed.join(', '), nearest: near }, place)];
  }
  if (issue.code === 'invalid_format' && at[0] === 'palette')
    return [diagnostic('theme/colour', { key, value }, place)];
  return [diagnostic('theme/value', { key, value, expected: expectation(issue) }, place)];
}

function unknownKey(key: string, at: string[], document: YamlDocument, schema: z.ZodType): Diagnostic {
  const allowed = keysAt(schema, at);
  const nearest = closest(key, allowed) ?? '–';
  const place = document.locate([...at, key], 'key');
  return diagnostic('theme/unknown-key', { key, allowed: allowed.join(', '), nearest }, place);
}

/** Keys the schema allows in the map at a path. */
function keysAt(schema: z.ZodType, at: readonly string[]): string[] {
  let node: unknown = schema;
  for (const step of [...at, undefined]) {
    while (node instanceof z.ZodOptional) node = node.unwrap();
    if (!(node instanceof z.ZodObject)) return [];
    if (step === undefined) return Object.keys(node.shape);
    node = own(node.shape, step);
  }
  return [];
}

/** The candidate with the smallest edit distance, if it is close enough to be what was meant. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const scored = candidates.map((c) => ({ c, d: distance(word.toLowerCase(), c.toLowerCase()) }));
  const best = scored.reduce<{ c: string; d: number } | undefined>(
    (a, b) => (a && a.d <= b.d ? a : b),
    undefined,
  );
  return best && best.d <= Math.max(2, best.c.length * 0.4) ? best.c : undefined;
}

function shown(data: unknown, at: readonly string[]): string | undefined {
  let value = data;
  for (const key of at)
    value = typeof value === 'object' && value !== null ? own({ ...value }, key) : undefined;
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_union') return 'a text, or a list of texts';
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'invalid_format') return 'pattern' in issue ? String(issue.pattern) : issue.format;
  return issue.message;
}

// zod's issues with YAML data → diagnostics in the user's terms, each with its place.
import type * as z from 'zod';
import { moreErrors } from '../diagnostics/capped.js';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import { formOf, keysAt, schemasAt } from './forms.js';
import { nearest } from './nearest.js';
import type { YamlDocument } from './yaml.js';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];
type Params = Record<string, string | number>;

/** Limit on reported faults, and on unknown keys per object: each is compared with all valid keys. */
const MOST_TOLD = 1_000;

/** Checks a YAML document against a schema and reports everything wrong with it. */
export function checkShape<S extends z.ZodType>(
  schema: S,
  document: YamlDocument,
): { value?: z.output<S>; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(document.data);
  if (result.success) return { value: result.data, diagnostics: [] };
  const translator = new Translator(schema, document);
  const { issues } = result.error;
  const found = issues.slice(0, MOST_TOLD).flatMap((issue) => translator.translate(issue, []));
  return {
    diagnostics: [
      ...found.filter((d) => !translator.isMisspelt(d)),
      ...moreErrors(issues.length - MOST_TOLD),
    ],
  };
}

const FORMATS: ReadonlyMap<string, DiagnosticCode> = new Map([
  ['url', 'outline/bad-link'],
  ['focus', 'outline/bad-focus'],
]);

class Translator {
  /** Misspelt keys and issues about missing keys, by their paths. */
  private readonly misspelt = new Set<string>();
  private readonly missing = new Map<Diagnostic, string>();

  constructor(
    private readonly schema: z.ZodType,
    private readonly document: YamlDocument,
  ) {}

  /** A misspelt key is not reported as missing too. */
  isMisspelt(d: Diagnostic): boolean {
    return this.misspelt.has(this.missing.get(d) ?? '');
  }

  translate(issue: Issue, base: Keys): Diagnostic[] {
    const path = [...base, ...issue.path];
    const input = dataAt(this.document.data, path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return [
          ...issue.keys.slice(0, MOST_TOLD).map((key) => this.unknownKey(path, key)),
          ...moreErrors(issue.keys.length - MOST_TOLD),
        ];
      case 'invalid_union':
        return this.union(issue, path, input);
      case 'invalid_type':
        return [this.wrongType(path, input)];
      case 'invalid_value':
        return [this.wrongValue(path, input, issue.values.map(String))];
      case 'too_small':
      case 'too_big':
        return [this.wrongSize(issue, path, input)];
      case 'invalid_format':
        return [this.wrongFormat(issue.format, path, input)];
      default:
        throw new Error(`the schema has a rule that there are no words for: ${issue.code}`);
    }
  }

  private at(path: Keys, code: DiagnosticCode, params: Params = {}, place?: Place): Diagnostic {
    return diagnostic(code, { key: label(path), ...params }, place ?? this.document.locate(path));
  }

  private unknownKey(path: Keys, key: string): Diagnostic {
    const keys = keysAt(this.schema, path);
    const near = nearest(key, keys);
    const place = this.document.locate([...path, key], 'key');
    const params = { key: short(key), allowed: keys.join(', ') };
    if (near !== undefined) {
      this.misspelt.add([...path, near].join('.'));
      return diagnostic('outline/unknown-key-nearest', { ...params, nearest: near }, place);
    }
    const bare = this.document.isBare([...path, key]);
    return diagnostic(bare ? 'outline/comma-in-braces' : 'outline/unknown-key', params, place);
  }

  /**
   * Continues with the alternative that matches the input's form; a text that YAML took for a key is reported as
   * such.
   */
  private union(issue: Extract<Issue, { code: 'invalid_union' }>, path: Keys, input: unknown): Diagnostic[] {
    const fitting = issue.errors.find(
      (errors) => !errors.some((e) => e.path.length === 0 && e.code === 'invalid_type'),
    );
    if (this.becameKey(path, input) || !fitting) return [this.wrongType(path, input)];
    return fitting.flatMap((inner) => this.translate(inner, path));
  }

  private becameKey(path: Keys, input: unknown): string | undefined {
    if (!isRecord(input)) return undefined;
    const takesText = schemasAt(this.schema, path).some((schema) => formOf(schema) === 'text');
    const allowed = keysAt(this.schema, path);
    const keys = Object.keys(input);
    return takesText && !keys.some((key) => nearest(key, allowed) !== undefined) ? keys[0] : undefined;
  }

  private wrongType(path: Keys, input: unknown): Diagnostic {
    const forms = [...new Set(schemasAt(this.schema, path).map(formOf))];
    if (input === undefined) return this.missingKey(path);
    if (input === '') return this.at(path, 'outline/empty-value', {}, this.document.locate(path, 'key'));
    const key = this.becameKey(path, input);
    if (key !== undefined)
      return this.at(
        path,
        'outline/text-became-key',
        { key: short(key) },
        this.document.locate([...path, key], 'key'),
      );
    if (forms.length > 1) return this.at(path, 'outline/wants-one-of-forms', { forms: forms.join(' / ') });
    if (forms[0] === 'number') return this.at(path, 'outline/wants-number', { value: shown(input) });
    if (forms[0] === 'list') return this.at(path, 'outline/wants-list');
    if (forms[0] === 'keys')
      return this.at(path, 'outline/wants-keys', { allowed: keysAt(this.schema, path).join(', ') });
    return this.at(path, 'outline/wants-text');
  }

  private missingKey(path: Keys): Diagnostic {
    const d = this.at(path, 'outline/missing-key', {}, this.document.locate(path.slice(0, -1)));
    this.missing.set(d, path.join('.'));
    return d;
  }

  private wrongValue(path: Keys, input: unknown, allowed: string[]): Diagnostic {
    if (input === undefined || input === '' || typeof input !== 'string') return this.wrongType(path, input);
    const near = nearest(input, allowed);
    const params = { value: short(input), allowed: allowed.join(', ') };
    return near === undefined
      ? this.at(path, 'outline/not-allowed-value', params)
      : this.at(path, 'outline/misspelt-value', { ...params, nearest: near });
  }

  private wrongSize(
    issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
    path: Keys,
    input: unknown,
  ): Diagnostic {
    const schema = schemasAt(this.schema, path)[0];
    const def = schema?._zod.def;
    if (issue.origin === 'number')
      return this.at(path, 'outline/number-range', { limits: limits(issue), value: shown(input) });
    if (def?.type === 'tuple' && Array.isArray(input))
      return this.at(path, 'outline/wrong-count', { wanted: def.items.length, found: input.length });
    if (issue.code === 'too_big')
      return this.at(path, 'outline/too-long', { maximum: String(issue.maximum) });
    return this.at(path, 'outline/empty-value', {}, this.document.locate(path, 'key'));
  }

  /** Apart from links and focus points, only names have a format. */
  private wrongFormat(format: string, path: Keys, input: unknown): Diagnostic {
    if (input === '') return this.at(path, 'outline/empty-value', {}, this.document.locate(path, 'key'));
    return this.at(path, FORMATS.get(format) ?? 'outline/bad-id', { value: shown(input) });
  }
}

function limits(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  return issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
}

/** The last key of a path with its item number: "points #3". */
export function label(path: Keys): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const item = path[at + 1];
  return [String(path[at] ?? 'outline'), ...(item === undefined ? [] : [`#${Number(item) + 1}`])].join(' ');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const shown = (value: unknown): string =>
  short(typeof value === 'string' ? value : Array.isArray(value) ? '[…]' : '{…}');

function dataAt(data: unknown, path: Keys): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      Array.isArray(at)
        ? at[Number(step)]
        : isRecord(at) && Object.hasOwn(at, step)
          ? at[String(step)]
          : undefined,
    data,
  );
}

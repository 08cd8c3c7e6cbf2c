// An outline file or text → the checked Outline, the place of everything in it, and all errors.
import { dirname, resolve } from 'node:path';
import { capped } from '../diagnostics/capped.js';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  numbered,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.js';
import { type Abortable, yieldToEvents } from '../platform/abort.js';
import { findPath } from '../platform/find.js';
import { LARGEST_FILE, LARGEST_OUTLINE } from '../platform/limits.js';
import { readNamed, refused, STDIN } from '../platform/read.js';
import { checkContent } from './checks.js';
import { checkDates } from './date-checks.js';
import { decodeText } from './encoding.js';
import { withoutBlanks } from './forms.js';
import { checkShape, label } from './issues.js';
import { tooLongTexts } from './lengths.js';
import { BLOCK_KINDS, type Outline, outlineSchema } from './schema.js';
import { readYaml, type YamlDocument } from './yaml.js';

export interface LoadedOutline {
  outline: Outline;
  /** The file as the user named it. */
  file: string;
  /** The outline's source text, when it was read from one. */
  text?: string;
  /** The outline's folder, absolute: pictures are only read from inside it. */
  dir: string;
  /** The place of the value at a path: "sections.0.blocks.1". */
  locate(path: string): Place;
  /** Where `needle` occurs inside the text at a path, otherwise where that text begins. */
  locateIn(path: string, needle: string): Place;
}

/**
 * Parses an outline; `file` names it in diagnostics, of which there are at most a thousand. No value if anything is
 * an error. Texts beyond `LARGEST_OUTLINE` are then the only thing reported.
 */
export function parseOutline(text: string, file: string): Result<LoadedOutline> {
  const { value, diagnostics } = parseReadable(text, file);
  return value && !hasErrors(diagnostics) ? { value, diagnostics } : { diagnostics };
}

/** The same, but with a value as soon as the outline has a valid shape, even with errors: for further checks. */
export function parseReadable(text: string, file: string): Result<LoadedOutline> {
  const { value, diagnostics } = readOutline(text, file);
  return { value, diagnostics: capped(diagnostics) };
}

function readOutline(text: string, file: string): Result<LoadedOutline> {
  const yaml = readYaml(text, file);
  if (!yaml.value) return { diagnostics: yaml.diagnostics };
  const written = yaml.value;
  const long = tooLong(written);
  if (long.length > 0) return { diagnostics: [...yaml.diagnostics, ...long] };
  const document = { ...written, data: withoutBlanks(written.data, outlineSchema, BLOCK_KINDS) };
  const shape = checkShape(outlineSchema, document);
  const lang = (document.data as { lang?: unknown } | undefined)?.lang === 'en' ? 'en' : 'vi';
  const content = [...checkContent(document), ...checkDates(document, lang)];
  const diagnostics = [...yaml.diagnostics, ...shape.diagnostics, ...content];
  if (!shape.value) return { diagnostics };
  const value: LoadedOutline = {
    outline: shape.value,
    file,
    text,
    dir: dirname(resolve(file)),
    locate: (path) => document.locate(path),
    locateIn: (path, needle) => document.locateIn(path, needle),
  };
  return { value, diagnostics };
}

const LENGTHS = {
  characters: 'outline/texts-too-long',
  text: 'outline/text-too-long',
  texts: 'outline/too-many-texts',
  word: 'outline/word-too-long',
} as const;

function tooLong({ data, locate, locateIn }: YamlDocument): Diagnostic[] {
  return tooLongTexts(data).map(({ limit, path, begins = '' }) => {
    const params = { key: label(path), ...numbered('limit', LARGEST_OUTLINE[limit]), begins };
    return diagnostic(LENGTHS[limit], params, begins === '' ? locate(path) : locateIn(path, begins));
  });
}

/**
 * Reads an outline file, or standard input as "-". A missing or unreadable file is a diagnostic.
 * @throws the signal's reason when it aborts.
 */
export async function loadOutline(file: string, options: Abortable = {}): Promise<Result<LoadedOutline>> {
  const { value, diagnostics } = await loadReadable(file, options);
  return value && !hasErrors(diagnostics) ? { value, diagnostics } : { diagnostics };
}

/**
 * The same, but with a value as soon as the outline has a valid shape, even with errors: such an outline is not
 * built,
 * but can be checked further.
 * @throws the signal's reason when it aborts.
 */
export async function loadReadable(file: string, { signal }: Abortable = {}): Promise<Result<LoadedOutline>> {
  const path = file === STDIN ? file : await findPath(file);
  const text = await readTextFile(path, { signal });
  await yieldToEvents(signal);
  if (text.value === undefined) return { diagnostics: text.diagnostics };
  return parseReadable(text.value, path);
}

/**
 * The text of a UTF-8 file within the limit, without a byte order mark; "-" is standard input.
 * @throws the signal's reason when it aborts.
 */
export async function readTextFile(file: string, { signal }: Abortable = {}): Promise<Result<string>> {
  const read = await readNamed(file, LARGEST_FILE.yaml, { signal });
  if ('bytes' in read) return decodeText(read.bytes, file);
  return { diagnostics: [refused(read.refusal, file, { file }, { tooLarge: 'outline/too-large' })] };
}

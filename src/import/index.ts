// A document's bytes → its outline as data and as YAML, the image files, and a report with proof of completeness.
import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import { parseOutline } from '../outline/load.js';
import { type Outline, outlineSchema } from '../outline/schema.js';
import { type Abortable, yieldToEvents } from '../platform/abort.js';
import { LONGEST_TEXT } from '../platform/limits.js';
import { safeName } from '../platform/names.js';
import { withEmphasis } from './blocks/emphasis.js';
import { readPictures } from './blocks/pictures.js';
import { cappedByKind } from './capped-by-kind.js';
import { type Coverage, measureCoverage } from './coverage/coverage.js';
import type { Origin, SourceDocument, SourceRun } from './model.js';
import { type Proof, prove } from './proof/proof.js';
import { tooLongText } from './readers/length.js';
import { readDocument } from './readers/read.js';
import { commentsOf } from './report/comments.js';
import { coverageFindings, proofFindings, withoutLost } from './report/coverage-findings.js';
import { overLimit, tooLongIn } from './report/limits.js';
import { type ImportReport, reportOf } from './report/report.js';
import { slipsOfDocument } from './report/slips.js';
import { textsOf } from './report/texts.js';
import { makeOutline, type ProposedOutline } from './story/outline.js';
import { readStructure } from './structure/structure.js';
import type { OmittedText } from './structure/title-block.js';
import { outlineFile } from './yaml/file.js';

export type { ImportReport };

/** Stages of an import, in order. */
const STAGES = ['read', 'structure', 'blocks', 'coverage', 'proof', 'yaml'] as const;
export type ImportStage = (typeof STAGES)[number];

/** Reports that a stage begins; `done` of `of` stages are finished. */
export interface ImportProgress {
  stage: ImportStage;
  done: number;
  of: number;
}

/**
 * Reports a stage and yields to the event loop.
 * @throws the signal's reason on abort
 */
async function begin(stage: ImportStage, { onProgress, signal }: ImportOptions): Promise<void> {
  onProgress?.({ stage, done: STAGES.indexOf(stage), of: STAGES.length });
  await yieldToEvents(signal);
}

export interface ImportOptions extends Abortable {
  /** The document's language; detected from its letters if omitted. */
  lang?: Lang;
  /** Called as each stage begins. */
  onProgress?(progress: ImportProgress): void;
  /**
   * JSON Schema reference for editors: a URL, or a path relative to the outline's folder. Left out of the file if
   * omitted.
   */
  schema?: string;
}
export interface Imported {
  outline: Outline;
  yaml: string;
  report: ImportReport;
  /** Paths relative to the outline, with "/" as separator. */
  images: { path: string; data: Uint8Array }[];
}

/**
 * Reads a document and proposes its outline.
 * @param name the file's name, for messages and the images' folder
 * @throws the signal's reason on abort
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<Result<Imported>> {
  const { signal } = options;
  await begin('read', options);
  const read = await readDocument(bytes, name, { signal });
  const document = read.value;
  if (!document) return { diagnostics: read.diagnostics };
  await yieldToEvents(signal);
  const made = await importSource(document, name, options, { bytes, diagnostics: read.diagnostics });
  return {
    value: made.value,
    diagnostics: [...read.diagnostics.map((d) => withUsableLine(d, document)), ...made.diagnostics],
  };
}

/**
 * What is known about a document besides its text: the file's bytes, without which nothing can be proven, and its
 * reader's findings.
 */
interface DocumentContext {
  bytes?: Uint8Array;
  diagnostics: readonly Diagnostic[];
}

/** Like importDocument, for a document that has been read already. Its reader's findings become comments too. */
export async function importSource(
  document: SourceDocument,
  name: string,
  options: ImportOptions = {},
  context: DocumentContext = { diagnostics: [] },
): Promise<Result<Imported>> {
  const file = { file: name };
  const { signal } = options;
  if (sizeOf(document) > LONGEST_TEXT.characters) return { diagnostics: [{ ...tooLongText(), ...file }] };
  const { pictures, diagnostics } = await readPictures(document, { signal });
  await begin('structure', options);
  const structure = readStructure(document, options.lang);
  await begin('blocks', options);
  const proposed = makeOutline(structure, pictures, stemOf(name));
  if (!proposed) return { diagnostics: [...diagnostics, diagnostic('import/structure-no-text', {}, file)] };
  const made = { ...proposed, outline: withEmphasis(document, proposed.outline) };
  const { error } = outlineSchema.safeParse(made.outline);
  const issues = [...tooLongIn(made.outline), ...(error?.issues ?? [])];
  if (issues.length > 0) return { diagnostics: [...diagnostics, overLimit(made.outline, issues, name)] };
  await begin('coverage', options);
  const texts = textsOf(document);
  const coverage = measureCoverage(document, made.outline, made.leftOut);
  await begin('proof', options);
  const proof = await proofOf(context.bytes, document, made, coverage);
  await yieldToEvents(signal);
  diagnostics.push(
    ...structure.diagnostics,
    ...made.diagnostics,
    ...slipsOfDocument(document, {
      told: context.diagnostics,
      repeated: shownTwice(made.leftOut),
      lang: structure.lang,
    }),
    ...coverageFindings(coverage),
    ...(proof ? proofFindings(proof) : []),
  );
  const found = cappedByKind(diagnostics).map((d) => ({ ...withUsableLine(d, document), ...file }));
  const checks = [...context.diagnostics.filter(({ code }) => /\/text-/.test(code)), ...found];
  await begin('yaml', options);
  const yaml = outlineFile(made.outline, commentsOf(made.outline, checks), name, options.schema);
  const loaded = parseOutline(yaml, name);
  if (!loaded.value) return { diagnostics: [...found, overLimit(made.outline, [], name)] };
  const report = reportOf({
    document,
    outline: made.outline,
    coverage: coverage,
    ...(proof && { proof }),
    leftOut: made.leftOut,
    texts,
    checks,
    name,
    images: made.images.length,
  });
  return { value: { outline: made.outline, yaml, report, images: made.images }, diagnostics: found };
}

/**
 * Keeps line numbers only for text files that were not converted, where an editor shows the line as quoted; other
 * places are described in words.
 */
function withUsableLine({ line, ...found }: Diagnostic, { kind, conversions }: SourceDocument): Diagnostic {
  const isShown = kind === 'txt' || kind === 'md';
  const isConverted = conversions.some(
    ({ what }) => what === 'tcvn3' || what === 'vni' || what === 'encoding',
  );
  return isShown && !isConverted && line ? { ...found, line } : found;
}

function sizeOf({ blocks, notes }: SourceDocument): number {
  const count = (runs: readonly SourceRun[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);
  let size = notes.reduce((sum, { runs }) => sum + count(runs), 0);
  for (const block of blocks) {
    if (block.kind === 'paragraph') size += count(block.runs);
    else if (block.kind === 'table') for (const { runs } of block.rows.flat()) size += count(runs);
  }
  return size;
}

function stemOf(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return safeName(base.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-'), 'images');
}

/** Origins of repeated paragraphs, which are reported already. */
const shownTwice = (leftOut: readonly OmittedText[]): Set<Origin> =>
  new Set(leftOut.filter(({ why }) => why === 'repeated').map(({ origin }) => origin));

/** Differences between the outline and an independent second reading of the file. */
async function proofOf(
  bytes: Uint8Array | undefined,
  document: SourceDocument,
  { outline, leftOut, notesInText }: Pick<ProposedOutline, 'outline' | 'leftOut' | 'notesInText'>,
  coverage: Coverage,
): Promise<Proof | undefined> {
  if (!bytes) return undefined;
  const omissions = [...document.dropped, ...leftOut].map(({ text }) => text);
  return withoutLost(await prove(bytes, document, outline, omissions, notesInText), coverage);
}

// A document's bytes and name → the document with clean text, and all diagnostics.
import { type Diagnostic, diagnostic, hasErrors, type Result } from '../../diagnostics/diagnostic.js';
import { kindWords, leftOutWords } from '../../messages/import-words.js';
import { type Abortable, yieldToEvents } from '../../platform/abort.js';
import { LARGEST_FILE } from '../../platform/limits.js';
import { cappedByKind } from '../capped-by-kind.js';
import type { SourceDocument, SourceKind } from '../model.js';
import { excerpt, originParams } from '../origin.js';
import { findDamage } from '../text/damage.js';
import { cleanDocument } from '../text/document.js';
import { bareMark } from '../text/note-mark.js';
import { kindOf, otherEnding } from './kind.js';
import { lengthRefusal, sizeRefusal } from './length.js';
import { unsureJoins } from './lines/unsure.js';
import type { Reader } from './reader.js';
import { withTypedNotes } from './typed-notes.js';

/** A new kind of document is a line here and a file next to this one. Readers are loaded when called. */
const READERS: Record<SourceKind, () => Promise<Reader>> = {
  docx: async () => (await import('./docx.js')).readDocx,
  pdf: async () => (await import('./pdf.js')).readPdf,
  md: async () => (await import('./md.js')).readMd,
  html: async () => (await import('./html.js')).readHtml,
  txt: async () => (await import('./txt.js')).readTxt,
};

/**
 * @param name the file's name, for its extension and for diagnostics
 * @throws the signal's reason on abort
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  { signal }: Abortable = {},
): Promise<Result<SourceDocument>> {
  const place = { file: name };
  if (bytes.length > LARGEST_FILE.document) {
    const params = { size: Math.round(bytes.length / 1e6), limit: Math.round(LARGEST_FILE.document / 1e6) };
    return { diagnostics: [diagnostic('import/read-too-large', params, place)] };
  }
  const kind = kindOf(bytes, name);
  if ('refused' in kind) return { diagnostics: [diagnostic(kind.refused, kind.params ?? {}, place)] };
  const tooLong = sizeRefusal(bytes, kind.kind);
  if (tooLong) return { diagnostics: [{ ...tooLong, ...place }] };
  const reader = await READERS[kind.kind]();
  await yieldToEvents(signal);
  const read = await reader(bytes, name, signal);
  if (!read.value) return read;
  const tooMany = lengthRefusal(read.value);
  if (tooMany) return { diagnostics: [{ ...tooMany, ...place }] };
  await yieldToEvents(signal);
  const document = cleanDocument(withTypedNotes(read.value), new Map());
  const renamed = otherKind(name, kind.kind);
  const empty = document.blocks.length === 0 && !hasErrors(read.diagnostics);
  if (empty) return { diagnostics: [...read.diagnostics, nothingLeft(document, name)] };
  return {
    value: document,
    diagnostics: [
      ...renamed,
      ...read.diagnostics,
      ...legacyDiagnostics(document, name),
      ...unplacedNotes(document, name),
      ...struckOut(document, name),
      ...findDamage(document, name),
      ...unsureJoins(read.value, name),
    ],
  };
}

/** The content decides; a name that suggests otherwise is reported, as it may be the wrong file. */
function otherKind(file: string, kind: SourceKind): Diagnostic[] {
  const ending = otherEnding(file, kind);
  if (ending === undefined) return [];
  const params = { ending, kindVi: kindWords.vi[kind], kindEn: kindWords.en[kind] };
  return [diagnostic('import/read-other-kind', params, { file })];
}

/** Explains why a non-empty document has no text. */
function nothingLeft({ dropped }: SourceDocument, file: string): Diagnostic {
  const first = dropped.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!first) return diagnostic('import/read-no-words', {}, { file });
  const [whyVi, whyEn] = [leftOutWords.vi[first.why] ?? '', leftOutWords.en[first.why] ?? ''];
  return diagnostic('import/read-all-left-out', { whyVi, whyEn, text: excerpt(first.text) }, { file });
}

function legacyDiagnostics({ conversions, kind }: SourceDocument, file: string): Diagnostic[] {
  const used = (what: string) => conversions.some((conversion) => conversion.what === what);
  const found: Diagnostic[] = [];
  for (const [what, encoding] of [
    ['tcvn3', 'TCVN3 (ABC)'],
    ['vni', 'VNI'],
  ] as const) {
    if (used(what)) found.push(diagnostic('import/text-legacy-font', { encoding }, { file }));
  }
  // A DOCX names its capitals-only fonts (.VnTimeH), so its reader has already restored the capitals.
  const restored = conversions.find(({ what }) => what === 'capitals')?.count ?? 0;
  if (restored > 0) found.push(diagnostic('import/text-capitals-restored', { count: restored }, { file }));
  else if (used('tcvn3') && kind !== 'docx')
    found.push(diagnostic('import/text-capitals-lost', {}, { file }));
  return found;
}

/** Reports each place where words are struck out, so that a person can confirm that they were meant to go. */
function struckOut({ dropped, kind }: SourceDocument, file: string): Diagnostic[] {
  const hasLines = kind === 'txt' || kind === 'md';
  const found = dropped
    .filter(({ why }) => why === 'struck')
    .map(({ text, origin }) =>
      diagnostic(
        'import/text-struck-out',
        { text: excerpt(text), ...originParams(origin) },
        { file, ...(hasLines && origin.line ? { line: origin.line } : {}) },
      ),
    );
  return cappedByKind(found);
}

function unplacedNotes(document: SourceDocument, file: string): Diagnostic[] {
  const marks = new Set<string>();
  for (const block of document.blocks) {
    const runs =
      block.kind === 'paragraph'
        ? block.runs
        : block.kind === 'table'
          ? block.rows.flat().flatMap((cell) => cell.runs)
          : [];
    for (const run of runs) if (run.superscript) marks.add(bareMark(run.text));
  }
  return document.notes
    .filter((note) => !marks.has(note.mark))
    .map(({ mark, origin }) =>
      diagnostic(
        'import/read-note-without-mark',
        { mark },
        { file, ...(origin.line ? { line: origin.line } : {}) },
      ),
    );
}

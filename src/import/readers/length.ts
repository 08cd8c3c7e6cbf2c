// A document's bytes, or its reader's result → why it is too long for an outline.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { LONGEST_TEXT } from '../../platform/limits.js';
import type { SourceDocument, SourceKind } from '../model.js';
import { decodeText } from '../text/encoding.js';

/** Cells that count as one paragraph: most hold a word or a number. */
const CELLS = 4;

export const tooLongText = (): Diagnostic =>
  diagnostic('import/read-too-long', { limit: LONGEST_TEXT.characters / 1e6 });
export const tooManyParagraphs = (): Diagnostic =>
  diagnostic('import/read-too-many-paragraphs', { limit: LONGEST_TEXT.paragraphs / 1000 });

/** What is text by itself is refused before any work; what is packed is measured when it is unpacked or read. */
export function sizeRefusal(bytes: Uint8Array, kind: SourceKind): Diagnostic | undefined {
  const { characters, paragraphs, page, tags } = LONGEST_TEXT;
  if (kind === 'html') {
    if (bytes.length > page) return tooLongText();
    return hasMore(BLOCK, Buffer.from(bytes).toString('latin1'), tags) ? tooManyParagraphs() : undefined;
  }
  if (kind !== 'txt' && kind !== 'md') return undefined;
  // No text file of more than four bytes a character is looked at.
  if (bytes.length > 4 * characters) return tooLongText();
  if (bytes.length <= 2 * paragraphs) return undefined;
  const { text } = decodeText(bytes);
  if (text.length > characters && text.replace(/\s+/g, ' ').length > characters) return tooLongText();
  return hasMore(LINE, text, paragraphs) ? tooManyParagraphs() : undefined;
}

/** What has no lines of its own in the file: PDF, web pages, tables. */
export function lengthRefusal({ blocks, notes }: SourceDocument): Diagnostic | undefined {
  let paragraphs = notes.length;
  for (const block of blocks) paragraphs += block.kind === 'table' ? 1 + block.rows.flat().length / CELLS : 1;
  return paragraphs > LONGEST_TEXT.paragraphs ? tooManyParagraphs() : undefined;
}

const BLOCK = /<(?:p|li|tr|td|th|h[1-6]|div|br|dd|dt)\b/gi;
const LINE = /\S[^\r\n]*/g;

/** Whether a global pattern is found more often than `most` times; no further match is looked for. */
function hasMore(pattern: RegExp, text: string, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return true;
  return false;
}

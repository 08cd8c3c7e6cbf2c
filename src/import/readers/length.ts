// A document's bytes, or its reader's result → why it is too long for an outline.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { LONGEST_TEXT } from '../../platform/limits.js';
import type { SourceDocument, SourceKind } from '../model.js';
import { decodeText } from '../text/encoding.js';

/** Number of table cells that count as one paragraph, since most hold a word or a number. */
const CELLS = 4;

export const tooLongText = (): Diagnostic =>
  diagnostic('import/read-too-long', { limit: LONGEST_TEXT.characters / 1e6 });
export const tooManyParagraphs = (): Diagnostic =>
  diagnostic('import/read-too-many-paragraphs', { limit: LONGEST_TEXT.paragraphs / 1000 });

/** Checks text formats before any work is done; packed formats are measured while being unpacked or read. */
export function sizeRefusal(bytes: Uint8Array, kind: SourceKind): Diagnostic | undefined {
  const { characters, paragraphs, page, tags } = LONGEST_TEXT;
  if (kind === 'html') {
    if (bytes.length > page) return tooLongText();
    return hasMore(BLOCK, Buffer.from(bytes).toString('latin1'), tags) ? tooManyParagraphs() : undefined;
  }
  if (kind !== 'txt' && kind !== 'md') return undefined;
  // No encoding uses more than four bytes per character.
  if (bytes.length > 4 * characters) return tooLongText();
  if (bytes.length <= 2 * paragraphs) return undefined;
  const { text } = decodeText(bytes);
  if (text.length > characters && text.replace(/\s+/g, ' ').length > characters) return tooLongText();
  return hasMore(LINE, text, paragraphs) ? tooManyParagraphs() : undefined;
}

/** Checks formats whose length is only known after reading: PDF, web pages, tables. */
export function lengthRefusal({ blocks, notes }: SourceDocument): Diagnostic | undefined {
  let paragraphs = notes.length;
  for (const block of blocks) paragraphs += block.kind === 'table' ? 1 + block.rows.flat().length / CELLS : 1;
  return paragraphs > LONGEST_TEXT.paragraphs ? tooManyParagraphs() : undefined;
}

const BLOCK = /<(?:p|li|tr|td|th|h[1-6]|div|br|dd|dt)\b/gi;
const LINE = /\S[^\r\n]*/g;

/** Whether a global pattern matches more than `most` times; stops at that point. */
function hasMore(pattern: RegExp, text: string, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return true;
  return false;
}

// A file's first bytes and name → its kind, or why it cannot be read. The content decides; the name is only a hint.
import type { DiagnosticCode } from '../../messages/catalogue.js';
import type { SourceKind } from '../model.js';
import { decodeText } from '../text/encoding.js';
import {
  type Foreign,
  foreignBytes,
  foreignCompound,
  foreignText,
  isOutline,
  isSvg,
  zipKind,
} from './foreign.js';
import { isArchive } from './html/archive.js';

export type Kind =
  | { kind: SourceKind }
  | { refused: DiagnosticCode; params?: Record<string, string | number> };

/** File extensions used for each kind; plain text goes by many. */
const ENDINGS: Record<SourceKind, readonly string[]> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml', 'xht', 'shtml', 'mht', 'mhtml'],
  md: ['md', 'markdown', 'mdown', 'mkd', 'txt', 'text'],
  txt: ['txt', 'text', 'md', 'markdown', 'log', 'asc'],
};
/** Extensions of formats we do not read. */
const OTHERS =
  'doc dot odt rtf xlsx xls pptx ppt epub zip yaml yml json csv png jpg jpeg gif webp tif tiff svg'.split(
    ' ',
  );
const PROMISING: ReadonlySet<string> = new Set([...Object.values(ENDINGS).flat(), ...OTHERS]);

/** The extension if it belongs to another kind than the file is: ".pdf". */
export function otherEnding(name: string, kind: SourceKind): string | undefined {
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return PROMISING.has(ending) && !ENDINGS[kind].includes(ending) ? `.${ending}` : undefined;
}

/** Bytes of text examined. */
const SAMPLE = 20_000;

export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) return { refused: 'import/read-empty' };
  const head = Buffer.from(bytes.subarray(0, 1100)).toString('latin1');
  return byMagic(head, bytes) ?? byText(bytes, name);
}

/** Signatures of a regular, an empty and a multi-part archive. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'] as const;

function byMagic(head: string, bytes: Uint8Array): Kind | undefined {
  if (ZIP.some((signature) => head.startsWith(signature))) return byZip(bytes, head);
  // PDF readers accept junk before the header within the first KB (ISO 32000 annex H).
  if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return byCompoundFile(bytes);
  if (head.startsWith('{\\rtf'))
    return { refused: 'import/read-convert-first', params: { format: 'RTF (.rtf)' } };
  if (isArchive(bytes)) return { kind: 'html' };
  const picture = pictureIn(head);
  if (picture) return { refused: 'import/read-picture', params: { format: picture } };
  const other = foreignBytes(head);
  return other && foreign(other);
}

/** Signatures of photographs and scans. */
const PICTURES: readonly [signature: RegExp, name: string][] = [
  [/^\u00ff\u00d8\u00ff/, 'JPEG'],
  [/^\u0089PNG/, 'PNG'],
  [/^GIF8/, 'GIF'],
  [/^BM[\s\S]{4}\0{4}/, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP'],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1|avif)/, 'HEIC/AVIF'],
];

const pictureIn = (head: string): string | undefined =>
  PICTURES.find(([signature]) => signature.test(head))?.[1];

function byZip(bytes: Uint8Array, head: string): Kind {
  const found = zipKind(bytes, head);
  if (found === 'docx') return { kind: 'docx' };
  if (found) return foreign(found);
  // If the directory is missing but it looks like a DOCX, let the reader report the damage.
  const names = Buffer.concat([bytes.subarray(0, 4000), bytes.subarray(-60_000)]).toString('latin1');
  if (names.includes('word/')) return { kind: 'docx' };
  return { refused: 'import/read-damaged', params: { format: 'ZIP/DOCX', reason: 'ZIP directory missing' } };
}

function foreign({ format, convert }: Foreign): Kind {
  return { refused: convert ? 'import/read-convert-first' : 'import/read-not-document', params: { format } };
}

/** OLE2: Word 97–2003 and related formats, or an encrypted DOCX. */
function byCompoundFile(bytes: Uint8Array): Kind {
  const names = Buffer.from(bytes.subarray(0, 200_000)).toString('utf16le');
  const tail = Buffer.from(bytes.subarray(-200_000)).toString('utf16le');
  if (names.includes('EncryptedPackage') || tail.includes('EncryptedPackage')) {
    return { refused: 'import/read-encrypted', params: { format: 'DOCX' } };
  }
  return foreign(foreignCompound(bytes));
}

function byText(bytes: Uint8Array, name: string): Kind {
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  if (isBinary(text)) return { refused: 'import/read-unknown-kind' };
  if (decodeText(bytes.subarray(0, SAMPLE)).text.trim() === '' && bytes.length <= SAMPLE)
    return { refused: 'import/read-empty' };
  if (isSvg(text)) return { refused: 'import/read-picture', params: { format: 'SVG' } };
  const other = foreignText(text);
  if (other) return foreign(other);
  if (isHtml(text) || (/\.x?html?$/i.test(name) && ELEMENT.test(text))) return { kind: 'html' };
  if (isOutline(text)) return { refused: 'import/read-outline' };
  return { kind: /\.(?:md|markdown)$/i.test(name) || isMarkdown(text) ? 'md' : 'txt' };
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > Math.max(2, text.length * 0.02);
}

function isHtml(text: string): boolean {
  const start = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 3000);
  return (
    /^<(?:!doctype html|html|head|body|article|div|p|h1|meta)\b/i.test(start) ||
    /<(?:html|body)[\s>]/i.test(start) ||
    /^<\?xml[^>]{0,200}\?>\s*(?:<!doctype html|<html)/i.test(start)
  );
}

/** A fragment of a page, as copied from an editor, is only recognised with an HTML file name. */
const ELEMENT = /<([a-z][a-z\d]{0,12})(?:\s[^<>]{0,400})?>[\s\S]*<\/\1\s*>/i;

function isMarkdown(text: string): boolean {
  const marks = text.match(
    /^(?:#{1,6} \S|\*\*[^*\n]{1,300}\*\*\s*$|\[\^[^\]\n]{1,20}\]:|\|.{1,400}\|\s*$)/gm,
  );
  return (marks?.length ?? 0) >= 2;
}

// A file's first bytes, or its text → the name of a format that cannot be imported.
import { zipNames } from './zip-names.js';

/** `convert`: whether Word or LibreOffice can save it as DOCX. */
export interface Foreign {
  format: string;
  convert?: true;
}

/**
 * Magic bytes (Latin-1), offset and format. `binary`: could also start a text, so it only counts if there are zero
 * bytes.
 */
const SIGNATURES: readonly [signature: string, at: number, format: string, binary?: true][] = [
  ['Rar!\x1a', 0, 'RAR'],
  ['7z\u00bc\u00af', 0, '7-Zip'],
  ['\x1f\u008b', 0, 'gzip'],
  ['BZh91AY', 0, 'bzip2'],
  ['\u00fd7zXZ\0', 0, 'xz'],
  ['ustar', 257, 'TAR'],
  ['MZ', 0, 'EXE', true],
  ['\x7fELF', 0, 'ELF'],
  ['SQLite format 3\0', 0, 'SQLite'],
  ['ID3', 0, 'MP3', true],
  ['ftyp', 4, 'MP4', true],
  ['\x1aE\u00df\u00a3', 0, 'MKV/WebM'],
  ['OggS\0', 0, 'Ogg'],
  ['AVI ', 8, 'AVI', true],
  ['WAVE', 8, 'WAV', true],
  ['wOFF', 0, 'OpenType', true],
  ['wOF2', 0, 'OpenType', true],
  ['OTTO', 0, 'OpenType', true],
  ['\0\x01\0\0\0', 0, 'TrueType'],
  ['%!PS', 0, 'PostScript'],
  ['AT&TFORM', 0, 'DjVu'],
];

/** @param head about the first kilobyte */
export function foreignBytes(head: string): Foreign | undefined {
  const isBinary = head.includes('\0');
  const found = SIGNATURES.find(
    ([signature, at, , binary]) => head.startsWith(signature, at) && (isBinary || !binary),
  );
  return found && { format: found[2] };
}

/** Stream names in OLE2 files (MS-CFB) by format. */
const STREAMS: readonly [name: string, foreign: Foreign][] = [
  ['WordDocument', { format: 'Word 97–2003 (.doc)', convert: true }],
  ['PowerPoint Document', { format: 'PowerPoint 97–2003 (.ppt)' }],
  ['Workbook', { format: 'Excel 97–2003 (.xls)' }],
  ['__substg1.0_', { format: 'Outlook (.msg)' }],
];

/** Assumes Word, the most common case, if no stream identifies another format. */
export function foreignCompound(bytes: Uint8Array): Foreign {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([name]) => data.includes(Buffer.from(name, 'utf16le')));
  return found?.[1] ?? { format: 'Word 97–2003 (.doc)', convert: true };
}

/** Entries that identify an archive, most reliable first. */
const ENTRIES: readonly [entry: RegExp, foreign: Foreign | 'docx'][] = [
  [/^\/?ppt\/presentation\.xml$/i, { format: 'PowerPoint (.pptx)' }],
  [/^\/?xl\/workbook\.(?:xml|bin)$/i, { format: 'Excel (.xlsx)' }],
  [/^\/?visio\//i, { format: 'Visio (.vsdx)' }],
  [/^\/?word\//i, 'docx'],
  [/^META-INF\/container\.xml$/, { format: 'EPUB' }],
  [/^Index\/(?:Document|Slide)\S*\.iwa$/, { format: 'Apple iWork' }],
];

const OPEN_DOCUMENT: readonly [type: string, foreign: Foreign][] = [
  ['opendocument.spreadsheet', { format: 'OpenDocument (.ods)' }],
  ['opendocument.presentation', { format: 'OpenDocument (.odp)' }],
];

/** The format of an archive; undefined if it is damaged. */
export function zipKind(bytes: Uint8Array, head: string): Foreign | 'docx' | undefined {
  const names = zipNames(bytes);
  if (!names) return undefined;
  if (names.includes('content.xml')) {
    const other = OPEN_DOCUMENT.find(([type]) => head.includes(type));
    return other?.[1] ?? { format: 'OpenDocument (.odt)', convert: true };
  }
  return ENTRIES.find(([entry]) => names.some((name) => entry.test(name)))?.[1] ?? { format: 'ZIP' };
}

/** Text that is a file of another program. */
const TEXTS: readonly [signature: RegExp, foreign: Foreign][] = [
  [
    /<\?mso-application\s+progid="Word\.Document"|<w:wordDocument\b|<pkg:package\b/,
    { format: 'Word XML (.xml)', convert: true },
  ],
  [/<\?mso-application\s+progid="Excel\.Sheet"/, { format: 'Excel XML (.xml)' }],
  [/<office:document\b[^>]{0,4000}opendocument\.text\b/, { format: 'OpenDocument (.fodt)', convert: true }],
];

export const foreignText = (text: string): Foreign | undefined =>
  /^\s*<(?:\?xml|w:|pkg:|office:)/.test(text)
    ? TEXTS.find(([signature]) => signature.test(text))?.[1]
    : undefined;

/** An SVG, with or without XML prologue. */
export const isSvg = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}>\s*|<!DOCTYPE svg[^>]{0,500}>\s*){0,9}<svg[\s>]/i.test(
    text,
  );

/** An outline of this program: both keys at the start of lines occur in no other text. */
export const isOutline = (text: string): boolean =>
  /^title:[ \t]*\S/m.test(text) && /^sections:[ \t]*(?:$|\[|#)/m.test(text);

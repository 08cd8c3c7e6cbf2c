// A file's first bytes and name → its kind, or why it cannot be read. The content decides, the name only helps.
import type { DiagnosticCode } from '../../messages/catalogue.js';
import type { SourceKind } from '../model.js';
import { decodeText } from '../text/encoding.js';
import { isArchive } from './html/archive.js';

export type Kind =
  | { kind: SourceKind }
  | { refused: DiagnosticCode; params?: Record<string, string | number> };

/** Bytes of text looked at. */
const SAMPLE = 20_000;

export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) return { refused: 'import/read-empty' };
  const head = Buffer.from(bytes.subarray(0, 1100)).toString('latin1');
  return byMagic(head, bytes) ?? byText(bytes, name);
}

function byMagic(head: string, bytes: Uint8Array): Kind | undefined {
  if (head.startsWith('PK')) return byZip(bytes);
  // Readers accept junk before the header within the first KB (ISO 32000 annex H).
  if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return byCompoundFile(bytes);
  if (head.startsWith('{\\rtf'))
    return { refused: 'import/read-convert-first', params: { format: 'RTF (.rtf)' } };
  if (isArchive(bytes)) return { kind: 'html' };
  const picture = pictureIn(head);
  return picture ? { refused: 'import/read-picture', params: { format: picture } } : undefined;
}

/** What a photograph or a scan begins with. */
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

function byZip(bytes: Uint8Array): Kind {
  // Names stand in clear in a ZIP's local headers and in its directory at the end.
  const names = Buffer.concat([bytes.subarray(0, 4000), bytes.subarray(-60_000)]).toString('latin1');
  if (names.includes('word/')) return { kind: 'docx' };
  if (names.includes('opendocument') || names.includes('content.xml')) {
    return { refused: 'import/read-convert-first', params: { format: 'OpenDocument (.odt)' } };
  }
  if (names.includes('ppt/') || names.includes('xl/')) {
    return { refused: 'import/read-convert-first', params: { format: 'PowerPoint/Excel' } };
  }
  const whole = names.includes('PK\u0005\u0006');
  if (whole) return { refused: 'import/read-unknown-kind' };
  return { refused: 'import/read-damaged', params: { format: 'ZIP/DOCX', reason: 'ZIP directory missing' } };
}

/** OLE2: Word 97–2003, or the envelope of an encrypted DOCX. */
function byCompoundFile(bytes: Uint8Array): Kind {
  const names = Buffer.from(bytes.subarray(0, 200_000)).toString('utf16le');
  const tail = Buffer.from(bytes.subarray(-200_000)).toString('utf16le');
  if (names.includes('EncryptedPackage') || tail.includes('EncryptedPackage')) {
    return { refused: 'import/read-encrypted', params: { format: 'DOCX' } };
  }
  return { refused: 'import/read-convert-first', params: { format: 'Word 97–2003 (.doc)' } };
}

function byText(bytes: Uint8Array, name: string): Kind {
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  if (isBinary(text)) return { refused: 'import/read-unknown-kind' };
  if (decodeText(bytes.subarray(0, SAMPLE)).text.trim() === '' && bytes.length <= SAMPLE)
    return { refused: 'import/read-empty' };
  if (isHtml(text) || (/\.x?html?$/i.test(name) && ELEMENT.test(text))) return { kind: 'html' };
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

/** A piece of a page, as editors copy it out, is told by its name. */
const ELEMENT = /<([a-z][a-z\d]{0,12})(?:\s[^<>]{0,400})?>[\s\S]*<\/\1\s*>/i;

function isMarkdown(text: string): boolean {
  const marks = text.match(
    /^(?:#{1,6} \S|\*\*[^*\n]{1,300}\*\*\s*$|\[\^[^\]\n]{1,20}\]:|\|.{1,400}\|\s*$)/gm,
  );
  return (marks?.length ?? 0) >= 2;
}

// A document embedded in a DOCX (altChunk) → its passages, or its name if the format is not supported.
import { decodeText } from '../../text/encoding.js';
import type { SecondReading } from '../extracted-text.js';
import { passagesOf } from './html.js';

export const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Handles web pages, web archives and plain text; an embedded package is read like the enclosing document. */
export function chunkPassages(bytes: Uint8Array, path: string): SecondReading {
  const { text } = decodeText(bytes);
  if (/^\s*\{\\rtf/.test(text)) return { passages: [], unread: [path] };
  if (/\.mht(?:ml)?$/i.test(path) || /^mime-version:/im.test(text.slice(0, 2000)))
    return { passages: passagesOf(htmlOfMail(text)), unread: [] };
  if (/<[a-z!?]/i.test(text.slice(0, 2000))) return { passages: passagesOf(text), unread: [] };
  return {
    passages: text.split(/\r\n?|\n/).map((line) => ({ text: line, part: 'text', origin: {} })),
    unread: [],
  };
}

/** The HTML part of a web archive with its transfer encoding decoded. */
function htmlOfMail(mail: string): string {
  const head = /content-type:\s*text\/html[\s\S]*?\r?\n\r?\n/i.exec(mail);
  if (!head) return mail;
  const boundary = /boundary="?([^"\r\n;]{1,80})/i.exec(mail)?.[1];
  const rest = mail.slice(head.index + head[0].length);
  const end = boundary ? rest.indexOf(`--${boundary}`) : -1;
  const body = end < 0 ? rest : rest.slice(0, end);
  const headers = mail.slice(Math.max(0, head.index - 400), head.index + head[0].length);
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeText(Buffer.from(bytes, 'latin1')).text;
}

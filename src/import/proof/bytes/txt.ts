// A text file's bytes → its lines.
import { decodeText } from '../../text/encoding.js';
import type { ExtractedText, ReadBytes } from '../extracted-text.js';
import { inUnicode } from './legacy-lines.js';

export const readTxtBytes: ReadBytes = async (bytes, { conversions }) => ({
  passages: inUnicode(linesOf(decodeText(bytes).text), conversions),
  unread: [],
});

function linesOf(text: string): ExtractedText[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ text: line.replaceAll('\f', ' '), part: 'text', origin: { line: index + 1 } }));
}

// A file's bytes → its text if they are UTF-8; any other format is named and refused.
import { diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { LARGEST_FILE } from '../platform/limits.js';

const BOMS: [name: string, bytes: number[]][] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** How PDF, Word and RTF files begin: some contain no zero byte. */
const DOCUMENTS = ['%PDF-', 'PK\x03\x04', '\u00d0\u00cf\x11\u00e0', '{\\rtf'] as const;

const isDocument = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return DOCUMENTS.some((signature) => head.startsWith(signature));
};

/** Decodes UTF-8, with or without a byte order mark (which is dropped). */
export function decodeText(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length > LARGEST_FILE.yaml)
    return refuse('outline/too-large', { megabytes: LARGEST_FILE.yaml / 1e6 }, file);
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (bom) return refuse('outline/encoding', { encoding: bom[0] }, file);
  if (bytes.includes(0) || isDocument(bytes)) return refuse('outline/binary', {}, file);
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    const valid = new TextDecoder().decode(bytes).split('�', 1)[0] ?? '';
    const line = valid.split(/\r\n?|\n/).length;
    return {
      diagnostics: [diagnostic('outline/encoding', { encoding: '?' }, { file, line, column: 1 })],
    };
  }
}

function refuse(
  code: 'outline/too-large' | 'outline/encoding' | 'outline/binary',
  params: Record<string, string | number>,
  file: string,
): Result<string> {
  return { diagnostics: [diagnostic(code, params, { file })] };
}

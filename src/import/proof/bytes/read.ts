// A document kind → its second reading, which shares no code with the reader it checks.
import type { SourceKind } from '../../model.js';
import type { Known, ReadBytes, SecondReading } from '../extracted-text.js';

const READINGS: Record<SourceKind, () => Promise<ReadBytes>> = {
  docx: async () => (await import('./docx.js')).readDocxBytes,
  pdf: async () => (await import('./pdf.js')).readPdfBytes,
  md: async () => (await import('./md.js')).readMdBytes,
  html: async () => (await import('./html.js')).readHtmlBytes,
  txt: async () => (await import('./txt.js')).readTxtBytes,
};

export async function readBytes(bytes: Uint8Array, known: Known): Promise<SecondReading> {
  const read = await READINGS[known.kind]();
  return read(bytes, known);
}

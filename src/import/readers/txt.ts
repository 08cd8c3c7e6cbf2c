// A text file's bytes (including pdftotext output) → its paragraphs and notes.
import { diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import type { SourceBlock, SourceDocument, SourceParagraph } from '../model.js';
import { convertText } from '../text/convert.js';
import { decodeText } from '../text/encoding.js';
import { stripFurniture } from './lines/furniture.js';
import { joinLines } from './lines/join.js';
import { isApart, type PhysicalLine } from './lines/line.js';
import { joinLoneNumbers } from './lines/lone-numbers.js';
import { placeMarks } from './lines/marks.js';
import { normaliseBlocks } from './lines/normalise-runs.js';
import { partNotes, titleOut } from './lines/notes.js';
import { rejoin } from './lines/rejoin.js';
import { splitTables } from './lines/tables.js';
import { textLines, wrapping } from './lines/text-lines.js';

export async function readTxt(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
  const { text, encoding } = decodeText(bytes);
  return { value: readText(text, encoding), diagnostics: encodingDiagnostics(encoding, file) };
}

/** Encodings users should know about; Latin-1 is reported when the legacy font encoding is decoded. */
export function encodingDiagnostics(encoding: string, file: string) {
  if (encoding === 'utf-8' || encoding === 'latin1') return [];
  return [diagnostic('import/read-encoding', { encoding }, { file })];
}

function readText(raw: string, encoding: string): SourceDocument {
  const { text, conversions } = convertText(raw);
  const lines = joinLoneNumbers(textLines(text));
  const wrapped = wrapping(lines);
  const { lines: stripped, dropped } = stripFurniture(lines);
  const { body, notes, titles } = partNotes(stripped);
  const blocks = splitTables(body).flatMap((part): SourceBlock[] => {
    if ('kind' in part) return [part];
    return wrapped
      ? joinLines(part, wrapped)
      : rejoin(part.map((line, index) => wholeLine(line, part[index - 1])));
  });
  if (encoding !== 'utf-8' && encoding !== 'latin1') conversions.push({ what: 'encoding', count: 1 });
  const settled = normaliseBlocks(blocks);
  return {
    kind: 'txt',
    blocks: placeMarks(settled.value, notes, true),
    notes,
    dropped: [...dropped, ...titles.map(titleOut), ...settled.dropped],
    conversions,
  };
}

function wholeLine(line: PhysicalLine, before: PhysicalLine | undefined): SourceParagraph {
  return {
    kind: 'paragraph',
    runs: line.runs,
    origin: { page: line.page, line: line.line },
    lines: 1,
    ...(before && isApart(line, before) ? { apart: true as const } : {}),
  };
}

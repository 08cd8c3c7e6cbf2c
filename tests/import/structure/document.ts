// Builders for source documents: one text per paragraph, with formatting and note marks as needed.

import type { Imported } from '../../../src/import/index.js';
import { importSource } from '../../../src/import/index.js';
import type { SourceBlock, SourceDocument, SourceParagraph, SourceRun } from '../../../src/import/model.js';
import type { Section } from '../../../src/outline/schema.js';

type Look = Partial<Omit<SourceParagraph, 'kind' | 'runs'>> & { bold?: true; italic?: true };

/** `**bold**` makes bold runs and `^1^` a superscript mark. */
export function p(text: string, { bold, italic, ...look }: Look = {}): SourceParagraph {
  const runs: SourceRun[] = [];
  for (const part of text.split(/(\*\*[^*]+\*\*|\^[^^]+\^)/)) {
    if (part === '') continue;
    const looks = { ...(bold && { bold }), ...(italic && { italic }) };
    if (part.startsWith('**')) runs.push({ text: part.slice(2, -2), bold: true });
    else if (part.startsWith('^')) runs.push({ text: part.slice(1, -1), superscript: true });
    else runs.push({ text: part, ...looks });
  }
  return { kind: 'paragraph', runs, origin: {}, ...look };
}

export const bold = (text: string): SourceParagraph => p(text, { bold: true });

export function table(rows: string[][], header = true): SourceBlock {
  return {
    kind: 'table',
    header,
    rows: rows.map((row) => row.map((text) => ({ runs: text === '' ? [] : [{ text }] }))),
    origin: {},
  };
}

export function doc(blocks: (SourceBlock | string)[], notes: Record<string, string> = {}): SourceDocument {
  return {
    kind: 'docx',
    blocks: blocks.map((block, index) => {
      const made = typeof block === 'string' ? p(block) : block;
      return { ...made, origin: { paragraph: index + 1 } };
    }),
    notes: Object.entries(notes).map(([mark, text], index) => ({
      mark,
      runs: [{ text }],
      origin: { paragraph: blocks.length + index + 1 },
    })),
    dropped: [],
    conversions: [],
  };
}

/** Imports and expects an outline. Errors of the proof would be in `codes`. */
export async function imported(
  document: SourceDocument,
): Promise<Imported & { codes: string[]; sections: Section[] }> {
  const { value, diagnostics } = await importSource(document, 'de-cuong.docx');
  if (!value) throw new Error(`no outline: ${JSON.stringify(diagnostics)}`);
  return { ...value, codes: diagnostics.map(({ code }) => code), sections: value.outline.sections };
}

/** "I BỐI CẢNH > 1 Vị trí": every heading with its number, nested by dashes. */
export function headings(sections: readonly Section[], depth = 0): string[] {
  return sections.flatMap(({ number, heading, sections: below = [] }) => [
    `${'-'.repeat(depth)}${number ? `${number}|` : ''}${heading}`,
    ...headings(below, depth + 1),
  ]);
}

export const SENTENCE = 'Nhân dân các dân tộc trong huyện một lòng theo Đảng, giữ vững từng bản làng.';
export const LONG = `${SENTENCE} Các cơ sở được gây dựng ở khắp các xã vùng cao, phong trào lan rộng từng ngày.`;

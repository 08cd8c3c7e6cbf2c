// Builders for tests of slips: paragraphs, a table, and the findings of the rules.
import { findSlips } from '../../src/slips/find.js';
import type { SlipDocument, SlipText, SlipTextKind } from '../../src/slips/model.js';

export const text = (own: string, line: number, kind: SlipTextKind = 'prose'): SlipText => ({
  text: own,
  kind,
  at: { atVi: `dòng ${line}`, atEn: `line ${line}` },
  locate: () => ({ line }),
});

export const documentOf = (
  paragraphs: readonly string[],
  more: Partial<SlipDocument> = {},
): SlipDocument => ({
  lang: 'vi',
  texts: paragraphs.map((own, i) => text(own, i + 1)),
  tables: [],
  timelines: [],
  shares: [],
  ...more,
});

/** "code: words" of every finding, without the common prefix of the codes. */
export const slipsIn = (...paragraphs: string[]): string[] => slipsOf(documentOf(paragraphs));

export const slipsOf = (document: SlipDocument): string[] =>
  findSlips(document).map(({ code, params }) => `${code.replace('slips/', '')}: ${params.text}`);

export const slipsInEnglish = (...paragraphs: string[]): string[] =>
  slipsOf(documentOf(paragraphs, { lang: 'en' }));

export const tableOf = (header: boolean, ...rows: string[][]): SlipDocument =>
  documentOf([], { tables: [{ header, rows: rows.map((row) => row.map((own) => text(own, 1, 'cell'))) }] });

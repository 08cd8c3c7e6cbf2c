// Styles, numbering and page of the Word booklet: Times New Roman 14 pt, spacing exactly 18 pt, margins 20/20/30/15 mm
// (Hướng dẫn 05-HD/VPTW, 2026). Lengths in twips (1/20 pt; 567 to 10 mm), type sizes in half-points.
import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  TabStopType,
} from 'docx';
import type { ListedSource } from './document.js';

const INDENT = 567;
/** Width between the margins. */
const TYPE_AREA = 11906 - 1701 - 851;
const FONT = 'Times New Roman';
/** "exact" is the schema's value; with the library's EXACTLY, Word treats the number as a multiple of a line. */
const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });
const style = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'BodyText',
  quickFormat: true,
  run,
  paragraph,
});
const centred = (before = 0, after = 0) => ({
  alignment: AlignmentType.CENTER,
  spacing: { before, after, line: 400, lineRule: LineRuleType.AT_LEAST },
});
/** A heading style; outline levels start at 0. */
const heading = (outlineLevel: number, run: object) => ({
  run: { font: FONT, size: 28, color: '000000', ...run },
  paragraph: {
    keepNext: true,
    outlineLevel,
    indent: { firstLine: INDENT },
    spacing: { before: 160, after: 60, ...exactly(18) },
  },
});

/** The 34 mm rule below the title, as in the PDF: the top border of an empty paragraph with wide indents. */
const RULE_INDENT = (TYPE_AREA - 1928) / 2;
const TITLE_RULE = {
  border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  indent: { left: RULE_INDENT, right: RULE_INDENT },
  spacing: { before: 160, after: 0, ...exactly(14) },
};

/** Dot leaders run to the page number at the right edge of the type area. */
const contentsLine = (depth: number, run: object) =>
  style(`TOC${depth}`, `toc ${depth}`, run, {
    indent: { left: ((depth - 1) * INDENT * 4) / 5 },
    spacing: { before: 40, after: 40, ...exactly(18) },
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA, leader: LeaderType.DOT }],
  });

export const PAGE = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 567 },
  },
  titlePage: true,
} as const;

export const STYLES = {
  run: { font: FONT, size: 28 },
  default: {
    heading1: heading(0, { bold: true, allCaps: true }),
    heading2: heading(1, { bold: true }),
    heading3: heading(2, { bold: true, italics: true }),
    heading4: heading(3, { italics: true }),
    title: { run: { font: FONT, size: 30, bold: true }, paragraph: centred() },
    footnoteText: {
      run: { font: FONT, size: 22 },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 0, ...exactly(14) } },
    },
    listParagraph: {
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 40, after: 40, ...exactly(18) } },
    },
  },
  paragraphStyles: [
    style(
      'BodyText',
      'Body Text',
      {},
      {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: INDENT },
        spacing: { before: 60, after: 60, ...exactly(18) },
      },
    ),
    style(
      'Caption',
      'Caption',
      { bold: true, color: '000000' },
      { keepNext: true, indent: { firstLine: INDENT }, spacing: { before: 120, after: 40, ...exactly(18) } },
    ),
    style(
      'Quote',
      'Quote',
      { italics: true, color: '000000' },
      {
        alignment: AlignmentType.JUSTIFIED,
        indent: { left: INDENT },
        spacing: { before: 100, after: 60, ...exactly(18) },
      },
    ),
    style(
      'QuoteBy',
      'Quote By',
      { bold: true },
      { alignment: AlignmentType.RIGHT, spacing: { after: 100, ...exactly(18) } },
    ),
    style('Slogan', 'Slogan', { bold: true }, centred(60, 60)),
    style('TableGap', 'Table Gap', { size: 2 }, { spacing: { before: 0, after: 0, ...exactly(8) } }),
    style('Figure', 'Figure', {}, { ...centred(120), keepNext: true }),
    style('FigureCaption', 'Figure Caption', { italics: true, size: 24 }, centred(40, 120)),
    style(
      'TableText',
      'Table Text',
      { size: 24 },
      { spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } },
    ),
    style(
      'TableHeading',
      'Table Heading',
      { size: 24, bold: true },
      { alignment: AlignmentType.CENTER, spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } },
    ),
    style('Head', 'Head', {}, centred()),
    style('HeadBold', 'Head Bold', { bold: true }, centred()),
    style('HeadParty', 'Head Party', { bold: true, size: 30, underline: {} }, centred()),
    style('Kind', 'Document Kind', { bold: true, size: 32 }, centred(280)),
    style('Subtitle', 'Subtitle', { bold: true, color: '000000' }, centred()),
    style('TitleRule', 'Title Rule', { size: 16 }, TITLE_RULE),
    style('Reference', 'Reference', { italics: true }, centred(60, 200)),
    style('ContentsTitle', 'Contents Title', { bold: true, allCaps: true }, centred(0, 120)),
    contentsLine(1, { allCaps: true }),
    contentsLine(2, {}),
    contentsLine(3, {}),
    style('Online', 'Online', {}, { indent: { firstLine: INDENT }, spacing: { before: 160, after: 60 } }),
    style(
      'Signer',
      'Signer',
      { bold: true },
      { alignment: AlignmentType.RIGHT, spacing: { before: 280, after: 120 } },
    ),
  ],
};

const level = (text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], at: number) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: at * INDENT, firstLine: INDENT } } },
});

/** For each source, the first number of the unbroken run of numbers it belongs to. */
export function startsOf(sources: readonly ListedSource[]): number[] {
  const starts: number[] = [];
  for (const [i, { number }] of sources.entries())
    starts.push(i > 0 && sources[i - 1]?.number === number - 1 ? (starts[i - 1] ?? number) : number);
  return starts;
}

/** Numbering reference for a run of sources starting at a number. */
export const sourcesFrom = (start: number): string => `sources-${start}`;

/** @param starts first numbers of the runs of sources */
export const numbering = (starts: ReadonlySet<number>) => ({
  config: [
    {
      reference: 'dashes',
      levels: ['–', '+', '–', '+', '–', '+', '–', '+', '–'].map((mark, at) =>
        level(mark, LevelFormat.BULLET, at),
      ),
    },
    {
      reference: 'ordered',
      levels: [level('%1.', LevelFormat.DECIMAL, 0), level('–', LevelFormat.BULLET, 1)],
    },
    ...[...starts].map((start) => ({
      reference: sourcesFrom(start),
      levels: [{ ...level('%1.', LevelFormat.DECIMAL, 0), start }],
    })),
  ],
});

// Writes a truth as DOCX: with Word's styles and lists, or as offices do (bold, centred, typed numbers).
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { isHeadingLike, type Span, spansOf, type Truth, type TruthBlock, textOfBlock } from './truth.js';

export interface OfficeLook {
  /** Font of body and of capitals, for legacy encodings. */
  font?: string;
  capitalsFont?: string;
  /** Transforms every text: into a legacy encoding, or decomposed letters. */
  encode?: (text: string) => string;
}

type Children = NonNullable<ISectionOptions['children']>[number];

function runsOf(source: string, bold: boolean, look: OfficeLook): (TextRun | FootnoteReferenceRun)[] {
  const encode = look.encode ?? ((text: string) => text);
  return spansOf(source).map((span: Span) => {
    if (span.mark) return new FootnoteReferenceRun(Number(span.text));
    const isCapitals = look.capitalsFont && /\p{Lu}/u.test(span.text) && !/\p{Ll}/u.test(span.text);
    const text = encode(isCapitals ? span.text.toLowerCase() : span.text);
    const font = isCapitals ? look.capitalsFont : look.font;
    return new TextRun({ text, bold: bold || span.bold, ...(font ? { font } : {}) });
  });
}

function tableOf(rows: string[][], look: OfficeLook): Table {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map(
            (cell) =>
              new TableCell({ children: [new Paragraph({ children: runsOf(cell, index === 0, look) })] }),
          ),
        }),
    ),
  });
}

function footnotes(truth: Truth, look: OfficeLook): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    Object.entries(truth.notes).map(([mark, text]) => [
      mark,
      { children: [new Paragraph({ children: runsOf(text, false, look) })] },
    ]),
  );
}

function office(block: TruthBlock, look: OfficeLook): Children {
  if ('table' in block) return tableOf(block.table, look);
  const centred = 'title' in block || 'signer' in block;
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    ...(centred ? {} : { indent: { firstLine: 567 } }),
    children: runsOf(textOfBlock(block), isHeadingLike(block), look),
  });
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const MARKER = /^([IVX]+|\d+|-)[-.]?\s*/;

/** Numbering is Word's own: the text only holds what follows the number. */
function styled(block: TruthBlock): Children {
  if ('table' in block) return tableOf(block.table, {});
  const source = textOfBlock(block);
  const children = runsOf(source.replace(MARKER, ''), false, {});
  if ('heading' in block) {
    const numbering = { reference: 'headings', level: block.depth - 1 };
    return new Paragraph({ heading: HEADINGS[block.depth - 1], numbering, children });
  }
  if ('item' in block) {
    return new Paragraph({
      numbering: { reference: source.startsWith('-') ? 'bullets' : 'items', level: 0 },
      children,
    });
  }
  if ('title' in block)
    return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(source, false, {}) });
  return new Paragraph({ children: runsOf(source, 'signer' in block, {}) });
}

async function pack(children: Children[], truth: Truth, look: OfficeLook): Promise<Uint8Array> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
  });
  const header = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const document = new Document({
    footnotes: footnotes(truth, look),
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [level(0, LevelFormat.UPPER_ROMAN, '%1-'), level(1, LevelFormat.DECIMAL, '%2-')],
        },
        { reference: 'items', levels: [level(0, LevelFormat.DECIMAL, '%1-')] },
        { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '-')] },
      ],
    },
    sections: [{ headers: { default: header }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export function makeOfficeDocx(truth: Truth, look: OfficeLook = {}): Promise<Uint8Array> {
  return pack(
    truth.blocks.map((block) => office(block, look)),
    truth,
    look,
  );
}

export function makeStyledDocx(truth: Truth): Promise<Uint8Array> {
  return pack(truth.blocks.map(styled), truth, {});
}

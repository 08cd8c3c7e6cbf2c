// Booklet → a Word document in Party style, with real headings, lists, tables and footnotes.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { numberMark } from '../../compose/heading.js';
import type { Assets } from '../../deck/asset.js';
import { words } from '../../messages/words.js';
import { type Abortable, yieldToEvents } from '../../platform/abort.js';
import { writeZip } from '../zip.js';
import { columnWidths } from './column-widths.js';
import {
  type Booklet,
  type BookletListItem,
  type BookletNode,
  type BookletPicture,
  type BookletRun,
  joinsMarks,
  pairs,
  runsText,
} from './document.js';
import { Footnotes } from './docx-notes.js';
import { partsOf } from './docx-parts.js';
import { imageRun, NARROW, type PictureSize, WIDE } from './docx-pictures.js';
import { numbering, PAGE, STYLES, sourcesFrom, startsOf } from './docx-style.js';
import { TableOfContents } from './docx-toc.js';

/** Nodes written between two yields to the event loop: a few milliseconds. */
const NODES_PER_SLICE = 20;

/**
 * @param pages page of each heading, including the source list, when contents are wanted
 * @throws the signal's reason when it aborts
 */
export async function bookletDocx(
  booklet: Booklet,
  assets: Assets,
  pages?: readonly number[],
  { signal }: Abortable = {},
): Promise<Uint8Array> {
  const writer = new Writer(assets, new Footnotes());
  const children = writer.head(booklet);
  for (const [i, node] of booklet.nodes.entries()) {
    if (i % NODES_PER_SLICE === 0) await yieldToEvents(signal);
    children.push(...writer.node(node));
  }
  children.push(
    ...writer.end(booklet),
    ...(pages === undefined ? [] : writer.contents.paragraphs(words[booklet.lang].contents, pages)),
  );
  const document = new Document({
    title: booklet.title,
    creator: booklet.head?.issuer ?? '',
    lastModifiedBy: booklet.head?.issuer ?? '',
    description: booklet.subtitle ?? '',
    styles: {
      ...STYLES,
      default: { ...STYLES.default, document: { run: { ...STYLES.run, language: languageOf(booklet) } } },
    },
    numbering: numbering(new Set(startsOf(booklet.sources))),
    footnotes: Object.fromEntries(writer.footnotes.paragraphs.map((p, i) => [i + 1, { children: [p] }])),
    sections: [
      { properties: PAGE, headers: { default: pageNumber(), first: new Header({ children: [] }) }, children },
    ],
  });
  await yieldToEvents(signal);
  const parts = partsOf(document);
  await yieldToEvents(signal);
  return writeZip(parts, { signal });
}

/** Word has nine list levels, starting at 0. */
const MAX_LEVEL = 8;

class Writer {
  readonly contents = new TableOfContents();
  private lists = 0;

  constructor(
    private readonly assets: Assets,
    readonly footnotes: Footnotes,
  ) {}

  runs(runs: readonly BookletRun[]): ParagraphChild[] {
    return runs.flatMap((run, i) => {
      if ('footnote' in run) {
        const mark = this.footnotes.mark(run.footnote);
        return joinsMarks(runs, i) ? [new TextRun({ text: ',', superScript: true }), ...mark] : mark;
      }
      return [new TextRun({ text: run.text, bold: run.bold, italics: run.italic })];
    });
  }

  paragraph(runs: readonly BookletRun[], options: IParagraphOptions): Paragraph {
    return new Paragraph({ ...options, children: this.runs(runs) });
  }

  heading(level: keyof typeof HEADINGS, runs: readonly BookletRun[]): Paragraph {
    const children = this.contents.heading(level, runsText(runs), this.runs(runs));
    return new Paragraph({ heading: HEADINGS[level], children });
  }

  node(node: BookletNode): (Paragraph | Table)[] {
    switch (node.kind) {
      case 'heading': {
        const mark = numberMark(node.number);
        const number: BookletRun[] = mark === '' ? [] : [{ text: mark }];
        return [this.heading(node.level, [...number, ...node.runs])];
      }
      case 'paragraph':
        return [this.paragraph(node.runs, { style: 'BodyText' })];
      case 'caption':
        return [this.paragraph(node.runs, { style: 'Caption' })];
      case 'list':
        return this.list(node.items, node.ordered, 0, this.lists++);
      case 'table':
        return [this.table(node), gap()];
      case 'quote':
        return [
          this.paragraph(node.runs, { style: 'Quote' }),
          ...(node.by ? [this.paragraph(node.by, { style: 'QuoteBy' })] : []),
        ];
      case 'picture':
        return this.picture(node, WIDE);
      case 'gallery':
        return [
          borderless(pairs(node.pictures).map((pair) => pair.map((p) => this.picture(p, NARROW)))),
          gap(),
        ];
      case 'slogans':
        return node.items.map((runs) => this.paragraph(runs, { style: 'Slogan' }));
    }
  }

  list(items: readonly BookletListItem[], ordered: boolean, level: number, instance: number): Paragraph[] {
    return items.flatMap((item) => [
      this.paragraph(item.runs, {
        style: 'ListParagraph',
        numbering: { reference: ordered ? 'ordered' : 'dashes', level: Math.min(level, MAX_LEVEL), instance },
      }),
      ...this.list(item.items, false, level + 1, this.lists++),
    ]);
  }

  table({ header, rows, numeric }: Extract<BookletNode, { kind: 'table' }>): Table {
    const kept = keptRows(rows.length);
    const tableRow = (cells: BookletRun[][], style: string, at: number): TableRow =>
      new TableRow({
        tableHeader: at < 0,
        cantSplit: true,
        children: header.map((_, i) => {
          const alignment = numeric[i] && at >= 0 ? AlignmentType.RIGHT : undefined;
          return new TableCell({
            margins: CELL_MARGINS,
            children: [this.paragraph(cells[i] ?? [], { style, alignment, keepNext: kept(at) })],
          });
        }),
      });
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: columnWidths(header, rows),
      rows: [tableRow(header, 'TableHeading', -1), ...rows.map((row, at) => tableRow(row, 'TableText', at))],
    });
  }

  picture(node: BookletPicture, limit: PictureSize): Paragraph[] {
    const asset = this.assets.get(node.src);
    const caption = this.paragraph(node.caption, { style: 'FigureCaption' });
    const captions = node.caption.length > 0 ? [caption] : [];
    if (asset === undefined || asset.type === 'image/svg+xml') return captions;
    const image = imageRun(asset, asset.type, node.alt, limit);
    // A gallery row cannot be split anyway, and keepNext inside cells would also chain the rows together.
    const keepNext = limit === WIDE && captions.length > 0;
    return [new Paragraph({ style: 'Figure', keepNext, children: [image] }), ...captions];
  }

  head({ head, kind, title, subtitle, reference, date }: Booklet): (Paragraph | Table)[] {
    const line = (text: string | undefined, style: string): Paragraph[] =>
      text === undefined ? [] : [new Paragraph({ style, text })];
    const titles = [
      ...line(kind, 'Kind'),
      ...line(title, 'Title'),
      ...line(subtitle, 'Subtitle'),
      ...line(reference, 'Reference'),
      ...line(date, 'Reference'),
      new Paragraph({ style: 'TitleRule' }),
    ];
    if (head === undefined) return titles;
    const left = [
      ...line(head.parent?.toLocaleUpperCase('vi'), 'Head'),
      ...line(head.issuer.toLocaleUpperCase('vi'), 'HeadBold'),
      ...line('*', 'Head'),
    ];
    const right = [...line(head.party, 'HeadParty'), ...line(head.date, 'Reference')];
    return [borderless([[left, right]]), ...titles];
  }

  end({ signer, sources, online, lang }: Booklet): Paragraph[] {
    const starts = startsOf(sources);
    const list = sources.map(({ runs }, i) =>
      this.paragraph(runs, {
        style: 'ListParagraph',
        // Justification would stretch a line before a long URL.
        alignment: AlignmentType.LEFT,
        keepLines: true,
        // Keeps the last source from being alone on a page.
        keepNext: i === sources.length - 2,
        numbering: { reference: sourcesFrom(starts[i] ?? 1), level: 0 },
      }),
    );
    return [
      ...(signer === undefined
        ? []
        : [new Paragraph({ style: 'Signer', text: signer.toLocaleUpperCase('vi') })]),
      ...(list.length === 0 ? [] : [this.heading(1, [{ text: words[lang].sources }]), ...list]),
      ...(online === undefined ? [] : [new Paragraph({ style: 'Online', text: online })]),
    ];
  }
}

/** Space below a table; Word would merge two adjacent tables. */
const gap = (): Paragraph => new Paragraph({ style: 'TableGap' });

const CELL_MARGINS = { top: 60, bottom: 60, left: 90, right: 90 };

/** Tables with up to this many rows rarely exceed half a page and are kept whole. */
const SHORT_TABLE = 8;

/**
 * Which rows stay with the next one (the header is -1), so that no page starts or ends with a single row or the
 * header alone.
 */
function keptRows(count: number): (at: number) => boolean {
  const last = count - 1;
  return (at) => at < last && (count <= SHORT_TABLE || at <= 0 || at === last - 1);
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Items side by side without borders, row by row; a single item in the last row spans both columns. */
function borderless(rows: Paragraph[][][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  const side = (children: Paragraph[], columnSpan: number): TableCell =>
    new TableCell({
      columnSpan,
      children: children.length > 0 ? children : [new Paragraph('')],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    columnWidths: [4677, 4677],
    rows: rows.map(
      (sides) =>
        new TableRow({
          cantSplit: true,
          children: sides.map((paragraphs) => side(paragraphs, 3 - sides.length)),
        }),
    ),
  });
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function languageOf({ lang }: Booklet): { value: string } {
  return { value: lang === 'vi' ? 'vi-VN' : 'en-US' };
}

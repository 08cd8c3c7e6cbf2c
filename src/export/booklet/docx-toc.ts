// The headings of a Word document → its table of contents: a field Word can update, with initial content.
import {
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Run,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx';

/** Deepest heading level in the contents. */
const DEEPEST = 3;
/** Bookmark ids are unique per document; the footnotes' ids start at 1. */
const FIRST_ID = 1_000_000;

interface Entry {
  level: number;
  text: string;
  bookmark: string;
}

export class TableOfContents {
  private readonly entries: (Entry | undefined)[] = [];

  /** Wraps a heading's text in the bookmark that its contents entry links to. */
  heading(level: number, text: string, children: ParagraphChild[]): ParagraphChild[] {
    const bookmark = `_Toc${this.entries.length + 1}`;
    const id = FIRST_ID + this.entries.length;
    this.entries.push(level > DEEPEST ? undefined : { level, text, bookmark });
    if (level > DEEPEST) return children;
    return [
      new BookmarkStart(bookmark, id) as unknown as ParagraphChild,
      ...children,
      new BookmarkEnd(id) as unknown as ParagraphChild,
    ];
  }

  /**
   * The table of contents on its own page at the end.
   * @param pages page number of each heading, in heading order
   */
  paragraphs(title: string, pages: readonly number[]): Paragraph[] {
    const lines = this.entries.flatMap((entry, i) =>
      entry === undefined ? [] : [{ ...entry, page: pages[i] ?? 1 }],
    );
    const last = lines.length - 1;
    return [
      new Paragraph({ style: 'ContentsTitle', text: title, pageBreakBefore: true }),
      ...lines.map(({ level, text, bookmark, page }, i) => {
        const line = new InternalHyperlink({
          anchor: bookmark,
          children: [
            new TextRun(text),
            new Run({ children: [new Tab()] }),
            begin(`PAGEREF ${bookmark} \\h`),
            new TextRun(String(page)),
            end(),
          ],
        });
        const before = i === 0 ? [begin(`TOC \\o "1-${DEEPEST}" \\h \\z \\u`)] : [];
        const after = i === last ? [end()] : [];
        return new Paragraph({ style: `TOC${level}`, children: [...before, line, ...after] });
      }),
    ];
  }
}

class FieldMark extends XmlComponent {
  constructor(kind: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': kind } });
  }
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text);
  }
}

/** A field of several runs: start, cached result shown until Word updates it, end. */
const begin = (instruction: string): Run =>
  new Run({ children: [new FieldMark('begin'), new Instruction(instruction), new FieldMark('separate')] });
const end = (): Run => new Run({ children: [new FieldMark('end')] });

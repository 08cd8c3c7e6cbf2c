// The footnotes of a Word document: a source's text → its mark in the running text, and the note at the page's foot.
import {
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';

/** Half a page of text, in characters: Word alone knows its pages, but marks so near mostly stand on the same one. */
const NEAR = 1700;

interface Note {
  number: number;
  /** How many characters stand before its mark. */
  at: number;
}

export class Footnotes {
  /** The notes themselves, in the order of their numbers, which count from 1. */
  readonly paragraphs: Paragraph[] = [];
  private readonly latest = new Map<string, Note>();
  private written = 0;

  /** Counts text that is written between the marks. */
  pass(text: string): void {
    this.written += text.length;
  }

  /** The mark of a source: of its note a few lines above, where there is one, so that no page has a note twice. */
  mark(source: string): ParagraphChild[] {
    const near = this.latest.get(source);
    if (near !== undefined && this.written - near.at <= NEAR) return [new NoteReference(near.number)];
    const number = this.paragraphs.push(
      new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${source}`)] }),
    );
    this.latest.set(source, { number, at: this.written });
    return [
      new BookmarkStart(bookmarkOf(number), number) as unknown as ParagraphChild,
      new FootnoteReferenceRun(number),
      new BookmarkEnd(number) as unknown as ParagraphChild,
    ];
  }
}

/** Word keeps bookmarks whose name begins with a low line out of its list. */
const bookmarkOf = (number: number): string => `_Note${number}`;

/** A mark of a note that has its own already: Word keeps its number right (ECMA-376 part 1, 17.16.5.39). */
class NoteReference extends SimpleField {
  constructor(number: number) {
    super(`NOTEREF ${bookmarkOf(number)} \\f \\h`);
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

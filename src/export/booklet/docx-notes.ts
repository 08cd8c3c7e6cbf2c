// Source texts → footnotes of a Word document: the mark in the text and the note at the foot of the page.
import {
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';

export class Footnotes {
  /** The footnotes in order of their numbers, which start at 1. */
  readonly paragraphs: Paragraph[] = [];
  private readonly numbers = new Map<string, number>();

  /** The mark for a source: a footnote on first use, afterwards a reference to the same number. */
  mark(source: string): ParagraphChild[] {
    const existing = this.numbers.get(source);
    if (existing !== undefined) return [new NoteReference(existing)];
    const number = this.paragraphs.push(
      new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${source}`)] }),
    );
    this.numbers.set(source, number);
    return [
      new BookmarkStart(bookmarkOf(number), number) as unknown as ParagraphChild,
      new FootnoteReferenceRun(number),
      new BookmarkEnd(number) as unknown as ParagraphChild,
    ];
  }
}

/** Word hides bookmarks whose name starts with an underscore. */
const bookmarkOf = (number: number): string => `_Note${number}`;

/**
 * A further reference to an existing footnote, as a field so that Word keeps the number current (ECMA-376 part 1,
 * 17.16.5.39).
 */
class NoteReference extends SimpleField {
  constructor(number: number) {
    super(`NOTEREF ${bookmarkOf(number)} \\f \\h`);
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

// The footnotes of a Word document: a source's text → its mark in the text, and the note at the foot of the page.
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
  /** The notes themselves, in the order of their numbers, which count from 1. */
  readonly paragraphs: Paragraph[] = [];
  private readonly numbers = new Map<string, number>();

  /** The mark of a source: with its note where it is the first, else once more the number that the source has. */
  mark(source: string): ParagraphChild[] {
    const known = this.numbers.get(source);
    if (known !== undefined) return [new NoteReference(known)];
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

/** Word keeps bookmarks whose name begins with a low line out of its list. */
const bookmarkOf = (number: number): string => `_Note${number}`;

/** A mark of a note that has its own already: Word keeps its number right (ECMA-376 part 1, 17.16.5.39). */
class NoteReference extends SimpleField {
  constructor(number: number) {
    super(`NOTEREF ${bookmarkOf(number)} \\f \\h`);
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

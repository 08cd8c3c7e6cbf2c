// Lines of a Markdown file → the same with footnote texts (`[^1]: …`) blanked out, and those texts.

export interface MarkdownNote {
  mark: string;
  text: string;
  line: number;
}

const BODY = /^ {0,3}\[\^([^\]\s]{1,32})\]:[ \t]*(.*)$/;

export function takeNotes(lines: readonly string[]): { lines: string[]; notes: MarkdownNote[] } {
  const notes: MarkdownNote[] = [];
  let open: MarkdownNote | undefined;
  const left = lines.map((line, index) => {
    const body = BODY.exec(line);
    if (body?.[1]) {
      open = { mark: body[1], text: body[2] ?? '', line: index + 1 };
      notes.push(open);
      return '';
    }
    if (open && /^(?: {2,}|\t)\S/.test(line)) {
      open.text += ` ${line.trim()}`;
      return '';
    }
    if (line.trim() !== '') open = undefined;
    return line;
  });
  return { lines: left, notes };
}

// The speaker's notes → the HTML comment that Marp reads them from.

/**
 * Marp takes a comment that parses as a YAML mapping for directives and drops it ("Trần Đăng Ninh: …"), so the comment
 * opens with the planned time in brackets, which is never valid YAML. Nothing in a note can close the comment.
 */
export function notesComment(notes: readonly string[], seconds: number): string {
  const paragraphs = notes.map(sanitised).filter(Boolean);
  if (paragraphs.length === 0) return '';
  return `<!--\n[${clock(seconds)}]\n${paragraphs.join('\n\n')}\n-->`;
}

function sanitised(note: string): string {
  return note
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/--(?=!?>)/g, '--\u2060')
    .replace(/<(?=!--)/g, '<\u2060');
}

/** 75 → "1:15". */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

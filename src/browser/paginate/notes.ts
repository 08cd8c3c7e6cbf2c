// The booklet's notes and a page's text → the notes cited on that page, in numerical order.

/** The document's notes by the id their marks refer to. */
export type Notes = ReadonlyMap<string | undefined, HTMLElement>;

export function collectNotes(): Notes {
  const notes = document.querySelectorAll<HTMLElement>('.notes .footnote');
  return new Map([...notes].map((note) => [note.dataset.note, note]));
}

/**
 * Copies of the cited notes; also writes the numbers into the marks. A source has the same number on every page and
 * in the source list.
 */
export function footnotesOf(body: Element, notes: Notes): HTMLElement[] {
  const cited = new Map<number, HTMLElement>();
  for (const mark of body.querySelectorAll<HTMLElement>('.mark')) {
    const note = notes.get(mark.dataset.note);
    if (note === undefined) continue;
    const number = Number(mark.dataset.note) + 1;
    cited.set(number, note);
    // A thin space, which justification does not stretch, keeps "1941" and its mark "1" apart when the text is
    // copied or read aloud.
    const text = `\u2009${number}`;
    // Avoids relayout when the text is unchanged.
    if (mark.textContent !== text) mark.textContent = text;
  }
  return [...cited].sort(([a], [b]) => a - b).map(([number, note]) => numbered(note, String(number)));
}

function numbered(note: HTMLElement, number: string): HTMLElement {
  const copy = note.cloneNode(true) as HTMLElement;
  copy.querySelector('sup')?.replaceChildren(number);
  return copy;
}

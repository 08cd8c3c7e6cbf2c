// The booklet's notes and a page's text → the notes that the page cites, in the order of their numbers.

/** The document's notes by what their marks name. */
export type Notes = ReadonlyMap<string | undefined, HTMLElement>;

export function collectNotes(): Notes {
  const notes = document.querySelectorAll<HTMLElement>('.notes .footnote');
  return new Map([...notes].map((note) => [note.dataset.note, note]));
}

/** Copies of the notes cited; the marks get their numbers: a source has one on every page, that of the list of sources. */
export function footnotesOf(body: Element, notes: Notes): HTMLElement[] {
  const cited = new Map<number, HTMLElement>();
  for (const mark of body.querySelectorAll<HTMLElement>('.mark')) {
    const note = notes.get(mark.dataset.note);
    if (note === undefined) continue;
    const number = Number(mark.dataset.note) + 1;
    cited.set(number, note);
    // A thin space, which justified lines do not widen, keeps "1941" and its mark "1" two numbers for who copies the
    // text or has it read.
    const text = `\u2009${number}`;
    // Written anew, it would have the page laid out again.
    if (mark.textContent !== text) mark.textContent = text;
  }
  return [...cited].sort(([a], [b]) => a - b).map(([number, note]) => numbered(note, String(number)));
}

function numbered(note: HTMLElement, number: string): HTMLElement {
  const copy = note.cloneNode(true) as HTMLElement;
  copy.querySelector('sup')?.replaceChildren(number);
  return copy;
}

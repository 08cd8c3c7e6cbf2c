// A paragraph → its words and lines, and the parts of it before and after a page break.

/** Wraps each word in a span so that lines can be detected; emphasis and marks are kept. */
export function wrapWords(block: HTMLElement): HTMLElement[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = text.data.split(/(?<=\s)/).map((word) => {
      const span = document.createElement('span');
      span.className = 'word';
      span.textContent = word;
      return span;
    });
    text.replaceWith(...words);
  }
  return [...block.querySelectorAll<HTMLElement>('.word')];
}

export function unwrapWords(block: HTMLElement): void {
  for (const word of block.querySelectorAll('.word')) word.replaceWith(word.textContent ?? '');
  block.normalize();
}

/** Indexes of the words that begin a line. */
export function lineStarts(words: readonly HTMLElement[]): number[] {
  const starts: number[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [i, word] of words.entries()) {
    if (word.closest('sup') !== null) continue;
    const box = word.getBoundingClientRect();
    if (box.top < bottom - 4) continue;
    starts.push(i);
    bottom = box.bottom;
  }
  return starts;
}

/** A copy of a block of wrapped words with the words up to `at` or, as `tail`, from `at` on. */
export function partOfText(block: HTMLElement, at: number, tail: boolean): HTMLElement {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const [i, word] of [...copy.querySelectorAll('.word')].entries())
    if (tail ? i < at : i >= at) word.remove();
  for (const inline of copy.querySelectorAll('sup, strong, em, .marker'))
    if (inline.textContent === '') inline.remove();
  unwrapWords(copy);
  copy.classList.add(tail ? 'continued' : 'broken');
  if (!tail) copy.querySelector('.by')?.remove();
  return copy;
}

// Pages with headings → the lines of the table of contents, each linked to its heading.

export function contentsLines(pages: readonly Element[]): HTMLElement[] {
  const found = pages.flatMap((page, i) =>
    [...page.querySelectorAll('h2, h3, h4')].map((heading) => ({ heading, page: i + 1 })),
  );
  return found.map(({ heading, page }, i) => {
    heading.id ||= `heading-${i + 1}`;
    return contentsLine(heading, page);
  });
}

function contentsLine(heading: Element, page: number): HTMLElement {
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  const line = document.createElement('a');
  line.href = `#${heading.id}`;
  line.className = `contents level-${heading.tagName.slice(1)}`;
  for (const text of [copy.textContent ?? '', String(page)]) {
    const span = document.createElement('span');
    span.textContent = text;
    line.append(span);
  }
  return line;
}

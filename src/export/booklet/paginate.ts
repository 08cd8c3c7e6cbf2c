// Runs inside the page: cuts the booklet's flow into A4 pages, each footnote at the foot of the page that cites it.

/** The words above the contents, and the number of pages from which contents are printed. */
export interface PaginateOptions {
  contents: string;
  contentsFrom: number;
}

/** A script for the browser: evaluates to the number of pages. */
export function paginateScript(options: PaginateOptions): string {
  return `(() => { ${Paginator.toString()}\nreturn new Paginator(${JSON.stringify(options)}).run(); })()`;
}

/**
 * Self-contained, for its source is what the browser gets: it uses nothing from outside itself.
 * Breaks between blocks, between table rows and between the lines of a paragraph (never leaving one line alone);
 * a heading or caption stays with what follows. Lengths in CSS px.
 */
class Paginator {
  private readonly height = (257 / 25.4) * 96;
  private readonly notes = new Map<string | undefined, HTMLElement>();
  private readonly heads = 'h2, h3, h4, h5, .caption';
  private readonly pages: HTMLElement[] = [];
  private body = document.body;
  private foot = document.createElement('div');
  /** Headings that a line of the contents leads to. */
  private headings = 0;

  constructor(private readonly options: PaginateOptions) {
    for (const note of document.querySelectorAll<HTMLElement>('.notes .footnote'))
      this.notes.set(note.dataset.note, note);
  }

  run(): number {
    const flow = document.querySelector('.flow');
    const blocks = [...(flow?.children ?? [])] as HTMLElement[];
    flow?.remove();
    this.open();
    for (const block of blocks) {
      if (block.matches('table')) this.tighten(block);
      this.place(block);
    }
    this.fillLast();
    if (this.pages.length >= this.options.contentsFrom) this.writeContents();
    document.querySelector('.notes')?.remove();
    return this.pages.length;
  }

  private open(): void {
    const page = document.createElement('section');
    page.className = 'page';
    const number = this.pages.length + 1;
    page.innerHTML = `${number > 1 ? `<p class="page-number">${number}</p>` : ''}<div class="page-body"></div>`;
    this.foot = document.createElement('div');
    this.foot.className = 'page-notes';
    this.body = page.lastElementChild as HTMLElement;
    document.body.append(page);
    this.pages.push(page);
  }

  /** A table wider than the page is set smaller, and its words may break. */
  private tighten(table: HTMLElement): void {
    this.body.append(table);
    const { width } = table.getBoundingClientRect();
    if (width > this.body.getBoundingClientRect().width + 1) table.classList.add('tight');
    table.remove();
  }

  /** A last page with one line of a list gets the line before it as well. */
  private fillLast(): void {
    const [alone, ...others] = this.body.children;
    const before = this.pages.at(-2)?.querySelector('.page-body')?.lastElementChild;
    if (others.length > 0 || !alone?.matches('.item') || !before?.matches('.item:not(.broken)')) return;
    // A mark would take its note along, which might not fit.
    if (before.querySelector('.mark') === null) alone.before(before);
  }

  /** Appends a block; what does not fit goes on over as many pages as it needs. */
  private place(block: HTMLElement): void {
    let rest = block;
    for (;;) {
      this.body.append(rest);
      if (this.fits()) return;
      rest.remove();
      const before = this.body.childElementCount;
      if (rest.matches('p, blockquote')) rest = this.splitText(rest);
      else if (rest.matches('table') && this.isLong(rest)) rest = this.splitTable(rest);
      const stuck = this.body.childElementCount === before;
      if (stuck && this.onlyHeads()) {
        this.body.append(rest);
        this.setNotes();
        // What no page can hold, a row of a table say, goes on over the sheet's end: the browser breaks it.
        this.body.closest('.page')?.classList.add('long');
        return;
      }
      const carried = stuck ? this.carry() : [];
      this.setNotes();
      this.open();
      this.body.append(...carried);
    }
  }

  private fits(): boolean {
    this.setNotes();
    const last = this.body.lastElementChild;
    const text =
      last === null ? 0 : last.getBoundingClientRect().bottom - this.body.getBoundingClientRect().top;
    const foot = this.foot.isConnected ? this.foot.getBoundingClientRect().height + 10 : 0;
    return text + foot <= this.height;
  }

  /** The page's notes: a source has one number on every page, that of its first mark and of the list of sources. */
  private setNotes(): void {
    const cited = new Map<number, HTMLElement>();
    for (const mark of this.body.querySelectorAll<HTMLElement>('.mark')) {
      const note = this.notes.get(mark.dataset.note);
      if (note === undefined) continue;
      const number = Number(mark.dataset.note) + 1;
      cited.set(number, note);
      // A thin space, which justified lines do not widen, keeps "1941" and its mark "1" two numbers for who copies the
      // text or has it read.
      const text = `\u2009${number}`;
      // Written anew, it would have the page laid out again.
      if (mark.textContent !== text) mark.textContent = text;
    }
    const notes = [...cited].sort(([a], [b]) => a - b);
    this.foot.replaceChildren(...notes.map(([number, note]) => this.numbered(note, String(number))));
    if (cited.size > 0) this.body.after(this.foot);
    else this.foot.remove();
  }

  private numbered(note: HTMLElement, number: string): HTMLElement {
    const copy = note.cloneNode(true) as HTMLElement;
    copy.querySelector('sup')?.replaceChildren(number);
    return copy;
  }

  /** Nothing on the page yet, but for the headings of what comes. */
  private onlyHeads(): boolean {
    return [...this.body.children].every((child) => child.matches(this.heads));
  }

  /** Headings at the foot of a full page go over with the text they head, unless they stand there alone. */
  private carry(): HTMLElement[] {
    const carried: HTMLElement[] = [];
    for (;;) {
      const last = this.body.lastElementChild as HTMLElement | null;
      if (last === null || this.body.childElementCount < 2 || !last.matches(this.heads)) return carried;
      carried.unshift(last);
      last.remove();
    }
  }

  /** Leaves as many lines as fit on this page; returns the rest, or the whole block when two lines do not fit. */
  private splitText(block: HTMLElement): HTMLElement {
    this.body.append(block);
    // Who said it is no line of the quotation: at least two lines of the text go over with it.
    const starts = this.lineStarts(this.wrapWords(block).filter((word) => word.closest('.by') === null));
    block.remove();
    for (let line = starts.length - 2; line >= 2; line--) {
      const head = this.part(block, starts[line] ?? 0, false);
      this.body.append(head);
      if (this.fits()) return this.part(block, starts[line] ?? 0, true);
      head.remove();
    }
    this.unwrap(block);
    return block;
  }

  /** A table that fills half a page goes on over the page's end; a shorter one is kept whole. */
  private isLong(table: HTMLElement): boolean {
    this.body.append(table);
    const { height } = table.getBoundingClientRect();
    table.remove();
    return height > this.height / 2;
  }

  private splitTable(table: HTMLElement): HTMLElement {
    const rest = table.cloneNode(true) as HTMLElement;
    const rows = [...table.querySelectorAll('tbody > tr')];
    const restRows = [...rest.querySelectorAll('tbody > tr')];
    this.body.append(table);
    let keep = rows.length;
    while (keep > 0 && !this.fits()) rows[--keep]?.remove();
    if (keep === 0) table.remove();
    for (const row of restRows.slice(0, keep)) row.remove();
    // Marks that a head repeats are no marks of their own: they are not to be read once more.
    if (keep > 0) for (const mark of rest.querySelectorAll('thead sup')) mark.setAttribute('role', 'none');
    return rest;
  }

  /** Wraps each word so that lines can be told apart; words keep their emphasis and marks. */
  private wrapWords(block: HTMLElement): HTMLElement[] {
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

  private unwrap(block: HTMLElement): void {
    for (const word of block.querySelectorAll('.word')) word.replaceWith(word.textContent ?? '');
    block.normalize();
  }

  /** Indices of the words that begin a line. */
  private lineStarts(words: HTMLElement[]): number[] {
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

  /** The block's copy with its words up to `at` or, as its tail, from `at` on. */
  private part(block: HTMLElement, at: number, tail: boolean): HTMLElement {
    const copy = block.cloneNode(true) as HTMLElement;
    for (const [i, word] of [...copy.querySelectorAll('.word')].entries())
      if (tail ? i < at : i >= at) word.remove();
    for (const inline of copy.querySelectorAll('sup, strong, em, .marker'))
      if (inline.textContent === '') inline.remove();
    this.unwrap(copy);
    copy.classList.add(tail ? 'continued' : 'broken');
    if (!tail) copy.querySelector('.by')?.remove();
    return copy;
  }

  private writeContents(): void {
    const lines = this.pages.flatMap((page, i) =>
      [...page.querySelectorAll('h2, h3, h4')].map((heading) => this.contentsLine(heading, i + 1)),
    );
    const title = document.createElement('h2');
    title.textContent = this.options.contents;
    this.open();
    for (const line of [title, ...lines]) this.place(line);
  }

  private contentsLine(heading: Element, page: number): HTMLElement {
    const copy = heading.cloneNode(true) as HTMLElement;
    for (const mark of copy.querySelectorAll('sup')) mark.remove();
    const line = document.createElement('a');
    heading.id ||= `heading-${++this.headings}`;
    line.href = `#${heading.id}`;
    line.className = `contents level-${heading.tagName.slice(1)}`;
    for (const text of [copy.textContent ?? '', String(page)]) {
      const span = document.createElement('span');
      span.textContent = text;
      line.append(span);
    }
    return line;
  }
}

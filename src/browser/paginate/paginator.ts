// The booklet's flow → A4 pages, with footnotes at the foot of the page that cites them.
import type { PaginateOptions } from '../api.js';
import { contentsLines } from './contents.js';
import { collectNotes, footnotesOf } from './notes.js';
import { lineStarts, partOfText, unwrapWords, wrapWords } from './text.js';

/**
 * Breaks pages between blocks, table rows and lines of a paragraph (never leaving a single line), and keeps
 * headings and captions with what follows. Lengths in CSS px.
 */
export class Paginator {
  private readonly height = (257 / 25.4) * 96;
  private readonly notes = collectNotes();
  private readonly headings = 'h2, h3, h4, h5, .caption';
  private readonly pages: HTMLElement[] = [];
  private body = document.body;
  private foot = document.createElement('div');

  constructor(private readonly options: PaginateOptions) {}

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

  /** A table wider than the page gets smaller type, and its words may break. */
  private tighten(table: HTMLElement): void {
    this.body.append(table);
    const { width } = table.getBoundingClientRect();
    if (width > this.body.getBoundingClientRect().width + 1) table.classList.add('tight');
    table.remove();
  }

  /** A last page with a single list line also gets the line before it. */
  private fillLast(): void {
    const [alone, ...others] = this.body.children;
    const before = this.pages.at(-2)?.querySelector('.page-body')?.lastElementChild;
    if (others.length > 0 || !alone?.matches('.item') || !before?.matches('.item:not(.broken)')) return;
    // A mark would bring its note along, which might not fit.
    if (before.querySelector('.mark') === null) alone.before(before);
  }

  /** Appends a block; what does not fit continues on as many pages as needed. */
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
        // Content no page can hold, such as a tall table row, runs past the sheet's end, where the browser breaks
        // it.
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

  private setNotes(): void {
    this.foot.replaceChildren(...footnotesOf(this.body, this.notes));
    if (this.foot.childElementCount > 0) this.body.after(this.foot);
    else this.foot.remove();
  }

  /** Whether the page has nothing yet except headings of what follows. */
  private onlyHeads(): boolean {
    return [...this.body.children].every((child) => child.matches(this.headings));
  }

  /** Takes headings at the end of a full page to the next one with their text, unless they are the only thing on it. */
  private carry(): HTMLElement[] {
    const carried: HTMLElement[] = [];
    for (;;) {
      const last = this.body.lastElementChild as HTMLElement | null;
      if (last === null || this.body.childElementCount < 2 || !last.matches(this.headings)) return carried;
      carried.unshift(last);
      last.remove();
    }
  }

  /**
   * Leaves as many lines as fit on this page and returns the rest; returns the whole block if not even two lines
   * fit.
   */
  private splitText(block: HTMLElement): HTMLElement {
    this.body.append(block);
    // The attribution does not count as a line of the quotation: at least two lines of text go with it to the next
    // page.
    const starts = lineStarts(wrapWords(block).filter((word) => word.closest('.by') === null));
    block.remove();
    for (let line = starts.length - 2; line >= 2; line--) {
      const head = partOfText(block, starts[line] ?? 0, false);
      this.body.append(head);
      if (this.fits()) return partOfText(block, starts[line] ?? 0, true);
      head.remove();
    }
    unwrapWords(block);
    return block;
  }

  /** A table taller than half a page is split across pages; a shorter one is kept whole. */
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
    // Marks in a repeated table header are not new marks and should not be read out again.
    if (keep > 0) for (const mark of rest.querySelectorAll('thead sup')) mark.setAttribute('role', 'none');
    return rest;
  }

  private writeContents(): void {
    const lines = contentsLines(this.pages);
    const title = document.createElement('h2');
    title.textContent = this.options.contents;
    this.open();
    for (const line of [title, ...lines]) this.place(line);
  }
}

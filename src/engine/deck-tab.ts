// A long-lived tab: a new look restyles the slides in place, changed slides replace the old ones.
import type { Deck, Slide } from '../deck/model.js';
import type { Browser } from '../render/browser.js';
import { openPage } from '../render/open-page.js';
import type { Page } from '../render/page.js';

/** How the slides look, as CSS and HTML. */
export interface DeckLook {
  /** CSS of fonts and layouts, which several looks may share. */
  shared: string;
  /** CSS of this look's own colours and motifs. */
  look: string;
  /** One <section> for each of `slides` (a subset of the deck's), pictures inlined. */
  sections(slides: readonly Slide[], deck: Deck): string[];
  /** Warms the cache for `sections`, yielding to the event loop between batches. */
  ready(slides: readonly Slide[], deck: Deck): Promise<void>;
}

interface Standing {
  page: Page;
  browser: Browser;
  /** The shared CSS that the tab was loaded with. */
  shared: string;
  drawing: DeckLook;
  deck: Deck;
}

export class DeckTab {
  private standing?: Standing;
  private opening?: { cancel: AbortController; page: Promise<Page> };
  private isOver = false;

  /** The shared CSS that the tab was loaded with: a look with the same CSS needs no reload. */
  get loaded(): string | undefined {
    return this.standing?.shared;
  }

  /**
   * The page with the deck's slides in this look. It stays open for reuse until `close`, or until the browser closes.
   * `meanwhile` is called once the browser has the slides and this thread would only wait.
   * @throws if the tab has been closed: aborted work must not open another.
   */
  async show(deck: Deck, drawing: DeckLook, browser: Browser, meanwhile?: () => void): Promise<Page> {
    if (this.isOver) throw new Error('the tab was closed');
    const { standing } = this;
    if (standing?.browser !== browser || standing.shared !== drawing.shared) {
      await this.leave();
      return this.open(deck, drawing, browser, meanwhile);
    }
    const restyled = standing.drawing.look !== drawing.look;
    Object.assign(standing, { drawing, deck });
    const { page } = standing;
    const shown = restyled ? page.restyle(drawing.look, deck.slides) : page.replace(deck.slides);
    meanwhile?.();
    await shown;
    return page;
  }

  /** Closes the tab for good, whatever it is doing. Resolves when the browser has released it; never throws. */
  async close(): Promise<void> {
    this.isOver = true;
    this.opening?.cancel.abort(new Error('the tab was closed'));
    await this.opening?.page.catch(() => undefined);
    await this.leave();
  }

  private async leave(): Promise<void> {
    const { standing } = this;
    this.standing = undefined;
    // If the browser crashed, the tab is gone already.
    await standing?.page.close().catch(() => undefined);
  }

  private async open(deck: Deck, drawing: DeckLook, browser: Browser, meanwhile?: () => void): Promise<Page> {
    const held = { drawing, deck };
    const cancel = new AbortController();
    const opened = openPage(browser, {
      lang: deck.lang,
      title: deck.title,
      css: drawing.shared,
      look: drawing.look,
      slides: deck.slides,
      sections: async (slides) => {
        await held.drawing.ready(slides, held.deck);
        return held.drawing.sections(slides, held.deck);
      },
      meanwhile,
      signal: cancel.signal,
    });
    this.opening = { cancel, page: opened };
    const page = await opened.finally(() => {
      this.opening = undefined;
    });
    this.standing = Object.assign(held, { page, browser, shared: drawing.shared });
    return page;
  }
}

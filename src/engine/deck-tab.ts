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

interface OpenDeck {
  page: Page;
  browser: Browser;
  /** The shared CSS that the tab was loaded with. */
  shared: string;
  drawing: DeckLook;
  deck: Deck;
}

export class DeckTab {
  private current?: OpenDeck;
  private opening?: { cancel: AbortController; page: Promise<Page> };
  private isClosed = false;

  /** The shared CSS that the tab was loaded with: a look with the same CSS needs no reload. */
  get loaded(): string | undefined {
    return this.current?.shared;
  }

  /**
   * The page with the deck's slides in this look. It stays open for reuse until `close`, or until the browser closes.
   * `meanwhile` is called once the browser has the slides and this thread would only wait.
   * @throws if the tab has been closed: aborted work must not open another.
   */
  async show(deck: Deck, drawing: DeckLook, browser: Browser, meanwhile?: () => void): Promise<Page> {
    if (this.isClosed) throw new Error('the tab was closed');
    const { current } = this;
    if (current?.browser !== browser || current.shared !== drawing.shared) {
      await this.unload();
      return this.open(deck, drawing, browser, meanwhile);
    }
    const restyled = current.drawing.look !== drawing.look;
    Object.assign(current, { drawing, deck });
    const { page } = current;
    const shown = restyled ? page.restyle(drawing.look, deck.slides) : page.replace(deck.slides);
    meanwhile?.();
    await shown;
    return page;
  }

  /** Closes the tab for good, whatever it is doing. Resolves when the browser has released it; never throws. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.opening?.cancel.abort(new Error('the tab was closed'));
    await this.opening?.page.catch(() => undefined);
    await this.unload();
  }

  private async unload(): Promise<void> {
    const { current } = this;
    this.current = undefined;
    // If the browser crashed, the tab is gone already.
    await current?.page.close().catch(() => undefined);
  }

  private async open(deck: Deck, drawing: DeckLook, browser: Browser, meanwhile?: () => void): Promise<Page> {
    const shown = { drawing, deck };
    const cancel = new AbortController();
    const opened = openPage(browser, {
      lang: deck.lang,
      title: deck.title,
      css: drawing.shared,
      look: drawing.look,
      slides: deck.slides,
      sections: async (slides) => {
        await shown.drawing.ready(slides, shown.deck);
        return shown.drawing.sections(slides, shown.deck);
      },
      meanwhile,
      signal: cancel.signal,
    });
    this.opening = { cancel, page: opened };
    const page = await opened.finally(() => {
      this.opening = undefined;
    });
    this.current = Object.assign(shown, { page, browser, shared: drawing.shared });
    return page;
  }
}

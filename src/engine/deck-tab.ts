// A tab that stays: slides in the next look are restyled where they stand, other slides take the place of those that left.
import type { Deck, Slide } from '../deck/model.js';
import type { Browser } from '../render/browser.js';
import { openPage } from '../render/open-page.js';
import type { Page } from '../render/page.js';

/** How the slides look, as CSS and HTML. */
export interface DeckLook {
  /** Fonts and layouts, which other looks may share. */
  shared: string;
  /** This look's own colours and motifs. */
  look: string;
  /** One <section> for each of `slides`, some of the deck's or all; pictures inlined. */
  sections(slides: readonly Slide[], deck: Deck): string[];
  /** Draws them, so that `sections` has little left to do: in pieces, between which others get their turn. */
  ready(slides: readonly Slide[], deck: Deck): Promise<void>;
}

interface Standing {
  page: Page;
  browser: Browser;
  /** What the tab was loaded with. */
  shared: string;
  drawing: DeckLook;
  deck: Deck;
}

export class DeckTab {
  private standing?: Standing;

  /** What the tab was loaded with, and can show without being loaded anew. */
  get loaded(): string | undefined {
    return this.standing?.shared;
  }

  /**
   * The page with the deck's slides in this look. It stays open for the next, until `close` or the browser's end.
   * `meanwhile` is called when the browser has the slides and this thread waits for it.
   */
  async show(deck: Deck, drawing: DeckLook, browser: Browser, meanwhile?: () => void): Promise<Page> {
    const { standing } = this;
    if (standing?.browser !== browser || standing.shared !== drawing.shared) {
      await this.close();
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

  async close(): Promise<void> {
    const { standing } = this;
    this.standing = undefined;
    // A browser that died has taken its tabs along.
    await standing?.page.close().catch(() => undefined);
  }

  private async open(deck: Deck, drawing: DeckLook, browser: Browser, meanwhile?: () => void): Promise<Page> {
    const held = { drawing, deck };
    const page = await openPage(browser, {
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
    });
    this.standing = Object.assign(held, { page, browser, shared: drawing.shared });
    return page;
  }
}

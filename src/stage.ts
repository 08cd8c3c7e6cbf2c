// A lane's tab: the same slides in the next look are restyled where they stand; another outline gets another tab.
import type { Deck, Slide } from './deck/model.js';
import type { Browser } from './render/browser.js';
import { openPage } from './render/open-page.js';
import type { Page } from './render/page.js';

/** How the slides look, as CSS and HTML. */
export interface Look {
  /** Fonts and layouts, which other looks may share. */
  shared: string;
  /** This look's own colours and motifs. */
  look: string;
  /** One <section> a slide, pictures inlined. */
  sections(slides: readonly Slide[]): string[];
  /** Draws them, so that `sections` has little left to do: in pieces, between which others get their turn. */
  ready(slides: readonly Slide[]): Promise<void>;
}

interface Standing {
  page: Page;
  browser: Browser;
  /** What the tab was loaded with. */
  shared: string;
  drawing: Look;
}

export class Stage {
  private standing?: Standing;

  /**
   * The page with the deck's slides in this look. It stays open for the next, until `close` or the browser's end.
   * `meanwhile` is called when the browser has the slides and this thread waits for it.
   */
  async show(deck: Deck, drawing: Look, browser: Browser, meanwhile?: () => void): Promise<Page> {
    const { standing } = this;
    if (standing?.browser !== browser || standing.shared !== drawing.shared) {
      await this.close();
      return this.open(deck, drawing, browser, meanwhile);
    }
    standing.drawing = drawing;
    const restyled = standing.page.restyle(drawing.look, deck.slides);
    meanwhile?.();
    await restyled;
    return standing.page;
  }

  async close(): Promise<void> {
    const { standing } = this;
    this.standing = undefined;
    // A browser that died has taken its tabs along.
    await standing?.page.close().catch(() => undefined);
  }

  private async open(deck: Deck, drawing: Look, browser: Browser, meanwhile?: () => void): Promise<Page> {
    const held = { drawing };
    const page = await openPage(browser, {
      lang: deck.lang,
      title: deck.title,
      css: drawing.shared,
      look: drawing.look,
      slides: deck.slides,
      sections: async (slides) => {
        await held.drawing.ready(slides);
        return held.drawing.sections(slides);
      },
      meanwhile,
    });
    this.standing = Object.assign(held, { page, browser, shared: drawing.shared });
    return page;
  }
}

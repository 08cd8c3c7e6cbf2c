// The tabs of an engine's browser → one for each piece of work, the one that has loaded the most of what it needs.
import { abortable } from '../platform/abort.js';
import { DeckTab } from './deck-tab.js';

/** Tabs that stay open for the next. */
const IDLE = 3;

export class DeckTabs {
  private readonly idle: DeckTab[] = [];
  private readonly waiting: (() => void)[] = [];
  private exporting = 0;

  /** `most`: exports at once; a person who edits does not wait for them. */
  constructor(private readonly most: number) {}

  /**
   * Lends a tab for some work. One whose work fails or is aborted is closed: nobody knows what it shows.
   * @throws what the work throws; the signal's reason when it aborts, also while waiting.
   */
  async use<T>(
    work: (tab: DeckTab) => Promise<T>,
    { shared, exports = false, signal }: { shared?: string; exports?: boolean; signal?: AbortSignal } = {},
  ): Promise<T> {
    if (exports) await this.turn(signal);
    const tab = this.take(shared);
    try {
      const done = await abortable(work(tab), signal);
      this.giveBack(tab);
      return done;
    } catch (error) {
      void tab.close();
      throw error;
    } finally {
      if (exports) this.done();
    }
  }

  private take(shared?: string): DeckTab {
    const at = this.idle.findIndex(({ loaded }) => loaded !== undefined && loaded === shared);
    const [known] = at >= 0 ? this.idle.splice(at, 1) : [];
    return known ?? new DeckTab();
  }

  private giveBack(tab: DeckTab): void {
    this.idle.push(tab);
    if (this.idle.length > IDLE) void this.idle.shift()?.close();
  }

  private async turn(signal?: AbortSignal): Promise<void> {
    if (this.exporting < this.most) {
      this.exporting++;
      return;
    }
    let wake = (): void => {};
    const turn = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.waiting.push(wake);
    try {
      await abortable(turn, signal);
    } catch (error) {
      const at = this.waiting.indexOf(wake);
      if (at >= 0) this.waiting.splice(at, 1);
      else this.done();
      throw error;
    }
  }

  /** The turn goes to who has waited longest. */
  private done(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.exporting--;
  }
}

// The tabs of an engine's browser → one for each piece of work: the one that needs the least to be loaded.
import { type Abortable, abortable } from '../platform/abort.js';
import { Turns } from '../platform/turns.js';
import { DeckTab } from './deck-tab.js';

/** Tabs that stay open for the next piece of work. */
const IDLE = 3;

/** What a tab is lent for. Each kind has turns of its own: a person who edits does not wait for exports. */
export type TabUse = 'fit' | 'export';

export interface TabOptions extends Abortable {
  for: TabUse;
  /** The CSS that the work needs; a tab that has loaded it is preferred. */
  shared?: string;
}

export class DeckTabs {
  private readonly idle: DeckTab[] = [];
  private readonly turns: Readonly<Record<TabUse, Turns>>;

  /** `most`: how many of each may be at work at once. */
  constructor(most: Readonly<Record<TabUse, number>>) {
    this.turns = { fit: new Turns(most.fit), export: new Turns(most.export) };
  }

  /**
   * Lends a tab for some work. The tab is closed if the work fails or is aborted, since nobody knows what it shows.
   * @throws what the work throws; the signal's reason when it aborts, also while waiting. The work has ended by then.
   */
  use<T>(work: (tab: DeckTab) => Promise<T>, { for: use, shared, signal }: TabOptions): Promise<T> {
    return this.turns[use].take(() => this.lend(work, shared, signal), signal);
  }

  /** Forgets the tabs of a browser that has been closed. */
  async clear(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((tab) => tab.close()));
  }

  private async lend<T>(
    work: (tab: DeckTab) => Promise<T>,
    shared: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const tab = this.take(shared);
    const working = work(tab);
    try {
      const done = await abortable(working, signal);
      this.giveBack(tab);
      return done;
    } catch (error) {
      await tab.close();
      await working.catch(() => undefined);
      throw error;
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
}

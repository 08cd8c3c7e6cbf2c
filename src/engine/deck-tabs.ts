// A pool of browser tabs → a tab for each task, preferably one that needs no reload.
import { type Abortable, abortable } from '../platform/abort.js';
import { Turns } from '../platform/turns.js';
import { DeckTab } from './deck-tab.js';

/** Idle tabs kept for reuse. */
const IDLE = 3;

/** What a tab is leased for. Each use has its own queue, so that edits never wait for exports. */
export type TabUse = 'fit' | 'export';

export interface TabOptions extends Abortable {
  for: TabUse;
  /** The CSS that the task needs; a tab that has loaded it is preferred. */
  shared?: string;
}

export class DeckTabs {
  private readonly idle: DeckTab[] = [];
  private readonly turns: Readonly<Record<TabUse, Turns>>;

  /** `most`: how many tasks of each use may run at once. */
  constructor(most: Readonly<Record<TabUse, number>>) {
    this.turns = { fit: new Turns(most.fit), export: new Turns(most.export) };
  }

  /**
   * Leases a tab to a task. If the task fails or is aborted, its tab is closed, since its contents are unknown.
   * @throws what the task throws; the signal's reason on abort, also while queued. The task has ended by then.
   */
  use<T>(work: (tab: DeckTab) => Promise<T>, { for: use, shared, signal }: TabOptions): Promise<T> {
    return this.turns[use].take(() => this.lease(work, shared, signal), signal);
  }

  /** Drops the idle tabs of a browser that has been closed. */
  async clear(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((tab) => tab.close()));
  }

  private async lease<T>(
    work: (tab: DeckTab) => Promise<T>,
    shared: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const tab = this.acquire(shared);
    const working = work(tab);
    try {
      const done = await abortable(working, signal);
      this.release(tab);
      return done;
    } catch (error) {
      await tab.close();
      await working.catch(() => undefined);
      throw error;
    }
  }

  private acquire(shared?: string): DeckTab {
    const at = this.idle.findIndex(({ loaded }) => loaded !== undefined && loaded === shared);
    const [match] = at >= 0 ? this.idle.splice(at, 1) : [];
    return match ?? new DeckTab();
  }

  private release(tab: DeckTab): void {
    this.idle.push(tab);
    if (this.idle.length > IDLE) void this.idle.shift()?.close();
  }
}

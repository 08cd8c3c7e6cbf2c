// A shared browser → the same for one piece of work, whose tabs are closed together.
import type { Browser } from './browser.js';
import type { Tab } from './tab.js';

export interface OwnTabs {
  browser: Browser;
  /** Closes every tab that was opened through `browser`, including one that is still being opened. Never throws. */
  close(): Promise<void>;
}

/** `signal` closes them as well, and no other tab is opened afterwards. */
export function withOwnTabs(shared: Browser, signal?: AbortSignal): OwnTabs {
  const open = new Set<Tab>();
  const opening = new Set<Promise<unknown>>();
  const over = new AbortController();

  const own = (tab: Tab): Tab => {
    const close = async (): Promise<void> => {
      open.delete(tab);
      await tab.close();
    };
    open.add(tab);
    return { ...tab, close };
  };
  const openTab: Browser['openTab'] = async (size) => {
    over.signal.throwIfAborted();
    const tab = await shared.openTab(size);
    if (!over.signal.aborted) return own(tab);
    await tab.close();
    throw over.signal.reason;
  };
  const tracked: Browser['openTab'] = (size) => {
    const tab = openTab(size);
    opening.add(tab);
    return tab.finally(() => opening.delete(tab));
  };
  const closeAll = async (reason: unknown): Promise<void> => {
    over.abort(reason);
    await Promise.all([...open].map((tab) => tab.close()));
    await Promise.allSettled(opening);
  };
  const onAbort = (): void => void closeAll(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    browser: { ...shared, openTab: tracked },
    close: () => {
      signal?.removeEventListener('abort', onAbort);
      return closeAll(new Error('the tabs of this work were closed'));
    },
  };
}

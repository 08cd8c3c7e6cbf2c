// A puppeteer page → a Tab: finished HTML that is measured, printed and captured, one operation at a time.
import { setMaxListeners } from 'node:events';
import type { Page as DriverPage, PDFOptions } from 'puppeteer-core';
import type { ScriptName } from '../browser/api.js';
import { abortable } from '../platform/abort.js';
import { type PageSnapshot, SNAPSHOT_STYLES } from './geometry.js';
import { type ScriptInput, type ScriptValue, scriptSource } from './page-script.js';
import { type Picture, UNPAINTED_CSS, wholePicture } from './picture.js';

/** One tab, empty at first. Concurrent requests are queued. */
export interface Tab {
  /**
   * Shows a complete document; nothing it refers to is fetched. Resolves as soon as the browser has received it; the
   * browser then parses it and decodes its fonts, and the next request waits for that. `sheets` is CSS that follows the
   * document's own (`document.adoptedStyleSheets`), which keeps their fonts out of snapshots.
   */
  fill(html: string, sheets?: readonly string[]): Promise<void>;
  /** Runs one of our scripts in the page and returns its value. */
  run<Name extends ScriptName>(name: Name, ...input: ScriptInput<Name>): Promise<ScriptValue<Name>>;
  /** Evaluates a JavaScript expression, for inspecting the page. Promises are awaited; the value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** A tagged PDF with backgrounds. Page sizes come from the CSS; bookmarks, if requested, from the headings. */
  print(outline?: boolean): Promise<Uint8Array>;
  /** The page from `top` down, `height` CSS px high and as wide as the window, at `scale` device pixels per CSS px. */
  photograph(part: { top: number; height: number }, scale: number): Promise<Picture>;
  /** Position and style of every node, including pseudo-elements. */
  snapshot(): Promise<PageSnapshot>;
  /** Requests in flight and those still queued throw; the browser and its other tabs go on. Never throws. */
  close(): Promise<void>;
}

/** Size of a tab's window in CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** Awaits a command to the browser; throws BrowserGone if the browser is gone. */
export type Guard = <T>(work: Promise<T>) => Promise<T>;

/** Milliseconds for one step, generous enough for any busy machine; watchdog.ts limits the processor time. */
export const TIMEOUT = 300_000;

/** Bookmarks of a deck are added later (export/pdf-finish); paper formats keep the browser's. */
const PRINT: PDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  tagged: true,
  outline: false,
  waitForFonts: false,
  timeout: TIMEOUT,
};

function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Captures parts one after the other; the next is captured while `take` works. */
export async function photographEach<P extends { top: number; height: number }>(
  tab: Tab,
  parts: Iterable<P>,
  scale: number,
  take: (picture: Picture, part: P) => Promise<void>,
): Promise<void> {
  let taken = Promise.resolve();
  for (const part of parts) {
    const picture = await tab.photograph(part, scale);
    await taken;
    taken = take(picture, part);
    // Awaited before the next picture or at the end; until then a failure must not count as unhandled.
    taken.catch(() => undefined);
  }
  await taken;
}

/**
 * `sent` resolves once everything written to the browser has left this process.
 * @internal The published types do not refer to puppeteer's, which is not a dependency.
 */
export async function openTab(
  page: DriverPage,
  size: Size,
  guardOfTab: Guard,
  sent: () => Promise<void>,
): Promise<Tab> {
  // A request that fails because we closed its tab must not look like one to a browser that died.
  const closed = new AbortController();
  setMaxListeners(0, closed.signal);
  const guard: Guard = (work) => guardOfTab(abortable(work, closed.signal));
  const session = await guard(page.createCDPSession());
  let currentWindow = '';
  /** Uses our own session: the size of a screenshot is the one set by the session that takes it. */
  const setWindow = async (height: number, deviceScaleFactor: number): Promise<void> => {
    const wanted = `${height} ${deviceScaleFactor}`;
    if (wanted === currentWindow) return;
    currentWindow = wanted;
    const { width } = size;
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor,
      mobile: false,
    });
  };
  await guard(setWindow(size.height, 1));
  const inTurn = createQueue();

  /**
   * Captures the viewport after scrolling: with a clip, or beyond the viewport, the browser would lay the page out twice
   * per picture. The PNG is compressed fast rather than well, as it is decoded right away.
   */
  const capture = async (top: number, height: number, scale: number): Promise<Picture> => {
    await setWindow(height, scale);
    await page.evaluate(scriptSource('scroll', top));
    return wholePicture(async () => {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
      });
      return Buffer.from(data, 'base64');
    });
  };
  const snapshot = async (): Promise<PageSnapshot> => {
    // Line widths are rounded to device pixels, so the scale of earlier captures must not affect them.
    await setWindow(size.height, 1);
    await page.evaluate(scriptSource('scroll', 0));
    return session.send('DOMSnapshot.captureSnapshot', { computedStyles: [...SNAPSHOT_STYLES] });
  };
  const evaluate = <T>(expression: string): Promise<T> =>
    inTurn(() => guard(page.evaluate(expression) as Promise<T>));
  return {
    fill: async (html, sheets = []) => {
      const expression = scriptSource('fill', { html, sheets, style: UNPAINTED_CSS });
      const filled = guard(session.send('Runtime.evaluate', { expression }));
      filled.catch(() => undefined);
      inTurn(() => filled).catch(() => undefined);
      await guard(sent());
    },
    run: (name, ...input) => evaluate(scriptSource(name, ...input)),
    evaluate,
    print: (outline = false) => inTurn(() => guard(page.pdf({ ...PRINT, outline }))),
    photograph: ({ top, height }, scale) => inTurn(() => guard(capture(top, height, scale))),
    snapshot: () => inTurn(() => guard(snapshot())),
    close: async () => {
      closed.abort(new Error('the tab was closed'));
      // The driver waits forever when the browser ends meanwhile.
      await guardOfTab(page.close()).catch(() => undefined);
    },
  };
}

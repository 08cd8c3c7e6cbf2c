// A page of the browser's → a Tab: finished HTML, measured, printed and photographed one thing at a time.
import type { Page as DriverPage, PDFOptions } from 'puppeteer';
import { type PageSnapshot, SNAPSHOT_STYLES } from './geometry.js';

/** One tab, filled once with finished HTML. What is asked of it at the same time is done in turn. */
export interface Tab {
  /** The value of a JavaScript expression; promises are awaited, values must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** A tagged PDF with backgrounds; page sizes come from the CSS, bookmarks, when asked for, from the headings. */
  print(outline?: boolean): Promise<Uint8Array>;
  /** What the tab's window shows when scrolled to `top` (CSS px), as a PNG, `scale` device pixels a CSS px. */
  photograph(top: number, scale: number): Promise<Uint8Array>;
  /** Where everything stands and how it is styled, pseudo-elements too. */
  snapshot(): Promise<PageSnapshot>;
  close(): Promise<void>;
}

/** CSS px of a tab's window. */
export interface Size {
  width: number;
  height: number;
}

/** Runs a command of the browser's; throws BrowserGone when the browser is. */
export type Guard = <T>(work: Promise<T>) => Promise<T>;

/** Milliseconds until a silent browser counts as gone; a cold disk or a virus scanner may take long. */
export const TIMEOUT = 60_000;

/** A deck's bookmarks are written later (export/pdf-finish); those of paper are the browser's own. */
const PRINT: PDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  tagged: true,
  outline: false,
  waitForFonts: false,
  timeout: TIMEOUT,
};

function inTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** The document is given whole; nothing it names is fetched. */
export async function openTab(page: DriverPage, html: string, size: Size, guard: Guard): Promise<Tab> {
  const session = await guard(page.createCDPSession());
  let scaleNow = 0;
  /** Asked of our own session: a picture is as large as the session that takes it has made the window. */
  const setScale = async (deviceScaleFactor: number): Promise<void> => {
    if (deviceScaleFactor === scaleNow) return;
    scaleNow = deviceScaleFactor;
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false });
  };
  const fill = async (): Promise<void> => {
    await Promise.all([setScale(1), page.setOfflineMode(true)]);
    await page.setContent(html, { waitUntil: 'load', timeout: TIMEOUT });
  };
  await guard(fill());
  const inTurn = inTurns();

  /**
   * The window as it is, scrolled: a clip, or a capture beyond the window, makes the browser lay the page out twice
   * for each picture. The PNG is compressed little, as it is to be encoded again.
   */
  const capture = async (top: number, scale: number): Promise<Uint8Array> => {
    await setScale(scale);
    await page.evaluate(`scrollTo(0, ${top})`);
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  };
  const snapshot = async (): Promise<PageSnapshot> => {
    // Widths of lines are rounded to device pixels: pictures taken before must not change them.
    await setScale(1);
    await page.evaluate('scrollTo(0, 0)');
    return session.send('DOMSnapshot.captureSnapshot', { computedStyles: [...SNAPSHOT_STYLES] });
  };
  return {
    evaluate: <T>(expression: string) => inTurn(() => guard(page.evaluate(expression) as Promise<T>)),
    print: (outline = false) => inTurn(() => guard(page.pdf({ ...PRINT, outline }))),
    photograph: (top, scale) => inTurn(() => guard(capture(top, scale))),
    snapshot: () => inTurn(() => guard(snapshot())),
    close: async () => {
      await page.close().catch(() => undefined);
    },
  };
}

// A page of the browser's → a Tab: finished HTML, measured, printed and photographed one thing at a time.
import type { Page as DriverPage, PDFOptions } from 'puppeteer-core';
import type { ScriptName } from '../browser/api.js';
import { type PageSnapshot, SNAPSHOT_STYLES } from './geometry.js';
import { type ScriptInput, type ScriptValue, scriptSource } from './page-script.js';
import { type Picture, UNPAINTED_CSS, wholePicture } from './picture.js';

/** One tab, empty at first. What is asked of it at the same time is done in turn. */
export interface Tab {
  /**
   * Shows a finished document, whole; nothing it names is fetched. Resolves as soon as the browser has taken it in,
   * and goes on reading it and unpacking its fonts alone: whatever is asked next waits for that. `sheets` are CSS that
   * comes after the document's own (`document.adoptedStyleSheets`); a snapshot, which holds all that the document says,
   * is spared their fonts.
   */
  fill(html: string, sheets?: readonly string[]): Promise<void>;
  /** Runs one of our own scripts in the page; gives its value. */
  run<Name extends ScriptName>(name: Name, ...input: ScriptInput<Name>): Promise<ScriptValue<Name>>;
  /** The value of a JavaScript expression, for whoever looks into the page; promises are awaited, values must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** A tagged PDF with backgrounds; page sizes come from the CSS, bookmarks, when asked for, from the headings. */
  print(outline?: boolean): Promise<Uint8Array>;
  /** The page from `top` on, as wide as the window and `height` high (CSS px), `scale` device pixels a CSS px. */
  photograph(part: { top: number; height: number }, scale: number): Promise<Picture>;
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

/** Milliseconds of one step on a machine however busy; what a step may work is told in life.ts. */
export const TIMEOUT = 300_000;

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

/** Photographs parts one after the other; the next is taken while `take` works. */
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
    // Awaited before the next picture or at the end; a failure until then is not unheard.
    taken.catch(() => undefined);
  }
  await taken;
}

/**
 * `sent` resolves when all that the browser was told has left this process.
 * @internal The published types do not name puppeteer's, which is no dependency.
 */
export async function openTab(
  page: DriverPage,
  size: Size,
  guard: Guard,
  sent: () => Promise<void>,
): Promise<Tab> {
  const session = await guard(page.createCDPSession());
  let windowNow = '';
  /** Asked of our own session: a picture is as large as the session that takes it has made the window. */
  const setWindow = async (height: number, deviceScaleFactor: number): Promise<void> => {
    const wanted = `${height} ${deviceScaleFactor}`;
    if (wanted === windowNow) return;
    windowNow = wanted;
    const { width } = size;
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor,
      mobile: false,
    });
  };
  await guard(Promise.all([setWindow(size.height, 1), page.setOfflineMode(true)]));
  const inTurn = inTurns();

  /**
   * The window as it is, scrolled: a clip, or a capture beyond the window, makes the browser lay the page out twice
   * for each picture. The PNG is compressed little, as it is read at once.
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
    // Widths of lines are rounded to device pixels: pictures taken before must not change them.
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
      await page.close().catch(() => undefined);
    },
  };
}

// A deck's slides → one page loaded in the browser, to be measured, printed and photographed.
import { FIT_STEPS, type Slide } from '../deck/model.js';
import type { Browser, Tab } from './browser.js';
import { pageDocument } from './document.js';
import { measuringSource, readySource } from './measuring.js';
import type { Measure, Page } from './page.js';
import { changesSource, planChanges } from './sections.js';

/** CSS px of a slide. */
export const SLIDE = { width: 1280, height: 720 } as const;

export interface PageInput {
  lang: string;
  title: string;
  /** The deck's CSS for `div.marpit > section`, fonts inside. */
  css: string;
  slides: readonly Slide[];
  /** HTML of all slides in order, one <section> each, pictures inlined. */
  sections(slides: readonly Slide[]): string[];
}

type Standing = Map<string, { index: number; html: string }>;

/** Fills a new tab with finished HTML: no network, no frame, nothing to run. */
export async function loadDocument(browser: Browser, html: string): Promise<Tab> {
  const tab = await browser.openTab();
  const [{ frameTree }] = await Promise.all([
    tab.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree'),
    tab.send('Network.enable'),
    tab.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: 0,
      uploadThroughput: 0,
    }),
    tab.send('Emulation.setDeviceMetricsOverride', { ...SLIDE, deviceScaleFactor: 1, mobile: false }),
  ]);
  await tab.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await tab.evaluate(readySource());
  return tab;
}

/** Prints a tab: page sizes from its CSS, backgrounds, tags. Slides get their outline later (export/pdf). */
export async function printTab(tab: Tab): Promise<Uint8Array> {
  const { data } = await tab.send<{ data: string }>('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: false,
  });
  return Buffer.from(data, 'base64');
}

/**
 * Finished HTML of paper pages → a tagged PDF, in a tab of its own. `script`, an expression, runs before the print:
 * to number pages that the browser has laid out.
 */
export async function printHtml(browser: Browser, html: string, script?: string): Promise<Uint8Array> {
  const tab = await loadDocument(browser, html);
  try {
    if (script) await tab.evaluate(`(async () => { await (${script}); await (${readySource()}); })()`);
    return await printTab(tab);
  } finally {
    await tab.close();
  }
}

async function photograph(tab: Tab, index: number, scale: number): Promise<Uint8Array> {
  const { data } = await tab.send<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: index * SLIDE.height, ...SLIDE, scale },
  });
  return Buffer.from(data, 'base64');
}

export async function openPage(browser: Browser, input: PageInput): Promise<Page> {
  const render = (slides: readonly Slide[]): { id: string; html: string }[] => {
    const sections = input.sections(slides);
    return slides.map(({ id }, index) => ({ id, html: sections[index] ?? '' }));
  };
  const place = (list: { id: string; html: string }[]): Standing =>
    new Map(list.map(({ id, html }, index) => [id, { index, html }]));

  const first = render(input.slides);
  let standing = place(first);
  const tab = await loadDocument(
    browser,
    pageDocument({ ...input, sections: first.map(({ html }) => html) }),
  );

  return {
    async measure(ids) {
      const wanted = ids ?? [...standing.keys()];
      const slides = wanted.flatMap((id) => {
        const at = standing.get(id);
        return at ? [{ id, index: at.index }] : [];
      });
      return tab.evaluate<Measure[]>(measuringSource({ slides, steps: FIT_STEPS.length, tolerance: 1 }));
    },
    async replace(slides) {
      const wanted = render(slides);
      await tab.evaluate(changesSource(planChanges(standing, wanted)));
      standing = place(wanted);
      await tab.evaluate(readySource());
    },
    pdf: () => printTab(tab),
    screenshot: (id, scale) => photograph(tab, standing.get(id)?.index ?? 0, scale),
    close: () => tab.close(),
  };
}

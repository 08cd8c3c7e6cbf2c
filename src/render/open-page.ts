// A deck's slides → one page loaded in the browser, to be measured, printed and captured.
import type { Measure, ScriptCall } from '../browser/api.js';
import { FIT_STEPS, type Slide } from '../deck/model.js';
import type { Abortable } from '../platform/abort.js';
import type { Browser } from './browser.js';
import { createCaptureQueue } from './capture-queue.js';
import { createCaptureTabs } from './capture-tabs.js';
import { planChanges } from './changes.js';
import { pageDocument } from './document.js';
import { slideTrees } from './geometry.js';
import { onSlides, type Standing } from './heaviest-slide.js';
import { withOwnTabs } from './own-tabs.js';
import type { Page } from './page.js';
import type { Picture } from './picture.js';
import { photographEach, type Size, type Tab } from './tab.js';

/** Size of a slide in CSS px. */
export const SLIDE = { width: 1280, height: 720 } as const;

export interface PageInput {
  lang: string;
  title: string;
  /** The deck's CSS for `div.marpit > section`, including fonts. */
  css: string;
  /** The part of the CSS that differs between themes: custom properties. */
  look?: string;
  slides: readonly Slide[];
  /** HTML of all slides in order, one <section> each, with pictures inlined. */
  sections(slides: readonly Slide[]): string[] | Promise<string[]>;
  /** Called once the browser has received the slides, when this thread would only wait for it. */
  meanwhile?: () => void;
}

/**
 * Slides that are only measured and printed need not be painted, which would double the time. A separate style
 * sheet prevents it.
 */
const UNPAINTED = '@media screen{div.marpit{height:0;overflow:clip}}';

/** The adopted style sheets of a page by index: the deck's (0), its look's, and the one that prevents painting. */
const SHEET = { look: 1, unpainted: 2 } as const;

/** A document `width` CSS px wide, and the parts of it to capture, each of full width. */
export interface Parts {
  html: string;
  width: number;
  parts: readonly { top: number; height: number }[];
  /** Runs before the first capture. */
  script?: ScriptCall;
}

async function loadDocument(
  browser: Browser,
  html: string,
  size: Size = SLIDE,
  script?: ScriptCall,
): Promise<Tab> {
  const tab = await browser.openTab(size);
  await tab.fill(html);
  await tab.run('ready');
  if (script) {
    await tab.run(script.name, ...script.input);
    await tab.run('ready');
  }
  return tab;
}

/**
 * Finished HTML of paper pages → a tagged PDF, in a separate tab. `script` runs before printing, to number pages
 * once they are laid out.
 */
export async function printHtml(browser: Browser, html: string, script?: ScriptCall): Promise<Uint8Array> {
  const tab = await loadDocument(browser, html, SLIDE, script);
  try {
    return await tab.print(true);
  } finally {
    await tab.close();
  }
}

/** A section's HTML after the browser has set it to a step of the type scale. */
function atStep(html: string, fit: number): string {
  const end = html.indexOf('>', html.indexOf('<section'));
  return html.slice(0, end).replace(/\bfit-\d+\b/g, `fit-${fit}`) + html.slice(end);
}

/** Finished HTML in a page of `size` → a picture of that size. */
export async function photographHtml(browser: Browser, html: string, size: Size): Promise<Picture> {
  const tab = await loadDocument(browser, html, size);
  try {
    return await tab.photograph({ top: 0, height: size.height }, 1);
  } finally {
    await tab.close();
  }
}

/** Finished HTML → pictures of its parts in order, after `script`; the next is captured while `take` works. */
export async function photographParts(
  browser: Browser,
  { html, width, parts, script }: Parts,
  take: (picture: Picture, part: number) => Promise<void>,
): Promise<void> {
  const tab = await loadDocument(browser, html, { width, height: parts[0]?.height ?? width }, script);
  try {
    await photographEach(tab, parts, 1, (picture, part) => take(picture, parts.indexOf(part)));
  } finally {
    await tab.close();
  }
}

/** The slides in a tab, by id. */
type StandingSlides = Map<string, Standing>;

/** Measures slides and records the step each was left at. `steps` as in MeasuringOptions. */
async function measured(
  tab: Tab,
  standing: StandingSlides,
  ids: readonly string[] = [...standing.keys()],
  steps?: number,
): Promise<Measure[]> {
  const at = ids.flatMap((id) => {
    const slide = standing.get(id);
    return slide ? [{ id, slide }] : [];
  });
  const slides = at.map(({ id, slide }) => ({ id, index: slide.index }));
  const measuring = tab.run('measure', { slides, steps, tolerance: 1 });
  const measures = await onSlides(
    at.map(({ slide }) => slide),
    measuring,
  );
  for (const { id, fit } of measures) {
    const slide = standing.get(id);
    if (slide) standing.set(id, { ...slide, html: atStep(slide.html, fit) });
  }
  return measures;
}

/** @throws the reason of `signal` when it aborts: it closes the page, also while it is being opened. */
export async function openPage(given: Browser, input: PageInput & Abortable): Promise<Page> {
  const { browser, close } = withOwnTabs(given, input.signal);
  try {
    return { ...(await fillPage(browser, input)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fillPage(browser: Browser, input: PageInput): Promise<Omit<Page, 'close'>> {
  const render = async (slides: readonly Slide[]): Promise<(Standing & { id: string })[]> => {
    const sections = await input.sections(slides);
    return slides.map(({ id, path }, index) => ({ id, path, index, html: sections[index] ?? '' }));
  };

  let standing: StandingSlides = new Map();
  let { look = '' } = input;
  let isPainted = true;
  /** A tab with the deck's stylesheets, which the browser goes on parsing, and no slides yet. */
  const tabWithStyles = async (): Promise<Tab> => {
    const opened = await browser.openTab(SLIDE);
    await opened.fill(pageDocument({ ...input, sections: [] }), [input.css, look, '']);
    return opened;
  };
  const tab = await tabWithStyles();
  const put = async (slides: readonly Slide[], sent?: () => void): Promise<void> => {
    const wanted = await render(slides);
    const changes = planChanges(standing, wanted);
    const isUnchanged =
      changes.length === standing.size && changes.every(({ from, same }, i) => same && from === i);
    standing = new Map(wanted.map((slide) => [slide.id, slide]));
    if (isUnchanged) return sent?.();
    const sheet = isPainted ? { place: SHEET.unpainted, css: UNPAINTED } : undefined;
    isPainted = false;
    const shown = tab.run('show-sections', { changes, sheet });
    sent?.();
    await onSlides(wanted, shown);
  };

  // The browser parses stylesheets and fonts while the slides are rendered.
  await put(input.slides, input.meanwhile);

  const copy = async (): Promise<Tab> => {
    const [content, other] = await Promise.all([tab.run('read-deck'), tabWithStyles()]);
    await other.run('write-deck', content);
    await other.run('ready');
    return other;
  };
  const tabs = createCaptureTabs(tab, SLIDE.height, copy);
  const capture = createCaptureQueue(async (scale, take) => {
    isPainted = true;
    await tab.run('set-sheet', { place: SHEET.unpainted, css: '' });
    await tabs.photograph(standing.size, scale, take);
  });

  const onAll = <T>(work: Promise<T>): Promise<T> => onSlides(standing.values(), work);
  return {
    async measure(ids) {
      await tabs.forget();
      return measured(tab, standing, ids, FIT_STEPS.length);
    },
    inspect: (ids) => measured(tab, standing, ids),
    async replace(slides) {
      await tabs.forget();
      await put(slides);
    },
    async restyle(next, slides) {
      await tabs.forget();
      look = next;
      await tab.run('set-sheet', { place: SHEET.look, css: look });
      await put(slides);
    },
    pdf: () => onAll(tabs.print()),
    photograph: (scale, take) => onAll(capture(scale, take)),
    geometry: async () => slideTrees(await onAll(tab.snapshot())),
  };
}

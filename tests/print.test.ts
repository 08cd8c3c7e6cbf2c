// Print media has its own layout: every line of every slide must be on the PDF page where the screen shows it.
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import { loadOutline } from '../src/outline/load.js';
import type { Box } from '../src/render/box.js';
import type { Browser } from '../src/render/browser.js';
import type { LaidNode } from '../src/render/geometry.js';
import { bundledBrowser } from './render/fixture.js';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DECKS = [
  'print.yaml',
  'arrangements.yaml',
  '../outlines/khoi-nghia-bac-son.yaml',
  '../outlines/chi-bo-chi-kien.yaml',
];
/** CSS px per pt. */
const PX = 96 / 72;

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(() => browser.close());

interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
}

/** A space at the end of a line is not printed. */
const spaceAfter = (text: string, { height }: Box): number => (/\s$/.test(text) ? height * 0.4 : 0);

/** Visible lines; text for screen readers only has hardly any size. */
function linesOf(node: LaidNode): Line[] {
  if (node.style.visibility === 'hidden' || node.classes.includes('visually-hidden')) return [];
  const own = node.lines.flatMap(({ text, box }) =>
    text.trim() && box.width > 1
      ? [
          {
            text,
            left: box.x,
            right: box.x + box.width - spaceAfter(text, box),
            y: box.y,
            height: box.height,
          },
        ]
      : [],
  );
  return [...own, ...node.children.flatMap(linesOf)];
}

/** Left and right end, and baseline. */
interface Printed {
  left: number;
  right: number;
  y: number;
}

/** Text of the PDF by page, in px from the top left corner. */
async function printed(pdf: Uint8Array): Promise<Printed[][]> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, i) => {
    const page = await document.getPage(i + 1);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    return items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [
            {
              left: item.transform[4] * PX,
              right: (item.transform[4] + item.width) * PX,
              y: (height - item.transform[5]) * PX,
            },
          ]
        : [],
    );
  });
  return Promise.all(pages);
}

/** Runs of a line may be one text in the PDF, or several. */
function isPrinted({ left, right, y, height }: Line, page: readonly Printed[]): boolean {
  const onLine = page.filter((text) => text.y > y + height * 0.5 && text.y < y + height);
  const covered = (x: number): boolean => onLine.some((text) => text.left - 4 < x && x < text.right + 4);
  return covered(left) && covered(right);
}

it.each(DECKS)('%s: every line is printed where it is seen', async (file) => {
  const { value: loaded } = await loadOutline(place(file));
  if (!loaded) throw new Error(file);
  const prepared = await prepare(loaded);
  const { value: drawing } = await draw(prepared, { mode: 'light', base: '.' });
  if (!drawing) throw new Error(file);
  const tab = new DeckTab();
  const page = await (await fitDeck(prepared, drawing, browser, tab)).page();
  const [slides, pages] = [await page.geometry(), await printed(await page.pdf())];
  await tab.close();
  expect(pages).toHaveLength(slides.length);
  const lines = slides.flatMap((slide, i) => linesOf(slide).map((line) => ({ ...line, slide: i + 1 })));
  expect(lines.length).toBeGreaterThan(100);
  const lost = lines.filter((line) => !isPrinted(line, pages[line.slide - 1] ?? []));
  expect(lost.map(({ slide, text }) => `slide ${slide}: ${text}`)).toEqual([]);
});

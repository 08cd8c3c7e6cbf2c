// Figures as a browser draws them: the hero is the largest, and what a number counts per stays on its line.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../src/render/browser.js';
import { blocks } from './builders.js';
import { drawnSlides } from './drawn-slides.js';
import { bundledBrowser } from './render/fixture.js';

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(async () => {
  await browser.close();
});

interface Drawn {
  grid: string;
  /** Font size of each number in px. */
  sizes: number[];
  /** For each "/năm": its size, and the lines that its number takes. */
  pers: { size: number; lines: number }[];
}

/** Runs in the page. */
function figuresOf(): Drawn[] {
  const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  return [...document.querySelectorAll('section.figures')].map((section) => ({
    grid: section.className,
    sizes: [...section.querySelectorAll('.figure b')].map(size),
    pers: [...section.querySelectorAll('.per')].map((per) => ({
      size: size(per),
      lines: new Set([...(per.parentElement?.getClientRects() ?? [])].map(({ bottom }) => bottom)).size,
    })),
  }));
}

async function drawn(...slides: string[][]): Promise<Drawn[]> {
  const list = slides.map((values, at) => ({
    title: `Số liệu ${at}`,
    figures: values.map((value) => ({ value, label: 'tổng thu ngân sách trên địa bàn' })),
  }));
  const { found, overflowing } = await drawnSlides(browser, blocks(...list), figuresOf);
  expect(overflowing).toEqual([]);
  return found;
}

it('a hero is larger than the numbers beside it, however long its own is', async () => {
  const heroes = ['7', '48.000', '5,2%/năm', '12.345.678', '1.234.567.890', 'ước đạt 12.345.678.900 đồng'];
  const others = ['65%', '7,4%/năm', '1.234', '120/người/năm'];
  const slides = heroes.flatMap((hero) => [
    [hero, '12.345.678.900.123 đồng', '46'],
    [hero, ...others.slice(0, 2)],
    [hero, ...others],
  ]);
  const found = await drawn(...slides);
  expect(found).toHaveLength(slides.length);
  const wrong = found.filter(({ sizes: [hero = 0, ...rest] }) => hero < 1.25 * Math.max(...rest));
  expect(wrong).toEqual([]);
});

it('“/năm” is set small beside its number and never leaves its line', async () => {
  const found = await drawn(
    ['1.234,5%/năm'],
    ['8,02%/năm', '120/ha'],
    ['5,2%/năm', 'hơn 1.234,5%/năm', '46/người', '7,1%/năm'],
    ['5,2%/năm', 'hơn 1.234,5%/năm', '46/người/năm', '7,1%/năm', '9/ha', '12/xã', '3/ha'],
  );
  const pers = found.flatMap(({ pers, sizes }) =>
    pers.map((per, at) => ({ ...per, number: sizes[at] ?? 0 })),
  );
  expect(pers).toHaveLength(14);
  for (const { size, lines, number } of pers) {
    expect(lines).toBe(1);
    expect(size).toBeGreaterThanOrEqual(24);
    expect(size).toBeLessThanOrEqual(Math.max(24, number * 0.5));
  }
});

// Every theme × every layout in the browser: no overflow, and every line of text contrasts with its background, in
// colour and in grey. All 34 in light mode; in the other modes a quarter each, or all with DECUONG_ALL_THEMES=1.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYOUTS } from '../src/deck/model.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import type { Prepared } from '../src/engine/prepared.js';
import { lookAt, prepareSample } from '../src/preview/looks.js';
import type { Browser } from '../src/render/browser.js';
import { tokenCss } from '../src/theme/css.js';
import { listProvinces } from '../src/theme/provinces.js';
import { overflowProblems } from './overflow.js';
import { bundledBrowser } from './render/fixture.js';
import { type ContrastMeter, openMeter, type Slides } from './rendered-contrast.js';

const units = ((await listProvinces()).value ?? []).map(({ slug }) => slug);
const every = process.env.DECUONG_ALL_THEMES === '1';
const some = (from: number): string[] => units.filter((_, i) => every || i % 4 === from);
const CASES = [
  ...units.map((slug) => ({ slug, mode: 'light' as const })),
  ...some(0).map((slug) => ({ slug, mode: 'dark' as const })),
  ...some(2).map((slug) => ({ slug, mode: 'contrast' as const })),
];

let browser: Browser;
let sample: Prepared;
let meter: ContrastMeter | undefined;
const tab = new DeckTab();

beforeAll(async () => {
  browser = await bundledBrowser();
  sample = await prepareSample();
});
afterAll(async () => {
  await meter?.close();
  await tab.close();
  await browser.close();
});

async function slidesOf(slug: string, mode: 'light' | 'dark' | 'contrast') {
  const { value, diagnostics } = await lookAt(slug, sample, { base: '.', mode }, browser, tab);
  expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  if (!value) throw new Error(slug);
  const slides: Slides = {
    shared: value.shared,
    look: tokenCss(value.theme, 'div.marpit > section'),
    sections: value.slides.map(({ html }) => html),
  };
  return { slides, layouts: value.slides.map(({ layout }) => layout), measures: value.measures };
}

it('the sample has every layout once, with nothing cut off, covered or too small', async () => {
  const { slides, layouts } = await slidesOf('lang-son', 'light');
  expect(layouts).toEqual(LAYOUTS);
  const parts = { lang: 'vi', title: '', css: slides.shared, ...slides };
  expect(await overflowProblems(browser, parts)).toEqual([]);
});

it('the contrast meter finds pale text, and text over a bright picture', async () => {
  const { slides, layouts } = await slidesOf('lang-son', 'light');
  meter ??= await openMeter(browser, slides);
  const pale = await meter.measure({
    ...slides,
    look: `${slides.look} div.marpit > section { --muted: #9a9488; }`,
  });
  expect(new Set(pale.poor.map((p) => p.kind))).toEqual(new Set(['colour', 'grey']));
  const bright = `${slides.look} div.marpit > section.cover { background-image: linear-gradient(90deg, #fff 20%, #000 60%) !important; }`;
  const over = await meter.measure({ ...slides, look: bright });
  expect(over.poor.map((p) => layouts[p.slide])).toContain('cover');
});

describe.each(CASES)('$slug, $mode', ({ slug, mode }) => {
  it('is readable on every layout', async () => {
    const { slides, layouts, measures } = await slidesOf(slug, mode);
    expect(measures.filter((m) => m.overflow)).toEqual([]);
    meter ??= await openMeter(browser, slides);
    const { poor, count } = await meter.measure(slides);
    expect(count).toBeGreaterThan(150);
    expect(poor.map((p) => ({ ...p, slide: layouts[p.slide] }))).toEqual([]);
  });
});

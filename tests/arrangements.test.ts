// Points in every arrangement as a browser draws them: nothing overflows with long and messy texts, every line stands out
// in each look, the land never reaches a text, and all this in stock Marp's page too (tests/interop).
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arrangement } from '../src/blocks/points/body.js';
import type { Slide } from '../src/deck/model.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import type { Prepared } from '../src/engine/prepared.js';
import { loadOutline } from '../src/outline/load.js';
import { outlineSchema } from '../src/outline/schema.js';
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import { listProvinces } from '../src/theme/provinces.js';
import { overflowProblems } from './overflow.js';
import { bundledBrowser } from './render/fixture.js';
import { type ContrastMeter, openMeter } from './rendered-contrast.js';

const FILE = fileURLToPath(new URL('arrangements.yaml', import.meta.url));
const units = ((await listProvinces()).value ?? []).map(({ slug }) => slug);
const LOOKS = (['light', 'dark', 'contrast'] as const).flatMap((mode, from) =>
  units.filter((_, i) => i % 6 === from * 2).map((slug) => ({ slug, mode })),
);

let browser: Browser;
let sample: Prepared;
let meter: ContrastMeter | undefined;
const tab = new DeckTab();

beforeAll(async () => {
  browser = await bundledBrowser();
  const { value } = await loadOutline(FILE);
  if (!value) throw new Error(FILE);
  sample = await prepare(value);
});
afterAll(async () => {
  await meter?.close();
  await tab.close();
  await browser.close();
});

async function shown(prepared: Prepared, province: string, mode: (typeof LOOKS)[number]['mode'] = 'light') {
  const { value } = await draw(prepared, { province, mode, base: '.' });
  if (!value) throw new Error(province);
  const { deck, measures } = await fitDeck(prepared, value, browser, tab);
  const sections = value.sections(deck.slides, deck);
  return { deck, measures, sections, shared: value.shared, look: value.look };
}

const formOf = (slide: Slide): string[] =>
  slide.layout === 'points' ? [slide.body.arrangement ?? 'list'] : [];

describe.each(LOOKS)('$slug, $mode', ({ slug, mode }) => {
  it('is readable in every arrangement, and over the land', async () => {
    const slides = await shown(sample, slug, mode);
    const forms = new Set(slides.deck.slides.flatMap(formOf));
    expect(forms).toEqual(new Set(['abreast', 'dated', 'list', 'topic']));
    expect(slides.deck.slides.filter(({ sparse }) => sparse).length).toBeGreaterThan(2);
    expect([...slides.measures.values()].filter(({ overflow }) => overflow)).toEqual([]);
    meter ??= await openMeter(browser, slides);
    const { poor, count } = await meter.measure(slides);
    expect(count).toBeGreaterThan(80);
    expect(poor).toEqual([]);
  });
});

it('nothing of the sample is cut, covered or too small', async () => {
  const parts = { lang: 'vi', title: '', ...(await shown(sample, 'ca-mau')) };
  expect(await overflowProblems(browser, { ...parts, css: parts.shared })).toEqual([]);
});

const LAND_FROM = 404;

it('no text reaches the land', async () => {
  const { deck, sections, shared, look } = await shown(sample, 'lang-son');
  const tab = await browser.openTab({ width: 1280, height: 720 * sections.length });
  await tab.fill(pageDocument({ lang: 'vi', title: '', sections }), [shared, look]);
  const lowest = await tab.evaluate<number[]>(
    `[...document.querySelectorAll('section.land')].map((section) => Math.max(...[...section.querySelectorAll('.body .it')]
      .map((item) => item.getBoundingClientRect().bottom - section.getBoundingClientRect().top)))`,
  );
  await tab.close();
  expect(lowest).toHaveLength(deck.slides.filter(({ sparse }) => sparse).length);
  for (const bottom of lowest) expect(bottom).toBeLessThanOrEqual(LAND_FROM + 2);
});

/** Seeded random numbers. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const WORDS =
  'nhân dân các dân tộc Bắc Sơn 27/9/1940 1.200 “Cảng nổi” (Hóc Môn) nghiêng Chi-bộ-Chí-Kiên-anh-hùng-bất-khuất 45,79% the Inter-provincial Party Committee https://example.org/a/very/long/address/without-any-space **đậm** *nghiêng* tỷ đồng Ặ Ộ <b> & {{x}}'.split(
    ' ',
  );
const HEADS = ['', '', 'Ngày 22/9/1940, ', 'Một là, về thời cơ: ', '**Từ cuối năm 1940 đến đầu năm 1941**, '];

/** Blocks of two to five points, or of plain text, with lengths from a few words to far too many. */
function messyOutline(seed: number) {
  const below = numbers(seed);
  const text = (length: number): string =>
    Array.from({ length }, () => WORDS[below(WORDS.length)] ?? '').join(' ');
  const points = (longest: number): string[] =>
    Array.from({ length: 2 + below(4) }, () => `${HEADS[below(HEADS.length)]}${text(3 + below(longest))}.`);
  const blocks = Array.from({ length: 36 }, (_, i) =>
    i % 3 === 2
      ? { title: text(2 + below(9)), text: points(12 + i).join(' ') }
      : { title: text(2 + below(9)), points: points(8 + i) },
  );
  const sections = [0, 12, 24].map((from) => ({
    heading: `Phần ${from}`,
    number: 'II',
    blocks: blocks.slice(from, from + 12),
  }));
  return outlineSchema.parse({ title: 'Kỷ niệm 80 năm', lang: 'vi', sections });
}

const ARRANGEMENTS: Arrangement[] = ['abreast', 'dated', 'topic'];

/** The slide in this arrangement, whether it suits the text or not. */
function forced(slide: Slide, index: number): Slide {
  if (slide.layout !== 'points' || slide.continued) return slide;
  const { items } = slide.body;
  const arrangement = ARRANGEMENTS[index % 3];
  const fits = items.length > 1 && items.length < (arrangement === 'abreast' ? 5 : 6);
  return fits ? { ...slide, body: { items, arrangement } } : slide;
}

it.each([1, 2, 3])('nothing overflows with long and messy texts (%i)', async (seed) => {
  const place = { file: '', dir: '.', locate: () => ({}), locateIn: () => ({}) };
  const prepared = await prepare({ outline: messyOutline(seed), ...place });
  const deck = { ...prepared.deck, slides: prepared.deck.slides.map(forced) };
  const slides = await shown({ ...prepared, deck }, 'lang-son');
  const forms = slides.deck.slides.flatMap(formOf);
  expect(new Set(forms)).toEqual(new Set(['list', ...ARRANGEMENTS]));
  expect([...slides.measures.values()].filter(({ overflow }) => overflow)).toEqual([]);
  const parts = { lang: 'vi', title: '', css: slides.shared, look: slides.look, sections: slides.sections };
  expect(await overflowProblems(browser, parts)).toEqual([]);
});

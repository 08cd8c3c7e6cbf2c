// The type scale is defined only in the stylesheets. The measured and reported sizes are compared here with the
// browser's computed sizes, for every layout and step.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIT_STEPS, LAYOUTS, type Layout } from '../src/deck/model.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import type { Prepared } from '../src/engine/prepared.js';
import { reportOf } from '../src/engine/report.js';
import type { LoadedOutline } from '../src/outline/load.js';
import { outlineSchema } from '../src/outline/schema.js';
import { samplePictures } from '../src/preview/pictures.js';
import { SAMPLE } from '../src/preview/sample.js';
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import type { Tab } from '../src/render/tab.js';
import { bundledBrowser } from './render/fixture.js';

/** The main text of each layout. */
const OWN: Record<Layout, string> = {
  cover: 'h1',
  agenda: 'li strong',
  section: 'h1',
  text: '.it',
  points: '.it:last-child',
  timeline: '.it p',
  figures: '.it:last-child .label',
  chart: '.tables td, figcaption, div.body td',
  compare: '.value',
  table: 'td',
  quote: 'blockquote',
  people: '.it:last-child strong',
  steps: '.it span, .it strong',
  image: 'figcaption',
  gallery: 'figcaption',
  slogans: 'li',
  sources: '.it',
  closing: 'h1',
};

const sentence = (i: number): string =>
  `Năm ${1930 + i}, nhân dân các dân tộc trong tỉnh cùng nhau vượt qua khó khăn, giữ vững phong trào.`;
const some = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** One block of every kind in growing lengths, so that slides end up at every step, some of them split. */
function crowded(length: number): object[] {
  const long = some(length, sentence).join(' ');
  return [
    { text: long },
    { points: some(3 + length, sentence) },
    { points: some(2 + length, (i) => ({ text: sentence(i), points: [sentence(i + 1)] })) },
    { timeline: some(3 + length, (i) => ({ when: `27/9/${1940 + i}`, what: sentence(i) })) },
    { figures: some(1 + length, (i) => ({ value: `${i + 2}8,5`, unit: 'triệu', label: sentence(i) })) },
    {
      compare: {
        columns: ['Trước', 'Nay'],
        rows: some(2 + length, (i) => ({ values: [sentence(i), sentence(i + 1)] })),
      },
    },
    { table: { header: ['Việc', 'Nội dung'], rows: some(2 + length, (i) => [`Việc ${i}`, sentence(i)]) } },
    { quote: { text: long, by: 'Một cán bộ' } },
    { people: some(2 + length, (i) => ({ name: `Đồng chí thứ ${i}`, role: sentence(i) })) },
    { steps: some(2 + length, (i) => ({ title: `Bước ${i}`, text: sentence(i) })) },
    { slogans: some(1 + length, sentence) },
    {
      chart: {
        kind: 'line',
        unit: 'người',
        labels: some(5 + 2 * length, (i) => String(1990 + i)),
        series: some(3, (at) => ({
          name: `Loại ${at}`,
          values: some(5 + 2 * length, (i) => String(10 + i * at)),
        })),
      },
    },
  ];
}

const loaded: LoadedOutline = {
  outline: outlineSchema.parse({
    title: 'Kỷ niệm 80 năm Ngày Khởi nghĩa của nhân dân các dân tộc trong tỉnh, một mốc son trong lịch sử',
    sources: some(14, (i) => ({ id: `s${i}`, text: sentence(i) })),
    sections: some(8, (i) => ({
      heading: sentence(i),
      lead: sentence(i),
      blocks: [
        ...crowded(i + 1).map((block, at) => ({ ...block, title: `Mục ${i} ${at}` })),
        { text: `Nói thêm${some(14, (n) => `[^s${n}]`).join('')}.` },
      ],
    })),
  }),
  file: 'outline.yaml',
  dir: '.',
  locate: () => ({}),
  locateIn: () => ({}),
};

interface Seen {
  layout: Layout;
  /** Font size in px of the main text as the slide stands, and at each step. */
  stands: number;
  sizes: number[];
  /** Lengths of the stylesheet, in px. */
  ends: [largest: number, least: number];
}

/** Runs in the page. */
function sizesOf(own: Record<string, string>, steps: number): Seen[] {
  return [...document.querySelectorAll('div.marpit > section')].map((section) => {
    const classes = section.className;
    const layout = classes.split(' ')[0] ?? '';
    const body = section.querySelector('.body') ?? section;
    const text = [...(own[layout] ?? '').split(', ')].flatMap(
      (selector) =>
        [...section.querySelectorAll(`.body ${selector}, ${selector}`)].filter(
          (one) => body.contains(one) && one.getClientRects().length > 0,
        )[0] ?? [],
    )[0];
    const size = (): number => Number.parseFloat(getComputedStyle(text ?? section).fontSize);
    const stands = size();
    const sizes = Array.from({ length: steps }, (_, step) => {
      section.className = classes.replace(/\bfit-\d\b/, `fit-${step}`);
      return size();
    });
    section.className = classes;
    const style = getComputedStyle(section);
    const length = (name: string): number => Number.parseFloat(style.getPropertyValue(name));
    return { layout, stands, sizes, ends: [length('--max'), length('--min')] } as Seen;
  });
}

let browser: Browser;
let tab: Tab | undefined;
const deckTab = new DeckTab();
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(async () => {
  await tab?.close();
  await deckTab.close();
  await browser.close();
});

async function built(prepared: Prepared, pictures = false) {
  const { value: drawing } = await draw(prepared, { province: 'lang-son', mode: 'light', base: '.' });
  if (!drawing) throw new Error('no look');
  if (pictures) for (const [src, asset] of samplePictures(drawing.theme)) drawing.assets.set(src, asset);
  const { deck, measures, diagnostics } = await fitDeck(prepared, drawing, browser, deckTab);
  const sections = drawing.sections(deck.slides, deck);
  await tab?.close();
  tab = await browser.openTab({ width: 1280, height: 720 });
  await tab.fill(pageDocument({ lang: 'vi', title: '', sections }), [drawing.shared, drawing.look]);
  const seen = await tab.evaluate<Seen[]>(
    `(${sizesOf.toString()})(${JSON.stringify(OWN)}, ${FIT_STEPS.length})`,
  );
  const report = reportOf(
    'outline.yaml',
    { deck, theme: drawing.theme, measures, traced: [], formats: [] },
    diagnostics,
    'vi',
  );
  return { deck, seen, report };
}

const SCALED = new Set<Layout>(LAYOUTS);

describe('the type scale', () => {
  it('sets every layout’s main text from its largest size down to its floor, in even steps', async () => {
    const sample = await prepare(
      { ...loaded, outline: SAMPLE, file: 'preview' },
      { pictures: samplePictures() },
    );
    const { seen } = await built(sample, true);
    expect(new Set(seen.map(({ layout }) => layout))).toEqual(SCALED);
    for (const { layout, sizes, ends } of seen) {
      const [largest, least] = ends;
      // Names of people are set a little larger than the layout's own size.
      const factor = (sizes[0] ?? 0) / largest;
      const expected = FIT_STEPS.map((step) => factor * (largest - ((largest - least) * step) / 4));
      expect([layout, ...sizes.map((size) => size.toFixed(1))]).toEqual([
        layout,
        ...expected.map((size) => size.toFixed(1)),
      ]);
      if (!['people'].includes(layout)) expect([layout, factor.toFixed(2)]).toEqual([layout, '1.00']);
    }
  });

  it('is reported as the browser has set each slide', async () => {
    const { deck, seen, report } = await built(await prepare(loaded));
    expect(report.slides.map(({ layout }) => layout)).toEqual(seen.map(({ layout }) => layout));
    for (const [index, { layout, stands, sizes }] of seen.entries()) {
      const { number, scale } = report.slides[index] ?? {};
      expect(`${number} ${layout} ${scale?.toFixed(3)}`).toBe(
        `${number} ${layout} ${(stands / (sizes[0] ?? 1)).toFixed(3)}`,
      );
    }
    expect(new Set(deck.slides.map(({ fit }) => fit))).toEqual(new Set(FIT_STEPS));
    expect(deck.slides.some(({ fit, continued }) => fit > 0 && continued)).toBe(true);
    expect(report.slides.filter(({ overflow }) => overflow)).toEqual([]);
  });
});

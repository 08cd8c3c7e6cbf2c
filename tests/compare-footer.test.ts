// The footer of a comparison, which has only half of the slide's width: it names issuer and event like any other
// footer, however long, and cuts nothing off.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import type { LoadedOutline } from '../src/outline/load.js';
import { outlineSchema } from '../src/outline/schema.js';
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import { overflowProblems } from './overflow.js';
import { bundledBrowser } from './render/fixture.js';

let browser: Browser;
const deckTab = new DeckTab();
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(async () => {
  await deckTab.close();
  await browser.close();
});

const EVENT =
  'Kỷ niệm 75 năm Ngày thành lập Đảng bộ huyện và 30 năm tái lập, xây dựng vùng cao biên giới phía Bắc';
const WHOLE = 'Kỷ niệm 75 năm Ngày thành lập Đảng bộ';
const CASES: [string, { issuer?: string; event: string }][] = [
  ['with an issuer', { issuer: 'Ban Tuyên giáo và Dân vận Huyện ủy', event: EVENT }],
  [
    'with an issuer and an event that fill the line',
    { issuer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lạng Sơn', event: WHOLE },
  ],
  ['without an issuer', { event: EVENT }],
  ['in capitals', { issuer: 'BAN TUYÊN GIÁO HUYỆN ỦY', event: EVENT.toUpperCase() }],
];

it.each(CASES)('%s', async (_, { issuer, event }) => {
  const rows = [{ values: ['Đường đất', '45 km đường nhựa'] }];
  const labelled = [{ label: 'Trường học', values: ['5', '45'] }];
  const loaded: LoadedOutline = {
    outline: outlineSchema.parse({
      title: 'Kỷ niệm',
      ...(issuer && { issuer }),
      event: { name: event },
      sections: [
        {
          heading: 'Kết quả',
          blocks: [rows, labelled].map((own) => ({
            compare: { columns: ['Trước đây', 'Đến nay'], rows: own },
          })),
        },
      ],
    }),
    file: 'outline.yaml',
    dir: '.',
    locate: () => ({}),
    locateIn: () => ({}),
  };
  const { value } = await draw(await prepare(loaded), { province: 'ca-mau', mode: 'light', base: '.' });
  if (!value) throw new Error('no look');
  const { deck } = await fitDeck(await prepare(loaded), value, browser, deckTab);
  const slides = deck.slides.filter(({ layout }) => layout === 'compare');
  const parts = { lang: 'vi', title: '', sections: value.sections(slides, deck) };
  expect(await overflowProblems(browser, { ...parts, css: value.shared, look: value.look })).toEqual([]);
  const tab = await browser.openTab({ width: 1280, height: 720 });
  await tab.fill(pageDocument(parts), [value.shared, value.look]);
  const feet = await tab.evaluate<string[]>(
    `[...document.querySelectorAll('footer')].map((one) => one.innerText)`,
  );
  await tab.close();
  expect(feet).toHaveLength(2);
  for (const foot of feet) expect(foot.toLowerCase()).toContain('kỷ niệm 75 năm');
});

// Many looks in one run: what they share is made once without affecting results; failures stay isolated.

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAll } from '../src/batch/batch.js';
import type { DeckOptions } from '../src/engine/build.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import type { LookOptions } from '../src/engine/draw.js';
import { prepare } from '../src/engine/prepare.js';
import type { Prepared } from '../src/engine/prepared.js';
import { parseOutline } from '../src/outline/load.js';
import type { Browser } from '../src/render/browser.js';
import { builtIn } from './built-deck.js';
import { bundledBrowser } from './render/fixture.js';

const points = Array.from(
  { length: 14 },
  (_, i) => `Ý thứ ${i + 1}, dài hơn một dòng để trang phải chia làm hai phần.`,
);
const outline = JSON.stringify({
  title: 'Kỷ niệm 80 năm Ngày truyền thống',
  sections: [
    {
      heading: 'Diễn biến',
      blocks: [
        { title: 'Nhiều ý', points },
        { chart: { kind: 'bar', labels: ['A', 'B'], series: [{ name: 'C', values: ['1', '2'] }] } },
      ],
    },
  ],
});
const options: DeckOptions & Omit<LookOptions, 'province'> = {
  base: '.',
  mode: 'light',
  formats: ['png', 'md'],
  exports: { scale: 0.5, pdfNotes: false, handout: 3, handoutPrint: 'colour' },
};

let dir: string;
let browser: Browser;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-batch-'));
  browser = await bundledBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(dir, { recursive: true, force: true });
});

async function sample(): Promise<Prepared> {
  const { value } = parseOutline(outline, join(dir, 'sample.yaml'));
  if (!value) throw new Error('the sample outline has errors');
  return prepare(value);
}

async function built(prepared: Prepared, province: string, tab: DeckTab) {
  const { value } = await builtIn(prepared, { ...options, province }, browser, tab);
  return value?.formats.flatMap(({ files }) => files) ?? [];
}

/** Share of visibly different colour channels. The browser occasionally draws thin lines slightly differently. */
async function difference(a: Uint8Array | string, b: Uint8Array | string): Promise<number> {
  const [x, y] = await Promise.all(
    [a, b].map((png) =>
      sharp(png as Uint8Array)
        .raw()
        .toBuffer(),
    ),
  );
  const apart = x!.reduce((count, value, i) => count + Number(Math.abs(value - y![i]!) > 6), 0);
  return apart / x!.length;
}

it('a look that follows another on the same page is the same as alone', async () => {
  const [shared, alone] = [new DeckTab(), new DeckTab()];
  const prepared = await sample();
  const first = await built(prepared, 'hue', shared);
  const second = await built(prepared, 'lang-son', shared);
  const own = await built(await sample(), 'lang-son', alone);
  await Promise.all([shared.close(), alone.close()]);
  expect(second.length).toBeGreaterThan(8);
  expect(second.map(({ path }) => path)).toEqual(own.map(({ path }) => path));
  for (const [i, { path, data }] of second.entries()) {
    if (path.endsWith('.png'))
      expect([path, (await difference(data, own[i]!.data)) < 0.001]).toEqual([path, true]);
    else expect(data).toEqual(own[i]!.data);
  }
  const [other, cover] = [first, second].map(
    (files) => files.find(({ path }) => path.endsWith('.png'))!.data,
  );
  expect(await difference(other!, cover!)).toBeGreaterThan(0.1);
});

it('builds an outline in 34 looks; an outline that fails does not stop the others', async () => {
  const short = 'title: A\nsections:\n- heading: B\n  blocks:\n  - text: C\n';
  await writeFile(join(dir, 'good.yaml'), short);
  await writeFile(join(dir, 'bad.yaml'), `province: nowhere\n${short}`);
  await writeFile(join(dir, 'worse.yaml'), 'title: A\n');
  const out = join(dir, 'out');
  const outlines = ['worse', 'bad', 'good'].map((name) => join(dir, `${name}.yaml`));
  const batch = {
    ...options,
    formats: ['md'] as const,
    outlines,
    out,
    browser: 'bundled',
    lang: 'en' as const,
  };
  const own = await buildAll(batch);
  expect(own.decks.map((deck) => [deck.job.name, deck.report !== undefined])).toEqual([
    ['worse', false],
    ['bad', false],
    ['good', true],
  ]);
  const all = await buildAll({ ...batch, province: 'all' });
  expect(all.decks.filter((deck) => deck.report)).toHaveLength(2 * 34);
  expect(all.decks.filter((deck) => !deck.report).every((deck) => deck.job.name.startsWith('worse--'))).toBe(
    true,
  );
  expect((await readdir(out)).filter((name) => name.startsWith('good--'))).toHaveLength(34);
});

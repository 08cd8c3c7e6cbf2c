// A screenshot is accepted only when fully painted: a busy browser may return one with missing tiles.
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../src/render/browser.js';
import { wholePicture } from '../../src/render/picture.js';
import { bundledBrowser } from './fixture.js';

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(() => browser.close());

const PAGE = (body: string): string =>
  `<!doctype html><html><head><style>html,body{margin:0}p{margin:0;height:300px;background:#f8efe2}</style></head><body>${body}</body></html>`;

/** Colour of the background where the page paints nothing. */
async function bare(): Promise<number[]> {
  const tab = await browser.openTab({ width: 400, height: 300 });
  await tab.fill(PAGE(''));
  const { data } = await tab.photograph({ top: 0, height: 300 }, 1);
  await tab.close();
  return [...data.subarray(0, 3)];
}

describe('a screenshot', () => {
  it('is retaken until no tile is missing', async () => {
    const [r = 0, g = 0, b = 0] = await bare();
    const sheet = sharp({ create: { width: 1280, height: 720, channels: 3, background: '#f8efe2' } });
    const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background: { r, g, b } } })
      .png()
      .toBuffer();
    const whole = await sheet.clone().png().toBuffer();
    const torn = await sheet
      .clone()
      .composite([{ input: tile, left: 512, top: 0 }])
      .png()
      .toBuffer();
    const shots = [torn, torn, whole];
    const { data, width, height } = await wholePicture(async () => shots.shift() ?? torn);
    expect([width, height, shots.length]).toEqual([1280, 720, 0]);
    expect(Buffer.compare(data, await sharp(whole).raw().toBuffer())).toBe(0);
  });

  it('of a painted page shows nothing of the background', async () => {
    const tab = await browser.openTab({ width: 400, height: 300 });
    await tab.fill(PAGE('<p>Bắc Sơn</p>'));
    const { data } = await tab.photograph({ top: 0, height: 300 }, 1);
    expect([...data.subarray(0, 3)]).toEqual([0xf8, 0xef, 0xe2]);
    expect([...data.subarray(-3)]).toEqual([0xf8, 0xef, 0xe2]);
    await tab.close();
  });
});

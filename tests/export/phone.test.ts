// deck.html on phones and tablets, with the browser's mobile emulation and real touch events.
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COUNT, type OpenDeck, openDeck } from './viewer-deck.js';

let deck: OpenDeck;
beforeAll(async () => {
  deck = await openDeck();
});
afterAll(async () => {
  await deck.close();
});
afterEach(async () => {
  for (const one of await deck.browser.pages()) await one.close().catch(() => undefined);
});

/** Viewports in CSS px, upright, without the browser's bars. */
const DEVICES = {
  'a small phone': [320, 568],
  'a phone': [390, 664],
  'a tall phone': [412, 915],
  'a phone of 16:9': [375, 667],
  'a foldable': [673, 841],
  'a tablet of 4:3': [820, 1106],
  'a tablet of 16:10': [800, 1280],
} as const;

type Size = readonly [width: number, height: number];
const across = ([width, height]: Size): Size => [height, width];

interface Held {
  page: Page;
  touch: CDPSession;
}

const viewport = ([width, height]: Size) => ({
  width,
  height,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  isLandscape: width > height,
});

async function hold(size: Size, hash = '', insets?: Record<string, number>): Promise<Held> {
  const page = await deck.browser.newPage();
  page.setDefaultTimeout(0);
  const touch = await page.createCDPSession();
  await page.setViewport(viewport(size));
  if (insets) await touch.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await page.goto(`${deck.url}${hash}`);
  return { page, touch };
}

async function swipe({ touch }: Held, from: Size, to: Size): Promise<void> {
  const at = (share: number) => [
    { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const place = ({ page }: Held) => page.evaluate(() => location.hash);
const mode = ({ page }: Held) => page.evaluate(() => document.documentElement.dataset.mode);
const shown = ({ page }: Held) => page.$eval('section.shown', (s) => s.getBoundingClientRect().toJSON());
const bar = ({ page }: Held) =>
  page.$eval('#bar', (element) => {
    const { opacity, pointerEvents } = getComputedStyle(element);
    return {
      box: element.getBoundingClientRect().toJSON(),
      seen: opacity !== '0',
      taps: pointerEvents !== 'none',
    };
  });
const fades = ({ page }: Held) =>
  page.waitForFunction(
    () => getComputedStyle(document.querySelector('#bar') ?? document.body).opacity === '0',
  );

/** The visual viewport relative to the page: neither zoomed nor scrolled. */
const view = ({ page }: Held) =>
  page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    scale: visualViewport?.scale,
    left: visualViewport?.pageLeft,
    top: visualViewport?.pageTop,
  }));
const still = ([width, height]: Size) => ({ width, height, scale: 1, left: 0, top: 0 });

function expectFit(
  box: { x: number; y: number; width: number; height: number },
  [width, height]: Size,
): void {
  const scale = Math.min(width / 1280, height / 720);
  expect(box.width).toBeCloseTo(1280 * scale, 1);
  expect(box.height).toBeCloseTo(720 * scale, 1);
  expect(box.x).toBeGreaterThanOrEqual(-0.01);
  expect(box.y).toBeGreaterThanOrEqual(-0.01);
  expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
  expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
}

const apart = (a: DOMRect, b: DOMRect): boolean =>
  a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;

const HOLDS = Object.entries(DEVICES).flatMap(([name, size]) => [
  [`${name}, upright`, size] as const,
  [`${name}, across`, across(size)] as const,
]);

describe('deck.html on touch screens', () => {
  it.each(HOLDS)('shows a complete slide, as large as possible, on %s', async (_, size) => {
    const held = await hold(size);
    expect(await view(held)).toEqual(still(size));
    expectFit(await shown(held), size);
    const middle = await held.page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('section')?.id,
      [size[0] / 2, size[1] / 2] as const,
    );
    expect(middle).toBe('1');
  });

  it.each(HOLDS)('turns one slide per swipe and moves nothing else on %s', async (_, size) => {
    const held = await hold(size, '#5');
    const [right, left]: [Size, Size] = [
      [size[0] * 0.8, size[1] / 2],
      [size[0] * 0.2, size[1] / 2 + 10],
    ];
    await swipe(held, right, left);
    expect(await place(held)).toBe('#6');
    await swipe(held, left, right);
    await swipe(held, left, right);
    expect(await place(held)).toBe('#4');
    await swipe(held, [size[0] / 2, size[1] * 0.8], [size[0] / 2, size[1] * 0.2]);
    expect([await place(held), await view(held)]).toEqual(['#4', still(size)]);
    expectFit(await shown(held), size);
  });

  it.each(HOLDS)('shows its buttons on %s, inside the window, and they work', async (_, size) => {
    const held = await hold(size);
    const { box, seen, taps } = await bar(held);
    expect({ seen, taps }).toEqual({ seen: true, taps: true });
    const buttons = await held.page.$$eval('#bar button:not([hidden])', (all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(buttons).toHaveLength(6);
    for (const one of buttons) {
      expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(36);
      expect(one.left >= 0 && one.top >= 0 && one.right <= size[0] && one.bottom <= size[1]).toBe(true);
    }
    const beside = await held.page.evaluate(() => document.documentElement.dataset.bar);
    expect(apart(box, await shown(held))).toBe(beside !== 'over');
    await held.page.tap('#bar [data-do="next"]');
    expect(await place(held)).toBe('#2');
  });

  it('keeps the bar visible where the screen has room for it', async () => {
    for (const size of [DEVICES['a phone'], [750, 340], across(DEVICES['a tablet of 4:3'])] as Size[]) {
      const held = await hold(size);
      await held.page.evaluate(() => document.documentElement.classList.remove('moving'));
      expect(await bar(held)).toMatchObject({ seen: true, taps: true });
      await held.page.close();
    }
  });

  it('ignores hidden buttons: the tap goes to the slide and brings them back', async () => {
    const size = across(DEVICES['a phone of 16:9']);
    const held = await hold(size, '#5');
    const { box } = await bar(held);
    await fades(held);
    expect((await bar(held)).taps).toBe(false);
    // Where the Back button is, in the half that turns forward.
    const help = await held.page.$eval('#bar [data-do="help"]', (b) => b.getBoundingClientRect().toJSON());
    await held.page.touchscreen.tap(help.x + help.width / 2, box.y + box.height / 2);
    expect([await place(held), await held.page.$('dialog[open]')]).toEqual(['#6', null]);
    await held.page.waitForFunction(
      () => getComputedStyle(document.querySelector('#bar') ?? document.body).opacity === '1',
    );
    expect((await bar(held)).taps).toBe(true);
  });

  it('turns on tap, on the left third back', async () => {
    const held = await hold(DEVICES['a phone'], '#5');
    await held.page.touchscreen.tap(300, 330);
    await held.page.touchscreen.tap(300, 330);
    await held.page.touchscreen.tap(60, 330);
    expect(await place(held)).toBe('#6');
  });

  it('fits again after rotation, in every mode', async () => {
    const size = DEVICES['a phone'];
    const held = await hold(size, '#9');
    await held.page.setViewport(viewport(across(size)));
    await held.page.waitForFunction((width) => innerWidth === width, {}, size[1]);
    expectFit(await shown(held), across(size));
    expect([await place(held), await view(held)]).toEqual(['#9', still(across(size))]);
    await held.page.tap('#bar [data-do="overview"]');
    await held.page.setViewport(viewport(size));
    await held.page.waitForFunction((width) => innerWidth === width, {}, size[0]);
    const tile = await shown(held);
    expect(tile.top >= 0 && tile.bottom <= size[1]).toBe(true);
    expect(await view(held)).toEqual(still(size));
  });

  it('follows a window whose bars come and go', async () => {
    const held = await hold([750, 340]);
    await held.page.setViewport(viewport([750, 390]));
    await held.page.waitForFunction(
      () => Math.abs((document.querySelector('.shown')?.getBoundingClientRect().height ?? 0) - 390) < 1,
    );
    expectFit(await shown(held), [750, 390]);
  });

  it.each(HOLDS)('shows its overview in at least two columns on %s, and a tap selects', async (_, size) => {
    const held = await hold(size);
    await held.page.tap('#bar [data-do="overview"]');
    expect(await mode(held)).toBe('overview');
    const tiles = await held.page.$$eval('div.marpit > section', (all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(new Set(tiles.map(({ left }) => Math.round(left))).size).toBeGreaterThanOrEqual(2);
    expect(tiles.every(({ left, right }) => left >= 0 && right <= size[0])).toBe(true);
    expect((await bar(held)).seen).toBe(true);
    const second = tiles[1];
    await held.page.touchscreen.tap((second?.x ?? 0) + 20, (second?.y ?? 0) + 20);
    expect([await mode(held), await place(held)]).toEqual(['slide', '#2']);
  });

  it('scrolls its overview with a finger, to the last slide', async () => {
    const size = DEVICES['a phone'];
    const held = await hold(size);
    await held.page.tap('#bar [data-do="overview"]');
    for (let i = 0; i < 4; i++) await swipe(held, [200, 560], [200, 60]);
    await held.page.waitForFunction(
      (height) => {
        const last = [...document.querySelectorAll('div.marpit > section')].at(-1)?.getBoundingClientRect();
        return last !== undefined && last.bottom <= height;
      },
      {},
      size[1],
    );
    expect(await mode(held)).toBe('overview');
  });

  it('allows pinch zoom, after which one finger pans', async () => {
    const size = DEVICES['a tablet of 4:3'];
    const held = await hold(size, '#5');
    await held.touch.send('Input.synthesizePinchGesture', { x: 410, y: 500, scaleFactor: 2 });
    await held.page.waitForFunction(() => (visualViewport?.scale ?? 1) > 1.5);
    await held.page.waitForSelector('html.zoomed');
    const before = await held.page.evaluate(() => visualViewport?.pageLeft ?? 0);
    await swipe(held, [600, 500], [300, 500]);
    await held.page.waitForFunction((left) => (visualViewport?.pageLeft ?? 0) > left + 20, {}, before);
    await held.page.touchscreen.tap(600, 500);
    expect(await place(held)).toBe('#5');
    await held.touch.send('Input.synthesizePinchGesture', { x: 150, y: 150, scaleFactor: 0.3 });
    await held.page.waitForSelector('html:not(.zoomed)');
    await swipe(held, [600, 500], [300, 500]);
    expect(await place(held)).toBe('#6');
  });

  it.each([
    ['upright', [390, 844], { top: 47, bottom: 34 }],
    ['across', [844, 390], { left: 47, right: 47, bottom: 21 }],
  ] as const)('stays clear of the notch and the corners, %s', async (_, [width, height], insets) => {
    const { left = 0, right = 0, top = 0, bottom = 0 } = insets as Record<string, number>;
    const held = await hold([width, height], '', { left, right, top, bottom });
    const box = await shown(held);
    expectFit({ ...box, x: box.x - left, y: box.y - top }, [width - left - right, height - top - bottom]);
    const buttons = (await bar(held)).box;
    expect(buttons.bottom).toBeLessThanOrEqual(height - bottom);
    expect(buttons.right).toBeLessThanOrEqual(width - right);
  });

  it('explains itself in a help no larger than the screen', async () => {
    for (const size of [DEVICES['a small phone'], across(DEVICES['a small phone'])]) {
      const held = await hold(size, '#3');
      await held.page.evaluate(() => document.querySelector<HTMLElement>('#bar [data-do="help"]')?.click());
      const help = await held.page.$eval('dialog', (d) => d.getBoundingClientRect().toJSON());
      expect(help.left >= 0 && help.top >= 0 && help.right <= size[0] && help.bottom <= size[1]).toBe(true);
      await swipe(held, [250, 200], [60, 200]);
      expect(await place(held)).toBe('#3');
      await held.page.tap('dialog button');
      expect(await held.page.$('dialog[open]')).toBeNull();
      await held.page.close();
    }
  });

  it('opens a presenter window suited to phones', async () => {
    const held = await hold(DEVICES['a phone'], '#2');
    const opened = new Promise<Page | null>((resolve) => held.page.once('popup', resolve));
    await held.page.tap('#bar [data-do="presenter"]');
    const popup = await opened;
    if (!popup) throw new Error('no window');
    popup.setDefaultTimeout(0);
    const touch = await popup.createCDPSession();
    for (const [width, height] of [DEVICES['a phone'], across(DEVICES['a phone'])]) {
      await touch.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 2,
        mobile: true,
      });
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await popup.waitForFunction((wide) => innerWidth === wide, {}, width);
      const boxes = await popup.$$eval('main > *', (all) =>
        all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes.every(({ right, bottom }) => right <= width && bottom <= height)).toBe(true);
      const notes = await popup.$eval('.notes', (one) => one.getBoundingClientRect().height);
      expect(notes).toBeGreaterThan(height * 0.4);
    }
    await swipe({ page: popup, touch }, [500, 100], [300, 100]);
    expect(await place(held)).toBe('#3');
  });

  it('shows complete slides, one below the other, without scripts', async () => {
    const [width, height] = DEVICES['a phone'];
    const page = await deck.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport(viewport([width, height]));
    await page.goto(deck.url);
    await page.setJavaScriptEnabled(true);
    const slides = await page.$$eval('div.marpit > section', (all) =>
      all.map((one) => [one.getBoundingClientRect().right, visualViewport?.width ?? 0] as const),
    );
    expect(slides).toHaveLength(COUNT);
    expect(slides.every(([right, wide]) => right <= wide + 1)).toBe(true);
  });
});

describe('deck.html with a mouse', () => {
  it.each([
    ['a laptop', [1366, 768]],
    ['a wide screen', [2560, 1080]],
    ['4K', [3840, 2160]],
    ['a narrow window', [640, 900]],
  ] as const)('shows a complete slide centred in %s', async (_, [width, height]) => {
    const page = await deck.browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(deck.url);
    const box = await page.$eval('section.shown', (s) => s.getBoundingClientRect().toJSON());
    expectFit(box, [width, height]);
    expect(box.x).toBeCloseTo((width - box.width) / 2, 1);
    expect(box.y).toBeCloseTo((height - box.height) / 2, 1);
  });

  it('hides its buttons until the mouse moves; until then they take no clicks', async () => {
    const page = await deck.browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${deck.url}#5`);
    const held = { page, touch: await page.createCDPSession() };
    const { box, seen, taps } = await bar(held);
    expect({ seen, taps }).toEqual({ seen: false, taps: false });
    const under = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('#bar, section')?.localName,
      [box.x + 20, box.y + 20] as const,
    );
    expect(under).toBe('section');
    await page.mouse.move(300, 300);
    await page.mouse.move(box.x + box.width - 20, box.y + 20, { steps: 4 });
    expect((await bar(held)).taps).toBe(true);
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.documentElement.classList.remove('moving'));
    expect((await bar(held)).taps).toBe(true);
  });
});

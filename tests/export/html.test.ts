import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/export/html.js';
import { COUNT, deckOf, type OpenDeck, openDeck } from './viewer-deck.js';

let deck: OpenDeck;
let page: Page;
let requests: string[];
let errors: string[];

beforeAll(async () => {
  deck = await openDeck();
});
afterAll(async () => {
  await deck.close();
});

beforeEach(async () => {
  [requests, errors] = [[], []];
  page = await deck.browser.newPage();
  page.setDefaultTimeout(0);
  page.on('request', (request) => void (request.url().startsWith('data:') || requests.push(request.url())));
  page.on('pageerror', (error) => void errors.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('dialog', (dialog) => void errors.push(dialog.message()));
  await page.setViewport({ width: 1280, height: 720 });
  await open('');
});
afterEach(async () => {
  for (const one of await deck.browser.pages()) await one.close().catch(() => undefined);
});

async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${deck.url}${hash}`);
}
const shown = () =>
  page.$$eval('div.marpit > section', (all) =>
    all
      .filter((s) => s.getClientRects().length > 0)
      .map((s) => s.id)
      .join(),
  );
const place = () => page.evaluate(() => location.hash);
const mode = () => page.evaluate(() => document.documentElement.dataset.mode);

describe('deck.html', () => {
  it('is a single file that loads nothing else and reports no error', async () => {
    await page.keyboard.press('ArrowRight');
    expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([deck.url]);
    expect(errors).toEqual([]);
  });

  it('shows one slide, as large as the window allows', async () => {
    expect(await shown()).toBe('1');
    await page.setViewport({ width: 640, height: 720 });
    await page.waitForFunction(() => document.querySelector('.shown')?.getBoundingClientRect().width === 640);
    const box = await page.$eval('section.shown', (s) => s.getBoundingClientRect().toJSON());
    expect(box).toMatchObject({ x: 0, y: 180, width: 640, height: 360 });
  });

  it.each([
    ['ArrowRight', '#2'],
    ['ArrowDown', '#2'],
    ['PageDown', '#2'],
    ['Space', '#2'],
    ['Enter', '#2'],
    ['End', `#${COUNT}`],
  ] as const)('goes on with %s', async (key, hash) => {
    await page.keyboard.press(key);
    expect(await place()).toBe(hash);
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'] as const)('goes back with %s', async (key) => {
    await open('#5');
    await page.keyboard.press(key);
    expect([await place(), await shown()]).toEqual(['#4', '4']);
  });

  it('opens at the slide in its address, and jumps to a typed number', async () => {
    await open('#7');
    expect([await shown(), await page.evaluate(() => scrollY)]).toEqual(['7', 0]);
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    expect(await shown()).toBe('11');
    await page.evaluate(() => {
      location.hash = '#3';
    });
    await page.waitForFunction(() => document.querySelector('.shown')?.id === '3');
  });

  it('follows links of its slides, and keeps only a slide number in its address', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#9';
      link.textContent = '9';
      document.querySelector('section.shown .body')?.append(link);
    });
    await page.click('section.shown .body a');
    await page.waitForFunction(() => document.querySelector('.shown')?.id === '9');
    await page.evaluate(() => {
      location.hash = '#abc';
    });
    await page.waitForFunction(() => location.hash === '#9');
    expect(await shown()).toBe('9');
    await open('#abc');
    expect([await place(), await shown()]).toEqual(['#1', '1']);
  });

  it('stays within the deck', async () => {
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe('1');
    await open('#999');
    expect(await shown()).toBe('1');
  });

  it('turns on click (left edge: back), and once per wheel gesture', async () => {
    await page.mouse.click(900, 300);
    await page.mouse.click(900, 300);
    await page.mouse.click(50, 300);
    expect(await place()).toBe('#2');
    for (let i = 0; i < 5; i++) await page.mouse.wheel({ deltaY: 40 });
    await page.waitForFunction(() => location.hash !== '#2');
    expect(await place()).toBe('#3');
  });

  it('turns with a swipe', async () => {
    const touch = await page.createCDPSession();
    const at = (x: number) => [{ x, y: 300 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(800) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(500) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await place()).toBe('#2');
  });

  it('shows all slides in the overview, where keyboard and mouse select one', async () => {
    await page.keyboard.press('o');
    expect((await shown()).split(',')).toHaveLength(COUNT);
    const tile = await page.$eval('section[id="2"]', (s) => [s.clientWidth, s.getBoundingClientRect().width]);
    expect(tile).toEqual([1280, expect.closeTo(307.2, 1)]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect([await mode(), await shown()]).toEqual(['slide', '2']);
    await page.keyboard.press('o');
    await page.click('section[id="6"]');
    expect([await mode(), await shown()]).toEqual(['slide', '6']);
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    expect(await mode()).toBe('slide');
  });

  it('blanks the screen and back, and opens and closes its help', async () => {
    await page.keyboard.press('b');
    expect(await mode()).toBe('blank');
    await page.keyboard.press('b');
    expect(await mode()).toBe('slide');
    await page.keyboard.press('?');
    expect(await page.$('dialog[open]')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.$('dialog[open]')).toBeNull();
  });

  it('toggles full screen', async () => {
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('announces the slide to screen readers', async () => {
    await page.keyboard.press('ArrowRight');
    expect(await page.$eval('#live', (live) => live.textContent)).toBe(`Nội dung 2, trang 2 trên ${COUNT}`);
    expect(await page.$eval('section.shown', (s) => s.getAttribute('aria-label'))).toBe(
      `Nội dung 2, trang 2 trên ${COUNT}`,
    );
    expect(await page.title()).toBe(`2/${COUNT} · Kỷ niệm "80 năm" <Bắc Sơn>`);
  });

  it.each(['slide', 'overview'])('passes axe in the %s view', async (view) => {
    if (view === 'overview') await page.keyboard.press('o');
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(source);
    const found = await page.evaluate(
      'axe.run({ resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + " " + v.nodes[0].html))',
    );
    expect(found).toEqual([]);
  });

  it('prints one slide per page, whatever is shown', async () => {
    await open('#4');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(COUNT);
  });

  it('shows every slide, one below the other, without scripts', async () => {
    await page.setJavaScriptEnabled(false);
    await page.reload();
    await page.setJavaScriptEnabled(true);
    expect((await shown()).split(',')).toHaveLength(COUNT);
  });

  it('speaks English for an English deck', async () => {
    const { files } = await exportHtml(deckOf('en'));
    const html = String(files[0]?.data);
    expect(html).toContain('aria-label="Next slide"');
    expect(html).not.toMatch(/Trang sau|Trợ giúp/);
  });
});

describe('the presenter window', () => {
  async function presenter(): Promise<Page> {
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.keyboard.press('p');
    const popup = await opened;
    if (!popup) throw new Error('no window');
    popup.setDefaultTimeout(0);
    await popup.waitForSelector('#clock');
    return popup;
  }
  const text = (of: Page, selector: string) => of.$eval(selector, (element) => element.textContent ?? '');

  it('shows this slide and the next, the notes as text, and the times', async () => {
    await open('#2');
    const popup = await presenter();
    expect(await text(popup, '#current h2')).toBe('Nội dung 2');
    expect(await text(popup, '#following h2')).toBe('Nội dung 3');
    expect(await popup.$$eval('.notes p', (all) => all.map((p) => p.textContent))).toEqual([
      'Kính thưa <b>các</b> đồng chí!',
      'Đoạn hai.',
    ]);
    expect(await text(popup, '#planned')).toBe('0:30');
    expect(await text(popup, '#total')).toBe('5:30');
    expect(await text(popup, '#clock')).toMatch(/^\d\d:\d\d$/);
  });

  it('has a fold-out with the document’s passages, and nothing where none is known', async () => {
    await open('#2');
    const popup = await presenter();
    const origins = await popup.$eval('.notes details', ({ open: unfolded, textContent }) => [
      unfolded,
      textContent,
    ]);
    expect(origins).toEqual([false, 'Vị trí trong tài liệu gốc“Nội dung <2>”: trang 3, dòng 40']);
    await open('#3');
    expect(await (await presenter()).$('.notes details')).toBeNull();
  });

  it('drives the deck and follows it', async () => {
    const popup = await presenter();
    await popup.keyboard.press('ArrowRight');
    expect(await place()).toBe('#2');
    await popup.click('[data-do="next"]');
    expect(await place()).toBe('#3');
    await page.bringToFront();
    await page.keyboard.press('End');
    expect(await text(popup, '#following')).toBe('Hết bài');
    expect(await text(popup, '.notes')).toBe('Trang này không có lời dẫn.');
    expect(errors).toEqual([]);
  });

  it('calculates its schedule from the slide where the talk started', async () => {
    await open('#7');
    const popup = await presenter();
    await popup.keyboard.press('ArrowRight');
    await popup.waitForFunction(() => document.querySelector('#used')?.textContent !== '0:00');
    expect([await text(popup, '#planned'), await text(popup, '#total')]).toEqual(['1:00', '3:00']);
    expect(await text(popup, '#pace')).toMatch(/^Nhanh 0:\d\d$/);
  });

  it('measures time from the first turn, and pauses and restarts', async () => {
    const popup = await presenter();
    expect(await text(popup, '#used')).toBe('0:00');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForFunction(() => document.querySelector('#used')?.textContent !== '0:00');
    await popup.click('[data-do="watch"]');
    await popup.click('[data-do="reset"]');
    await popup.waitForFunction(() => document.querySelector('#used')?.textContent === '0:00');
  });
});

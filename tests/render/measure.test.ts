import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../src/render/browser.js';
import { openPage } from '../../src/render/open-page.js';
import type { Measure, Page } from '../../src/render/page.js';
import { overflowProblems } from '../overflow.js';
import { bundledBrowser, CSS, listSection, section, slidesOf } from './fixture.js';

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(() => browser.close());

async function open(sections: string[]): Promise<Page> {
  return openPage(browser, {
    lang: 'vi',
    title: 'Thử',
    css: CSS,
    slides: slidesOf(sections),
    sections: () => sections,
  });
}

async function measure(...sections: string[]): Promise<Measure[]> {
  const page = await open(sections);
  try {
    return await page.measure();
  } finally {
    await page.close();
  }
}

async function picture(page: Page): Promise<Uint8Array> {
  const pictures: Uint8Array[] = [];
  await page.photograph(1, async ({ first, picture: { data } }) => {
    pictures[first] = data;
  });
  return pictures[0] ?? new Uint8Array();
}

async function measureBody(body: string): Promise<Measure> {
  const [only] = await measure(section(`<h2>Diễn biến</h2><div class="body">${body}</div>`));
  return only as Measure;
}

describe('measuring a slide', () => {
  it('keeps the largest step for little text and goes down to the floor for more', async () => {
    const found = await measure(listSection(2), listSection(6), listSection(40));
    expect(found.map(({ overflow }) => overflow)).toEqual([false, false, true]);
    expect(found[0]?.fit).toBe(0);
    expect(found[1]?.fit).toBeGreaterThan(0);
    expect(found[2]?.fit).toBe(4);
    expect(found[2]?.worst?.by).toBeGreaterThan(100);
  });

  it('reports the height of every item, and the used and available height of the body', async () => {
    const [only] = await measure(listSection(3));
    expect(only?.items).toHaveLength(3);
    expect(only?.items[0]).toBeCloseTo(112, 0);
    expect(only?.used).toBeCloseTo(336, 0);
    expect(only?.available).toBeCloseTo(720 - 60 - 60 - 84, 0);
  });

  it('detects text cut off by overflow: hidden', async () => {
    const [clipped] = await measure(listSection(40, 1, true));
    expect(clipped).toMatchObject({ overflow: true, fit: 4 });
  });

  it('steps for the body only: an overflowing footer is reported without shrinking any text', async () => {
    const foot = `<footer style="overflow:hidden;white-space:nowrap">${'Bắc Sơn '.repeat(200)}</footer>`;
    const body = (items: number): string => listSection(items).replace('</section>', `${foot}</section>`);
    const [few, many] = await measure(body(2), body(40));
    expect(few).toMatchObject({ fit: 0, overflow: true, furniture: true });
    expect(few?.worst?.selector).toContain('footer');
    expect(many).toMatchObject({ fit: 4, overflow: true });
    expect(many).not.toHaveProperty('furniture');
  });

  it('reports the font size at its step and at both ends of its scale', async () => {
    const [small] = await measure(listSection(6));
    expect(small?.type).toEqual({
      size: [40, 36, 32, 28, 24][small?.fit ?? 0],
      largest: small?.type.size,
      least: small?.type.size,
    });
    const css =
      '@property --max{syntax:"<length>";inherits:true;initial-value:9px} @property --min{syntax:"<length>";inherits:true;initial-value:9px} div.marpit > section{--h:50px;--max:var(--h);--min:max(30px, var(--h) * .5)}';
    const scaled = listSection(6).replace('</section>', `<style>${css}</style></section>`);
    const [known] = await measure(scaled);
    expect(known?.type).toEqual({ size: small?.type.size, largest: 50, least: 30 });
  });

  it('detects text outside its grid cell', async () => {
    const cell = '<div class="it" style="height:40px">Một dòng<br>hai dòng<br>ba dòng</div>';
    expect(
      await measureBody(`<div style="display:grid;grid-template-columns:1fr 1fr">${cell}${cell}</div>`),
    ).toMatchObject({
      overflow: true,
    });
  });

  it('detects a word wider than its column', async () => {
    const long = 'Nghiêng'.repeat(30);
    expect(await measureBody(`<p class="it" style="width:300px">${long}</p>`)).toMatchObject({
      overflow: true,
    });
  });

  it('detects overlapping items', async () => {
    const box = (top: number): string => `<p class="it" style="position:absolute;top:${top}px">Bắc Sơn</p>`;
    expect(await measureBody(`${box(200)}${box(220)}`)).toMatchObject({ overflow: true });
    expect(await measureBody(`${box(200)}${box(300)}`)).toMatchObject({ overflow: false });
  });

  it('detects a transformed box off the slide, and a picture outside its body', async () => {
    expect(await measureBody('<p style="transform:translateX(1100px)">Bắc Sơn</p>')).toMatchObject({
      overflow: true,
    });
    const picture =
      'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MDAiIGhlaWdodD0iOTAwIi8+';
    expect(await measureBody(`<img src="${picture}" alt="">`)).toMatchObject({ overflow: true });
    expect(await measureBody(`<img src="${picture}" alt="" style="height:300px">`)).toMatchObject({
      overflow: false,
    });
  });

  it('detects a title that runs into the body', async () => {
    const [only] = await measure(
      section('<h2 style="height:30px;margin-bottom:-20px">Diễn biến</h2><div class="body"><p>Đêm</p></div>'),
    );
    expect(only?.overflow).toBe(true);
  });

  it('ignores a table for screen readers only', async () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    expect(
      await measureBody(`<p class="it">Bắc Sơn</p><table style="${hidden}"><tr><td>1.234</td></tr></table>`),
    ).toMatchObject({
      overflow: false,
    });
  });

  it('agrees with an independent check', async () => {
    const sections = [listSection(2), listSection(5), listSection(40, 1, true), listSection(12)];
    const page = await open(sections);
    const measures = await page.measure();
    await page.close();
    const fitted = sections.map((html, index) => html.replace('fit-0', `fit-${measures[index]?.fit}`));
    const problems = await overflowProblems(browser, { lang: 'vi', title: '', css: CSS, sections: fitted });
    const wrong = new Set(problems.map(({ slide }) => slide));
    expect(measures.map(({ overflow }) => overflow)).toEqual([1, 2, 3, 4].map((slide) => wrong.has(slide)));
  });
});

describe('replacing slides', () => {
  it('keeps unchanged slides, sets new attributes, and inserts split slides between', async () => {
    let sections = [listSection(2), listSection(40), listSection(3)];
    const ids = (list: string[]): never[] => list.map((id) => ({ id })) as never[];
    const page = await openPage(browser, {
      lang: 'vi',
      title: '',
      css: CSS,
      slides: ids(['a', 'b', 'c']),
      sections: () => sections,
    });
    await page.measure();
    sections = [listSection(2), listSection(8), listSection(8), listSection(3)];
    await page.replace(ids(['a', 'b', 'b.2', 'c']));
    const measures = await page.measure();
    expect(measures.map(({ id, items }) => [id, items.length])).toEqual([
      ['a', 2],
      ['b', 8],
      ['b.2', 8],
      ['c', 3],
    ]);
    expect(await page.measure(['b.2'])).toHaveLength(1);
    await page.close();
  });

  it('keeps a slide at the step of its class after a measurement chose another', async () => {
    const sections = [listSection(6)];
    const page = await open(sections);
    const [first] = await page.measure();
    expect(first?.fit).toBeGreaterThan(0);
    const before = await picture(page);
    await page.replace(slidesOf(sections));
    expect(Buffer.compare(await picture(page), before)).not.toBe(0);
    await page.close();
  });
});

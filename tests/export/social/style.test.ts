import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FiguresBody } from '../../../src/blocks/figures/body.js';
import { social as figures } from '../../../src/blocks/figures/social.js';
import { social as quote } from '../../../src/blocks/quote/social.js';
import { social as slogans } from '../../../src/blocks/slogans/social.js';
import type { Deck } from '../../../src/deck/model.js';
import { cardsHtml } from '../../../src/export/social/html.js';
import type { Browser } from '../../../src/render/browser.js';
import { social as cover } from '../../../src/slides/cover/social.js';
import { fontCss, tokenCss } from '../../../src/theme/css.js';
import { loadTheme } from '../../../src/theme/load.js';
import type { Theme } from '../../../src/theme/model.js';
import { bundledBrowser } from '../../render/fixture.js';

let browser: Browser;
/** The shipped fonts: a machine's own differ in width. */
let theme: Theme;
beforeAll(async () => {
  browser = await bundledBrowser();
  const { value } = await loadTheme('lang-son', { mode: 'light', base: '.' });
  if (!value) throw new Error('no theme');
  theme = value;
});
afterAll(() => browser.close());

const figure = (value: string): FiguresBody['items'][number] => ({
  value,
  unit: 'triệu đồng trên một người trong một năm',
  label: [{ text: 'nhãn' }],
});
/** Only the signature of the cards is read from the deck. */
const deck = { lang: 'vi', issuer: 'Ban Tuyên giáo', footer: { issuer: 'Ban' } } as unknown as Deck;

interface Fitted {
  scale: string;
  sizes: number[];
  /** In px, from each number's baseline box to the label below. */
  gaps: number[];
  /** Lines of the first unit. */
  unit: number;
}

async function fitted(...values: string[]): Promise<Fitted> {
  const cards = figures.cards({ title: [{ text: 'Kết quả' }], body: { items: values.map(figure) } });
  const css = `${fontCss(theme)}\n${tokenCss(theme, '.card')}`;
  const tab = await browser.openTab({ width: 1080, height: 5400 });
  try {
    await tab.fill(cardsHtml([{ shape: 'square', cards }], deck, css));
    await tab.run('fit-cards');
    return await tab.evaluate<Fitted>(`(() => {
      const numbers = [...document.querySelectorAll('.value b')];
      const label = (b) => b.closest('li').querySelector('p:last-child').getBoundingClientRect();
      return {
        scale: document.querySelector('.card').style.getPropertyValue('--k') || '1',
        sizes: numbers.map((b) => parseFloat(getComputedStyle(b).fontSize)),
        unit: Math.round(document.querySelector('.value small').getBoundingClientRect().height / parseFloat(getComputedStyle(document.querySelector('.value small')).lineHeight)),
        gaps: numbers.map((b) => Math.round(label(b).top - b.parentElement.getBoundingClientRect().top)),
      };
    })()`);
  } finally {
    await tab.close();
  }
}

describe('a card of figures', () => {
  it('keeps its size and that of the other figures if one is very long', async () => {
    const { scale, sizes } = await fitted('1.234.567.890.123,45', '20', '7,8');
    expect(scale).toBe('1');
    const [long = 0, ...others] = sizes;
    expect(others).toEqual([118, 118]);
    expect(long).toBeGreaterThan(60);
    expect(long).toBeLessThan(118);
  });

  it('has a star only before a name', () => {
    const cards = slogans.cards({ body: { items: [[{ text: 'Tiến lên!' }]] } });
    const unsigned = { lang: 'vi', footer: { issuer: '' } } as unknown as Deck;
    expect(cardsHtml([{ shape: 'square', cards }], deck, '')).toContain('class="star"');
    expect(cardsHtml([{ shape: 'square', cards }], unsigned, '')).not.toContain('class="star"');
  });

  it('has the cover’s picture with its focus and credit, and none that could not be read', () => {
    const picture = { src: 'a.jpg', alt: 'Núi', credit: 'Tư liệu', focus: { x: 30, y: 20 } };
    const body = { issuer: [], title: [{ text: 'Kỷ niệm' }], picture };
    const strips = [{ shape: 'square' as const, cards: cover.cards({ body }) }];
    const asset = { path: 'a', type: 'image/jpeg', data: new Uint8Array(3), width: 3, height: 2 } as const;
    const html = cardsHtml(strips, deck, '', new Map([['a.jpg', asset]]));
    expect(html).toContain('alt="Núi" style="object-position: 30% 20%"><small>Ảnh: Tư liệu</small>');
    expect(html).toContain('cover pictured');
    expect(cardsHtml(strips, deck, '')).not.toMatch(/<img|pictured"/);
  });

  it('does not break a unit', async () => {
    const { unit } = await fitted('3.039/6.231', '20', '30');
    expect(unit).toBe(1);
  });

  it('leaves room under a diacritic, which extends below the digits', async () => {
    const { gaps } = await fitted('12/34', '20', '30');
    const [stroke = 0, plain = 0] = gaps;
    expect(stroke).toBeGreaterThanOrEqual(plain + 11);
  });
});

describe('a card of a quotation', () => {
  it('sets a few words large', async () => {
    const texts = [
      'Dĩ bất biến, ứng vạn biến',
      'Đoàn kết, đoàn kết, đại đoàn kết. '.repeat(3),
      'Một lòng theo Đảng. '.repeat(10),
    ];
    const cards = texts.flatMap((text) => quote.cards({ body: { text: [{ text }] } }));
    const tab = await browser.openTab({ width: 1080, height: 5400 });
    try {
      await tab.fill(cardsHtml([{ shape: 'portrait', cards }], deck, '.card { --serif: serif; }'));
      await tab.run('fit-cards');
      const sizes = await tab.evaluate<number[]>(
        `[...document.querySelectorAll('blockquote')].map((quote) => parseFloat(getComputedStyle(quote).fontSize))`,
      );
      expect(sizes).toEqual([108, 80, 62]);
    } finally {
      await tab.close();
    }
  });
});

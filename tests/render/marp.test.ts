import { describe, expect, it } from 'vitest';
import { createSlideRenderer, inlineAssets } from '../../src/render/marp.js';

const CSS =
  '/* @theme decuong */\nsection { width: 1280px; height: 720px; background: url("data:image/svg+xml,%3Csvg/%3E") }';
const HEAD = '---\nmarp: true\ntheme: decuong\nlang: vi\npaginate: true\nfooter: "Ban Tuyên giáo"\n---\n';
const slide = (title: string, more = '') =>
  `<!-- _class: points fit-0 -->\n\n## ${title}\n\n<ul class="body"><li class="it">Bắc Sơn</li></ul>${more}`;
const deck = (...slides: string[]) => `${HEAD}\n${slides.join('\n\n---\n\n')}\n`;

describe('drawing slides with Marp', () => {
  it('gives a section its slide, class, language, footer and number', async () => {
    const { sections } = await createSlideRenderer(CSS);
    const [one, two] = sections(deck(slide('Một'), slide('Hai')));
    expect(one).toMatch(
      /^<section id="1"[^>]* lang="vi"[^>]* class="points fit-0"[^>]* data-marpit-pagination="1"/,
    );
    expect(two).toContain('<footer>Ban Tuyên giáo</footer>');
    expect(two).toMatch(/data-marpit-pagination="2"[^>]*data-marpit-pagination-total="2"/);
  });

  it('numbers slides by position if others are inserted, as in a fresh rendering', async () => {
    const { sections } = await createSlideRenderer(CSS);
    sections(deck(slide('Một'), slide('Hai')));
    const longer = deck(slide('Một'), slide('Xen giữa'), slide('Hai'), slide('Một'));
    expect(sections(longer)).toEqual((await createSlideRenderer(CSS)).sections(longer));
  });

  it('reads no slide break or directive from notes', async () => {
    const { sections } = await createSlideRenderer(CSS);
    const noted = slide('Một', '\n\n<!--\n[1:00]\nKính thưa\n\n---\n\n_class: other\n-->');
    const made = sections(deck(noted, slide('Hai')));
    expect(made).toHaveLength(2);
    expect(made.join('')).not.toMatch(/Kính thưa|other/);
  });

  it('keeps data URIs of the theme intact and scopes its rules to slides', async () => {
    const { css } = await createSlideRenderer(CSS);
    expect(css).toContain('div.marpit > section');
    expect(css).toContain('url("data:image/svg+xml,%3Csvg/%3E")');
    expect(css).toContain('text-rendering: geometricPrecision');
  });

  it('fetches nothing: no emoji pictures, no maths, no script', async () => {
    const { sections } = await createSlideRenderer(CSS);
    const html = sections(deck(slide('Một 🎉 :tada: $x^2$'))).join('');
    expect(html).not.toMatch(/<img|<script|https?:/);
  });

  it('inlines pictures, and keeps an unknown path', () => {
    const asset = {
      path: 'assets/01-anh.png',
      type: 'image/png' as const,
      data: Buffer.from([1]),
      width: 1,
      height: 1,
    };
    const html = '<img src="assets/01-anh.png" alt="a"><img src="assets/02.png" alt="b">';
    expect(inlineAssets(html, [asset])).toBe(
      '<img src="data:image/png;base64,AQ==" alt="a"><img src="assets/02.png" alt="b">',
    );
  });
});

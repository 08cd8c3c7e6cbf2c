// Pictures in PowerPoint: real pictures, cropped as the browser crops them and never stretched, with their alternative
// texts; under words they lie below their scrim and the words.
import JSZip from 'jszip';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { DeckTab } from '../../../src/engine/deck-tab.js';
import { prepare } from '../../../src/engine/prepare.js';
import { outlineSchema } from '../../../src/outline/schema.js';
import { builtIn } from '../../built-deck.js';
import { bundledBrowser } from '../../render/fixture.js';

const PLACE = { file: '', dir: '.', locate: () => ({}), locateIn: () => ({}) };
const image = (alt: string, more: object = {}) => ({ src: 'nui.jpg', alt, ...more });
const SENTENCE = 'Nhân dân các bản dưới chân núi đá góp lương thực, che giấu cán bộ và giữ đường liên lạc.';
const OUTLINE = outlineSchema.parse({
  title: 'Kỷ niệm 80 năm',
  issuer: 'Ban Tuyên giáo',
  image: image('Bìa', { focus: '100% 0%' }),
  sections: [
    {
      heading: 'Núi rừng',
      number: 'I',
      image: image('Mở mục'),
      blocks: [
        {
          title: 'Bên chữ',
          points: [SENTENCE, SENTENCE],
          image: image('Một phần ba', { place: 'third', focus: '0% 50%' }),
        },
        {
          title: 'Tràn trang',
          text: 'Lòng dân.',
          image: image('Cả trang', { place: 'full', credit: 'Tư liệu' }),
        },
        { title: 'Chân dung', people: [{ name: 'A', image: { src: 'nui.jpg' } }, { name: 'B' }] },
        { title: 'Một khung hình', image: image('Không cắt') },
      ],
    },
  ],
});

interface Picture {
  slide: number;
  alt: string;
  /** Share of the picture that is seen, each way. */
  seen: { x: number; y: number; left: number; right: number };
  /** Of its frame. */
  ratio: number;
  round: boolean;
  /** Its place among the shapes of its slide, and that of the title and of the first gradient. */
  at: number;
  title: number;
  scrim: number;
}

let pictures: Picture[] = [];

beforeAll(async () => {
  const shot = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#c8d8e8' } })
    .jpeg()
    .toBuffer();
  const browser = await bundledBrowser();
  try {
    const prepared = await prepare({ outline: OUTLINE, ...PLACE }, { images: new Map([['nui.jpg', shot]]) });
    const exports = { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' } as const;
    const options = { base: '.', mode: 'light', formats: ['pptx'], exports, province: 'lang-son' } as const;
    const { value, diagnostics } = await builtIn(prepared, options, browser, new DeckTab());
    const data = value?.formats[0]?.files[0]?.data;
    if (!(data instanceof Uint8Array)) throw new Error(JSON.stringify(diagnostics));
    const zip = await JSZip.loadAsync(data);
    const slides = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    pictures = (
      await Promise.all(
        slides.map(async (path) => picturesIn(path, (await zip.file(path)?.async('string')) ?? '')),
      )
    ).flat();
  } finally {
    await browser.close();
  }
});

function picturesIn(path: string, xml: string): Picture[] {
  const slide = Number(/(\d+)\.xml$/.exec(path)?.[1]);
  return [...xml.matchAll(/<p:pic>.*?<\/p:pic>/gs)].map(({ 0: pic, index }) => {
    const crop = (side: string): number =>
      Number(new RegExp(`<a:srcRect[^>]* ${side}="(-?\\d+)"`).exec(pic)?.[1] ?? 0) / 100_000;
    const [, width = '1', height = '1'] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(pic) ?? [];
    const [left, right] = [crop('l'), crop('r')];
    return {
      slide,
      alt: /descr="([^"]*)"/.exec(pic)?.[1] ?? '',
      seen: { x: 1 - left - right, y: 1 - crop('t') - crop('b'), left, right },
      ratio: Number(width) / Number(height),
      round: pic.includes('prst="ellipse"'),
      at: index,
      title: xml.search(/<p:ph type="(?:title|ctrTitle)"/),
      scrim: xml.indexOf('<a:gradFill'),
    };
  });
}

const named = (alt: string): Picture => {
  const found = pictures.find((picture) => picture.alt === alt);
  if (!found) throw new Error(`no picture: ${alt}`);
  return found;
};

describe('pictures in PowerPoint', () => {
  it('all have their alternative texts; a portrait has the name', () => {
    const alts = ['Bìa', 'Mở mục', 'Một phần ba', 'Cả trang', 'A', 'Không cắt'];
    expect(pictures.map(({ alt }) => alt).sort()).toEqual(alts.sort());
  });

  it('are never stretched: what is seen of them has the proportion of their frame', () => {
    for (const { seen, ratio } of pictures) expect((1.5 * seen.x) / seen.y / ratio).toBeCloseTo(1, 2);
  });

  it('are cropped about their focus, and not at all by themselves', () => {
    expect(named('Một phần ba').seen.left).toBe(0);
    expect(named('Một phần ba').seen.right).toBeGreaterThan(0.4);
    expect(named('Bìa').seen.right).toBe(0);
    expect(named('Bìa').seen.left).toBeGreaterThan(0.3);
    expect(named('Không cắt').seen.x).toBeCloseTo(1, 2);
  });

  it('lie under their scrim and the words on it', () => {
    for (const { at, scrim, title } of ['Cả trang', 'Bìa', 'Mở mục'].map(named)) {
      expect(at).toBeLessThan(scrim);
      expect(scrim).toBeLessThan(title);
    }
  });

  it('are round where the browser draws them so', () => {
    expect(named('A').round).toBe(true);
    expect(named('Một phần ba').round).toBe(false);
  });
});

// Pictures in every place as a browser draws them: nothing overflows beside them, words on them stand out in each look
// however light they are, none is stretched, what is to be kept is in sight, and rows of a gallery are filled.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slide } from '../src/deck/model.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import type { Prepared } from '../src/engine/prepared.js';
import { outlineSchema } from '../src/outline/schema.js';
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import { listProvinces } from '../src/theme/provinces.js';
import { overflowProblems } from './overflow.js';
import { album } from './photographs.js';
import { bundledBrowser } from './render/fixture.js';
import { type ContrastMeter, openMeter } from './rendered-contrast.js';

const SHOTS = ['ngang', 'trang', 'toi', 'dung', 'vuong', 'rong', 'dai', 'nho'];
const units = ((await listProvinces()).value ?? []).map(({ slug }) => slug);
const LOOKS = (['light', 'dark', 'contrast'] as const).flatMap((mode, from) =>
  units.filter((_, i) => i % 24 === from * 6).map((slug) => ({ slug, mode })),
);
const PLACE = { file: '', dir: '.', locate: () => ({}), locateIn: () => ({}) };
const SENTENCE = 'Nhân dân các bản dưới chân núi đá góp lương thực, che giấu cán bộ và giữ đường liên lạc';
const CAPTION = 'Thung lũng nhìn từ đỉnh núi, nơi đội du kích đầu tiên ra mắt vào một đêm cuối thu';

let browser: Browser;
let images: ReadonlyMap<string, Uint8Array>;
let sample: Prepared;
let plain: Shown;
let meter: ContrastMeter | undefined;
const tab = new DeckTab();

const picture = (name: string, more: object = {}) => ({ src: `${name}.jpg`, alt: 'Núi đồi', ...more });
const told = { caption: CAPTION, credit: 'Bảo tàng tỉnh' };

function outlineOf(blocks: object[], image?: object) {
  return outlineSchema.parse({
    title: 'Kỷ niệm 80 năm Ngày khởi nghĩa',
    issuer: 'Ban Tuyên giáo Tỉnh ủy',
    event: { name: 'Kỷ niệm 80 năm Ngày khởi nghĩa', from: '27/9/1940', to: '27/9/2020' },
    ...(image && { image }),
    sections: [{ heading: 'Núi rừng che chở du kích', number: 'II', lead: `${SENTENCE}.`, image, blocks }],
  });
}

const WORDS = [
  { text: 'Lòng dân là bức thành che chở.' },
  { text: [`${SENTENCE}.`, `${SENTENCE}.`] },
  { points: ['Một là, về thời cơ: chín muồi', `**Hai là:** ${SENTENCE}`] },
  { points: Array.from({ length: 5 }, (_, i) => `${i + 1}. ${SENTENCE}`) },
  { quote: { text: 'Tiếng súng báo hiệu một thời kỳ mới.', by: 'Người được trích dẫn' } },
  {
    steps: [
      { title: 'Lập đội', text: SENTENCE },
      { title: 'Giữ đường', text: SENTENCE },
    ],
  },
];
const PLACES = [undefined, 'third', 'half', 'full'];

const everyPlace = WORDS.flatMap((words, w) =>
  PLACES.map((place, p) => ({
    ...words,
    title: w % 2 === 0 ? 'Núi rừng che chở' : 'Từ các bản dưới chân núi đá đến đêm nổ súng ở châu lỵ',
    image: picture(SHOTS[(w * PLACES.length + p) % SHOTS.length] ?? '', {
      ...(place && { place }),
      ...((w + p) % 3 > 0 && told),
    }),
  })),
);
const alone = SHOTS.flatMap((name) => [
  { title: 'Một khung hình', image: picture(name) },
  { title: 'Núi rừng che chở du kích trong những năm đầu', image: picture(name, { ...told, place: 'full' }) },
  { title: 'Núi rừng che chở du kích', image: picture(name, told) },
]);
const GALLERIES = [
  ['ngang', 'toi'],
  ['dung', 'vuong'],
  ['dung', 'dung'],
  ['rong', 'dai'],
  ['ngang', 'trang', 'toi'],
  ['dung', 'ngang', 'dung'],
  ['ngang', 'rong', 'vuong', 'toi'],
  ['dung', 'dung', 'dung', 'dung'],
];
const galleries = GALLERIES.map((names, at) => ({
  title: 'Những khung hình',
  gallery: names.map((name, i) => picture(name, (at + i) % 2 === 0 ? told : {})),
}));
const people = [1, 2, 3, 4, 5, 7].map((count) => ({
  title: 'Ban Chỉ huy',
  people: Array.from({ length: count }, (_, i) => ({
    name: `Nguyễn Trần Văn ${i}`,
    role: i === 0 ? 'Chỉ huy trưởng' : 'Ủy viên Ban Chỉ huy',
    ...((count < 7 || i % 2 === 0) && { image: { src: `${SHOTS[i % 5]}.jpg`, credit: 'Tư liệu' } }),
  })),
}));

beforeAll(async () => {
  browser = await bundledBrowser();
  images = await album();
  const blocks = [...everyPlace, ...alone, ...galleries, ...people];
  sample = await prepare({ outline: outlineOf(blocks, picture('trang', told)), ...PLACE }, { images });
  plain = await shown(sample, 'lang-son');
});
afterAll(async () => {
  await meter?.close();
  await tab.close();
  await browser.close();
});

async function shown(prepared: Prepared, province: string, mode: (typeof LOOKS)[number]['mode'] = 'light') {
  const { value } = await draw(prepared, { province, mode, base: '.' });
  if (!value) throw new Error(province);
  const { deck, measures } = await fitDeck(prepared, value, browser, tab);
  const sections = value.sections(deck.slides, deck);
  return { deck, measures, sections, shared: value.shared, look: value.look };
}
type Shown = Awaited<ReturnType<typeof shown>>;

describe.each(LOOKS)('$slug, $mode', ({ slug, mode }) => {
  it('is readable beside and on pictures, however light they are', async () => {
    const slides = await shown(sample, slug, mode);
    expect([...slides.measures.values()].filter(({ overflow }) => overflow)).toEqual([]);
    meter ??= await openMeter(browser, slides);
    const { poor, count } = await meter.measure(slides);
    expect(count).toBeGreaterThan(300);
    expect(poor).toEqual([]);
  });
});

it('nothing beside a picture is cut, covered or too small', async () => {
  const { sections, shared: css, look } = plain;
  expect(await overflowProblems(browser, { lang: 'vi', title: '', sections, css, look })).toEqual([]);
});

/** A picture in the page, in px. */
interface Drawn {
  slide: number;
  width: number;
  height: number;
  natural: number;
  fit: string;
  row: number;
}

async function drawn({ sections, shared, look }: Shown): Promise<Drawn[]> {
  const page = await browser.openTab({ width: 1280, height: 720 });
  await page.fill(pageDocument({ lang: 'vi', title: '', sections }), [shared, look]);
  const found = await page.evaluate<Drawn[]>(`(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => 0)));
    return [...document.querySelectorAll('div.marpit > section')].flatMap((section, slide) =>
      [...section.querySelectorAll('img')].map((image) => {
        const { width, height } = image.getBoundingClientRect();
        const row = image.closest('.row');
        const natural = image.naturalWidth / image.naturalHeight;
        const { objectFit: fit } = getComputedStyle(image);
        return { slide, width, height, natural, fit, row: row ? [...section.querySelectorAll('.row')].indexOf(row) : -1 };
      }));
  })()`);
  await page.close();
  return found;
}

const isAlone = ({ layout, body }: Slide): boolean =>
  layout === 'gallery' || (layout === 'image' && body.picture.place !== 'full');

it('none is stretched, and none cropped where it stands by itself', async () => {
  const slides = plain;
  const all = await drawn(slides);
  expect(all.length).toBeGreaterThan(60);
  for (const one of all) {
    const ratio = one.width / one.height;
    const slide = slides.deck.slides[one.slide];
    if (slide && isAlone(slide)) expect(Math.abs(ratio / one.natural - 1)).toBeLessThan(0.012);
    else expect(one.fit).toBe('cover');
  }
});

it('a picture by itself fills most of its slide’s height or width', async () => {
  const slides = plain;
  const single = (await drawn(slides)).filter(({ slide }) => slides.deck.slides[slide]?.layout === 'image');
  expect(single.length).toBe(alone.length);
  for (const { width, height } of single) expect(Math.max(width / 1280, height / 720)).toBeGreaterThan(0.65);
});

it('pictures of a row have one height, and all rows of a gallery one width', async () => {
  const slides = plain;
  const rows = new Map<string, Drawn[]>();
  for (const one of (await drawn(slides)).filter(({ row }) => row >= 0))
    rows.set(`${one.slide}/${one.row}`, [...(rows.get(`${one.slide}/${one.row}`) ?? []), one]);
  expect(rows.size).toBeGreaterThan(8);
  const widths = new Map<string, number>();
  for (const [key, row] of rows) {
    const [first] = row;
    for (const { height } of row) expect(Math.abs(height - (first?.height ?? 0))).toBeLessThan(3);
    const width = row.reduce((sum, one) => sum + one.width, 0) + (row.length - 1) * 24;
    const slide = key.split('/')[0] ?? '';
    expect(Math.abs(width - (widths.get(slide) ?? width))).toBeLessThan(3);
    widths.set(slide, width);
  }
});

it('the focus stays in sight where a picture is cropped', async () => {
  const blocks = [
    [0, 0],
    [100, 100],
    [30, 70],
  ].map(([x, y]) => ({
    title: 'Núi rừng che chở',
    points: [SENTENCE, SENTENCE, SENTENCE],
    image: picture('ngang', { place: 'third', focus: `${x}% ${y}%` }),
  }));
  const prepared = await prepare({ outline: outlineOf(blocks), ...PLACE }, { images });
  const { sections, shared, look } = await shown(prepared, 'lang-son');
  const page = await browser.openTab({ width: 1280, height: 720 });
  await page.fill(pageDocument({ lang: 'vi', title: '', sections }), [shared, look]);
  const positions = await page.evaluate<string[]>(
    `[...document.images].map((image) => getComputedStyle(image).objectPosition)`,
  );
  await page.close();
  expect(positions).toEqual(['0% 0%', '100% 100%', '30% 70%']);
});

it('a picture with too few pixels takes a smaller place, and one that cannot is told', async () => {
  const few = { title: 'Núi rừng', points: [SENTENCE], image: picture('nho', { place: 'full' }) };
  const most = { title: 'Núi rừng', image: picture('nho') };
  const prepared = await prepare({ outline: outlineOf([few, most]), ...PLACE }, { images });
  const { sections } = await shown(prepared, 'lang-son');
  expect(sections.join('')).toContain('photo-third');
  expect(sections.join('')).not.toContain('photo-full');
  expect(prepared.diagnostics.map(({ code }) => code)).toEqual(['assets/image-small']);
});

// The fitted deck → pictures to share: cards in two shapes, the deck on one sheet, and a zip of them all.
import { fontCss, tokenCss } from '../../theme/css.js';
import { cutColumn } from '../column.js';
import type { Export, Exporter, OutputFile } from '../exporter.js';
import { writeZip } from '../zip.js';
import { cardsOf } from './card.js';
import { cardsHtml, SHAPES, type Shape } from './html.js';
import { contactSheet, jpegWithin, thumbOf } from './picture.js';
import { FIT_SCRIPT } from './style.js';

export const exportSocial: Exporter = async (input) => {
  // The sheet asks first: its slides are photographed together with those of the picture formats.
  const [sheet, cards] = await Promise.all([sheetOf(input), cardsOfAll(input)]);
  const pictures = [...cards, { path: 'social/contact-sheet.jpg', data: sheet }];
  const zip = writeZip(pictures.map(({ path, data }) => [path.replace('social/', ''), data]));
  return { files: [...pictures, { path: 'social.zip', data: zip }], diagnostics: [] };
};

async function cardsOfAll(input: Export): Promise<OutputFile[]> {
  const pictures: OutputFile[] = [];
  for (const shape of Object.keys(SHAPES) as Shape[]) pictures.push(...(await cardsIn(shape, input)));
  return pictures;
}

/** Cards photographed at once, one below the other: a page of more would pass the browser's 16,384 px. */
const AT_ONCE = 8;

async function cardsIn(shape: Shape, { deck, theme, photograph }: Export): Promise<OutputFile[]> {
  const cards = cardsOf(deck);
  const css = fontCss(theme, JSON.stringify(deck)) + tokenCss(theme, '.card');
  const size = SHAPES[shape];
  const files: OutputFile[] = [];
  for (let from = 0; from < cards.length; from += AT_ONCE) {
    const some = cards.slice(from, from + AT_ONCE);
    const column = { width: size.width, height: size.height * some.length };
    const drawn = await photograph(cardsHtml(some, deck, shape, css), column, FIT_SCRIPT);
    const cut = await cutColumn(drawn, some.length);
    const pictures = await Promise.all(cut.map((picture) => jpegWithin(picture)));
    for (const [i, card] of some.entries()) {
      const path = `social/${shape}-${String(from + i + 1).padStart(2, '0')}-${card.kind}.jpg`;
      files.push({ path, data: pictures[i] ?? new Uint8Array() });
    }
  }
  return files;
}

/** From slides at their full size: small ones, drawn by the browser, are not the same on every run. */
async function sheetOf({ page, theme, options }: Export): Promise<Uint8Array> {
  const thumbs: Buffer[] = [];
  await page.photograph(options.scale, async ({ first, count, png }) => {
    const slides = await cutColumn(png, count);
    for (const [i, thumb] of (await Promise.all(slides.map(thumbOf))).entries()) thumbs[first + i] = thumb;
  });
  return contactSheet(thumbs, theme.palette.ink);
}

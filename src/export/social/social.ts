// The fitted deck → pictures to share: cards in two shapes, the deck on one sheet, and a zip of them all.
import { fontCss, tokenCss } from '../../theme/css.js';
import { cutColumn } from '../column.js';
import type { Export, Exporter, OutputFile } from '../exporter.js';
import { writeZip } from '../zip.js';
import { type Card, cardsOf } from './card.js';
import { CARD_WIDTH, cardsHtml, SHAPES, type Shape } from './html.js';
import { contactSheet, jpegWithin, type Thumb, thumbOf } from './picture.js';
import { FIT_SCRIPT } from './style.js';

export const exportSocial: Exporter = async (input) => {
  // The sheet asks first: its slides are photographed together with those of the picture formats.
  const [sheet, cards] = await Promise.all([sheetOf(input), cardsOfAll(input)]);
  const pictures = [...cards, { path: 'social/contact-sheet.jpg', data: sheet }];
  const zip = writeZip(pictures.map(({ path, data }) => [path.replace('social/', ''), data]));
  return { files: [...pictures, { path: 'social.zip', data: zip }], diagnostics: [] };
};

/** Cards on one picture, one below the other: each picture waits for the screen's next frames. */
const AT_ONCE = 4;

/** Cards of one shape that stand one below the other, and are photographed together. */
interface Strip {
  shape: Shape;
  first: number;
  cards: readonly Card[];
}

function stripsOf(cards: readonly Card[]): Strip[] {
  const firsts = Array.from({ length: Math.ceil(cards.length / AT_ONCE) }, (_, i) => i * AT_ONCE);
  return (Object.keys(SHAPES) as Shape[]).flatMap((shape) =>
    firsts.map((first) => ({ shape, first, cards: cards.slice(first, first + AT_ONCE) })),
  );
}

/** All cards of both shapes stand in one document: its fonts are read once. */
async function cardsOfAll({ deck, theme, photograph }: Export): Promise<OutputFile[]> {
  const strips = stripsOf(cardsOf(deck));
  let bottom = 0;
  const parts = strips.map(({ shape, cards }) => {
    const height = SHAPES[shape].height * cards.length;
    bottom += height;
    return { top: bottom - height, height };
  });
  const css = fontCss(theme, JSON.stringify(deck)) + tokenCss(theme, '.card');
  const html = cardsHtml(
    strips.flatMap(({ shape, cards }) => cards.map((card) => ({ card, shape }))),
    deck,
    css,
  );
  const files: OutputFile[][] = [];
  await photograph({ html, width: CARD_WIDTH, parts, script: FIT_SCRIPT }, async (png, i) => {
    const strip = strips[i];
    if (strip) files[i] = await filesOf(strip, png);
  });
  return files.flat();
}

async function filesOf({ shape, first, cards }: Strip, png: Uint8Array): Promise<OutputFile[]> {
  const cut = await cutColumn(png, cards.length);
  const pictures = await Promise.all(cut.map((picture) => jpegWithin(picture)));
  return cards.map((card, i) => ({
    path: `social/${shape}-${String(first + i + 1).padStart(2, '0')}-${card.kind}.jpg`,
    data: pictures[i] ?? new Uint8Array(),
  }));
}

/** From slides at their full size: small ones, drawn by the browser, are not the same on every run. */
async function sheetOf({ page, theme, options }: Export): Promise<Uint8Array> {
  const thumbs: Thumb[] = [];
  await page.photograph(options.scale, async ({ first, count, png }) => {
    const slides = await cutColumn(png, count);
    for (const [i, thumb] of (await Promise.all(slides.map(thumbOf))).entries()) thumbs[first + i] = thumb;
  });
  return contactSheet(thumbs, theme.palette.ink);
}

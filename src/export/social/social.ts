// The fitted deck → pictures to share: cards in two formats, a contact sheet, and a zip of them all.
import type { ScriptCall } from '../../browser/api.js';
import { type Abortable, abortable } from '../../platform/abort.js';
import type { Picture } from '../../render/picture.js';
import { fontCss, tokenCss } from '../../theme/css.js';
import type { Export, Exporter, OutputFile } from '../exporter.js';
import { splitStrip } from '../split-strip.js';
import { writeZip } from '../zip.js';
import { cardsOf } from './card.js';
import { type CardShape, cardsHtml, SHAPES, STRIP } from './html.js';
import { contactSheet, jpegWithin, type Thumb, thumbOf } from './picture.js';
import type { Card } from './traits.js';

export const exportSocial: Exporter = async (input) => {
  // The contact sheet goes first so that its screenshots are shared with the image formats.
  const [sheet, cards] = await Promise.all([sheetOf(input), cardsOfAll(input)]);
  const pictures = [...cards, { path: 'social/contact-sheet.jpg', data: sheet }];
  const zip = await writeZip(
    pictures.map(({ path, data }) => [path.replace('social/', ''), data]),
    input,
  );
  return { files: [...pictures, { path: 'social.zip', data: zip }], diagnostics: [] };
};

/** Cards stacked in one screenshot. */
interface Strip {
  shape: CardShape;
  first: number;
  cards: readonly Card[];
}

function stripsOf(cards: readonly Card[]): Strip[] {
  return (Object.keys(SHAPES) as CardShape[]).flatMap((shape) => {
    const { perStrip } = SHAPES[shape];
    const firsts = Array.from({ length: Math.ceil(cards.length / perStrip) }, (_, i) => i * perStrip);
    return firsts.map((first) => ({ shape, first, cards: cards.slice(first, first + perStrip) }));
  });
}

/** All cards of both shapes are in one document, so that its fonts are loaded once. */
async function cardsOfAll({ deck, assets, theme, photograph, signal }: Export): Promise<OutputFile[]> {
  const strips = stripsOf(await cardsOf(deck));
  const css = fontCss(theme, JSON.stringify(deck)) + tokenCss(theme, '.card');
  const parts = strips.map((_, i) => ({ top: i * STRIP.height, height: STRIP.height }));
  const files: OutputFile[][] = [];
  const html = cardsHtml(strips, deck, css, assets);
  const script: ScriptCall = { name: 'fit-cards', input: [] };
  await photograph({ html, width: STRIP.width, parts, script }, async (picture, i) => {
    const strip = strips[i];
    if (strip) files[i] = await filesOf(strip, picture, { signal });
  });
  return files.flat();
}

async function filesOf(
  { shape, first, cards }: Strip,
  picture: Picture,
  options: Abortable,
): Promise<OutputFile[]> {
  const cut = splitStrip(picture, SHAPES[shape].perStrip).slice(0, cards.length);
  const pictures = await Promise.all(cut.map((card) => jpegWithin(card, options)));
  return cards.map((card, i) => ({
    path: `social/${shape}-${String(first + i + 1).padStart(2, '0')}-${card.kind}.jpg`,
    data: pictures[i] ?? new Uint8Array(),
  }));
}

/** Scaled down from full-size screenshots: slides that Chromium draws small differ between runs. */
async function sheetOf({ page, theme, options, signal }: Export): Promise<Uint8Array> {
  const thumbs: Thumb[] = [];
  await page.photograph(options.scale, async ({ first, count, picture }) => {
    const slides = splitStrip(picture, count);
    const made = await abortable(Promise.all(slides.map(thumbOf)), signal);
    for (const [i, thumb] of made.entries()) thumbs[first + i] = thumb;
  });
  return contactSheet(thumbs, theme.palette.ink, { signal });
}

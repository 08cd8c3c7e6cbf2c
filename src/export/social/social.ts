// The fitted deck → pictures to share: cards in two shapes, the deck on one sheet, and a zip of them all.
import { fontCss, tokenCss } from '../../theme/css.js';
import type { Export, Exporter, OutputFile } from '../exporter.js';
import { writeZip } from '../zip.js';
import { cardsOf } from './card.js';
import { cardHtml, SHAPES, type Shape } from './html.js';
import { contactSheet, jpegWithin } from './picture.js';
import { FIT_SCRIPT } from './style.js';

export const exportSocial: Exporter = async (input) => {
  const cards = cardsOf(input.deck);
  const css = fontCss(input.theme, JSON.stringify(input.deck)) + tokenCss(input.theme, '.card');
  const pictures: OutputFile[] = [];
  for (const shape of Object.keys(SHAPES) as Shape[])
    for (const [i, card] of cards.entries()) {
      const path = `social/${shape}-${String(i + 1).padStart(2, '0')}-${card.kind}.jpg`;
      const drawn = await input.photograph(cardHtml(card, input.deck, shape, css), SHAPES[shape], FIT_SCRIPT);
      pictures.push({ path, data: await jpegWithin(drawn) });
    }
  pictures.push({ path: 'social/contact-sheet.jpg', data: await sheetOf(input) });
  const zip = await writeZip(pictures.map(({ path, data }) => [path.replace('social/', ''), data]));
  return { files: [...pictures, { path: 'social.zip', data: zip }], diagnostics: [] };
};

async function sheetOf({ deck, page, theme }: Export): Promise<Uint8Array> {
  const slides: Uint8Array[] = [];
  for (const { id } of deck.slides) slides.push(await page.screenshot(id, 0.375));
  return contactSheet(slides, theme.palette.ink);
}

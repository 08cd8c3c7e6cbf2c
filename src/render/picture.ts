// What a tab shows → its pixels, none of them missing.
import { setTimeout as pause } from 'node:timers/promises';
import { loadSharp } from '../platform/sharp.js';

/** Pixels in rows, three bytes each. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 3;
}

/**
 * The ground below everything, which no page lets through: where the browser, on a busy machine, hands a picture out
 * before the last of its tiles are drawn, this colour is seen. (puppeteer#926 and others have such pictures.)
 */
const UNPAINTED = [3, 254, 121] as const;
export const UNPAINTED_CSS = `@media screen{html{background:rgb(${UNPAINTED.join(' ')})!important}}`;

/** Pixels of that colour that no drawing has by chance. */
const FEW = 64;
/** Pictures taken, longer and longer after one another, before the colour counts as the page's own. */
const ATTEMPTS = 12;
const PAUSE = 40;

/** @param shoot takes the picture, as a PNG; called again while some of it is not painted. */
export async function wholePicture(shoot: () => Promise<Uint8Array>): Promise<Picture> {
  for (let attempt = 1; ; attempt++) {
    const picture = await pixels(await shoot());
    if (attempt >= ATTEMPTS || isPainted(picture)) return picture;
    await pause(attempt * PAUSE);
  }
}

async function pixels(png: Uint8Array): Promise<Picture> {
  const sharp = loadSharp();
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 3 };
}

function isPainted({ data }: Picture): boolean {
  const [red, green, blue] = UNPAINTED;
  let found = 0;
  for (let at = 0; at < data.length; at += 3)
    if (data[at + 1] === green && data[at] === red && data[at + 2] === blue && ++found > FEW) return false;
  return true;
}

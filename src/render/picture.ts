// What a tab shows → its pixels, with every tile painted.
import { setTimeout as pause } from 'node:timers/promises';
import { loadSharp } from '../platform/sharp.js';

/** Rows of pixels, three bytes each. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 3;
}

/**
 * The background below everything, covered by every page. It shows only if the browser, on a busy machine, returns a
 * screenshot before its last tiles are drawn (see puppeteer#926 and others).
 */
const UNPAINTED = [3, 254, 121] as const;
export const UNPAINTED_CSS = `@media screen{html{background:rgb(${UNPAINTED.join(' ')})!important}}`;

/** More pixels of that colour than a drawing contains by chance. */
const FEW = 64;
/** Attempts, at growing intervals, before the colour is taken to be the page's own. */
const ATTEMPTS = 12;
const PAUSE = 40;

/** @param capture takes a screenshot, as a PNG; it is called again while part of the picture is not painted. */
export async function wholePicture(capture: () => Promise<Uint8Array>): Promise<Picture> {
  for (let attempt = 1; ; attempt++) {
    const picture = await pixels(await capture());
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

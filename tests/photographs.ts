// Photograph-like pictures, made anew for each test: a sky over hills, with the noise of a camera.
import { loadSharp } from '../src/platform/sharp.js';

export interface Shot {
  width: number;
  height: number;
  /** Colours from the top to the bottom. */
  sky: string;
  ground: string;
  /** How many levels of noise lie over it. */
  noise?: number;
}

/** JPEG bytes of a shot. */
export async function photographOf({ width, height, sky, ground, noise = 24 }: Shot): Promise<Uint8Array> {
  const sharp = loadSharp();
  const hills = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="s" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset="1" stop-color="${ground}"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#s)"/>
    <circle cx="${width * 0.7}" cy="${height * 0.25}" r="${height * 0.08}" fill="#fff"/>
    <path d="M0 ${height * 0.7} Q ${width * 0.25} ${height * 0.4} ${width * 0.5} ${height * 0.68} T ${width} ${height * 0.6} V ${height} H 0 Z" fill="${ground}"/>
  </svg>`;
  const [fine, high] = [Math.ceil(width / 4), Math.ceil(height / 4)];
  const grain = await sharp({
    create: {
      width: fine,
      height: high,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: noise, sigma: noise / 2 },
    },
  })
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer();
  return sharp(Buffer.from(hills))
    .composite([{ input: grain, raw: { width, height, channels: 3 }, blend: 'add' }])
    .removeAlpha()
    .jpeg({ quality: 60 })
    .toBuffer();
}

/** Of every shape and lightness, by file name. */
export async function album(): Promise<Map<string, Uint8Array>> {
  const shots: Record<string, Shot> = {
    'ngang.jpg': { width: 1260, height: 840, sky: '#9cc4e8', ground: '#2f5a36' },
    'trang.jpg': { width: 1280, height: 800, sky: '#ffffff', ground: '#f4f4ee', noise: 2 },
    'toi.jpg': { width: 1200, height: 820, sky: '#0b1020', ground: '#05070c', noise: 8 },
    'dung.jpg': { width: 600, height: 900, sky: '#e6c9a0', ground: '#7a3d22' },
    'vuong.jpg': { width: 800, height: 800, sky: '#d8d8d8', ground: '#444444' },
    'rong.jpg': { width: 1600, height: 600, sky: '#bfd8c8', ground: '#33502c' },
    'dai.jpg': { width: 1600, height: 413, sky: '#f2d9a8', ground: '#8a5a2a' },
    'nho.jpg': { width: 240, height: 160, sky: '#9cc4e8', ground: '#2f5a36' },
  };
  const made = Object.entries(shots).map(async ([name, shot]) => [name, await photographOf(shot)] as const);
  return new Map(await Promise.all(made));
}

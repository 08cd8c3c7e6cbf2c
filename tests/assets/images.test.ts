import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImage } from '../../src/assets/images.js';
import { DRAWING } from '../../src/platform/limits.js';
import { rasterise } from '../../src/platform/rasterise.js';

let root: string;
let dir: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ảnh thử '));
  dir = join(root, 'đề cương');
  await mkdir(dir);
  const red = sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#98192C' } });
  await red
    .clone()
    .withExif({ IFD0: { Copyright: 'someone' } })
    .jpeg()
    .toFile(join(dir, 'đội du kích.jpg'));
  const jpeg = await red.clone().resize(40, 20).jpeg().toBuffer();
  for (const name of ['web.jfif', 'WEB.JFIF', 'a.jpe', 'b.pjpeg', 'không đuôi', 'c.jpg_large', 'd.heic'])
    await writeFile(join(dir, name), jpeg);
  await red.clone().png().toFile(join(root, 'outside.png'));
  await symlink(join(root, 'outside.png'), join(dir, 'linked.png'));
  await writeFile(join(dir, 'text.jpg'), 'this is no picture');
  await writeFile(
    join(dir, 'script.png'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
  );
  await writeFile(join(dir, 'drawing.png'), '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"');
  await writeFile(join(dir, 'paper.jpg'), '%PDF-1.7 and so on');
  const half = (await red.clone().jpeg().toBuffer()).subarray(0, 4000);
  await writeFile(join(dir, 'half.jpg'), half);
  const shapes = '<g/>'.repeat(DRAWING.elements + 1);
  await writeFile(join(dir, 'busy.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${shapes}</svg>`);
  await writeFile(
    join(dir, 'huge.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"><rect width="9" height="9"/></svg>',
  );
  await sharp({ create: { width: 40, height: 20, channels: 4, background: '#98192C80' } })
    .png()
    .toFile(join(dir, 'clear.png'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const read = (src: string) =>
  readImage({
    src,
    dir,
    target: 'assets/image-01',
    place: { file: 'a.yaml', line: 7, column: 3 },
    draw: rasterise,
  });
const codes = async (src: string): Promise<string[]> => (await read(src)).diagnostics.map((d) => d.code);

describe('readImage', () => {
  it('re-encodes a photograph within full HD, without its metadata', async () => {
    const { value, diagnostics } = await read('đội du kích.jpg');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      path: 'assets/image-01.jpg',
      type: 'image/jpeg',
      width: 1920,
      height: 640,
    });
    const { exif, width } = await sharp(value?.data).metadata();
    expect(width).toBe(1920);
    expect(exif).toBeUndefined();
  });

  it.each(['web.jfif', 'WEB.JFIF', 'a.jpe', 'b.pjpeg', 'không đuôi', 'c.jpg_large'])(
    'accepts a JPEG whatever its extension: %s',
    async (name) => {
      expect(await read(name)).toMatchObject({ value: { type: 'image/jpeg', width: 40 }, diagnostics: [] });
    },
  );

  it.each(['d.heic', 'script.png'])(
    'accepts an image with the wrong extension and reports it: %s',
    async (name) => {
      const { value, diagnostics } = await read(name);
      expect(value?.width).toBe(name === 'd.heic' ? 40 : 9);
      expect(diagnostics.map((d) => d.code)).toEqual(['assets/image-other-kind']);
    },
  );

  it('knows how light the parts of a picture are', async () => {
    const dark = sharp({ create: { width: 640, height: 360, channels: 3, background: '#101010' } });
    const lamp = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#f0f0f0' } })
      .png()
      .toBuffer();
    await dark
      .composite([{ input: lamp, left: 320, top: 180 }])
      .jpeg({ quality: 95 })
      .toFile(join(dir, 'lamp.jpg'));
    const { value } = await read('lamp.jpg');
    const { lights = new Uint8Array() } = value ?? {};
    expect(lights).toHaveLength(16 * 9);
    expect(lights[0]).toBeLessThan(30);
    expect(lights.at(-1)).toBeGreaterThan(225);
  });

  it('keeps what is transparent as PNG', async () => {
    expect((await read('clear.png')).value).toMatchObject({ type: 'image/png', width: 40, height: 20 });
  });

  it('reports where a missing image is named', async () => {
    const { diagnostics } = await read('không có.jpg');
    expect(diagnostics).toMatchObject([{ code: 'assets/image-missing', file: 'a.yaml', line: 7, column: 3 }]);
  });

  it('reads nothing outside the folder, by path or by link', async () => {
    expect(await codes('../outside.png')).toEqual(['assets/image-outside']);
    expect(await codes(join(root, 'outside.png'))).toEqual(['assets/image-outside']);
    expect(await codes('linked.png')).toEqual(['assets/image-outside']);
    expect(await codes('.')).toEqual(['assets/image-outside']);
  });

  it('rejects files that are not images', async () => {
    expect(await codes('text.jpg')).toEqual(['assets/image-not']);
    expect(await codes('drawing.png')).toEqual(['assets/image-broken']);
    const { diagnostics } = await read('paper.jpg');
    expect(diagnostics).toMatchObject([{ code: 'assets/image-unread-kind', params: { found: 'PDF' } }]);
  });

  it('fetches nothing from the web and reports it', async () => {
    expect(await codes('https://example.org/a.jpg')).toEqual(['assets/image-web']);
    expect(await codes('//example.org/a.jpg')).toEqual(['assets/image-web']);
  });

  it('rejects broken and oversized files', async () => {
    expect(await codes('half.jpg')).toEqual(['assets/image-broken']);
    expect(await codes('huge.svg')).toEqual(['assets/image-too-large']);
    expect(await codes('busy.svg')).toEqual(['assets/image-too-heavy']);
  });
});

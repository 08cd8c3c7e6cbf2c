import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPngFallbacks } from '../../../src/export/pptx/png-fallbacks.js';
import { loadTheme } from '../../../src/theme/load.js';
import { until } from '../../until.js';

const RAW = { resolveWithObject: true } as const;

/** The image on white, as the colour of transparent pixels is irrelevant. */
async function seen(image: Uint8Array, density?: number) {
  const { data, info } = await sharp(image, { density }).flatten({ background: '#fff' }).raw().toBuffer(RAW);
  return { data, width: info.width, height: info.height };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

let dir: string;
/** The cache of earlier starts must not be used. */
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-drawings-'));
  vi.stubEnv('XDG_CACHE_HOME', dir);
  // The fallback locations if the cache is not writable; they are read too.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, dir);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true, force: true });
});

describe('the PNG fallback of an ornament', () => {
  it('shows the ornament in its own colours, in different looks', async () => {
    for (const look of ['lang-son', 'ca-mau', 'hue', 'son-la', 'decuong']) {
      const { value: theme } = await loadTheme(look, { mode: 'light', base: '.' });
      if (!theme) throw new Error(look);
      const standIns = startPngFallbacks(theme);
      for (const name of [
        'drumOpen',
        'drumDeep',
        'drumGold',
        'corner',
        'foot',
        'edge',
        'landDeep',
      ] as const) {
        const svg = theme.motifs[name].replaceAll('"', "'");
        if (svg === '') continue;
        const [, own] = /viewBox='\S+ \S+ (\d+)/.exec(svg) ?? [];
        const png = await seen(await standIns.of(svg, { shown: 400, own: Number(own) }));
        const drawing = await seen(Buffer.from(svg), (72 * png.width) / Number(own));
        expect([png.width, png.height], `${look} ${name}`).toEqual([drawing.width, drawing.height]);
        const apart = Array.from(drawing.data, (value, at) => Math.abs(value - (png.data[at] ?? 0)));
        const worst = apart.reduce((most, one) => Math.max(most, one), 0);
        expect(worst, `${look} ${name}`).toBeLessThan(32);
        expect(mean(apart), `${look} ${name}`).toBeLessThan(1.2);
      }
    }
  });

  it('is drawn once for ornaments that differ only in colours', async () => {
    const { value: theme } = await loadTheme('lang-son', { mode: 'light', base: '.' });
    if (!theme) throw new Error('lang-son');
    const size = { shown: 800, own: 1200 };
    const standIns = startPngFallbacks(theme);
    const [gold, deep] = await Promise.all(
      [theme.motifs.drumGold, theme.motifs.drumDeep].map((svg) =>
        standIns.of(svg.replaceAll('"', "'"), size),
      ),
    );
    const part = (png: Uint8Array = new Uint8Array(), name: string): Buffer => {
      const at = Buffer.from(png).indexOf(name);
      return Buffer.from(png).subarray(at, at + Buffer.from(png).readUInt32BE(at - 4));
    };
    expect(part(gold, 'IDAT')).toEqual(part(deep, 'IDAT'));
    expect(part(gold, 'PLTE')).not.toEqual(part(deep, 'PLTE'));
  });

  it('is the same from the cache, and redrawn if the cache is broken', async () => {
    const { value: theme } = await loadTheme('lang-son', { mode: 'light', base: '.' });
    if (!theme) throw new Error('lang-son');
    const svg = theme.motifs.drumGold.replaceAll('"', "'");
    const png = (): Promise<Uint8Array> => startPngFallbacks(theme).of(svg, { shown: 800, own: 1200 });
    const drawn = Buffer.from(await png());
    const folder = join(dir, 'decuong');
    const files = async (): Promise<string[]> => (await readdir(folder)).map((name) => join(folder, name));
    // The two drums, the corner, the foot, the edge and the land: two of the seven ornaments differ only in their
    // colours.
    await until(async () => (await files()).length === 6);
    for (const file of await files()) await utimes(file, 1, 1);
    expect(Buffer.from(await png())).toEqual(drawn);
    for (const file of await files()) expect((await stat(file)).mtimeMs).toBe(1_000);
    // Truncated; and empty with a correct checksum.
    for (const broken of ['half a drawing', '\0\0\0\0']) {
      for (const file of await files()) await writeFile(file, broken);
      expect(Buffer.from(await png())).toEqual(drawn);
    }
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { FRAME_NAMES } from '../../src/theme/motifs/frames/names.js';
import { MOTIF_NAMES, SPRIG_NAMES } from '../../src/theme/motifs/names.js';
import { themeSchema } from '../../src/theme/schema.js';

describe.each(['docs/themes.md', 'docs/themes.vi.md'])('%s', async (file) => {
  const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

  test('names every landscape, every sprig and every frame', () => {
    for (const name of [...MOTIF_NAMES, ...SPRIG_NAMES, ...FRAME_NAMES])
      expect(text).toContain(`\`${name}\``);
  });

  test('explains every key of a theme file', () => {
    const keys = Object.keys(themeSchema.shape).filter((key) => key !== 'until');
    for (const key of keys) expect([key, text.includes(`\`${key}\``)]).toEqual([key, true]);
    for (const key of Object.keys(themeSchema.shape.palette.unwrap().shape))
      expect(text).toContain(`\`${key}\``);
  });
});

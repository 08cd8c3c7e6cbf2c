// Black-and-white paper has none of a theme's ornaments: whatever a look draws with a picture is taken away.
import { expect, it } from 'vitest';
import type { Export } from '../../src/export/exporter.js';
import { printCss } from '../../src/export/paper/sheet.js';
import { tokenCss } from '../../src/theme/css.js';
import { loadTheme } from '../../src/theme/load.js';

it.each(['lang-son', 'ha-noi', 'hue', 'dak-lak', 'da-nang', 'ho-chi-minh', 'dong-thap', 'decuong'])(
  '%s leaves the paper clean',
  async (look) => {
    const { value: theme } = await loadTheme(look, { mode: 'light', base: '.' });
    if (!theme) throw new Error(look);
    const drawn = [...tokenCss(theme).matchAll(/^ {2}(--[\w-]+): (?:url|linear-gradient)\(/gm)];
    expect(drawn.length).toBeGreaterThan(6);
    const print = printCss({ options: { handoutPrint: 'bw' }, theme } as Export);
    for (const [, name] of drawn) expect(print).toContain(`${name}: none !important;`);
  },
);

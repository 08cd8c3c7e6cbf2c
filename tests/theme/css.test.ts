import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { COVERED } from '../../src/theme/coverage.js';
import { baseCss, fontCss, themeCss, tokenCss } from '../../src/theme/css.js';
import { bookletFaces, covers, parseRange } from '../../src/theme/fonts.js';
import { facesFor, glyphCoverage, missingGlyphs } from '../../src/theme/glyphs.js';
import { loadTheme } from '../../src/theme/load.js';
import type { FontFace } from '../../src/theme/model.js';

const theme = (await loadTheme('lang-son', { mode: 'light', base: '/' })).value!;
const PANGRAM =
  'Đêm 27/9/1940, quần chúng các xã nổi dậy; ước đạt 7,8% – “Bắc Sơn” … ĐẢNG ỦY, LẠNG SƠN (kèm) + × ½';

describe('the stylesheet', () => {
  test('is a Marp theme named decuong: fonts, tokens, then the shared layouts', async () => {
    const css = themeCss(theme, fontCss(theme), baseCss());
    const at = (text: string) => css.indexOf(text);
    expect(css.startsWith('/* @theme decuong */')).toBe(true);
    expect(at('@font-face')).toBeGreaterThan(0);
    expect(at('--land-deep')).toBeGreaterThan(at('@font-face'));
    expect(/url\((?!["']?(?:data:|%23c))/.test(css)).toBe(false);
  });

  test('defines every token, with pictures as data URIs', () => {
    const css = tokenCss(theme);
    for (const name of [
      'paper',
      'paper-2',
      'ink',
      'on-deep-2',
      'chart-6',
      'display',
      'drum-open',
      'corner',
      'logo',
      'scrim',
    ])
      expect(css).toContain(`  --${name}: `);
    expect(css).toContain('--deep: #4A0F1A;');
    const [, land = ''] = /--land-deep: url\("data:image\/svg\+xml,([^"]*)"\)/.exec(css) ?? [];
    expect(decodeURIComponent(land)).toBe(theme.motifs.landDeep.replaceAll('"', "'"));
  });

  test('embeds only the fonts that a text needs', () => {
    const all = fontCss(theme);
    const some = fontCss(theme, PANGRAM);
    expect(some.length).toBeLessThan(all.length * 0.75);
    expect(facesFor(theme.fonts.faces, PANGRAM).map((f) => f.family)).toContain('Noto Serif Display');
    expect(facesFor(theme.fonts.faces, '')).toEqual([]);
  });

  test('draws the per cent, plus, slash and multiplication signs of titles from the text font at 94 %', () => {
    const standIns = theme.fonts.faces.filter((f) => f.family === 'Phudu' && f.sizeAdjust === '94%');
    expect(standIns.map((f) => f.weight)).toEqual([700, 800, 900]);
    for (const sign of '%+/×') expect(standIns.every((f) => covers(f, sign.codePointAt(0)!))).toBe(true);
    expect(theme.fonts.faces.at(-1)).toBe(standIns.at(-1));
  });

  test('draws the slash of serif dates from the text font, whose slash is visible on projectors', () => {
    const serif = theme.fonts.faces.filter((f) => f.family === 'Noto Serif Display');
    const slashes = serif.filter((f) => f.unicodeRange === 'U+2F');
    expect(slashes.map((f) => f.weight)).toEqual([600, 900]);
    for (const slash of slashes) expect(serif.findLast((f) => f.weight === slash.weight)).toBe(slash);
  });
});

/** Code points in a font file that are in its unicode-range. */
function drawn(face: FontFace): number[] {
  const font = create(Buffer.from(face.data));
  return 'fonts' in font ? [] : font.characterSet.filter((c) => covers(face, c));
}

/** Code points drawn by every weight of a family, in order. */
function drawnByAll(faces: FontFace[]): number[] {
  const weights = [...new Set(faces.map((f) => f.weight))];
  const sets = weights.map((w) => new Set(faces.filter((f) => f.weight === w).flatMap(drawn)));
  return [...(sets[0] ?? [])].filter((c) => sets.every((s) => s.has(c))).sort((a, b) => a - b);
}

describe('glyphs', () => {
  test('of Vietnamese, both cases, figures and quotation marks are all covered', () => {
    const letters = 'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
    expect(glyphCoverage(theme, PANGRAM + letters + letters.toUpperCase())).toEqual([]);
  });

  test('missing from every font are reported once, with their code points', () => {
    expect(glyphCoverage(theme, 'A→B 漢 → 😀\u200D\uFE0F')).toEqual(['→', '漢', '😀']);
    expect(missingGlyphs(theme, 'a → b')).toMatchObject([
      { code: 'theme/missing-glyph', severity: 'warning', params: { count: 1, characters: '→ (U+2192)' } },
    ]);
    expect(missingGlyphs(theme, 'a')).toEqual([]);
  });

  test('are determined from the shipped font files', async () => {
    const shipped = [...theme.fonts.faces, ...bookletFaces()].filter(
      (f) => !f.sizeAdjust && f.style === 'normal',
    );
    for (const [family, range] of Object.entries(COVERED)) {
      const listed = parseRange(range).flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
      expect([family, listed]).toEqual([family, drawnByAll(shipped.filter((f) => f.family === family))]);
    }
  });

  test('of the booklet come from Tinos alone', async () => {
    expect(new Set(bookletFaces().map((f) => f.family))).toEqual(new Set(['Tinos']));
  });
});

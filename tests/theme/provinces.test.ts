import { describe, expect, test } from 'vitest';
import { contrastFaults } from '../../src/theme/contrast.js';
import { loadTheme } from '../../src/theme/load.js';
import { derivePalette } from '../../src/theme/palette.js';
import { listProvinces } from '../../src/theme/provinces.js';
import { resolveTheme } from '../../src/theme/resolve.js';

const units = (await listProvinces()).value ?? [];

describe('the 34 units', () => {
  test('are complete, load without a message, and have the official codes', async () => {
    const { diagnostics } = await listProvinces();
    expect(diagnostics).toEqual([]);
    expect(units.map((u) => u.code).join(' ')).toBe(
      '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96',
    );
  });

  test('count 9 cities and 25 provinces since September 2026, the three changes marked as secondary', () => {
    expect(units.filter((u) => u.kind === 'thành phố')).toHaveLength(9);
    expect(units.filter((u) => u.status).map((u) => [u.slug, u.status?.certainty])).toEqual([
      ['quang-ninh', 'secondary'],
      ['bac-ninh', 'secondary'],
      ['dong-nai', 'secondary'],
    ]);
  });

  test('contain each of the former 63 once', () => {
    const former = units.flatMap((u) => u.former);
    expect(new Set(former).size).toBe(63);
    expect(former).toHaveLength(63);
  });

  test('have distinct palettes and landscapes', () => {
    const looks = units.map((u) => `${u.palette.deep} ${u.palette.primary} ${u.motif}`);
    expect(new Set(looks).size).toBe(34);
    expect(new Set(units.map((u) => u.palette.primary)).size).toBe(34);
    expect(new Set(units.map((u) => u.motif)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(['light', 'dark', 'contrast'] as const)('load in %s mode without a diagnostic', async (mode) => {
    for (const unit of units) {
      const { value, diagnostics } = await loadTheme(unit.slug, { mode, base: '/' });
      expect([unit.slug, diagnostics]).toEqual([unit.slug, []]);
      expect(value?.mode).toBe(mode);
      expect([unit.slug, contrastFaults(derivePalette(unit.palette, mode))]).toEqual([unit.slug, []]);
    }
  });

  test('state the origin of their colours and landscape, in both languages', () => {
    for (const unit of units) expect(Object.values(unit.why).every((w) => w.length > 30)).toBe(true);
  });
});

describe('names', () => {
  const slug = async (name: string) => (await resolveTheme(name, '/')).value?.slug;

  test.each(units.map((u) => [u.name, u.slug, u.code] as const))(
    '%s is recognised however it is written',
    async (name, expected, code) => {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
      const spellings = [
        expected,
        code,
        name,
        plain,
        plain.toUpperCase(),
        plain.replaceAll(' ', ''),
        name.normalize('NFD'),
        `tỉnh ${name}`,
        `Thành phố ${name}`,
        `TP ${name}`,
        `TP. ${name}`,
        `TỈNH ${name.toUpperCase()}`,
        `Tỉnh uỷ ${name}`,
        `${plain} province`,
      ];
      for (const spelling of spellings)
        expect([spelling, await slug(spelling)]).toEqual([spelling, expected]);
    },
  );

  test.each([
    ['TP.HCM', 'ho-chi-minh'],
    ['tphcm', 'ho-chi-minh'],
    ['Sài Gòn', 'ho-chi-minh'],
    ['Daklak', 'dak-lak'],
    ['Đắc Lắc', 'dak-lak'],
    ['Thanh Hoá', 'thanh-hoa'],
    ['Khánh Hoà', 'khanh-hoa'],
    ['4', 'cao-bang'],
    ['Thừa Thiên - Huế', 'hue'],
    ['Vũng Tàu', 'ho-chi-minh'],
    ['Kontum', 'quang-ngai'],
  ])('%s is %s', async (name, expected) => {
    expect(await slug(name)).toBe(expected);
  });

  test('a former province resolves to its present one, with a message', async () => {
    for (const unit of units)
      for (const old of unit.former) {
        const { value, diagnostics } = await resolveTheme(old, '/');
        if (old === unit.name) expect(diagnostics).toEqual([]);
        else {
          expect(diagnostics.map((d) => [d.severity, d.params.present])).toEqual([['info', unit.name]]);
          expect(['theme/former', 'theme/former-own']).toContain(diagnostics[0]?.code);
          expect(value?.slug).toBe(unit.slug);
        }
      }
  });

  test('Bắc Kạn takes the look of Thái Nguyên, and its own with “former:”', async () => {
    const present = await loadTheme('tỉnh Bắc Kạn', { mode: 'light', base: '/' });
    expect(present.diagnostics.map((d) => d.code)).toEqual(['theme/former-own']);
    expect(present.value?.slug).toBe('thai-nguyen');
    const { value, diagnostics } = await loadTheme('former:bac-kan', { mode: 'light', base: '/' });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ slug: 'bac-kan', nameLines: ['Tỉnh Bắc Kạn'], motif: 'tea-hills' });
    expect(value?.palette.accent).toBe('#F0C64B');
  });

  test.each([
    ['Lạng Sơnn', 'Lạng Sơn'],
    ['Quang Nihn', 'Quảng Ninh'],
    ['Bắc Cạn', 'Bắc Kạn'],
    ['hai phonng', 'Hải Phòng'],
  ])('a misspelling gets a suggestion: %s → %s', async (name, nearest) => {
    const place = { file: 'a.yaml', line: 4, column: 11 };
    const { value, diagnostics } = await resolveTheme(name, '/', place);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'theme/unknown-near', params: { nearest }, ...place }]);
  });

  test('an unlike name is simply unknown', async () => {
    expect((await resolveTheme('Atlantis-on-Sea', '/')).diagnostics.map((d) => d.code)).toEqual([
      'theme/unknown',
    ]);
  });

  test('no name is the base theme', async () => {
    const { value, diagnostics } = await loadTheme(undefined, { mode: 'light', base: '/' });
    expect([value?.slug, value?.motif, diagnostics]).toEqual(['decuong', 'drum-hills', []]);
  });
});

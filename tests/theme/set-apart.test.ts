// No two provinces look alike: their main colours, measured as the eye sees them, and their content slides.
import { describe, expect, test } from 'vitest';
import { loadTheme } from '../../src/theme/load.js';
import type { Theme } from '../../src/theme/model.js';
import { listProvinces, type ProvinceInfo } from '../../src/theme/provinces.js';
import { ciede2000, type Lab, labOf } from './colour-difference.js';

const units = (await listProvinces()).value ?? [];
const pairs = units.flatMap((a, i) => units.slice(i + 1).map((b) => [a, b] as const));
/** The composition, without the figures of its edge. */
const family = ({ frame }: ProvinceInfo): string => frame.split('-')[0] ?? '';
const apart = (a: string, b: string): number => ciede2000(labOf(a), labOf(b));

/** The least distance of the further of two main colours; a difference of 5 is seen only side by side. */
const ANY_TWO = 7;
/** Neighbours, which share a composition, need more. */
const NEIGHBOURS = 9;

describe('the measure', () => {
  // From the test data of Sharma, Wu and Dalal, table 1: pairs 1, 7, 10, 17, 20, 25 and 34.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(ciede2000(a, b)).toBeCloseTo(distance, 4);
    expect(ciede2000(b, a)).toBeCloseTo(distance, 4);
  });
});

test('no two provinces are near-twins in both main colours', () => {
  const near = pairs
    .map(([a, b]) => ({
      pair: `${a.slug} ${b.slug}`,
      distance: Math.max(apart(a.palette.deep, b.palette.deep), apart(a.palette.primary, b.palette.primary)),
      least: family(a) === family(b) ? NEIGHBOURS : ANY_TWO,
    }))
    .filter(({ distance, least }) => distance < least);
  expect(near).toEqual([]);
});

describe('content slides', async () => {
  const themes = new Map<string, Theme | undefined>();
  for (const { slug } of units) themes.set(slug, (await loadTheme(slug, { mode: 'light', base: '/' })).value);
  const look = ({ slug }: ProvinceInfo) => themes.get(slug)?.motifs;

  test('of every province have an edge, and land on layouts of either width', () => {
    for (const unit of units) {
      const drawn = look(unit);
      expect([unit.slug, drawn?.edge.includes('<path'), drawn?.foot.includes('<path')]).toEqual([
        unit.slug,
        true,
        true,
      ]);
    }
  });

  test('of a region are of one family, and each family is of one region', () => {
    const highlands = ['gia-lai', 'dak-lak', 'lam-dong'];
    const regionOf = (unit: ProvinceInfo) =>
      highlands.includes(unit.slug) ? 'central-highlands' : unit.region;
    const families = new Map<string, Set<string>>();
    for (const unit of units)
      families.set(regionOf(unit), (families.get(regionOf(unit)) ?? new Set()).add(family(unit)));
    expect([...families].map(([region, names]) => [region, names.size])).toEqual(
      [...families.keys()].map((region) => [region, 1]),
    );
    expect(new Set([...families.values()].flatMap((names) => [...names])).size).toBe(7);
  });

  test('of neighbours differ in their figures or their land, and in paper', () => {
    for (const [a, b] of pairs.filter(([a, b]) => family(a) === family(b))) {
      expect([a.slug, b.slug, a.frame === b.frame && a.motif === b.motif]).toEqual([a.slug, b.slug, false]);
      expect(look(a)?.edge).not.toBe(look(b)?.edge);
    }
  });
});

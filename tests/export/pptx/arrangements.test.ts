// Slides share a slide layout if "Reset slide" would only move their content vertically and hardly stretch it.
import { describe, expect, it } from 'vitest';
import { arrangements } from '../../../src/export/pptx/arrangements.js';
import { layoutPlaces } from '../../../src/export/pptx/layout-places.js';
import type { PlannedSlide } from '../../../src/export/pptx/plan.js';

const TITLE = { x: 272, y: 56, width: 936, height: 60 };

function slideWith(kind: 'chart' | 'table', width: number, height: number): PlannedSlide {
  const object = { kind, box: { x: 72, y: 200, width, height } };
  const ground = { colour: '#fff', items: [] };
  return { scene: { ground }, title: { box: TITLE }, bodies: [], object } as unknown as PlannedSlide;
}

/** Texts by their left and top edges. */
function slideOf(...texts: [x: number, y: number][]): PlannedSlide {
  const ground = { colour: '#fff', items: [] };
  const bodies = texts.map(([x, y]) => ({ box: { x, y, width: 300, height: 100 } }));
  return { scene: { ground }, title: { box: TITLE }, bodies } as unknown as PlannedSlide;
}
const groups = (...slides: PlannedSlide[]): number => arrangements(slides).length;

describe('slide layouts', () => {
  it('are shared by texts of one column, whatever their height', () => {
    expect(groups(slideOf([272, 165]), slideOf([272, 210]), slideOf([300, 190]))).toBe(1);
    expect(groups(slideOf([272, 165]), slideOf([72, 165]))).toBe(2);
  });

  it('are shared by slides with one text less if the layout has all its places', () => {
    const [short, full] = [slideOf([72, 200], [660, 200]), slideOf([72, 200], [660, 200], [72, 400])];
    expect(arrangements([short, full])).toEqual([[short, full]]);
    expect(layoutPlaces([short, full]).bodies).toHaveLength(3);
    expect(groups(slideOf([72, 200]), full)).toBe(2);
  });

  it('match the most typical of their slides and overlap no text below', () => {
    const slides = [165, 210, 208, 207].map((y) => slideOf([272, y], [272, 400]));
    slides[0]!.bodies[0]!.box.height = 390;
    const [first, second] = layoutPlaces(slides).bodies;
    expect([first?.box.y, first?.box.height, second?.box.y]).toEqual([208, 192, 400]);
  });

  it('are shared by charts of one size', () => {
    expect(groups(slideWith('chart', 1136, 424), slideWith('chart', 1136, 423))).toBe(1);
    expect(groups(slideWith('chart', 1136, 424), slideWith('chart', 620, 424))).toBe(2);
    expect(groups(slideWith('chart', 1136, 424), slideWith('chart', 1136, 300))).toBe(2);
  });

  it('are shared by tables of equal width, whatever their number of rows', () => {
    expect(groups(slideWith('table', 936, 400), slideWith('table', 936, 200))).toBe(1);
    expect(groups(slideWith('table', 936, 400), slideWith('table', 1136, 400))).toBe(2);
  });

  it('are not shared by a table and a chart', () => {
    expect(groups(slideWith('table', 936, 400), slideWith('chart', 936, 400))).toBe(2);
  });
});

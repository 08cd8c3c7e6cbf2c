// Slides share a slide layout only when "Reset slide" would neither move nor stretch what they hold.
import { describe, expect, it } from 'vitest';
import { arrangements } from '../../../src/export/pptx/arrangements.js';
import type { PlannedSlide } from '../../../src/export/pptx/plan.js';

const TITLE = { x: 272, y: 56, width: 936, height: 60 };

function slideWith(kind: 'chart' | 'table', width: number, height: number): PlannedSlide {
  const object = { kind, box: { x: 72, y: 200, width, height } };
  const ground = { colour: '#fff', items: [] };
  return { scene: { ground }, title: { box: TITLE }, bodies: [], object } as unknown as PlannedSlide;
}
const groups = (...slides: PlannedSlide[]): number => arrangements(slides).length;

describe('slide layouts', () => {
  it('are shared by charts of one size', () => {
    expect(groups(slideWith('chart', 1136, 424), slideWith('chart', 1136, 423))).toBe(1);
    expect(groups(slideWith('chart', 1136, 424), slideWith('chart', 620, 424))).toBe(2);
    expect(groups(slideWith('chart', 1136, 424), slideWith('chart', 1136, 300))).toBe(2);
  });

  it('are shared by tables of one width, whatever the number of their rows', () => {
    expect(groups(slideWith('table', 936, 400), slideWith('table', 936, 200))).toBe(1);
    expect(groups(slideWith('table', 936, 400), slideWith('table', 1136, 400))).toBe(2);
  });

  it('are not shared by a table and a chart', () => {
    expect(groups(slideWith('table', 936, 400), slideWith('chart', 936, 400))).toBe(2);
  });
});

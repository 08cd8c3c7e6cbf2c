import { describe, expect, it } from 'vitest';
import { clipPaths } from '../../../src/export/pptx/clip-paths.js';
import { fitFrame } from '../../../src/export/pptx/fit.js';
import type { StyledRun, TextFrame } from '../../../src/export/pptx/scene.js';

const run = (text: string, family = 'Be Vietnam Pro', px = 28): StyledRun => ({
  text,
  family,
  px,
  weight: 400,
  italic: false,
  colour: 'rgb(0, 0, 0)',
});

/** A paragraph that the browser broke into `lines`, in a box `width` px wide. */
function frame(lines: string[], width: number, made: (text: string) => StyledRun = run): TextFrame {
  return {
    role: 'body',
    name: 'text',
    order: 0,
    box: { x: 72, y: 100, width, height: 40 * lines.length },
    paragraphs: [
      {
        runs: [made(lines.join(' '))],
        lines,
        baseline: 130,
        lineHeight: 40,
        left: 72,
        width,
        align: 'l',
        level: 0,
      },
    ],
  };
}

describe('fitting a text to the fallback font', () => {
  it('leaves a fitting text alone', () => {
    const fitted = fitFrame(frame(['Đêm 27/9/1940, nhân dân nổi dậy'], 900));
    expect(fitted.shrink).toBe(1);
    expect(fitted.box.x).toBe(72);
  });

  it('shrinks a text that would need more lines than in the browser', () => {
    const { shrink } = fitFrame(frame(['Đêm 27/9/1940, nhân dân các xã nổi dậy đánh đồn'], 560));
    expect(shrink).toBeLessThan(1);
    expect(shrink).toBeGreaterThan(0.7);
  });

  it('breaks a word wider than its box, as the browser does', () => {
    const address =
      'https://example.org/tu-lieu/lich_su_dang_bo_tinh_lang_son_1930_1985_tap_mot_ban_in_lan_thu_hai';
    const third = Math.ceil(address.length / 3);
    const lines = [0, 1, 2].map((i) => address.slice(i * third, (i + 1) * third));
    const laid = frame(lines, 640);
    laid.paragraphs[0]!.runs = [run(address)];
    expect(fitFrame(laid).shrink).toBeGreaterThan(0.9);
  });

  it('does not widen a fixed frame, such as a cell', () => {
    expect(fitFrame(frame(['Chủ lực'], 60), true).box.width).toBeLessThanOrEqual(60);
  });

  it('gives the slide number room for any number at full size', () => {
    const eleven = frame(['11'], 16, (text) => ({ ...run(text, 'Phudu', 24), weight: 800 }));
    const { box, shrink } = fitFrame({ ...eleven, role: 'number' });
    expect(shrink).toBe(1);
    expect([box.width, box.x + box.width]).toEqual([80, 88]);
  });

  it('narrows a box so that a balanced title breaks as in the browser', () => {
    const title = (text: string): StyledRun => ({ ...run(text, 'Phudu', 52), weight: 700 });
    const { box, shrink } = fitFrame(frame(['Hội nghị thành lập đội', 'du kích Bắc Sơn'], 936, title));
    expect(shrink).toBe(1);
    expect(box.width).toBeLessThan(700);
  });
});

describe('clip paths', () => {
  it('become outlines: polygons by their points, arcs by exact curves', () => {
    const box = { x: 0, y: 0, width: 100, height: 50 };
    expect(clipPaths('polygon(50% 0px, 100% 100%, 0px 100%)', box)).toEqual([
      { start: [50, 0], steps: [[[100, 50]], [[0, 50]]] },
    ]);
    const [circle] = clipPaths('path("M 0 10 A 10 10 0 0 1 20 10 Z")', box) ?? [];
    const [x, y] = circle?.steps.at(-1)?.at(-1) ?? [0, 0];
    expect(x).toBeCloseTo(20);
    expect(y).toBeCloseTo(10);
    expect(circle?.steps[0]?.at(-1)?.[1]).toBeCloseTo(0);
  });
});

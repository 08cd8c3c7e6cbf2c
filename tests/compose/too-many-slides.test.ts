// A deck has a maximum number of slides, which is checked before a browser lays any of them out.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { parseOutline } from '../../src/outline/load.js';
import { LARGEST_OUTLINE } from '../../src/platform/limits.js';

const sections = (count: number, block: (at: number) => string): string =>
  `title: a\nsections:\n${Array.from({ length: count }, (_, at) => `  - heading: Phần ${at}\n    blocks: [${block(at)}]\n`).join('')}`;

function found(text: string, minutes?: number): { code: string; line?: number }[] {
  const { value, diagnostics } = parseOutline(text, 'a.yaml');
  if (!value) throw new Error(diagnostics[0]?.code);
  return compose(value, { minutes })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, line }) => ({ code, line }));
}

const BLOCKS = '{text: a}, {text: b}, {text: c}, {text: d}';

describe('an outline of too many slides', () => {
  it('is an error where the limit is passed', () => {
    const [error, ...others] = found(sections(300, () => BLOCKS));
    expect(error?.code).toBe('compose/too-many-slides');
    // Five slides a section of two lines.
    expect(error?.line).toBeGreaterThan((LARGEST_OUTLINE.slides / 5) * 2 - 20);
    expect(error?.line).toBeLessThan((LARGEST_OUTLINE.slides / 5) * 2 + 5);
    expect(others).toEqual([]);
  });

  it('is told too when its slides will have to be divided', () => {
    const cell = 'nhân dân '.repeat(5000);
    const table = `{table: {header: [a, b], rows: [["1", "${cell}"]]}}`;
    expect(found(sections(40, () => table)).map(({ code }) => code)).toEqual(['compose/too-many-slides']);
  });

  it('is none within the limit', () => {
    expect(found(sections(150, () => BLOCKS))).toEqual([]);
  });
});

// Data that no chart can show legibly.
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { outline, section } from '../builders.js';

const years = (count: number): string[] => Array.from({ length: count }, (_, i) => String(1970 + i));
const composedOf = (count: number) => {
  const chart = {
    kind: 'bar' as const,
    labels: years(count),
    series: [{ name: 'Sản lượng chè', values: years(count).map((_, i) => String(i + 5)) }],
  };
  const { deck, diagnostics } = compose(outline({ sections: [section('Một', { blocks: [{ chart }] })] }));
  return { layouts: deck.slides.map(({ layout }) => layout), codes: diagnostics.map(({ code }) => code) };
};

describe('a chart of many years', () => {
  it('is one drawing up to forty', () => {
    const { layouts, codes } = composedOf(40);
    expect(layouts.filter((layout) => layout === 'chart' || layout === 'table')).toEqual(['chart']);
    expect(codes).not.toContain('compose/chart-as-table');
  });

  it('is a table beyond, and the build says so', () => {
    const { layouts, codes } = composedOf(45);
    expect(layouts).not.toContain('chart');
    expect(layouts).toContain('table');
    expect(codes).toContain('compose/chart-as-table');
  });
});

// Of too many findings, the most severe are kept and the rest are counted.
import { describe, expect, it } from 'vitest';
import { capped, countOf } from '../../src/diagnostics/capped.js';
import { diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.js';

const warnings = (count: number) =>
  Array.from({ length: count }, () => diagnostic('outline/source-unused', { id: 'a' }));
const errors = (count: number) =>
  Array.from({ length: count }, () => diagnostic('outline/wants-text', { key: 'a' }));

describe('too many findings', () => {
  it('are dropped by severity, mildest first, and counted', () => {
    const kept = capped([...warnings(8), ...errors(3)], 5);
    expect(kept.map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
      'error',
      'error',
      'error',
      'warning',
    ]);
    expect(kept.at(-1)).toMatchObject({ code: 'report/untold-warnings', params: { count: 6 } });
  });

  it('that are all infos stay infos', () => {
    const notes = Array.from({ length: 4 }, () => diagnostic('import/text-legacy-font', { encoding: 'VNI' }));
    expect(notes[0]?.severity).toBe('info');
    expect(capped(notes, 1).at(-1)).toMatchObject({ code: 'report/untold-notes', params: { count: 3 } });
  });

  it('remain an error if an error is dropped', () => {
    expect(hasErrors(capped(errors(3), 1).slice(1))).toBe(true);
  });

  it('are counted across two cappings', () => {
    const twice = capped(capped([...errors(5), ...warnings(5)], 6), 3);
    expect(twice.reduce((sum, d) => sum + countOf(d), 0)).toBe(10);
  });

  it('that are few are kept', () => {
    const few = [...warnings(2), ...errors(1)];
    expect(capped(few, 3)).toEqual(few);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as sentences } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/diagnostics/print.js';
import { parseOutline } from '../../src/outline/load.js';

const examples = readdirSync('outlines')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`outlines/${name}`, 'utf8').slice(0, 6000));
const scrap = fc.constantFrom(
  '\t',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '*',
  '**',
  '&a ',
  '!',
  '#',
  '|',
  '>',
  '\n',
  '  ',
  '[^x]',
  '\\',
  '\u0000',
  '\ud800',
  '---\n',
  'source: x',
  '__proto__: ',
);
const slips = fc.array(fc.tuple(fc.nat(6000), fc.nat(12), scrap), { minLength: 1, maxLength: 4 });

function spoil(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text);
}

describe('an outline corrupted anywhere', () => {
  it('is read, or every diagnostic has a place, sentences and a frame; nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), slips, (example, changes) => {
        const text = spoil(example, changes);
        const { value, diagnostics } = parseOutline(text, 'a.yaml');
        const lines = text.split(/\r\n?|\n/).length;
        expect(value !== undefined || diagnostics.some((d) => d.severity === 'error')).toBe(true);
        for (const d of diagnostics) {
          expect(d.line).toBeGreaterThan(0);
          expect(d.line).toBeLessThanOrEqual(lines);
          expect(d.column).toBeGreaterThan(0);
          expect(sentences(d, 'vi').message).not.toMatch(/\{[a-z]+\}/);
          expect(formatDiagnostic(d, { lang: 'vi', colour: false, source: text })).toContain('^');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { value, diagnostics } = parseOutline(text, 'a.yaml');
        expect(value === undefined && diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic, formatSummary, sortByPlace } from '../../src/diagnostics/print.js';

const place = (line: number, column: number) => ({ file: 'a.yaml', line, column });
const plain = { lang: 'en', colour: false } as const;

describe('a printed diagnostic', () => {
  it('shows location, code, sentence, two lines of context, a caret and a hint', () => {
    const source = 'title: A\nsections:\n  - heading: B\n    blocsk: []\n    notes: C\n';
    const d = diagnostic('outline/missing-key', { key: 'heading' }, place(4, 5));
    expect(formatDiagnostic(d, { ...plain, source })).toBe(
      [
        'a.yaml:4:5  error outline/missing-key',
        '  The key “heading” is missing.',
        '    2 | sections:',
        '    3 |   - heading: B',
        '  > 4 |     blocsk: []',
        '      |     ^',
        '    5 |     notes: C',
        '    6 |',
        '  help: Add “heading: …” here.',
      ].join('\n'),
    );
  });

  it('speaks Vietnamese', () => {
    const d = diagnostic('outline/empty', {}, { file: 'a.yaml' });
    expect(formatDiagnostic(d, { lang: 'vi', colour: false })).toMatch(
      /^a\.yaml {2}lỗi outline\/empty\n {2}Tệp không có/,
    );
  });

  it('places the caret correctly after combining marks, wide characters and tabs', () => {
    const caret = (line: string, sign: string): string => {
      const d = diagnostic('outline/empty', {}, place(1, line.indexOf(sign) + 1));
      return formatDiagnostic(d, { ...plain, source: line }).split('\n')[3] ?? '';
    };
    expect(caret('tiếng: X', 'X')).toBe('      |        ^');
    expect(caret('tiếng: X'.normalize('NFD'), 'X')).toBe('      |        ^');
    expect(caret('史料: X', 'X')).toBe('      |       ^');
    expect(caret('\tX', 'X')).toBe('      |     ^');
  });

  it('cuts a very long line around the caret', () => {
    const line = `${'a '.repeat(500)}X${' b'.repeat(500)}`;
    const d = diagnostic('outline/empty', {}, place(1, 1001));
    const [, , shown = '', caret = ''] = formatDiagnostic(d, { ...plain, source: line }).split('\n');
    expect(shown.length).toBeLessThan(130);
    expect(shown.charAt(caret.indexOf('^'))).toBe('X');
  });

  it('lets no control sequence of a file reach the terminal', () => {
    const d = diagnostic('outline/unknown-key', { key: '\u001b[2Jx', allowed: '' }, place(1, 1));
    expect(formatDiagnostic(d, { ...plain, source: '\u001b[2Jx: 1' })).not.toContain('\u001b');
  });

  it('colours only when asked', () => {
    const d = diagnostic('outline/empty', {}, place(1, 1));
    expect(formatDiagnostic(d, { lang: 'en', colour: true })).toContain('\u001b[31merror');
    expect(formatDiagnostic(d, plain)).not.toContain('\u001b');
  });
});

describe('diagnostics together', () => {
  it('are sorted by file, line and column', () => {
    const list = [place(9, 1), place(2, 5), place(2, 1)].map((p) => diagnostic('outline/empty', {}, p));
    expect(sortByPlace(list).map((d) => `${d.line}:${d.column}`)).toEqual(['2:1', '2:5', '9:1']);
  });

  it('are counted in a summary', () => {
    const two = [
      diagnostic('outline/empty'),
      diagnostic('outline/empty'),
      diagnostic('outline/emphasis-open'),
    ];
    expect(formatSummary(two, 'en')).toBe('2 errors, 1 warning');
    expect(formatSummary(two, 'vi')).toBe('2 lỗi, 1 cảnh báo');
    expect(formatSummary([], 'vi')).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInline, openEmphasis, parseInline, plainText } from '../../src/outline/inline.js';

describe('inline text', () => {
  it('reads bold, italic, both, and source marks', () => {
    expect(parseInline('a **b** *c* ***d***[^ls65]')).toEqual([
      { text: 'a ' },
      { text: 'b', bold: true },
      { text: ' ' },
      { text: 'c', italic: true },
      { text: ' ' },
      { text: 'd', bold: true, italic: true },
      { source: 'ls65' },
    ]);
  });

  it('reads italic inside bold', () => {
    expect(parseInline('**a *b* c**')).toEqual([
      { text: 'a ', bold: true },
      { text: 'b', bold: true, italic: true },
      { text: ' c', bold: true },
    ]);
  });

  it.each([
    '5 * 3 = 15',
    '**',
    '* * *',
    'Cao Bằng*, Lai Châu*, Huế*',
    'Sân 20*40 m và 15*30 m',
    '5*3*2 m, giá 2*5.000 và 3*7.000 đồng',
    '(2+3)*4 và (5)*6',
    '5 m*3 và 4 m*2',
    '2**3**4',
    'a*b*c và snake_case_name',
    '****x****',
    'a*',
    '[^]',
    '[^có dấu cách]',
    '\\d \\',
  ])('leaves “%s” as it is', (text) => expect(parseInline(text)).toEqual([{ text }]));

  it('reads emphasis beside Vietnamese quotation marks', () => {
    expect(parseInline('Khẩu hiệu **“Đánh đổ đế quốc”**là')).toEqual([
      { text: 'Khẩu hiệu ' },
      { text: '“Đánh đổ đế quốc”', bold: true },
      { text: 'là' },
    ]);
  });

  it('reads emphasis around and beside figures', () => {
    expect(parseInline('*20* và **8,02**% và *Bắc Sơn*là')).toEqual([
      { text: '20', italic: true },
      { text: ' và ' },
      { text: '8,02', bold: true },
      { text: '% và ' },
      { text: 'Bắc Sơn', italic: true },
      { text: 'là' },
    ]);
  });

  it('needs no escape for an asterisk between digits', () => {
    expect(escapeInline('20*40 m')).toBe('20*40 m');
    expect(openEmphasis('20*40 m')).toBeUndefined();
  });

  it('reads an escaped asterisk, bracket or backslash literally', () => {
    expect(parseInline('\\*a\\* \\[^b] \\\\')).toEqual([{ text: '*a* [^b] \\' }]);
  });

  it('keeps a mark of an unknown source as text if the known ones are given', () => {
    expect(parseInline('a[^x]b[^y]', new Set(['y']))).toEqual([{ text: 'a[^x]b' }, { source: 'y' }]);
  });

  it('finds unclosed emphasis', () => {
    expect(openEmphasis('xưa **nay')).toBe(4);
    expect(openEmphasis('**a** 5 * 3 Huế*, b')).toBeUndefined();
  });

  const marks = fc.string({
    unit: fc.constantFrom('*', '**', '\\', '[^', 'x', '2', ')', ']', ' ', 'Đ', '”', ',', '\n'),
  });

  it('loses nothing but its markup', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const bare = (s: string): string => s.replace(/[*\\]/g, '');
        const all = parseInline(text).map((node) => ('text' in node ? node.text : `[^${node.source}]`));
        expect(bare(all.join(''))).toBe(bare(text));
        const nodes = parseInline(text);
        const stars = (s: string): number => s.split('*').length;
        const emphasis = nodes.some((node) => 'text' in node && (node.bold || node.italic));
        const sources = nodes.some((node) => 'source' in node);
        // Emphasis around nothing but a source mark disappears with it.
        if (!emphasis && !sources) expect(stars(plainText(text))).toBe(stars(text));
        if (!emphasis && !sources && !text.includes('\\')) expect(plainText(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('round-trips any escaped text, also with other text around it', () => {
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), (text) => {
        expect(plainText(escapeInline(text))).toBe(text);
        const nodes = parseInline(`**a** ${escapeInline(text)}[^s]`);
        expect(nodes.at(-1)).toEqual({ source: 's' });
        expect(plainText(`**a** ${escapeInline(text)}[^s]`)).toBe(`a ${text}`);
        expect(openEmphasis(escapeInline(text))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  // A quadratic algorithm would exceed the test timeout at these lengths.
  it('handles many unclosed marks in time', () => {
    for (const unit of ['*a', '**', '[^', '\\', '*a **b ', '***a'])
      expect(parseInline(unit.repeat(200_000)).length).toBeGreaterThan(0);
  });
});

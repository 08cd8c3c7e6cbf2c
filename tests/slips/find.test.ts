import { describe, expect, it } from 'vitest';
import { describe as describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { importSource } from '../../src/import/index.js';
import { readDocument } from '../../src/import/readers/read.js';
import { slipsOfDocument } from '../../src/import/report/slips.js';
import { slipMessages } from '../../src/messages/slips.js';
import { findSlips } from '../../src/slips/find.js';
import { documentOf } from './texts.js';

const read = (text: string) => readDocument(new TextEncoder().encode(text), 'a.txt');

describe('the slips of a document', () => {
  it('are limited if one kind has more than a person would read', () => {
    const many = Array.from({ length: 40 }, (_, i) => `Ngày 31/4/${1930 + i}, xã họp.`);
    const found = findSlips(documentOf(many));
    expect(found).toHaveLength(16);
    expect(found.at(-1)).toMatchObject({ code: 'slips/more', params: { count: 25 } });
  });

  it('are described in both languages, with their place and all values', () => {
    const text = [
      'Ngày 31/4/1947, các nghành họp.',
      'Có 164/226 xã, chiếm 82,5%.',
      'Đại hội XVIIII,  lần thứ XVIIII.',
    ];
    for (const found of findSlips(documentOf(text)))
      for (const lang of ['vi', 'en'] as const) {
        const { message, hint } = describeDiagnostic(found, lang);
        expect(message).not.toMatch(/\{\w+\}/);
        expect(message).toMatch(lang === 'vi' ? /dòng \d/ : /line \d/);
        expect(hint).not.toBe('');
      }
  });

  it('have every severity: contradictions are errors, doubts warnings, remarks infos', () => {
    const severities = new Set(Object.values(slipMessages).map(({ severity }) => severity));
    expect([...severities].sort()).toEqual(['error', 'info', 'warning']);
  });

  it('are not repeated for words that the reader has reported', async () => {
    const { value, diagnostics } = await read(
      'Uư điểm là ở đó.\nQuân ta đến Nà Sác.Trước đó đã họp.\nNhân dân các xã hưởng ứng.\n',
    );
    if (!value) throw new Error('the document of this test is wrong');
    expect(diagnostics.map(({ code }) => code)).toContain('import/text-damaged-word');
    expect(slipsOfDocument(value, { told: diagnostics })).toEqual([]);
  });

  it('appear in the import report and as comments, and leave the text unchanged', async () => {
    const { value } = await read('I. DIỄN BIẾN\nNgày 31/4/1947, các nghành chức năng họp tại đình làng.\n');
    if (!value) throw new Error('the document of this test is wrong');
    const imported = await importSource(value, 'a.txt');
    expect(imported.value?.report.checks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['slips/no-such-date', 'slips/misspelt']),
    );
    expect(imported.value?.yaml).toMatch(/# kiểm tra: Không có ngày “31\/4\/1947”/);
    expect(imported.value?.yaml).toContain('các nghành chức năng');
  });
});

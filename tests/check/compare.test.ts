import { describe, expect, it } from 'vitest';
import { type Comparison, compareWithSource } from '../../src/check/compare.js';
import { plainWords } from '../../src/check/tokens.js';
import type { SourceDocument } from '../../src/import/model.js';
import { parseOutline } from '../../src/outline/load.js';

const documentOf = (...paragraphs: string[]): SourceDocument => ({
  kind: 'txt',
  blocks: paragraphs.map((text, i) => ({ kind: 'paragraph', runs: [{ text }], origin: { line: i + 1 } })),
  notes: [],
  dropped: [],
  conversions: [],
});
const outlineOf = (...blocks: string[]): string =>
  `title: A\nsections:\n- heading: B\n  blocks:\n${blocks.map((block) => `  - ${block}\n`).join('')}`;

function compared(outline: string, ...paragraphs: string[]): Comparison {
  const loaded = parseOutline(outline, 'a.yaml').value;
  if (!loaded) throw new Error('the outline of this test is wrong');
  return compareWithSource(loaded, documentOf(...paragraphs), 'a.txt');
}

/** "code file:line:column" of every difference but that of words. */
function differences(outline: string, ...paragraphs: string[]): string[] {
  const { diagnostics } = compared(outline, ...paragraphs);
  return diagnostics
    .filter(({ code }) => !code.startsWith('check/words-'))
    .map((d) => `${d.code} ${d.file}:${d.line}${d.column ? `:${d.column}` : ''}`);
}

describe('an outline beside its document', () => {
  it('may say it in other words, with the same figures', () => {
    const outline = outlineOf(
      'text: Đêm 27/9/1940, hơn 600 người **đánh** đồn.',
      'notes: 20 súng\n    text: x',
    );
    expect(differences(outline, '1- Hơn 600 quần chúng, 20 súng kéo đến đồn (27/9/1940).')).toEqual([]);
  });

  it('shows a number that the document does not have, at its place', () => {
    const outline = outlineOf('figures: [{value: 48.5, label: triệu}]');
    expect(differences(outline, 'Đạt 48,5 triệu.')).toEqual([
      'check/number-added a.yaml:5:23',
      'check/number-lost a.txt:1',
    ]);
  });

  it('shows each number of the document that was lost, with its line', () => {
    expect(differences(outlineOf('text: x'), 'I. Mở đầu', 'Có 164/226 xã (1) và 11.102 đảng viên.')).toEqual([
      'check/number-lost a.txt:2',
      'check/number-lost a.txt:2',
    ]);
  });

  it('takes no mark of a list, heading or note for a number', () => {
    const marks = ['1. Một', '2- Hai', '3) Ba', 'Pháp1 và Nhật', '(4) bốn', 'H5N1, 5 km2'];
    expect(differences(outlineOf('text: 5'), ...marks)).toEqual([]);
  });

  it('knows dates with and without a zero, and the year of a date', () => {
    const outline = outlineOf('text: Ngày 1/9/1939, năm 1940.');
    expect(differences(outline, 'Ngày 01/9/1939; 27/9/1940.')).toEqual(['check/number-lost a.txt:1']);
    expect(differences(outlineOf('text: Năm 1940.'), 'Năm 1940.')).toEqual([]);
    const written = 'ngày 22 tháng 8 năm 1941, tháng 5 năm 1941';
    expect(differences(outlineOf('text: 22/8/1941; 5/1941'), written)).toEqual([]);
  });

  it('keeps a hedge with its figure, both ways', () => {
    expect(differences(outlineOf('text: đạt 48,5 triệu'), 'ước đạt 48,5 triệu')).toEqual([
      'check/hedge-lost a.yaml:5:15',
    ]);
    expect(differences(outlineOf('text: hơn 500 người'), 'có 500 người')).toEqual([
      'check/hedge-added a.yaml:5:15',
    ]);
    expect(differences(outlineOf('text: ước 500 tỷ'), 'Ước sáu tháng thu 500 tỷ')).toEqual([]);
    expect(differences(outlineOf('text: tăng trên 2016'), 'so với 2016')).toEqual([]);
  });

  it('wants quotations word for word, between their omissions', () => {
    const source = 'Bác viết: “Không có gì quý hơn độc lập, tự do”.';
    expect(differences(outlineOf("quote: {text: 'Không có gì … độc lập, tự do'}"), source)).toEqual([]);
    expect(differences(outlineOf("quote: {text: 'Không gì quý hơn'}"), source)).toEqual([
      'check/quote-differs a.yaml:5:19',
    ]);
  });

  it('wants names as the document spells them, wherever the tone mark stands', () => {
    const source = 'Đồng chí Nghĩa, tức Dương Mạc Hiếu; đồng chí Hoà.';
    const people = (name: string): string => outlineOf(`people: [{name: ${name}}]`);
    expect(differences(people('Đồng chí Nghĩa (tức Dương Mạc Hiếu)'), source)).toEqual([]);
    expect(differences(people('Hòa'), source)).toEqual([]);
    expect(differences(people('Dương Mạc Hiểu'), source)).toEqual(['check/name-differs a.yaml:5:21']);
    expect(plainWords('Tỉnh ủy')).toBe(plainWords('TỈNH UỶ'));
  });

  it('shows the words that only one of the two has, and counts them', () => {
    const outline = outlineOf('text: Nhân dân vui mừng đón bộ đội về làng.');
    const source = ['B', 'Nhân dân vui mừng đón các đồng chí về làng.', 'Đồn địch bị phá.'];
    const { words, diagnostics } = compared(outline, ...source);
    expect(words).toEqual({ in: 15, lost: 7, added: 3 });
    expect(diagnostics.map(({ code, params, line }) => [code, params.words, line])).toEqual([
      ['check/words-lost', 'các đồng chí', 2],
      ['check/words-lost', 'Đồn địch bị phá', 3],
      ['check/words-added', 'bộ đội', 5],
      ['check/words-added', 'A', 1],
    ]);
  });

  it('finds nothing lost or added where only the order differs', () => {
    const outline = outlineOf('points: [Y tế được quan tâm, Giáo dục được nâng lên]');
    const { words } = compared(outline, 'A', 'B', 'Giáo dục được nâng lên. Y tế được quan tâm.');
    expect(words).toEqual({ in: 12, lost: 0, added: 0 });
  });
});

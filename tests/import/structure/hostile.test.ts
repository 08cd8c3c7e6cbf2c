// Documents designed to be slow: each ends within seconds, with an outline or a clear error.
import { describe, expect, it } from 'vitest';
import { describe as describeIn } from '../../../src/diagnostics/diagnostic.js';
import { importSource } from '../../../src/import/index.js';
import { doc, SENTENCE } from './document.js';

const many = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => text(i));

async function codes(texts: string[]): Promise<string[]> {
  const { diagnostics } = await importSource(doc(texts), 'a.docx');
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe('a hostile document', () => {
  it.each([
    ['thousands of bullets', many(3000, (i) => `- việc ${i}`)],
    ['thousands of equal paragraphs', many(3000, () => '- việc gì đó')],
    [
      'numbers that nest and restart',
      many(1500, (i) => `${['1. ', 'a) ', '- ', '+ ', '(1) ', '• '][i % 6]}${SENTENCE} ${i}`),
    ],
    [
      'brackets that never close',
      [
        `${many(12, () => '('.repeat(1_900)).join(' ')} ${many(12, () => '“'.repeat(1_900)).join(' ')} ${SENTENCE}`,
      ],
    ],
    ['a paragraph that never ends', [many(8000, (i) => `${SENTENCE} ${i}`).join(' ')]],
  ])('of %s becomes an outline', async (_, texts) => {
    expect(await codes(texts)).toEqual([]);
  });

  it.each([
    ['one endless word', ['a'.repeat(600_000)], 'một đoạn dài hơn 50.000 ký tự trong ', 'đoạn 1'],
    ['one endless sentence', ['từ '.repeat(200_000)], 'một đoạn dài hơn 50.000 ký tự trong ', 'đoạn 1'],
    [
      'more headings than an outline has',
      many(2000, (i) => (i % 2 === 0 ? `${i / 2 + 1}. Mục` : SENTENCE)),
      'hơn 400 mục ngang hàng',
      '',
    ],
    ['more text than an outline has', ['từ '.repeat(700_000)], 'hơn 1 triệu ký tự', ''],
    ['dates, names and commas without end', ['1/1/2000, '.repeat(80_000)], 'dài hơn 50.000 ký tự', 'đoạn 1'],
  ])('of %s ends with an error that says what is too much, and where', async (_, texts, what, place) => {
    const { value, diagnostics } = await importSource(doc(texts), 'a.docx');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const said = errors.map((error) => describeIn(error, 'vi'));
    expect(value).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toContain(what);
    expect(said[0]?.message).toContain(place);
    expect(said[0]?.hint).toContain('Tách tài liệu');
  });
});

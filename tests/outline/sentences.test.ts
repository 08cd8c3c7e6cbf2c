import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brackets, sentenceSpans, sentences } from '../../src/outline/sentences.js';

describe('sentences', () => {
  it('are split at full stops', () => {
    expect(sentences('Nhật kéo quân sang. Quân Pháp rút chạy! Chính quyền tan rã?')).toEqual([
      'Nhật kéo quân sang.',
      'Quân Pháp rút chạy!',
      'Chính quyền tan rã?',
    ]);
  });

  it('keep a note mark after the full stop', () => {
    const [first, second] = ['\u{100000}', '\u{100001}'];
    const text = `Toàn huyện có 9 xã.${first} Cụ dặn: “Còn dân. Còn đất”.${second} Đồng chí Hà ở lại.`;
    expect(sentences(text)).toEqual([
      `Toàn huyện có 9 xã.${first}`,
      `Cụ dặn: “Còn dân. Còn đất”.${second}`,
      'Đồng chí Hà ở lại.',
    ]);
  });

  it.each([
    'Toàn Đảng bộ có 11.102 đảng viên, tăng 6,07% kể từ ngày 27/9/1940.',
    'Theo TS. Nguyễn Văn A, Nxb. Chính trị quốc gia, tr. 65 có ghi.',
    'Đồng chí Nguyễn V. Cừ chủ trì, có PGS.TS. Trần B. Hải dự.',
    'Người nói: “Không có gì quý hơn độc lập. Tự do là của chung.” với mọi người.',
    'Chi bộ đầu tiên (thành lập ngày 22/9/1943. Bí thư là đồng chí Nghĩa) mang tên Chí Kiên.',
    'Các xã Thượng Ân, Cốc Đán, Vân Tùng... và nhiều nơi khác.',
    'By decree No. 4 of the U.S. Congress, see Dr. Smith, p. 12.',
  ])('do not end inside %j', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('are split if a missing space glues them together', () => {
    expect(sentences('đánh chiếm đồn Mỏ Nhài.Trước tình hình đó, địch rút.')).toEqual([
      'đánh chiếm đồn Mỏ Nhài.',
      'Trước tình hình đó, địch rút.',
    ]);
  });

  it('distinguish a Roman number from an initial after a name', () => {
    expect(sentences('Đó là Quốc hội khóa V. Sau đó là khóa VI.')).toHaveLength(2);
    expect(sentences('Đồng chí Trần V. Sau này nổi tiếng.')).toHaveLength(1);
  });

  it('are split inside a quotation that is never closed', () => {
    expect(sentences('Ông viết: “Thời cơ đã đến. Phải nổi dậy. Không chờ nữa.')).toHaveLength(3);
  });

  it('keep their list number', () => {
    expect(sentences('1. Thành lập đội du kích. 2. Xây dựng căn cứ.')).toHaveLength(2);
  });

  it('keep every non-space character, once and in order', () => {
    const words = fc.constantFrom(
      'Đảng',
      'đội.',
      'TS.',
      '“Nhân',
      'dân”',
      '(xã',
      'tỉnh)',
      '11.102',
      'V.',
      'a.B',
      '!',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const spans = sentenceSpans(text);
        expect(
          spans
            .map(({ from, to }) => text.slice(from, to))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        expect(spans.every(({ from, to }, i) => from < to && from >= (spans[i - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });

  it('find what is inside quotation marks and brackets', () => {
    const text = 'a “b (c) d” e (f';
    const inside = brackets(text);
    expect([...text].map((_, at) => (inside(at) ? 'x' : '.')).join('')).toBe('...xxxxxxxx.....');
  });

  // A quadratic algorithm would exceed the test timeout at this length.
  it('handle long texts in time', () => {
    const text = '“Một ( hai. '.repeat(80_000);
    expect(sentences(text).length).toBeGreaterThan(0);
  });
});

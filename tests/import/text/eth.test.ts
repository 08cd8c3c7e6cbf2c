import { describe, expect, it } from 'vitest';
import { withVietnameseD } from '../../../src/import/text/eth.js';
import { readText } from '../documents/parts.js';

describe('eth in place of Đ', () => {
  it.each([
    ['Ðảng bộ tỉnh Ðồng Tháp lãnh ðạo', 'Đảng bộ tỉnh Đồng Tháp lãnh đạo'],
    ['Nghị quyết của HÐND về QÐ, NÐ-CP', 'Nghị quyết của HĐND về QĐ, NĐ-CP'],
    ['ð) Ðoàn kết', 'đ) Đoàn kết'],
    ['Ɖại hội', 'Đại hội'],
    ['Ðảng'.normalize('NFD'), 'Đảng'.normalize('NFD')],
  ])('becomes Đ: %s', (text, wanted) => expect(withVietnameseD(text, `${text} của tỉnh`)).toBe(wanted));

  it.each(['Guðmundur Sigurðsson', 'Það er gott að vera hér', 'the sound /ð/'])(
    'stays in other languages: %s',
    (text) => expect(withVietnameseD(text)).toBe(text),
  );

  it('stays in a foreign name inside a Vietnamese text', () => {
    expect(withVietnameseD('Ông Guðmundur thăm Ðồng Tháp')).toBe('Ông Guðmundur thăm Đồng Tháp');
  });

  it.each(['a.txt', 'a.md', 'a.html'])('is corrected in %s, also as a list letter', async (name) => {
    const lines = ['Nội dung của Ðảng bộ tỉnh gồm:', 'd) Xây dựng cơ sở', 'ð) Ðoàn kết nội bộ'];
    const text = name === 'a.html' ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('\n\n');
    const { texts, document } = await readText(text, name);
    expect(texts).toEqual(['Nội dung của Đảng bộ tỉnh gồm:', 'd) Xây dựng cơ sở', 'đ) Đoàn kết nội bộ']);
    expect(document?.conversions.map(({ what }) => what)).toContain('eth-letters');
  });
});

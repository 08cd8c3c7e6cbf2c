// Lone list items that name the paragraphs behind them.
import { describe, expect, it } from 'vitest';
import { doc, imported, LONG } from './document.js';

const TITLE = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'Kỷ niệm 50 năm thành lập huyện Tân Hòa'];
const headings = async (...lines: string[]): Promise<(string | undefined)[]> => {
  const { sections } = await imported(doc([...TITLE, 'I. KẾT QUẢ', ...lines, 'II. Ý NGHĨA', LONG]));
  return (sections[0]?.sections ?? []).map(({ heading }) => heading);
};

describe('a lone item before a paragraph', () => {
  it('is a heading where it opens a topic', async () => {
    expect(await headings(LONG, '- Về phát triển kinh tế', LONG)).toEqual(['Về phát triển kinh tế']);
  });

  it('is one where there are several', async () => {
    expect(await headings('- Kinh tế nông thôn', LONG, '- Văn hóa và giáo dục', LONG)).toEqual([
      'Kinh tế nông thôn',
      'Văn hóa và giáo dục',
    ]);
  });

  it('stays an item in a list, with an end of its own, or alone without a topic', async () => {
    expect(await headings('- Về kinh tế', '- Về văn hóa', LONG)).toEqual([]);
    expect(await headings('- Về kinh tế có nhiều tiến bộ.', LONG)).toEqual([]);
    expect(await headings('- Xã Bình An', LONG)).toEqual([]);
  });
});

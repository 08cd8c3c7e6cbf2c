import { describe, expect, it } from 'vitest';
import { withUniqueTitles } from '../../../src/import/story/unique-titles.js';
import type { Block } from '../../../src/outline/schema.js';

const titles = (blocks: Block[], heading: string, depth: number): (string | undefined)[] =>
  withUniqueTitles(blocks, heading, { lang: 'vi', depth }).map(({ title }) => title);
const text = 'Phong trào cách mạng ở châu Ngân Sơn đã phát triển mạnh. Nhân dân hăng hái tham gia.';

describe('the titles of a section’s blocks', () => {
  it('never repeat its heading, a part of it, or one another', () => {
    const blocks = [
      { title: 'Khởi nghĩa Bắc Sơn', text: 'Chi bộ đã họp ở đình làng. Sau đó tan.' },
      { title: 'Năm 1940', text },
      { title: 'Năm 1940', text },
    ];
    expect(titles(blocks, 'Ý nghĩa cuộc khởi nghĩa Bắc Sơn', 0)).toEqual([
      'Chi bộ đã họp ở đình làng',
      'Năm 1940',
      'Phong trào cách mạng ở châu Ngân Sơn đã phát triển mạnh',
    ]);
  });

  it('are left to the heading of a sub-section for its first or only text', () => {
    expect(titles([{ title: 'Đảng bộ Bắc Sơn', text }], 'Một là, về nắm vững thời cơ', 1)).toEqual([
      undefined,
    ]);
    expect(titles([{ text }, { text }], 'Một là, về nắm vững thời cơ', 1)).toEqual([
      undefined,
      'Phong trào cách mạng ở châu Ngân Sơn đã phát triển mạnh',
    ]);
  });

  it('are no opening phrases, which say nothing by themselves', () => {
    const blocks = [
      'Bằng ý chí và khát vọng vươn xa, Đảng bộ, chính quyền và Nhân dân quyết tâm xây dựng địa phương.',
      'Trong thời gian từ tháng 4 đến tháng 9 năm 1943 các đội đã tỏa đi nhiều nơi.',
      'Dưới sự lãnh đạo trực tiếp của Đảng bộ tỉnh, các đơn vị hăng hái thi đua lập công.',
    ].map((told) => ({ text: told }));
    for (const title of titles(blocks, 'Phát huy truyền thống', 0))
      expect(title ?? '').not.toMatch(/^(?:Bằng|Trong|Từ|Dưới)/u);
  });

  it('name a chart by what it counts', () => {
    const chart = {
      kind: 'bar' as const,
      labels: ['2020'],
      series: [{ name: 'Thu ngân sách', values: ['7'] }],
    };
    for (const depth of [0, 1]) expect(titles([{ chart }], 'Thành tựu', depth)).toEqual(['Thu ngân sách']);
  });
});

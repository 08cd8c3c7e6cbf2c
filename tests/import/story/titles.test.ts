// What names a block of figures, a quotation and a text beside others under one heading.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/outline/schema.js';
import { doc, imported, LONG } from '../structure/document.js';

const TITLE = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'Kỷ niệm 50 năm thành lập huyện Tân Hòa'];

async function blocksOf(...paragraphs: string[]): Promise<Block[]> {
  const { sections } = await imported(
    doc([...TITLE, 'I. KẾT QUẢ TOÀN DIỆN', ...paragraphs, 'II. Ý NGHĨA', LONG]),
  );
  return sections[0]?.blocks ?? [];
}
const titleOf = (blocks: readonly Block[], kind: keyof Block): string | undefined =>
  blocks.find((block) => block[kind] !== undefined)?.title;

describe('the title of figures', () => {
  it('is what a sentence says of at least half of them', async () => {
    const blocks = await blocksOf(
      'Giáo dục và đào tạo đạt nhiều kết quả. Số trường đạt chuẩn quốc gia là 42 trường. Tỷ lệ phổ cập đạt 98,5%. Tỷ lệ học sinh đỗ tốt nghiệp đạt 99,1%.',
    );
    expect(titleOf(blocks, 'figures')).toBe('Giáo dục và đào tạo đạt nhiều kết quả');
  });

  it('is no sentence of the last of many', async () => {
    const blocks = await blocksOf(
      'Tốc độ tăng trưởng kinh tế đạt 7,8%. Thu ngân sách đạt 855 tỷ đồng. Độ che phủ rừng đạt 63,4%. Y tế cơ sở đạt nhiều kết quả. Tỷ lệ xã đạt chuẩn y tế đạt 92%.',
    );
    expect(titleOf(blocks, 'figures') ?? '').not.toMatch(/Y tế/u);
  });

  it('is no work whose verb only names it', async () => {
    const blocks = await blocksOf(
      'Công tác giảm nghèo, tạo việc làm được thực hiện quyết liệt. Tỷ lệ hộ nghèo còn 3,6%. Thu nhập bình quân đạt 48,5 triệu đồng. Tỷ lệ lao động qua đào tạo đạt 65%.',
    );
    expect(titleOf(blocks, 'figures')).not.toBe('Công tác giảm nghèo');
  });
});

describe('the title of a quotation', () => {
  it('says who spoke, where nothing else names it', async () => {
    const blocks = await blocksOf(
      'Đồng chí Trần Phú Hòa đã nhận xét: “Phong trào Tân Hòa là ngọn đuốc soi đường cho nhân dân cả vùng đứng lên”.',
    );
    expect(titleOf(blocks, 'quote')).toBe('Đồng chí Trần Phú Hòa đã nhận xét');
  });
});

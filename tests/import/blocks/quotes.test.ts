// Who said what stands in quotation marks.
import { describe, expect, it } from 'vitest';
import { quotationIn } from '../../../src/import/blocks/quotes.js';

describe('a quotation', () => {
  it('is of whom its words are, whoever else the sentence names', () => {
    expect(
      quotationIn(
        'Hai trận đầu do đồng chí Hà Văn Cam chỉ huy, nhằm thực hiện chỉ thị của lãnh tụ Trần Phú Hòa: “Trận đầu nhất định phải thắng”.',
      )?.by,
    ).toBe('Lãnh tụ Trần Phú Hòa');
  });

  it('is none where its words go on inside the sentence', () => {
    expect(
      quotationIn(
        'Hai trận đầu do đồng chí Hà Văn Cam chỉ huy, nhằm thực hiện chỉ thị “trong vòng một tháng phải có hoạt động” của cấp trên.',
      ),
    ).toBeUndefined();
  });

  it('is of whom the sentence before names, where a pronoun speaks', () => {
    const before = 'Ngày 5/9/1960, Chủ tịch Trần Phú Hòa về thăm xã.';
    const said = 'Người ân cần căn dặn: “Các cô các chú phải giữ lấy rừng”.';
    expect(quotationIn(said, before)?.by).toBe('Chủ tịch Trần Phú Hòa');
    expect(quotationIn(said, 'Bà con ra đón rất đông.')?.by).toBeUndefined();
    const two = 'Chủ tịch Trần Phú Hòa cùng đồng chí Hà Văn Cam về thăm xã.';
    expect(quotationIn(said, two)?.by).toBeUndefined();
  });
});

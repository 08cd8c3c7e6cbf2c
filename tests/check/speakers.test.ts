// Speakers of quotations, in quote blocks and in running text.
import { describe, expect, it } from 'vitest';
import { compared, outlineOf } from './beside.js';

const DOCUMENT = [
  'Tại buổi họp do đồng chí Trần Văn Đệ chủ trì, đồng chí Nguyễn Thế Vinh, Bí thư Xứ ủy, căn dặn: “Ở đâu có phu phen thì ở đó phải có người của Đảng”.',
  'Đêm ấy đồng chí Lê Quang Thái thay mặt anh em tuyên thệ: “Dù máu chảy đầu rơi cũng không rời nhiệm vụ”.',
  'Nhân dân các bản góp gạo nuôi cán bộ suốt mùa giáp hạt.',
];
const found = (...blocks: string[]): string[] =>
  compared(outlineOf(...blocks, 'text: Suốt mùa giáp hạt, cán bộ được các bản góp gạo nuôi.'), ...DOCUMENT)
    .findings.filter(({ code }) => code.startsWith('check/speaker'))
    .map(({ code, ours, theirs }) => `${code}: ${ours ?? ''} | ${theirs ?? ''}`);

const quote = (by?: string): string =>
  `quote:\n  text: Ở đâu có phu phen thì ở đó phải có người của Đảng${by ? `\n  by: ${by}` : ''}`;

describe('the speaker of a quotation', () => {
  it('named by the document is not reported', () => {
    expect(found(quote('Đồng chí Nguyễn Thế Vinh, Bí thư Xứ ủy'))).toEqual([]);
  });

  it('only mentioned in the same sentence or elsewhere is reported with the real one', () => {
    for (const name of ['Trần Văn Đệ', 'Lê Quang Thái'])
      expect(found(quote(`Đồng chí ${name}`))).toEqual([
        `check/speaker-differs: Đồng chí ${name} | Nguyễn Thế Vinh`,
      ]);
  });

  it('who is missing is reported', () => {
    expect(found(quote())).toEqual(['check/speaker-lost:  | Nguyễn Thế Vinh']);
  });

  it('is checked in running text too', () => {
    const say = (name: string): string[] =>
      found(
        `points:\n- Thay mặt anh em, đồng chí ${name} tuyên thệ “Dù máu chảy đầu rơi cũng không rời nhiệm vụ”.`,
      );
    expect(say('Lê Quang Thái')).toEqual([]);
    expect(say('Trần Văn Đệ')).toEqual(['check/speaker-differs: Trần Văn Đệ | Lê Quang Thái']);
  });
});

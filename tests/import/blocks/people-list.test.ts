// Lists with a person an item.
import { describe, expect, it } from 'vitest';
import { peopleOfList } from '../../../src/import/blocks/people.js';
import { doc, imported, LONG } from '../structure/document.js';

const TITLE = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'Kỷ niệm 50 năm thành lập huyện Tân Hòa'];

describe('a list of people', () => {
  it('gives each the office or the task of the item', () => {
    expect(
      peopleOfList([
        'Đồng chí Hà Văn Cam - Bí thư;',
        'Đồng chí Lò Thị Nga: phụ trách công tác dân vận;',
        'Đồng chí Nông Văn Tú.',
      ]),
    ).toEqual([
      { name: 'Hà Văn Cam', role: 'Bí thư' },
      { name: 'Lò Thị Nga', role: 'phụ trách công tác dân vận' },
      { name: 'Nông Văn Tú' },
    ]);
  });

  it('is none of two, of places, or where a task is long', () => {
    expect(peopleOfList(['Đồng chí Hà Văn Cam - Bí thư', 'Đồng chí Lò Thị Nga - Ủy viên'])).toBeUndefined();
    expect(peopleOfList(['Xã Bình An - đạt chuẩn', 'Xã Tân Lập - đạt chuẩn', 'Xã Yên Lạc'])).toBeUndefined();
    const long = `Đồng chí Hà Văn Cam: ${LONG}`;
    expect(
      peopleOfList([long, 'Đồng chí Lò Thị Nga: dân vận', 'Đồng chí Nông Văn Tú: hậu cần']),
    ).toBeUndefined();
  });

  it('keeps the lines of the document in the notes', async () => {
    const { sections, codes } = await imported(
      doc([
        ...TITLE,
        'I. PHÂN CÔNG',
        'Ban Chấp hành lâm thời gồm:',
        '- Đồng chí Hà Văn Cam - Bí thư',
        '- Đồng chí Lò Thị Nga - Phó Bí thư',
        '- Đồng chí Nông Văn Tú - Ủy viên',
        'II. Ý NGHĨA',
        LONG,
      ]),
    );
    expect(codes.filter((code) => /lost|added|unmatched/.test(code))).toEqual([]);
    const [block] = sections[0]?.blocks ?? [];
    expect(block?.people).toHaveLength(3);
    expect(block?.notes).toContain('Đồng chí Lò Thị Nga - Phó Bí thư');
  });
});

// Headings, announcements and neighbours that turn the numbers, dates and names near them into plans.
import { describe, expect, it } from 'vitest';
import { chartIn, chartOfList } from '../../../src/import/blocks/chart.js';
import { comparisonIn } from '../../../src/import/blocks/compare.js';
import { eventIn } from '../../../src/import/blocks/dates.js';
import { inlineBlock, inlineList } from '../../../src/import/blocks/lists.js';
import { peopleIn } from '../../../src/import/blocks/people.js';
import { titlesOf } from '../../../src/import/blocks/titles.js';
import type { Block, Section } from '../../../src/outline/schema.js';
import { doc, imported, LONG } from '../structure/document.js';

const TARGETS =
  'Thu ngân sách nhà nước đạt 900 tỷ đồng. Tỷ lệ hộ nghèo của huyện dưới 1%. Độ che phủ rừng của huyện đạt 60%.';
const TITLE = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'Kỷ niệm 50 năm thành lập huyện Tân Hòa'];

/** The sections of a document, and what its proof finds wrong with the outline. */
async function sectionsOf(...paragraphs: string[]): Promise<{ sections: Section[]; wrong: string[] }> {
  const { sections, codes } = await imported(doc([...TITLE, ...paragraphs]));
  return { sections, wrong: codes.filter((code) => /lost|added|unmatched|apart/.test(code)) };
}
const valuesOf = (blocks: readonly Block[] = []): string[] =>
  blocks.flatMap(({ figures }) => figures ?? []).map(({ value }) => value);

describe('a heading', () => {
  it('of targets makes targets of the figures below it, also in its sub-sections', async () => {
    const { sections, wrong } = await sectionsOf(
      'I. CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030',
      TARGETS,
      '1. Về kinh tế',
      'Giá trị công nghiệp đạt 420 tỷ đồng; giá trị nông nghiệp đạt 190 tỷ đồng; giá trị dịch vụ đạt 450 tỷ đồng.',
      'II. KẾT QUẢ',
      LONG,
    );
    expect(valuesOf(sections[0]?.blocks)).toEqual(['chỉ tiêu… 900', 'chỉ tiêu… dưới 1', 'chỉ tiêu… 60']);
    expect(valuesOf(sections[0]?.sections?.[0]?.blocks)).toEqual([
      'chỉ tiêu… 420',
      'chỉ tiêu… 190',
      'chỉ tiêu… 450',
    ]);
    expect(wrong).toEqual([]);
  });

  it.each(['KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU', 'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH', 'THÀNH TỰU NỔI BẬT'])(
    'that tells what came of it leaves figures as they are: %s',
    async (heading) => {
      const { sections } = await sectionsOf(`I. ${heading}`, TARGETS, 'II. BÀI HỌC', LONG);
      expect(valuesOf(sections[0]?.blocks)).toEqual(['900', 'dưới 1', '60']);
    },
  );

  it('that looks ahead in other words leaves sentences as they are, under a title that says so', async () => {
    const { sections, wrong } = await sectionsOf(
      'I. PHƯƠNG HƯỚNG, NHIỆM VỤ',
      LONG,
      '1. Về kinh tế, ngân sách',
      TARGETS,
      'II. BÀI HỌC',
      LONG,
    );
    const [block] = sections[0]?.sections?.[0]?.blocks ?? [];
    expect(block).toMatchObject({ title: 'Phương hướng… Về kinh tế, ngân sách', text: TARGETS });
    expect(wrong).toEqual([]);
  });

  it('of plans makes no events of what is planned', async () => {
    const days = [
      'Ngày 02/9/2025, tổ chức lễ dâng hương tại nghĩa trang liệt sĩ huyện.',
      'Ngày 05/9/2025, khai mạc triển lãm ảnh về 50 năm xây dựng huyện.',
      'Ngày 10/9/2025, tổ chức đêm nghệ thuật tại quảng trường trung tâm.',
    ];
    const { sections } = await sectionsOf(
      'I. CÁC HOẠT ĐỘNG',
      'Các hoạt động chính dự kiến như sau:',
      ...days,
      'II. TỔ CHỨC',
      LONG,
    );
    const blocks = sections[0]?.blocks ?? [];
    expect(blocks.every(({ timeline }) => timeline === undefined)).toBe(true);
    expect(blocks[0]?.title).toBe('Các hoạt động chính dự kiến như sau');
  });
});

describe('the line above a list', () => {
  const items = ['- 95% trường học đạt chuẩn quốc gia.', '- 100% xã có bác sĩ.', '- 98% hộ dùng nước sạch.'];

  it.each([
    ['Mục tiêu đến năm 2030:', 'Mục tiêu đến năm 2030'],
    [
      'Đại hội đã thảo luận kỹ lưỡng, biểu quyết thông qua các mục tiêu đến năm 2030 của toàn huyện như sau:',
      'Mục tiêu đến năm 2030 của toàn huyện như sau',
    ],
  ])('that makes targets of its items is their title: %s', async (intro, title) => {
    const { sections } = await sectionsOf('I. XÃ HỘI', LONG, intro, ...items, 'II. BÀI HỌC', LONG);
    expect(sections[0]?.blocks?.find(({ points }) => points)?.title).toBe(title);
  });

  it('stays with them where they stand in one sentence, or the sentence stays one', () => {
    const rest = 'Trồng rừng mới ở các xã; Nâng cấp đường liên thôn; Xây thêm trường học.';
    const short = inlineList(`Huyện dự kiến trong năm tới: ${rest}`);
    expect(short && inlineBlock(short, 'vi')?.title).toBe('Huyện dự kiến trong năm tới');
    const unless =
      'Nếu tỉnh bố trí đủ vốn và mặt bằng được bàn giao sớm cho các nhà thầu, huyện làm ba việc sau đây:';
    const long = inlineList(`${unless} ${rest}`);
    expect(long && inlineBlock(long, 'vi')).toBeUndefined();
  });
});

describe('a chart', () => {
  it.each([
    'Thu nhập bình quân đầu người năm 2022 đạt 51 triệu đồng, năm 2024 đạt 58 triệu đồng, dự kiến năm 2026 đạt 66 triệu đồng.',
    'Thu ngân sách năm 2025 đạt 120 tỷ đồng, năm 2026 đạt 135 tỷ đồng, năm 2027 đạt 150 tỷ đồng theo kế hoạch.',
    'Thu ngân sách năm 2022 đạt 120 tỷ đồng, năm 2023 đạt 135 tỷ đồng, năm 2024 không đạt 150 tỷ đồng.',
    'Dự kiến nông nghiệp chiếm 20%, công nghiệp chiếm 50% và dịch vụ chiếm 30% trong cơ cấu kinh tế.',
    'Cơ cấu kinh tế: nông nghiệp tối đa 20%, công nghiệp chiếm 50%, dịch vụ chiếm 30%.',
  ])('is not made where columns look alike that are not: %s', (sentence) => {
    expect(chartIn(sentence, 'vi')).toBeUndefined();
  });

  it('says in its name what governs all its values', () => {
    const planned =
      'Mục tiêu thu nhập bình quân đầu người năm 2026 là 66 triệu đồng, năm 2028 là 75 triệu đồng, năm 2030 là 90 triệu đồng.';
    expect(chartIn(planned, 'vi')?.series[0]?.name).toBe('Mục tiêu thu nhập bình quân đầu người');
    const plain = planned.replace('Mục tiêu thu', 'Thu');
    expect(chartIn(plain, 'vi', { plan: 'kế hoạch' })?.series[0]?.name).toBe(
      'Kế hoạch… Thu nhập bình quân đầu người',
    );
    expect(chartIn(plain, 'vi', { unsure: true })).toBeUndefined();
    const list = ['Nông nghiệp: 20%', 'Công nghiệp: 50%', 'Dịch vụ: 30%'];
    expect(chartOfList('Dự kiến cơ cấu kinh tế:', list, 'vi')?.series[0]?.name).toBe(
      'Dự kiến cơ cấu kinh tế',
    );
  });
});

describe('a comparison', () => {
  const then = 'Trước đây, huyện có 12 trạm y tế xã, 45 trường học các cấp.';

  it('keeps the plan and the bounds of each value', () => {
    const now = 'Đến năm 2030, phấn đấu có 18 trạm y tế xã, ít nhất 60 trường học các cấp.';
    expect(comparisonIn([then, now], 'vi')?.compare.rows.map(({ values }) => values)).toEqual([
      ['12', 'phấn đấu có 18'],
      ['45', 'phấn đấu… ít nhất 60'],
    ]);
  });

  it.each([
    'Đến nay, nếu tính cả phân trường, huyện có 18 trạm y tế xã, 60 trường học các cấp.',
    'Đến năm 2030, huyện có 18 trạm y tế xã, 60 trường học các cấp theo kế hoạch.',
  ])('is not made under a condition, or where the plan may hold for any of them: %s', (now) => {
    expect(comparisonIn([then, now], 'vi')).toBeUndefined();
  });
});

describe('an event', () => {
  it.each([
    ['Theo kế hoạch, tháng 6/2026, cầu Bến Đá được thông xe.', 'Theo kế hoạch, tháng 6/2026'],
    ['Dự kiến tháng 12/2027, nhà máy nước Tân Hòa đi vào hoạt động.', 'Dự kiến tháng 12/2027'],
    ['Năm 2027, huyện sẽ khánh thành nhà máy nước Tân Hòa.', 'Năm 2027'],
  ])('that is planned says so: %s', (sentence, when) => {
    const event = eventIn(sentence, 'vi');
    expect(event?.when).toBe(when);
    expect(`${event?.when} ${event?.what}`).toMatch(/kế hoạch|Dự kiến|sẽ/u);
  });

  it.each([
    'Nếu mặt bằng được bàn giao đúng hạn, tháng 6/2026, cầu Bến Đá được thông xe.',
    'Nghị quyết của Đại hội Đảng bộ huyện đề ra mục tiêu, năm 2027, huyện khánh thành nhà máy nước Tân Hòa.',
  ])('is none under a condition, or a plan too long to be shown: %s', (sentence) => {
    expect(eventIn(sentence, 'vi')).toBeUndefined();
  });

  it('is none below an announcement of plans, unless it says by itself what it is', () => {
    const plain = 'Ngày 02/9/2025, tổ chức lễ dâng hương tại nghĩa trang.';
    expect(eventIn(plain, 'vi')).toBeDefined();
    expect(eventIn(plain, 'vi', { plan: 'kế hoạch' })).toBeUndefined();
    expect(eventIn(plain.replace('tổ chức', 'sẽ tổ chức'), 'vi', { plan: 'kế hoạch' })).toBeDefined();
  });
});

describe('a title', () => {
  it.each([
    ['Dự kiến năm 2027, huyện khánh thành nhà máy nước sạch. Nhân dân vui mừng.', 'huyện khánh thành'],
    ['Nếu đủ vốn, huyện xây dựng trường trung học mới ở trung tâm. Nhân dân vui mừng.', 'xây dựng trường'],
    [
      'Huyện xây dựng trường trung học mới theo kế hoạch của tỉnh. Nhân dân vui mừng.',
      'trường trung học mới',
    ],
  ])('does not tell as done what its sentence plans: %s', (text, claim) => {
    const titles = titlesOf(text.split(/(?<=\.)\s/u), { lang: 'vi' }).filter(
      (title) => !/dự kiến|nếu|kế hoạch/iu.test(title),
    );
    expect(titles.filter((title) => title.toLowerCase().includes(claim))).toEqual([]);
  });
});

describe('a list of people that is not closed', () => {
  it.each([
    ['Dự họp có các đồng chí: Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh...', 'Hồ Văn Cảnh', undefined, '…'],
    ['Dự họp có các đồng chí: Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh, v.v.', 'Hồ Văn Cảnh', undefined, 'v.v.'],
    [
      'Dự họp có các đồng chí: Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh và nhiều đồng chí khác.',
      'Hồ Văn Cảnh',
      undefined,
      'và nhiều đồng chí khác',
    ],
    [
      'Ban gồm các đồng chí: Lê Văn An - Trưởng ban, Trần Thị Bình - Phó ban, Hồ Văn Cảnh - Ủy viên và các đồng chí khác.',
      'Hồ Văn Cảnh',
      'Ủy viên',
      'và các đồng chí khác',
    ],
    [
      'Dự họp có các đồng chí: Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh và đại diện các ban, ngành của huyện.',
      'Hồ Văn Cảnh',
      undefined,
      'và đại diện các ban…',
    ],
    [
      'The committee consisted of comrades including Lo Nam – Secretary, Bao An, Phan Cu, and others.',
      'Phan Cu',
      undefined,
      'and others',
    ],
  ])('says so behind its last one, whose name stays as it is: %s', (sentence, name, role, others) => {
    const [last, open] = peopleIn(sentence)?.people.slice(-2) ?? [];
    expect([last?.name, last?.role, open]).toEqual([name, role, { name: others }]);
  });

  it('is told apart from one that is', () => {
    const closed = 'Ban gồm các đồng chí: Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh, họp tại đình làng.';
    expect(peopleIn(closed)?.people.at(-1)?.name).toBe('Hồ Văn Cảnh');
  });

  it('has a title without a blank before it', () => {
    const found = peopleIn('Các đồng chí: Lê Văn An, Trần Thị Bình, Hồ Văn Cảnh…');
    expect(found?.title).toBe('Các đồng chí');
  });
});

describe('a sentence beside a block', () => {
  it('is shown when it counts something', async () => {
    const { sections } = await sectionsOf(
      'I. XÃ HỘI',
      `${TARGETS} Trong 3 năm, huyện đã sửa 45 phòng học. Nhân dân vui mừng.`,
      'II. BÀI HỌC',
      LONG,
    );
    expect(sections[0]?.blocks?.map(({ text }) => text)).toContain(
      'Trong 3 năm, huyện đã sửa 45 phòng học. Nhân dân vui mừng.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../src/outline/load.js';
import { slipsOfOutline } from '../../src/slips/outline.js';

/** "code: words at line" for an outline of one section. */
function slipsAt(head: string, ...blocks: string[]): string[] {
  const body = blocks.map((block) => `  - ${block.replaceAll('\n', '\n    ')}\n`).join('');
  const { value } = parseOutline(`${head}\nsections:\n- heading: Diễn biến\n  blocks:\n${body}`, 'a.yaml');
  if (!value) throw new Error('the outline of this test is wrong');
  return slipsOfOutline(value).map(({ code, params, line }) => `${code}: ${params.text} at ${line}`);
}
const SOUND = 'text: Nhân dân các xã hưởng ứng.';

describe('an outline without a document', () => {
  it.each([
    ['figures: [{value: 245/226, label: xã có trạm y tế}]', 'slips/part-over-whole: 245/226'],
    ["figures: [{value: '120', unit: '%', label: hộ nghèo được xóa}]", 'slips/share-over: 120%'],
    [
      "chart: {kind: share, unit: '%', labels: [A, B], series: [{name: Cơ cấu, values: [60, 53]}]}",
      'slips/shares-sum: 60',
    ],
    [
      'timeline: [{when: 1/5/1945, what: Họp mở rộng.}, {when: 3/2/1940, what: Thành lập.}]',
      'slips/timeline-order: 3/2/1940',
    ],
    ['text: Các nghành họp bàn.', 'slips/misspelt: nghành'],
    ['gallery: [{src: a.jpg, alt: A, caption: Các nghành họp bàn.}]', 'slips/misspelt: nghành'],
    [
      'table: {header: [Xã, Số hộ], rows: [[Tân Hợp, 120], [Phú Mỹ, 130], [Tổng cộng, 260]]}',
      'slips/table-total: 260',
    ],
    ['people: [{name: Lê Văn Tám (1920 - 1909), role: Bí thư}]', 'slips/death-before-birth: 1920 - 1909'],
  ])('is checked block by block, with the place of each finding: %s', (block, slip) => {
    expect(slipsAt('title: A', block)).toEqual([`${slip} at 5`]);
  });

  it('checks a lead together with the points below it', () => {
    const points = 'points:\n- Hoàn thiện quy hoạch.\n- Thu hút đầu tư.';
    expect(slipsAt('title: A', 'text: "Huyện thực hiện ba nhóm giải pháp sau:"', points)).toEqual([
      'slips/count: ba nhóm giải pháp at 5',
    ]);
  });

  it('compares the title with the dates below it, or those of its event', () => {
    const title = 'title: Kỷ niệm 80 năm Ngày thành lập Chi bộ';
    const slip = 'slips/anniversary: 27/9/1940 - 27/9/2021';
    expect(slipsAt(`${title}\nsubtitle: 27/9/1940 - 27/9/2021`, SOUND)).toEqual([`${slip} at 2`]);
    const event = 'event: {name: Ngày thành lập, from: 27/9/1940, to: 27/9/2021}';
    expect(slipsAt(`${title}\n${event}`, SOUND)).toEqual([`${slip} at 2`]);
    expect(slipsAt(`${title}\nsubtitle: 27/9/1940 - 27/9/2020`, SOUND)).toEqual([]);
  });

  it('may have cells of two times side by side, which are not a contradiction', () => {
    const compare =
      'compare: {columns: [1997, 2023], rows: [{label: Tổ chức cơ sở đảng, values: [299, 432]}]}';
    expect(slipsAt('title: A', compare)).toEqual([]);
  });
});

// Ranges, conditions before a colon, and periods: numbers that only make sense together with the words around them.
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/import/blocks/figures.js';
import type { Block } from '../../../src/outline/schema.js';
import { doc, imported, LONG } from '../structure/document.js';

const valuesOf = (sentence: string): string[] =>
  figuresIn(sentence, 'vi').map(({ figure: { value, unit = '', label } }) => `${value}|${unit}|${label}`);
const sincesOf = (sentence: string): (string | undefined)[] =>
  figuresIn(sentence, 'vi').map(({ since }) => since);

describe('a range', () => {
  it.each([
    ['Tỷ lệ thất nghiệp từ 2 - 4%.', '2 - 4|%|Tỷ lệ thất nghiệp'],
    ['Sản lượng chè búp tươi đạt 40 đến 55 tấn.', '40 đến 55|tấn|Sản lượng chè búp tươi'],
    ['Diện tích rừng phòng hộ đạt 300–350 ha.', '300–350|ha|Diện tích rừng phòng hộ'],
    ['Tỷ lệ hộ cận nghèo giảm từ 2% đến 3%.', 'giảm từ 2% đến 3|%|Tỷ lệ hộ cận nghèo'],
    ['Toàn huyện có từ 8 tới 9 xã đạt chuẩn nông thôn mới.', '8 tới 9||xã đạt chuẩn nông thôn mới'],
  ])('is one value: %s', (sentence, figure) => expect(valuesOf(sentence)).toEqual([figure]));

  it.each([
    'Sản lượng chè búp tươi 40 hoặc 55 tấn.',
    'Thu nhập bình quân đầu người 40 đến dưới 55 triệu đồng.',
    'Tổng giá trị sản xuất 1900 - 2000 tỷ đồng.',
    'Tỷ lệ thất nghiệp giảm từ 4% xuống 2%.',
  ])('that is written in another way is never its upper end alone: %s', (sentence) =>
    expect(valuesOf(sentence)).toEqual([]),
  );
});

const TOLD = 'tỷ lệ thất nghiệp 2%, sản lượng thủy sản 900 tấn, độ che phủ rừng 58%.';

describe('what stands before a colon', () => {
  it.each([
    'Nếu thời tiết thuận lợi',
    'Với điều kiện được cấp đủ vốn',
    'Trước khi sáp nhập',
    'Kịch bản thấp',
    'Theo phương án hai',
    'Đề xuất của xã',
  ])('is shown with every figure that holds only under it: %s', (head) =>
    expect(sincesOf(`${head}: ${TOLD}`)).toEqual([head, head, head]),
  );

  it.each(['Chưa hoàn thành', 'Không đạt chỉ tiêu', 'Các chỉ số chưa đạt'])(
    'makes no figures where it denies them: %s',
    (head) => expect(valuesOf(`${head}: ${TOLD}`)).toEqual([]),
  );

  it('leaves figures plain where it only names what is told of', () =>
    expect(sincesOf(`Về xã hội: ${TOLD}`)).toEqual([undefined, undefined, undefined]));

  it('also holds for the sentences and the paragraphs behind it', async () => {
    const plain = 'Tỷ lệ thất nghiệp của xã đạt 2%. Sản lượng thủy sản đạt 900 tấn. Độ che phủ rừng đạt 58%.';
    const figures = async (...paragraphs: string[]): Promise<Block[]> => {
      const { sections } = await imported(doc(['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'I. XÃ HỘI', ...paragraphs, LONG]));
      return (sections[0]?.blocks ?? []).filter((block) => block.figures !== undefined);
    };
    expect(await figures(plain)).toHaveLength(1);
    expect(await figures('Nếu được cấp đủ vốn:', plain)).toEqual([]);
    expect(await figures(`Chưa hoàn thành: các việc sau. ${plain}`)).toEqual([]);
  });
});

describe('the time of figures', () => {
  it.each([
    'Giai đoạn 2011 - 2015',
    'Trong giai đoạn 2011–2015',
    'Nhiệm kỳ 2015 - 2020',
    'Quý II năm 2023',
    '9 tháng đầu năm 2023',
    'Giai đoạn 5 năm 2016 - 2020',
    'Đến năm 2030',
    'Đến hết năm 2023',
  ])('is given whole, and to all of them: %s', (time) =>
    expect(
      sincesOf(`${time}, tỷ lệ thất nghiệp 3%, sản lượng thủy sản 20 tấn, độ che phủ rừng 58%.`),
    ).toEqual([time, time, time]),
  );

  it('is not that of another clause of the sentence', () =>
    expect(sincesOf('Theo báo cáo giai đoạn 2011 - 2015 của huyện, tỷ lệ thất nghiệp đạt 3%.')[0]).toContain(
      'giai đoạn 2011 - 2015',
    ));
});

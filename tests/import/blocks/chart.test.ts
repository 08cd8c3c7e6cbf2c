import { describe, expect, it } from 'vitest';
import { chartIn, chartOfList } from '../../../src/import/blocks/chart.js';
import { doc, imported, LONG } from '../structure/document.js';

describe('one thing at several years', () => {
  it('becomes a chart with the document’s own digits', () => {
    expect(
      chartIn(
        'Thu nhập bình quân đầu người năm 2020 đạt 52 triệu đồng; năm 2021 đạt 55,5 triệu đồng; năm 2022 đạt 60 triệu đồng.',
        'vi',
      ),
    ).toEqual({
      kind: 'bar',
      unit: 'triệu đồng',
      labels: ['2020', '2021', '2022'],
      series: [{ name: 'Thu nhập bình quân đầu người', values: ['52', '55,5', '60'] }],
    });
  });

  it('may be named behind its first year, and be told value first', () => {
    expect(
      chartIn(
        'Năm 2020, thu ngân sách đạt 700 tỷ đồng, năm 2021 đạt 780 tỷ đồng, năm 2022 đạt 855 tỷ đồng.',
        'vi',
      )?.series,
    ).toEqual([{ name: 'Thu ngân sách', values: ['700', '780', '855'] }]);
    expect(
      chartIn('Tỷ lệ hộ nghèo giảm từ 40% năm 2000 xuống 25,95% năm 2015 và còn 7,88% năm 2020.', 'vi'),
    ).toMatchObject({
      labels: ['2000', '2015', '2020'],
      series: [{ name: 'Tỷ lệ hộ nghèo', values: ['40', '25,95', '7,88'] }],
    });
  });

  it('counts things too, and is a line where its years stand at equal steps', () => {
    expect(
      chartIn(
        'Số đảng viên của toàn tỉnh năm 2018 là 30.100 đồng chí, năm 2019 là 31.250 đồng chí, năm 2020 là 32.400 đồng chí, năm 2021 là 33.700 đồng chí và năm 2022 là 35.002 đồng chí.',
        'vi',
      ),
    ).toMatchObject({ kind: 'line', unit: 'đồng chí', series: [{ name: 'Số đảng viên của toàn tỉnh' }] });
  });

  it('keeps hedges with their figures', () => {
    const sentence =
      'Thu ngân sách năm 2020 đạt trên 700 tỷ đồng; năm 2021 đạt 780 tỷ đồng; năm 2022 ước đạt 855 tỷ đồng.';
    expect(chartIn(sentence, 'vi')?.series[0]?.values).toEqual(['trên 700', '780', 'ước đạt 855']);
    expect(
      chartIn(
        'Currently, the rate of poor households (according to new criteria) in the province decreased rapidly, from more than 40% in 2000 to 25.95% in 2015, and down to 7.88% in 2020.',
        'en',
      )?.series[0]?.values,
    ).toEqual(['more than 40', '25.95', '7.88']);
  });

  it.each([
    ['two figures', 'Thu ngân sách năm 2020 đạt 700 tỷ đồng; năm 2021 đạt 780 tỷ đồng.'],
    [
      'other units',
      'Thu ngân sách năm 2020 đạt 700 tỷ đồng; năm 2021 đạt 780 triệu đồng; năm 2022 đạt 855 tỷ đồng.',
    ],
    [
      'a range',
      'Thu ngân sách năm 2020 đạt 700 - 720 tỷ đồng; năm 2021 đạt 780 tỷ đồng; năm 2022 đạt 855 tỷ đồng.',
    ],
    ['growth', 'Thu ngân sách năm 2020 tăng 7%; năm 2021 tăng 8%; năm 2022 tăng 9%.'],
    [
      'other things',
      'Năm 2020, thu ngân sách đạt 700 tỷ đồng; năm 2021, xuất khẩu đạt 780 tỷ đồng; năm 2022, vốn đầu tư đạt 855 tỷ đồng.',
    ],
    [
      'a number beside',
      'Thu ngân sách năm 2020 đạt 700 tỷ đồng; năm 2021 đạt 780 tỷ đồng; năm 2022 đạt 855 tỷ đồng, bằng 120% dự toán.',
    ],
    [
      'years out of order',
      'Thu ngân sách năm 2022 đạt 855 tỷ đồng; năm 2020 đạt 700 tỷ đồng; năm 2021 đạt 780 tỷ đồng.',
    ],
    ['no name', 'Năm 2020 đạt 700 tỷ đồng; năm 2021 đạt 780 tỷ đồng; năm 2022 đạt 855 tỷ đồng.'],
    [
      'periods',
      'Tốc độ tăng trưởng giai đoạn 2011 - 2015 đạt 6%; giai đoạn 2016 - 2020 đạt 7%; giai đoạn 2021 - 2025 đạt 8%.',
    ],
  ])('does not become a chart with %s', (_, sentence) => {
    expect(chartIn(sentence, 'vi')).toBeUndefined();
  });
});

describe('shares of a whole', () => {
  it.each([
    'Cơ cấu kinh tế: nông, lâm nghiệp chiếm 25%; công nghiệp - xây dựng chiếm 30%; dịch vụ chiếm 45%.',
    'Trong cơ cấu kinh tế, nông, lâm nghiệp chiếm 25%, công nghiệp - xây dựng 30%, dịch vụ 45%.',
    'Nông, lâm nghiệp chiếm 25%, công nghiệp - xây dựng chiếm 30% và dịch vụ chiếm 45% trong cơ cấu kinh tế.',
  ])('become a chart of parts: %s', (sentence) => {
    expect(chartIn(sentence, 'vi')).toEqual({
      kind: 'share',
      unit: '%',
      labels: ['Nông, lâm nghiệp', 'Công nghiệp - xây dựng', 'Dịch vụ'],
      series: [{ name: 'Cơ cấu kinh tế', values: ['25', '30', '45'] }],
    });
  });

  it('do not when they are no whole, or a part has no name', () => {
    expect(
      chartIn('Cơ cấu kinh tế: nông nghiệp chiếm 25%; công nghiệp chiếm 30%; dịch vụ chiếm 35%.', 'vi'),
    ).toBeUndefined();
    expect(chartIn('Trong cơ cấu kinh tế, nông nghiệp chiếm 25%, 30% và 45%.', 'vi')).toBeUndefined();
    expect(
      chartIn('Tăng trưởng đạt 25%, tỷ lệ che phủ rừng đạt 30%, tỷ lệ đô thị hóa đạt 45%.', 'vi'),
    ).toBeUndefined();
  });
});

describe('a list below its introduction', () => {
  it('becomes a chart when it only tells its figures', () => {
    expect(
      chartOfList(
        'Thu nhập bình quân đầu người:',
        ['Năm 2020: 52 triệu đồng;', 'Năm 2021: 55 triệu đồng;', 'Năm 2022: ước đạt 60 triệu đồng.'],
        'vi',
      ),
    ).toMatchObject({
      unit: 'triệu đồng',
      labels: ['2020', '2021', '2022'],
      series: [{ name: 'Thu nhập bình quân đầu người', values: ['52', '55', 'ước đạt 60'] }],
    });
    expect(
      chartOfList('Cơ cấu kinh tế:', ['Nông nghiệp: 25%', 'Công nghiệp: 30%', 'Dịch vụ: 45%'], 'vi')?.labels,
    ).toEqual(['Nông nghiệp', 'Công nghiệp', 'Dịch vụ']);
    expect(
      chartOfList(
        'Các nhiệm vụ:',
        ['Năm 2020: làm 5 km đường.', 'Năm 2021: sửa 3 cầu.', 'Năm 2022: xây 2 trường.'],
        'vi',
      ),
    ).toBeUndefined();
  });
});

describe('a document with such sentences', () => {
  it('has them whole beside their charts, and nothing is lost or added', async () => {
    const years =
      'Thu nhập bình quân đầu người năm 2020 đạt trên 52 triệu đồng; năm 2021 đạt 55,5 triệu đồng; năm 2022 ước đạt 60 triệu đồng.';
    const shares = 'Trong cơ cấu kinh tế, nông nghiệp chiếm 25,5%, công nghiệp 30,2%, dịch vụ 44,3%.';
    const made = await imported(
      doc([
        'I. KẾT QUẢ ĐẠT ĐƯỢC',
        `${LONG} ${years}`,
        `${shares} ${LONG} Đời sống nhân dân được nâng lên rõ rệt.`,
      ]),
    );
    expect(made.codes.filter((code) => code.startsWith('import/lost'))).toEqual([]);
    const blocks = made.sections[0]?.blocks ?? [];
    const charts = blocks.filter(({ chart }) => chart);
    expect(charts.map(({ title }) => title)).toEqual(['Thu nhập bình quân đầu người', 'Cơ cấu kinh tế']);
    expect(charts[0]?.notes).toContain(years);
    expect(charts[1]?.notes).toContain(shares);
    expect(charts.flatMap(({ chart }) => chart?.series[0]?.values)).toEqual([
      'trên 52',
      '55,5',
      'ước đạt 60',
      '25,5',
      '30,2',
      '44,3',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { documentOf, slipsIn, slipsOf, tableOf, text } from './texts.js';

const codes = (...paragraphs: string[]): string[] =>
  slipsIn(...paragraphs).map((one) => one.split(':')[0] ?? '');

describe('counts', () => {
  it.each([
    ['Ban Chỉ huy gồm 05 đồng chí: Lê Văn Tám, Trần Thị Sen, Lý Văn Ba.', 'count: 05 đồng chí'],
    ['Phong trào lan ra 3 xã: Tân Hợp, Yên Trạch, Phú Mỹ và Minh Tiến.', 'count: 3 xã'],
    ['Quân ta chia làm ba mũi: (1) mũi chính; (2) mũi vu hồi.', 'count: ba mũi'],
    ['Có hai bài học: một là, dựa vào dân; hai là, giữ Đảng; ba là, nắm thời cơ.', 'count: hai bài học'],
    ['Đề án nêu 2 nội dung: xây dựng hạ tầng; đào tạo cán bộ; chuyển đổi số.', 'count-list: 2 nội dung'],
  ])('that contradict their list are reported: %s', (sentence, slip) => {
    expect(slipsIn(sentence)).toEqual([slip]);
  });

  it('are compared with the list below', () => {
    const items = ['- Hoàn thiện quy hoạch.', '- Thu hút đầu tư.', '- Cải cách hành chính.'];
    expect(slipsIn('Huyện thực hiện 4 nhóm giải pháp sau:', ...items)).toEqual(['count: 4 nhóm giải pháp']);
    expect(slipsIn('Huyện thực hiện ba nhóm giải pháp sau:', ...items)).toEqual([]);
  });

  it.each([
    'Ban Thường vụ gồm 3 đồng chí: Lê Văn Tám (Bí thư), Trần Sen và Lý Ba.',
    'Kết nạp hai hội viên: đồng chí Thành Tâm, tức Lê Văn Tám, và đồng chí Đông Sơn, tức Lý Ba.',
    'Huyện có 4 xã khó khăn, tiêu biểu: Tân Hợp, Phú Mỹ.',
    'Tỉnh có hơn 20 dân tộc: Tày, Nùng, Dao…',
    'Tỉnh có 7 dân tộc chủ yếu như Tày, Nùng, Dao.',
    'Quân ta có 26 tay súng: 20 súng trường và 6 súng kíp.',
    'Hội nghị đi đến ba quyết định: ai đã lộ thì lui vào rừng; ai chưa lộ thì ở lại; đồng thời chuẩn bị lực lượng.',
  ])('that fit, or are open-ended, are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('sums', () => {
  it.each([
    ['Trung đội có 26 tay súng: 10 súng trường và 06 súng kíp.', 'sum-list'],
    ['Vùng có tổng 226 xã: 120 xã miền núi, 100 xã đồng bằng.', 'sum'],
    ['Có 12 xã vùng cao và 6 xã biên giới, tổng cộng 20 xã.', 'sum'],
    ['Tổng vốn 430,5 tỷ đồng, gồm: ngân sách 300,5 tỷ đồng; vốn vay 100 tỷ đồng.', 'sum'],
    ['Hội thi có 150 thí sinh, trong đó có 80 nam và 65 nữ.', 'sum-list'],
    ['Địch chết 45 tên, bị thương 30 tên, tổng cộng mất 85 tên.', 'sum'],
    ['Lực lượng có 95 người: trung đội 1 có 30 người, trung đội 2 có 67 người.', 'sum'],
    ['Huyện có 112 xã, trong đó có 116 xã đạt chuẩn.', 'part-over-whole'],
  ])('that do not add up are reported: %s', (sentence, code) => {
    expect(codes(sentence)).toEqual([code]);
  });

  it.each([
    'Trung đội có 16 tay súng: 10 súng trường và 06 súng kíp.',
    'Tổng giá trị ước đạt 55.722,974 triệu đồng, trong đó: nông nghiệp 28.279,409 triệu đồng; dịch vụ 18.611,473 triệu đồng; công nghiệp 8.832,092 triệu đồng.',
    'Toàn tỉnh có 112 xã, trong đó có 16 xã chưa có đường, 16 xã khác chỉ đi được mùa khô.',
    'Bộ phận một gồm 10 tay súng: 6 súng trường, 4 súng kíp do đồng chí Ba chỉ huy; bộ phận còn lại có 4 tay súng.',
    'Đội có 200 đội viên, trang bị gồm 20 súng trường và 200 súng kíp.',
    'Huyện có 3 trường gồm 45 lớp và 1.250 học sinh.',
  ])('that add up, or are not sums, are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('table totals', () => {
  const rows = [
    ['Xã', 'Số hộ', 'Hộ nghèo'],
    ['Tân Hợp', '120', '12'],
    ['Phú Mỹ', '130', '20'],
  ];
  it('that contradict their rows are reported', () => {
    expect(slipsOf(tableOf(true, ...rows, ['Tổng cộng', '250', '34']))).toEqual(['table-total: 34']);
  });
  it('that add up, or are not sums, are not reported', () => {
    expect(slipsOf(tableOf(true, ...rows, ['Tổng cộng', '250', '32']))).toEqual([]);
    const shares = [
      ['Xã', 'Tỷ lệ (%)'],
      ['Tân Hợp', '10'],
      ['Phú Mỹ', '20'],
      ['Toàn huyện', '15'],
    ];
    expect(slipsOf(tableOf(true, ...shares))).toEqual([]);
  });
});

describe('shares and ratios', () => {
  it.each([
    ['Lao động qua đào tạo chiếm 120% tổng số.', 'share-over'],
    ['Tỷ lệ hộ dùng nước sạch đạt 104,5%.', 'share-over'],
    ['Số vụ vi phạm giảm 130% so với năm trước.', 'share-over'],
    ['Cơ cấu kinh tế: nông nghiệp 30%, công nghiệp 45%, dịch vụ 38%.', 'shares-sum'],
    ['Lúa chiếm 45%, ngô chiếm 38%, cây khác chiếm 27% diện tích.', 'shares-sum'],
    ['Có 164/226 xã đạt chuẩn, chiếm 82,5%.', 'ratio'],
    ['Huyện có 70 trong tổng số 100 hộ thoát nghèo, đạt 62%.', 'ratio'],
    ['Toàn huyện có 90 thôn, trong đó có 45 thôn đạt chuẩn, chiếm 60%.', 'ratio'],
    ['Toàn tỉnh có 245/226 xã có trạm y tế.', 'part-over-whole'],
  ])('that are impossible are reported: %s', (sentence, code) => {
    expect(codes(sentence)).toEqual([code]);
  });

  it('are checked in a chart of shares', () => {
    const shares = [['30', '45', '38'].map((own) => text(own, 1))];
    expect(slipsOf(documentOf([], { shares }))).toEqual(['shares-sum: 30']);
  });

  it.each([
    'Thu ngân sách đạt 107,31% kế hoạch, bằng 120% so với cùng kỳ.',
    'Đạt 45.799/36.875 tỷ đồng, bằng 124,2% dự toán; hoàn thành 15/14 chỉ tiêu giao.',
    'Có 164/226 xã đạt chuẩn, chiếm 72,5% (làm tròn 73%).',
    'Cơ cấu năm 2015: nông nghiệp 40%, công nghiệp 60%; năm 2020 là 30% và 70%.',
    'Nghị quyết 24/7, đường dây nóng 24/7, tháng 8/1945.',
  ])('that are possible are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('changes', () => {
  it.each([
    ['Thu ngân sách tăng từ 100 tỷ đồng lên 250 tỷ đồng, gấp 3,5 lần.', 'change'],
    ['So với năm 2010 (42 tỷ đồng), năm 2020 thu đạt 126 tỷ đồng, gấp 4 lần.', 'change'],
    ['Doanh thu tăng từ 200 tỷ đồng lên 250 tỷ đồng, tăng 45%.', 'change'],
    ['Thu ngân sách tăng từ 250 tỷ đồng lên 100 tỷ đồng.', 'direction'],
    ['Tỷ lệ hộ nghèo giảm từ 7,2% xuống còn 12,4%.', 'direction'],
    ['Mỗi chi bộ có từ 15 đến 5 đảng viên.', 'range-backwards'],
  ])('that contradict their values are reported: %s', (sentence, code) => {
    expect(codes(sentence)).toEqual([code]);
  });

  it.each([
    'Thu ngân sách tăng từ 100 tỷ đồng lên 250 tỷ đồng, gấp 2,5 lần, tăng 150%.',
    'Tỷ lệ hộ nghèo giảm từ 25,95% năm 2015 xuống còn 7,88% năm 2020, bình quân giảm 3,61%/năm.',
    'Thu nhập tăng từ 20 triệu đồng lên 45 triệu đồng, tăng 2,25 lần.',
    'Năng suất đạt từ 4,5 - 5 tấn/ha; mỗi tổ 5-7 người; giảm từ 15 đến 10 hộ.',
  ])('that match are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('different values of the same thing', () => {
  it('are reported with both places', () => {
    const growth = (value: string): string =>
      `Tốc độ tăng trưởng GRDP bình quân giai đoạn 2016 - 2020 đạt ${value}/năm.`;
    expect(slipsIn(growth('5,45%'), growth('7,8%'))).toEqual(['two-values: 7,8%']);
    const founded = (date: string): string => `Chi bộ xã Minh Tiến được thành lập ngày ${date}.`;
    expect(slipsIn(founded('3/2/1947'), founded('9/4/1947'))).toEqual(['two-dates: 9/4/1947']);
  });

  it.each([
    [
      [
        'Tốc độ tăng trưởng GRDP bình quân năm 2019 đạt 7%.',
        'Tốc độ tăng trưởng GRDP bình quân năm 2020 đạt 5%.',
      ],
    ],
    [
      [
        'Khi mới tái lập, tỉnh có 9 đảng bộ với 299 tổ chức cơ sở đảng. Nay tỉnh có 11 đảng bộ với 432 tổ chức cơ sở đảng.',
      ],
    ],
    [
      [
        'Chi bộ xã Minh Tiến được thành lập ngày 3/2/1947.',
        'Chi bộ xã Tân Hợp được thành lập ngày 9/4/1947.',
      ],
    ],
    [['Huyện được thành lập ngày 1/7/1949.', 'Đảng bộ huyện được thành lập ngày 10/8/1949.']],
  ])('are not found for two different things: %s', (paragraphs) => {
    expect(slipsIn(...paragraphs)).toEqual([]);
  });
});

describe('number formats', () => {
  it.each([
    ['Huyện có 1.2345 hộ dân.', 'number-form: 1.2345'],
    ['Tỷ lệ đạt 12,5,3%.', 'number-form: 12,5,3'],
    ['Kinh phí 1.23.456 đồng.', 'number-form: 1.23.456'],
    ['Sản lượng đạt 2O5 tấn.', 'digit-letter: 2O5'],
    ['Diện tích đạt 3 .250 ha.', 'number-space: 3 .250'],
    ['Đại hội lần thứ XVIIII thành công.', 'roman: XVIIII'],
    ['Thu ngân sách đạt 11.10 tỷ đồng.', 'decimal-mark: 11.10'],
  ])('are reported if broken: %s', (sentence, slip) => {
    expect(slipsIn(sentence)).toEqual([slip]);
  });

  it.each([
    'Đảng bộ có 11.102 đảng viên, tăng 6,07%; vốn 55.722,974 triệu đồng.',
    'Mục 1.2.3, phiên bản 2.0, công nghiệp 4.0, ngày 2.9.1945, điện thoại 0912.345.678.',
    'Đại hội XIX, khóa IX, thế kỷ XXI, quý IV, lần thứ XLII.',
    'Các con số tương ứng là 11, 432 và 36.808. Năm ấy được mùa.',
  ])('are not reported if correct: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

// Generators of slips: sentences with a slip and the words to be reported, or changes that misspell a word of a
// clean text. `at` must match the words of a finding.

const day = (r, year = r.int(1930, 2020)) => new Date(Date.UTC(year, r.int(0, 11), r.int(1, 28)));
const dmy = (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()}`;
const WEEK = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const PEOPLE = [
  'Lương Văn Kỳ',
  'Bế Thị Lan',
  'Đàm Quang Hưng',
  'Vi Văn Định',
  'Mã Thị Hạnh',
  'Phùng Văn Tráng',
  'La Đức Minh',
  'Hứa Thị Xuân',
];
const PLACES = [
  'Thanh Sơn',
  'Bình Lãng',
  'Tân Hợp',
  'Yên Trạch',
  'Phú Mỹ',
  'Hòa Lạc',
  'Quang Trung',
  'Minh Tiến',
];
const vi = (n, digits = 1) => n.toFixed(digits).replace('.', ',');
const some = (r, list, n) => r.shuffle(list).slice(0, n);

/** Sentences with a slip: kind → variants. */
export const SENTENCES = {
  'no such date': [
    (r) => ({
      text: `Ngày ${r.pick(['31/4', '31/6', '31/9', '31/11', '30/2'])}/${r.int(1930, 1990)}, xã tổ chức lễ ra mắt đội tự vệ.`,
      at: /\d+\/\d+\/\d{4}/,
    }),
    (r) => ({
      text: `Ngày ${r.int(1, 28)} tháng ${r.int(13, 19)} năm ${r.int(1940, 1990)}, hội nghị khai mạc tại đình làng.`,
      at: /ngày \d+ tháng \d+ năm \d+/i,
    }),
    (r) => ({
      text: `Đêm ${r.int(32, 39)}/${r.int(1, 12)}/${r.int(1940, 1954)}, du kích tập kích đồn Nà Sác.`,
      at: /\d+\/\d+\/\d{4}/,
    }),
    (r) => ({
      text: `Sự kiện diễn ra ngày 29 tháng 2 năm ${r.pick([1941, 1943, 1950, 1955, 1975])} tại xã Tân Hợp.`,
      at: /29 tháng 2/,
    }),
  ],
  weekday: [
    (r) => {
      const d = day(r);
      return {
        text: `${WEEK[(d.getUTCDay() + r.int(1, 6)) % 7]}, ngày ${dmy(d)}, đoàn đại biểu về thăm huyện.`,
        at: /\d+\/\d+\/\d+/,
      };
    },
    (r) => {
      const d = day(r);
      return {
        text: `Lễ mít tinh được tổ chức ngày ${dmy(d)} (${WEEK[(d.getUTCDay() + r.int(1, 6)) % 7]}) tại sân vận động.`,
        at: /\d+\/\d+\/\d+/,
      };
    },
    (r) => {
      const d = day(r);
      return {
        text: `Sáng ${WEEK[(d.getUTCDay() + 2) % 7].toLowerCase()} ngày ${d.getUTCDate()} tháng ${d.getUTCMonth() + 1} năm ${d.getUTCFullYear()}, hội nghị bế mạc.`,
        at: /ngày \d+/,
      };
    },
  ],
  'death before birth': [
    (r) => ({
      text: `Đồng chí ${r.pick(PEOPLE)} (${r.int(1915, 1925)} - ${r.int(1885, 1909)}) là người có công lớn với phong trào.`,
      at: /\d{4} - \d{4}/,
    }),
    (r) => ({
      text: `Đồng chí ${r.pick(PEOPLE)} sinh năm ${r.int(1915, 1925)}, hy sinh năm ${r.int(1890, 1910)} tại nhà tù Sơn La.`,
      at: /\d{4}/,
    }),
    (r) => ({
      text: `Ông ${r.pick(PEOPLE)} sinh ngày 12/5/${r.int(1915, 1925)}, mất ngày 3/4/${r.int(1890, 1910)}.`,
      at: /\d{4}/,
    }),
  ],
  age: [
    (r) => {
      const b = r.int(1905, 1920),
        a = r.int(20, 35);
      return {
        text: `Đồng chí ${r.pick(PEOPLE)} sinh năm ${b}, hy sinh năm ${b + a} khi mới ${a + r.int(4, 9)} tuổi.`,
        at: /\d+ tuổi/,
      };
    },
    (r) => {
      const b = r.int(1905, 1920),
        a = r.int(60, 80);
      return {
        text: `Cụ ${r.pick(PEOPLE)} (${b} - ${b + a}) hưởng thọ ${a + 8} tuổi, để lại tấm gương sáng cho con cháu.`,
        at: /\d+ tuổi/,
      };
    },
    (r) => {
      const b = r.int(1905, 1920),
        a = r.int(18, 30);
      return {
        text: `Đồng chí ${r.pick(PEOPLE)} sinh năm ${b}, năm ${b + a} khi ${a - 6} tuổi đã tham gia cách mạng.`,
        at: /\d+ tuổi/,
      };
    },
  ],
  'before birth, after death': [
    (r) => ({
      text: `Đồng chí ${r.pick(PEOPLE)} sinh năm ${r.int(1920, 1925)}, năm ${r.int(1905, 1915)} tham gia phong trào yêu nước ở quê nhà.`,
      at: /\d{4}/,
    }),
    (r) => {
      const n = r.pick(PEOPLE);
      return {
        text: `Đồng chí ${n} (1908 - ${r.int(1940, 1944)}) là cán bộ tiền bối của huyện. Năm ${r.int(1950, 1960)}, đồng chí ${n} được bầu làm Chủ tịch huyện.`,
        at: /19[56]\d/,
      };
    },
    (r) => ({
      text: `Đồng chí ${r.pick(PEOPLE)} hy sinh năm ${r.int(1940, 1944)}, đến năm ${r.int(1950, 1960)} giữ chức Bí thư Huyện ủy.`,
      at: /\d{4}/,
    }),
  ],
  'ends before it begins': [
    (r) => ({
      text: `Nhà máy khởi công ngày 2/9/${r.int(1990, 1999)} và khánh thành ngày 30/4/${r.int(1980, 1989)}.`,
      at: /30\/4/,
    }),
    (r) => ({
      text: `Chiến dịch bắt đầu ngày 16/9/1950, kết thúc ngày ${r.int(2, 9)}/8/1950.`,
      at: /\/8\/1950/,
    }),
    (r) => ({
      text: `Hội nghị khai mạc ngày ${r.int(20, 27)}/5/1946, bế mạc ngày ${r.int(10, 19)}/5/1946.`,
      at: /5\/1946/,
    }),
  ],
  anniversary: [
    (r) => {
      const y = r.int(1930, 1950),
        n = r.pick([60, 70, 75, 80]);
      return {
        text: `Hướng tới kỷ niệm ${n} năm Ngày thành lập Chi bộ Tân Hợp (3/2/${y} - 3/2/${y + n + r.pick([-1, 1, 2])}), toàn huyện thi đua lập thành tích.`,
        at: /\d+ năm/,
      };
    },
    (r) => {
      const y = r.int(1930, 1950),
        n = r.pick([60, 70, 75, 80]);
      return {
        text: `Chào mừng kỷ niệm lần thứ ${n} ngày truyền thống của huyện (${y} - ${y + n + 1}), nhân dân phấn khởi thi đua.`,
        at: /lần thứ \d+/,
      };
    },
    (r) => {
      const y = r.int(1945, 1986),
        n = r.int(10, 30);
      return { text: `Qua ${n} năm xây dựng (${y} - ${y + n + 5}), huyện đạt nhiều kết quả.`, at: /\d+ năm/ };
    },
  ],
  'count and named list': [
    (r) => ({
      text: `Tổ công tác gồm 0${r.pick([3, 5, 6])} đồng chí: ${some(r, PEOPLE, 4).join(', ')}.`,
      at: /0\d đồng chí/,
    }),
    (r) => ({
      text: `Phong trào lan ra ${r.pick([3, 6])} xã: ${some(r, PLACES, 4).join(', ')}.`,
      at: /\d xã/,
    }),
    (r) => ({
      text: `Ban Chấp hành lâm thời có ${r.pick(['năm', 'bảy'])} ủy viên là ${some(r, PEOPLE, 3).join(', ')} và ${'Ngô Văn Sáu'}.`,
      at: /(?:năm|bảy) ủy viên/,
    }),
  ],
  'count and marked list': [
    (r) => ({
      text: `Lực lượng chia làm ${r.pick([3, 4])} mũi: (1) mũi chính diện; (2) mũi vu hồi.`,
      at: /\d mũi/,
    }),
    (r) => ({
      text: `Đề án xác định ${r.pick(['bốn', 'năm'])} nhiệm vụ trọng tâm: một là, phát triển hạ tầng; hai là, đào tạo cán bộ; ba là, giữ vững an ninh.`,
      at: /(?:bốn|năm) nhiệm vụ/,
    }),
    (r) => ({
      text: `Nghị quyết nêu ${r.pick([2, 4])} nhóm giải pháp: a) về tổ chức; b) về nguồn lực; c) về tuyên truyền.`,
      at: /\d nhóm/,
    }),
  ],
  'count above a list': [
    (r) => ({
      text: `Huyện tập trung thực hiện ${r.pick([3, 5])} nhóm giải pháp sau:\n- Hoàn thiện quy hoạch.\n- Thu hút đầu tư.\n- Cải cách hành chính.\n- Phát triển nguồn nhân lực.`,
      at: /\d nhóm/,
    }),
    (r) => ({
      text: `Hội nghị thống nhất ${r.pick(['hai', 'bốn'])} nội dung như sau:\n1. Kiện toàn tổ chức.\n2. Phân công nhiệm vụ.\n3. Xây dựng kế hoạch.`,
      at: /(?:hai|bốn) nội dung/,
    }),
    (r) => ({
      text: `Cấp ủy chỉ đạo thực hiện tốt ${r.pick([3, 5])} nhiệm vụ:\n+ Phát triển kinh tế.\n+ Giữ vững an ninh.\n+ Chăm lo đời sống.\n+ Xây dựng Đảng.`,
      at: /\d nhiệm vụ/,
    }),
  ],
  sums: [
    (r) => {
      const a = r.int(60, 120),
        b = r.int(60, 120);
      return {
        text: `Toàn vùng có tổng ${a + b + r.int(3, 9)} xã: ${a} xã miền núi, ${b} xã đồng bằng.`,
        at: /\d+/,
      };
    },
    (r) => {
      const a = r.int(11, 20),
        b = r.int(5, 10);
      return {
        text: `Trung đội được trang bị ${a + b + r.int(2, 5)} khẩu súng: ${a} súng trường và ${b} súng kíp.`,
        at: /\d+/,
      };
    },
    (r) => {
      const a = r.int(11, 20),
        b = r.int(5, 10);
      return {
        text: `Có ${a} xã vùng cao và ${b} xã biên giới, tổng cộng ${a + b + r.int(2, 5)} xã.`,
        at: /\d+/,
      };
    },
    (r) => {
      const a = r.int(300, 400),
        b = r.int(100, 200),
        c = r.int(50, 90);
      return {
        text: `Tổng vốn đầu tư ${vi(a + b + c + 30.5)} tỷ đồng, gồm: ngân sách trung ương ${vi(a + 0.5)} tỷ đồng; ngân sách tỉnh ${b} tỷ đồng; nguồn khác ${c} tỷ đồng.`,
        at: /tỷ/,
      };
    },
  ],
  'part over whole': [
    (r) => {
      const w = r.int(40, 90);
      return { text: `Đến nay có ${w + r.int(3, 20)}/${w} xã có điện lưới quốc gia.`, at: /\d+\/\d+/ };
    },
    (r) => {
      const w = r.int(40, 90);
      return {
        text: `Toàn tỉnh có ${w} trường, trong đó có ${w + r.int(3, 20)} trường đạt chuẩn quốc gia.`,
        at: /\d+/,
      };
    },
    (r) => {
      const w = r.int(40, 90);
      return { text: `Đã có ${w + r.int(3, 9)}/${w} chi bộ hoàn thành tốt nhiệm vụ.`, at: /\d+\/\d+/ };
    },
  ],
  'share over 100': [
    (r) => ({ text: `Số lao động qua đào tạo chiếm ${r.int(104, 160)}% tổng số lao động.`, at: /\d+%/ }),
    (r) => ({ text: `Tỷ lệ hộ dân dùng nước sạch đạt ${r.int(104, 160)},5%.`, at: /\d+,5%/ }),
    (r) => ({ text: `Có ${r.int(104, 160)}% số thôn xây dựng được nhà văn hóa.`, at: /\d+%/ }),
    (r) => ({ text: `Số vụ vi phạm giảm ${r.int(104, 160)}% so với năm trước.`, at: /\d+%/ }),
  ],
  'shares summing over 100': [
    (r) => ({
      text: `Cơ cấu kinh tế năm 2019: nông nghiệp ${r.int(28, 35)}%, công nghiệp ${r.int(36, 42)}%, dịch vụ ${r.int(38, 45)}%.`,
      at: /\d+%/,
    }),
    (r) => ({
      text: `Cơ cấu lao động gồm: khu vực nông thôn ${r.int(55, 65)}%; khu vực thành thị ${r.int(46, 55)}%.`,
      at: /\d+%/,
    }),
    (r) => ({
      text: `Tỷ trọng nông nghiệp chiếm ${r.int(30, 40)},5%, công nghiệp chiếm ${r.int(35, 40)},2%, dịch vụ chiếm ${r.int(35, 40)},3%.`,
      at: /\d+%/,
    }),
  ],
  ratio: [
    (r) => {
      const w = r.int(80, 230),
        p = r.int(30, w - 20);
      return {
        text: `Có ${p}/${w} thôn đạt chuẩn văn hóa, chiếm ${vi((p / w) * 100 + r.pick([-9, 7.5]))}%.`,
        at: /%/,
      };
    },
    (r) => {
      const w = r.int(80, 230),
        p = r.int(30, w - 20);
      return {
        text: `Đến hết năm, ${p}/${w} chi bộ (${vi((p / w) * 100 + 6)}%) hoàn thành nhiệm vụ.`,
        at: /%/,
      };
    },
    (r) => {
      const w = r.int(80, 230),
        p = r.int(30, w - 20);
      return {
        text: `Huyện có ${p} trong tổng số ${w} hộ thoát nghèo, đạt ${vi((p / w) * 100 - 8)}%.`,
        at: /%/,
      };
    },
    (r) => {
      const w = r.int(80, 230),
        p = r.int(30, w - 20);
      return {
        text: `Toàn huyện có ${w} thôn, trong đó có ${p} thôn đạt chuẩn, chiếm ${vi((p / w) * 100 - 8)}%.`,
        at: /%/,
      };
    },
  ],
  times: [
    (r) => {
      const a = r.int(50, 120),
        k = r.int(2, 4);
      return {
        text: `Giá trị sản xuất tăng từ ${a} tỷ đồng lên ${a * k} tỷ đồng, gấp ${k + 1},5 lần.`,
        at: /lần/,
      };
    },
    (r) => {
      const a = r.int(50, 120),
        k = r.int(3, 4);
      return {
        text: `Số hội viên tăng từ ${a} người năm 2010 lên ${a * k} người năm 2020, gấp đôi.`,
        at: /gấp đôi/,
      };
    },
    (r) => {
      const a = r.int(50, 120),
        k = r.int(3, 4);
      return {
        text: `Sản lượng từ ${a} tấn tăng lên ${a * k} tấn, gấp ${k * 3} lần so với trước.`,
        at: /lần/,
      };
    },
  ],
  'per cent of change': [
    (r) => {
      const a = r.int(100, 400);
      return {
        text: `Doanh thu du lịch tăng từ ${a} tỷ đồng lên ${Math.round(a * 1.25)} tỷ đồng, tăng ${r.int(40, 60)}%.`,
        at: /%/,
      };
    },
    (r) => ({ text: `Tỷ lệ thất nghiệp giảm từ 8,5% xuống còn 3,5%, giảm ${r.int(7, 9)}%.`, at: /%/ }),
    (r) => {
      const a = r.int(100, 400);
      return {
        text: `Số vụ vi phạm giảm từ ${a} vụ xuống còn ${Math.round(a * 0.8)} vụ, giảm ${r.int(35, 60)}%.`,
        at: /%/,
      };
    },
  ],
  direction: [
    (r) => ({
      text: `Thu ngân sách tăng từ ${r.int(200, 300)} tỷ đồng lên ${r.int(100, 190)} tỷ đồng.`,
      at: /tỷ/,
    }),
    (r) => ({ text: `Tỷ lệ hộ nghèo giảm từ ${r.int(5, 9)},2% xuống còn ${r.int(10, 19)},4%.`, at: /%/ }),
    (r) => ({
      text: `Số đảng viên tăng từ ${r.int(300, 390)} người lên ${r.int(200, 290)} người.`,
      at: /\d/,
    }),
  ],
  'range backwards': [
    (r) => ({
      text: `Giai đoạn ${r.int(2016, 2020)} - ${r.int(2008, 2012)}, huyện hoàn thành nhiều chỉ tiêu.`,
      at: /\d{4} - \d{4}/,
    }),
    (r) => ({ text: `Mỗi chi bộ có từ ${r.int(15, 20)} đến ${r.int(5, 10)} đảng viên.`, at: /\d+/ }),
    (r) => ({ text: `Năng suất tăng khoảng ${r.int(12, 15)} - ${r.int(5, 9)}% mỗi vụ.`, at: /\d+/ }),
  ],
  'two values': [
    (r) => ({
      text: `Tốc độ tăng giá trị sản xuất bình quân giai đoạn 2021 - 2025 đạt ${r.int(4, 8)},7%/năm.`,
      at: /,7%/,
    }),
    (r) => ({
      text: `Thu nhập bình quân đầu người năm 2025 ước đạt ${r.int(40, 49)},6 triệu đồng.`,
      at: /,6 triệu/,
    }),
    (r) => ({
      text: `Toàn huyện trồng được ${r.int(200, 300)} ha chè xanh.\nĐến nay, toàn huyện trồng được ${r.int(310, 400)} ha chè xanh.`,
      at: /ha|\d{3}/,
    }),
  ],
  'two dates': [
    (r) => ({
      text: `Ban Chỉ huy huyện đội Vân Khê được thành lập ngày ${r.int(1, 9)}/6/1948.\nBan Chỉ huy huyện đội Vân Khê được thành lập ngày ${r.int(11, 19)}/7/1948 tại xã Tân Hợp.`,
      at: /\/[67]\/1948/,
    }),
    (r) => ({
      text: `Hợp tác xã Phú Mỹ ra đời ngày ${r.int(1, 9)}/5/1959. Nhân dân rất phấn khởi.\nNgày ${r.int(11, 19)}/5/1960, hợp tác xã Phú Mỹ ra đời.`,
      at: /\/5\/19/,
    }),
    (r) => ({
      text: `Chi bộ xã Minh Tiến được thành lập ngày ${r.int(1, 9)}/2/1947.\nNgày ${r.int(11, 19)}/3/1947, chi bộ xã Minh Tiến được thành lập.`,
      at: /\/[23]\/1947/,
    }),
  ],
  'broken number': [
    (r) => ({ text: `Toàn huyện có ${r.int(1, 9)}.${r.int(1000, 9999)} hộ dân.`, at: /\d\.\d{4}/ }),
    (r) => ({ text: `Tỷ lệ đạt ${r.int(10, 90)},${r.int(1, 9)},${r.int(1, 9)}%.`, at: /\d,\d,\d/ }),
    (r) => ({
      text: `Kinh phí là ${r.int(1, 9)}.${r.int(10, 99)}.${r.int(100, 999)} đồng.`,
      at: /\d\.\d\d\.\d{3}/,
    }),
    (r) => ({ text: `Sản lượng đạt ${r.int(1, 9)}O${r.int(1, 9)} tấn, tăng so với năm ngoái.`, at: /O/ }),
    (r) => ({ text: `Huyện có ${r.int(2, 9)}.l${r.int(10, 99)} học sinh.`, at: /l/ }),
    (r) => ({ text: `Diện tích đạt ${r.int(2, 9)} .${r.int(100, 999)} ha.`, at: /\d \.\d/ }),
  ],
  'roman number': [
    (r) => ({
      text: `Đại hội Đảng bộ tỉnh lần thứ ${r.pick(['XVIIII', 'XIIX', 'VX', 'IIII'])} thành công tốt đẹp.`,
      at: /[IVX]{2,}/,
    }),
    (r) => ({
      text: `Nghị quyết Trung ương 4 khóa ${r.pick(['XIIII', 'IIX', 'VIIII'])} được quán triệt.`,
      at: /[IVX]{2,}/,
    }),
    () => ({ text: 'Đầu thế kỷ XVX, vùng đất này có nhiều làng nghề.', at: /XVX/ }),
  ],
  'name in two ways': [
    (r) => {
      const [a, b] = r.pick([
        ['Lường', 'Lương'],
        ['Hùng', 'Hưng'],
        ['Tường', 'Trường'],
      ]);
      return {
        text: `Đồng chí Nguyễn Đức ${a} chỉ huy trận đánh. Sau đó đồng chí Nguyễn Đức ${a} về tỉnh.\nĐồng chí Nguyễn Đức ${b} được tặng Huân chương.`,
        at: new RegExp(`Nguyễn Đức (?:${a}|${b})`),
      };
    },
    () => ({
      text: 'Du kích rút về Pò Mạ. Ở Pò Mạ có đồn địch.\nĐồn Pò Mạ bị bao vây. Đường qua Pò Má bị cắt.',
      at: /Pò Má/,
    }),
    () => ({
      text: 'Đoàn đi qua Đắk Lắk. Nhân dân Đắk Lắk đón tiếp. Tỉnh Đắk Lắk kết nghĩa với huyện.\nCán bộ học tập kinh nghiệm ở Đắc Lắc.',
      at: /Đắc Lắc/,
    }),
  ],
  'sentence twice': [
    () => ({
      text: 'Trước tình hình đó, Huyện ủy chủ trương đưa cán bộ về bám cơ sở, xây dựng lực lượng vũ trang, củng cố chính quyền ở các xã.',
      at: /Trước tình hình/,
    }),
    () => ({
      text: 'Những bài học ấy vẫn còn nguyên giá trị trong sự nghiệp xây dựng và bảo vệ quê hương đất nước hôm nay.',
      at: /Những bài học/,
    }),
    () => ({
      text: 'Thắng lợi đó mở ra thời kỳ mới, góp phần bảo vệ vững chắc hậu phương, cổ vũ phong trào thi đua yêu nước ở các nơi lân cận.',
      at: /Thắng lợi đó/,
    }),
  ],
  'words twice': [
    (r) => {
      const w = r.pick(['của', 'các', 'được', 'trong', 'và']);
      return { text: `Nhân dân ${w} ${w} địa phương hăng hái tham gia.`, at: new RegExp(`${w} ${w}`) };
    },
    () => ({ text: 'Huyện đã thực hiện thực hiện tốt công tác cán bộ.', at: /thực hiện thực hiện/ }),
    () => ({ text: 'Đảng bộ huyện Đảng bộ huyện lãnh đạo phong trào.', at: /Đảng bộ huyện Đảng bộ huyện/ }),
  ],
  'brackets and quotation marks': [
    () => ({
      text: 'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa được hưởng ứng rộng khắp.',
      at: /Toàn dân/,
    }),
    () => ({ text: 'Đồn Nà Sác (nay thuộc xã Tân Hợp là nơi diễn ra trận đánh lớn.', at: /nay thuộc|Sác/ }),
    () => ({ text: 'Các xã vùng cao) đã có đường ô tô đến trung tâm.', at: /cao/ }),
  ],
  'spaces and signs': [
    (r) => ({
      text: `Công tác dân vận được tăng cường${r.pick([' ,', ' .', ' ;'])} Nhân dân tin tưởng vào sự lãnh đạo của Đảng.`,
      at: /cường/,
    }),
    (r) => ({ text: `Kinh tế phát triển${r.pick([',', ';'])}văn hóa tiến bộ rõ rệt.`, at: /triển|văn/ }),
    (r) => ({ text: `Đến tháng ${r.int(2, 9)}năm 2021, công trình hoàn thành.`, at: /\dnăm/ }),
    () => ({ text: 'Huyện đã hoàn thành nhiệm vụ.. Nhân dân phấn khởi.', at: /vụ/ }),
    () => ({ text: 'Bộ đội ta nổ súng. đồng loạt tiến công vào đồn.', at: /súng/ }),
  ],
  'ways mixed': [
    () => ({ text: 'Thường trực Tỉnh uỷ, Huyện uỷ họp bàn; Uỷ ban nhân dân báo cáo.', at: /uỷ|Uỷ/i }),
    () => ({ text: 'Ban tổ chức lễ kỉ niệm và ghi kỉ yếu của thời kì này.', at: /kì|kỉ/ }),
    () => ({ text: 'Nhiệm vụ kinh tế- xã hội, quốc phòng- an ninh được chú trọng.', at: /tế|phòng/ }),
  ],
};

const CONFUSED = [
  'bổ xung',
  'chuẩn đoán',
  'sáng lạng',
  'xúc tích',
  'thăm quan',
  'cũng cố',
  'sử lý',
  'xắp xếp',
  'suất sắc',
  'nổ lực',
  'hổ trợ',
  'kỹ niệm',
  'giúp đở',
  'rỏ ràng',
  'dành thắng lợi',
  'năng xuất',
  'xâm lượt',
  'tựu chung',
  'sát nhập',
  'cọ sát',
  'vô hình chung',
  'trãi qua',
  'đường xá',
  'giữ vửng',
  'phát triễn',
  'chiển khai',
];
const TONES = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const strip = (w) =>
  w
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
const toneOf = (w) => w.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
const setTone = (plain, at, tone) =>
  [...plain].map((c, i) => (i === at ? (c + tone).normalize('NFC') : c)).join('');

/** Misspellings of a single word: kind → (word) → misspelt forms, possibly none. */
export const WORDS = {
  'onset (ng/ngh, g/gh, c/k)': (w) => {
    const out = [];
    if (/^ngh/.test(w)) out.push(w.replace(/^ngh/, 'ng'));
    else if (/^ng/.test(w)) out.push(w.replace(/^ng/, 'ngh'));
    else if (/^gh/.test(w)) out.push(w.replace(/^gh/, 'g'));
    else if (/^g(?!i)/.test(w)) out.push(w.replace(/^g/, 'gh'));
    if (/^k[iếệểễềêeyỳýỷỹ]/.test(w) && !/^kh/.test(w)) out.push(w.replace(/^k/, 'c'));
    if (/^c[^h]/.test(w) && toneOf(w)) out.push(w.replace(/^c/, 'k'));
    return out;
  },
  'tone on the wrong letter': (w) => {
    const tone = toneOf(w);
    const plain = strip(w);
    const vowels = /[aăâeêioôơuưy]{2,3}/.exec(plain);
    if (!tone || !vowels || vowels[0].length < 2) return [];
    const at = [...plain].findIndex((_, i) => setTone(plain, i, tone) === w);
    const start = vowels.index;
    const isOpen = start + vowels[0].length === plain.length && /^(?:oa|oe|uy)$/.test(vowels[0]);
    if (isOpen && !/^q/.test(plain)) return [];
    return [...vowels[0]]
      .map((_, i) => start + i)
      .filter((i) => i !== at)
      .map((i) => setTone(plain, i, tone));
  },
  'tone before p, t, c, ch': (w) =>
    /(?:p|t|c|ch)$/.test(w) && toneOf(w)
      ? ['', TONES.f, TONES.r]
          .map((t) => {
            const plain = strip(w);
            const at = [...plain].findIndex((_, i) => setTone(plain, i, toneOf(w)) === w);
            return setTone(plain, at, t);
          })
          .filter((x) => x !== w)
      : [],
  'impossible rime': (w) =>
    toneOf(w) && /(?:ng|nh|n|i|o|u)$/.test(w) && w.length > 3
      ? [w.replace(/(?:ng|nh|n|i|o|u)$/, (f) => `${f}${f.at(-1) === 'g' ? 'n' : 'p'}`)]
      : [],
};

/** Misspellings of one syllable of a compound word. */
export const PAIRS = {
  'hỏi and ngã': (w) =>
    toneOf(w) === TONES.r
      ? [w.normalize('NFD').replace(TONES.r, TONES.x).normalize('NFC')]
      : toneOf(w) === TONES.x
        ? [w.normalize('NFD').replace(TONES.x, TONES.r).normalize('NFC')]
        : [],
  's/x, tr/ch, d/gi, l/n': (w) => {
    for (const [a, b] of [
      ['s', 'x'],
      ['x', 's'],
      ['tr', 'ch'],
      ['ch', 'tr'],
      ['gi', 'd'],
      ['d', 'gi'],
      ['l', 'n'],
    ])
      if (
        w.startsWith(a) &&
        !(a === 'n' && /^n[gh]/.test(w)) &&
        !(a === 'd' && /^di|^đ/.test(w)) &&
        !(a === 'gi' && !/^gi[aăâeêoôơuư]/.test(strip(w)))
      )
        return [b + w.slice(a.length)];
    return [];
  },
  'a tone or mark lost': (w) => (toneOf(w) && !/(?:p|t|c|ch)$/.test(w) ? [strip(w)] : []),
  'final n/ng, t/c': (w) => (/ng$/.test(w) ? [w.replace(/ng$/, 'n')] : /n$/.test(w) ? [`${w}g`] : []),
};
export { CONFUSED };

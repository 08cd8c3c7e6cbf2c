// A planned, forecast, conditional, bounded or denied number is never a plain figure: the word that says so is
// shown with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundFigure, figuresIn } from '../../../src/import/blocks/figures.js';
import type { Scope } from '../../../src/import/blocks/scopes.js';
import type { Lang } from '../../../src/messages/message.js';

/** "value|unit|label|change|since" of each figure; what is empty at the end is left out. */
const told = (sentence: string, lang: Lang, scope: Scope = {}): string[] =>
  figuresIn(sentence, lang, scope).map(({ figure, since }) =>
    [figure.value, figure.unit ?? '', figure.label, figure.change ?? '', since ?? '']
      .join('|')
      .replace(/\|+$/, ''),
  );

type Row = [sentence: string, ...figures: string[]];

const PLANS: Row[] = [
  [
    'Huyện dự kiến thu ngân sách năm 2026 đạt 420 tỷ đồng.',
    'dự kiến… 420|tỷ đồng|Huyện dự kiến thu ngân sách năm 2026',
  ],
  [
    'Dự kiến năm 2026 sản lượng chè búp tươi đạt 310 tấn; mục tiêu đến năm 2031 đạt 450 tấn.',
    'dự kiến… 310|tấn|Sản lượng chè búp tươi||năm 2026',
    'mục tiêu… 450|tấn|Sản lượng chè búp tươi… đến năm 2031',
  ],
  [
    'Đến hết năm 2027 dự kiến diện tích rừng trồng đạt 1.200 ha.',
    'dự kiến… 1.200|ha|Diện tích rừng trồng||Đến hết năm 2027',
  ],
  [
    'Phấn đấu đến năm 2030 tỷ lệ hộ nghèo giảm còn 3%.',
    'phấn đấu… giảm còn 3|%|Tỷ lệ hộ nghèo||đến năm 2030',
  ],
  [
    'Thu ngân sách năm 2026 dự báo đạt trên 420 tỷ đồng.',
    'dự báo đạt trên 420|tỷ đồng|Thu ngân sách năm 2026',
  ],
  [
    'Phấn đấu tỷ lệ hộ nghèo giảm còn 1,5% vào năm 2027.',
    'phấn đấu… giảm còn 1,5|%|Tỷ lệ hộ nghèo|vào năm 2027',
  ],
  [
    'Mục tiêu của huyện là thu nhập bình quân đầu người đạt 80 triệu đồng.',
    'mục tiêu… 80|triệu đồng|Mục tiêu của huyện là thu nhập bình quân đầu người',
  ],
  [
    'Kế hoạch năm 2026, sản lượng thủy sản của xã đạt 1.250 tấn.',
    'kế hoạch… 1.250|tấn|Sản lượng thủy sản của xã||năm 2026',
  ],
  [
    'Chỉ tiêu được giao năm 2025 là 35 xã đạt chuẩn nông thôn mới.',
    'chỉ tiêu được giao… 35||xã đạt chuẩn nông thôn mới||năm 2025',
  ],
  [
    'Nghị quyết giao đến năm 2028 có 14 xã đạt chuẩn nông thôn mới.',
    'giao… 14||xã đạt chuẩn nông thôn mới||đến năm 2028',
  ],
  [
    'Đến năm 2030, huyện sẽ có 14 xã đạt chuẩn nông thôn mới.',
    'sẽ có 14||xã đạt chuẩn nông thôn mới||Đến năm 2030',
  ],
  [
    'Đại hội đề ra mục tiêu đến năm 2030 có 24 trường đạt chuẩn quốc gia.',
    'đề ra mục tiêu… 24||trường đạt chuẩn quốc gia||đến năm 2030',
  ],
  ['Tổng vốn đầu tư cần có ít nhất 350 tỷ đồng.', 'cần có ít nhất 350|tỷ đồng|Tổng vốn đầu tư'],
  [
    'Trong 5 năm tới, huyện có thêm 40 trường đạt chuẩn quốc gia.',
    'thêm 40||trường đạt chuẩn quốc gia||Trong 5 năm tới',
  ],
  [
    'Tầm nhìn đến năm 2045, thu nhập bình quân đầu người đạt 300 triệu đồng.',
    'tầm nhìn… 300|triệu đồng|Thu nhập bình quân đầu người||đến năm 2045',
  ],
  [
    'Theo quy hoạch, đến năm 2035 toàn tỉnh có 6 khu dân cư kiểu mẫu mới.',
    'theo quy hoạch… 6||khu dân cư kiểu mẫu mới||đến năm 2035',
  ],
  [
    'Tỷ lệ hộ nghèo phấn đấu giảm còn dưới 2% vào năm 2030.',
    'phấn đấu giảm còn dưới 2|%|Tỷ lệ hộ nghèo|vào năm 2030',
  ],
];

const BEHIND: Row[] = [
  [
    'Toàn huyện có 25 trường đạt chuẩn quốc gia theo lộ trình.',
    'theo lộ trình… 25||trường đạt chuẩn quốc gia',
  ],
  [
    'Doanh thu du lịch của tỉnh đạt 2.100 tỷ đồng (theo kế hoạch).',
    '2.100|tỷ đồng|Doanh thu du lịch của tỉnh|theo kế hoạch',
  ],
  [
    'Thu ngân sách của huyện đạt 900 tỷ đồng theo kế hoạch.',
    '900|tỷ đồng|Thu ngân sách của huyện|theo kế hoạch',
  ],
  [
    'Toàn huyện có 24 trường đạt chuẩn quốc gia vào năm 2030 theo dự kiến.',
    'theo dự kiến… 24||trường đạt chuẩn quốc gia vào năm 2030',
  ],
];

/** By how much, or to what: a number without it says something else. */
const DIRECTED: Row[] = [
  ['Tỷ lệ hộ cận nghèo của xã giảm 2,41%.', 'giảm 2,41|%|Tỷ lệ hộ cận nghèo của xã'],
  ['Tỷ lệ hộ cận nghèo của xã giảm xuống còn 2,41%.', 'giảm xuống còn 2,41|%|Tỷ lệ hộ cận nghèo của xã'],
  ['Tỷ lệ hộ cận nghèo của xã còn 2,41%.', 'còn 2,41|%|Tỷ lệ hộ cận nghèo của xã'],
  [
    'Thu nhập bình quân đầu người tăng lên 52 triệu đồng.',
    'tăng lên 52|triệu đồng|Thu nhập bình quân đầu người',
  ],
  [
    'Thu nhập bình quân đầu người tăng thêm 6 triệu đồng.',
    'tăng thêm 6|triệu đồng|Thu nhập bình quân đầu người',
  ],
  ['Thu nhập bình quân đầu người đạt 52 triệu đồng.', '52|triệu đồng|Thu nhập bình quân đầu người'],
];

const COMPARED: Row[] = [
  [
    'Thu nhập bình quân đầu người năm 2024 đạt 47 triệu đồng, tăng 5 triệu đồng so với năm 2023; tỷ lệ hộ nghèo của xã còn 4,2%.',
    '47|triệu đồng|Thu nhập bình quân đầu người năm 2024|tăng 5 triệu đồng so với năm 2023',
    'còn 4,2|%|Tỷ lệ hộ nghèo của xã||năm 2024',
  ],
];

const SEVERAL: Row[] = [
  [
    'Phấn đấu đến năm 2030, sản lượng lúa đạt 42.000 tấn; tỷ lệ hộ nghèo còn dưới 2%; thu nhập bình quân đầu người đạt từ 90 triệu đồng trở lên.',
    'phấn đấu… 42.000|tấn|Sản lượng lúa||đến năm 2030',
    'phấn đấu… còn dưới 2|%|Tỷ lệ hộ nghèo||đến năm 2030',
    'phấn đấu… từ 90|triệu đồng trở lên|Thu nhập bình quân đầu người||đến năm 2030',
  ],
  [
    'Mục tiêu đến năm 2030: sản lượng lúa đạt 42.000 tấn; độ che phủ rừng đạt 61%.',
    'mục tiêu… 42.000|tấn|Sản lượng lúa||đến năm 2030',
    'mục tiêu… 61|%|Độ che phủ rừng||đến năm 2030',
  ],
  [
    'Năm 2024, toàn huyện có 9 xã đạt chuẩn nâng cao, kế hoạch năm 2026 có 12 xã đạt chuẩn nâng cao, mục tiêu năm 2030 có 15 xã đạt chuẩn nâng cao.',
    '9||xã đạt chuẩn nâng cao||Năm 2024',
    'kế hoạch… 12||xã đạt chuẩn nâng cao||năm 2026',
    'mục tiêu… 15||xã đạt chuẩn nâng cao||năm 2030',
  ],
  [
    'Dự kiến năm 2026, toàn huyện có 25 trường đạt chuẩn quốc gia, 14 xã đạt chuẩn nông thôn mới.',
    'dự kiến… 25||trường đạt chuẩn quốc gia||năm 2026',
    'dự kiến… 14||xã đạt chuẩn nông thôn mới||năm 2026',
  ],
  [
    'Đến cuối nhiệm kỳ, dự kiến có 500 đảng viên mới được kết nạp và 12 chi bộ được thành lập mới.',
    'dự kiến có 500||đảng viên mới được kết nạp',
    'dự kiến có… 12||chi bộ được thành lập mới',
  ],
  [
    'Toàn huyện hiện có 18 trường đạt chuẩn quốc gia, đến năm 2027 phấn đấu có 25 trường đạt chuẩn quốc gia.',
    '18||trường đạt chuẩn quốc gia',
    'phấn đấu có 25||trường đạt chuẩn quốc gia||đến năm 2027',
  ],
  [
    'Dự kiến năm 2027 có 24 trường đạt chuẩn quốc gia, hiện có 12 trường đạt chuẩn quốc gia.',
    'dự kiến… 24||trường đạt chuẩn quốc gia||năm 2027',
    '12||trường đạt chuẩn quốc gia',
  ],
  [
    'Năm 2020, toàn huyện có 12 trường đạt chuẩn quốc gia; mục tiêu có 24 trường đạt chuẩn quốc gia.',
    '12||trường đạt chuẩn quốc gia||Năm 2020',
    'mục tiêu có 24||trường đạt chuẩn quốc gia',
  ],
  [
    'Đến năm 2030, thu ngân sách phấn đấu đạt 900 tỷ đồng; tỷ lệ hộ nghèo phấn đấu còn 2%.',
    'phấn đấu đạt 900|tỷ đồng|Thu ngân sách||Đến năm 2030',
    'phấn đấu còn 2|%|Tỷ lệ hộ nghèo||Đến năm 2030',
  ],
  [
    'Tổng sản phẩm trên địa bàn dự kiến đạt 9.800 tỷ đồng, trong đó: giá trị công nghiệp đạt 4.100 tỷ đồng; giá trị dịch vụ đạt 3.700 tỷ đồng.',
    'dự kiến đạt 9.800|tỷ đồng|Tổng sản phẩm trên địa bàn',
    'dự kiến… 4.100|tỷ đồng|Giá trị công nghiệp',
    'dự kiến… 3.700|tỷ đồng|Giá trị dịch vụ',
  ],
  [
    'Thu ngân sách của tỉnh đạt 900 tỷ đồng, phấn đấu năm 2026 đạt 1.000 tỷ đồng.',
    '900|tỷ đồng|Thu ngân sách của tỉnh',
    'phấn đấu… 1.000|tỷ đồng|Thu ngân sách của tỉnh… năm 2026',
  ],
];

const CONDITIONS: Row[] = [
  [
    'Nếu thời tiết thuận lợi, sản lượng lúa đạt 40.000 tấn.',
    '40.000|tấn|Sản lượng lúa||Nếu thời tiết thuận lợi',
  ],
  [
    'Sản lượng lúa đạt 40.000 tấn nếu thời tiết thuận lợi.',
    '40.000|tấn|Sản lượng lúa|nếu thời tiết thuận lợi',
  ],
  [
    'Khi nhà máy vận hành, tỷ lệ hộ dùng nước sạch đạt 98%.',
    '98|%|Tỷ lệ hộ dùng nước sạch||Khi nhà máy vận hành',
  ],
  [
    'Giả sử tăng trưởng giữ nguyên, thu ngân sách năm 2030 đạt 900 tỷ đồng.',
    '900|tỷ đồng|Thu ngân sách năm 2030||Giả sử tăng trưởng giữ nguyên',
  ],
  [
    'Nếu được bố trí đủ vốn, năm 2027 toàn tỉnh có 45 công trình hoàn thành.',
    '45||công trình hoàn thành||Nếu được bố trí đủ vốn, năm 2027',
  ],
  [
    'Theo báo cáo của Phòng Giáo dục, toàn huyện có 25 trường đạt chuẩn quốc gia.',
    '25||trường đạt chuẩn quốc gia||Theo báo cáo của Phòng Giáo dục',
  ],
];

const DENIED: Row[] = [
  [
    'Thu ngân sách năm 2024 không đạt 500 tỷ đồng; tổng vốn đầu tư chưa đến 320 tỷ đồng; kim ngạch xuất khẩu giảm 12,5% so với năm 2023.',
    'không đạt 500|tỷ đồng|Thu ngân sách năm 2024',
    'chưa đến 320|tỷ đồng|Tổng vốn đầu tư||năm 2024',
    'giảm 12,5|%|Kim ngạch xuất khẩu|so với năm 2023|năm 2024',
  ],
  ['Tỷ lệ hộ dùng nước sạch chưa đạt 90%.', 'chưa đạt 90|%|Tỷ lệ hộ dùng nước sạch'],
  ['Tỷ lệ hộ nghèo không còn 5%.', 'không còn 5|%|Tỷ lệ hộ nghèo'],
  ['Thu ngân sách của xã chưa đầy 3 tỷ đồng.', 'chưa đầy 3|tỷ đồng|Thu ngân sách của xã'],
  ['Tỷ lệ giải ngân vốn đầu tư mới đạt 41%.', 'mới đạt 41|%|Tỷ lệ giải ngân vốn đầu tư'],
  [
    'Tỷ lệ hộ nghèo tối đa 2%, tỷ lệ che phủ rừng tối thiểu 55%.',
    'tối đa 2|%|Tỷ lệ hộ nghèo',
    'tối thiểu 55|%|Tỷ lệ che phủ rừng',
  ],
  [
    'Huyện có không quá 3 xã đặc biệt khó khăn và ít nhất 20 trường đạt chuẩn quốc gia.',
    'không quá 3||xã đặc biệt khó khăn',
    'ít nhất 20||trường đạt chuẩn quốc gia',
  ],
  ['Toàn huyện có gần 120 hộ thoát nghèo bền vững.', 'gần 120||hộ thoát nghèo bền vững'],
  [
    'Chỉ có 12 xã đạt chuẩn nông thôn mới, chưa đầy 40 hộ thoát nghèo bền vững.',
    'chỉ có 12||xã đạt chuẩn nông thôn mới',
    'chưa đầy 40||hộ thoát nghèo bền vững',
  ],
];

const LABELS: Row[] = [
  [
    'Tốc độ tăng trưởng bình quân hằng năm giai đoạn 2021 - 2025 đạt 6,9%, giai đoạn 2026 - 2030 phấn đấu đạt 9%.',
    '6,9|%|Tốc độ tăng trưởng bình quân hằng năm giai đoạn 2021 - 2025',
    'phấn đấu đạt 9|%|Tốc độ tăng trưởng bình quân hằng năm… giai đoạn 2026 - 2030',
  ],
  [
    'Kim ngạch xuất khẩu năm 2024 đạt 86,2 triệu USD, trong khi năm 2000 chỉ đạt 1,7 triệu USD.',
    '86,2|triệu USD|Kim ngạch xuất khẩu năm 2024',
    'chỉ đạt 1,7|triệu USD|Kim ngạch xuất khẩu… năm 2000',
  ],
  [
    'Tỷ lệ hộ nghèo đầu nhiệm kỳ là 12%, cuối nhiệm kỳ còn 4%.',
    '12|%|Tỷ lệ hộ nghèo đầu nhiệm kỳ',
    'còn 4|%|Tỷ lệ hộ nghèo… cuối nhiệm kỳ',
  ],
  [
    'Tỷ lệ hộ nghèo năm 2020 là 12%, dự kiến còn 4% vào năm 2025.',
    '12|%|Tỷ lệ hộ nghèo năm 2020',
    'dự kiến còn 4|%|Tỷ lệ hộ nghèo|vào năm 2025',
  ],
  [
    'Tổng giá trị sản phẩm ước thực hiện 5.722,9 tỷ đồng, đạt 78% so với kế hoạch, trong đó: giá trị nông nghiệp 2.279,4 tỷ đồng; giá trị dịch vụ 3.443,5 tỷ đồng.',
    'ước thực hiện 5.722,9|tỷ đồng|Tổng giá trị sản phẩm|đạt 78% so với kế hoạch',
    '2.279,4|tỷ đồng|Giá trị nông nghiệp',
    '3.443,5|tỷ đồng|Giá trị dịch vụ',
  ],
];

const REACHED: Row[] = [
  [
    'Sản lượng lúa cả năm ước đạt 38.500 tấn, bằng 103% kế hoạch.',
    'ước đạt 38.500|tấn|Sản lượng lúa cả năm|bằng 103% kế hoạch',
  ],
  [
    'Tổng sản phẩm trên địa bàn ước đạt 4.579/3.687 tỷ đồng, bằng 124,2% mục tiêu.',
    'ước đạt 4.579/3.687|tỷ đồng|Tổng sản phẩm trên địa bàn|bằng 124,2% mục tiêu',
  ],
  ['Đã có 12/15 xã đạt chuẩn nông thôn mới.', '12/15||xã đạt chuẩn nông thôn mới'],
  [
    'Thu ngân sách của tỉnh đạt 900 tỷ đồng, vượt 8% chỉ tiêu đề ra.',
    '900|tỷ đồng|Thu ngân sách của tỉnh|vượt 8% chỉ tiêu đề ra',
  ],
  [
    'Toàn huyện có 30 mô hình kinh tế hiệu quả, hoàn thành mục tiêu Đại hội đề ra.',
    '30||mô hình kinh tế hiệu quả',
  ],
  [
    'Chương trình mục tiêu quốc gia được triển khai tốt, tỷ lệ hộ nghèo của xã còn 2,4%.',
    'còn 2,4|%|Tỷ lệ hộ nghèo của xã',
  ],
];

const ENGLISH: Row[] = [
  [
    'The number of poor households is expected to fall to 2.5%.',
    'is expected to fall to 2.5|%|The number of poor households',
  ],
  [
    'The forest cover of the district is planned to reach 60% by 2030.',
    'is planned to reach 60|%|The forest cover of the district|by 2030',
  ],
  [
    'By 2030, the district will have 14 communes meeting new standards.',
    'will have 14||communes meeting new standards||By 2030',
  ],
  [
    'The target for 2030 is 25 schools meeting national standards.',
    'target… 25||schools meeting national standards||2030',
  ],
  [
    'The district has 18 schools meeting national standards, and plans to have 25 schools meeting national standards by 2030.',
    '18||schools meeting national standards',
    'plans to have 25||schools meeting national standards by 2030',
  ],
  [
    'The province is expected to have 180 schools meeting national standards in 2025, with a target of 240 schools meeting national standards in 2030.',
    'is expected to have 180||schools meeting national standards in 2025',
    'a target of 240||schools meeting national standards in 2030',
  ],
  [
    'If the weather holds, the total output will reach 40 thousand tons.',
    'will reach 40|thousand tons|The total output||If the weather holds',
  ],
  [
    'The total output will reach 40 thousand tons if the weather holds.',
    'will reach 40|thousand tons|The total output|if the weather holds',
  ],
  [
    'The growth rate of the province was not more than 5.2%.',
    'was not more than 5.2|%|The growth rate of the province',
  ],
  [
    'The growth rate of the province has not reached 7%.',
    'has not reached 7|%|The growth rate of the province',
  ],
  [
    'The district has at least 12 households living in temporary homes and no more than 3 communes without electricity.',
    'has at least 12||households living in temporary homes',
    'no more than 3||communes without electricity',
  ],
  [
    'According to the plan, the district has 25 schools meeting national standards.',
    'according to the plan… 25||schools meeting national standards',
  ],
  [
    'The export turnover of the province should reach 120 million USD; the import turnover of the province should not exceed 90 million USD.',
    'should reach 120|million USD|The export turnover of the province',
    'should not exceed 90|million USD|The import turnover of the province',
  ],
  [
    'The rate of poor households was 12% in 2015, and is forecast to be 4% in 2025.',
    '12|%|The rate of poor households|in 2015',
    'is forecast to be 4|%|The rate of poor households|in 2025',
  ],
  [
    'Excluding private schools, the district has 25 schools meeting national standards.',
    '25||schools meeting national standards||Excluding private schools',
  ],
];

/** None of them: which of the numbers is planned, or what is said of it, cannot be told. */
const UNSURE: string[] = [
  'Thu ngân sách phấn đấu đạt 400 tỷ đồng, sản lượng lúa đạt 38.000 tấn.',
  'Thu ngân sách đạt 400 tỷ đồng, sản lượng lúa đạt 38.000 tấn theo kế hoạch.',
  'Không kể trường tư thục, toàn huyện có 25 trường đạt chuẩn quốc gia.',
  'Huyện chưa có 9 trường đạt chuẩn mức hai và 5 trường đạt chuẩn mức ba.',
  'Giai đoạn 2021 - 2025 đạt 8%/năm.',
  'Theo báo cáo của địch, nghĩa quân có 300 súng, 20 hòm đạn và 1.200 người.',
];

const VIETNAMESE = [
  ...PLANS,
  ...BEHIND,
  ...DIRECTED,
  ...SEVERAL,
  ...CONDITIONS,
  ...DENIED,
  ...LABELS,
  ...REACHED,
];
const ALL = [
  ...VIETNAMESE.map((row) => ({ lang: 'vi' as const, row })),
  ...ENGLISH.map((row) => ({ lang: 'en' as const, row })),
];

describe('a figure keeps', () => {
  it.each([...PLANS, ...BEHIND])('the plan that stands before or behind it: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(COMPARED)('its own date, not that of what another is compared with: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(DIRECTED)('whether it is by so much or to so much: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(SEVERAL)('the plan of its own clause, or that governs several: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(CONDITIONS)('the condition under which it holds: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(DENIED)('what denies or bounds it: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(LABELS)('a label that says of what: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(ENGLISH)('all this in English: %s', (sentence, ...figures) => {
    expect(told(sentence, 'en')).toEqual(figures);
  });
  it.each(REACHED)('no plan that it is only compared with: %s', (sentence, ...figures) => {
    expect(told(sentence, 'vi')).toEqual(figures);
  });
  it.each(UNSURE)('its sentence where that cannot be told: %s', (sentence) => {
    expect(told(sentence, 'vi')).toEqual([]);
  });
});

describe('what stands above a sentence', () => {
  const sentence = 'Thu ngân sách nhà nước đạt 900 tỷ đồng.';

  it('makes a target of a figure that does not say otherwise', () => {
    expect(told(sentence, 'vi', { plan: 'chỉ tiêu' })).toEqual([
      'chỉ tiêu… 900|tỷ đồng|Thu ngân sách nhà nước',
    ]);
    expect(told(sentence.replace('đạt', 'phấn đấu đạt'), 'vi', { plan: 'chỉ tiêu' })).toEqual([
      'phấn đấu đạt 900|tỷ đồng|Thu ngân sách nhà nước',
    ]);
    expect(told(sentence.replace('đạt', 'đã đạt'), 'vi', { plan: 'chỉ tiêu' })).toEqual([
      '900|tỷ đồng|Thu ngân sách nhà nước',
    ]);
    expect(told('The forest cover of the district reaches 60%.', 'en', { plan: 'target' })).toEqual([
      'target… 60|%|The forest cover of the district',
    ]);
  });

  it('leaves it a sentence where it may be either', () => {
    expect(told(sentence, 'vi', { unsure: true })).toEqual([]);
  });
});

/** Words that bind a number, written down here apart from those of the program. */
const BINDING: Record<Lang, string[]> = {
  vi: 'dự kiến|dự báo|phấn đấu|sẽ|cần|nếu|giả sử|không|chưa|tối thiểu|tối đa|ít nhất|chỉ|mới đạt|gần|dưới|trên|ước'.split(
    '|',
  ),
  en: 'expected|planned|will|target|plans|if|not|at least|no more than|should|forecast'.split('|'),
};
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}.,/%]*[\p{L}\p{N}%]/gu) ?? [];

/** Whether the words stand in the sentence in their order, whatever stands between them. */
function inOrder(words: readonly string[], sentence: string): boolean {
  let at = 0;
  const all = wordsOf(sentence);
  return words.every((word) => {
    const found = all.findIndex(
      (own, index) => index >= at && own.replace(/%.*$/, '') === word.replace(/%.*$/, ''),
    );
    at = found + 1;
    return found >= 0;
  });
}

const said = ({ figure, since }: FoundFigure): string =>
  [figure.value, figure.unit, figure.label, figure.change, since].join(' ').toLowerCase();

describe('every figure of these sentences', () => {
  it('has its value, its label and its change from the sentence, in its words and order up to each “…”', () => {
    for (const { lang, row } of ALL)
      for (const { figure } of figuresIn(row[0], lang))
        for (const text of [figure.value, figure.label, figure.change ?? ''])
          for (const piece of text.split('…'))
            expect([text, row[0], inOrder(wordsOf(piece), row[0])]).toEqual([text, row[0], true]);
  });

  it('shows every word of its clause that binds its number', () => {
    for (const { lang, row } of ALL) {
      const found = figuresIn(row[0], lang);
      for (const one of found) {
        const number = /\d\S*$/.exec(one.figure.value)?.[0] ?? '';
        const clause =
          row[0]
            .toLowerCase()
            .split(/[;:]\s|,\s(?=\D*\d)/u)
            .find((part) => part.includes(number)) ?? '';
        const own = clause.slice(0, clause.indexOf(number));
        for (const word of BINDING[lang].filter(
          (each) => wordsOf(own).join(' ').split(` ${each} `).length > 1,
        ))
          if (found.length === 1 || !/\s(?:và|and)\s/.test(clause)) expect(said(one)).toContain(word);
      }
    }
  });
});

describe('sentences put together of any plan, thing and number', () => {
  const plan = fc.constantFrom(
    'dự kiến',
    'dự báo',
    'phấn đấu',
    'mục tiêu',
    'kế hoạch',
    'chỉ tiêu',
    'theo kế hoạch',
  );
  const thing = fc.constantFrom('thu ngân sách', 'sản lượng lúa', 'giá trị công nghiệp', 'doanh thu du lịch');
  const bound = fc.constantFrom('', 'trên ', 'dưới ', 'ít nhất ', 'không quá ', 'khoảng ');
  const amount = fc.tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom('tỷ đồng', 'tấn'));
  const year = fc.integer({ min: 2026, max: 2045 });
  const clause = fc
    .tuple(thing, bound, amount)
    .map(([what, least, [number, unit]]) => `${what} đạt ${least}${number} ${unit}`);

  it('never make a plain figure of what a plan at their head governs', () => {
    fc.assert(
      fc.property(plan, year, fc.array(clause, { minLength: 1, maxLength: 4 }), (word, when, list) => {
        const head = `${word.charAt(0).toUpperCase()}${word.slice(1)} đến năm ${when}`;
        const found = figuresIn(`${head}, ${list.join('; ')}.`, 'vi');
        expect(found).toHaveLength(list.length);
        for (const one of found) expect(said(one)).toContain(word);
      }),
    );
  });

  it('never give the plan of one clause to what was reached before it', () => {
    fc.assert(
      fc.property(plan, year, clause, clause, (word, when, first, second) => {
        const found = figuresIn(`Năm 2020, ${first}; ${word} năm ${when}, ${second}.`, 'vi');
        if (found.length === 0) return;
        expect(found).toHaveLength(2);
        expect(found.map((one) => said(one).includes(word))).toEqual([false, true]);
        expect(said(found[1] as FoundFigure)).not.toContain('2020');
      }),
    );
  });

  it('keep what bounds each number', () => {
    fc.assert(
      fc.property(bound, thing, amount, (least, what, [number, unit]) => {
        const [one] = figuresIn(`Năm 2025, ${what} đạt ${least}${number} ${unit}.`, 'vi');
        expect(one?.figure.value).toBe(`${least}${number}`);
      }),
    );
  });
});

// The example outlines still contain every dated event, figure, name and footnote of their source documents.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/outline/inline.js';
import { parseOutline } from '../../src/outline/load.js';
import { BLOCK_KINDS, type Figure, type Section } from '../../src/outline/schema.js';

interface Facts {
  file: string;
  /** As written in the source, in its order. */
  dates: string[];
  /** Numbers with what they count, preceded by the source's hedge if any. */
  figures: string[];
  names: string[];
  places: string[];
  /** Verbatim: quotations, titles, document numbers. */
  verbatim: string[];
  /** Large numbers of a slide, `value unit`. */
  slides: string[];
}

/** Facts separated by bars. */
const list = (text: string): string[] => text.split('|').map((fact) => fact.trim());

const bacSon: Facts = {
  file: 'khoi-nghia-bac-son.yaml',
  dates: list(`
    01/9/1939 | Tháng 11/1939 | 22/9/1940 | 25/9/1940 | 26/9/1940 | 27/9/1940
    | 19 giờ 30 phút đến 20 giờ | Khoảng 20 giờ ngày 27/9/1940 | 27 và 28/9/1940 | Đầu tháng 10/1940
    | 14/10/1940 | cuối tháng 10/1940 | 28/10/1940 | 29/10/1940 | 30/11/1940
    | Từ ngày 6 đến ngày 8/11/1940 | Tháng 01/1941 | từ ngày 29/9/1940 đến ngày 13/4/1941
    | Cuối năm 1940 đến đầu năm 1941 | Cách mạng tháng Tám 1945 | 7/5/1954 | Từ năm 1986
  `),
  figures: list(`
    20 súng trường | 8 súng kíp | 30 hòm đạn | 03 bộ phận | 16 tay súng | 10 súng trường | 06 súng kíp
    | 10 tay súng | 6 súng trường | 4 súng kíp | 4 tay súng | 17 súng | 1 máy chữ | 07 lính Pháp
    | 01 sĩ quan | 04 lính Pháp | hơn 100 đảng viên | 200 đội viên | tiểu đội 10 người
    | 20 khẩu súng trường | 200 súng kíp | Hơn 1000 quần chúng | ước đạt 7,8% | ước đạt 48,5 triệu đồng
    | gấp 1,6 lần so với năm 2015 | 95 trường | 225 | 164/226 xã | 145/200 | 3,61% | 682 tập thể
    | 1.090 cá nhân | 73 hộ gia đình | Hội nghị Trung ương lần thứ 6 | Hội nghị Trung ương lần thứ 7
    | lần thứ XVII | lần thứ XIII | con đường số 4
  `),
  names: list(`
    Nguyễn Văn Cừ | Hoàng Quốc Việt | Nông Văn Cún | Nông Thái Long | Hoàng Đình Ruệ | Đường Văn Thức
    | Dương Công Bình | Hoàng Văn Hán | Hoàng Đình Phú | Hoàng Văn Sỹ | Trần Đăng Ninh | Nguyễn Thành Diên
    | Chu Văn Tấn | Hà Khai Lạc | Dương Quốc Vinh | Trường Chinh | Phan Đăng Lưu | Hoàng Văn Thụ
    | Lương Văn Tri | Hoàng Văn Thái | Bùi Thống | Bình Tiến, Ái | Mác
  `),
  places: list(`
    Bà Điểm (Hóc Môn, Gia Định) | Võ Nhai | Quảng Tây (Trung Quốc) | Điềm He | Bình Gia | Tràng Định
    | Na Sầm | đình Nông Lục | Hưng Vũ | Chiêu Vũ | Trấn Yên | Ngư Viễn | Mỏ Nhài | đèo Canh Giàn
    | Bằng Mạc | đèo Canh Tiếm | Chiến Thắng | đèo Dập Dị | Vũ Lăng | Sa Khao | Tân Hương | Nà Tấu
    | Mỏ Tát | Bản Ne | Nam Nhi | Đon Úy | Hữu Vĩnh | Vũ Lễ | Nhất Hòa | trường Vũ Lăng | Nà Pán
    | Đồng Đăng | Đình Bảng | Từ Sơn | Bắc Ninh | Thái Bình | Nam Định | Hà Nội | Thái Nguyên | Hữu Lũng
    | Ba Sơn | Chi Lăng | Lũng Vài | Lũng Phầy | Điện Biên Phủ
  `),
  verbatim: list(`
    Khuyết điểm của khởi nghĩa Bắc Sơn là đã không sớm dùng chiến tranh du kích để châm ngọn lửa cách mạng ra địa phương khác trong tỉnh Lạng Sơn và các tỉnh lân cận, từ ngày 29/9/1940 đến ngày 13/4/1941 đã chuyển sang phòng ngự mà như Mác đã nói phòng ngự là con đường chết của cuộc khởi nghĩa
    | Khởi nghĩa Bắc Sơn chứng tỏ rằng con đường khởi nghĩa đúng đắn ở nước ta là con đường bạo lực cách mạng, thể hiện sự kết hợp đấu tranh vũ trang với đấu tranh chính trị của quần chúng
    | “Con đường chết” | “Lừng lẫy năm châu, chấn động địa cầu” | “Cảng nổi” | Chỉ thị 05-CT/TW
    | Nghị quyết Trung ương 4 khóa XII | “tự diễn biến”, “tự chuyển hóa” | trang 65 | tr. 70-71 | Một là
    | Hai là | Ba là | Bốn là | Ủy viên Thường vụ Xứ ủy | Chỉ huy trưởng | Đại lý là chức danh
  `),
  slides: list(`
    ước đạt 7,8 % | ước đạt 48,5 triệu đồng | 3,61 % | hơn 100 người | 200 đội viên | 225 trường
  `),
};

const chiKien: Facts = {
  file: 'chi-bo-chi-kien.yaml',
  dates: list(`
    22/9/1943 - 22/9/2023 | 30/6/2023 | Cuối thế kỷ XIX | 11/4/1900 | Mùa Xuân năm 1930
    | Tháng 5 năm 1941 | 22 tháng 8 năm 1941 | Tháng 9 năm 1942 | Tháng 4 năm 1943 | Đêm 22/9/1943
    | từ tháng 4 đến tháng 9 năm 1943 | Tháng 10/1943 | Cuối năm 1943 | Đầu năm 1944 | Tháng 8/1949
    | 1953-1954 | 1954 | 21/4/1965 | 29/12/1978 | 06/11/1996 | 12/12/1996 | 01/01/1997 | 11/4/2023
  `),
  figures: list(`
    35 đồng chí | 11 đồng chí | chưa đáp ứng 10% | 6 huyện, thị | 112 xã, phường, thị trấn | 16 xã
    | 2 huyện và 102 xã | 93 xã | 36% số xã | trên 50% số hộ dân | 103 xã | 9 đảng bộ trực thuộc
    | 299 tổ chức cơ sở đảng | 11.102 | 432 | 36.808 đảng viên | hơn 11% dân số | 6,07% | 28,9%
    | ước đạt 8.300 tỷ đồng | ước đạt trên 2.290,8 tỷ đồng | tăng 18 lần so với năm 1997 | 73,4%
    | 855 tỷ đồng | vượt 13% | tăng hơn 50 lần so với năm 1997 | dự kiến 468 tỷ đồng | 47% kế hoạch
    | dự ước hơn 7% | tăng hơn 2% so với năm 2022 | tăng bình quân 9,8% | tăng 10% | 789.620 triệu đồng
    | tăng 14% | 65,15 điểm | 13 bậc | 35/63 | ước đạt 6.760 tỷ đồng | 107,31% | 15%
    | ước đạt 3.245 tỷ đồng | 29% | 85%/năm | 8,5 triệu USD | 54,3% | khoảng 1.200 doanh nghiệp
    | 339 hợp tác xã | 26 năm | 02 huyện | năm 2030 | năm 2050 | 4 đột phá | 3 khu vực kinh tế
  `),
  names: list(`
    Paul Doumer | Pôn Đume | Hồ Chí Minh | Lê Thiết Hùng | Nông Văn Quang | Nông Văn Lạc
    | Dương Văn Long | Võ Nguyên Giáp | Thành Tâm | Đồng Văn Bằng | Đông Sơn | Doanh Hằng | Dương Mạc Hiếu
    | Phùng Chí Kiên | Cứu quốc quân | VCCI | PCI
  `),
  places: list(`
    Nguyên Bình (Cao Bằng) | Thượng Ân | Cốc Đán | Hà Hiệu | Chợ Rã | Phja Bjoóc | Nghĩa Tá | Chợ Đồn
    | Bằng Đức | Đức Vân | Vân Tùng | Thượng Quan | Thuận Mang | Bạch Thông | Diều Phon | Khưa Vài
    | Coong Tát | Bản Duồm | tổng Bằng Đức | Khau Pàn | bản É | Tuyên Quang | Bắc Thái | Ba Bể
    | thị xã Bắc Kạn | Thăng Long | Điện Biên Phủ | Ngân Sơn
  `),
  verbatim: list(`
    40-HD/BTGTU | Xây dựng những con đường quần chúng | Liên tỉnh Cao - Bắc - Lạng | Đông tiến
    | Tây tiến | “phát triển theo lối cóc nhảy và củng cố theo vết dầu loang”
    | “Đại hội Liên hoan các dân tộc Cao - Bắc - Lạng” | “Toàn dân đoàn kết xây dựng đời sống văn hoá”
    | Phát triển từ cội nguồn và nỗ lực tạo ra những thành tựu mới
    | “Khai thác tiềm năng - Phát huy bản sắc - Liên kết phát triển bền vững”
    | “tự diễn biến, tự chuyển hóa” | kỳ họp thứ 4 | khóa VI | kỳ họp thứ 10 | khóa IX | lần thứ VIII
  `),
  slides: list(`
    ước đạt 8.300 tỷ đồng | ước đạt trên 2.290,8 tỷ đồng | khoảng 1.200 doanh nghiệp | 65,15 điểm
  `),
};

const langSon: Facts = {
  file: 'lang-son-party-committee.yaml',
  dates: list(`
    09/20/2024 | September 27, 1940 | October 29, 1940 | November 1940 | May 1941 | 1942 | Mid-May 1945
    | August 1945 | January 6, 1946 | November 25, 1946 | 1950 | October 17, 1950 | 1954 | 1954-1975
    | 1965 | 1975 to 1985 | 1979 | 1986 – 2023 | December 31, 2022 | 2020-2025
  `),
  figures: list(`
    90 years | estimated at 5.45% | 44.5 million VND | 1,937 USD | 1.44 times higher than in 2015
    | more than 10 times higher than in 1996 | USD 185.3 | estimated at 7.22% | target 7-7.5%
    | estimated at 51.72 million VND | 85/181 communes | 17 advanced | 1 model | ranked 5th | 269 schools
    | 1997 | 2006 | 2008 | 2015 | 5-year-old | more than 40% in 2000 | 25.95% in 2015 | 7.88% in 2020
    | 72.2 thousand | 5 years 2016 – 2020 | 20,000 in 1986 | 68,942 in 2022 | 692 grassroots
    | more than 35 years | 3 provinces | 10 years | tens of thousands | 17th | 7th Conference
    | 8th Conference
  `),
  names: list(`
    Lo Quang Nam | Bao An | Phan Manh Cu | Hoang Van Kieu | Ho Chi Minh | LA MAI
  `),
  places: list(`
    Bac Son – Vo Nhai | Khau Kham | Hoa Tham | Binh Gia | Cao – Bac – Lang | Bac Kan | Cao Bang
    | Bong Lau | Lung Phay | Deo Khach | Ba Son | Ban Nam | Truong Son | Hai Phong | Provincial Museum
  `),
  verbatim: list(`
    It is better to sacrifice everything than to lose the country and serve as slave
    | “plough in one hand and gun in the other” | “hammer in one hand and gun in the other”
    | “all for the South” | “all for the frontline”
    | “Crossing along Truong Son mountain to save the country” | “floating port”
    | “All people unite to build a cultural life” | Mobile Police Team | Station 187
    | Huu Nghi Border Guard Station | Po Ma Border Guard Station | Mobile Company 5 | 4th road campaign
    | ensuring a border of peace, friendship and cooperation, developing Lang Son quickly and sustainably
  `),
  slides: list(`
    estimated at 5.45 % | more than 10 times | estimated at 51.72 million VND | more than 40 %
  `),
};

function load(file: string) {
  const text = readFileSync(new URL(`../../outlines/${file}`, import.meta.url), 'utf8');
  const { value, diagnostics } = parseOutline(text, file);
  return { text, outline: value?.outline, diagnostics };
}

/** Every text of the outline as a reader sees it, one per line, without the file's comments. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [plainText(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const oneSpelling = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** Whether `fact` occurs in `text`, not as part of a longer number or word. */
function stands(text: string, fact: string): boolean {
  const quoted = oneSpelling(fact).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/])${quoted}(?![\\p{L}\\p{N}]|[.,/]\\d)`, 'u').test(text);
}

function everySection(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections ?? [])]);
}

describe.each([bacSon, chiKien, langSon])('$file', (facts) => {
  const { text, outline, diagnostics } = load(facts.file);
  const all = textsOf(outline).map(oneSpelling).join('\n');
  const blocks = everySection(outline?.sections ?? []).flatMap((section) => section.blocks ?? []);

  it('loads without any diagnostic', () => {
    expect(diagnostics).toEqual([]);
    expect(outline).toBeDefined();
  });

  it.each(['dates', 'figures', 'names', 'places', 'verbatim'] as const)(
    'keeps all %s of its source',
    (kind) => {
      expect(facts[kind].filter((fact) => !stands(all, fact))).toEqual([]);
    },
  );

  it('keeps hedge and unit with the large numbers on its slides', () => {
    const figures: Figure[] = blocks.flatMap((block) => block.figures ?? []);
    const shown = figures.map(({ value, unit }) => `${value} ${unit ?? ''}`.trim());
    expect(shown).toEqual(expect.arrayContaining(facts.slides));
  });

  it('uses many kinds of blocks, with notes, and cites a source for each figure', () => {
    const kinds = BLOCK_KINDS.filter((kind) => blocks.some((block) => block[kind] !== undefined));
    expect(kinds.length).toBeGreaterThanOrEqual(8);
    expect(blocks.filter((block) => block.notes !== undefined).length).toBeGreaterThan(blocks.length * 0.8);
    expect(blocks.filter((block) => (block.figures || block.chart) && !block.source)).toEqual([]);
  });

  it('is NFC and names the schema for editors', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./outline.schema.json');
  });
});

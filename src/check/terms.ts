// What official documents count, in Vietnamese and English → one term for both, to compare papers across languages.
import { wordKey } from './tokens.js';

/** One term per line: Vietnamese phrases | English phrases, comma-separated. */
const TERMS = `
tốc độ tăng trưởng, tăng trưởng | growth rate, growth
kinh tế | economy, economic
tổng sản phẩm, grdp | grdp, gross regional domestic product
bình quân đầu người | per capita
bình quân | average
hằng năm, hàng năm, mỗi năm | annual, per year, yearly
thu nhập | income
thu ngân sách, ngân sách | budget revenue, budget
vốn đầu tư, đầu tư | investment capital, investment
xuất khẩu | export, exports
nhập khẩu | import, imports
kim ngạch | turnover
nông nghiệp, nông lâm nghiệp | agriculture, agricultural
công nghiệp | industry, industrial
xây dựng | construction
dịch vụ | service, services
du lịch | tourism, tourist
khách du lịch | visitors, tourists
thương mại | trade
độ che phủ rừng, che phủ rừng, tỷ lệ che phủ | forest coverage, forest cover
rừng | forest, forests
hộ nghèo | poor households
tỷ lệ hộ nghèo | poverty rate, rate of poor households
giảm nghèo | poverty reduction
nông thôn mới | new rural, new-style rural
đạt chuẩn quốc gia | national standards, national standard
trường, trường học | schools, school
học sinh | pupils, students
giáo viên | teachers
trạm y tế | health stations, medical stations
bác sĩ | doctors
bảo hiểm y tế | health insurance
điện lưới | electricity grid
doanh nghiệp | enterprises, businesses
hợp tác xã | cooperatives
xã | communes, commune
huyện | districts, district
thôn | villages, hamlets
dân số | population
lao động | workers, labour, labor
thất nghiệp | unemployment
đảng viên | party members
chi bộ | party cells, party cell
đảng bộ | party committees, party committee
tổ chức cơ sở đảng | grassroots party organizations, grassroots party organisations
đại hội | congress
diện tích | area
sản lượng | output, yield
lương thực | food, grain
đường | roads, road
cửa khẩu | border gates, border gate
sáu tháng đầu năm | first six months
nhiệm kỳ | term
giai đoạn | period, stage
triệu | million
tỷ, tỉ | billion
nghìn, ngàn | thousand
đồng | vnd, dong
ha, héc-ta | hectares, hectare
tấn | tonnes, tons
hộ | households
người | people, persons
năm | years
lần | times
km | kilometers, kilometres
`;

interface Term {
  keys: readonly string[];
  name: string;
}

/** Longest first: "tỷ lệ hộ nghèo" is not "hộ nghèo". */
const terms: readonly Term[] = TERMS.trim()
  .split('\n')
  .flatMap((line) => {
    const [vi = '', en = ''] = line.split('|');
    const name = vi.split(',')[0]?.trim() ?? '';
    return [...vi.split(','), ...en.split(',')].map((phrase) => ({
      keys: phrase
        .trim()
        .split(/[\s-]+/)
        .map(wordKey),
      name: `=${name}`,
    }));
  })
  .sort((a, b) => b.keys.length - a.keys.length);

const byFirst = new Map<string, Term[]>();
for (const term of terms) {
  const [first = ''] = term.keys;
  byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
}

/** Keys of consecutive words → terms where they form one, otherwise the words. */
export function termsOf(keys: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < keys.length; at++) {
    const term = byFirst.get(keys[at] ?? '')?.find((one) => one.keys.every((key, i) => keys[at + i] === key));
    found.push(term?.name ?? keys[at] ?? '');
    at += (term?.keys.length ?? 1) - 1;
  }
  return found;
}

// Text → the same text with no-break spaces where a line must not break: number and unit, parts of a date, short names.

const NBSP = '\u00a0';

/** "20 súng", "48,5 triệu": a number and the short word after it; "tháng 9 | năm 1942" may break before its year. */
const NUMBER_UNIT = / (?<=\d%? )(?!(?:ngày|tháng|năm|quý|đến) (?:ngày |tháng )?\d)(?=\p{Ll}{1,6}(?!\p{L}))/gu;
/** "tháng 10", "năm 1940", "Điều 5": a counting word and its number; "ngày | 27/9/1940" may break before its date. */
const COUNTED =
  / (?!(?<=ngày )\d{1,2}\/)(?=\d)(?<=(?<!\p{L})(?:ngày|tháng|năm|quý|thứ|lần|khóa|khoá|số|điều|khoản|trang|tr\.|gấp|hơn|trên|gần) )/giu;
const DATED = / (?<=(?<!\p{L})ngày )(?=\d{1,2}\/)/giu;
/** "Từ ngày …", "đến ngày …": the preposition stays with its noun. */
const FROM_DAY = / (?<=(?<!\p{L})(?:từ|đến) )(?=ngày \d)/giu;
const MONTH_DAY =
  / (?<=(?:January|February|March|April|May|June|July|August|September|October|November|December) )(?=\d{1,2},)/g;
/** "kinh tế – | xã hội": no line begins with a dash; "2016 – 2020" is not broken. */
const DASH = / (?=[-–—] )(?<=\S )/gu;
const RANGE = / (?<=(?<![\d/.,])\d{1,4}[ \u00a0][-–—] )(?=\d{1,4}(?![\d/]|[.,]\d))/gu;
/** Runs of capitalised syllables: "Bắc Sơn", "Trần Đăng Ninh". */
const NAMES = /\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{1,6})+(?!\p{L})/gu;

/** Names of foreigners, written by syllables: "Vô-rô-si-lốp"; longer ones may break, or a narrow column could not hold them. */
export const SYLLABLED = /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{0,5}(?:-\p{L}{1,5}){1,4})(?![\p{L}\p{N}-])/u;
export const LONGEST_SYLLABLED = 13;

/** Characters of a name that a column of running text, or one of any width, keeps on a line without a hole beside it. */
const WHOLE = { wide: 16, narrow: 9 } as const;

/** Two-syllable words common in titles of such outlines: at display size, half of one reads as another word. */
const COMPOUNDS = new RegExp(
  `(?<!\\p{L})(?:${[
    'an ninh|anh hùng|biên giới|biên phòng|công tác|doanh nghiệp|đầu tư|đời sống|giao thông|hải đảo|hạ tầng|hợp tác',
    'miền núi|môi trường|sản xuất|tài nguyên|thu nhập|việc làm|vùng cao',
    'bài học|bảo vệ|bối cảnh|cách mạng|căn cứ|chặng đường|chi bộ|chi đội|chiến dịch|chiến lược',
    'chiến thắng|chiến tranh|chính quyền|chính trị|chỉ đạo|chủ tịch|chuẩn bị|công nghiệp|dân tộc|diễn biến|du kích',
    'du lịch|đảng bộ|đảng viên|đại hội|đấu tranh|địa phương|đoàn kết|độc lập|đổi mới|đối ngoại|đồng bào|đồng chí',
    'giải pháp|giải phóng|giáo dục|hành chính|hoàn cảnh|hội nghị|kết quả|kháng chiến|khoa học|khởi nghĩa|kinh nghiệm',
    'kinh tế|kỷ niệm|lãnh đạo|lịch sử|lực lượng|lý tưởng|mục tiêu|nghị quyết|nhân dân|nhiệm vụ|nông nghiệp|nông thôn',
    'phát huy|phát triển|phong trào|quan trọng|quần chúng|quốc gia|quốc phòng|quyết định|sự nghiệp|tái lập|thành công',
    'thành lập|thành phố|thành tựu|thắng lợi|thời cơ|thời kỳ|tinh thần|tổ chức|trung ương|truyền thống|trưởng thành',
    'tuyên truyền|tư tưởng|tự do|văn hóa|văn hoá|vị trí|vũ trang|vững mạnh|xã hội|xây dựng|y tế|ý nghĩa',
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** "và | ý nghĩa", "ba | quyết định": small words that belong to the next one. */
const LEADING_ON =
  / (?<=(?<!\p{L})(?:và|của|từ|đến|tới|do|cho|với|về|các|những|một|hai|ba|bốn|sáu|bảy|tám|chín|mười) )/giu;

/** The last two words of a long text, kept together if no longer than this. */
const END = / (?=\S{1,8}$)(?<=\s\S{1,8} )/u;
const LONG = 40;

export function glueNumbers(text: string): string {
  return [NUMBER_UNIT, COUNTED, FROM_DAY, DASH, RANGE].reduce((glued, gap) => glued.replace(gap, NBSP), text);
}

/** For running text: short names stay whole, of four syllables the halves do. */
export function glueShortNames(text: string, column: keyof typeof WHOLE): string {
  return text.replace(NAMES, (run) => {
    const syllables = run.split(' ');
    if (column === 'wide' && syllables.length === 4) return halves(run);
    return syllables.length <= 3 && run.length <= WHOLE[column] ? run.replaceAll(' ', NBSP) : run;
  });
}

/** "Nguyễn Thị | Minh Khai". */
const halves = (run: string): string => run.replace(/ (?=\S+(?: \S+ \S+)?$)/gu, NBSP);

/** For display type, where a broken name is conspicuous; longer runs may still break. */
export function glueNames(text: string): string {
  return text
    .replace(NAMES, (run) => {
      const { length } = run.split(' ');
      if (length === 4) return halves(run);
      return length <= 3 ? run.replaceAll(' ', NBSP) : run;
    })
    .replace(MONTH_DAY, NBSP);
}

/** For titles, whose lines can hold a whole date and must not end with a word that leads on. */
export function glueTitle(text: string): string {
  return glueNames(text.replace(DATED, NBSP))
    .replace(COMPOUNDS, (word) => word.replace(' ', NBSP))
    .replace(LEADING_ON, NBSP);
}

/** For running text: its last line is never a single syllable. */
export function glueEnd(text: string): string {
  return text.length < LONG ? text : text.replace(END, NBSP);
}

// Text → the same text with no-break spaces where a line must not end: number and unit, parts of a date, short names.

const NBSP = '\u00a0';

/** "20 súng", "48,5 triệu": a number and the short word after it; "tháng 9 | năm 1942" may break before its year. */
const NUMBER_UNIT = / (?<=\d%? )(?!(?:ngày|tháng|năm|quý|đến) (?:ngày |tháng )?\d)(?=\p{Ll}{1,6}(?!\p{L}))/gu;
/** "ngày 27/9", "tháng 10", "năm 1940", "Điều 5": a counting word and its number. */
const COUNTED =
  / (?=\d)(?<=(?<!\p{L})(?:ngày|tháng|năm|quý|thứ|lần|khóa|khoá|số|điều|khoản|trang|tr\.|gấp|hơn|trên|gần) )/giu;
/** Runs of capitalised syllables: "Bắc Sơn", "Trần Đăng Ninh". */
const NAMES = /\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{1,6})+(?!\p{L})/gu;

export function glueNumbers(text: string): string {
  return text.replace(NUMBER_UNIT, NBSP).replace(COUNTED, NBSP);
}

/** For titles, where a name broken over two lines is seen from afar; longer runs stay free to break. */
export function glueNames(text: string): string {
  return text.replace(NAMES, (run) => (run.split(' ').length <= 3 ? run.replaceAll(' ', NBSP) : run));
}

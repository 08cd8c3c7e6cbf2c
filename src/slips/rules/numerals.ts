// Malformed numbers: "1.2345", "12,5.3%", "1 .000", letters among digits ("2O20"), a decimal point where commas are
// used; and impossible Roman numerals.
import type { RuleInput, Slip, SlipRule, SlipText } from '../model.js';

const TOKEN = /(?<![\p{L}\p{N}.,/:-])\d+(?:[.,]\d+)+(?![\p{L}\p{N}]|[/:-]\p{N}|[.,]\p{N})/gu;
const VALID = {
  vi: /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/,
  en: /^(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)$/,
};
/** The other language's notation, and what is not a number: dates, section numbers ("1.2.3"), editions ("4.0"). */
const OTHER = {
  vi: /^(?:\d+\.\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)$/,
  en: /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+,\d{1,2})$/,
};
const DATE = /^(?:\d{1,2}\.\d{1,2}(?:\.\d{2,4})?)$/;
const SECTION = /^\d{1,2}(?:\.\d{1,2}){1,4}$/;
const SECTION_BEFORE =
  /(?:^|mục|điều|khoản|điểm|phần|chương|bảng|hình|biểu|section|version|phiên bản|section|no\.?|số)\s*$/iu;
const DATE_BEFORE = /(?:ngày|đêm|sáng|chiều|tối|trưa|mùng|mồng|[-–(]|lúc|hồi)\s*$/iu;
const EDITION =
  /(?:công nghiệp|cách mạng|nông nghiệp|web|office|industry|chính phủ|du lịch)(?: lần thứ tư)?\s*(?:lần\s*)?$/iu;
/** Things that are counted in whole units. */
const UNIT =
  /^\s*(?:%|‰|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd|ha|km|m2|m³|tấn|tạ|kg|lít|điểm|lần|hộ|người|xã|thôn|đảng viên|học sinh|lượt|suất|căn|cây|con|million|billion|per cent|percent)(?!\p{L})/iu;
const LETTERS =
  /(?<![\p{L}\p{N}/-])(?=[\dOolI.,]{0,20}\d)(?=[\d.,]{0,20}[OolI])(?:[1-9][\dOolI.,]*|[OolI][.,]?\d[\dOolI.,]*)(?=\s*(?:%|[\s.,;)–-]|$))/gu;
const SPACED =
  /(?<![\p{L}\p{N}/.,])\d{1,3}(?:\s[.,]\s?\d{1,3}|\.\s\d{3})(?=\s?(?:%|(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|ha|km|tấn|hộ|người|xã|thôn|đảng viên|lượt)(?!\p{L})))|(?<![\d/])\d+[.,]\s\d+\s?%|\d\s?%%|\d+\s?%\d/gu;
const ROMAN = /(?<![\p{L}\p{N}/-])(?=[IVXLC]{2,})([IVXLC]+)(?![\p{L}\p{N}/-])/gu;
const REAL_ROMAN = /^(?:C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const ROMAN_BEFORE =
  /(?:thứ|khóa|khoá|thế kỷ|kỷ|chương|phần|mục|hội|quý|tập|kỳ|lần|century|term|congress|part|chapter|article|hạng|bậc|loại|cấp|quân khu|vùng|^)\s*$/iu;

export const numerals: SlipRule = (read) => {
  const all = [...read.texts, ...read.tables.flatMap(({ rows }) => rows.flat())];
  const points = decimalPoints(read, all);
  return [...all.flatMap((own) => [...broken(own, read), ...simple(own)]), ...points];
};

const beforeOf = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at);

function broken(own: SlipText, { lang }: RuleInput): Slip[] {
  const { text } = own;
  return [...text.matchAll(TOKEN)].flatMap(({ 0: words, index }): Slip[] => {
    if (VALID[lang].test(words) || OTHER[lang].test(words) || isNoNumber(text, words, index)) return [];
    return [{ code: 'slips/number-form', in: own, words }];
  });
}

function isNoNumber(text: string, words: string, at: number): boolean {
  const before = beforeOf(text, at);
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(words)) return true;
  if (DATE.test(words) && DATE_BEFORE.test(before)) return true;
  const counts = UNIT.test(text.slice(at + words.length));
  // "0912.345.678", "24.3825.1234": phone and account numbers.
  if (/^0?\d{2,4}[.,]\d{3,4}[.,]\d{3,4}$/.test(words) && !counts) return true;
  return (
    SECTION.test(words) &&
    !counts &&
    (SECTION_BEFORE.test(before) || before.trim() === '' || words.split('.').length > 2)
  );
}

function simple(own: SlipText): Slip[] {
  const { text } = own;
  const slips = (pattern: RegExp, code: Slip['code']): Slip[] =>
    Array.from(text.matchAll(pattern), ([words]) => ({ code, in: own, words: words.trim() }));
  const roman = [...text.matchAll(ROMAN)]
    .filter(({ 0: words, index }) => !REAL_ROMAN.test(words) && ROMAN_BEFORE.test(beforeOf(text, index)))
    .map(([words]): Slip => ({ code: 'slips/roman', in: own, words }));
  const letters = slips(LETTERS, 'slips/digit-letter').filter(
    ({ words }) => !/^\d+[lI]?$/.test(words) || /\d[lI]$/.test(words),
  );
  return [...letters, ...slips(SPACED, 'slips/number-space'), ...roman];
}

/** "7.8%" in a Vietnamese text, "7,8%" in an English one: reported once, with a count. */
function decimalPoints({ lang }: RuleInput, all: readonly SlipText[]): Slip[] {
  const found = all.flatMap((own) =>
    [...own.text.matchAll(TOKEN)]
      .filter(({ 0: words, index }) => {
        const isUnit = UNIT.test(own.text.slice(index + words.length));
        const before = beforeOf(own.text, index);
        return isUnit && OTHER[lang].test(words) && !VALID[lang].test(words) && !EDITION.test(before);
      })
      .map(([words]) => ({ words, in: own })),
  );
  const [first] = found;
  if (!first) return [];
  return [{ code: 'slips/decimal-mark', ...first, params: { times: found.length } }];
}

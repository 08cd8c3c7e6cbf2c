// A sentence → its quantities: value, unit, hedge, and what is counted. Dates, years, document numbers and ordinals
// do not count.
import type { Lang } from '../../messages/message.js';
import { datesOf } from '../../outline/dates.js';
import { parseNumber } from '../../outline/numbers.js';

export interface Quantity {
  from: number;
  /** After the number and its sign or scale. */
  to: number;
  /** As written, including its sign or scale. */
  shown: string;
  /** Including its scale: "1,2 nghìn tỷ" is 1.2e12. */
  value: number;
  /** The factor of its scale: 1e9 for "tỷ". */
  factor: number;
  /** The value of one unit of its last digit: 0.1 for "7,8", 1e9 for "12 tỷ". */
  step: number;
  percent: boolean;
  /** It has a scale; usually money. */
  scaled: boolean;
  /** A hedge such as "hơn", "gần", "khoảng" before it. */
  hedge: string;
  /** The words after it, lower-cased, up to a stop, a number or the start of a new phrase. */
  noun: readonly string[];
}

const NUMBER = /(?<![\p{L}\p{N}.,/]|\p{L}[-–])\d+(?:[.,]\d+)*(?![\p{L}\p{N}/]|[.,]\p{N}|[-–]\p{L})/gu;
const NO_QUANTITY =
  /(?:số|khóa|khoá|điều|chương|thứ|lần|tr\.?|trang|khoản|quyển|tập|mục|phần|quốc lộ|tỉnh lộ|đường|no\.?|nos\.?|tháng|năm|ngày|quý|kỳ|lớp|khu|tổ|đội|đoàn|quân khu|hạng|loại|bảng|hình|biểu|phụ lục|thông tư|nghị định|nghị quyết|chỉ thị|kết luận|quyết định|phố|phòng|tầng|article|page|article|covid)\s*$/iu;
const HEDGE =
  /(?:^|[\s(])(hơn|trên|gần|khoảng|ước(?: đạt| tính)?|xấp xỉ|chừng|ngót|dưới|tối đa|tối thiểu|ít nhất|không quá|không dưới|chưa đầy|chưa đến|chưa tới|about|around|over|nearly|almost|under|more than|less than|at least|at most|estimated(?: at)?)\s*$/iu;
const SCALE =
  /^\s*(nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|nghìn|ngàn|vạn|triệu|tỷ|tỉ|thousand|million|billion|trillion)(?!\p{L})/iu;
const SCALES: Record<string, number> = {
  'nghìn tỷ': 1e12,
  'nghìn tỉ': 1e12,
  'ngàn tỷ': 1e12,
  'ngàn tỉ': 1e12,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SIGN = /^\s?(%|‰|phần trăm|per cent|percent)/iu;
/** Words that end the counted noun phrase. */
const STOPS = new Set(
  `là có được đạt của và với trong ở tại đã các những cho từ đến thì so còn chiếm gồm bao tăng giảm bằng do để đang sẽ vào
  theo khi mà này đó như nên về ra lên xuống gấp hoặc hay cùng was were is are of in and to for with from at by or per`.split(
    /\s+/,
  ),
);
const NOUN_WORDS = 6;

export function quantitiesIn(text: string, lang: Lang): Quantity[] {
  if (!/\d/.test(text)) return [];
  const dates = datesOf(text, lang);
  return [...text.matchAll(NUMBER)].flatMap((match): Quantity[] => {
    const inDate = dates.find(({ at, text: own }) => match.index >= at && match.index < at + own.length);
    const found = quantityAt(text, match.index, match[0], lang);
    if (!found) return [];
    // "hơn 1000 quần chúng", "2000 người": four digits are a year unless something shows that they count.
    const isCount = inDate?.text === match[0] && (found.hedge !== '' || found.percent || found.scaled);
    return inDate && !isCount ? [] : [found];
  });
}

function quantityAt(text: string, from: number, digits: string, lang: Lang): Quantity | undefined {
  const before = text.slice(Math.max(0, from - 24), from);
  const value = parseNumber(digits, lang);
  if (value === undefined || NO_QUANTITY.test(before)) return undefined;
  const after = text.slice(from + digits.length, from + digits.length + 120);
  const sign = SIGN.exec(after);
  const scale = sign ? null : SCALE.exec(after);
  const factor = SCALES[scale?.[1]?.toLowerCase() ?? ''] ?? 1;
  const to = from + digits.length + (sign?.[0].length ?? scale?.[0].length ?? 0);
  return {
    from,
    to,
    shown: text.slice(from, to),
    value: value * factor,
    factor,
    step: 10 ** -decimals(digits, value) * factor,
    percent: sign !== null,
    scaled: scale !== null,
    hedge: HEDGE.exec(before)?.[1]?.toLowerCase() ?? '',
    noun: nounOf(text.slice(to, to + 90)),
  };
}

/** Decimal places: none for a grouped "11.102". */
function decimals(digits: string, value: number): number {
  if (Number.isInteger(value) && /[.,]\d{3}$/.test(digits)) return 0;
  return /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
}

function nounOf(after: string): string[] {
  const words: string[] = [];
  for (const [, stop, word] of after.matchAll(/\s*(?:([,;:.()\d“”"/–—-])|([\p{L}\p{M}]+))/gu)) {
    const small = word?.toLowerCase();
    if (stop !== undefined || small === undefined || STOPS.has(small)) break;
    words.push(small);
    if (words.length === NOUN_WORDS) break;
  }
  return words;
}

/** Whether two values agree to the precision written, allowing for hedges. */
export function isNear(one: number, other: number, slack: number): boolean {
  return Math.abs(one - other) <= slack + 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

// Words that change what a statement says about a figure or event, grouped by effect. Vietnamese and English.
import { wordKey } from './tokens.js';

/** A phrase as a sequence of keys. */
type Phrase = readonly string[];

/** Phrases indexed by first and last word, longest first. */
export interface Phrases {
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  byLast: ReadonlyMap<string, readonly Phrase[]>;
  /** Length of the longest phrase, in words. */
  longest: number;
}

export function phrases(list: string): Phrases {
  const all = list
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/).map(wordKey))
    .sort((a, b) => b.length - a.length);
  const by = (place: 0 | -1): Map<string, Phrase[]> => {
    const found = new Map<string, Phrase[]>();
    for (const phrase of all) {
      const key = phrase.at(place) ?? '';
      found.set(key, [...(found.get(key) ?? []), phrase]);
    }
    return found;
  };
  return { byFirst: by(0), byLast: by(-1), longest: all[0]?.length ?? 0 };
}

/** Approximate: "about so many". */
const ABOUT = phrases(
  'ước đạt|ước tính|ước|khoảng|xấp xỉ|chừng|độ chừng|trên dưới|about|around|approximately|roughly|estimated|some',
);
/** The figure is a lower bound. */
const ABOVE = phrases(
  'trên|hơn|ít nhất|tối thiểu|không dưới|over|above|more than|at least|no fewer than|no less than|not less than|minimum',
);
/** The figure is an upper bound, not reached. */
const BELOW = phrases(
  'gần|ngót|suýt soát|dưới|chưa đầy|chưa đến|chưa tới|chưa được|không quá|không đến|tối đa|nhiều nhất|nearly|almost|under|below|less than|fewer than|at most|no more than|not more than|up to',
);
/** The figure is planned, expected or wanted, not reached. */
export const PLANNED = phrases(
  'dự kiến|dự báo|dự tính|phấn đấu|mục tiêu|kế hoạch|chỉ tiêu|sẽ|kỳ vọng|định hướng|đề ra|đặt ra|expected|planned|plans|target|targets|aims|aim|forecast|will|goal|strives|strive|projected',
);
/** The subset that announces something to come; a noun such as "kế hoạch" is often just mentioned. */
export const TO_COME = phrases(
  'dự kiến|dự báo|dự tính|dự ước|phấn đấu|mục tiêu|sẽ|kỳ vọng|expected|planned|aims|aim|forecast|will|projected|target',
);
/** Other expressions equivalent to these. */
export const AIMED = phrases(
  'hướng tới|hướng đến|quyết tâm|nhằm|tiến tới|cần|phải|tầm nhìn|nhiệm vụ|yêu cầu|vì|để|sớm|must|should|shall|toward|towards|to become|so that|task|tasks|vision|determined',
);
export const NEGATION = phrases('không|chưa|chẳng|chả|đừng|chớ|not|no|never|without|neither|nor|cannot');
/** Expresses how far the statement extends. */
export const SCOPE = phrases(
  'một trong những|một trong|một số|một phần|hầu hết|phần lớn|đa số|toàn bộ|tất cả|toàn thể|cơ bản|bước đầu|chủ yếu|riêng|duy nhất|đầu tiên|lần đầu|cuối cùng|lớn nhất|cao nhất|thấp nhất|nhiều nhất|nhất|mọi|mỗi|chỉ|one of|some of|most of|all|only|first|last|largest|highest|lowest|main',
);

/** Words of extent grouped by meaning, one group per line; those that restrict come first. */
const LESSENING = 4;
const EXTENTS = [
  'một trong những|một trong|one of',
  'một số|một phần|một vài|some of|some|several|a number of|partly',
  'hầu hết|hầu khắp|phần lớn|đa số|đại đa số|đại bộ phận|most of|the majority of|mostly',
  'cơ bản|về cơ bản|basically',
  'bước đầu|initially',
  'chủ yếu|mainly|chiefly',
  'toàn bộ|tất cả|toàn thể|all of|entire',
  'đầu tiên|lần đầu|lần đầu tiên|trước tiên|sớm nhất|first',
  'cuối cùng|sau cùng|last|final',
  'duy nhất|only|sole',
  'lớn nhất|cao nhất|nhiều nhất|largest|highest|biggest|greatest',
  'nhỏ nhất|thấp nhất|ít nhất|smallest|lowest|fewest',
].map((list, index) => ({ list: phrases(list), value: String(index) }));

/** Offices, longer before shorter: "Phó Bí thư" is not "Bí thư". */
const OFFICES =
  `tổng bí thư|phó bí thư|bí thư|phó chủ tịch|chủ tịch|ủy viên|phó trưởng ban|trưởng ban|chỉ huy trưởng|chỉ huy phó|
 tổng chỉ huy|tổng tư lệnh|phó tư lệnh|tư lệnh|phó tổng tư lệnh|chính ủy|chính trị viên|phó giám đốc|giám đốc|thủ tướng|phó thủ tướng|bộ trưởng|
 thứ trưởng|phó tổng bí thư|chủ nhiệm|phó chủ nhiệm|đội trưởng|đội phó|trung đội trưởng|tiểu đội trưởng|đại đội trưởng|đại tướng|thượng tướng|trung tướng|thiếu tướng|
 tham mưu trưởng|trưởng đoàn|phó đoàn|hiệu trưởng|tổng thống|chánh văn phòng|chánh án|viện trưởng|cục trưởng|vụ trưởng|general secretary|deputy secretary|secretary|vice chairman|
 deputy chairman|chairman|chairwoman|vice president|president|prime minister|deputy prime minister|minister|member|commander|deputy commander|political commissar|director|deputy director`
    .split('|')
    .map((office) => ({ list: phrases(office), value: office.trim() }))
    .sort((a, b) => b.list.longest - a.list.longest);

interface Found {
  value: string;
  /** Number of words in the phrase. */
  length: number;
}

type Groups = readonly { list: Phrases; value: string }[];

/** Groups by the first word of their phrases: most words start none. */
function byFirst(groups: Groups): ReadonlyMap<string, Groups> {
  const found = new Map<string, { list: Phrases; value: string }[]>();
  for (const group of groups)
    for (const key of group.list.byFirst.keys()) found.set(key, [...(found.get(key) ?? []), group]);
  return found;
}

const longestAt = (
  groups: ReadonlyMap<string, Groups>,
  keys: readonly string[],
  at: number,
): Found | undefined => {
  let best: Found | undefined;
  for (const { list, value } of groups.get(keys[at] ?? '') ?? []) {
    const length = phraseAt(list, keys, at);
    if (length > (best?.length ?? 0)) best = { value, length };
  }
  return best;
};

const EXTENTS_BY_FIRST = byFirst(EXTENTS);
const OFFICES_BY_FIRST = byFirst(OFFICES);

/** The word of extent at an index; equal values mean the same. */
export const extentAt = (keys: readonly string[], at: number): Found | undefined =>
  longestAt(EXTENTS_BY_FIRST, keys, at);

/** Whether a word of extent means "not all". */
export const lessens = (extent: string): boolean => Number(extent) < LESSENING;

/** The office named at an index. */
export const officeAt = (keys: readonly string[], at: number): Found | undefined =>
  longestAt(OFFICES_BY_FIRST, keys, at);

export const HEDGES = { about: ABOUT, above: ABOVE, below: BELOW, planned: PLANNED } as const;
export type Hedge = keyof typeof HEDGES;

/** Pairs of words that reverse a statement. */
const OPPOSITES = `tăng|giảm; cao|thấp; nhiều|ít; trước|sau; trong|ngoài; thắng|bại; thắng|thua; thắng lợi|thất bại; hơn|kém;
 bắt đầu|kết thúc; mở đầu|kết thúc; thành lập|giải thể; mở|đóng; lên|xuống; xuất khẩu|nhập khẩu; thuận lợi|khó khăn;
 tiến công|phòng ngự; tấn công|phòng thủ; trên|dưới; đầu|cuối; lớn|nhỏ; lớn|bé; tốt|xấu; mạnh|yếu; nhanh|chậm; tách|nhập;
 chia tách|sáp nhập; ưu điểm|khuyết điểm; ưu điểm|nhược điểm; tích cực|tiêu cực; chủ động|bị động; đầu tiên|cuối cùng; toàn bộ|một số; tất cả|một số; hầu hết|một số; first|last; all|some; đông|tây; nam|bắc;
 đông|ít; thêm|bớt; vượt|hụt; công khai|bí mật; hợp pháp|bất hợp pháp; ủng hộ|phản đối; đồng ý|phản đối; sống|chết; mới|cũ;
 thiếu|đủ; thừa|thiếu; phía trước|phía sau; hữu|tả; phải|trái; nội|ngoại; giàu|nghèo; ta|địch; phát triển|suy thoái; mở rộng|thu hẹp;
 tập trung|phân tán; củng cố|suy yếu; hòa bình|chiến tranh; nâng|hạ; dài|ngắn; rộng|hẹp; xa|gần; sớm|muộn; ổn định|bất ổn;
 rise|fall; increase|decrease; increased|decreased; rose|fell; above|below; before|after; won|lost; victory|defeat; high|low;
 higher|lower; more|less; more|fewer; largest|smallest; north|south; east|west; success|failure; strong|weak; import|export`;

const opposites = new Map<string, Set<string>>();
for (const pair of OPPOSITES.split(';')) {
  const [a = '', b = ''] = pair.split('|').map((word) => word.trim().split(/\s+/).map(wordKey).join(' '));
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

/** Whether two words or phrases are opposites. */
export const areOpposite = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

export const hasOpposite = (key: string): boolean => opposites.has(key);

/** Number words from one to ten that count things: "hai mũi", "three columns". */
const COUNTED = new Map<string, string>(
  [
    ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ['nhất', 'nhì', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ].flatMap((row) => row.map((word, index): [string, string] => [wordKey(word), String(index + 1)])),
);
export const countOf = (key: string): string | undefined => COUNTED.get(key);

/** Words that give a figure's magnitude, currency or unit. */
const UNITS = new Set(
  `nghìn ngàn vạn triệu tỷ tỉ đồng usd đô ha héc-ta km km2 m m2 m3 km3 tấn tạ kg tạ lít mw kwh % ‰ điểm phần trăm lượt lần hộ người xã
 thôn huyện trường năm tháng ngày giờ phút thousand million billion trillion percent percentage points hectares tonnes tons vnd dong
 people households years months days times`
    .split(/\s+/)
    .filter(Boolean)
    .map(wordKey),
);
/** Of these, signs, currencies and units: a figure without its own, or with another, is a different figure. */
const MEASURES = new Set(
  'triệu tỷ tỉ đồng usd km km2 m2 m3 km3 tấn tạ kg lít mw kwh điểm ha million billion trillion percent vnd'
    .split(' ')
    .map(wordKey),
);
export const isMeasure = ({ key, kind }: { key: string; kind: string }): boolean =>
  kind === 'sign' || MEASURES.has(key);

export const isUnit = (key: string): boolean => UNITS.has(key);

/** The length in words of the listed phrase that starts at an index of the keys; 0 for none. */
export function phraseAt({ byFirst }: Phrases, keys: readonly string[], at: number): number {
  const key = keys[at];
  const found = key === undefined ? undefined : byFirst.get(key)?.find((one) => stands(one, keys, at));
  return found?.length ?? 0;
}

/** The length in words of the listed phrase that ends just before an index; 0 for none. */
export function phraseBefore({ byLast }: Phrases, keys: readonly string[], at: number): number {
  const key = keys[at - 1];
  const found =
    key === undefined ? undefined : byLast.get(key)?.find((one) => stands(one, keys, at - one.length));
  return found?.length ?? 0;
}

const stands = (phrase: Phrase, keys: readonly string[], at: number): boolean =>
  phrase.every((word, i) => keys[at + i] === word);

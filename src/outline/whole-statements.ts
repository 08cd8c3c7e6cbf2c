// A sentence → the places where it may end early as a complete statement: subject, verb and object, with every
// negation, hedge, time and condition, and no announced list left out.
import { clauseBoundaries, statedBefore } from './main-clause.js';

/** Verbs that share the object of the verb after the comma: "ngăn chặn, đẩy lùi tình trạng …". */
const NEEDS_OBJECT =
  /(?<![\p{L}\p{M}])(?:triệu tập|tiến hành|đánh dấu|khẳng định|giành|đạt|thu được|ngăn chặn|đẩy lùi|ngăn ngừa|tuyên truyền|vận động|xây dựng|củng cố|kiện toàn|phát huy|phát triển|nâng cao|giữ vững|giữ gìn|bảo vệ|quản lý|khai thác|thực hiện|triển khai|lãnh đạo|chỉ đạo|tổ chức|huấn luyện|bồi dưỡng|đào tạo|phòng|chống|giáo dục|động viên|khuyến khích|thúc đẩy|tăng cường|hoàn thiện|đổi mới|kết hợp|kế thừa|mở rộng|tập hợp|đoàn kết|thu hút|tạo|lập|đề ra|ban hành|tham gia|phối hợp|hỗ trợ|giúp đỡ|quan tâm|chăm lo|kiểm tra|giám sát|xử lý|giải quyết|tháo gỡ|khắc phục|đấu tranh|building|strengthening|improving|promoting|developing|protecting|preventing|mobilizing|leading|organizing)$/u;
/** What was done to the subject needs no object: "Chi bộ được thành lập". */
const PASSIVE = /(?<![\p{L}\p{M}])(?:được|bị|was|were|been)\s(?:[\p{L}\p{M}]+\s){0,3}[\p{L}\p{M}]+$/u;
/** Words that require a complement. */
const LEANS =
  /(?<![\p{L}\p{M}])(?:ước|khoảng|hơn|gần|trên|dưới|tới|đến|từ|của|là|và|với|cho|các|những|một|ở|tại|do|bởi|về|theo|trong|ngày|tháng|năm|đồng chí|không|chưa|như|gồm|để|nhằm|số|tức|cả|vừa|không chỉ|không những|about|over|nearly|the|a|an|of|to|in|on|by|for|and|or|with|from|that|not|as|including|not only)$/iu;
/** A count that announces what follows: "hai ưu điểm nổi bật là …", "ba mũi". */
const ANNOUNCES =
  /(?<![\p{L}\p{M}\d])(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}|two|three|four|five|six|seven)\s(?:ưu điểm|khuyết điểm|mũi|hướng|cánh|bộ phận|bài học|nội dung|nhiệm vụ|giải pháp|điểm|mặt|lý do|nguyên nhân|yếu tố|đột phá|trụ cột|khâu|nhóm|mục tiêu|chương trình|giai đoạn|thời kỳ|nguyên tắc|phương châm|việc|vấn đề|columns|prongs|lessons|tasks|reasons|factors|breakthroughs|goals|stages)(?:\s[\p{L}\p{M}]+){0,6}\s?(?:là|gồm|như sau|are|were|:)(?![\p{L}\p{M}])/iu;
/** Words that mark a predicate: a clause without any is part of a list, or only names. */
const TELLS =
  /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|được|bị|là|có|luôn|vẫn|phải|cần|không|chưa|trở thành|ra đời|bùng nổ|quyết định|thành lập|tổ chức|triệu tập|họp|nổ súng|tấn công|tiến công|kéo|ban hành|phê chuẩn|công bố|tuyên bố|phát động|kết nạp|giành|diễn ra|phát triển|góp phần|chứng tỏ|chứng minh|mở đầu|nêu cao|ra sức|hưởng ứng|phấn đấu|đạt|tăng|giảm|xảy ra|bắt đầu|chiếm|đánh|(?<!\p{Lu}[\p{L}\p{M}]*\s)tiến|rút|chạy|nổi dậy|thu|đón|gửi|đọc|viết|gia nhập|rời|trở về|theo học|sáng lập|cử|chỉ định|công nhận|bầu|chọn|mở|lập|hợp nhất|tái lập|chia|ký|thắng|hy sinh|về|vượt|xây dựng|thực hiện|lãnh đạo|giải phóng|tham gia|hoàn thành|đưa|làm|tạo|khẳng định|thể hiện|đánh dấu|biến|nâng|giữ|chuyển|đẩy|duy trì|củng cố|trưởng thành|lan|gồm|was|were|is|are|has|have|had|will|led|took|became|began|made|held|won|met|broke|bore|\p{Ll}{2,}(?:ed|ing))(?![\p{L}\p{M}])/u;
/** Correlative pairs: "vừa … vừa …", "không chỉ … mà còn …", "từ … đến …". */
const PAIRS: readonly [RegExp, RegExp][] = [
  [/(?<![\p{L}\p{M}])(?:không chỉ|không những)(?![\p{L}\p{M}])/iu, /(?<![\p{L}\p{M}])mà(?![\p{L}\p{M}])/iu],
  [/(?<!\p{L})not only(?!\p{L})/iu, /(?<!\p{L})but(?!\p{L})/iu],
  [/(?<!\p{L})(?:both|either)(?!\p{L})/iu, /(?<!\p{L})(?:and|or)(?!\p{L})/iu],
];

/** An office after a name: "đồng chí Trần Văn An, Ủy viên Thường vụ, đã đến …". */
const OFFICE =
  /^\s+(?:Ủy viên|Uỷ viên|Bí thư|Phó|Chủ tịch|Chủ nhiệm|Tổng|Trưởng|Tư lệnh|Chính ủy|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Giám đốc|Chánh|nguyên|đại diện|người|Secretary|Deputy|Chairman|Member|Head|General|the then|who|which)(?![\p{L}\p{M}])/u;

/** "…, Ủy viên Ban Thường vụ": an office alone; "…, Chủ tịch nước đọc lời khai mạc" says what its holder did. */
const isOffice = (clause: string): boolean => OFFICE.test(clause) && !TELLS.test(clause);

/** An opening or a date that introduces what follows: "…; in 2006,". */
const LEADS_ON =
  /(?:^|[,;]\s)(?:in|on|at|by|since|năm|ngày|tháng|trong|tại|ở|khi|sau|trước|đến|từ|với|để|nhằm|qua|nhờ|do|vì)(?![\p{L}\p{M}])[^,;]*$/iu;
/** A clause that only says when or why: alone, it reports no event. */
const SUBORDINATE =
  /^(?:khi|trong khi|để|nhằm|vì|do|nếu|tuy|mặc dù|với|when|while|although|because|if)(?![\p{L}\p{M}])/iu;
const ACTS = /(?<![\p{L}\p{M}])(?:đã|sẽ|was|were|has|have|had|will|became|\p{Ll}{2,}ed)(?![\p{L}\p{M}])/u;
/** Another modifier: "ảnh hưởng mạnh mẽ, trực tiếp đến …". */
const MODIFIES =
  /^[,;]\s(?:trực tiếp|toàn diện|sâu sắc|sâu rộng|mạnh mẽ|to lớn|vững chắc|vững vàng|nhanh chóng|kịp thời|tích cực|rộng khắp|rộng rãi|đồng bộ|hiệu quả|quyết liệt|thường xuyên|lâu dài|bền vững|trọng yếu|quan trọng|chặt chẽ|nghiêm túc|hiện đại|thiết thực|cụ thể|directly|strongly|deeply|widely)(?![\p{L}\p{M}])/u;
/** A name at the end of the kept text, and one at the start of the rest: parts of one list. */
const NAME_ENDS = /\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)+(?:\s\([^()]*\))?$/u;
const NAME_BEGINS = /^[\s,;]*(?:đồng chí\s|và\s)?\p{Lu}[\p{L}\p{M}]*\s\p{Lu}/u;

/** Offsets, in order, of the commas, semicolons and closing brackets where a sentence may end. */
export function wholeStatements(text: string): number[] {
  let last = 0;
  const stated = statedBefore(text);
  const closing = closingBracket(text);
  const ends = closing !== undefined && stated(closing) ? [closing] : [];
  return [...clauseBoundaries(text), ...ends].filter((index) => {
    const part = text.slice(Math.max(last, index - FAR), index).replace(/\([^()]*\)/gu, '');
    const whole = TELLS.test(part) && isWhole(text, index);
    if (whole) last = index;
    return whole;
  });
}

/** Whether a text ends with a verb whose object is missing. */
const needsObject = (text: string): boolean => !PASSIVE.test(text) && NEEDS_OBJECT.test(text);

/** Characters to look at before and after an end: no dependency reaches further. */
const FAR = 240;

/** A subject without its verb: "…; nhiều cơ sở", "…, các tuyến quốc lộ". */
const SUBJECT = /^\s*(?:nhiều|các|những|một số|mọi|toàn|hàng|many|several|some|the)(?![\p{L}\p{M}])/iu;
/** Another complement: "về bản chất …, về khả năng …"; or the introduction of a list: "tên làng: …". */
const MORE = /^[,;]\s(?:(?:và|and)\s)?(?:về|của|of)\s|^[,;][^,;.]*:\s/u;

/** Whether the statement continues: its last clause lacks a verb, or the next one depends on its last words. */
function goesOn(left: string, right: string): boolean {
  const part = /[^,;]*$/u.exec(left)?.[0] ?? '';
  const opened = left.length > part.length;
  const verbless = opened && (SUBJECT.test(part) || left.charAt(left.length - part.length - 1) === ';');
  const [before] = /\p{L}+(?=\s\p{L}+$)/u.exec(left) ?? [];
  const [next] = /(?<=^[,;]\s)\p{Ll}+/u.exec(right) ?? [];
  return (verbless && !TELLS.test(part)) || MORE.test(right) || (before !== undefined && before === next);
}

/** Whether the text before a comma, semicolon or bracket needs nothing of what follows. */
export function isWhole(text: string, index: number): boolean {
  const left = text.slice(Math.max(0, index - FAR), index);
  const right = text.slice(index, index + FAR);
  const leading = LEADS_ON.exec(left)?.[0];
  return (
    !needsObject(left) &&
    !LEANS.test(left) &&
    !ANNOUNCES.test(left) &&
    !(SUBORDINATE.test(text) && !ACTS.test(left.slice(left.lastIndexOf(', ') + 1 || left.length))) &&
    !MODIFIES.test(right) &&
    !goesOn(left, right) &&
    !OFFICE.test(right.slice(1, 40)) &&
    !isOffice(left.slice(left.lastIndexOf(', ') + 1)) &&
    !(NAME_ENDS.test(left.slice(-60)) && NAME_BEGINS.test(right)) &&
    (leading === undefined || TELLS.test(leading)) &&
    left.split('vừa ').length !== 2 &&
    PAIRS.every(([first, second]) => !first.test(left) || second.test(left))
  );
}

/** Longest bracket that a statement may omit, and the punctuation that may end the text, in characters. */
const LONGEST_BRACKET = 600;
const NEAR_END = 20;

/** The offset of a bracket that ends the sentence. */
function closingBracket(text: string): number | undefined {
  const end = /[\s.;,\u{100000}-\u{10FFFD}]*$/u.exec(text.slice(-NEAR_END))?.[0].length ?? 0;
  const bare = text.slice(0, text.length - end);
  if (!bare.endsWith(')')) return undefined;
  let depth = 0;
  for (let at = bare.length - 1; at > Math.max(0, bare.length - LONGEST_BRACKET); at--) {
    if (bare.charAt(at) === ')') depth++;
    else if (bare.charAt(at) === '(' && --depth === 0)
      return /\s$/.test(bare.slice(0, at)) ? at - 1 : undefined;
  }
  return undefined;
}

// A sentence → where its main clause begins, where its verb is, and the boundaries after which it makes a complete
// statement.
import { bindsBack } from './qualifiers.js';
import { stopsAtAgent } from './references.js';
import { brackets } from './sentences.js';

/** Words that open a clause saying only when, where, how or why; the main clause follows it. */
const OPENER =
  /^(?:trong|cũng trong|với|theo|thực hiện|trước|sau|dưới|để|nhằm|ngày|đêm|sáng|chiều|tối|trưa|tháng|năm|mùa|đầu|giữa|cuối|từ|tại|ở|trên|được sự|trải qua|song song|đứng trước|khi|ngay|qua|bằng|cùng|do|vì|nhờ|bên cạnh|phát huy|căn cứ|tuy|mặc dù|nếu|khoảng|nhân(?!\sdân)|đến|cho đến|cho tới|tính đến|xuất phát|về|nhất là|đặc biệt|tiếp tục|đồng thời|ngoài|lúc|hiện nay|thời gian|thay mặt|lợi dụng|thừa lúc|thừa cơ|tranh thủ|đáp lại|kể từ|quán triệt|thể theo|chấp hành|giữa lúc|nhận được|nhận thấy|nhận thức|có thể nói|nhìn chung|như vậy|in|on|at|after|before|during|under|over|within|with|while|when|although|though|among|since|from|by|for|as|along|throughout|thanks|together|currently|however|despite|because|following|according|especially|including|between|until|to|if|once|\p{L}+ing)(?![\p{L}\p{M}])/iu;
/** Words found only in the predicate: auxiliaries, and the verbs of reports and histories. */
const VERB =
  /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|được|bị|là|có|luôn|vẫn|phải|từng bước|ngày càng|trở thành|ra đời|sinh|bùng nổ|quyết định|thành lập|tổ chức|triệu tập|họp|bầu(?!\scử)|gia nhập|tham gia|tham dự|trở về|rời|gửi|đọc|trình bày|viết|sáng lập|chủ trì|theo học|nổ súng|tấn công|tiến công|kéo|ra nghị quyết|ban hành|phê chuẩn|công bố|tuyên bố|phát động|kết nạp|giành|diễn ra|phát triển|góp phần|chứng tỏ|chứng minh|mở đầu|nêu cao|ra sức|hưởng ứng|quyết tâm|phấn đấu|đạt|tăng|giảm|was|were|is|are|has|have|had|will|led|took|became|began|made|held|won|met|broke|bore|\p{Ll}{2,}ed)(?![\p{L}\p{M}])/u;
/** After such a boundary the clause continues: a larger place, a name, an office. */
const SMALL_GOES_ON =
  /^(?:nay|xã|huyện|tỉnh|châu|thôn|tổng|phường|thị|thành phố|làng|đèo|nguyên|và|and|or)(?!\p{L})/u;
/** A name with its office has fewer words than this. */
const LONGEST_NAME = 8;

/**
 * A clause that continues the one before the main clause: "when they bombed the North, blockaded the port, …", "Dưới sự
 * chỉ đạo, tổ chức của các đội, …".
 */
const GOES_ON_VERB =
  /^(?:\p{Ll}{2,}ed(?!\p{L})|(?:tổ chức|lãnh đạo|chỉ huy|chỉ đạo|giúp đỡ|ủng hộ|quan tâm|quản lý)(?:\s\p{L}+){0,3}\scủa(?!\p{L}))/u;

/** A clause with fewer words is a place, a date, an aside or a list item. */
const LEAST_CLAUSE = 4;
/** Words from the verb on that a clause needs to say anything. */
const LEAST_SAID = 4;
/** Verbs that need no object: "được thành lập", "đã ra đời". */
const NEEDS_LITTLE = /^(?:đã\s)?(?:được|bị|ra đời|bùng nổ|diễn ra|were|was)(?!\p{L})/u;

const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** Offsets of commas and semicolons outside brackets and quotation marks. */
function clauseEnds(text: string): number[] {
  const inside = brackets(text);
  return Array.from(text.matchAll(/[,;](?=\s)/gu), ({ index }) => index).filter((index) => !inside(index));
}

/** Where the main clause begins: after the clauses that only say when, where, how or why. */
export function mainStart(text: string): number {
  const ends = clauseEnds(text);
  let from = behindReasons(text, ends);
  for (const end of [...ends, text.length]) {
    if (end < from) continue;
    if (from > 0 && listsSubject(text, from, end)) break;
    const clause = text.slice(from, end);
    const opens = OPENER.test(clause.trimStart()) || (from > 0 && goesOnOpening(clause.trimStart()));
    const aside = from > 0 && isAside(text, from, end);
    if (!opens && !aside && (from === 0 || VERB.test(clause) || wordCount(clause) >= LEAST_CLAUSE)) break;
    if (end === text.length) return 0;
    from = end + 1;
  }
  return from + (text.slice(from).length - text.slice(from).trimStart().length);
}

/** The first of several that did something: "…, Đảng bộ, quân và dân các dân tộc đã giành …". */
const listsSubject = (text: string, from: number, end: number): boolean =>
  !OPENER.test(text.slice(from, end).trimStart()) &&
  wordCount(text.slice(from, end)) < LEAST_CLAUSE &&
  LIST_CLOSES.test(text.slice(end, end + FAR));
const LIST_CLOSES =
  /^,\s\p{Ll}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+)?\s(?:và|and)\s(?:[\p{L}\p{M}]+\s){1,10}(?:đã|đang|luôn|were|have|had)(?![\p{L}\p{M}])/u;

/**
 * "Khi địch đóng ở Lạng Sơn, Đồng Đăng là những nơi gần đó, quân ta đã …": an aside that defines a name with "là" is
 * not the main clause.
 */
const isAside = (text: string, from: number, end: number): boolean =>
  SUBORDINATE.test(text.slice(Math.max(0, from - FAR), from)) &&
  /^\s*\p{Lu}[^,;]*\slà\s/u.test(text.slice(from, end)) &&
  !AUXILIARY.test(text.slice(from, end)) &&
  AUXILIARY.test(/^[,;][^,;]*/u.exec(text.slice(end, end + FAR))?.[0] ?? '');
const SUBORDINATE = /(?:^|,\s)(?:khi|lúc|trong khi|when|while)(?![\p{L}\p{M}])/iu;

/**
 * An opening clause continues with another verb of its own, or with a further quotation ("with the slogans “…”,
 * “…”").
 */
const goesOnOpening = (clause: string): boolean => GOES_ON_VERB.test(clause) || /^[“"]/.test(clause);

/**
 * The offset after opening reasons and the date that follows them: "Xuất phát từ chiến lược xây dựng đất nước, củng cố
 * quốc phòng, ngày 6/9/1969, …". 0 if it does not open like this.
 */
function behindReasons(text: string, ends: readonly number[]): number {
  if (!REASON.test(text)) return 0;
  let from = 0;
  for (const end of ends) {
    const clause = text
      .slice(from, end)
      .replace(/^[,;]\s*/, '')
      .trim();
    if (from > 0 && AUXILIARY.test(clause)) return 0;
    if (from > 0 && DAY.test(clause)) return end + 1;
    from = end + 1;
  }
  return 0;
}

const REASON =
  /^(?:Xuất phát|Trước|Đứng trước|Để|Nhằm|Căn cứ|Thực hiện|Với|Do|Vì|Nhờ|Được|Dưới|Owing to|Because of|In order to)\s/u;
const AUXILIARY = /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|was|were|has|have|had)(?![\p{L}\p{M}])/u;
const DAY = /^(?:vào\s)?(?:ngày|tháng|năm|đêm|sáng|chiều|tối|on|in)\s[^,;]{1,40}\d{4}$/u;

/** Where the main clause's verb is (not a subordinate clause's); undefined when no verb is recognised. */
export function mainVerb(text: string): number | undefined {
  let from = mainStart(text);
  for (const end of [...clauseEnds(text), text.length]) {
    if (end <= from) continue;
    const clause = text.slice(from, end);
    const verb = OPENER.test(clause.trimStart()) ? undefined : VERB.exec(clause)?.index;
    if (verb !== undefined) return from + verb;
    from = end + 1;
  }
  return undefined;
}

/**
 * Whether the text before a place is a statement of its own: the main verb and enough words. Always false when no
 * verb is recognised.
 */
export function statedBefore(text: string): (end: number) => boolean {
  const verb = mainVerb(text);
  if (verb === undefined) return () => false;
  const least = NEEDS_LITTLE.test(text.slice(verb, verb + NEAR)) ? LEAST_SAID - 1 : LEAST_SAID;
  const said = [...text.slice(verb, verb + FAR).matchAll(WORD)][least - 1];
  const enough = said ? verb + said.index + said[0].length : text.length;
  return (end) => end >= enough;
}

/** Characters searched for a verb and the words that it needs. */
const NEAR = 24;
const FAR = 400;
const WORD = /\S*[\p{L}\p{N}]/gu;

/** Whether a comma before `rest` only separates list items, or a name from its place or office. */
export function goesOn(rest: string): boolean {
  const words = wordCount(rest);
  if (words < LEAST_CLAUSE || SMALL_GOES_ON.test(rest)) return true;
  return /^\p{Lu}/u.test(rest) && words < LONGEST_NAME && !VERB.test(rest);
}

/**
 * Commas and semicolons after the main clause, except in brackets, in a list, before an apposition or before words
 * that qualify what has been said.
 */
export function clauseBoundaries(text: string): number[] {
  const stated = statedBefore(text);
  return clauseEnds(text).filter(
    (index, at, all) =>
      stated(index) &&
      !bindsBack(text.slice(index + 1)) &&
      !stopsAtAgent(text.slice(Math.max(0, index - 160), index)) &&
      !goesOn(text.slice(index + 1, all[at + 1] ?? text.length).trim()),
  );
}

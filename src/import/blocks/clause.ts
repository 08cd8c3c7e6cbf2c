// A sentence → its opening up to the end of a clause, closed by "…", when it is too long for an event.
import { brackets } from '../../outline/sentences.js';
import { bare, wordCount } from '../structure/text.js';

/** Words an event's text may have, and how many it may have when no clause ends well before. */
const EVENT_WORDS = { words: 30, most: 45 };
/** Words from the verb on without which a clause says nothing. */
const LEAST_SAID = 4;
/** A piece of fewer words between commas is an item of a list, a place or an aside. */
const LEAST_CLAUSE = 4;

/** Words that open a clause which only says when, where, how or why: the main clause comes after it. */
const OPENER =
  /^(?:trong|cũng trong|với|theo|thực hiện|trước|sau|dưới|để|nhằm|ngày|đêm|sáng|chiều|tối|trưa|tháng|năm|mùa|đầu|giữa|cuối|từ|tại|ở|trên|được sự|trải qua|song song|đứng trước|khi|ngay|qua|bằng|cùng|do|vì|nhờ|bên cạnh|phát huy|căn cứ|tuy|mặc dù|nếu|khoảng|nhân|đến|tính đến|xuất phát|về|nhất là|tiếp tục|đồng thời|ngoài|lúc|hiện nay|in|on|at|after|before|during|under|over|with|while|when|although|though|among|since|from|by|for|as|along|throughout|thanks|together|currently|however|despite|because|following|according|especially|including|implementing|responding|entering|\p{L}+ing)(?![\p{L}\p{M}])/iu;
/** Words that only stand in what a clause tells: auxiliaries and the verbs of reports and histories. */
const VERB =
  /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|được|bị|là|có|luôn|vẫn|phải|từng bước|ngày càng|trở thành|ra đời|bùng nổ|quyết định|thành lập|tổ chức|triệu tập|họp|nổ súng|tấn công|tiến công|kéo|ra nghị quyết|ban hành|phê chuẩn|công bố|tuyên bố|phát động|kết nạp|giành|diễn ra|phát triển|góp phần|chứng tỏ|chứng minh|mở đầu|đạt|tăng|giảm|was|were|is|are|has|have|had|will|led|took|became|began|made|held|won|met|broke|bore|\p{Ll}{2,}ed)(?![\p{L}\p{M}])/u;
/** After such a border the clause before it goes on: a bigger place, a name, an office. */
const GOES_ON =
  /^(?:\p{Lu}|(?:nay|xã|huyện|tỉnh|châu|thôn|tổng|phường|thị|thành phố|làng|đèo|nguyên|và|and)(?!\p{L}))/u;

/**
 * Leaves a text of up to 30 words. Else cuts it after the main clause has said something: at the last such border
 * under 30 words; leaves up to 45 words whole; cuts at the first such border under 45; else undefined: it cannot be
 * told shorter. Marks of notes behind the cut stay.
 */
export function shortened(text: string, limits = EVENT_WORDS): string | undefined {
  const total = wordCount(bare(text));
  if (total <= limits.words) return text;
  const good = soundBorders(text).map((index) => ({ index, words: wordCount(bare(text.slice(0, index))) }));
  const near = good.findLast(({ words }) => words <= limits.words);
  if (!near && total <= limits.most) return text;
  const border = near ?? good.find(({ words }) => words <= limits.most);
  if (!border) return undefined;
  const marks = text.slice(border.index).match(/[\u{100000}-\u{10FFFD}]/gu) ?? [];
  return `${text.slice(0, border.index).trimEnd()}…${marks.join('')}`;
}

/** Commas and semicolons behind the main clause, none inside brackets, in a list or before an apposition. */
function soundBorders(text: string): number[] {
  const verb = mainVerb(text);
  if (verb === undefined) return [];
  return clauseEnds(text).filter((index, at, all) => {
    const rest = text.slice(index + 1, all[at + 1] ?? text.length).trim();
    const said = wordCount(bare(text.slice(verb, index)));
    return said >= LEAST_SAID && wordCount(rest) >= LEAST_CLAUSE && !GOES_ON.test(rest);
  });
}

const clauseEnds = (text: string): number[] => {
  const inside = brackets(text);
  return Array.from(text.matchAll(/[,;](?=\s)/gu), ({ index }) => index).filter((index) => !inside(index));
};

/** Where the main clause begins: behind the clauses that only say when, where, how or why. */
export function mainStart(text: string): number {
  let from = 0;
  for (const end of [...clauseEnds(text), text.length]) {
    const clause = text.slice(from, end);
    const opens = OPENER.test(clause.trimStart());
    if (!opens && (VERB.test(clause) || wordCount(clause) >= LEAST_CLAUSE)) break;
    if (end === text.length) return 0;
    from = end + 1;
  }
  return from + (text.slice(from).length - text.slice(from).trimStart().length);
}

/** Where the verb of the main clause stands; undefined when none is known. */
export function mainVerb(text: string): number | undefined {
  const start = mainStart(text);
  const verb = VERB.exec(text.slice(start));
  return verb ? start + verb.index : undefined;
}

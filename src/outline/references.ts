// A sentence → whether it needs the one before it to be understood: "Điều này …", "Đây là …", "Sau cuộc tập kích, …";
// and whether a clause names an agent before it says what was done.
import type { Lang } from '../messages/message.js';

const OPENS: Record<Lang, RegExp> = {
  vi: /^(?:…\s?)?(?:đây (?:là|cũng|chính)|đó (?:là|cũng|chính)|(?:điều|việc) (?:này|đó|ấy)|(?:tại|ở) (?:đây|đó)|nơi (?:đây|này|đó)|từ (?:đó|đây)|sau (?:đó|đây)|trước đó|qua (?:đó|đây)|nhờ (?:đó|vậy)|do (?:đó|vậy)|vì (?:vậy|thế)|bởi vậy|theo đó|(?:khi|lúc) (?:đó|ấy|này)|bấy giờ|cùng (?:lúc|ngày|năm|thời gian)(?: đó| này)?|tiếp (?:đó|theo)|đồng thời|tuy nhiên|tuy vậy|mặt khác|ngược lại|ngoài ra|bên cạnh đó|cũng (?:trong|từ|tại)|trong (?:đó|số đó|khi đó)|nhưng|song(?! song)|còn|và|kết quả là)(?![\p{L}\p{M}])/iu,
  en: /^(?:…\s?)?(?:this|that|these|those|it|they|he|she|his|her|their|its|there|here|then|thus|therefore|hence|however|moreover|afterwards|later|meanwhile|instead|as a result|of (?:these|them|which)|but|and|so|such)(?!\p{L})/iu,
};
/** A person named earlier: "Ông sinh năm 1910", not "Ông Nguyễn Văn An". */
const SOMEONE = /^(?:Ông|Bà|Anh|Chị|Họ)\s(?!con\s)\p{Ll}/u;
/** Somebody's father, mother or home: whose, the sentence before says. */
const RELATED =
  /^(?:Thân phụ|Thân mẫu|Cha|Mẹ|Bố|Vợ|Chồng|Con trai|Con gái|Gia đình|Quê(?: quán| nội| ngoại)?)\s(?:là|của (?:ông|bà|đồng chí|Người)|ở|tại)(?![\p{L}\p{M}])/u;
/** Something named earlier, referred to in the opening clause: "Trước tình hình đó, …", "Cuộc khởi nghĩa này …". */
const NAMED_BEFORE: Record<Lang, RegExp> = {
  vi: /^[^,;:“”]{2,60}\s(?:(?:này|(?<!trong\s)đó|ấy)(?=[\s,;]|$)|(?:nói |kể )?trên(?=[,;]))/u,
  en: /^[^,;:“”]{0,40}(?<!\p{L})(?:this|that|these|those|such|the above)\s/iu,
};
/** "Sau cuộc tập kích, …": an event without a name or a date of its own. */
const UNNAMED =
  /^(?:Sau|Trước|Trong|Qua)\s(?:cuộc|trận|vụ|sự|đợt|lần|hội nghị|thắng lợi|chiến thắng|thất bại)(?:\s[^,;:\d\p{Lu}“”]{0,40})?,\s/u;

/** Whether a sentence refers back to what came before it. */
export const pointsBack = (sentence: string, lang: Lang): boolean =>
  OPENS[lang].test(sentence) ||
  NAMED_BEFORE[lang].test(sentence) ||
  (lang === 'vi' && [SOMEONE, RELATED, UNNAMED].some((form) => form.test(sentence)));

/** Matches from the last "do" that introduces a person or body: "…, do đồng chí Lê Văn An". */
const AGENT =
  /(?:^|[\s,])do\s(?:(?:các\s)?(?:đồng chí|ông|bà|cụ|anh|chị)(?![\p{L}])|\p{Lu})(?:(?!\sdo\s)[^;.])*$/u;
const ACTS =
  /\s(?:làm|là(?!\s(?:đảng viên|cán bộ|người|một|con|ủy viên|uỷ viên|thành viên|hội viên))|giữ|phụ trách|chỉ huy|lãnh đạo|chỉ đạo|đứng đầu|chủ trì|trực tiếp|tổ chức|thành lập|sáng lập|dẫn đầu|phát động|bồi dưỡng|giới thiệu|kết nạp|ký|ban hành|soạn|biên soạn|triệu tập|xây dựng|đề xướng|khởi xướng|thực hiện|tiến hành|quản lý|đầu tư|tài trợ|sinh|đảm nhiệm|điều hành|cử|bầu|truyền|viết|dịch|gây dựng|gây ra|để lại|đề ra|đảm trách)(?![\p{L}\p{M}])/u;

/**
 * Whether a text stops after naming the agent and before saying what was done: "do đồng chí Lê Văn An, Ủy viên Ban
 * Chấp hành".
 */
export function stopsAtAgent(text: string): boolean {
  const agent = AGENT.exec(text)?.[0];
  return agent !== undefined && !ACTS.test(agent);
}

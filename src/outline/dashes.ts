// A dash between words → whether it introduces an apposition ("Bắc Sơn – nơi mở đầu …") or joins one name ("kinh tế –
// xã hội").

/** First words of an apposition. */
const SAYS_MORE =
  /^(?:\d|[“"]|(?:một|những|các|mọi|nơi|vùng đất|miền đất|mảnh đất|quê hương|cái nôi|ngọn|mốc|cột mốc|dấu mốc|dấu ấn|bước ngoặt|bước tiến|trang sử|biểu tượng|kết quả|ý nghĩa|bài học|thực trạng|cội nguồn|niềm|vì|từ|với|là|nhất là|đặc biệt|trong đó|kể cả|tức|nhưng|song|điều|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|a|the|one|two|three|our|their|its|from|where|which|who|how|why|what|lessons?|not|but|and|including)(?![\p{L}\p{M}]))/iu;

/** A name followed by a lower-case apposition: "Bắc Kạn – phên dậu vững chắc". */
const NAME_LAST = /\s\p{Lu}[\p{Ll}\p{M}]+$/u;

/** `before`: the text up to the dash; `behind`: the text from the first word after it. */
export const saysMore = (before: string, behind: string): boolean =>
  SAYS_MORE.test(behind) || (NAME_LAST.test(before) && /^\p{Ll}/u.test(behind));

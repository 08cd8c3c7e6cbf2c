// A note → whether it explains something or names a source: documents number both alike.

/** Found only in references: a publisher, page, volume, document number, archive or address. */
const REFERS =
  /(?:^|[^\p{L}])(?:nxb|nhà xuất bản|tr\.|trang \d|sđd|tập \d|toàn tập|tuyển tập|văn kiện|hồ sơ|phông|lưu trữ|tạp chí|báo|sách|kỷ yếu|hồi ký|nghị quyết số|chỉ thị số|quyết định số|báo cáo|số liệu|nguồn|xem|dẫn theo|lịch sử đảng bộ|niên giám|bảo tàng|https?:|www\.|press|publish|vol\.|p\. ?\d|pp\.|ibid|see|source|archive|journal|report)(?!\p{L})/iu;
/** "Theo hồi ký của …", not "tiến theo đường chính". */
const ACCORDING = /^[-–\s(]*(?:dẫn\s)?theo(?![\p{L}\p{M}])|(?<!\p{L})theo\s(?:tài liệu|hồi ký|lời kể|sử|“)/iu;

/** How an explanation of a name, place or number begins. */
const EXPLAINS =
  /^(?:\(?(?:nay (?:là|thuộc|gọi)|tức|gồm|bao gồm|trong đó|tên (?:gọi|thật|khai sinh)|bí danh|còn gọi|thuộc|là|lúc (?:đó|này|bấy giờ)|khi (?:đó|ấy)|bấy giờ|trước (?:đây|kia)|chưa (?:kể|tính)|không (?:kể|tính)|kể cả|tính (?:đến|cả)|nghĩa là|viết tắt|ý nói|ở đây|now|then|that is|i\.e\.|including|excluding|meaning|short for|also called|today)(?![\p{L}\p{M}]))/iu;
/** A sentence with its own verb. */
const TELLS =
  /(?<![\p{L}\p{M}])(?:là|được|bị|đã|sinh (?:ngày|năm|tại)|quê (?:ở|quán|tại)?|hy sinh|thành lập|gọi là|gồm|chỉ huy|phụ trách|làm (?:bí thư|chủ tịch|chỉ huy|trưởng)|có \d+|tiến theo|was|were|is|are|means|born)(?![\p{L}\p{M}])/u;
const FEWEST = 5;

/** Only when certain: a source given in few words is not an explanation. */
export function explains(note: string): boolean {
  if (REFERS.test(note) || ACCORDING.test(note)) return false;
  return EXPLAINS.test(note) || (TELLS.test(note) && note.split(/\s+/u).length >= FEWEST);
}

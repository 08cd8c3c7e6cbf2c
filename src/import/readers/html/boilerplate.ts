// A short line of a web page → whether it belongs to the site rather than the article.

const LONGEST = 90;
const DATE_LINE =
  /^(?:(?:thứ\s+\p{L}+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,\s-]*)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]*(?:lúc\s*)?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]m)?)?(?:\s*\(?gmt\s*[+-]\d{1,2}\)?)?$/iu;
const BUTTONS =
  /^(?:(?:chia sẻ|share|facebook|zalo|twitter|tweet|email|gửi email|in bài(?: viết)?|in trang|print|copy link|sao chép liên kết|link gốc|bình luận|lưu bài viết|nghe bài viết|cỡ chữ|theo dõi|like|thích|về trang chủ|trang chủ|quay lại|xem thêm|tin liên quan|bài viết liên quan|tin cùng chuyên mục|tin mới|tags?|từ khóa|lượt xem|đăng nhập)[\s:|·•/-]*(?:[\d.,]+)?[\s:|·•/-]*)+$/iu;
/** The article's tags. */
const TAGS = /^tags\s*:\s*[^.!?]{2,80}$/iu;
const VIEWS = /^(?:lượt xem|số lượt xem|views?|đã xem)\s*:?\s*[\d.,]+$/iu;

/** Whether a line is only a date: a day, or the moment a site published something. */
export function dateLine(text: string): 'day' | 'moment' | undefined {
  if (text.length > LONGEST || !DATE_LINE.test(text)) return undefined;
  return /\d{1,2}[:h]\d{2}|^(?:thứ\s|chủ nhật|\p{L}+day)/iu.test(text) ? 'moment' : 'day';
}

/**
 * Tags, view counts and toolbars; on a site's page also lines of buttons. Dates are judged by their position
 * instead.
 */
export function isSiteLine(text: string, isSite: boolean): boolean {
  if (text === '' || text.length > LONGEST) return false;
  return TAGS.test(text) || VIEWS.test(text) || isBar(text) || (isSite && BUTTONS.test(text));
}

const BAR =
  /(?:lượt xem|views?|đã xem)\s*:?\s*[\d.,]+|in (?:trang|bài)|cỡ chữ|chia sẻ|facebook|zalo|A[+-]/giu;
const BAR_DATE =
  /(?:(?:thứ\s+\p{L}+|chủ nhật)[,\s-]*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]*\d{1,2}[:h]\d{2})?/giu;

/** A date, a view count and buttons on one line. */
function isBar(text: string): boolean {
  const rest = text.replace(BAR_DATE, '').replace(BAR, '');
  return rest !== text.replace(BAR_DATE, '') && !/[\p{L}\d]/u.test(rest);
}

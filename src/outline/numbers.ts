// A figure as a source writes it → its number, by Vietnamese or English conventions.
import type { Lang } from '../messages/message.js';

/** Hedges that may precede a figure; they are kept in what is shown. */
const HEDGES =
  /^(?:ước tính|ước đạt|ước|đạt|khoảng|trên|hơn|gần|dưới|xấp xỉ|about|around|over|nearly|almost|under|more than|less than|approximately|an estimated|estimated|some|ít nhất|tối thiểu|không dưới|không quá|at least|at most|up to|[~≈<>≤≥])\s*/iu;

const PLANS =
  '(?:theo |as )?(?:dự kiến|dự báo|dự tính|dự ước|mục tiêu|chỉ tiêu|kế hoạch|dự toán|phấn đấu|kỳ vọng|kì vọng|planned|plan|targeted|target|goal|expected|projected|projection|forecast|proposed)';
/** Words that make a figure a plan, before it or in brackets after it; they are kept in what is shown. */
const PLAN_BEFORE = new RegExp(String.raw`^${PLANS}(?![\p{L}\p{M}])[\s:]*(?:(?:là|of|is)\s)?`, 'iu');
const PLAN_BEHIND = new RegExp(String.raw`\s*\(${PLANS}\)$`, 'iu');

/**
 * Whether a value or a point's label marks something as planned rather than achieved: "dự kiến 26", "Mục tiêu 2030".
 */
export const saysPlan = (text: string): boolean => {
  const own = text.normalize('NFC').trim();
  return PLAN_BEFORE.test(own) || PLAN_BEHIND.test(own);
};

/**
 * The number that a text states, or undefined when it is not one number. Vietnamese writes 11.102 and 48,5, English
 * 11,102 and 48.5; spaces may group thousands; a leading hedge or plan word and a trailing % are allowed. A separator
 * that cannot group thousands (7.8 in Vietnamese, 0,5 in English) is read as the decimal mark.
 */
export function parseNumber(text: string, lang: Lang): number | undefined {
  const bare = text
    .trim()
    .replace(PLAN_BEHIND, '')
    .replace(PLAN_BEFORE, '')
    .replace(HEDGES, '')
    .replace(HEDGES, '')
    .replace(/(?<!\s)\s*%$/, '');
  const match = /^([+\-−–]?)\s?(\d[\d.,\u0020\u00a0]*)$/.exec(bare);
  if (!match) return undefined;
  const digits = (match[2] ?? '').replace(/(?<=\d)[\u0020\u00a0](?=\d{3}(?!\d))/g, '');
  const value = unsigned(digits, lang === 'vi' ? '.' : ',', lang === 'vi' ? ',' : '.');
  return value !== undefined && match[1] && match[1] !== '+' ? -value : value;
}

function unsigned(digits: string, thousands: string, decimal: string): number | undefined {
  const grouped = new RegExp(`^[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(digits)) return Number(digits.replaceAll(thousands, '').replace(decimal, '.'));
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

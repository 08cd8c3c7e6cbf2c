// The deck's own words: what the product itself prints on slides and pages, never a user's text.
import type { Lang } from './message.js';

const vi = {
  agenda: 'Nội dung',
  continued: 'tiếp theo {part}/{of}',
  sources: 'Nguồn tư liệu',
  source: 'Nguồn',
  thanks: 'Trân trọng cảm ơn',
  slogans: 'Khẩu hiệu tuyên truyền',
  outline: 'Đề cương tuyên truyền',
  notes: 'Lời dẫn',
  page: 'Trang {page}/{of}',
  slide: 'Trang chiếu {number}',
  contents: 'Mục lục',
  online: 'Địa chỉ trên mạng: {link}',
  photo: 'Ảnh: {credit}',
  year: 'năm',
  leftOut: 'Phần lược bớt khi trình bày: {text}',
  unit: 'Đơn vị: {unit}',
  barChart: 'Biểu đồ cột: {title}',
  lineChart: 'Biểu đồ đường: {title}',
  shareChart: 'Biểu đồ tỷ trọng: {title}',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  promptTitle: 'Nhập tiêu đề',
  promptText: 'Nhập nội dung',
};
const en: typeof vi = {
  agenda: 'Contents',
  continued: 'continued {part}/{of}',
  sources: 'Sources',
  source: 'Source',
  thanks: 'Thank you',
  slogans: 'Slogans',
  outline: 'Briefing outline',
  notes: 'Notes',
  page: 'Page {page} of {of}',
  slide: 'Slide {number}',
  contents: 'Contents',
  online: 'Online: {link}',
  photo: 'Photo: {credit}',
  year: 'years',
  leftOut: 'Left out of this talk: {text}',
  unit: 'Unit: {unit}',
  barChart: 'Bar chart: {title}',
  lineChart: 'Line chart: {title}',
  shareChart: 'Chart of shares: {title}',
  party: 'COMMUNIST PARTY OF VIET NAM',
  promptTitle: 'Click to add a title',
  promptText: 'Click to add text',
};

export type DeckWords = typeof vi;
export const words: Record<Lang, DeckWords> = { vi, en };

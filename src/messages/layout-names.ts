// Names of the slide layouts in PowerPoint's Layout menu.
import type { Words } from './message.js';

export const layoutNames = {
  cover: { vi: 'Bìa', en: 'Cover' },
  agenda: { vi: 'Mục lục', en: 'Agenda' },
  section: { vi: 'Mở đầu phần', en: 'Section' },
  text: { vi: 'Đoạn văn', en: 'Text' },
  points: { vi: 'Các ý', en: 'Points' },
  timeline: { vi: 'Mốc thời gian', en: 'Timeline' },
  figures: { vi: 'Con số', en: 'Figures' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  compare: { vi: 'So sánh', en: 'Comparison' },
  table: { vi: 'Bảng', en: 'Table' },
  quote: { vi: 'Trích dẫn', en: 'Quotation' },
  people: { vi: 'Nhân vật', en: 'People' },
  steps: { vi: 'Các bước', en: 'Steps' },
  image: { vi: 'Ảnh', en: 'Picture' },
  gallery: { vi: 'Nhiều ảnh', en: 'Pictures' },
  slogans: { vi: 'Khẩu hiệu', en: 'Slogans' },
  sources: { vi: 'Nguồn tư liệu', en: 'Sources' },
  closing: { vi: 'Kết thúc', en: 'Closing' },
} satisfies Record<string, Words>;

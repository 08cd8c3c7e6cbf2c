// Import diagnostics about a document's text (letters, words, strikethrough), in Vietnamese and English.
import type { Messages } from './message.js';

/** Codes `import/text-…`. */
export const textMessages = {
  'import/text-legacy-font': {
    severity: 'info',
    message: {
      vi: 'Văn bản dùng phông chữ cũ {encoding}; đã chuyển sang Unicode.',
      en: 'The text is in the old {encoding} font encoding; it was converted to Unicode.',
    },
    hint: {
      vi: 'Đọc soát lại một lượt, nhất là tên riêng và chữ in hoa.',
      en: 'Proofread it once, names and capitals above all.',
    },
  },
  'import/text-capitals-lost': {
    severity: 'warning',
    message: {
      vi: 'Bảng mã TCVN3 không có chữ hoa mang dấu: tên mục viết hoa có thể đã thành chữ thường.',
      en: 'TCVN3 has no capitals with tone marks: headings in capitals may have become small letters.',
    },
    hint: {
      vi: 'Xem lại các tên mục và sửa chữ hoa nếu cần.',
      en: 'Look at the headings and restore their capitals where needed.',
    },
  },
  'import/text-capitals-restored': {
    severity: 'info',
    message: {
      vi: 'Phông TCVN3 không có chữ hoa mang dấu: đã trả lại chữ hoa cho {count} dòng viết hoa.',
      en: 'TCVN3 fonts have no capitals with tone marks: {count} lines in capitals got theirs back.',
    },
    hint: {
      vi: 'Xem lại chữ hoa ở đầu câu và đầu tên riêng: Ủy, Úy, Ái… có thể còn là chữ thường.',
      en: 'Look at the first letters of sentences and names: Ủy, Úy, Ái… may still be small.',
    },
  },
  'import/text-glued-words': {
    severity: 'warning',
    message: {
      vi: '“{word}”: có lẽ hai từ hoặc hai câu dính liền ({atVi}; {times} chỗ). Giữ nguyên như nguồn.',
      en: '“{word}”: two words or sentences seem to be glued together ({atEn}; {times}×). Kept as it is.',
    },
  },
  'import/text-damaged-word': {
    severity: 'warning',
    message: {
      vi: '“{word}”: không phải âm tiết tiếng Việt, có lẽ bị hỏng phông chữ ({atVi}; {times} chỗ). Giữ nguyên.',
      en: '“{word}”: not a Vietnamese syllable, perhaps damaged by a font ({atEn}; {times}×). Kept as it is.',
    },
  },
  'import/text-suspect-spelling': {
    severity: 'warning',
    message: {
      vi: '“{word}”: có lẽ là lỗi gõ của văn bản nguồn ({atVi}; {times} chỗ). Giữ nguyên.',
      en: '“{word}”: perhaps a slip of the source ({atEn}; {times}×). Kept as it is.',
    },
  },
  'import/text-note-missing': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu đánh số chú thích {mark} ({atVi}) nhưng không có nội dung chú thích ấy: đã bỏ số, giữ nguyên câu.',
      en: 'The document marks note {mark} ({atEn}) but does not have the note: the mark was left out, the sentence kept.',
    },
    hint: {
      vi: 'Tìm nội dung chú thích trong bản gốc; nếu có thì thêm vào mục “sources”.',
      en: 'Look for the note in the original; if there is one, add it to “sources”.',
    },
  },
  'import/text-unsure-join': {
    severity: 'info',
    message: {
      vi: 'Có thể một đoạn mới bắt đầu từ đây, đã nối vào đoạn trên: “{text}” ({atVi}).',
      en: 'A new paragraph may begin here; it was joined to the one above: “{text}” ({atEn}).',
    },
  },
  'import/text-more-unsure-joins': {
    severity: 'info',
    message: {
      vi: 'Còn {count} chỗ nối đoạn khác cũng chưa chắc chắn.',
      en: '{count} more joins of paragraphs are not sure.',
    },
  },
  'import/text-more-damage': {
    severity: 'warning',
    message: {
      vi: 'Còn {count} từ khác cũng có vẻ bị hỏng hoặc dính liền.',
      en: '{count} more words look damaged or glued.',
    },
    hint: {
      vi: 'Nếu nhiều như vậy, nên xin bản gốc tốt hơn.',
      en: 'With so many, ask for a better original.',
    },
  },
  'import/text-struck-out': {
    severity: 'warning',
    message: {
      vi: '“{text}” bị gạch bỏ trong tài liệu ({atVi}): không lấy vào đề cương.',
      en: '“{text}” is struck out in the document ({atEn}): it was left out.',
    },
    hint: {
      vi: 'Nếu chữ này còn giá trị, ghi lại vào đúng chỗ; nếu không, không cần làm gì.',
      en: 'If it is still valid, write it back in its place; otherwise there is nothing to do.',
    },
  },
} as const satisfies Messages;

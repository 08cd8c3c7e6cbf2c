// Diagnostics of the second half of the import (structure, checks, proof), in Vietnamese and English.
import type { Messages } from './message.js';

/** Diagnostics about structure: codes `import/structure-…`, `import/check-…` and `import/lost-…`. */
export const structureMessages = {
  'import/structure-no-text': {
    severity: 'error',
    message: {
      vi: 'Tài liệu không có đoạn văn nào để làm đề cương.',
      en: 'The document has no text to make an outline of.',
    },
    hint: {
      vi: 'Kiểm tra xem có đúng tệp không; nếu tài liệu chỉ có bảng hoặc ảnh thì thêm tên và một đoạn văn rồi nhập lại.',
      en: 'Check that it is the right file; if it has only tables or pictures, add a title and a paragraph and import it again.',
    },
  },
  'import/structure-too-large': {
    severity: 'error',
    message: {
      vi: 'Tài liệu quá lớn để làm một đề cương: {whatVi}.',
      en: 'The document is too large for one outline: {whatEn}.',
    },
    hint: {
      vi: 'Tách tài liệu thành nhiều tệp, mỗi tệp một phần; hoặc ngắt chỗ quá dài đó trong Word rồi nhập lại.',
      en: 'Split the document into several files, one part each; or break up that place in Word and import again.',
    },
  },
  'import/structure-no-title': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu không có tên ở đầu; tạm lấy “{title}” từ trong bài.',
      en: 'The document has no title block; “{title}” was taken from its text.',
    },
    hint: { vi: 'Sửa dòng “title” cho đúng tên đề cương.', en: 'Correct the line “title”.' },
  },
  'import/structure-note-uncited': {
    severity: 'warning',
    message: {
      vi: 'Không tìm thấy chỗ đánh số của chú thích {id} ({atVi}); tạm để ở mục cuối.',
      en: 'The mark of note {id} was not found ({atEn}); the note stands at the last section.',
    },
    hint: {
      vi: 'Ghi [^{id}] vào đúng câu có chú thích.',
      en: 'Write [^{id}] into the sentence it belongs to.',
    },
  },
  'import/structure-image': {
    severity: 'warning',
    message: {
      vi: 'Không dùng được một ảnh loại {type} ({atVi}).',
      en: 'A picture of type {type} cannot be used ({atEn}).',
    },
    hint: {
      vi: 'Lưu ảnh đó thành PNG hoặc JPEG rồi thêm khối “image”.',
      en: 'Save it as PNG or JPEG and add an “image” block.',
    },
  },
  'import/structure-many-images': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu có {count} ảnh; chỉ lấy {limit} ảnh đầu.',
      en: 'The document has {count} pictures; only the first {limit} were taken.',
    },
  },
  'import/check-joined': {
    severity: 'info',
    message: {
      vi: 'Đã nối đoạn bị ngắt giữa câu: “{text}” ({atVi}).',
      en: 'Joined a paragraph that was cut inside a sentence: “{text}” ({atEn}).',
    },
  },
  'import/check-merged-columns': {
    severity: 'warning',
    message: {
      vi: 'Ô “{text}” của bảng gộp các cột {names} ({atVi}): đó là một số liệu chung cho cả các cột này, không riêng cột nào.',
      en: 'The table cell “{text}” is merged over the columns {names} ({atEn}): it is one value for all of them together, not one column’s own.',
    },
    hint: {
      vi: 'Xem lại ô này trong bản gốc; nếu cần thì ghi rõ trong bảng số liệu này tính chung những gì.',
      en: 'Look at the cell in the document; if needed, say in the table what the value is for.',
    },
  },
  'import/check-merged-rows': {
    severity: 'warning',
    message: {
      vi: 'Ô “{text}” của bảng gộp các dòng {names} ({atVi}): đó là một số liệu chung cho cả các dòng này, không riêng dòng nào.',
      en: 'The table cell “{text}” is merged over the rows {names} ({atEn}): it is one value for all of them together, not one row’s own.',
    },
    hint: {
      vi: 'Xem lại ô này trong bản gốc; nếu cần thì ghi rõ trong bảng số liệu này tính chung những gì.',
      en: 'Look at the cell in the document; if needed, say in the table what the value is for.',
    },
  },
  'import/check-repeated': {
    severity: 'warning',
    message: {
      vi: 'Đoạn này đứng hai lần trong bản gốc, chỉ trình bày một lần: “{text}” ({atVi}).',
      en: 'This paragraph stands twice in the source and is shown once: “{text}” ({atEn}).',
    },
  },
  'import/check-caption': {
    severity: 'warning',
    message: {
      vi: 'Chú thích ảnh không kèm ảnh, không đưa vào trang chiếu: “{text}” ({atVi}).',
      en: 'A caption without its picture is left off the slides: “{text}” ({atEn}).',
    },
    hint: {
      vi: 'Nếu có ảnh, thêm khối “image” với chú thích này.',
      en: 'If you have the picture, add an “image” block with this caption.',
    },
  },
  'import/check-more': {
    severity: 'warning',
    message: {
      vi: 'Còn {count} chỗ nữa thuộc loại {code}.',
      en: '{count} more of {code}.',
    },
  },
  'import/lost-words': {
    severity: 'error',
    message: {
      vi: 'Những từ này của tài liệu không có trong đề cương: “{words}” ({atVi}).',
      en: 'These words of the document are not in the outline: “{words}” ({atEn}).',
    },
    hint: {
      vi: 'Đây là lỗi của chương trình: xin báo lại kèm tài liệu; tạm thời chép thêm các từ này vào đề cương.',
      en: 'This is a fault of the program: please report it with the document, and copy the words into the outline meanwhile.',
    },
  },
  'import/lost-added': {
    severity: 'error',
    message: {
      vi: 'Đề cương có chỗ không đứng liền như thế trong tài liệu: “{text}” ({path}).',
      en: 'A text of the outline does not stand so in the document: “{text}” ({path}).',
    },
    hint: {
      vi: 'Đây là lỗi của chương trình: xin báo lại kèm tài liệu; đối chiếu chỗ này với bản gốc.',
      en: 'This is a fault of the program: please report it with the document, and compare this place with the original.',
    },
  },
} as const satisfies Messages;

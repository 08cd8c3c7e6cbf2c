// The import stage's diagnostics, in Vietnamese and English.
import { proofMessages } from './import-proof.js';
import { structureMessages } from './import-structure.js';
import { textMessages } from './import-text.js';
import type { Messages } from './message.js';

/** Diagnostics of the readers: codes `import/read-…`. */
const readerMessages = {
  'import/read-empty': {
    severity: 'error',
    message: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
    hint: {
      vi: 'Kiểm tra lại tệp: có thể quá trình chép hoặc tải về bị dở dang.',
      en: 'Check the file: a copy or a download may have been cut short.',
    },
  },
  'import/read-no-words': {
    severity: 'error',
    message: {
      vi: 'Đọc được tệp nhưng không thấy phần văn bản nào để làm đề cương.',
      en: 'The file was read, but there is no text in it to make an outline of.',
    },
    hint: {
      vi: 'Nếu chữ nằm trong ảnh thì cần nhận dạng chữ (OCR); nếu là trang web tự nạp nội dung thì mở trang rồi in ra PDF.',
      en: 'Text in pictures needs text recognition (OCR); of a web page that loads its text by itself, print a PDF.',
    },
  },
  'import/read-all-left-out': {
    severity: 'error',
    message: {
      vi: 'Mọi chữ trong tệp đều thuộc phần bỏ qua ({whyVi}): “{text}”.',
      en: 'All text of the file is of a kind that is left out ({whyEn}): “{text}”.',
    },
    hint: {
      vi: 'Nếu đó chính là nội dung, bỏ gạch ngang, bỏ thuộc tính ẩn hoặc chấp nhận vết sửa trong Word rồi nhập lại.',
      en: 'If that is the text, remove the strikethrough or the hidden format, or accept the changes, and import again.',
    },
  },
  'import/read-unknown-kind': {
    severity: 'error',
    message: {
      vi: 'Không nhận ra loại tài liệu: tệp không phải DOCX, PDF, Markdown, HTML hay văn bản thuần.',
      en: 'The kind of document is not known: it is not DOCX, PDF, Markdown, HTML or plain text.',
    },
    hint: {
      vi: 'Mở tệp bằng chương trình đã tạo ra nó rồi lưu thành .docx hoặc .pdf.',
      en: 'Open the file in the program that made it and save it as .docx or .pdf.',
    },
  },
  'import/read-other-kind': {
    severity: 'warning',
    message: {
      vi: 'Tên tệp kết thúc bằng “{ending}” nhưng nội dung là {kindVi}; tệp được đọc theo nội dung.',
      en: 'The file’s name ends in “{ending}”, but it is {kindEn}; it was read as what it is.',
    },
    hint: {
      vi: 'Kiểm tra xem đây có đúng là tệp cần nhập không, rồi đổi lại đuôi tệp.',
      en: 'Check that it is the file you meant, and give it the right ending.',
    },
  },
  'import/read-not-document': {
    severity: 'error',
    message: {
      vi: 'Tệp thuộc loại {format}, không phải tài liệu văn bản.',
      en: 'The file is of the kind {format} and no text document.',
    },
    hint: {
      vi: 'Nếu là tệp nén thì giải nén rồi nhập tài liệu bên trong; nếu không, lưu hoặc xuất nội dung thành .docx, .pdf trong chương trình đã tạo ra nó.',
      en: 'Unpack an archive and import the document inside; of anything else, save or export a .docx or .pdf in the program that made it.',
    },
  },
  'import/read-outline': {
    severity: 'error',
    message: {
      vi: 'Tệp này đã là một đề cương (YAML), không cần nhập nữa.',
      en: 'The file is an outline (YAML) already; there is nothing to import.',
    },
    hint: {
      vi: 'Hãy chạy “decuong check <đề cương>” hoặc “decuong build <đề cương>”.',
      en: 'Run “decuong check <outline>” or “decuong build <outline>”.',
    },
  },
  'import/read-convert-first': {
    severity: 'error',
    message: {
      vi: 'Tệp ở định dạng {format}, chương trình không đọc trực tiếp được.',
      en: 'The file is in the {format} format, which cannot be read directly.',
    },
    hint: {
      vi: 'Mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) → .docx, rồi nhập tệp .docx đó.',
      en: 'Open it in Word or LibreOffice, choose Save As → .docx, then import that .docx.',
    },
  },
  'import/read-picture': {
    severity: 'error',
    message: {
      vi: 'Tệp là ảnh {format}, không phải văn bản.',
      en: 'The file is a {format} picture, not a text.',
    },
    hint: {
      vi: 'Nếu là ảnh chụp hay bản quét văn bản: nhận dạng chữ (OCR), rà soát rồi lưu thành .docx. Nếu là ảnh minh họa: đặt ảnh cạnh đề cương và thêm khối image.',
      en: 'For a photo or a scan of a paper: run text recognition (OCR), proofread it and save it as .docx. For an illustration: put it beside the outline and add an image block.',
    },
  },
  'import/read-encrypted': {
    severity: 'error',
    message: {
      vi: 'Tệp {format} được bảo vệ bằng mật khẩu.',
      en: 'The {format} file is protected by a password.',
    },
    hint: {
      vi: 'Mở tệp bằng mật khẩu, lưu một bản không đặt mật khẩu rồi nhập bản đó.',
      en: 'Open it with its password, save a copy without one, and import the copy.',
    },
  },
  'import/read-no-text': {
    severity: 'error',
    message: {
      vi: 'Tệp PDF ({pages} trang) không có lớp chữ: có lẽ là bản quét (ảnh chụp giấy).',
      en: 'The PDF ({pages} pages) has no text layer: it is probably a scan.',
    },
    hint: {
      vi: 'Xin bản Word gốc, hoặc nhận dạng chữ (OCR) rồi rà soát và lưu thành .docx.',
      en: 'Ask for the Word original, or run text recognition (OCR), proofread it and save it as .docx.',
    },
  },
  'import/read-damaged': {
    severity: 'error',
    message: {
      vi: 'Tệp {format} bị hỏng hoặc thiếu một phần: {reason}.',
      en: 'The {format} file is damaged or cut short: {reason}.',
    },
    hint: {
      vi: 'Chép hoặc tải lại tệp; nếu Word còn mở được thì lưu thành một tệp mới.',
      en: 'Copy or download it again; if Word still opens it, save it as a new file.',
    },
  },
  'import/read-too-large': {
    severity: 'error',
    message: {
      vi: 'Tệp nặng {size} MB, quá giới hạn {limit} MB.',
      en: 'The file has {size} MB, over the limit of {limit} MB.',
    },
    hint: {
      vi: 'Bỏ bớt hoặc nén ảnh trong tài liệu, hoặc tách tài liệu thành nhiều tệp.',
      en: 'Remove or compress its pictures, or split the document.',
    },
  },
  'import/read-too-long': {
    severity: 'error',
    message: {
      vi: 'Văn bản dài hơn {limit} triệu ký tự: quá dài để làm một đề cương.',
      en: 'The text has more than {limit} million characters: too long for one outline.',
    },
    hint: {
      vi: 'Tách tài liệu thành nhiều tệp, mỗi tệp một phần.',
      en: 'Split the document into several files, one part each.',
    },
  },
  'import/read-too-many-paragraphs': {
    severity: 'error',
    message: {
      vi: 'Tài liệu có hơn {limit} nghìn đoạn văn (hoặc dòng, ô bảng): quá dài để làm một đề cương.',
      en: 'The document has more than {limit} thousand paragraphs (or lines, or cells of tables): too long for one outline.',
    },
    hint: {
      vi: 'Tách tài liệu thành nhiều tệp, mỗi tệp một phần.',
      en: 'Split the document into several files, one part each.',
    },
  },
  'import/read-unpacks-too-large': {
    severity: 'error',
    message: {
      vi: 'Nội dung của tệp {format} khi giải nén vượt quá {limit} MB: không đọc để bảo đảm an toàn.',
      en: 'The {format} file unpacks to more than {limit} MB: it is not read, for safety.',
    },
    hint: {
      vi: 'Nếu tài liệu đáng tin cậy, mở bằng Word và lưu thành một tệp mới không có ảnh.',
      en: 'If the document is trusted, open it in Word and save a new file without pictures.',
    },
  },
  'import/read-too-deep': {
    severity: 'error',
    message: {
      vi: 'Các phần của tệp {format} lồng nhau quá sâu hoặc quá nhiều.',
      en: 'The parts of the {format} file are nested too deeply or are too many.',
    },
    hint: {
      vi: 'Mở tệp bằng Word rồi lưu thành một tệp .docx mới.',
      en: 'Open it in Word and save it as a new .docx.',
    },
  },
  'import/read-too-many-pages': {
    severity: 'error',
    message: {
      vi: 'Tệp PDF có {pages} trang, quá giới hạn {limit} trang.',
      en: 'The PDF has {pages} pages, over the limit of {limit}.',
    },
    hint: {
      vi: 'Tách lấy những trang của đề cương rồi nhập tệp đó.',
      en: 'Extract the pages of the outline and import those.',
    },
  },
  'import/read-too-slow': {
    severity: 'error',
    message: {
      vi: 'Đọc tệp PDF quá {seconds} giây vẫn chưa xong (đã đọc {pages} trang): dừng lại.',
      en: 'Reading the PDF took over {seconds} seconds ({pages} pages were read): stopped.',
    },
    hint: {
      vi: 'In tệp ra một PDF mới (Microsoft Print to PDF) rồi nhập tệp mới.',
      en: 'Print it to a new PDF and import the new file.',
    },
  },
  'import/read-page-unreadable': {
    severity: 'error',
    message: {
      vi: 'Không đọc được trang {page} của tệp PDF.',
      en: 'Page {page} of the PDF cannot be read.',
    },
    hint: {
      vi: 'Đối chiếu trang này với bản gốc; nếu được, in ra một PDF mới rồi nhập lại.',
      en: 'Compare this page with the original; if you can, print a new PDF and import that.',
    },
  },
  'import/read-external-ignored': {
    severity: 'info',
    message: {
      vi: 'Có {count} liên kết tới tệp hoặc ảnh bên ngoài tài liệu: không mở.',
      en: '{count} links to files or pictures outside the document were not followed.',
    },
  },
  'import/read-tracked-changes': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu còn vết sửa (Track Changes): lấy {inserted} đoạn thêm, bỏ {deleted} đoạn xóa.',
      en: 'The document has tracked changes: {inserted} insertions were taken, {deleted} deletions left out.',
    },
    hint: {
      vi: 'Trong Word, chấp nhận hoặc từ chối hết các vết sửa rồi nhập lại cho chắc chắn.',
      en: 'Accept or reject all changes in Word and import again to be sure.',
    },
  },
  'import/read-image-skipped': {
    severity: 'warning',
    message: {
      vi: 'Bỏ qua một ảnh trong tài liệu ({name}): {reason}.',
      en: 'A picture of the document was skipped ({name}): {reason}.',
    },
  },
  'import/read-part-skipped': {
    severity: 'error',
    message: {
      vi: 'Không đọc được một tài liệu nhúng trong tệp Word ({name}): {reason}.',
      en: 'A document set into the Word file could not be read ({name}): {reason}.',
    },
    hint: {
      vi: 'Mở tệp bằng Word rồi lưu thành một tệp .docx mới: Word sẽ đưa phần nhúng vào bài. Sau đó nhập lại.',
      en: 'Open the file in Word and save it as a new .docx: Word then makes it part of the text. Import that.',
    },
  },
  'import/read-pictures-left': {
    severity: 'warning',
    message: {
      vi: 'Không lấy được {count} ảnh của tệp PDF (trang {pages}): ảnh quá lớn, hỏng hoặc đọc quá lâu.',
      en: '{count} pictures of the PDF were left out (pages {pages}): too large, damaged or too slow to read.',
    },
    hint: {
      vi: 'Chụp hoặc chép các ảnh cần dùng từ bản gốc, đặt cạnh đề cương và thêm khối image.',
      en: 'Copy the pictures you need from the original, put them beside the outline and add an image block.',
    },
  },
  'import/read-note-without-mark': {
    severity: 'warning',
    message: {
      vi: 'Chú thích {mark} không có dấu gọi nào trong bài.',
      en: 'Note {mark} has no mark in the text.',
    },
    hint: {
      vi: 'Tìm chỗ của chú thích trong bản gốc rồi thêm vào đề cương.',
      en: 'Find its place in the original and add it to the outline.',
    },
  },
  'import/read-encoding': {
    severity: 'info',
    message: {
      vi: 'Tệp được lưu bằng bảng mã {encoding}; đã chuyển sang Unicode.',
      en: 'The file was saved as {encoding}; it was converted to Unicode.',
    },
  },
} as const satisfies Messages;

export const importMessages = {
  ...readerMessages,
  ...textMessages,
  ...structureMessages,
  ...proofMessages,
} as const satisfies Messages;

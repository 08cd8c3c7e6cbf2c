// Diagnostics of the PDF reader beyond those shared by all readers, in Vietnamese and English.
import type { Messages } from './message.js';

/** `import/read-…` codes that only PDFs give. */
export const pdfMessages = {
  'import/read-pages-without-text': {
    severity: 'warning',
    message: {
      vi: 'Trang {pages} của tệp PDF không có chữ (trang ảnh hoặc trang quét): không đọc được gì ở đó.',
      en: 'Pages without text in the PDF (pictures or scans): {pages}. Nothing was read from them.',
    },
    hint: {
      vi: 'Xem các trang này trong bản gốc và bổ sung nội dung nếu cần.',
      en: 'Look at these pages in the original and add what they say.',
    },
  },
  'import/read-no-letters': {
    severity: 'error',
    message: {
      vi: 'Tệp PDF ({pages} trang) không có chữ và cũng không có ảnh: trang để trống, hoặc chữ đã bị chuyển thành nét vẽ.',
      en: 'The PDF ({pages} pages) has neither text nor pictures: it is empty, or its letters were turned into drawings.',
    },
    hint: {
      vi: 'Mở bản gốc rồi xuất lại PDF (trong Word: Lưu thành → PDF), hoặc nhập thẳng tệp .docx.',
      en: 'Open the original and export the PDF again (in Word: Save As → PDF), or import the .docx itself.',
    },
  },
  'import/read-letters-unknown': {
    severity: 'error',
    message: {
      vi: 'Tệp PDF vẽ được chữ nhưng không ghi đó là những chữ nào (phông thiếu bảng ToUnicode): không đọc được {share} % số chữ.',
      en: 'The PDF draws its letters without saying which they are (fonts without ToUnicode): {share} % of them cannot be read.',
    },
    hint: {
      vi: 'Mở bản gốc rồi xuất lại PDF (trong Word: Lưu thành → PDF), hoặc nhập thẳng tệp .docx. Nếu chỉ có tệp này: nhận dạng chữ (OCR), rà soát rồi lưu thành .docx.',
      en: 'Open the original and export the PDF again (in Word: Save As → PDF), or import the .docx itself. If this file is all there is: run text recognition (OCR), proofread it and save it as .docx.',
    },
  },
  'import/read-letters-missing': {
    severity: 'warning',
    message: {
      vi: 'Trang {page}: phông chữ không ghi rõ một số chữ, đã thay bằng “�”: “{near}”.',
      en: 'Page {page}: some letters are not known (their font does not say which they are) and became “�”: “{near}”.',
    },
    hint: {
      vi: 'Đối chiếu với bản gốc rồi sửa các chỗ có “�” trong đề cương.',
      en: 'Compare with the original and correct the places with “�” in the outline.',
    },
  },
} as const satisfies Messages;

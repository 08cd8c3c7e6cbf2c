// Diagnostics of the independent second reading of a document's bytes, in Vietnamese and English: codes
// `import/proof-…`.
import type { Messages } from './message.js';

export const proofMessages = {
  'import/proof-lost': {
    severity: 'error',
    message: {
      vi: 'Tệp gốc có {whatVi} mà đề cương không có: “{source}” ({atVi}{contextVi}).',
      en: 'The file has {whatEn} that the outline does not have: “{source}” ({atEn}{contextEn}).',
    },
    hint: {
      vi: 'Đối chiếu chỗ này với bản gốc và chép thêm vào đề cương.',
      en: 'Compare this place with the document and add it to the outline.',
    },
  },
  'import/proof-changed': {
    severity: 'error',
    message: {
      vi: 'Khác với tệp gốc ({whatVi}): “{source}” thành “{outline}” ({atVi}{contextVi}).',
      en: 'This is not what the file has ({whatEn}): “{source}” became “{outline}” ({atEn}{contextEn}).',
    },
    hint: {
      vi: 'Sửa lại trong đề cương cho đúng bản gốc.',
      en: 'Correct it in the outline by the document.',
    },
  },
  'import/proof-added': {
    severity: 'error',
    message: {
      vi: 'Đề cương có {whatVi} không có trong tệp gốc: “{outline}” ({path}{contextVi}).',
      en: 'The outline has {whatEn} that the file does not have: “{outline}” ({path}{contextEn}).',
    },
    hint: {
      vi: 'Đối chiếu chỗ này với bản gốc.',
      en: 'Compare this place with the document.',
    },
  },
  'import/proof-struck': {
    severity: 'error',
    message: {
      vi: 'Đề cương nêu {whatVi} đã bị gạch bỏ trong tệp gốc: “{source}” ({atVi}{contextVi}).',
      en: 'The outline tells {whatEn} that the file has struck out: “{source}” ({atEn}{contextEn}).',
    },
    hint: {
      vi: 'Xóa khỏi đề cương, hoặc bỏ gạch trong bản gốc nếu nội dung còn giá trị.',
      en: 'Take it out of the outline, or remove the stroke in the document if it is still valid.',
    },
  },
  'import/proof-drawn': {
    severity: 'warning',
    message: {
      vi: 'Chữ và số trong biểu đồ, hình vẽ của tệp gốc không có trong đề cương: “{source}” ({atVi}{contextVi}).',
      en: 'Text and figures of a chart or drawing in the file are not in the outline: “{source}” ({atEn}{contextEn}).',
    },
    hint: {
      vi: 'Chép các số liệu này vào đề cương nếu cần trình bày.',
      en: 'Copy these figures into the outline if they are to be shown.',
    },
  },
  'import/proof-unread': {
    severity: 'warning',
    message: {
      vi: 'Có phần của tệp không đọc lại được để đối chiếu: {parts}.',
      en: 'Parts of the file could not be read again for the comparison: {parts}.',
    },
    hint: {
      vi: 'Xem các phần này trong bản gốc; số liệu ở đó chưa được đối chiếu.',
      en: 'Look at these parts in the document; figures in them are not proven.',
    },
  },
} as const satisfies Messages;

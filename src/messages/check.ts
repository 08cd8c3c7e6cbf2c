// The check stage's diagnostics: an outline beside the document that it was made from.
import type { Messages } from './message.js';

export const checkMessages = {
  'check/number-added': {
    severity: 'warning',
    message: {
      vi: 'Số “{number}” không có trong tài liệu gốc.',
      en: 'The number “{number}” does not stand in the document.',
    },
    hint: {
      vi: 'Đối chiếu lại với bản gốc; nếu là số bạn thêm vào thì bỏ qua.',
      en: 'Compare it with the document; ignore this if you added it on purpose.',
    },
  },
  'check/number-lost': {
    severity: 'warning',
    message: {
      vi: 'Số “{number}” của tài liệu gốc ({at}: “{context}”) không có trong đề cương.',
      en: 'The document’s number “{number}” ({at}: “{context}”) does not stand in the outline.',
    },
    hint: {
      vi: 'Thêm vào một khối, hoặc vào “notes” nếu không cần hiện trên trang chiếu.',
      en: 'Put it into a block, or into “notes” if it need not be on a slide.',
    },
  },
  'check/words-lost': {
    severity: 'warning',
    message: {
      vi: 'Những từ này của tài liệu gốc ({at}) không có trong đề cương: “{words}”.',
      en: 'These words of the document ({at}) do not stand in the outline: “{words}”.',
    },
    hint: {
      vi: 'Thêm vào một khối hoặc vào “notes”; nếu cố ý bỏ thì không cần làm gì.',
      en: 'Put them into a block or into “notes”; ignore this if you left them out on purpose.',
    },
  },
  'check/source-unread': {
    severity: 'warning',
    message: {
      vi: 'Chỗ này của tệp gốc ({at}) chưa được đọc tới nên không được so sánh, và đề cương cũng không có: “{words}”.',
      en: 'This place of the file ({at}) was not read, so that it is not compared, and the outline does not have it: “{words}”.',
    },
    hint: {
      vi: 'Xem chỗ này trong bản gốc; thêm vào đề cương nếu cần.',
      en: 'Look at it in the document, and add it to the outline if it is needed.',
    },
  },
  'check/words-added': {
    severity: 'warning',
    message: {
      vi: 'Những từ này của đề cương không có trong tài liệu gốc: “{words}”.',
      en: 'These words of the outline do not stand in the document: “{words}”.',
    },
    hint: {
      vi: 'Đối chiếu lại với bản gốc; nếu là lời bạn viết thêm thì bỏ qua.',
      en: 'Compare them with the document; ignore this if they are your own.',
    },
  },
  'check/hedge-lost': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu gốc viết “{hedge} {number}”; ở đây thiếu “{hedge}”.',
      en: 'The document writes “{hedge} {number}”; “{hedge}” is missing here.',
    },
    hint: { vi: 'Ghi lại như bản gốc.', en: 'Write it as the document does.' },
  },
  'check/hedge-added': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu gốc viết “{number}”, không có “{hedge}”.',
      en: 'The document writes “{number}” without “{hedge}”.',
    },
    hint: { vi: 'Ghi lại như bản gốc.', en: 'Write it as the document does.' },
  },
  'check/quote-differs': {
    severity: 'warning',
    message: {
      vi: 'Lời trích “{quote}” không có nguyên văn trong tài liệu gốc.',
      en: 'The quotation “{quote}” does not stand so in the document.',
    },
    hint: {
      vi: 'Trích đúng từng chữ; chỗ lược bỏ ghi “…”.',
      en: 'Quote word for word; mark what you leave out with “…”.',
    },
  },
  'check/name-differs': {
    severity: 'warning',
    message: {
      vi: 'Tên “{name}” không có trong tài liệu gốc.',
      en: 'The name “{name}” does not stand in the document.',
    },
    hint: { vi: 'Đối chiếu cách viết với bản gốc.', en: 'Compare its spelling with the document.' },
  },
} as const satisfies Messages;

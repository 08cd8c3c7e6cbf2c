// Diagnostics of `check` about whole sentences, rows and sources of an outline compared with its documents.
import type { Messages } from './message.js';

export const checkSentencesMessages = {
  'check/cell-column': {
    severity: 'warning',
    message: {
      vi: 'Ô này giống các ô của cột “{theirs}” hơn là cột của nó: “{ours}”',
      en: 'This cell is more like those of the column “{theirs}” than of its own: “{ours}”',
    },
    hint: {
      vi: 'Kiểm tra xem hai ô của hàng có bị đổi chỗ không.',
      en: 'See whether two cells of the row have changed places.',
    },
  },
  'check/row-turned': {
    severity: 'warning',
    message: {
      vi: 'Hai vế của hàng này đứng ngược thứ tự so với các hàng khác trong tài liệu ({atVi}): “{ours}”',
      en: 'The document ({atEn}) has the two sides of this row the other way round than those of the other rows: “{ours}”',
    },
    hint: {
      vi: 'Kiểm tra xem hai vế có bị đổi chỗ không.',
      en: 'See whether the two sides have changed places.',
    },
  },
  'check/source-missing': {
    severity: 'warning',
    message: {
      vi: 'Khối này không ghi nguồn, trong khi hầu hết các khối khác đều ghi.',
      en: 'This block names no source, while nearly all others do.',
    },
    hint: {
      vi: 'Thêm “source” vào khối.',
      en: 'Add “source” to the block.',
    },
  },
  'check/source-lost': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu ({atVi}) dẫn nguồn “{theirs}” cho điều này, khối thì không.',
      en: 'For this the document ({atEn}) cites “{theirs}”, the block does not.',
    },
    hint: {
      vi: 'Ghi nguồn ấy ở “source” của khối, hoặc đặt dấu [^…] sau câu.',
      en: 'Name it in the block’s “source”, or put its mark [^…] behind the sentence.',
    },
  },
  'check/source-elsewhere': {
    severity: 'warning',
    message: {
      vi: 'Khối ghi nguồn “{ours}”, nhưng chỗ tương ứng của tài liệu ({atVi}) không dẫn nguồn này.',
      en: 'The block names “{ours}”, which the document does not cite at this place ({atEn}).',
    },
    hint: {
      vi: 'Kiểm tra xem có ghi nhầm nguồn của khối khác không.',
      en: 'See whether the source of another block was named by mistake.',
    },
  },
  'check/no-source': {
    severity: 'info',
    message: {
      vi: 'Không tìm thấy chỗ nào của tài liệu nói điều này: “{ours}”',
      en: 'No passage of the document says this: “{ours}”',
    },
    hint: {
      vi: 'Ghi nguồn khác ở “source”, hoặc bỏ qua nếu là lời dẫn của bạn.',
      en: 'Name another source in “source”, or ignore this if these are your own words.',
    },
  },
  'check/sentence-lost': {
    severity: 'warning',
    message: {
      vi: 'Câu này của tài liệu ({atVi}) không có trong đề cương: “{theirs}”',
      en: 'This sentence of the document ({atEn}) does not stand in the outline: “{theirs}”',
    },
    hint: {
      vi: 'Thêm vào một khối hoặc vào “notes”; nếu cố ý bỏ thì không cần làm gì.',
      en: 'Put it into a block or into “notes”; ignore this if you left it out on purpose.',
    },
  },
  'check/sentence-twice': {
    severity: 'warning',
    message: {
      vi: 'Câu này đứng hai lần trong đề cương, tài liệu ({atVi}) chỉ nói một lần: “{ours}”',
      en: 'This sentence stands twice in the outline, once in the document ({atEn}): “{ours}”',
    },
    hint: {
      vi: 'Bỏ một câu.',
      en: 'Remove one of them.',
    },
  },
  'check/order-differs': {
    severity: 'warning',
    message: {
      vi: 'Thứ tự khác tài liệu: “{ours}” đứng trước “{theirs}” ({atVi}) trong đề cương, sau trong tài liệu.',
      en: 'The order differs: “{ours}” stands before “{theirs}” ({atEn}) in the outline, behind it in the document.',
    },
    hint: {
      vi: 'Xếp lại theo thứ tự của tài liệu nếu trình tự có ý nghĩa.',
      en: 'Put them in the document’s order if the sequence matters.',
    },
  },
  'check/words-lost': {
    severity: 'warning',
    message: {
      vi: 'Những từ này của tài liệu gốc ({atVi}) không có trong đề cương: “{words}”.',
      en: 'These words of the document ({atEn}) do not stand in the outline: “{words}”.',
    },
    hint: {
      vi: 'Thêm vào một khối hoặc vào “notes”; nếu cố ý bỏ thì không cần làm gì.',
      en: 'Put them into a block or into “notes”; ignore this if you left them out on purpose.',
    },
  },
} as const satisfies Messages;

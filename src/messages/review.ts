// Texts of the page that shows a reviewer an outline next to its documents.
import type { Lang, Messages } from './message.js';

export const reviewMessages = {
  'check/report-of-nothing': {
    severity: 'error',
    message: {
      vi: 'Trang đối chiếu cần có tài liệu gốc.',
      en: 'A page for a reviewer needs the document.',
    },
    hint: { vi: 'Thêm --source <tài liệu>.', en: 'Add --source <document>.' },
  },
} as const satisfies Messages;

const vi = {
  written: 'Trang đối chiếu: {file}',
  title: 'Bản đối chiếu đề cương với tài liệu gốc',
  outline: 'Đề cương',
  document: 'Tài liệu',
  traced: '{traced}/{told} câu, mục của đề cương có trong tài liệu; {findings} chỗ cần xem.',
  none: 'Không có chỗ nào khác nhau.',
  findings: 'Chỗ cần xem',
  severity: { error: 'Sai khác', warning: 'Nên xem lại', info: 'Lưu ý' },
  slide: 'Trang chiếu “{title}”',
  whole: 'Cả đề cương',
  paper: 'Tài liệu gốc',
  ours: 'Đề cương ghi',
  theirs: 'Tài liệu ghi',
  todo: 'Cách xử lý',
  line: 'dòng {line}',
  toOutline: 'Xem trong đề cương',
  toDocument: 'Xem trong tài liệu',
  reviewed: 'Đã xem',
  beside: 'Toàn văn đối chiếu',
  legend: 'Chỗ khác nhau được tô màu. Chữ nhạt là phần tài liệu không có trong đề cương.',
  untold: 'không có trong đề cương',
  unproven: 'không thấy trong tài liệu',
  spoken: 'lời dẫn',
  signOff: 'Ý kiến và xác nhận của người rà soát',
  remarks: 'Ý kiến',
  name: 'Họ và tên',
  date: 'Ngày',
  signature: 'Chữ ký',
};
const en: typeof vi = {
  written: 'Page for a reviewer: {file}',
  title: 'An outline beside its document',
  outline: 'Outline',
  document: 'Document',
  traced: '{traced} of {told} statements of the outline stand in the document; {findings} places to look at.',
  none: 'Nothing differs.',
  findings: 'Places to look at',
  severity: { error: 'Differs', warning: 'Look again', info: 'Note' },
  slide: 'Slide “{title}”',
  whole: 'The whole outline',
  paper: 'The document',
  ours: 'The outline says',
  theirs: 'The document says',
  todo: 'What to do',
  line: 'line {line}',
  toOutline: 'See it in the outline',
  toDocument: 'See it in the document',
  reviewed: 'Seen',
  beside: 'Both in full',
  legend: 'What differs is marked. Pale words of the document are not in the outline.',
  untold: 'not in the outline',
  unproven: 'not found in the document',
  spoken: 'notes',
  signOff: 'Remarks and sign-off of the reviewer',
  remarks: 'Remarks',
  name: 'Name',
  date: 'Date',
  signature: 'Signature',
};

export type ReviewWords = typeof vi;
export const reviewWords: Record<Lang, ReviewWords> = { vi, en };

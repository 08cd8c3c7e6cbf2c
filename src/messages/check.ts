// The check stage's diagnostics: an outline compared with the document it was made from.
import type { Messages } from './message.js';

export const checkMessages = {
  'check/number-added': {
    severity: 'warning',
    message: {
      vi: 'Số “{number}” không có trong tài liệu.',
      en: 'The number “{number}” does not stand in the document.',
    },
    hint: {
      vi: 'Đối chiếu lại với tài liệu; nếu là số bạn thêm vào thì bỏ qua.',
      en: 'Compare it with the document; ignore this if you added it on purpose.',
    },
  },
  'check/number-lost': {
    severity: 'warning',
    message: {
      vi: '“{number}” của tài liệu ({atVi}: “{context}”) không có trong đề cương.',
      en: '“{number}” of the document ({atEn}: “{context}”) does not stand in the outline.',
    },
    hint: {
      vi: 'Thêm vào một khối, hoặc vào “notes” nếu không cần hiện trên trang chiếu.',
      en: 'Put it into a block, or into “notes” if it need not be on a slide.',
    },
  },
  'check/source-unread': {
    severity: 'warning',
    message: {
      vi: 'Chỗ này của tệp gốc ({atVi}) chưa được đọc tới nên không được so sánh, và đề cương cũng không có: “{words}”.',
      en: 'This place of the file ({atEn}) was not read, so that it is not compared, and the outline does not have it: “{words}”.',
    },
    hint: {
      vi: 'Xem chỗ này trong tài liệu; thêm vào đề cương nếu cần.',
      en: 'Look at it in the document, and add it to the outline if it is needed.',
    },
  },
  'check/hedge-lost': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu ({atVi}) viết “{hedge} {number}”, ở đây thiếu “{hedge}”: “{context}”',
      en: 'The document ({atEn}) writes “{hedge} {number}”; “{hedge}” is missing here: “{context}”',
    },
    hint: { vi: 'Ghi lại như tài liệu.', en: 'Write it as the document does.' },
  },
  'check/quote-differs': {
    severity: 'error',
    message: {
      vi: 'Lời trích ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”.',
      en: 'The quotation has “{ours}”, the document ({atEn}) “{theirs}”.',
    },
    hint: {
      vi: 'Trích đúng từng chữ; chỗ lược bỏ ghi “…”.',
      en: 'Quote word for word; mark what you leave out with “…”.',
    },
  },
  'check/quote-added': {
    severity: 'warning',
    message: {
      vi: 'Không tìm thấy lời trích này trong tài liệu: “{ours}”',
      en: 'This quotation does not stand in the document: “{ours}”',
    },
    hint: {
      vi: 'Trích đúng từng chữ; chỗ lược bỏ ghi “…”.',
      en: 'Quote word for word; mark what you leave out with “…”.',
    },
  },
  'check/number-differs': {
    severity: 'error',
    message: {
      vi: 'Đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Ghi lại như tài liệu.',
      en: 'Write it as the document does.',
    },
  },
  'check/other-document': {
    severity: 'error',
    message: {
      vi: 'Chỉ {found}/{all} ý của đề cương tìm được chỗ trong tài liệu: đây có phải là tài liệu của đề cương này không?',
      en: 'Only {found} of {all} statements of the outline have a passage in the document: is this the right one?',
    },
    hint: {
      vi: 'Chọn đúng tài liệu đã dùng để soạn đề cương rồi kiểm tra lại.',
      en: 'Name the document that the outline was made from, and check again.',
    },
  },
  'check/number-elsewhere': {
    severity: 'warning',
    message: {
      vi: '“{ours}” không có trong đoạn tài liệu nói về việc này ({atVi}: “{context}”), chỉ có ở chỗ khác.',
      en: '“{ours}” does not stand where the document speaks of this ({atEn}: “{context}”), only elsewhere.',
    },
    hint: {
      vi: 'Đối chiếu xem có lấy nhầm số liệu của việc khác không.',
      en: 'See whether the figure of another matter was taken.',
    },
  },
  'check/unit-differs': {
    severity: 'error',
    message: {
      vi: 'Đơn vị khác tài liệu: đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The unit differs: the outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Ghi lại như tài liệu.',
      en: 'Write it as the document does.',
    },
  },
  'check/hedge-differs': {
    severity: 'error',
    message: {
      vi: 'Từ chỉ mức độ khác tài liệu: đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The hedge differs: the outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Giữ nguyên “khoảng”, “trên”, “chưa đầy”, “ước đạt”… như tài liệu.',
      en: 'Keep “about”, “over”, “nearly”, “estimated” … as the document has them.',
    },
  },
  'check/plan-lost': {
    severity: 'error',
    message: {
      vi: 'Tài liệu ({atVi}) nói “{ours}” là dự kiến hoặc mục tiêu (“{theirs}”); ở đây thành kết quả đã đạt: “{context}”',
      en: 'In the document ({atEn}) “{ours}” is planned or expected (“{theirs}”); here it reads as achieved: “{context}”',
    },
    hint: {
      vi: 'Ghi rõ “dự kiến”, “phấn đấu”, “mục tiêu” cạnh số liệu.',
      en: 'Say beside the figure that it is planned, expected or a target.',
    },
  },
  'check/negation-differs': {
    severity: 'error',
    message: {
      vi: 'Câu khẳng định và câu phủ định bị đổi: đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'A negation differs: the outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Ghi lại như tài liệu.',
      en: 'Write it as the document does.',
    },
  },
  'check/opposite': {
    severity: 'error',
    message: {
      vi: 'Ngược nghĩa với tài liệu: đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The contrary of the document: the outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Ghi lại như tài liệu.',
      en: 'Write it as the document does.',
    },
  },
  'check/scope-differs': {
    severity: 'error',
    message: {
      vi: 'Phạm vi khác tài liệu: đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The extent differs: the outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: '“Một trong những”, “hầu hết”, “đầu tiên”… đổi hẳn ý của câu; ghi lại như tài liệu.',
      en: '“One of the”, “most”, “first” … change what is said; write them as the document does.',
    },
  },
  'check/words-differ': {
    severity: 'warning',
    message: {
      vi: 'Đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Đối chiếu; nếu là lời bạn viết lại thì bỏ qua.',
      en: 'Compare them; ignore this if the words are your own.',
    },
  },
  'check/name-differs': {
    severity: 'error',
    message: {
      vi: 'Tên khác tài liệu: đề cương ghi “{ours}”, tài liệu ({atVi}) ghi “{theirs}”: “{context}”',
      en: 'The name differs: the outline says “{ours}”, the document ({atEn}) “{theirs}”: “{context}”',
    },
    hint: {
      vi: 'Ghi lại như tài liệu.',
      en: 'Write it as the document does.',
    },
  },
  'check/name-added': {
    severity: 'warning',
    message: {
      vi: 'Tên “{ours}” không có trong tài liệu.',
      en: 'The name “{ours}” does not stand in the document.',
    },
    hint: {
      vi: 'Đối chiếu cách viết với tài liệu.',
      en: 'Compare its spelling with the document.',
    },
  },
  'check/name-elsewhere': {
    severity: 'warning',
    message: {
      vi: '“{ours}” không có trong đoạn tài liệu nói về việc này ({atVi}: “{context}”), chỉ có ở chỗ khác.',
      en: '“{ours}” does not stand where the document speaks of this ({atEn}: “{context}”), only elsewhere.',
    },
    hint: {
      vi: 'Đối chiếu xem có nhầm người hoặc nhầm nơi không.',
      en: 'See whether another person or place was taken.',
    },
  },
  'check/speaker-differs': {
    severity: 'error',
    message: {
      vi: 'Tài liệu ({atVi}) không cho “{ours}” là người nói lời này: “{context}”',
      en: 'The document ({atEn}) does not give these words to “{ours}”: “{context}”',
    },
    hint: {
      vi: 'Ghi đúng người nói như tài liệu (“{theirs}”).',
      en: 'Name the speaker as the document does (“{theirs}”).',
    },
  },
  'check/speaker-lost': {
    severity: 'warning',
    message: {
      vi: 'Tài liệu ({atVi}) ghi đây là lời của “{theirs}”, đề cương không ghi ai nói.',
      en: 'The document ({atEn}) says that these are words of “{theirs}”; the outline names nobody.',
    },
    hint: {
      vi: 'Thêm “by” vào trích dẫn.',
      en: 'Add “by” to the quotation.',
    },
  },
  'check/pair-differs': {
    severity: 'error',
    message: {
      vi: '“{ours}” không đi với nhau trong tài liệu; ở đó là “{theirs}” ({atVi}: “{context}”)',
      en: '“{ours}” do not go together in the document, which has “{theirs}” ({atEn}: “{context}”)',
    },
    hint: {
      vi: 'Kiểm tra xem các giá trị, ngày tháng hoặc tên có bị đổi chỗ không.',
      en: 'See whether values, dates or names have changed places.',
    },
  },
} as const satisfies Messages;

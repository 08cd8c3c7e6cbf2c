// The outline stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const outlineMessages = {
  'outline/unknown-key': {
    severity: 'error',
    message: { vi: 'Không có khóa “{key}” ở đây.', en: 'There is no key “{key}” here.' },
    hint: { vi: 'Các khóa dùng được: {allowed}.', en: 'Keys that may stand here: {allowed}.' },
  },
  'outline/comma-in-braces': {
    severity: 'error',
    message: {
      vi: 'Trong { } dấu phẩy ngăn các khóa, nên “{key}” bị hiểu là một khóa.',
      en: 'Inside { } a comma separates keys, so “{key}” is read as one.',
    },
    hint: {
      vi: "Đặt đoạn có dấu phẩy trong dấu nháy: {value: '48,5', unit: triệu}. Các khóa dùng được: {allowed}.",
      en: "Put a text that holds a comma in quotes: {value: '1,937', unit: men}. Keys that may stand here: {allowed}.",
    },
  },
  'outline/unknown-key-nearest': {
    severity: 'error',
    message: {
      vi: 'Không có khóa “{key}” ở đây; có phải là “{nearest}”?',
      en: 'There is no key “{key}” here; did you mean “{nearest}”?',
    },
    hint: { vi: 'Các khóa dùng được: {allowed}.', en: 'Keys that may stand here: {allowed}.' },
  },
  'outline/text-became-key': {
    severity: 'error',
    message: {
      vi: 'Cần một đoạn văn bản; vì có dấu hai chấm, YAML hiểu “{key}” là khóa.',
      en: 'A text is wanted; because of its colon YAML reads “{key}” as a key.',
    },
    hint: {
      vi: "Đặt cả đoạn trong dấu nháy: - 'Một là, về thời cơ: …'.",
      en: "Put the whole text in quotes: - 'First, the moment: …'.",
    },
  },
  'outline/missing-key': {
    severity: 'error',
    message: { vi: 'Thiếu khóa “{key}”.', en: 'The key “{key}” is missing.' },
    hint: { vi: 'Thêm “{key}: …” vào đây.', en: 'Add “{key}: …” here.' },
  },
  'outline/empty-value': {
    severity: 'error',
    message: { vi: '“{key}” để trống.', en: '“{key}” is empty.' },
    hint: { vi: 'Ghi nội dung, hoặc xóa khóa này đi.', en: 'Fill it in, or delete it.' },
  },
  'outline/wants-text': {
    severity: 'error',
    message: { vi: '“{key}” phải là một đoạn văn bản.', en: '“{key}” has to be a text.' },
    hint: {
      vi: 'Ghi một đoạn sau dấu hai chấm; nếu đoạn có dấu “: ” thì đặt trong dấu nháy.',
      en: 'Write one text after the colon; put it in quotes if it holds “: ”.',
    },
  },
  'outline/wants-list': {
    severity: 'error',
    message: { vi: '“{key}” phải là một danh sách.', en: '“{key}” has to be a list.' },
    hint: {
      vi: 'Ghi mỗi mục trên một dòng, bắt đầu bằng “- ”.',
      en: 'Put each item on a line of its own that begins with “- ”.',
    },
  },
  'outline/wants-keys': {
    severity: 'error',
    message: {
      vi: '“{key}” phải gồm các khóa con.',
      en: '“{key}” has to hold keys of its own.',
    },
    hint: { vi: 'Các khóa: {allowed}.', en: 'The keys: {allowed}.' },
  },
  'outline/wants-one-of-forms': {
    severity: 'error',
    message: {
      vi: '“{key}” không đúng dạng.',
      en: '“{key}” has the wrong form.',
    },
    hint: {
      vi: 'Các dạng dùng được (text: đoạn văn bản, list: danh sách “- …”, keys: các khóa con): {forms}.',
      en: 'Forms it takes (text, list: items that begin with “- ”, keys: keys of its own): {forms}.',
    },
  },
  'outline/not-allowed-value': {
    severity: 'error',
    message: {
      vi: '“{key}” không nhận giá trị “{value}”.',
      en: '“{key}” does not take the value “{value}”.',
    },
    hint: { vi: 'Các giá trị dùng được: {allowed}.', en: 'Allowed values: {allowed}.' },
  },
  'outline/misspelt-value': {
    severity: 'error',
    message: {
      vi: '“{key}” không nhận giá trị “{value}”; có phải là “{nearest}”?',
      en: '“{key}” does not take the value “{value}”; did you mean “{nearest}”?',
    },
    hint: { vi: 'Các giá trị dùng được: {allowed}.', en: 'Allowed values: {allowed}.' },
  },
  'outline/wants-number': {
    severity: 'error',
    message: {
      vi: '“{key}” phải là một số ({value}).',
      en: '“{key}” has to be a number ({value}).',
    },
    hint: { vi: 'Ví dụ: {key}: 5', en: 'For example: {key}: 5' },
  },
  'outline/number-range': {
    severity: 'error',
    message: {
      vi: '“{key}” phải {limits} (ở đây là {value}).',
      en: '“{key}” has to be {limits} (here it is {value}).',
    },
  },
  'outline/bad-id': {
    severity: 'error',
    message: {
      vi: '“{value}” không dùng làm mã nguồn được.',
      en: '“{value}” cannot be a source’s id.',
    },
    hint: {
      vi: 'Mã nguồn gồm chữ, số và các dấu _ . - (không có dấu cách), tối đa 64 ký tự.',
      en: 'An id holds letters, digits and _ . - (no spaces), 64 characters at most.',
    },
  },
  'outline/bad-link': {
    severity: 'error',
    message: { vi: '“{value}” không phải là địa chỉ web.', en: '“{value}” is not a web address.' },
    hint: {
      vi: 'Địa chỉ bắt đầu bằng https:// hoặc http://.',
      en: 'An address begins with https:// or http://.',
    },
  },
  'outline/bad-focus': {
    severity: 'error',
    message: {
      vi: '“{value}” không phải là một điểm trên ảnh.',
      en: '“{value}” is not a point of the picture.',
    },
    hint: {
      vi: 'Ghi hai số phần trăm nguyên, tính từ mép trái rồi từ mép trên: “30% 20%”.',
      en: 'Give two whole percentages, from the left and then from the top: “30% 20%”.',
    },
  },
  'outline/too-long': {
    severity: 'error',
    message: {
      vi: '“{key}” quá dài (tối đa {maximum}).',
      en: '“{key}” is too long (at most {maximum}).',
    },
    hint: { vi: 'Chia nhỏ nội dung ra.', en: 'Split it.' },
  },
  'outline/wrong-count': {
    severity: 'error',
    message: {
      vi: '“{key}” cần đúng {wanted} mục, ở đây có {found}.',
      en: '“{key}” takes exactly {wanted} items; here are {found}.',
    },
    hint: {
      vi: "Trong [ ], số có dấu phẩy phải đặt trong dấu nháy: ['48,5', '36,7'].",
      en: "Inside [ ], put a number that holds a comma in quotes: ['1,937', '2,004'].",
    },
  },
  'outline/block-without-kind': {
    severity: 'error',
    message: {
      vi: 'Khối này không có khóa nào cho biết loại nội dung.',
      en: 'This block has no key that says what it holds.',
    },
    hint: { vi: 'Thêm một trong các khóa: {allowed}.', en: 'Add one of: {allowed}.' },
  },
  'outline/block-with-two-kinds': {
    severity: 'error',
    message: {
      vi: 'Một khối chỉ mang một loại nội dung, ở đây có: {kinds}.',
      en: 'A block holds one kind of content; here are: {kinds}.',
    },
    hint: {
      vi: 'Tách thành nhiều khối, mỗi khối bắt đầu bằng “- ”. Riêng image được đi cùng {pictured}.',
      en: 'Split it into blocks that each begin with “- ”. Only image may stand beside {pictured}.',
    },
  },
  'outline/row-cells': {
    severity: 'error',
    message: {
      vi: 'Hàng {row} có {found} ô, tiêu đề bảng có {wanted}.',
      en: 'Row {row} has {found} cells, the header has {wanted}.',
    },
    hint: {
      vi: "Ghi '' cho ô trống; trong [ ], ô có dấu phẩy phải đặt trong dấu nháy: ['48,5', '36,7'].",
      en: "Write '' for an empty cell; inside [ ], put a cell that holds a comma in quotes: ['1,937', '2,004'].",
    },
  },
  'outline/series-values': {
    severity: 'error',
    message: {
      vi: 'Dãy “{name}” có {found} giá trị, biểu đồ có {wanted} nhãn.',
      en: 'The series “{name}” has {found} values, the chart has {wanted} labels.',
    },
    hint: {
      vi: "Trong [ ], số có dấu phẩy phải đặt trong dấu nháy: ['48,5', '36,7'].",
      en: "Inside [ ], put a number that holds a comma in quotes: ['1,937', '2,004'].",
    },
  },
  'outline/not-a-number': {
    severity: 'error',
    message: {
      vi: '“{value}” không phải là một số, nên không vẽ được.',
      en: '“{value}” is not a number, so it cannot be drawn.',
    },
    hint: {
      vi: 'Viết số theo cách của văn bản tiếng Việt: 11.102 hoặc 48,5; từ chỉ mức độ hoặc kế hoạch đứng trước số thì giữ nguyên: “ước đạt 48,5”, “dự kiến 1.310”, “mục tiêu 2.200”.',
      en: 'Write the number as the outline’s language does: 11,102 or 48.5 in English, 11.102 or 48,5 in Vietnamese. Words of a hedge or a plan before it stay: “about 48.5”, “planned 1,310”, “target 2,200”.',
    },
  },
  'outline/share-chart': {
    severity: 'error',
    message: {
      vi: 'Biểu đồ “share” (tỷ trọng) cần đúng một dãy, các giá trị không âm và không phải toàn số 0.',
      en: 'A “share” chart takes one series, of values that are not negative and not all 0.',
    },
    hint: { vi: 'Dùng “kind: bar” để so sánh nhiều dãy.', en: 'Use “kind: bar” to compare several series.' },
  },
  'outline/source-undefined': {
    severity: 'error',
    message: {
      vi: 'Nguồn “{id}” được dẫn ở đây nhưng không có trong “sources”.',
      en: 'The source “{id}” is cited here but does not stand in “sources”.',
    },
    hint: {
      vi: 'Thêm “- id: {id}” cùng “text: …” vào “sources”.',
      en: 'Add “- id: {id}” with its “text: …” to “sources”.',
    },
  },
  'outline/source-misspelt': {
    severity: 'error',
    message: {
      vi: 'Nguồn “{id}” được dẫn ở đây nhưng không có trong “sources”; có phải là “{nearest}”?',
      en: 'The source “{id}” is cited here but does not stand in “sources”; did you mean “{nearest}”?',
    },
    hint: {
      vi: 'Sửa lại mã, hoặc thêm “- id: {id}” vào “sources”.',
      en: 'Correct the id, or add “- id: {id}” to “sources”.',
    },
  },
  'outline/source-twice': {
    severity: 'error',
    message: {
      vi: 'Mã nguồn “{id}” đã có ở dòng {line}.',
      en: 'The source id “{id}” stands already on line {line}.',
    },
    hint: { vi: 'Đổi một trong hai mã.', en: 'Rename one of the two.' },
  },
  'outline/source-unused': {
    severity: 'warning',
    message: {
      vi: 'Nguồn “{id}” chưa được dẫn ở đâu.',
      en: 'The source “{id}” is cited nowhere.',
    },
    hint: {
      vi: 'Dẫn bằng “source: {id}” bên cạnh nội dung, hoặc [^{id}] trong câu.',
      en: 'Cite it with “source: {id}” beside the content, or [^{id}] in a sentence.',
    },
  },
  'outline/emphasis-open': {
    severity: 'warning',
    message: {
      vi: 'Dấu nhấn mạnh “*” mở ra mà không đóng lại; dấu sao sẽ hiện trên trang.',
      en: 'An emphasis “*” opens and never closes; the star will stand on the slide.',
    },
    hint: {
      vi: 'Đóng lại bằng “*” hoặc “**”, hoặc viết “\\*” nếu muốn có dấu sao.',
      en: 'Close it with “*” or “**”, or write “\\*” if the star is meant.',
    },
  },
} as const satisfies Messages;

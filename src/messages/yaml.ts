// Diagnostics about a YAML file before its content is interpreted, in Vietnamese and English.
import type { Messages } from './message.js';

export const yamlMessages = {
  'outline/not-found': {
    severity: 'error',
    message: { vi: 'Không tìm thấy tệp “{file}”.', en: 'There is no file “{file}”.' },
    hint: {
      vi: 'Kiểm tra lại tên tệp và thư mục đang đứng.',
      en: 'Check its name and the folder you are in.',
    },
  },
  'outline/unreadable': {
    severity: 'error',
    message: { vi: 'Không đọc được “{file}”: {reasonVi}.', en: '“{file}” cannot be read: {reasonEn}.' },
    hint: {
      vi: 'Kiểm tra quyền đọc, và đây có phải là một tệp hay không.',
      en: 'Check that it is a file and that you may read it.',
    },
  },
  'outline/too-large': {
    severity: 'error',
    message: { vi: 'Tệp lớn hơn {megabytes} MB.', en: 'The file is larger than {megabytes} MB.' },
    hint: { vi: 'Chia đề cương thành nhiều tệp.', en: 'Split the outline into several files.' },
  },
  'outline/encoding': {
    severity: 'error',
    message: {
      vi: 'Tệp không được lưu bằng bảng mã UTF-8 (bảng mã của tệp: {encoding}).',
      en: 'The file is not saved as UTF-8 (its encoding: {encoding}).',
    },
    hint: {
      vi: 'Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.',
      en: 'Open it in an editor and save it again as UTF-8.',
    },
  },
  'outline/binary': {
    severity: 'error',
    message: { vi: 'Đây không phải là tệp văn bản.', en: 'This is not a text file.' },
    hint: {
      vi: 'Với tài liệu Word hoặc PDF, hãy chạy “decuong import <tài liệu>” trước.',
      en: 'For a Word or PDF document run “decuong import <document>” first.',
    },
  },
  'outline/empty': {
    severity: 'error',
    message: { vi: 'Tệp không có nội dung.', en: 'The file holds nothing.' },
    hint: {
      vi: 'Một đề cương cần ít nhất “title” và “sections”; xem thư mục outlines/ để có mẫu.',
      en: 'An outline needs at least “title” and “sections”; outlines/ has examples.',
    },
  },
  'outline/control-characters': {
    severity: 'warning',
    message: {
      vi: 'Đã bỏ {count} ký tự điều khiển không nhìn thấy được.',
      en: 'Took out {count} invisible control characters.',
    },
    hint: {
      vi: 'Chúng thường lọt vào khi chép từ Word hoặc PDF; kiểm tra chữ ở chỗ này.',
      en: 'They slip in when copying from Word or PDF: check the words at this place.',
    },
  },
  'outline/several-documents': {
    severity: 'error',
    message: {
      vi: 'Tệp chứa nhiều tài liệu YAML, ngăn bởi dòng “---”.',
      en: 'The file holds several YAML documents, set apart by “---”.',
    },
    hint: {
      vi: 'Mỗi tệp chỉ ghi một đề cương; bỏ dòng “---” hoặc tách thành nhiều tệp.',
      en: 'One file holds one outline: delete the “---” line or split the file.',
    },
  },
  'outline/tag': {
    severity: 'error',
    message: { vi: 'Không dùng thẻ YAML “{tag}” ở đây.', en: 'The YAML tag “{tag}” is not used here.' },
    hint: {
      vi: 'Bỏ thẻ đi; nếu dấu “!” là chữ của văn bản thì đặt cả đoạn trong dấu nháy.',
      en: 'Delete it; if the “!” belongs to the text, put the whole text in quotes.',
    },
  },
  'outline/unknown-alias': {
    severity: 'error',
    message: {
      vi: 'YAML hiểu “*{name}” là tham chiếu, nhưng không có “&{name}” nào đứng trước.',
      en: 'YAML reads “*{name}” as a reference, but no “&{name}” stands before it.',
    },
    hint: {
      vi: "Nếu dấu “*” là chữ in đậm hoặc in nghiêng thì đặt cả đoạn trong dấu nháy đơn: '**Một là** …'.",
      en: "If the star is meant as bold or italic, put the whole text in single quotes: '**First** …'.",
    },
  },
  'outline/too-many-aliases': {
    severity: 'error',
    message: {
      vi: 'Tệp dùng quá nhiều tham chiếu YAML (*).',
      en: 'The file uses too many YAML references (*).',
    },
    hint: { vi: 'Viết thẳng nội dung ra thay cho tham chiếu.', en: 'Write the content out instead.' },
  },
  'outline/too-deep': {
    severity: 'error',
    message: {
      vi: 'Nội dung lồng nhau quá {depth} bậc.',
      en: 'The content nests more than {depth} levels deep.',
    },
    hint: { vi: 'Gộp bớt các bậc trong cùng.', en: 'Merge the innermost levels.' },
  },
  'outline/bad-key': {
    severity: 'error',
    message: { vi: 'Tên khóa này không dùng được.', en: 'This cannot be used as a key.' },
    hint: { vi: 'Khóa là một từ đứng trước dấu hai chấm.', en: 'A key is one word before a colon.' },
  },
  'outline/duplicate-key': {
    severity: 'error',
    message: {
      vi: 'Khóa “{key}” đã có ở dòng {line}.',
      en: 'The key “{key}” stands already on line {line}.',
    },
    hint: {
      vi: 'Mỗi khóa chỉ ghi một lần; gộp hai chỗ lại hoặc đổi tên một chỗ.',
      en: 'A key stands once: merge the two places or rename one.',
    },
  },
  'outline/yaml-tab': {
    severity: 'error',
    message: { vi: 'Dòng thụt vào bằng phím Tab.', en: 'The line is indented with a tab.' },
    hint: {
      vi: 'Thay Tab bằng dấu cách (hai dấu cách mỗi bậc).',
      en: 'Use spaces instead, two for each level.',
    },
  },
  'outline/yaml-after-quote': {
    severity: 'error',
    message: {
      vi: 'Sau dấu nháy đóng còn chữ.',
      en: 'Text goes on after the closing quote.',
    },
    hint: {
      vi: 'Đặt cả đoạn trong dấu nháy đơn: \'"Không có gì quý hơn độc lập, tự do" là …\'; hoặc dùng “…”.',
      en: 'Put the whole text in single quotes: \'"Nothing is more precious" is …\'; or use “…”.',
    },
  },
  'outline/yaml-quote': {
    severity: 'error',
    message: { vi: 'Dấu nháy mở ra mà không đóng lại.', en: 'A quote opens and never closes.' },
    hint: {
      vi: 'Thêm dấu nháy ở cuối đoạn, hoặc bỏ dấu nháy ở đầu.',
      en: 'Add the quote at the end of the text, or delete the one at its start.',
    },
  },
  'outline/yaml-dash': {
    severity: 'error',
    message: {
      vi: 'Mục danh sách đứng cùng dòng với khóa.',
      en: 'A list item stands on the same line as its key.',
    },
    hint: {
      vi: 'Xuống dòng sau dấu hai chấm; mỗi mục “- …” nằm trên một dòng riêng.',
      en: 'Break the line after the colon; each “- …” has a line of its own.',
    },
  },
  'outline/yaml-reserved': {
    severity: 'error',
    message: {
      vi: 'Đoạn văn bắt đầu bằng một dấu mà YAML dành riêng (* & ! @ ` % [ | >).',
      en: 'The text begins with a mark that YAML keeps for itself (* & ! @ ` % [ | >).',
    },
    hint: {
      vi: "Đặt cả đoạn trong dấu nháy đơn: '**Một là** …'.",
      en: "Put the whole text in single quotes: '**First** …'.",
    },
  },
  'outline/yaml-colon': {
    severity: 'error',
    message: {
      vi: 'Trong đoạn văn có dấu hai chấm, nên YAML hiểu là một khóa nữa.',
      en: 'The text holds a colon, which YAML reads as one more key.',
    },
    hint: {
      vi: "Đặt cả đoạn trong dấu nháy: heading: 'Bài học: giữ vững đoàn kết'.",
      en: "Put the whole text in quotes: heading: 'A lesson: stand together'.",
    },
  },
  'outline/yaml-mark-in-brackets': {
    severity: 'error',
    message: {
      vi: 'Bên trong { } hoặc [ ], dấu nguồn [^…] làm YAML hiểu nhầm.',
      en: 'Inside { } or [ ] a source mark [^…] misleads YAML.',
    },
    hint: {
      vi: "Đặt đoạn văn trong dấu nháy: {when: 1940, what: 'Khởi nghĩa [^ls65]'}; hoặc ghi mỗi khóa một dòng.",
      en: "Put the text in quotes: {when: 1940, what: 'The uprising [^ls65]'}; or write one key a line.",
    },
  },
  'outline/yaml-bracket': {
    severity: 'error',
    message: {
      vi: 'Dấu [ hoặc { mở ra mà không đóng lại.',
      en: 'A [ or { opens and never closes.',
    },
    hint: {
      vi: 'Thêm dấu đóng; nếu dấu ngoặc là chữ của văn bản thì đặt cả đoạn trong dấu nháy.',
      en: 'Close it; if the bracket belongs to the text, put the whole text in quotes.',
    },
  },
  'outline/yaml-no-colon': {
    severity: 'error',
    message: {
      vi: 'Sau khóa thiếu dấu hai chấm, hoặc sau dấu hai chấm thiếu dấu cách.',
      en: 'A key lacks its colon, or the colon lacks a space after it.',
    },
    hint: { vi: 'Viết “khóa: nội dung”.', en: 'Write “key: content”.' },
  },
  'outline/yaml-escape': {
    severity: 'error',
    message: {
      vi: 'Dấu “\\” trong ngoặc kép bắt đầu một mã mà YAML không biết.',
      en: 'A “\\” inside double quotes begins a code that YAML does not know.',
    },
    hint: {
      vi: 'Dùng dấu nháy đơn thay cho nháy kép, hoặc viết “\\\\”.',
      en: 'Use single quotes instead of double ones, or write “\\\\”.',
    },
  },
  'outline/yaml-indent': {
    severity: 'error',
    message: {
      vi: 'Dòng này thụt vào không khớp với các dòng trên.',
      en: 'This line’s indentation does not match the lines above.',
    },
    hint: {
      vi: 'Các khóa cùng bậc bắt đầu ở cùng một cột; khóa có khóa con thì sau dấu hai chấm phải xuống dòng.',
      en: 'Keys of one level begin in the same column; a key that has keys below it holds nothing after its colon.',
    },
  },
  'outline/yaml': {
    severity: 'error',
    message: { vi: 'YAML không hiểu chỗ này ({reason}).', en: 'YAML cannot read this place ({reason}).' },
    hint: {
      vi: 'Thử đặt đoạn văn trong dấu nháy đơn và kiểm tra các dấu cách đầu dòng.',
      en: 'Try single quotes around the text, and check the spaces at the start of the line.',
    },
  },
  'outline/cut-at-hash': {
    severity: 'warning',
    message: {
      vi: 'Phần “{text}” bị bỏ: trong YAML, dấu # sau một dấu cách mở đầu lời ghi chú.',
      en: '“{text}” is left out: in YAML a # behind a space begins a comment.',
    },
    hint: {
      vi: 'Nếu là nội dung, đặt cả câu trong ngoặc kép: text: "… #…". Nếu là lời ghi chú, viết một dấu cách sau dấu #.',
      en: 'If it is text, put all of it in quotes: text: "… #…". If it is a comment, write a space behind the #.',
    },
  },
  'outline/yaml-hash': {
    severity: 'error',
    message: {
      vi: 'Dấu # sau một dấu cách cắt câu ở “{text}”, nên các dòng sau không đọc được.',
      en: 'The # behind a space cuts the text at “{text}”, so that what follows cannot be read.',
    },
    hint: {
      vi: 'Đặt cả câu trong ngoặc kép: text: "… #…", hoặc viết câu dưới dấu >- ở các dòng sau.',
      en: 'Put all of the text in quotes: text: "… #…", or write it below >- on lines of its own.',
    },
  },
  'outline/yaml-odd-indent': {
    severity: 'error',
    message: {
      vi: 'Dòng {line} thụt vào bằng dấu cách không ngắt hoặc dấu cách lạ (chép từ Word hay trang web), YAML không hiểu.',
      en: 'Line {line} is indented with no-break or other unusual spaces (pasted from Word or a web page), which YAML does not take for spaces.',
    },
    hint: {
      vi: 'Xóa khoảng trống ở đầu dòng rồi gõ lại bằng phím cách; xem cả những dòng bên dưới.',
      en: 'Delete the space at the start of the line and type it again with the space bar; look at the lines below too.',
    },
  },
} as const satisfies Messages;

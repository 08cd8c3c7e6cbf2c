// Diagnostics about reading files, whatever their purpose, in Vietnamese and English.
import type { Lang, Messages } from './message.js';

export const fileMessages = {
  'file/not-a-file': {
    severity: 'error',
    message: {
      vi: '“{file}” là {whatVi}, không phải một tệp thường, nên không được đọc.',
      en: '“{file}” is {whatEn} and no regular file, so it is not read.',
    },
    hint: {
      vi: 'Hãy chỉ định một tệp. Đề cương, tài liệu do chương trình khác in ra thì đưa vào bằng “-”: <lệnh> | decuong check -',
      en: 'Name a file. An outline or a document that another program prints is handed over with “-”: <command> | decuong check -',
    },
  },
  'file/too-large': {
    severity: 'error',
    message: {
      vi: '“{file}” lớn hơn {megabytes} MB nên không được đọc.',
      en: '“{file}” is larger than {megabytes} MB, so it is not read.',
    },
    hint: {
      vi: 'Kiểm tra lại tên tệp, hoặc dùng một tệp nhỏ hơn.',
      en: 'Check the name, or use a smaller file.',
    },
  },
  'file/stdin-once': {
    severity: 'error',
    message: {
      vi: '“-” là đầu vào chuẩn, chỉ đọc được một lần, nên không thể ghi hai lần.',
      en: '“-” is standard input, which can be read only once; it stands here more than once.',
    },
    hint: {
      vi: 'Chỉ để một “-”; những tài liệu còn lại thì ghi tên tệp.',
      en: 'Keep one “-” and name the others as files.',
    },
  },
  'file/no-folder': {
    severity: 'error',
    message: {
      vi: 'Thư mục đang đứng không còn nữa.',
      en: 'The working directory is not there any more.',
    },
    hint: {
      vi: 'Hãy chuyển sang một thư mục khác (cd) rồi chạy lại.',
      en: 'Change to another folder (cd), then run again.',
    },
  },
  'file/shortage': {
    severity: 'error',
    message: {
      vi: 'Máy không cho chương trình chạy tiếp: {reasonVi}.',
      en: 'The machine does not let the program go on: {reasonEn}.',
    },
    hint: {
      vi: 'Hãy đóng bớt chương trình khác, giải phóng ổ đĩa, hoặc nâng giới hạn (ulimit -a) rồi chạy lại.',
      en: 'Close other programs, free some space, or raise the limits (ulimit -a), then run again.',
    },
  },
  'import/read-too-long-work': {
    severity: 'error',
    message: {
      vi: 'Đọc tài liệu này mất hơn {seconds} giây xử lý nên đã dừng lại.',
      en: 'Reading this document took more than {seconds} s of processor time, and was ended.',
    },
    hint: {
      vi: 'Mở tệp bằng Word hoặc trình duyệt, lưu lại thành tệp mới rồi nhập; nếu vẫn vậy, hãy tách thành nhiều tệp.',
      en: 'Open it in Word or a browser, save it anew and import that; if it happens again, split it into several files.',
    },
  },
  'import/read-too-much-memory': {
    severity: 'error',
    message: {
      vi: 'Đọc tài liệu này cần hơn {megabytes} MB bộ nhớ nên đã dừng lại.',
      en: 'Reading this document took more than {megabytes} MB of memory, and was ended.',
    },
    hint: {
      vi: 'Mở tệp bằng Word hoặc trình duyệt, lưu lại thành tệp mới rồi nhập; nếu vẫn vậy, hãy tách thành nhiều tệp.',
      en: 'Open it in Word or a browser, save it anew and import that; if it happens again, split it into several files.',
    },
  },
} as const satisfies Messages;

export type FileKind = 'folder' | 'device' | 'pipe' | 'socket';

/** What was found where a file was expected. */
export const fileKindWords: Record<Lang, Record<FileKind, string>> = {
  vi: { folder: 'một thư mục', device: 'một thiết bị', pipe: 'một đường ống (pipe)', socket: 'một socket' },
  en: { folder: 'a folder', device: 'a device', pipe: 'a pipe', socket: 'a socket' },
};

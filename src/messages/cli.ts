// The command line's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const cliMessages = {
  'cli/unknown-command': {
    severity: 'error',
    message: { vi: 'Không có lệnh “{command}”.', en: 'There is no command “{command}”.' },
    hint: { vi: 'Các lệnh: {commands}.', en: 'The commands: {commands}.' },
  },
  'cli/misspelt-command': {
    severity: 'error',
    message: {
      vi: 'Không có lệnh “{command}”; có phải là “{nearest}”?',
      en: 'There is no command “{command}”; did you mean “{nearest}”?',
    },
    hint: { vi: 'Các lệnh: {commands}.', en: 'The commands: {commands}.' },
  },
  'cli/file-without-command': {
    severity: 'error',
    message: { vi: 'Trước “{file}” thiếu tên lệnh.', en: 'A command is missing before “{file}”.' },
    hint: { vi: 'Hãy chạy: decuong build {word}', en: 'Run: decuong build {word}' },
  },
  'cli/unknown-option': {
    severity: 'error',
    message: { vi: 'Lệnh này không có tùy chọn {option}.', en: 'There is no option {option} here.' },
    hint: {
      vi: 'Các tùy chọn: {allowed}. Xem “decuong help”.',
      en: 'The options: {allowed}. See “decuong help”.',
    },
  },
  'cli/misspelt-option': {
    severity: 'error',
    message: {
      vi: 'Lệnh này không có tùy chọn {option}; có phải là {nearest}?',
      en: 'There is no option {option} here; did you mean {nearest}?',
    },
    hint: { vi: 'Các tùy chọn: {allowed}.', en: 'The options: {allowed}.' },
  },
  'cli/missing-value': {
    severity: 'error',
    message: { vi: 'Tùy chọn {option} cần một giá trị.', en: 'The option {option} takes a value.' },
    hint: { vi: 'Viết: {option} {value}', en: 'Write: {option} {value}' },
  },
  'cli/no-value': {
    severity: 'error',
    message: { vi: 'Tùy chọn {option} không nhận giá trị.', en: 'The option {option} takes no value.' },
    hint: { vi: 'Bỏ phần từ dấu “=” trở đi.', en: 'Delete the “=” and what follows it.' },
  },
  'cli/bad-value': {
    severity: 'error',
    message: { vi: '{option} không nhận giá trị “{value}”.', en: '{option} does not take “{value}”.' },
    hint: { vi: 'Các giá trị: {allowed}.', en: 'Allowed values: {allowed}.' },
  },
  'cli/misspelt-value': {
    severity: 'error',
    message: {
      vi: '{option} không nhận giá trị “{value}”; có phải là “{nearest}”?',
      en: '{option} does not take “{value}”; did you mean “{nearest}”?',
    },
    hint: { vi: 'Các giá trị: {allowed}.', en: 'Allowed values: {allowed}.' },
  },
  'cli/bad-number': {
    severity: 'error',
    message: {
      vi: '{option} phải là một số từ {min} đến {max} (ở đây là “{value}”).',
      en: '{option} has to be a number from {min} to {max} (here it is “{value}”).',
    },
  },
  'cli/missing-operand': {
    severity: 'error',
    message: { vi: 'Thiếu tên tệp.', en: 'A file is missing.' },
    hint: { vi: 'Cách dùng: {usage}', en: 'Usage: {usage}' },
  },
  'cli/extra-operand': {
    severity: 'error',
    message: { vi: 'Thừa “{operand}”.', en: '“{operand}” is too much.' },
    hint: { vi: 'Cách dùng: {usage}', en: 'Usage: {usage}' },
  },
  'cli/watch-one': {
    severity: 'error',
    message: {
      vi: '--watch theo dõi một tệp đề cương trong một giao diện.',
      en: '--watch follows one outline file in one look.',
    },
    hint: {
      vi: 'Nêu một tệp (không phải “-”), và một tỉnh thay cho all.',
      en: 'Name one file (not “-”), and one province rather than all.',
    },
  },
  'cli/open-without-watch': {
    severity: 'error',
    message: {
      vi: '--open chỉ dùng cùng --watch.',
      en: '--open goes with --watch only.',
    },
    hint: {
      vi: 'Thêm --watch, hoặc mở deck.html trong thư mục kết quả.',
      en: 'Add --watch, or open deck.html in the result’s folder.',
    },
  },
  'cli/same-output': {
    severity: 'error',
    message: {
      vi: '“{file}” và “{other}” cùng tên, nên sẽ ghi đè lên nhau ở {folder}.',
      en: '“{file}” and “{other}” have the same name and would be written over each other in {folder}.',
    },
    hint: {
      vi: 'Đổi tên một tệp, hoặc chạy hai lần với --out khác nhau.',
      en: 'Rename one, or run twice with a different --out.',
    },
  },
  'cli/file-exists': {
    severity: 'error',
    message: {
      vi: '“{file}” đã có; tệp này có thể đã được sửa bằng tay.',
      en: '“{file}” is there already, and may have been edited by hand.',
    },
    hint: {
      vi: 'Chọn tên khác, hoặc thêm --force để ghi đè.',
      en: 'Choose another name, or add --force to write over it.',
    },
  },
  'cli/theme-exists': {
    severity: 'error',
    message: {
      vi: 'Thư mục “{folder}” đã có; giao diện trong đó được giữ nguyên.',
      en: 'The folder “{folder}” is there already; its theme stays as it is.',
    },
    hint: {
      vi: 'Đặt tên khác, hoặc chọn nơi khác với --out.',
      en: 'Give another name, or another place with --out.',
    },
  },
  'cli/provinces-word': {
    severity: 'error',
    message: {
      vi: '“decuong provinces” không có “{word}”.',
      en: 'There is no “{word}” in “decuong provinces”.',
    },
    hint: {
      vi: 'Dùng: decuong provinces, decuong provinces new <tên>, decuong provinces preview <tên>.',
      en: 'Use: decuong provinces, decuong provinces new <name>, decuong provinces preview <name>.',
    },
  },
} as const satisfies Messages;

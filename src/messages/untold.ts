// Diagnostics that stand for further findings when there are too many to list, in Vietnamese and English.
import type { Messages, Words } from './message.js';

const hint: Words = {
  vi: 'Sửa những chỗ đã nêu rồi chạy lại.',
  en: 'Mend those that are listed, then run again.',
};

export const untoldMessages = {
  'report/untold-errors': {
    severity: 'error',
    message: {
      vi: '… và {count} thông báo nữa, trong đó có lỗi.',
      en: '… and {count} more, errors among them.',
    },
    hint,
  },
  'report/untold-warnings': {
    severity: 'warning',
    message: {
      vi: '… và {count} thông báo nữa, trong đó có cảnh báo.',
      en: '… and {count} more, warnings among them.',
    },
    hint,
  },
  'report/untold-notes': {
    severity: 'info',
    message: { vi: '… và {count} thông báo nữa.', en: '… and {count} more.' },
  },
} as const satisfies Messages;

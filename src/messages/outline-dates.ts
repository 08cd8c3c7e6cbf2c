// Diagnostics about dates in an outline, in Vietnamese and English.
import type { Messages } from './message.js';

const hint = {
  vi: 'Đối chiếu với văn bản gốc. Viết ngày trước, tháng sau: 27/9/1940.',
  en: 'Compare it with the document.',
};

export const dateMessages = {
  'outline/no-such-date': {
    severity: 'error',
    message: { vi: 'Không có ngày “{text}”.', en: 'There is no such date as “{text}”.' },
    hint,
  },
  'outline/no-such-date-in-text': {
    severity: 'warning',
    message: { vi: 'Không có ngày “{text}”.', en: 'There is no such date as “{text}”.' },
    hint,
  },
  'outline/event-backwards': {
    severity: 'error',
    message: {
      vi: 'Sự kiện kết thúc trước khi bắt đầu: “{text}”.',
      en: 'The event ends before it begins: “{text}”.',
    },
    hint: {
      vi: 'Ghi ngày đầu vào “from”, ngày sau vào “to”.',
      en: 'Write the first day in “from” and the last one in “to”.',
    },
  },
  'outline/span-backwards': {
    severity: 'warning',
    message: {
      vi: 'Khoảng thời gian “{text}” chạy ngược: mốc đầu muộn hơn mốc cuối.',
      en: 'The span “{text}” runs backwards: it begins later than it ends.',
    },
    hint,
  },
} as const satisfies Messages;

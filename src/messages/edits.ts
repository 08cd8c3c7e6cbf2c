// Diagnostics for edits that cannot be applied.
import type { Message } from './message.js';

export const editMessages = {
  'outline/edit-nowhere': {
    severity: 'error',
    message: {
      vi: 'Không sửa được: đề cương không có chỗ “{path}”, hoặc chỗ ấy đã có nội dung.',
      en: 'The edit was not made: the outline has no place “{path}”, or something stands there already.',
    },
    hint: {
      vi: 'Tải lại đề cương rồi sửa lại.',
      en: 'Read the outline again, then edit it.',
    },
  },
  'outline/edit-stale': {
    severity: 'error',
    message: {
      vi: 'Không sửa được: nội dung ở “{path}” đã thay đổi từ lúc được đọc.',
      en: 'The edit was not made: what stands at “{path}” has changed since it was read.',
    },
    hint: {
      vi: 'Xem nội dung hiện có rồi sửa lại.',
      en: 'Look at what stands there now, then edit it again.',
    },
  },
  'outline/edit-unknown': {
    severity: 'error',
    message: {
      vi: 'Không sửa được: thao tác thứ {number} không đúng dạng.',
      en: 'The edit was not made: operation {number} does not have the right form.',
    },
    hint: {
      vi: 'Mỗi thao tác (op) là replace, add, remove hoặc move; at là chỗ cần sửa, value là nội dung mới (chữ, số, danh sách hoặc nhóm khoá), from là chỗ cũ khi chuyển.',
      en: 'An operation (op) is replace, add, remove or move; at is the place, value the new content (texts, numbers, lists or objects of them), from the old place for a move.',
    },
  },
} as const satisfies Record<string, Message>;

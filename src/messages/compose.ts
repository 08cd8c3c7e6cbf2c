// The compose stage's diagnostics, in Vietnamese and English.
import type { Messages } from './message.js';

export const composeMessages = {
  'compose/shortened': {
    severity: 'info',
    message: {
      vi: 'Có {count} khối được rút gọn trên trang chiếu; toàn văn nằm trong lời dẫn.',
      en: '{count} block(s) are shortened on the slides; the whole text is in the notes.',
    },
    hint: {
      vi: 'Chỗ rút gọn có dấu “…”. Muốn tự chọn câu chữ, hãy viết khối đó thành points, timeline hoặc figures.',
      en: 'What is left out is marked “…”. To choose the words yourself, write the block as points, timeline or figures.',
    },
  },
  'compose/minutes-too-short': {
    severity: 'warning',
    message: {
      vi: 'Bản ngắn nhất vẫn dài khoảng {least} phút, vượt quá {minutes} phút đã yêu cầu.',
      en: 'The shortest cut still takes about {least} minutes, more than the {minutes} asked for.',
    },
    hint: {
      vi: 'Rút ngắn lời dẫn (notes) của các phần, hoặc tăng --minutes.',
      en: 'Shorten the notes of the sections, or give more --minutes.',
    },
  },
} as const satisfies Messages;

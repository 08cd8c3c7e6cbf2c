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
      vi: 'Câu rút gọn có dấu “…”; câu không lên trang chiếu được liệt kê trong report.json (leftOut). Muốn tự chọn câu chữ, hãy viết khối đó thành points, timeline hoặc figures.',
      en: 'A shortened sentence ends with “…”; one that is on no slide is listed in report.json (leftOut). To choose the words yourself, write the block as points, timeline or figures.',
    },
  },
  'compose/left-out': {
    severity: 'info',
    message: {
      vi: 'Có {count} câu, đoạn chỉ nằm trong lời dẫn, không có trên trang chiếu; xem leftOut trong report.json.',
      en: '{count} sentence(s) or passage(s) are in the notes only and on no slide: see leftOut in report.json.',
    },
  },
  'compose/chart-as-table': {
    severity: 'info',
    message: {
      vi: 'Biểu đồ có quá nhiều số liệu để vẽ cho dễ đọc nên được trình bày thành bảng.',
      en: 'This chart has more numbers than a legible drawing holds; it is shown as a table.',
    },
    hint: {
      vi: 'Muốn có hình vẽ, hãy rút gọn nhãn hoặc tách thành nhiều biểu đồ (khoảng 24 nhãn, hai chuỗi mỗi biểu đồ).',
      en: 'To have a drawing, shorten the labels or make several charts (about 24 labels and two series each).',
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

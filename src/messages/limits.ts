// Diagnostics for outlines that exceed a limit, in Vietnamese and English.
import type { Messages } from './message.js';

export const limitMessages = {
  'outline/text-too-long': {
    severity: 'error',
    message: {
      vi: '“{key}” có một đoạn dài quá {limitVi} ký tự.',
      en: '“{key}” has a text of more than {limitEn} characters.',
    },
    hint: {
      vi: 'Chia đoạn đó thành nhiều đoạn, nhiều ý.',
      en: 'Divide it into several texts or points.',
    },
  },
  'outline/word-too-long': {
    severity: 'error',
    message: {
      vi: '“{key}” có một từ dài quá {limitVi} ký tự không dấu cách (“{begins}…”); không trang chiếu nào chứa được.',
      en: '“{key}” has a word of more than {limitEn} characters without a space (“{begins}…”); no slide can show it.',
    },
    hint: {
      vi: 'Thêm dấu cách giữa các từ, hoặc bỏ chuỗi ký tự này đi.',
      en: 'Put spaces between its words, or take this string of characters out.',
    },
  },
  'outline/too-many-texts': {
    severity: 'error',
    message: {
      vi: 'Đề cương có hơn {limitVi} khóa, đoạn và mục; đến đây là hết giới hạn.',
      en: 'The outline has more than {limitEn} keys, texts and items; the limit is reached here.',
    },
    hint: { vi: 'Chia đề cương thành nhiều tệp.', en: 'Split the outline into several files.' },
  },
  'outline/texts-too-long': {
    severity: 'error',
    message: {
      vi: 'Đề cương dài quá {limitVi} ký tự; đến đây là hết giới hạn.',
      en: 'The outline has more than {limitEn} characters; the limit is reached here.',
    },
    hint: { vi: 'Chia đề cương thành nhiều tệp.', en: 'Split the outline into several files.' },
  },
  'compose/too-many-slides': {
    severity: 'error',
    message: {
      vi: 'Đề cương cần khoảng {slidesVi} trang chiếu, quá giới hạn {limitVi} trang của một bài; đến đây là hết giới hạn.',
      en: 'The outline takes about {slidesEn} slides, more than the {limitEn} that a deck may have; the limit is reached here.',
    },
    hint: {
      vi: 'Chia đề cương thành nhiều tệp, hoặc dùng --minutes để dựng bản ngắn.',
      en: 'Split the outline into several files, or build a shorter cut with --minutes.',
    },
  },
  'check/too-long-work': {
    severity: 'error',
    message: {
      vi: 'Đối chiếu mất hơn {seconds} giây xử lý nên đã dừng lại.',
      en: 'The comparison took more than {seconds} s of processor time, and was ended.',
    },
    hint: {
      vi: 'Tách đề cương hoặc tài liệu thành nhiều tệp rồi đối chiếu từng phần.',
      en: 'Split the outline or the document into several files and compare them part by part.',
    },
  },
  'check/too-much-memory': {
    severity: 'error',
    message: {
      vi: 'Đối chiếu cần hơn {megabytes} MB bộ nhớ nên đã dừng lại.',
      en: 'The comparison took more than {megabytes} MB of memory, and was ended.',
    },
    hint: {
      vi: 'Tách đề cương hoặc tài liệu thành nhiều tệp rồi đối chiếu từng phần.',
      en: 'Split the outline or the document into several files and compare them part by part.',
    },
  },
} as const satisfies Messages;

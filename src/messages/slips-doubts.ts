// Diagnostics for probable mistakes within a document or outline, in Vietnamese and English.
import type { Messages } from './message.js';
import { compare, correct } from './slips-hints.js';

/** Probable mistakes are warnings. */
export const doubts = {
  'slips/two-values': {
    severity: 'warning',
    message: {
      vi: 'Cùng một số liệu: ở đây là “{text}” ({atVi}), ở {otherVi} là “{other}”.',
      en: 'One quantity with two values: here “{text}” ({atEn}), at {otherEn} “{other}”.',
    },
    hint: compare,
  },
  'slips/two-dates': {
    severity: 'warning',
    message: {
      vi: 'Cùng một sự kiện: ở đây là “{text}” ({atVi}), ở {otherVi} là “{other}”.',
      en: 'One event with two dates: here “{text}” ({atEn}), at {otherEn} “{other}”.',
    },
    hint: compare,
  },
  'slips/timeline-order': {
    severity: 'warning',
    message: {
      vi: 'Mốc “{text}” đứng sau “{before}” nhưng lại sớm hơn ({atVi}).',
      en: '“{text}” stands behind “{before}” and is earlier ({atEn}).',
    },
    hint: {
      vi: 'Xếp lại theo thời gian, hoặc sửa ngày nếu ghi nhầm.',
      en: 'Put the events in order, or correct the date.',
    },
  },
  'slips/count-list': {
    severity: 'warning',
    message: {
      vi: '“{text}”: nói {said} nhưng có vẻ kể ra {found} ({atVi}).',
      en: '“{text}”: {said} are told of, {found} seem to be listed ({atEn}).',
    },
    hint: compare,
  },
  'slips/sum-list': {
    severity: 'warning',
    message: {
      vi: '“{text}” và các phần kể ra không khớp: {parts} = {sum} ({atVi}).',
      en: '“{text}” and the parts that are told do not fit: {parts} = {sum} ({atEn}).',
    },
    hint: compare,
  },
  'slips/range-backwards': {
    severity: 'warning',
    message: {
      vi: 'Khoảng “{text}” chạy ngược: số đầu lớn hơn số cuối ({atVi}).',
      en: 'The range “{text}” runs backwards ({atEn}).',
    },
    hint: compare,
  },
  'slips/number-form': {
    severity: 'warning',
    message: {
      vi: 'Con số viết sai dạng: “{text}” ({atVi}).',
      en: 'A number in a broken form: “{text}” ({atEn}).',
    },
    hint: {
      vi: 'Dấu chấm chia hàng nghìn (11.102), dấu phẩy chia phần thập phân (48,5). Đối chiếu trước khi sửa.',
      en: 'Compare the sources: a digit or a mark may be missing.',
    },
  },
  'slips/number-space': {
    severity: 'warning',
    message: {
      vi: 'Con số bị tách hoặc thừa dấu: “{text}” ({atVi}).',
      en: 'A number is torn apart or has a sign too many: “{text}” ({atEn}).',
    },
    hint: compare,
  },
  'slips/digit-letter': {
    severity: 'warning',
    message: {
      vi: '“{text}”: có chữ cái (O, l, I) thay cho chữ số ({atVi}).',
      en: '“{text}”: a letter (O, l, I) stands for a digit ({atEn}).',
    },
    hint: compare,
  },
  'slips/roman': {
    severity: 'warning',
    message: {
      vi: 'Không có số La Mã “{text}” ({atVi}).',
      en: 'There is no Roman number “{text}” ({atEn}).',
    },
    hint: compare,
  },
  'slips/name-drift': {
    severity: 'warning',
    message: {
      vi: 'Tên viết không thống nhất: “{text}” ({times} lần), nơi khác là “{usual}” ({usualTimes} lần) ({atVi}).',
      en: 'A name is written in two ways: “{text}” ({times}×), elsewhere “{usual}” ({usualTimes}×) ({atEn}).',
    },
    hint: compare,
  },
  'slips/misspelt': {
    severity: 'warning',
    message: {
      vi: '“{text}” sai chính tả: có lẽ là “{meant}” ({atVi}; {times} chỗ).',
      en: '“{text}” is misspelt, perhaps for “{meant}” ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/confused': {
    severity: 'warning',
    message: {
      vi: '“{text}” hay bị viết nhầm: đúng là “{meant}” ({atVi}; {times} chỗ).',
      en: '“{text}” is often written for “{meant}” ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/near-word': {
    severity: 'warning',
    message: {
      vi: '“{text}”: có lẽ là “{meant}” ({atVi}; {times} chỗ).',
      en: '“{text}” is perhaps meant for “{meant}” ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/no-syllable': {
    severity: 'warning',
    message: {
      vi: '“{text}” không phải âm tiết tiếng Việt ({atVi}; {times} chỗ).',
      en: '“{text}” is no Vietnamese syllable ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/marks-missing': {
    severity: 'warning',
    message: {
      vi: '“{text}” có lẽ thiếu dấu ({atVi}; {times} chỗ).',
      en: '“{text}” seems to lack its marks ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/sentence-twice': {
    severity: 'warning',
    message: {
      vi: 'Câu này gần như lặp lại câu ở {firstVi}: “{text}” ({atVi}).',
      en: 'This sentence nearly repeats the one at {firstEn}: “{text}” ({atEn}).',
    },
    hint: { vi: 'Bỏ một câu nếu không cố ý.', en: 'Leave one out unless it is meant.' },
  },
  'slips/word-twice': {
    severity: 'warning',
    message: {
      vi: 'Từ lặp liền nhau: “{text}” ({atVi}).',
      en: 'Words stand twice in a row: “{text}” ({atEn}).',
    },
    hint: correct,
  },
  'slips/stray-stop': {
    severity: 'warning',
    message: {
      vi: 'Dấu chấm có lẽ đặt nhầm: “{text}” ({atVi}).',
      en: 'A full stop seems misplaced: “{text}” ({atEn}).',
    },
    hint: correct,
  },
  'slips/glued-words': {
    severity: 'warning',
    message: {
      vi: 'Hai từ dính liền: {examples} ({atVi}; {times} chỗ).',
      en: 'Words are glued together: {examples} ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/glued-digit': {
    severity: 'warning',
    message: {
      vi: 'Chữ và số dính liền: {examples} ({atVi}; {times} chỗ).',
      en: 'A number is glued to a word: {examples} ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/open-bracket': {
    severity: 'warning',
    message: {
      vi: 'Dấu ngoặc mở mà không đóng, hoặc đóng mà không mở: “{text}” ({atVi}).',
      en: 'A bracket or quotation mark opens without closing, or closes without opening: “{text}” ({atEn}).',
    },
    hint: correct,
  },
} as const satisfies Messages;

// Diagnostics for contradictions within a document or outline, in Vietnamese and English.
import type { Messages } from './message.js';
import { compare } from './slips-hints.js';

/** Contradictions are errors. */
export const contradictions = {
  'slips/no-such-date': {
    severity: 'error',
    message: { vi: 'Không có ngày “{text}” ({atVi}).', en: 'There is no such date as “{text}” ({atEn}).' },
    hint: compare,
  },
  'slips/no-such-time': {
    severity: 'error',
    message: { vi: 'Không có giờ “{text}” ({atVi}).', en: 'There is no such time as “{text}” ({atEn}).' },
    hint: compare,
  },
  'slips/span-backwards': {
    severity: 'error',
    message: {
      vi: 'Khoảng thời gian “{text}” chạy ngược: mốc đầu muộn hơn mốc cuối ({atVi}).',
      en: 'The span “{text}” runs backwards: it begins later than it ends ({atEn}).',
    },
    hint: compare,
  },
  'slips/weekday': {
    severity: 'error',
    message: {
      vi: '“{text}”: ngày {date} là {dayVi} ({atVi}).',
      en: '“{text}”: {date} was a {dayEn} ({atEn}).',
    },
    hint: compare,
  },
  'slips/anniversary': {
    severity: 'error',
    message: {
      vi: '“{years}” không khớp với “{span}”: hai mốc cách nhau {real} năm ({atVi}).',
      en: '“{years}” does not fit “{span}”, which are {real} years apart ({atEn}).',
    },
    hint: compare,
  },
  'slips/death-before-birth': {
    severity: 'error',
    message: {
      vi: '“{text}” ({name}): năm mất trước năm sinh ({atVi}).',
      en: '“{text}” ({name}): death comes before birth ({atEn}).',
    },
    hint: compare,
  },
  'slips/two-lives': {
    severity: 'error',
    message: {
      vi: 'Năm sinh hoặc năm mất của cùng một người: ở đây là “{text}” ({atVi}), ở {otherVi} là “{other}”.',
      en: 'The birth or death of one person: here “{text}” ({atEn}), at {otherEn} “{other}”.',
    },
    hint: compare,
  },
  'slips/before-birth': {
    severity: 'error',
    message: {
      vi: 'Việc năm “{text}” xảy ra trước khi người ấy sinh ({born}) ({atVi}).',
      en: 'What is dated “{text}” comes before the birth ({born}) ({atEn}).',
    },
    hint: compare,
  },
  'slips/after-death': {
    severity: 'error',
    message: {
      vi: 'Việc năm “{text}” xảy ra sau khi người ấy mất ({died}) ({atVi}).',
      en: 'What is dated “{text}” comes after the death ({died}) ({atEn}).',
    },
    hint: compare,
  },
  'slips/age': {
    severity: 'error',
    message: {
      vi: '“{text}” không khớp: sinh {born}, đến năm {when} là {real} tuổi ({atVi}).',
      en: '“{text}” does not fit: born {born}, in {when} that makes {real} years ({atEn}).',
    },
    hint: compare,
  },
  'slips/ends-before-begins': {
    severity: 'error',
    message: {
      vi: '“{end}” ({text}) lại trước “{begin}” ({first}) ({atVi}).',
      en: '“{end}” ({text}) comes before “{begin}” ({first}) ({atEn}).',
    },
    hint: compare,
  },
  'slips/count': {
    severity: 'error',
    message: {
      vi: '“{text}”: nói {said} nhưng kể ra {found} ({atVi}).',
      en: '“{text}”: {said} are told of, {found} are listed ({atEn}).',
    },
    hint: compare,
  },
  'slips/sum': {
    severity: 'error',
    message: {
      vi: 'Tổng “{text}” không khớp: {parts} = {sum} ({atVi}).',
      en: 'The total “{text}” does not fit: {parts} = {sum} ({atEn}).',
    },
    hint: compare,
  },
  'slips/table-total': {
    severity: 'error',
    message: {
      vi: 'Tổng “{text}” của “{column}” trong bảng không khớp: cộng lại được {sum} ({atVi}).',
      en: 'The total “{text}” of “{column}” in the table does not fit: it adds up to {sum} ({atEn}).',
    },
    hint: compare,
  },
  'slips/part-over-whole': {
    severity: 'error',
    message: {
      vi: '“{text}”: một phần lại lớn hơn tổng ({total}) ({atVi}).',
      en: '“{text}”: the part is more than the whole ({total}) ({atEn}).',
    },
    hint: compare,
  },
  'slips/share-over': {
    severity: 'error',
    message: {
      vi: 'Tỷ lệ “{text}” vượt quá 100% ({atVi}).',
      en: 'The share “{text}” is more than the whole ({atEn}).',
    },
    hint: compare,
  },
  'slips/shares-sum': {
    severity: 'error',
    message: {
      vi: 'Các phần cộng lại quá 100%: {parts} = {sum}% ({atVi}).',
      en: 'The shares add up to more than the whole: {parts} = {sum}% ({atEn}).',
    },
    hint: compare,
  },
  'slips/ratio': {
    severity: 'error',
    message: {
      vi: '“{text}” không khớp với {ratio}: đúng ra là {real}% ({atVi}).',
      en: '“{text}” does not fit {ratio}, which is {real}% ({atEn}).',
    },
    hint: compare,
  },
  'slips/change': {
    severity: 'error',
    message: {
      vi: '“{text}” không khớp với {pair}: tính ra là {real} ({atVi}).',
      en: '“{text}” does not fit {pair}, which makes {real} ({atEn}).',
    },
    hint: compare,
  },
  'slips/direction': {
    severity: 'error',
    message: {
      vi: '“{verb}” nhưng số liệu đi ngược lại: “{text}” ({atVi}).',
      en: '“{verb}”, but the figures go the other way: “{text}” ({atEn}).',
    },
    hint: compare,
  },
} as const satisfies Messages;

// Diagnostics for mistakes within a document or outline, in Vietnamese and English. They are reported, never
// corrected.
import type { Messages } from './message.js';
import { contradictions } from './slips-contradictions.js';
import { doubts } from './slips-doubts.js';
import { correct, look } from './slips-hints.js';

/** Things worth a look. */
const remarks = {
  'slips/name-near': {
    severity: 'info',
    message: {
      vi: '“{text}” và “{usual}”: hai người, hay một tên viết hai cách? ({atVi})',
      en: '“{text}” and “{usual}”: two persons, or one name in two spellings? ({atEn})',
    },
    hint: look,
  },
  'slips/unknown-syllable': {
    severity: 'info',
    message: {
      vi: '“{text}” không có trong từ điển ({atVi}; {times} chỗ).',
      en: '“{text}” is not in the dictionary ({atEn}; {times}×).',
    },
    hint: look,
  },
  'slips/variant': {
    severity: 'info',
    message: {
      vi: '“{text}”: nay thường viết “{meant}” ({atVi}; {times} chỗ).',
      en: '“{text}” is now written “{meant}” as a rule ({atEn}; {times}×).',
    },
    hint: look,
  },
  'slips/decimal-mark': {
    severity: 'info',
    message: {
      vi: '“{text}”: dấu thập phân viết theo lối khác ({atVi}; {times} chỗ).',
      en: '“{text}”: the decimal mark is that of another language ({atEn}; {times}×).',
    },
    hint: {
      vi: 'Tiếng Việt dùng dấu phẩy: 48,5; hàng nghìn dùng dấu chấm: 11.102.',
      en: 'English writes 48.5 and 11,102.',
    },
  },
  'slips/mixed-tone-place': {
    severity: 'info',
    message: {
      vi: 'Dấu thanh đặt theo hai lối: “{usual}” ({usualTimes} lần) và “{text}” ({times} lần; {atVi}).',
      en: 'Tone marks are set in two ways: “{usual}” ({usualTimes}×) and “{text}” ({times}×; {atEn}).',
    },
    hint: { vi: 'Chọn một lối cho cả văn bản.', en: 'Choose one for the whole text.' },
  },
  'slips/mixed-i-y': {
    severity: 'info',
    message: {
      vi: 'i và y viết lẫn: “{usual}” ({usualTimes} lần) và “{text}” ({times} lần; {atVi}).',
      en: 'i and y are mixed: “{usual}” ({usualTimes}×) and “{text}” ({times}×; {atEn}).',
    },
    hint: { vi: 'Chọn một lối cho cả văn bản.', en: 'Choose one for the whole text.' },
  },
  'slips/mixed-dash': {
    severity: 'info',
    message: {
      vi: 'Gạch nối viết không đều: “{usual}” ({usualTimes} lần) và “{text}” ({times} lần; {atVi}).',
      en: 'Dashes are spaced unevenly: “{usual}” ({usualTimes}×) and “{text}” ({times}×; {atEn}).',
    },
    hint: look,
  },
  'slips/space-before-sign': {
    severity: 'info',
    message: {
      vi: 'Dấu cách đứng trước dấu câu: {examples} ({atVi}; {times} chỗ).',
      en: 'A space stands before a sign: {examples} ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/no-space-behind-sign': {
    severity: 'info',
    message: {
      vi: 'Thiếu dấu cách sau dấu câu: {examples} ({atVi}; {times} chỗ).',
      en: 'A space is missing behind a sign: {examples} ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/two-signs': {
    severity: 'info',
    message: {
      vi: 'Thừa dấu câu: {examples} ({atVi}; {times} chỗ).',
      en: 'A sign too many: {examples} ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/space-in-brackets': {
    severity: 'info',
    message: {
      vi: 'Thừa dấu cách trong ngoặc: {examples} ({atVi}; {times} chỗ).',
      en: 'A space too many inside brackets: {examples} ({atEn}; {times}×).',
    },
    hint: correct,
  },
  'slips/more': {
    severity: 'info',
    message: { vi: 'Còn {count} chỗ nữa thuộc loại {code}.', en: '{count} more of {code}.' },
  },
} as const satisfies Messages;

export const slipMessages = { ...contradictions, ...doubts, ...remarks } as const satisfies Messages;

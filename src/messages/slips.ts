// What a document or an outline has wrong by itself, in Vietnamese and English: told, never repaired.
import type { Messages } from './message.js';

const compare = {
  vi: 'Giữ nguyên như văn bản. Hãy đối chiếu với tài liệu gốc hoặc hỏi nơi ban hành rồi mới sửa.',
  en: 'It is kept as it stands. Compare the sources, or ask who issued it, before you change it.',
};
const correct = {
  vi: 'Giữ nguyên như văn bản. Sửa trong đề cương nếu đúng là lỗi gõ.',
  en: 'It is kept as it stands. Correct it in the outline if it is a slip.',
};
const look = { vi: 'Chỉ cần xem lại một lần.', en: 'Look at it once.' };

/** Contradictions: errors. */
const contradictions = {
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
      vi: '“{end}” ngày {text} lại trước “{begin}” ({first}) ({atVi}).',
      en: '“{end}” on {text} comes before “{begin}” ({first}) ({atEn}).',
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

/** Probably wrong: warnings. */
const doubts = {
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
    hint: { vi: 'Xếp lại theo thời gian, hoặc sửa ngày nếu ghi nhầm.', en: 'Put the events in order, or correct the date.' },
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
    message: { vi: 'Không có số La Mã “{text}” ({atVi}).', en: 'There is no Roman number “{text}” ({atEn}).' },
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
    message: { vi: 'Từ lặp liền nhau: “{text}” ({atVi}).', en: 'Words stand twice in a row: “{text}” ({atEn}).' },
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

/** To look at once. */
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
    hint: { vi: 'Tiếng Việt dùng dấu phẩy: 48,5; hàng nghìn dùng dấu chấm: 11.102.', en: 'English writes 48.5 and 11,102.' },
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

// TCVN3 and VNI are decoded before lines are joined, as a letter's code may be a soft hyphen in Unicode.
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { restoreCapitals } from '../../../src/import/text/capitals.js';
import { toTcvn3, toVni } from '../documents/legacy.js';
import { readParagraphs } from '../documents/score.js';

const LINES = [
  'II- DIỄN BIẾN, KẾT QUẢ CUỘC KHỞI NGHĨA BẮC SƠN',
  'Trong những năm tháng ấy, nhân dân các dân tộc trong vùng một lòng theo Đảng, giữ',
  'vững niềm tin vào ngày thắng lợi, nuôi giấu cán bộ ở các xã Hưng Vũ, Chiêu Vũ, Ngư',
  'Viễn và tiếp tế lương thực, vũ khí cho du kích, canh phòng từng lối mòn, giữ bí mật',
  'tuyệt đối cho các cuộc họp.',
  'Hội nghị đã quyết định những nhiệm vụ trước mắt của cuộc khởi nghĩa Bắc Sơn như sau:',
  '1- Duy trì lực lượng du kích, tổ chức lại thành từng tiểu đội trong các xã vùng cao.',
  '2- Gấp rút chuẩn bị chống khủng bố, cất giấu thóc gạo, đưa người già và trẻ em đi xa.',
];
/** As typed in TCVN3: a toned capital is the lower-case letter in a capitals font. */
const typed = (text: string): string =>
  toTcvn3(
    Array.from(text, (letter) =>
      /[ĂÂĐÊÔƠƯ]/.test(letter) || letter < '\u00a0' ? letter : letter.toLowerCase(),
    ).join(''),
  );
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraphs = async (bytes: Uint8Array): Promise<string[]> => {
  const { value } = await readDocument(bytes, 'a.txt');
  if (!value) throw new Error('not read');
  return readParagraphs(value);
};

describe('hard-wrapped text in a legacy encoding', () => {
  const whole = LINES.join('\n');
  it.each([
    ['TCVN3, as bytes', latin1(typed(whole))],
    ['TCVN3, saved as UTF-8', utf8(typed(whole))],
    ['VNI, as bytes', latin1(toVni(whole))],
    ['VNI, saved as UTF-8', utf8(toVni(whole))],
  ])('has the same paragraphs as in Unicode: %s', async (_, bytes) => {
    const found = await paragraphs(bytes);
    expect(found).toEqual(await paragraphs(utf8(whole)));
    expect(found.join(' ')).toContain('Ngư Viễn');
    expect(found[0]).toBe(LINES[0]);
  });

  it('reports how many lines had their capitals restored', async () => {
    const { value } = await importDocument(latin1(typed(whole)), 'a.txt');
    expect(value?.report.conversions).toContainEqual({ what: 'capitals', count: 1 });
    expect(value?.report.words).toMatchObject({ lost: 0, added: 0 });
  });
});

describe('capitals', () => {
  it.each([
    ['II- DIễN BIếN', 'II- DIỄN BIẾN'],
    ['Vị TRí, ý NGHĨA', 'VỊ TRÍ, Ý NGHĨA'],
    ['Phần thứ nhất: KếT QUả đạt được', 'Phần thứ nhất: KẾT QUẢ đạt được'],
    ['Hồ Tú', 'Hồ Tú'],
    ['II. Hồ Mỹ', 'II. Hồ Mỹ'],
    ['Lê Lợi đánh giặc', 'Lê Lợi đánh giặc'],
  ])('%s → %s', (from, to) => {
    expect(restoreCapitals(from)).toBe(to);
  });
});

it('reads a file truncated inside its last letter correctly', async () => {
  const whole = utf8(`${LINES.slice(0, 3).join('\n')} đấ`);
  expect((await paragraphs(whole.subarray(0, -1))).join(' ')).toContain('KẾT QUẢ CUỘC KHỞI NGHĨA');
});

import { describe, expect, it } from 'vitest';
import { divideLine } from '../../src/compose/divide.js';
import { plain } from '../../src/compose/line.js';
import { cutBetweenWords, shorten } from '../../src/compose/shorten.js';
import type { Line } from '../../src/deck/model.js';

const line = (text: string): Line => [{ text }];
const short = (text: string, words = 12): string =>
  plain(shorten(line(text), 'vi', { words, most: words * 1.5 }).line);

describe('a shortened sentence', () => {
  it('is left whole when it fits, or nearly', () => {
    expect(short('Quân Pháp rút chạy qua Bắc Sơn về Thái Nguyên.')).not.toMatch(/…/);
  });

  it('ends where a statement is whole, without an ellipsis', () => {
    const text =
      'Chi bộ Chí Kiên là chi bộ đầu tiên ở Bắc Kạn, sự kiện này là thắng lợi lớn đánh dấu bước ngoặt trong phong trào cách mạng.';
    expect(short(text)).toBe('Chi bộ Chí Kiên là chi bộ đầu tiên ở Bắc Kạn.');
  });

  it('is not left before its main clause has begun', () => {
    const text =
      'Tháng 9 năm 1942, tại tỉnh Cao Bằng, Ban xung phong Nam tiến được thành lập, Ban chỉ đạo gồm nhiều đồng chí cán bộ.';
    expect(short(text)).toBe('Tháng 9 năm 1942, tại tỉnh Cao Bằng, Ban xung phong Nam tiến được thành lập.');
  });

  it('is never cut inside a quotation or a bracket', () => {
    const text =
      'Phương châm là “phát triển theo lối cóc nhảy, củng cố theo vết dầu loang, không nóng vội, không chủ quan” trong mọi việc hằng ngày ở cơ sở.';
    expect(short(text, 10)).not.toMatch(/“[^”]*…/);
  });

  it.each([
    'Thu ngân sách năm 2022 đạt 855 tỷ đồng và tăng ước đạt hơn 50 lần so với năm 1997 theo báo cáo của tỉnh, vượt dự toán được giao.',
    'Toàn tỉnh có khoảng 1.200 doanh nghiệp, trên 339 hợp tác xã, gần 5.000 hộ kinh doanh, hơn 20 nghìn lao động đang làm việc.',
  ])('keeps hedges and units with their figures: %s', (text) => {
    for (const words of [4, 6, 8, 10, 14, 18])
      expect(short(text, words)).not.toMatch(/(?:ước|đạt|khoảng|trên|gần|hơn)…$|\d…$/);
  });

  it('keeps emphasis and the marks of what is shown', () => {
    const marked: Line = [
      { text: 'Nhân dân ' },
      { text: 'đồng loạt nổi dậy', bold: true },
      { text: ' đánh chiếm đồn Mỏ Nhài' },
      { mark: 2 },
      { text: ', sau đó lực lượng tiến về châu lỵ, giải phóng hoàn toàn địa bàn' },
      { mark: 3 },
    ];
    const { line: kept } = shorten(marked, 'vi', { words: 11, most: 15 });
    expect(kept).toEqual([
      { text: 'Nhân dân ' },
      { text: 'đồng loạt nổi dậy', bold: true },
      { text: ' đánh chiếm đồn Mỏ Nhài…' },
      { mark: 2 },
    ]);
  });

  it('is cut between words only when nothing else helps', () => {
    const text = Array.from({ length: 90 }, (_, i) => `chữ${i}`).join(' ');
    const { line: kept, cut } = shorten(line(text), 'vi', { words: 20, most: 30 });
    expect(cut).toBe(true);
    expect(plain(kept)).toMatch(/^chữ0 .*…$/);
    expect(cutBetweenWords(line('một'), 'vi', 1)).toEqual({ line: line('một'), cut: false });
  });
});

describe('a divided text', () => {
  const bare = (text: string): string => text.replace(/[…\s]/g, '');

  it('is cut at sentences where it can be', () => {
    const text =
      'Một việc đã xong rồi đấy. Hai việc cũng xong rồi nhé. Ba việc thì chưa xong đâu. Bốn việc sẽ xong ngay.';
    expect(divideLine(line(text), 2, 'vi').map(plain)).toEqual([
      'Một việc đã xong rồi đấy. Hai việc cũng xong rồi nhé.',
      'Ba việc thì chưa xong đâu. Bốn việc sẽ xong ngay.',
    ]);
  });

  it('marks a cut inside a sentence on both sides', () => {
    const text = 'Nhân dân các xã nổi dậy đánh đồn, lực lượng tự vệ chặn đường rút của địch';
    expect(divideLine(line(text), 2, 'vi').map(plain)).toEqual([
      'Nhân dân các xã nổi dậy đánh đồn,…',
      '…lực lượng tự vệ chặn đường rút của địch',
    ]);
  });

  it('loses nothing, whatever the text', () => {
    for (const text of [
      'x'.repeat(900),
      'từ '.repeat(500).trim(),
      `Câu. ${'y'.repeat(300)}. Hết rồi nhé bạn ơi.`,
    ])
      for (const parts of [2, 3, 7]) {
        const pieces = divideLine(line(text), parts, 'vi').map(plain);
        expect(pieces.length).toBeGreaterThan(1);
        expect(pieces.length).toBeLessThanOrEqual(parts);
        expect(bare(pieces.join(''))).toBe(bare(text));
      }
  });
});

describe('a sentence that has to be cut', () => {
  const told = (text: string, words = 20): string =>
    plain(shorten([{ text }], 'vi', { words, most: words * 1.5 }).line);

  it('keeps its verb, however long the list before it', () => {
    const text =
      'Nhân dân các xã Bắc Sơn, Hưng Vũ, Chiêu Vũ, Trấn Yên, Ngư Viễn với vũ khí gồm gươm, giáo, mác, gậy gộc đã đồng loạt nổ súng tấn công đồn địch.';
    expect(told(text, 18)).not.toMatch(/(?:gươm|giáo|mác|Viễn|Yên|Vũ)…$/);
  });

  it('is not left between a verb and what it needs, or inside a list', () => {
    const text =
      'Sau khi họp ở đình làng, Ban Chỉ huy đã chia quân thành ba bộ phận, tiến theo ba hướng khác nhau, bộ phận chủ lực đánh thẳng vào đồn, hai bộ phận còn lại chặn viện.';
    expect(told(text)).toBe('Sau khi họp ở đình làng, Ban Chỉ huy đã chia quân thành ba bộ phận.');
  });

  it('is not cut a second time', () => {
    const once =
      'Ban Chỉ huy đã chia quân thành ba bộ phận, tiến theo ba hướng khác nhau vào đồn địch, các đội còn lại chặn viện…';
    expect(told(once, 18)).toBe(once);
  });
});

describe('a sentence without end', () => {
  // The square of these lengths would take longer than the suite waits for a test.
  it('is cut in a time that grows with its length only', () => {
    const text = 'đã làm xong một việc, '.repeat(80_000);
    expect(plain(shorten([{ text }], 'vi', { words: 30, most: 45 }).line).length).toBeLessThan(400);
  });
});

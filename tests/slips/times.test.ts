import { describe, expect, it } from 'vitest';
import { findSlips } from '../../src/slips/find.js';
import { documentOf, slipsIn, slipsInEnglish, slipsOf, text } from './texts.js';

describe('dates and times', () => {
  it.each([
    ['Ngày 31/4/1947, xã lập đội du kích.', 'no-such-date: 31/4/1947'],
    ['Hội nghị khai mạc ngày 12 tháng 13 năm 1950.', 'no-such-date: ngày 12 tháng 13 năm 1950'],
    ['Ngày 29/2/1950, địch mở trận càn.', 'no-such-date: 29/2/1950'],
    ['Giai đoạn 2020 - 2015 có nhiều kết quả.', 'span-backwards: 2020 - 2015'],
    ['Lúc 19 giờ 75 phút, bộ đội nổ súng.', 'no-such-time: 19 giờ 75 phút'],
    ['Đêm ấy, vào 26 giờ, đoàn quân xuất phát.', 'no-such-time: 26 giờ'],
  ])('that do not exist are reported: %s', (sentence, slip) => {
    expect(slipsIn(sentence)).toEqual([slip]);
  });

  it.each([
    'Ngày 29/2/1952 và ngày 30/4/1975 là những mốc son.',
    'Từ 19 giờ 30 phút đến 20 giờ, quân ta nổ súng; trận đánh kéo dài trong 36 giờ.',
    'Thông tư số 31/4/2020 và Quyết định 40-QĐ/TW được quán triệt.',
    'Đại hội họp từ 27/12/1945 đến 3/1/1946.',
  ])('that exist are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('weekdays', () => {
  it.each([
    ['Thứ Hai, ngày 02/9/1945, nhân dân dự mít tinh.', 'Chủ nhật'],
    ['Lễ được tổ chức ngày 7/5/1954 (thứ bảy).', 'Thứ Sáu'],
    ['Sáng thứ 4 ngày 30 tháng 4 năm 1976, xã mở hội.', 'Thứ Sáu'],
  ])('that contradict their date are reported with the right day: %s', (sentence, day) => {
    const found = findSlips(documentOf([sentence]));
    expect(found.map(({ code, params }) => [code, params.dayVi])).toEqual([['slips/weekday', day]]);
  });

  it.each([
    'Chủ nhật, ngày 02/9/1945, nhân dân dự mít tinh.',
    'Hội nghị họp vào thứ Ba hằng tuần, từ ngày 1/9/2020.',
    'Ba điều căn bản, thứ ba ngày nay vẫn đúng.',
  ])('that fit, or have no date, are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });

  it('are read in English, with day and month in either order', () => {
    expect(slipsInEnglish('Friday, 09/20/2024 was the day.')).toEqual([]);
    expect(slipsInEnglish('Monday, September 20, 2024 was the day.')).toEqual([
      'weekday: Monday, September 20, 2024',
    ]);
  });
});

describe('anniversaries', () => {
  it.each([
    'Kỷ niệm 80 năm Ngày thành lập Chi bộ (3/2/1940 - 3/2/2021).',
    'Chào mừng kỷ niệm lần thứ 70 ngày truyền thống (1950 - 2021).',
    'Qua bảy mươi năm, sau 20 năm đổi mới (1986 - 2011), xã khởi sắc.',
  ])('that do not add up are reported: %s', (sentence) => {
    expect(slipsIn(sentence).map((one) => one.split(':')[0])).toEqual(['anniversary']);
  });

  it('are checked between a title and the line of dates below it', () => {
    const titles = ['KỶ NIỆM 80 NĂM NGÀY THÀNH LẬP CHI BỘ', '(27/9/1940 - 27/9/2021)'];
    const texts = titles.map((own, i) => text(own, i + 1, 'title'));
    expect(slipsOf(documentOf([], { texts }))).toEqual(['anniversary: 27/9/1940 - 27/9/2021']);
  });

  it.each([
    'Kỷ niệm 80 năm Ngày thành lập Chi bộ (3/2/1940 - 3/2/2020).',
    'Sau 5 năm (2016 - 2020) và sau 26 năm (1997 - 2023) thực hiện.',
    'Cụ hưởng thọ 80 tuổi (1901 - 1980).',
    'Hơn 30 năm, từ khởi nghĩa (1940 - 1941) đến hòa bình.',
    'Chiến dịch kéo dài 56 ngày đêm (13/3/1954 - 7/5/1954).',
  ])('that add up, or are not anniversaries, are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('lifetimes', () => {
  it.each([
    ['Đồng chí Lê Văn Tám (1920 - 1909) là người có công.', 'death-before-birth'],
    ['Bà Lê Thị Sen sinh năm 1920, hy sinh năm 1911.', 'death-before-birth'],
    ['Đồng chí Lê Văn Tám sinh năm 1920, hy sinh năm 1945 khi mới 19 tuổi.', 'age'],
    ['Cụ Lê Văn Tám (1901 - 1980) hưởng thọ 91 tuổi.', 'age'],
    ['Đồng chí Lê Văn Tám sinh năm 1920, năm 1910 tham gia cách mạng.', 'before-birth'],
    ['Đồng chí Lê Văn Tám hy sinh năm 1945, đến năm 1950 được bầu làm Chủ tịch xã.', 'after-death'],
  ])('that contradict themselves are reported: %s', (sentence, code) => {
    expect(slipsIn(sentence).map((one) => one.split(':')[0])).toContain(code);
  });

  it('are remembered between sentences', () => {
    const life = 'Đồng chí Lê Văn Tám (1910 - 1944) quê ở xã Tân Hợp.';
    expect(slipsIn(life, 'Năm 1950, đồng chí Lê Văn Tám giữ chức Bí thư.')).toEqual(['after-death: 1950']);
    expect(slipsIn(life, 'Đồng chí Lê Văn Tám hy sinh năm 1946.')).toEqual(['two-lives: 1946']);
  });

  it.each([
    'Đồng chí Lê Văn Tám (1911 - 1965) hy sinh năm 1965, hưởng dương 55 tuổi.',
    'Đồng chí Lê Văn Tám hy sinh năm 1945; năm 1995 được truy tặng danh hiệu Anh hùng.',
    'Đồng chí Lê Văn Tám sinh năm 1920; cha là cụ Lê Văn Bảy tham gia phong trào năm 1908.',
  ])('that are possible are not reported: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('the order of events', () => {
  it.each([
    ['Nhà máy khởi công ngày 2/9/1995, khánh thành ngày 30/4/1985.', '30/4/1985'],
    ['Ngày 5/3/1950, chiến dịch kết thúc; chiến dịch bắt đầu ngày 9/4/1950.', '5/3/1950'],
  ])('is reported if the end comes first: %s', (sentence, words) => {
    expect(slipsIn(sentence)).toEqual([`ends-before-begins: ${words}`]);
  });

  it('is checked in timelines', () => {
    const dates = ['1/5/1945', '3/2/1940'].map((own, i) => text(own, i + 1));
    expect(slipsOf(documentOf([], { timelines: [dates] }))).toEqual(['timeline-order: 3/2/1940']);
    expect(slipsOf(documentOf([], { timelines: [dates.slice().reverse()] }))).toEqual([]);
  });

  it.each([
    'Nhà máy khởi công năm 2005, khánh thành năm 2008.',
    'Ngày 2/9/1995 nhà máy khởi công và đến ngày 30/4/1998 thì khánh thành.',
  ])('is correct in: %s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

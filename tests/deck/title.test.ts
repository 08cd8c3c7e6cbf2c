// Which part of a title is accented, and how the rail and the parts of a split slide look.
import { describe, expect, it } from 'vitest';
import { deckOf, line, noAssets, slideOf, writerOf } from './build.js';

const write = (slide: ReturnType<typeof slideOf>) => writerOf().slide(slide, deckOf([slide]), noAssets);
const points = { items: [{ text: line('Một') }] };

describe('the accented part of a title', () => {
  const turn = (title: string) =>
    /<em>(.*)<\/em>/
      .exec(write(slideOf('points', points, { title: line(title) })))?.[1]
      ?.replaceAll('\u00a0', ' ');

  it.each([
    ['Đêm 27/9/1940, Bắc Sơn nổ súng', 'Bắc Sơn nổ súng'],
    ['Tháng 4 năm 1943: hai mũi', 'hai mũi'],
    ['Bắc Kạn – phên dậu vững chắc', 'phên dậu vững chắc'],
    ['Cuộc khởi nghĩa – một mốc son', 'một mốc son'],
    ['Phát triển văn hóa – xã hội và nông thôn mới', undefined],
    ['PHÁT TRIỂN KINH TẾ – XÃ HỘI', undefined],
    ['Giữ vững quốc phòng - an ninh', undefined],
    ['Một là, về nắm vững thời cơ', 'về nắm vững thời cơ'],
    ['Ngày 25/9/1940 – sáng 27/9/1940', undefined],
    ['November 1940 – mid-May 1945', undefined],
    ['Giáo dục, y tế cơ sở chuyển biến', undefined],
    ['Đảng vững mạnh, xây dựng Lạng Sơn giàu đẹp', undefined],
  ])('of "%s" is "%s"', (title, expected) => {
    expect(turn(title)).toBe(expected);
  });
});

describe('the rail', () => {
  const rail = (title: string) =>
    write(slideOf('points', points, { section: { index: 0, number: 'II', title } }));

  it('prints only the number if the title was cut', () => {
    expect(rail('Diễn biến')).toContain('<span>Diễn biến</span>');
    expect(rail('Những chặng đường của…')).toContain('_header: "<b class=\\"c-2\\">II</b>"');
  });
});

describe('the parts of a split timeline', () => {
  const part = (dates: string[], n: number) =>
    write(
      slideOf(
        'timeline',
        { items: dates.map((when) => ({ when: line(when), what: line('Việc') })) },
        { continued: { part: n, of: 2 } },
      ),
    );

  it('align their dates, however long they are', () => {
    expect(part(['1941', '1942', '1943'], 1)).toContain('across when-2 split');
    expect(part(['Tháng 4 năm 1943', 'Đêm 22/9/1943, 20 giờ', '1944'], 2)).toContain('across when-2 split');
  });
});

describe('the numbers of an agenda', () => {
  const agenda = (number: string) =>
    write(slideOf('agenda', { items: [{ number, title: line('Kết quả') }, { title: line('Khẩu hiệu') }] }));

  it('are set as words if they are words', () => {
    expect(agenda('IV')).not.toContain('worded');
    expect(agenda('PHẦN THỨ NHẤT')).toMatch(/_class: "?agenda [^\n]*worded/);
  });
});

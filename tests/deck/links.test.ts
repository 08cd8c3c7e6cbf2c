// Links in deck.md: agenda to sections, marks to sources, sources to the web. Also where lines may not break.
import { describe, expect, it } from 'vitest';
import { glueEnd, glueNumbers, glueTitle } from '../../src/deck/glue.js';
import { deckOf, line, noAssets, slideOf, writerOf } from './build.js';
import { renderWith, VERSIONS } from './marp.js';

const link = 'https://example.org/a?b=1&c=2';
const slides = [
  slideOf('agenda', { items: [{ number: 'I', title: line('Bối cảnh') }, { title: line('Không có trang') }] }),
  slideOf('section', { number: 'I', title: line('Bối cảnh') }),
  slideOf(
    'points',
    { items: [{ text: [{ text: `Xem ${link}. Hoặc javascript:alert(1), ftp://x.y` }, { mark: 2 }] }] },
    { title: [{ text: 'Tên https://example.org' }, { mark: 7 }] },
  ),
  slideOf('sources', { items: [{ mark: 2, text: line('Sách'), link: 'http://example.org' }] }),
];

describe.each(VERSIONS)('the links of a deck through %s', (_name, Marp) => {
  const made = renderWith(Marp, writerOf().deck(deckOf(slides), noAssets));
  const hrefs = (at: number) =>
    [...(made[at]?.section.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));

  it('lead from the agenda to the section’s slide, whose id is its number', () => {
    expect(hrefs(0)).toEqual(['#2']);
    expect(made[1]?.section.id).toBe('2');
  });

  it('lead from a mark to the slide with the source, never from an address in a text', () => {
    expect(hrefs(2)).toEqual(['#4']);
    expect(made[2]?.section.querySelector('h2 a')).toBeNull();
  });

  it('lead from a source to its address', () => {
    expect(hrefs(3)).toEqual(['http://example.org']);
  });
});

describe('line breaks', () => {
  const seen = (text: string) => text.replaceAll('\u00a0', '~');

  it('keep a number with its unit, but may separate "ngày" from a long date in running text', () => {
    expect(seen(glueNumbers('thu 17 khẩu súng từ ngày 13/4/1941'))).toBe(
      'thu 17~khẩu súng từ~ngày 13/4/1941',
    );
  });

  it('do not precede a dash, and keep year ranges together', () => {
    expect(seen(glueNumbers('kinh tế - xã hội giai đoạn 2016 - 2020, từ 1/9 - 2/9'))).toBe(
      'kinh tế~- xã hội giai đoạn 2016~-~2020, từ 1/9~- 2/9',
    );
  });

  it('keep a year range in one element, as a no-break space may start a line after a dash', () => {
    const slide = slideOf('text', { paragraphs: [line('Giai đoạn 2016 – 2020 và 1/9 – 2/9')] });
    const written = writerOf().slide(slide, deckOf([slide]), noAssets);
    expect(seen(written)).toContain('<span class="range">2016~–~2020</span>');
    expect(written.match(/class="range"/g)).toHaveLength(1);
  });

  it('in titles keep dates, names and common phrases together', () => {
    expect(seen(glueTitle('Hoàn cảnh ra đời và ý nghĩa, ngày 27/9 ở Bắc Sơn'))).toBe(
      'Hoàn~cảnh ra đời và~ý~nghĩa, ngày~27/9 ở Bắc~Sơn',
    );
  });

  it('do not leave a single syllable on the last line of a long text', () => {
    expect(seen(glueEnd('Lực lượng quần chúng tham gia là yếu tố quyết định'))).toMatch(/ quyết~định$/);
    expect(seen(glueEnd('Ngắn thôi'))).toBe('Ngắn thôi');
  });
});

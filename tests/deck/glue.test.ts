// Where a line must not end: names and words of two syllables stay together, as far as the column has room for them.
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/deck/line.js';
import { type TextOptions, toRichText } from '../../src/deck/text.js';

/** With "~" for every place where no line ends. */
const set = (text: string, options: TextOptions = {}): string =>
  toRichText([{ text }] satisfies Line, options)
    .toString()
    .replaceAll('\u00a0', '~');

describe('names in running text', () => {
  it('of two short syllables are whole in every column', () => {
    expect(set('Quân ta về Bắc Sơn rồi')).toBe('Quân ta về Bắc~Sơn rồi');
    expect(set('viên toàn quyền Đờ Cu đến')).toBe('viên toàn quyền Đờ~Cu đến');
  });

  it('of three syllables and foreign ones are whole in a wide column, and may break in a narrow one', () => {
    const text = 'gặp Trần Đăng Ninh và Pôn Đumeer ở đó';
    expect(set(text, { wide: true })).toBe('gặp Trần~Đăng~Ninh và Pôn~Đumeer ở đó');
    expect(set(text)).toBe('gặp Trần Đăng Ninh và Pôn Đumeer ở đó');
  });

  it('of four syllables break in the middle only; longer runs of capitals leave no hole', () => {
    expect(set('chị Nguyễn Thị Minh Khai về', { wide: true })).toBe('chị Nguyễn~Thị Minh~Khai về');
    expect(set('chị Nguyễn Thị Minh Khai về', { title: true })).toBe('chị Nguyễn~Thị Minh~Khai về');
    const long = 'Hội Liên Hiệp Phụ Nữ Việt Nam';
    expect(set(`do ${long} nêu`, { wide: true })).toBe(`do ${long} nêu`);
  });

  it('of hyphened syllables do not end a line at a hyphen unless they are long', () => {
    expect(set('và Vô-rô-si-lốp, Lê-nin')).toBe(
      'và <span class="range">Vô-rô-si-lốp</span>, <span class="range">Lê-nin</span>',
    );
    expect(set('ở Đni-ê-prô-pê-trốp-xcơ')).not.toContain('range');
    expect(set('văn bản 40-HD/BTGTU, A-1')).not.toContain('range');
  });
});

it('words of two syllables are whole in titles', () => {
  expect(set('Vùng biên giới phía Bắc đầu tư hạ tầng', { title: true })).toBe(
    'Vùng biên~giới phía Bắc đầu~tư hạ~tầng',
  );
});

import { describe, expect, it } from 'vitest';
import { foldLetters, slugOf, withoutMarks } from '../../src/platform/text.js';

describe('base letters', () => {
  it('have no diacritics, and keep their case until folded', () => {
    expect(withoutMarks('Đắk Lắk, đường Trần Hưng Đạo')).toBe('Dak Lak, duong Tran Hung Dao');
    expect(foldLetters('Đắk Lắk')).toBe('dak lak');
  });

  it('are the same for composed and decomposed text', () => {
    const name = 'Thừa Thiên Huế, ĐIỆN BIÊN';
    expect(foldLetters(name.normalize('NFD'))).toBe(foldLetters(name.normalize('NFC')));
    expect(foldLetters('Hòa Bình')).toBe(foldLetters('Hoà Bình'));
  });

  it('make a short name without spaces and without punctuation at its ends', () => {
    expect(slugOf(' Huyện Bắc Sơn (tỉnh Lạng Sơn) ')).toBe('huyen-bac-son-tinh-lang-son');
    expect(slugOf('…')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { foldLetters, slugOf, withoutMarks } from '../../src/platform/text.js';

describe('the letters that spellings have in common', () => {
  it('have no marks, and keep their case until it is folded', () => {
    expect(withoutMarks('Đắk Lắk, đường Trần Hưng Đạo')).toBe('Dak Lak, duong Tran Hung Dao');
    expect(foldLetters('Đắk Lắk')).toBe('dak lak');
  });

  it('are the same whether marks stand in the letters or behind them', () => {
    const name = 'Thừa Thiên Huế, ĐIỆN BIÊN';
    expect(foldLetters(name.normalize('NFD'))).toBe(foldLetters(name.normalize('NFC')));
    expect(foldLetters('Hòa Bình')).toBe(foldLetters('Hoà Bình'));
  });

  it('make a short name without spaces and signs at its ends', () => {
    expect(slugOf(' Huyện Bắc Sơn (tỉnh Lạng Sơn) ')).toBe('huyen-bac-son-tinh-lang-son');
    expect(slugOf('…')).toBe('');
  });
});

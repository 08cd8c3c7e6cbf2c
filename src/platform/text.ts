// Text as typed → the letters that all its spellings share. Pure.

/** The letters without diacritics: "Đắk Lắk" → "Dak Lak". */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Without diacritics and lower-cased, for comparing names: "Chỉ KIÊN" → "chi kien". */
export const foldLetters = (text: string): string => withoutMarks(text).toLowerCase();

/** A short, file-safe name: "Huyện Bắc Sơn" → "huyen-bac-son"; empty for text without Latin letters or digits. */
export const slugOf = (text: string): string =>
  foldLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

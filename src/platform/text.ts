// Text as people write it → the letters that its spellings have in common. Pure.

/** The letters without their marks: "Đắk Lắk" → "Dak Lak". */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Without marks and in small letters, for comparing names: "Chỉ KIÊN" → "chi kien". */
export const foldLetters = (text: string): string => withoutMarks(text).toLowerCase();

/** A file-safe short name: "Huyện Bắc Sơn" → "huyen-bac-son"; empty for a text without Latin letters or digits. */
export const slugOf = (text: string): string =>
  foldLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

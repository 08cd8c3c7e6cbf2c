// A province's name as typed → a key that is equal for equal names. Pure.
import { foldLetters } from '../platform/text.js';

const HEAD = /^(?:tinhuy|thanhuy|tinh|thanhpho|tp)/;
const TAIL = /(?:province|city)$/;

/** Letters and digits without case, diacritics, spaces or punctuation: "Đắk Lắk" and "DAKLAK" both give "daklak". */
function letters(name: string): string {
  return foldLetters(name).replace(/[^a-z0-9]/g, '');
}

/** The key without "tỉnh", "thành phố", "TP." or "province": "TP.HCM" gives "hcm". Codes are padded to two digits. */
export function nameKey(name: string): string {
  const key = letters(name).replace(HEAD, '').replace(TAIL, '');
  return /^\d$/.test(key) ? `0${key}` : key;
}

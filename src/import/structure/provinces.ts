// Text → the province it is about, by how often each is named. Includes former names, as documents use them.
import { foldLetters } from '../../platform/text.js';

const NAMES =
  `An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái`.split(
    '|',
  );
const BY_KEY = new Map(NAMES.map((name) => [foldLetters(name), name]));
const AFTER_TITLE =
  /(?<!\p{L})(?:tỉnh (?:ủy|uỷ)|đảng bộ tỉnh|tỉnh|thành phố|thành (?:ủy|uỷ)|đảng bộ)\s((?:\p{L}{1,7}\s?(?:-\s)?){1,5})/giu;
const BEFORE_NOUN =
  /(?<!\p{L})((?:\p{Lu}\p{L}{0,12}\s){1,4})(?:[Pp]rovince|[Pp]rovincial|[Cc]ity)(?!\p{L})/gu;

/**
 * A name in the lines of letterhead, date and signature (`official`); otherwise the one named most often after
 * "tỉnh" or "Tỉnh ủy", if at least twice.
 */
export function provinceOf(official: readonly string[], text: string): string | undefined {
  for (const line of official) {
    const name = nameWithin(line);
    if (name) return name;
  }
  const counts = new Map<string, number>();
  const count = (name: string | undefined): void => {
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const match of text.matchAll(AFTER_TITLE)) count(nameIn(match[1] ?? '', false));
  for (const match of text.matchAll(BEFORE_NOUN)) count(nameIn(match[1] ?? '', true));
  const best = [...counts].sort(([, a], [, b]) => b - a)[0];
  return best && best[1] >= 2 ? best[0] : undefined;
}

/** The longest name in a line, ignoring which vowel carries the tone mark. */
function nameWithin(line: string): string | undefined {
  const text = ` ${tonesLast(line).replace(/[^\p{L}]+/gu, ' ')} `;
  const found = NAMES.filter((name) => text.includes(` ${tonesLast(name).replace(/[^\p{L}]+/gu, ' ')} `));
  return found.sort((a, b) => b.length - a.length)[0];
}

/** "Hòa" and "Hoà" compare equal: lower case with the tone moved to the end of each word. */
function tonesLast(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => {
      const letters = word.normalize('NFD');
      const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.join('') ?? '';
      return (letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones).normalize('NFC');
    })
    .join(' ');
}

/** The name a run of words begins with or, if `last`, ends with. */
function nameIn(run: string, last: boolean): string | undefined {
  const words = foldLetters(run).split(/\s+/).filter(Boolean);
  for (const count of [5, 3, 2, 1]) {
    const part = last ? words.slice(-count) : words.slice(0, count);
    const name = BY_KEY.get(part.join(' '));
    if (name) return name;
  }
  return undefined;
}

// TCVN3 text read as Unicode → the same with its capitals restored. TCVN3 has no codes for capitals with tone
// marks; its heading fonts draw small letters as capitals, so "DIỄN BIẾN" comes out as "DIễN BIếN".

const WORD = /\p{L}+/gu;
const TONED = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/gu;
const SMALL = /\p{Ll}/u;
const ROMAN = /^[IVXLCDM]+$/;

/** Number of capitals besides the toned letters; 0 if a small letter shows that the text is in lower case. */
function capitalsBeside(text: string): number {
  const plain = text.replace(TONED, '');
  return SMALL.test(plain) ? 0 : (plain.match(/\p{Lu}/gu)?.length ?? 0);
}

/**
 * Keeps the length. A line entirely in capitals is fixed as a whole, including one-capital words; otherwise words
 * are fixed individually.
 */
export function restoreCapitals(line: string): string {
  const words = line.match(WORD) ?? [];
  const hasCapitals = words.some((word) => capitalsBeside(word) >= 2 && !ROMAN.test(word));
  if (!hasCapitals) return line;
  if (capitalsBeside(line) > 0) return line.toUpperCase();
  return line.replace(WORD, (word) => (capitalsBeside(word) >= 2 ? word.toUpperCase() : word));
}

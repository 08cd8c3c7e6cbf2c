// TCVN3 text read as Unicode → the same with its capitals restored. TCVN3 has no codes for capitals with tone marks:
// its heading fonts draw small letters as capitals, so that "DIỄN BIẾN" comes out as "DIễN BIếN".

const WORD = /\p{L}+/gu;
const TONED = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/gu;
const SMALL = /\p{Ll}/u;
const ROMAN = /^[IVXLCDM]+$/;

/** Capital letters that stand beside the toned ones; 0 when a small letter shows that the text is in small letters. */
function capitalsBeside(text: string): number {
  const plain = text.replace(TONED, '');
  return SMALL.test(plain) ? 0 : (plain.match(/\p{Lu}/gu)?.length ?? 0);
}

/** Of the same length. A whole line in capitals is mended with its words of one capital; else each word by itself. */
export function restoreCapitals(line: string): string {
  const words = line.match(WORD) ?? [];
  const shown = words.some((word) => capitalsBeside(word) >= 2 && !ROMAN.test(word));
  if (!shown) return line;
  if (capitalsBeside(line) > 0) return line.toUpperCase();
  return line.replace(WORD, (word) => (capitalsBeside(word) >= 2 ? word.toUpperCase() : word));
}

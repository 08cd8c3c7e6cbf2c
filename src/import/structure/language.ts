// A document's text → the language it is written in.
import type { Lang } from '../../messages/message.js';

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu;
/**
 * Minimum share of Vietnamese letters. English articles quote Vietnamese names; in Vietnamese prose about every
 * third letter qualifies.
 */
const SHARE = 0.08;

/** Vietnamese if at least 8 letters in 100 carry a diacritic that English does not use. */
export function detectLanguage(text: string): Lang {
  const sample = text.slice(0, 40_000).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const marked = sample.match(VIETNAMESE)?.length ?? 0;
  return letters > 0 && marked / letters < SHARE ? 'en' : 'vi';
}

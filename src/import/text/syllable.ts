// A word → whether it is a possible Vietnamese syllable (onset + rime + tone). Judges form, not meaning.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSETS = 'ngh ng nh gh gi kh ph qu th tr ch đ b c d g h k l m n p q r s t v x'.split(' ');
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc
  oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôp uôt
  uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);
const STOPPED = /(?:c|ch|p|t)$/;

/** True for "nghĩa", "Huế", "HÒA"; false for "CƠNG", "GĨP", "Uư", "CÁCHMẠNG". Case-insensitive. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(TONES, '').normalize('NFC');
  if (STOPPED.test(plain) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return RIMES.has(plain) || ONSETS.some((onset) => fits(plain, onset));
}

function fits(plain: string, onset: string): boolean {
  if (!plain.startsWith(onset)) return false;
  const rime = plain.slice(onset.length);
  return rime === '' ? onset === 'gi' : RIMES.has(rime);
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Among words with non-ASCII letters: their number, and how many are Vietnamese syllables. */
export function scoreVietnamese(text: string): { words: number; valid: number } {
  let words = 0;
  let valid = 0;
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is tested.
    if (/^[\u0000-\u007f]*$/.test(word)) continue;
    words += 1;
    if (isSyllable(word)) valid += 1;
  }
  return { words, valid };
}

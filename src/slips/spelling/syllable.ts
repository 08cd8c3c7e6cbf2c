// A word → whether it is spelt as one Vietnamese syllable: onset × rime × tone, each letter and the tone mark in its
// place (Quyết định 1989/QĐ-BGDĐT, 2018, and the older way of "hòa", "thúy"). It judges the form, not the meaning.

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = new RegExp(TONE, 'g');
const ONSETS = 'ngh ng nh gh gi kh ph qu th tr ch đ b c d g h k l m n p r s t v x'.split(' ');
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const RIMES = words(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc
  oong op ot ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôp uôt
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`,
);
/** Behind "qu", whose u is a sound of the rime as well. */
const AFTER_QU = words(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eng eo et ê êch ên ênh êt êu
  i in inh it ơ ơi ơn ôc y ych yên yêt yn ynh yp yt yu`,
);
const STOPPED = /(?:c|ch|p|t)$/;
const FRONT = /^[eêiy]/;

export type SpellingFault = 'onset' | 'rime' | 'tone' | 'tone-place';

export interface Spelling {
  /** None when the word is a syllable. */
  fault?: SpellingFault;
  /** How it would be spelt, where the fault has one remedy. */
  mended?: string;
}

interface Parts {
  onset: string;
  rime: string;
}

/** True for letters in any case; the mended word is in small letters. */
export function spellingOf(word: string): Spelling {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  const plain = letters.replace(TONES, '').normalize('NFC');
  const parts = word.length > 7 || tones.length > 1 ? undefined : partsOf(plain);
  if (!parts) return { fault: 'rime' };
  const tone = tones[0] ?? '';
  const right = rightOnset(parts);
  if (STOPPED.test(plain) && tone !== '\u0301' && tone !== '\u0323') return { fault: 'tone' };
  if (right !== parts.onset) return { fault: 'onset', mended: withTone(right + written(parts, right), tone) };
  if (tone && !tonePlaces(plain, parts).includes(toneAt(letters)))
    return { fault: 'tone-place', mended: withTone(plain, tone, tonePlaces(plain, parts)[0]) };
  return {};
}

/** Of several readings the one whose rime exists; "gì" is g + i, "giêng" gi + êng. */
function partsOf(plain: string): Parts | undefined {
  for (const onset of ONSETS) {
    if (!plain.startsWith(onset)) continue;
    const rime = plain.slice(onset.length);
    if (onset === 'qu' ? AFTER_QU.has(rime) : RIMES.has(rime)) return { onset, rime };
    if (onset === 'gi' && (rime === '' || RIMES.has(`i${rime}`))) return { onset, rime };
  }
  return RIMES.has(plain) && !/^iê/.test(plain) ? { onset: '', rime: plain } : undefined;
}

/** ng, g, c before other vowels than e, ê, i, y; there ngh, gh, k. */
function rightOnset({ onset, rime }: Parts): string {
  const front = FRONT.test(rime);
  if (onset === 'ng' || onset === 'ngh') return front ? 'ngh' : 'ng';
  if (onset === 'g' || onset === 'gh') return front ? 'gh' : 'g';
  if (onset === 'c' || onset === 'k') return front ? 'k' : 'c';
  return onset;
}

const written = ({ rime }: Parts, onset: string): string =>
  onset === 'c' && /^u[âê]/.test(rime) ? rime : rime;

/** The letter that carries the tone mark, counted in letters. */
function toneAt(letters: string): number {
  const at = letters.search(TONE);
  return letters.slice(0, at).normalize('NFC').length - 1;
}

/** Letters that may carry the mark, the usual one first: of "oa", "oe" and "uy" without a final either. */
function tonePlaces(plain: string, { onset, rime }: Parts): number[] {
  const start = onset === 'gi' && !/^[aăâeêioôơuưy]/.test(rime) ? onset.length - 1 : onset.length;
  const vowels = /^[aăâeêioôơuưy]+/.exec(plain.slice(start))?.[0] ?? '';
  const marked = Math.max(...[...vowels].map((letter, at) => (/[ăâêôơư]/.test(letter) ? at : -1)));
  if (marked >= 0) return [start + marked];
  const isOpen = start + vowels.length === plain.length;
  if (vowels.length === 1) return [start];
  if (vowels.length === 3) return [start + 1];
  if (!isOpen) return [start + 1];
  return /^(?:oa|oe|uy)$/.test(vowels) ? [start, start + 1] : [start];
}

/** The mark set on a letter; on the usual one of the syllable when none is named. */
function withTone(plain: string, tone: string, at?: number): string {
  const parts = partsOf(plain);
  const place = at ?? (parts ? (tonePlaces(plain, parts)[0] ?? 0) : 0);
  return [...plain]
    .map((letter, i) => (i === place ? letter + tone : letter))
    .join('')
    .normalize('NFC');
}

/** A word in small letters with its tone mark at the end: "hòa" and "hoà" are one. */
export function syllableKey(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  return letters.replace(TONES, '').normalize('NFC') + (letters.match(TONES) ?? []).join('');
}

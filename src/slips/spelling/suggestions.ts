// Two syllables that stand side by side → the word of official papers that they are probably meant for: one tone, one
// mark, one letter or one sound that is written in two ways apart.
import { COMPOUNDS, SOUND_PAIRS } from './compounds.js';
import { confused } from './confusions.js';
import { isKnown } from './dictionary.js';
import { syllableKey } from './syllable.js';

/** "lý" and "lí", "kỷ" and "kỉ" are one. */
const keyIn = (syllable: string): string =>
  syllableKey(syllable).replace(/(?<=^(?:[hklmst]|qu))i(?=\p{M}?$)/u, 'y');
const keyOf = (pair: string): string => pair.split(' ').map(keyIn).join(' ');

/** Keys of pairs → the pair as it is written. */
const compounds = new Map(COMPOUNDS.map((pair) => [keyOf(pair), pair]));
const sound = new Set([...compounds.keys(), ...SOUND_PAIRS.map(keyOf), ...[...confused.values()].map(keyOf)]);
const byFirst = new Map<string, string[]>();
const bySecond = new Map<string, string[]>();
for (const key of compounds.keys()) {
  const [first = '', second = ''] = key.split(' ');
  byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  bySecond.set(second, [...(bySecond.get(second) ?? []), first]);
}

/** Syllables that stand beside anything: what differs from them is another word, not a slip. */
const COMMON = new Set(
  `của các và là có cho đã được với trong từ đến để này những một không về theo vào ra ở tại khi do bị sẽ đang hay hoặc thì mà
  như nhưng nên vì bởi lại còn cũng rất hơn nhất nhiều ít mới cũ lớn nhỏ trên dưới sau trước giữa ngoài qua lên xuống đi năm tháng
  ngày hai ba bốn sáu bảy tám chín mười cả mọi mỗi từng số ta họ ông bà anh chị em con người nước nhà làng bản xã huyện tỉnh đó
  đây kia nào gì ai đâu sao bao cùng chỉ vẫn đều đủ đúng đầu cuối thêm nữa thôi rồi chưa phải cần nếu tuy dù bằng`
    .split(/\s+/)
    .map(keyIn),
);

/** Whether two syllables in small letters are a word, or stand together as a rule. */
export const isWord = (first: string, second: string): boolean =>
  sound.has(`${keyIn(first)} ${keyIn(second)}`);

/** The word that a pair is near to; undefined when it is one itself, or when one of its syllables is a common one. */
export function suggestionFor(first: string, second: string): string | undefined {
  const [one, two] = [keyIn(first), keyIn(second)];
  if (sound.has(`${one} ${two}`)) return undefined;
  const second2 = COMMON.has(two) ? undefined : (byFirst.get(one) ?? []).find((other) => isSlip(two, other));
  if (second2 !== undefined) return compounds.get(`${one} ${second2}`);
  const first2 = COMMON.has(one) ? undefined : (bySecond.get(two) ?? []).find((other) => isSlip(one, other));
  return first2 === undefined ? undefined : compounds.get(`${first2} ${two}`);
}

/** A syllable's letters before its rime, its rime without marks, its last consonant, and its marks in a row. */
interface Parts {
  onset: string;
  vowels: string;
  last: string;
  marks: string;
}

const SHAPE =
  /^(ngh?|nh|gi(?=[aeou])|gh?|kh|ph|qu|th|tr|ch|[bcdđklmnprstvxh])?([^\p{M}]*?)(ng|nh|ch|[cmnptiyou])?$/u;

function partsOf(key: string): Parts {
  const letters = key.normalize('NFD');
  const [, onset = '', vowels = '', last = ''] = SHAPE.exec(letters.replace(/\p{M}/gu, '')) ?? [];
  return { onset, vowels, last, marks: letters.replace(/[^\p{M}]/gu, '') };
}

/** Onsets that are written for one another by ear. */
const SOUNDS: readonly ReadonlySet<string>[] = [
  's x',
  'tr ch',
  'd gi r',
  'l n',
  'c k q',
  'ng ngh',
  'g gh',
].map((row) => new Set(row.split(' ')));
/** Finals that are. */
const FINALS: readonly ReadonlySet<string>[] = [
  'n ng',
  'n nh',
  'ng nh',
  't c',
  't ch',
  'i y',
  'o u',
  'm n',
].map((row) => new Set(row.split(' ')));
const isOneOf = (groups: readonly ReadonlySet<string>[], a: string, b: string): boolean =>
  groups.some((group) => group.has(a) && group.has(b));

/**
 * Whether a syllable is one slip from another: one mark, or an onset or final that sounds alike; in what is no syllable
 * any one letter.
 */
function isSlip(written: string, meant: string): boolean {
  if (written === meant) return false;
  const [one, other] = [partsOf(written), partsOf(meant)];
  const sameD = written.replace('đ', 'd') === meant.replace('đ', 'd');
  const same = (part: keyof Parts): boolean => one[part] === other[part];
  if (sameD) return true;
  if (same('onset') && same('vowels') && same('last')) return edits(one.marks, other.marks) === 1;
  if (!same('marks'))
    return !isKnown(written) && edits(written.normalize('NFD'), meant.normalize('NFD')) === 1;
  if (same('vowels') && same('last')) return isOneOf(SOUNDS, one.onset, other.onset);
  if (same('onset') && same('vowels')) return isOneOf(FINALS, one.last, other.last);
  const swapped = same('vowels') && one.onset === other.last && one.last === other.onset;
  return swapped || (!isKnown(written) && edits(written.normalize('NFD'), meant.normalize('NFD')) === 1);
}

/** 1 for one letter or mark put in, left out, taken for another or changed with its neighbour; more is 2. */
function edits(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 1) return 2;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let [a, b] = [one.length, other.length];
  while (a > from && b > from && one[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  const [mine, theirs] = [one.slice(from, a), other.slice(from, b)];
  if (mine.length <= 1 && theirs.length <= 1) return 1;
  return mine.length === 2 && [...mine].reverse().join('') === theirs ? 1 : 2;
}

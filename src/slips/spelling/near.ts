// Two syllables that stand side by side → the word of official papers that they are probably meant for: one tone, one
// mark, one letter or one sound that is written in two ways apart.
import { COMPOUNDS, SOUND_PAIRS } from './compounds.js';
import { confused } from './confusions.js';
import { syllableKey } from './syllable.js';

const keyOf = (pair: string): string => pair.split(' ').map(syllableKey).join(' ');

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
    .map(syllableKey),
);

/** Whether two syllables in small letters are a word, or stand together as a rule. */
export const isWord = (first: string, second: string): boolean =>
  sound.has(`${syllableKey(first)} ${syllableKey(second)}`);

/** The word that a pair is near to; undefined when it is one itself, or when one of its syllables is a common one. */
export function meantBy(first: string, second: string): string | undefined {
  const [one, two] = [syllableKey(first), syllableKey(second)];
  if (sound.has(`${one} ${two}`)) return undefined;
  const second2 = COMMON.has(two) ? undefined : (byFirst.get(one) ?? []).find((other) => isSlip(two, other));
  if (second2 !== undefined) return compounds.get(`${one} ${second2}`);
  const first2 = COMMON.has(one) ? undefined : (bySecond.get(two) ?? []).find((other) => isSlip(one, other));
  return first2 === undefined ? undefined : compounds.get(`${first2} ${two}`);
}

/** Sounds that are written in several ways, or that speech mixes up. */
const SOUNDS: readonly [RegExp, string][] = [
  [/^(?:s|x)/, 's'],
  [/^(?:tr|ch)/, 'ch'],
  [/^(?:gi|d|r)/, 'd'],
  [/^(?:l|n)(?![gh])/, 'l'],
  [/^(?:k|c|q)(?!h)/, 'k'],
  [/^(?:ngh|ng)/, 'ng'],
];
const sounded = (key: string): string => {
  const found = SOUNDS.find(([pattern]) => pattern.test(key));
  return found ? key.replace(found[0], found[1]) : key;
};

/** One edit of a letter, its mark or the tone; or another spelling of the same sound. */
function isSlip(written: string, meant: string): boolean {
  if (written === meant) return false;
  return sounded(written) === sounded(meant) || edits(written.normalize('NFD'), meant.normalize('NFD')) === 1;
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
  const isSwap = mine.length > 1 && mine.length <= 3 && [...mine].reverse().join('') === theirs;
  return isSwap ? 1 : 2;
}

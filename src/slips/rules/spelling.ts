// Words that Vietnamese orthography does not allow, words not in the dictionary, confused words, and pairs that are
// one typo away from a common word of official papers. Names and foreign words are ignored.
import type { RuleInput, Slip, SlipCode, SlipRule, SlipText } from '../model.js';
import { isCapitals } from '../read/names.js';
import { confused, variants } from '../spelling/confusions.js';
import { isKnown, standsFor } from '../spelling/dictionary.js';
import { isWord, suggestionFor } from '../spelling/suggestions.js';
import { spellingOf } from '../spelling/syllable.js';

interface Word {
  text: string;
  from: number;
  to: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const MARKED = /[^\p{ASCII}]/u;

export const spelling: SlipRule = (read) => {
  if (read.lang !== 'vi') return [];
  const found = allTexts(read).flatMap((own) => inText(own, isForeignLine(own)));
  return grouped(found);
};

const allTexts = ({ texts, tables }: RuleInput): SlipText[] => [
  ...texts,
  ...tables.flatMap(({ rows }) => rows.flat()),
];

/** A line in another language: hardly any of its words has Vietnamese diacritics. */
function isForeignLine({ text }: SlipText): boolean {
  const words = text.match(WORD) ?? [];
  return words.length >= 6 && words.filter((word) => MARKED.test(word)).length < words.length * 0.2;
}

function inText(own: SlipText, foreign: boolean): Slip[] {
  if (foreign) return [];
  const words = Array.from(
    own.text.matchAll(WORD),
    ({ 0: text, index }): Word => ({
      text,
      from: index,
      to: index + text.length,
    }),
  );
  const capitals = isCapitals(own.text);
  const told = new Set<Word>();
  const pairs = words.flatMap((_, i) => pairAt(own, words, i, { told, capitals }) ?? []);
  const single = words.flatMap((word, i) => (told.has(word) ? [] : (wordAt(own, words, i, capitals) ?? [])));
  return [...pairs, ...single];
}

/** Two words separated by one space. */
const joined = (own: SlipText, one: Word | undefined, two: Word | undefined): boolean =>
  one !== undefined && two !== undefined && own.text.slice(one.to, two.from) === ' ';

/** Words of a text already reported, and whether it is in capitals. */
interface Seen {
  told: Set<Word>;
  capitals: boolean;
}

function pairAt(
  own: SlipText,
  words: readonly Word[],
  i: number,
  { told, capitals }: Seen,
): Slip | undefined {
  const [one, two] = [words[i], words[i + 1]];
  if (!one || !two || !joined(own, one, two) || told.has(one)) return undefined;
  if (isName(own, two) && !capitals) return undefined;
  const [first, second] = [one.text.toLowerCase(), two.text.toLowerCase()];
  const three = words[i + 2];
  const third = joined(own, two, three) ? `${first} ${second} ${three?.text.toLowerCase()}` : '';
  const longer = confused.get(third);
  if (longer !== undefined && three) {
    for (const word of [one, two, three]) told.add(word);
    return {
      code: 'slips/confused',
      in: own,
      words: own.text.slice(one.from, three.to),
      params: { meant: longer },
    };
  }
  const right = confused.get(`${first} ${second}`);
  const usual = variants.get(`${first} ${second}`);
  const near = (right ?? usual) ? undefined : nearAt(own, words, i);
  const meant = right ?? usual ?? near;
  if (meant === undefined) return undefined;
  told.add(one).add(two);
  const code: SlipCode = right ? 'slips/confused' : usual ? 'slips/variant' : 'slips/near-word';
  return { code, in: own, words: own.text.slice(one.from, two.to), params: { meant } };
}

/** Not if either syllable forms a word with its other neighbour: "bằng cách mang lại". */
function nearAt(own: SlipText, words: readonly Word[], i: number): string | undefined {
  const [before, one, two, after] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  if (!one || !two || isName(own, one)) return undefined;
  const small = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';
  if (before && joined(own, before, one) && isWord(small(before), small(one))) return undefined;
  if (after && joined(own, two, after) && isWord(small(two), small(after))) return undefined;
  return suggestionFor(small(one), small(two));
}

/** A capitalised word inside a sentence. */
function isName({ text }: SlipText, { text: word, from }: Word): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(Math.max(0, from - 6), from).trimEnd();
  return before !== '' && !/(?:[.!?:;“"(…+*–-]|^\p{N}+[.)])$/u.test(before);
}

/** Part of a hyphenated name, a code or an address. */
const inCompound = ({ text }: SlipText, { from, to }: Word): boolean =>
  /[\p{L}\p{N}][-–/_.@’']?$/u.test(text.slice(Math.max(0, from - 2), from)) ||
  /^(?:[-–/_@’']\p{L}|\p{N}|[.]\p{L})/u.test(text.slice(to, to + 2));

function wordAt(own: SlipText, words: readonly Word[], i: number, capitals: boolean): Slip | undefined {
  const word = words[i];
  if (!word || word.text.length === 1 || inCompound(own, word) || isInitials(word.text, capitals))
    return undefined;
  const { fault, mended } = spellingOf(word.text);
  const slip = (code: SlipCode, params: Slip['params'] = {}): Slip => ({
    code,
    in: own,
    words: word.text,
    params,
  });
  const named = isName(own, word) || /^\p{Lu}/u.test(word.text);
  const isPlace = /^[ck]/iu.test(word.text) && (isName(own, word) || capitals);
  if (mended !== undefined && MARKED.test(word.text) && isKnown(mended) && !isPlace)
    return slip('slips/misspelt', { meant: mended });
  if (named) return undefined;
  if (!MARKED.test(word.text)) return bareWord(own, words, i) ? slip('slips/marks-missing') : undefined;
  if (isGlued(word.text)) return slip('slips/glued-words', { examples: `“${word.text}”` });
  if (fault !== undefined) return isForeign(word.text) ? undefined : slip('slips/no-syllable');
  return isKnown(word.text) ? undefined : slip('slips/unknown-syllable');
}

/** "HĐND", "GDĐT", "ThS": in an all-caps line only what has two letters or inner capitals. */
const isInitials = (word: string, capitals: boolean): boolean =>
  /^\p{Lu}+$/u.test(word) ? !capitals || word.length < 3 : /^\p{L}+\p{Lu}/u.test(word);

/** "hien", between words with diacritics: letters that form no syllable without them. */
function bareWord(own: SlipText, words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!word || !joined(own, before, word) || !joined(own, word, after)) return false;
  const beside = [before, after].flatMap((one) => (one && /^\p{Ll}/u.test(one.text) ? [one.text] : []));
  if (beside.length < 2 || !beside.some((one) => MARKED.test(one)) || !beside.every(isKnown)) return false;
  return spellingOf(word.text).fault !== undefined && standsFor(word.text);
}

/** Letters foreign to Vietnamese, or separated vowels, as in "bêtông", "vắcxin", "résumé". */
const isForeign = (word: string): boolean =>
  /[fjwz]|[^\p{Script=Latin}\p{M}]/iu.test(word) ||
  (word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[aeiouy]+/giu)?.length ?? 0) > 1;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** "kinhtế", "nôngthôn": two syllables without their space; loan words such as "bêtông" have no tone mark. */
function isGlued(word: string): boolean {
  if (!TONE.test(word.normalize('NFD'))) return false;
  for (let at = 2; at <= word.length - 2; at++) if (isWord(word.slice(0, at), word.slice(at))) return true;
  return false;
}

/** The same word in several places is one finding, with a count. */
function grouped(found: readonly Slip[]): Slip[] {
  const byWords = new Map<string, { slip: Slip; times: number }>();
  for (const slip of found) {
    const key = `${slip.code} ${slip.words.toLowerCase()}`;
    const known = byWords.get(key);
    if (known) known.times++;
    else byWords.set(key, { slip, times: 1 });
  }
  return [...byWords.values()].map(({ slip, times }) => ({ ...slip, params: { ...slip.params, times } }));
}

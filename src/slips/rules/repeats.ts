// Repetitions: a sentence, verbatim or nearly; and immediately repeated words ("của của").
import type { RuleInput, Slip, SlipRule, SlipSentence } from '../model.js';

const SENTENCE_WORDS = 12;
const SHINGLE = 4;
/** Share of four-word sequences that two sentences must have in common. */
const SAME = 0.7;

export const repeats: SlipRule = (read) => [...sentencesTwice(read), ...read.sentences.flatMap(wordsTwice)];

interface Seen {
  sentence: SlipSentence;
  shingles: number;
}

function sentencesTwice({ sentences }: RuleInput): Slip[] {
  const byShingle = new Map<string, Seen>();
  return sentences.flatMap((sentence): Slip[] => {
    if (sentence.in.kind === 'note' || sentence.in.kind === 'cell') return [];
    const own = shingles(sentence.text);
    if (own.length === 0) return [];
    const twin = mostShared(own, byShingle);
    const seen = { sentence, shingles: own.length };
    for (const shingle of own) if (!byShingle.has(shingle)) byShingle.set(shingle, seen);
    // A different figure in the same words is left to the rule on values, or is a different matter.
    if (!twin || figuresOf(twin.sentence) !== figuresOf(sentence)) return [];
    const { atVi: firstVi, atEn: firstEn } = twin.sentence.in.at;
    return [
      { code: 'slips/sentence-twice', in: sentence.in, words: sentence.text, params: { firstVi, firstEn } },
    ];
  });
}

const figuresOf = ({ text }: SlipSentence): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');

function shingles(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length < SENTENCE_WORDS) return [];
  return words.slice(0, 1 - SHINGLE).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}

function mostShared(own: readonly string[], known: ReadonlyMap<string, Seen>): Seen | undefined {
  const shared = new Map<Seen, number>();
  for (const shingle of own) {
    const seen = known.get(shingle);
    if (seen) shared.set(seen, (shared.get(seen) ?? 0) + 1);
  }
  for (const [seen, count] of shared) if (count >= SAME * Math.max(own.length, seen.shingles)) return seen;
  return undefined;
}

/** Words that are wrong when doubled; "dần dần", "ngày ngày", "năm năm" are words. */
const GRAMMAR =
  'của các những và là đã được cho với trong từ đến tại để về có do theo vào trên này khi như bằng sẽ đang bị thì mà nhưng hoặc một ở ra không nhằm qua sau nên vì the of to in and is was were by for';
const ONCE = new RegExp(`(?<![\\p{L}\\p{M}])(${GRAMMAR.split(' ').join('|')}) \\1(?![\\p{L}\\p{M}])`, 'giu');
/** Two to four words repeated at once; "từng bước, từng bước" has a comma. */
const PHRASE = /(?<![\p{L}\p{M}])((?:\p{L}[\p{L}\p{M}]* ){1,3}\p{L}[\p{L}\p{M}]*) \1(?![\p{L}\p{M}])/giu;

function wordsTwice({ text, in: own }: SlipSentence): Slip[] {
  const once = [...text.matchAll(ONCE)].filter(({ 0: words, index }) => !isSound(words, text, index));
  const phrases = [...text.matchAll(PHRASE)].filter(
    ([, part = '']) => new Set(part.toLowerCase().split(' ')).size > 1,
  );
  return [...once, ...phrases].map(([words]): Slip => ({ code: 'slips/word-twice', in: own, words }));
}

/** "một một", "không không thể" in "không phải không không"; the end of one name and the start of the next. */
const isSound = (words: string, text: string, at: number): boolean =>
  /^(?:\p{Lu}|.*\s\p{Lu})/u.test(words) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 12), at));

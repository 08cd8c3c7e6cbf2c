// The notes of an imported block and what its slide shows → the clauses that are not shown. Such notes are the
// document's own sentences, while figures, events and names show only parts of them.
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { conditionsIn, negationsIn, plansIn } from '../outline/qualifiers.js';
import { brackets, sentenceSpans } from '../outline/sentences.js';
import { plain } from './line.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,/:–-](?=\p{N})[\p{L}\p{M}\p{N}]+)*|[%‰]/gu;

/** Words that say nothing alone, or no more than a numeral and a name side by side. */
const IDLE: Record<Lang, ReadonlySet<string>> = {
  vi: new Set(
    'và với của các những là có đã đang được đạt còn thì mà cho về trong ngoài tại ở từ đến do bởi để cũng như này đó hiện nay một số theo trên toàn cả đều lại rất'.split(
      ' ',
    ),
  ),
  en: new Set(
    'and with of the a an is are was were be been has have had to in on at by for from as it its there this that which reached'.split(
      ' ',
    ),
  ),
};

interface Token {
  key: string;
  from: number;
  to: number;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: word.normalize('NFC').toLowerCase(),
    from: index,
    to: index + word.length,
  }));

/** Pairs of adjacent words, and words shown alone. */
interface Shown {
  pairs: ReadonlySet<string>;
  alone: ReadonlySet<string>;
}

function shownBy(texts: readonly string[]): Shown {
  const pairs = new Set<string>();
  const alone = new Set<string>();
  for (const text of texts) {
    const keys = tokensOf(text).map(({ key }) => key);
    keys.forEach((key, index) => {
      if (index > 0) pairs.add(`${keys[index - 1]} ${key}`);
      if (keys.length === 1 || /\d/.test(key)) alone.add(key);
    });
  }
  return { pairs, alone };
}

/**
 * The clauses of a text that none of the `shown` texts covers, in order and as written, neighbours merged. A covered
 * clause lacks at most one word in a row, and neither a number nor a word that makes it a plan, a condition or a
 * denial.
 */
export function unshownIn(text: string, shown: readonly string[], lang: Lang): string[] {
  const seen = shownBy(shown);
  const out: string[] = [];
  for (const span of sentenceSpans(text, lang)) {
    const sentence = text.slice(span.from, span.to);
    const clauses = clausesOf(sentence).map(({ from, to }) => ({
      from,
      to,
      missing: isMissing(sentence.slice(from, to), seen, lang),
    }));
    out.push(...mergedMissing(sentence, clauses).filter((text) => isSubstantial(text, lang)));
  }
  return out;
}

/**
 * A single word between commas ("xã, phường, thị trấn") says nothing alone, unless it is a number or changes the rest.
 */
const isSubstantial = (text: string, lang: Lang): boolean =>
  tokensOf(text).length > 1 || /\d/.test(text) || turns(text, lang);

interface Clause {
  from: number;
  to: number;
}

function clausesOf(sentence: string): Clause[] {
  const inside = brackets(sentence);
  const ends = Array.from(sentence.matchAll(/[,;:](?=\s)/gu), ({ index }) => index).filter(
    (at) => !inside(at) && !isInDate(sentence, at),
  );
  const borders = [...ends.map((at) => at + 1), sentence.length];
  return borders.map((to, index) => ({ from: borders[index - 1] ?? 0, to }));
}

/** "on November 25, 1946": the comma is part of the date. */
const isInDate = (sentence: string, at: number): boolean =>
  /\p{Lu}\p{L}+\.?\s\d{1,2}$/u.test(sentence.slice(Math.max(0, at - 20), at)) &&
  /^,\s(?:1[89]|20)\d{2}(?!\d)/u.test(sentence.slice(at, at + 8));

/** Merges neighbouring clauses into one text, without commas at its ends. */
function mergedMissing(sentence: string, clauses: readonly (Clause & { missing: boolean })[]): string[] {
  const runs: Clause[] = [];
  let open = false;
  for (const { from, to, missing } of clauses) {
    const last = runs.at(-1);
    if (missing && open && last) last.to = to;
    else if (missing) runs.push({ from, to });
    open = missing;
  }
  return runs.map(({ from, to }) =>
    sentence
      .slice(from, to)
      .trim()
      .replace(/[,;:]$/u, ''),
  );
}

function isMissing(clause: string, { pairs, alone }: Shown, lang: Lang): boolean {
  const tokens = tokensOf(clause);
  const covered = tokens.map(({ key }, index) => {
    const [before, after] = [tokens[index - 1]?.key, tokens[index + 1]?.key];
    if ((key === 'đồng' && after === 'chí') || (key === 'chí' && before === 'đồng')) return true;
    return alone.has(key) || pairs.has(`${before} ${key}`) || pairs.has(`${key} ${after}`);
  });
  // Forms of address do not count: names are shown without them.
  const address = new Set(/đồng chí/iu.test(clause) ? ['đồng', 'chí'] : []);
  const bearing = tokens.filter(({ key }) => !IDLE[lang].has(key) && !address.has(key));
  if (
    bearing.length > 0 &&
    tokens.every((token, at) => !covered[at] || IDLE[lang].has(token.key) || address.has(token.key))
  )
    return true;
  return runsMissing(tokens, covered).some(
    (run) =>
      run.some(({ key }) => /\d/.test(key)) ||
      run.filter(({ key }) => !IDLE[lang].has(key)).length >= FEWEST_MISSING ||
      turns(clause.slice(run[0]?.from, run.at(-1)?.to), lang),
  );
}
const FEWEST_MISSING = 2;

const turns = (words: string, lang: Lang): boolean =>
  [plansIn, conditionsIn, negationsIn].some((find) => find(words, lang).length > 0);

function runsMissing(tokens: readonly Token[], covered: readonly boolean[]): Token[][] {
  const runs: Token[][] = [];
  tokens.forEach((token, index) => {
    if (covered[index]) return;
    if (index > 0 && covered[index - 1] === false) runs.at(-1)?.push(token);
    else runs.push([token]);
  });
  return runs;
}

/** One or several texts with their paths: "notes", or "notes.2" in a list. */
export const places = (
  value: string | readonly string[] | undefined,
  at: string,
): { at: string; text: string }[] =>
  value === undefined
    ? []
    : typeof value === 'string'
      ? [{ at, text: value }]
      : value.map((text, index) => ({ at: `${at}.${index}`, text }));

/** Every text of a slide's body, each part separately. */
export function partsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return isLine(value) ? [plain(value)] : value.flatMap(partsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [];
}

const isLine = (list: readonly unknown[]): list is Line =>
  list.length > 0 &&
  list.every((one) => typeof one === 'object' && one !== null && ('mark' in one || isRun(one)));
const isRun = (one: object): boolean =>
  'text' in one && typeof one.text === 'string' && Object.keys(one).every((key) => RUN.has(key));
const RUN = new Set(['text', 'bold', 'italic']);

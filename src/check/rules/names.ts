// Names of people and places in statements → those that the document lacks, or has in another context.
import { distance } from 'fastest-levenshtein';
import { memoized } from '../memoized.js';
import { isBody } from '../name-kinds.js';
import type { Passage } from '../passages.js';
import { commonWords, isAtHome, namesIn, opens, type ProperName, wordsOfAll } from '../proper-names.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import type { StatementPart } from '../statements.js';
import { wordKey } from '../tokens.js';

export function namesThatDiffer(context: RuleContext): Finding[] {
  const texts = context.documents.flatMap(({ passages }) => passages);
  const wordsOf = memoized((passage: Passage) => ` ${passage.tokens.map(({ key }) => key).join(' ')} `);
  const everywhere = wordsOfAll(context.documents);
  const initials = everywhere
    .replace(/(?<= )(\S)\S*/gu, (_, first: string) => bareOf(first))
    .replaceAll(' ', '');
  const common = commonWords(context);
  const known = namesByLength(texts, common);
  const seen = new Set<string>();
  return context.traced
    .filter(({ statement, verbatim }) => !(context.strict && verbatim && statement.kind === 'sentence'))
    .flatMap((traced) =>
      traced.statement.parts.flatMap((part) =>
        namesIn(part, common).flatMap((name) => {
          const there = ofName(context, traced, { part, name }, { everywhere, initials, known, wordsOf });
          const once = `${there[0]?.code} ${name.key} ${part.path}`;
          return there.filter(() => !seen.has(once) && seen.add(once));
        }),
      ),
    );
}

interface Known {
  everywhere: string;
  /** First letters of all its words, with passages separated. */
  initials: string;
  /** A passage's words joined, computed once. */
  wordsOf(passage: Passage): string;
  known: ReadonlyMap<number, readonly KnownName[]>;
}

interface KnownName {
  name: ProperName;
  /** Its key without diacritics. */
  bare: string;
  passage: Passage;
}

function ofName(
  context: RuleContext,
  { evidence, window, document, statement }: AlignedStatement,
  { part, name }: { part: StatementPart; name: ProperName },
  { everywhere, initials, known, wordsOf }: Known,
): Finding[] {
  const place = { path: part.path, words: name.shown };
  if (isOfAddress(name, everywhere) || isPutTogether(name, everywhere)) return [];
  if (isOpened(name, part, everywhere) || isShort(name, initials)) return [];
  if (!everywhere.includes(` ${name.key} `)) {
    const like = likest(name, known, new Set(evidence));
    return like
      ? [
          finding('check/name-differs', context, place, {
            ours: name.shown,
            theirs: like.name.shown,
            passage: like.passage,
            document,
          }),
        ]
      : [finding('check/name-added', context, place, { ours: name.shown })];
  }
  if (window.length === 0 || name.tokens.length < 2 || statement.kind === 'source') return [];
  if (isAtHome(name, everywhere, context.documents)) return [];
  const near = evidence.some((passage) => wordsOf(passage).includes(` ${name.key} `));
  return near
    ? []
    : [finding('check/name-elsewhere', context, place, { ours: name.shown, passage: window[0], document })];
}

/** Every paper calls the President "Bác". */
const UNCLE = new Set(['bác', 'bác hồ', 'người'].map((name) => name.split(' ').map(wordKey).join(' ')));
const PRESIDENT = ` ${['hồ', 'chí', 'minh'].map(wordKey).join(' ')} `;
const isOfAddress = ({ key }: ProperName, everywhere: string): boolean =>
  UNCLE.has(key) && everywhere.includes(PRESIDENT);

/** "UBND" for "Ủy ban nhân dân": initials of consecutive words in the document. */
const isShort = ({ tokens: [first, ...rest] }: ProperName, initials: string): boolean =>
  rest.length === 0 &&
  /^\p{Lu}{3,}$/u.test(first?.shown ?? '') &&
  initials.includes(bareOf(first?.shown.toLowerCase() ?? ''));

/** "Nơi Ban Chỉ huy đóng": a sentence opener followed by an organisation that the document names. */
function isOpened({ tokens, key }: ProperName, { text }: StatementPart, everywhere: string): boolean {
  const [first, ...rest] = tokens;
  if (!first || !opens(text, first.from) || everywhere.includes(` ${key} `)) return false;
  if (!rest[0] || !isBody(rest[0].key)) return false;
  return everywhere.includes(` ${rest.map((token) => token.key).join(' ')} `);
}

/** "Americans" for "American", or part of a longer name in the document: "Lang Son Party Committee". */
function isPutTogether({ tokens, key }: ProperName, everywhere: string): boolean {
  if (everywhere.includes(` ${key} `)) return false;
  if (/[a-z]s$/.test(key) && everywhere.includes(` ${key.slice(0, -1)} `)) return true;
  const keys = tokens.map((token) => token.key);
  return keys.some((_, at) => {
    const parts = [keys.slice(0, at), keys.slice(at)];
    return parts.every((part) => part.length > 1 && everywhere.includes(` ${part.join(' ')} `));
  });
}

function namesByLength(passages: readonly Passage[], common: ReadonlySet<string>): Map<number, KnownName[]> {
  const known = new Map<number, KnownName[]>();
  for (const passage of passages)
    for (const name of namesIn(passage, common)) {
      const same = known.get(name.tokens.length) ?? [];
      same.push({ name, bare: bareOf(name.key), passage });
      known.set(name.tokens.length, same);
    }
  return known;
}

/** The document's name that this one probably misspells or replaces. */
function likest(
  name: ProperName,
  known: Known['known'],
  near: ReadonlySet<Passage>,
): { name: ProperName; passage: Passage } | undefined {
  const bare = bareOf(name.key);
  let best: { name: ProperName; passage: Passage; cost: number } | undefined;
  for (const { name: other, bare: theirs, passage } of known.get(name.tokens.length) ?? []) {
    const shared = name.tokens.filter(({ key }, i) => other.tokens[i]?.key === key).length;
    const apart = distance(bare, theirs);
    if (shared === 0 && apart > 2) continue;
    const cost = apart + (near.has(passage) ? 0 : 2) - shared;
    if (!best || cost < best.cost) best = { name: other, passage, cost };
  }
  return best;
}

const bareOf = (key: string): string =>
  wordKey(key).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

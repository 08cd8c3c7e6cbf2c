// Quotations → those that the document does not have word for word, or gives to another speaker.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import { foldWords, type Token } from '../fold.js';
import type { DocumentText, Passage } from '../passages.js';
import { partOf } from '../statements.js';

export function quotationsThatDiffer(beside: Beside): Finding[] {
  const whole = beside.documents.map((document) => ({ document, text: wholeOf(document) }));
  const there = (piece: string): boolean => whole.some(({ text }) => text.includes(` ${foldWords(piece)} `));
  return beside.traced.flatMap((traced) => [
    ...wrongWords(beside, traced, there),
    ...(traced.statement.kind === 'quote' ? wrongSpeaker(beside, traced) : []),
  ]);
}

const wholeOf = ({ passages }: DocumentText): string =>
  ` ${passages.flatMap(({ tokens }) => tokens.map(({ key }) => key)).join(' ')} `;

/** A quotation of fewer words is a word in quotation marks. */
const LEAST_QUOTED = 4;
const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»/gu;

function wrongWords(beside: Beside, traced: Traced, there: (piece: string) => boolean): Finding[] {
  const { statement, verbatim, theirPassages, document, evidence } = traced;
  if (beside.strict && verbatim && statement.kind !== 'quote') return [];
  const theirs = evidence.flatMap((passage) => quotedIn(passage.text));
  return statement.parts.flatMap(({ text, path, role }) => {
    const quoted =
      statement.kind === 'quote' && role === 'text'
        ? [text]
        : quotedIn(text).filter(
            (piece) => foldWords(piece).split(' ').length >= LEAST_QUOTED || isLike(piece, theirs),
          );
    const pieces = quoted
      .flatMap((one) => one.split(/…|\.{3}|\[[^\]]*\]/))
      .filter((piece) => /\p{L}/u.test(piece));
    return pieces
      .filter((piece) => !there(piece))
      .map((piece) => ({
        ...finding(
          'check/quote-differs',
          beside,
          { path },
          { ours: piece.trim(), passage: theirPassages[0], document },
        ),
        params: { quote: piece.trim().slice(0, 120) },
      }));
  });
}

const quotedIn = (text: string): string[] =>
  Array.from(text.matchAll(QUOTED), (match) => match[1] ?? match[2] ?? match[3] ?? '');

/** A few words in quotation marks that the document has in quotation marks with another word more or less. */
function isLike(piece: string, theirs: readonly string[]): boolean {
  const words = foldWords(piece).split(' ');
  return theirs.some((other) => {
    const own = foldWords(other).split(' ');
    const both = words.filter((word) => own.includes(word)).length;
    return both >= 2 && both >= Math.max(words.length, own.length) - 1;
  });
}

/** Words of address and office before a name. */
const NOT_A_NAME =
  /^(?:đồng|chí|chủ|tịch|tổng|bí|thư|cố|bác|thủ|tướng|đại|tướng|ông|bà|comrade|president|general|secretary|mr|mrs|chairman)$/iu;
/** The same speaker is called so in running text. */
const UNCLE_HO = ['bac', 'nguoi', 'chu tich', 'ho chi minh'];

function wrongSpeaker(beside: Beside, traced: Traced): Finding[] {
  const by = partOf(traced.statement, 'by');
  const text = partOf(traced.statement, 'text');
  const { document } = traced;
  if (!by || !text || !document) return [];
  const said = passagesOf(document, text.tokens);
  const [passage] = said;
  if (!passage) return [];
  const near = around(document, said);
  const name = nameOf(by.tokens);
  const words = near.map(({ tokens }) => tokens.map(({ key }) => key).join(' ')).join(' | ');
  const key = name.map((token) => token.key).join(' ');
  const nearKeys = new Set(near.flatMap(({ tokens }) => tokens.map((token) => token.key)));
  const isOffice =
    (name.length > 4 || isDescribed(by.tokens)) &&
    by.tokens.filter((token) => nearKeys.has(token.key)).length >= by.tokens.length * 0.6;
  if (key === '' || isOffice || ` ${words} `.includes(` ${key} `) || isUncle(key, words)) return [];
  const theirs = speakerIn(near, passage) ?? '–';
  return [
    finding('check/speaker-differs', beside, { path: by.path }, { ours: by.text, theirs, passage, document }),
  ];
}

/** "Tư tưởng của chiến lược …", "The determination of the people": no name of a person, for it begins in small letters. */
const isDescribed = (tokens: readonly Token[]): boolean =>
  tokens.length >= LEAST_QUOTED &&
  tokens.slice(1, LEAST_QUOTED - 1).every(({ shown }) => /^\p{Ll}/u.test(shown)) &&
  !NOT_A_NAME.test(tokens[0]?.shown ?? '');

/** The capital words of a speaker, without those of address and office before them. */
function nameOf(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ shown, kind }) => kind === 'word' && /^\p{Lu}/u.test(shown));
  const start = words.findIndex(({ shown }) => !NOT_A_NAME.test(shown));
  return start < 0 ? [] : words.slice(start);
}

/** Passages in which the quotation stands. */
function passagesOf({ passages }: DocumentText, quoted: readonly Token[]): Passage[] {
  const keys = quoted.map(({ key }) => key);
  const start = keys.slice(0, 8).join(' ');
  return passages.filter(({ tokens }) =>
    ` ${tokens.map(({ key }) => key).join(' ')} `.includes(` ${start} `),
  );
}

/** The speaker is named in the paragraph of the quotation; where that names nobody, in the one before. */
function around({ passages }: DocumentText, said: readonly Passage[]): Passage[] {
  const own = new Set(said.map(({ unit }) => unit));
  const first = said[0]?.index ?? 0;
  const names = passages.some(
    ({ unit, index, text }) => own.has(unit) && index <= first && SPEAKER.test(text.split(/[“"«]/u)[0] ?? ''),
  );
  const units = names ? own : new Set(said.flatMap(({ unit }) => [unit - 1, unit]));
  return passages.filter(({ unit }) => units.has(unit));
}
/** Somebody is named: two capital syllables or more, or the way the President is spoken of. */
const SPEAKER =
  /(?<![\p{L}\p{M}])(?:Bác|Người|\p{Lu}[\p{Ll}\p{M}]+(?:\s\p{Lu}[\p{Ll}\p{M}]+)+)(?![\p{L}\p{M}])/u;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
const isUncle = (key: string, words: string): boolean =>
  plain(key) === 'ho chi minh' && UNCLE_HO.some((name) => ` ${plain(words)} `.includes(` ${name} `));

/** The name that stands last before the quotation: whom the document lets speak. */
function speakerIn(near: readonly Passage[], said: Passage): string | undefined {
  const before = near.filter(({ index }) => index <= said.index).map(({ text }) => text);
  const head = before.join(' ').split(/[“"«]/u).slice(0, -1).join(' ') || before.join(' ');
  const names = [...head.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)+/gu)];
  return names.at(-1)?.[0];
}

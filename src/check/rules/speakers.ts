// The speaker of a quotation: the one named in the outline, compared with the one in the document.

import type { DocumentText, Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { type StatementPart, statementPart } from '../statements.js';
import { type Token, tokensOf, wordKeys } from '../tokens.js';
import { LEAST_QUOTED, QUOTED, quotedIn } from './quoted.js';

/** Titles and offices before a name. */
const NOT_A_NAME =
  /^(?:đồng|chí|chủ|tịch|tổng|bí|thư|cố|bác|thủ|tướng|đại|tướng|ông|bà|comrade|president|general|secretary|mr|mrs|chairman)$/iu;
/** Other ways in which running text refers to the same speaker. */
const UNCLE_HO = ['bac', 'nguoi', 'chu tich', 'ho chi minh'];

export function wrongSpeaker(context: RuleContext, traced: AlignedStatement, wordsOf: WordsOf): Finding[] {
  const by = statementPart(traced.statement, 'by');
  const text = statementPart(traced.statement, 'text');
  const { document } = traced;
  if (!text || !document) return [];
  const said = passagesOf(document, text.tokens, wordsOf);
  const [passage] = said;
  if (!passage) return [];
  if (!by) return unnamed(context, text, passage, document);
  const near = around(document, said);
  const name = nameOf(by.tokens);
  const sayer = sayerOf(headOf(passage.text, text.text));
  if (sayer !== undefined && name.length > 1 && isOther(name.map(({ shown }) => shown).join(' '), sayer))
    return [
      finding(
        'check/speaker-differs',
        context,
        { path: by.path },
        { ours: by.text, theirs: sayer, passage, document },
      ),
    ];
  const words = near.map(({ tokens }) => tokens.map(({ key }) => key).join(' ')).join(' | ');
  const key = name.map((token) => token.key).join(' ');
  const nearKeys = new Set(near.flatMap(({ tokens }) => tokens.map((token) => token.key)));
  const isOffice =
    (name.length > 4 || isDescribed(by.tokens)) &&
    by.tokens.filter((token) => nearKeys.has(token.key)).length >= by.tokens.length * 0.6;
  if (key === '' || isOffice || ` ${words} `.includes(` ${key} `) || isUncle(key, words)) return [];
  const theirs = speakerIn(near, passage) ?? '–';
  return [
    finding(
      'check/speaker-differs',
      context,
      { path: by.path },
      { ours: by.text, theirs, passage, document },
    ),
  ];
}

/** The document attributes the words, the outline does not. */
function unnamed(
  context: RuleContext,
  { path, text }: StatementPart,
  passage: Passage,
  document: DocumentText,
): Finding[] {
  const theirs = sayerOf(headOf(passage.text, text));
  return theirs === undefined
    ? []
    : [finding('check/speaker-lost', context, { path }, { theirs, passage, document })];
}

/** The speaker of a quotation in running text, in the statement and in the document. */
export function wrongInText(
  context: RuleContext,
  { statement, document }: AlignedStatement,
  wordsOf: WordsOf,
): Finding[] {
  if (!document) return [];
  return statement.parts.flatMap(({ text, path }) =>
    quotedIn(text).flatMap((quoted) => {
      const tokens = tokensOf(quoted, context.loaded.outline.lang);
      if (tokens.length < LEAST_QUOTED) return [];
      const [passage] = passagesOf(document, tokens, wordsOf);
      const ours = sayerOf(headOf(text, quoted));
      const theirs = passage && sayerOf(headOf(passage.text, quoted));
      if (!passage || ours === undefined || theirs === undefined || !isOther(ours, theirs)) return [];
      return [
        finding('check/speaker-differs', context, { path, words: ours }, { ours, theirs, passage, document }),
      ];
    }),
  );
}

/** The text before these quoted words. */
function headOf(text: string, quoted: string): string {
  const start = wordKeys(quoted).split(' ').slice(0, OPENING).join(' ');
  const at = Array.from(text.matchAll(/[“"«]/gu), ({ index }) => index).find((index) =>
    wordKeys(text.slice(index + 1, index + 1 + AHEAD)).startsWith(start),
  );
  return at === undefined ? '' : text.slice(0, at);
}
const OPENING = 6;
/** Characters that hold this many words. */
const AHEAD = 120;

const SAYING =
  /(?<![\p{L}\p{M}])(?:nói|nhận xét|căn dặn|dặn|dạy|khẳng định|nhấn mạnh|phát biểu|chỉ rõ|chỉ ra|viết|ghi|yêu cầu|đòi hỏi|tuyên thệ|thề|hô|kêu gọi|tuyên bố|đánh giá|chỉ đạo|kết luận|cho rằng|nêu rõ|trả lời|hỏi|nhắc nhở|động viên|said|says|stressed|noted|wrote|declared|asked|called)(?![\p{L}\p{M}])/giu;
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+(?:\s\p{Lu}[\p{Ll}\p{M}]+)+(?![\p{L}\p{M}])/gu;

/** The last person named before the last verb of saying: "đồng chí An, Bí thư Xứ ủy, căn dặn". */
function sayerOf(head: string): string | undefined {
  const verb = [...head.matchAll(SAYING)].at(-1);
  if (!verb) return undefined;
  const names = Array.from(head.slice(0, verb.index).matchAll(NAME), ([name]) => name).filter(isPerson);
  const name = names.at(-1)?.split(/\s/u);
  while (name && name.length > 2 && NOT_A_NAME.test(name[0] ?? '')) name.shift();
  return name?.join(' ');
}

/** Two syllables are as often a place or an organisation: "Xứ ủy Bắc Kỳ". */
const isPerson = (name: string): boolean =>
  name.split(/\s/u).filter((word) => !NOT_A_NAME.test(word)).length >= 3;

const isOther = (a: string, b: string): boolean => {
  const [one, two] = [wordKeys(a), wordKeys(b)];
  return !` ${one} `.includes(` ${two} `) && !` ${two} `.includes(` ${one} `) && !isUncle(one, two);
};

/**
 * "Tư tưởng của chiến lược …", "The determination of the people": not a person's name, since it starts in lower case.
 */
const isDescribed = (tokens: readonly Token[]): boolean =>
  tokens.length >= LEAST_QUOTED &&
  tokens.slice(1, LEAST_QUOTED - 1).every(({ shown }) => /^\p{Ll}/u.test(shown)) &&
  !NOT_A_NAME.test(tokens[0]?.shown ?? '');

/** The capitalised words of a speaker, without title and office. */
function nameOf(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ shown, kind }) => kind === 'word' && /^\p{Lu}/u.test(shown));
  const start = words.findIndex(({ shown }) => !NOT_A_NAME.test(shown));
  return start < 0 ? [] : words.slice(start);
}

/** The words of a passage in sequence, with a space at either end. */
export type WordsOf = (passage: Passage) => string;

/** Passages that contain the quotation. */
function passagesOf({ passages }: DocumentText, quoted: readonly Token[], wordsOf: WordsOf): Passage[] {
  const start = quoted.slice(0, STARTS).map(({ key }) => key);
  return passages.filter((passage) => wordsOf(passage).includes(` ${start.join(' ')} `));
}
const STARTS = 8;

/**
 * The speaker is whoever is named beside the quotation; otherwise whoever its paragraph names, or else the one
 * before.
 */
function around({ passages }: DocumentText, said: readonly Passage[]): Passage[] {
  const context = said.filter(({ text }) => SPEAKER.test(outside(text)));
  if (context.length > 0) return context.map((passage) => withoutQuoted(passage));
  const own = new Set(said.map(({ unit }) => unit));
  const first = said[0]?.index ?? 0;
  const names = passages.some(
    ({ unit, index, text }) => own.has(unit) && index <= first && SPEAKER.test(text.split(/[“"«]/u)[0] ?? ''),
  );
  const units = names ? own : new Set(said.flatMap(({ unit }) => [unit - 1, unit]));
  return passages.filter(({ unit }) => units.has(unit));
}

const outside = (text: string): string => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));

function withoutQuoted(passage: Passage): Passage {
  const text = outside(passage.text);
  return { ...passage, text, tokens: passage.tokens.filter(({ from }) => text[from] !== ' ') };
}
/** Someone is named: two or more capitalised syllables, or the usual name of the President. */
const SPEAKER =
  /(?<![\p{L}\p{M}])(?:Bác|(?<!\.\s|^)Người|\p{Lu}[\p{Ll}\p{M}]+(?:\s\p{Lu}[\p{Ll}\p{M}]+)+)(?![\p{L}\p{M}])/u;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
const isUncle = (key: string, words: string): boolean =>
  plain(key) === 'ho chi minh' && UNCLE_HO.some((name) => ` ${plain(words)} `.includes(` ${name} `));

/** The last name before the quotation: the document's speaker. */
function speakerIn(near: readonly Passage[], said: Passage): string | undefined {
  const before = near.filter(({ index }) => index <= said.index).map(({ text }) => text);
  const head = before.join(' ').split(/[“"«]/u).slice(0, -1).join(' ') || before.join(' ');
  const names = [...head.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)+/gu)];
  return names.at(-1)?.[0];
}

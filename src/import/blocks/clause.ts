// A sentence too long for an event → a whole statement of it.

import type { Lang } from '../../messages/message.js';
import { mainStart, mainVerb, statedBefore } from '../../outline/main-clause.js';
import { negationsIn, onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { brackets } from '../../outline/sentences.js';
import { isWhole, wholeStatements } from '../../outline/whole-statements.js';
import { bare, capitalised, wordCount } from '../text/words.js';

/** Words an event's text may have, and how many it may have when no statement ends before. */
const EVENT_WORDS = { words: 24, most: 34, whole: 44 };

/**
 * Leaves a text of up to 24 words. Else it ends at the last place under 24 words where a statement is whole, begins with
 * its main clause; leaves what has no such place whole up to 44 words; else tells the last of the things that its subject
 * did; undefined: it cannot be told shorter. Marks of notes behind the end stay.
 */
export function shortenedToClause(text: string, lang: Lang = 'vi', limits = EVENT_WORDS): string | undefined {
  const total = wordCount(bare(text));
  if (total <= limits.words) return text;
  const within = endedEarly(text, limits.words);
  if (within !== undefined) return within;
  const main = mainClause(text, lang);
  if (main !== undefined) return shortenedToClause(main, lang, limits);
  if (total <= limits.most) return text;
  return (
    endedEarly(text, limits.most) ??
    beforeNextDeed(text, limits.most) ??
    withoutMeans(text, limits.most, lang) ??
    (OUTCOME_LATER.test(text) ? lastDeed(text, limits.whole, lang) : undefined) ??
    (total <= limits.whole ? text : undefined) ??
    lastDeed(text, limits.whole, lang) ??
    endedEarly(text, limits.whole)
  );
}

function endedEarly(text: string, words: number): string | undefined {
  const end = [...wholeStatements(text), ...beforeColon(text)].findLast(
    (index) => wordCount(bare(text.slice(0, index))) <= words && !OUTCOME_FOLLOWS.test(text.slice(index)),
  );
  return end === undefined ? undefined : closedAt(text, end);
}
/** "Hội nghị họp tại …, đã quyết định …": the outcome is still to come. */
const OUTCOME_FOLLOWS = /^,\s(?:đã|liền)\s/u;

const OUTCOME_LATER = /,\s(?:đã|liền)\s/u;

/** "… giành được những chiến công hiển hách: Bông Lau, …": a statement before its examples, which no number announces. */
function beforeColon(text: string): number[] {
  const at = text.indexOf(': ');
  return at > 0 && EXAMPLES.test(text.slice(0, at)) && statedBefore(text)(at) && isWhole(text, at)
    ? [at]
    : [];
}
const EXAMPLES = /(?<![\p{L}\p{M}])(?:những|nhiều|các|many)\s(?:[\p{L}\p{M}]+,?\s?){2,14}$/u;

/** "Đoàn quân đã đến châu Ngân Sơn và từ đây chia làm hai mũi …" → the subject's first action. */
function beforeNextDeed(text: string, words: number): string | undefined {
  const stated = statedBefore(text);
  const inside = brackets(text);
  const end = Array.from(text.matchAll(NEXT_DEED), ({ index }) => index).find((at) => !inside(at));
  const ends = end !== undefined && stated(end) && isWhole(text, end);
  return ends && wordCount(bare(text.slice(0, end))) <= words ? closedAt(text, end) : undefined;
}
const NEXT_DEED = /\s(?:và\s)?(?:từ đây|từ đó|sau đó|rồi)\s|\sand\s(?:then|from there)\s/gu;

function closedAt(text: string, end: number): string {
  const marks = text.slice(end).match(/[\u{100000}-\u{10FFFD}]/gu) ?? [];
  const left = text.slice(0, end).trimEnd();
  return `${left}${/[.…!?]$/u.test(left) ? '' : '.'}${marks.join('')}`;
}

/** The text without an opening of place or manner. Undefined if it has none, or if the opening is a plan or condition. */
function mainClause(text: string, lang: Lang): string | undefined {
  const start = mainStart(text);
  const opening = text.slice(0, start);
  const bound = plansIn(opening, lang).length > 0 || onlyIfIn(opening, lang).length > 0;
  return start === 0 || bound ? undefined : capitalised(text.slice(start));
}

/** Whether the omitted words make the rest a plan, a condition or a denial. */
const isQualified = (text: string, lang: Lang): boolean =>
  [plansIn, onlyIfIn, negationsIn].some((find) => find(text, lang).length > 0);

/** "Chi bộ kết nạp … gồm … và tuyên bố thành lập …" → "Chi bộ… tuyên bố thành lập …": the last action is the outcome. */
function lastDeed(text: string, words: number, lang: Lang): string | undefined {
  const inside = brackets(text);
  const verb = mainVerb(text) ?? 0;
  const subject = text.slice(0, verb).trim();
  const deed = Array.from(text.matchAll(DEED)).findLast(({ index }) => index > verb && !inside(index));
  if (!deed || subject === '' || wordCount(subject) > LONGEST_SUBJECT || /[,;(]/.test(subject))
    return undefined;
  if (isQualified(text.slice(0, deed.index), lang)) return undefined;
  const told = `${subject}… ${text.slice(deed.index + (deed[1] ?? '').length)}`;
  const closing = wholeStatements(told).at(-1);
  if (wordCount(bare(told)) <= words) return told;
  return closing !== undefined && wordCount(bare(told.slice(0, closing))) <= words
    ? closedAt(told, closing)
    : undefined;
}
const DEED =
  /(\svà\s|,\s(?=đã\s))(?:(?:đã\s)?(?:tuyên bố|quyết định|thành lập|công bố|ra quyết định|giành|giải phóng|bầu|chỉ định|phát động)|(?:declared|decided|established|founded|elected|liberated))(?![\p{L}\p{M}])/gu;
const LONGEST_SUBJECT = 8;

/** "Nhân dân các xã với vũ khí gồm … đã nổ súng …" → "Nhân dân các xã… đã nổ súng …". */
function withoutMeans(text: string, words: number, lang: Lang): string | undefined {
  const [, subject = '', deed = ''] =
    /^([^();:“”]{8,140}?)\s(?:với|cùng với|bằng)\s.+\s((?:đã|liền)\s.+)$/su.exec(text) ?? [];
  const told = `${subject}… ${deed}`;
  if (isQualified(text.slice(0, text.length - deed.length), lang)) return undefined;
  return subject !== '' && wordCount(bare(told)) <= words && wordCount(bare(deed)) >= LEAST_DEED
    ? told
    : undefined;
}
const LEAST_DEED = 5;

// A sentence → an event: its date as written, and what happened.
import type { Lang } from '../../messages/message.js';
import { mainStart, mainVerb } from '../../outline/main-clause.js';
import { onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { brackets } from '../../outline/sentences.js';
import { bare, capitalised, wordCount } from '../text/words.js';
import { shortenedToClause } from './clause.js';
import { NO_PLAN, type Scope } from './scopes.js';

const VI_DAY = String.raw`(?:ngày\s\d{1,2}\stháng\s\d{1,2}(?:\/\d{4}|(?:\snăm)?\s\d{4})|(?:ngày\s)?\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?:1\d|20)\d{2}(?!\d)|tháng\s\d{1,2}(?:\s?[/.-]\s?(?:1\d|20)\d{2}(?!\d)|(?:\snăm)?\s\d{4})|năm\s\d{4}(?!\d)(?:\s?[-–]\s?\d{4}(?!\d))?|thế kỷ\s(?:thứ\s)?(?:\d{1,2}|[XVI]{1,6})(?![\p{L}])|ngày\s\d{1,2}(?=\s(?:và|đến))|tháng\s\d{1,2}(?=\s(?:và|đến|tới)\stháng))`;
const VI_BEFORE = String.raw`(?:(?:vào|trong thời gian|trong|đến|từ|cuối|đầu|giữa|(?:đêm|tối|ngày)\s\d{1,2}(?:\/\d{1,2})?(?:,)?\srạng(?:\ssáng)?|sáng|trưa|chiều|tối|đêm|rạng sáng|cũng|hồi|lúc|mùa\s(?:xuân|hè|hạ|thu|đông)|(?:khoảng\s)?\d{1,2}\sgiờ(?:\s\d{1,2}\sphút)?|khoảng|hết|cho)\s){0,4}`;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const EN_DAY = String.raw`(?:(?:early|mid|late)[-\s])?(?:${MONTH}\s\d{1,2},\s\d{4}|\d{1,2}\s${MONTH}\s\d{4}|${MONTH},?\s\d{4}|(?:1[6-9]|20)\d{2}(?![\d.,]\d|\d|%))`;
const EN_BEFORE = String.raw`(?:(?:on|in|by|from|since|until|as\sof|at\sthe\s(?:end|beginning)\sof)\s)?(?:the\s(?:night|morning|evening)\sof\s)?`;
const DATES: Record<Lang, string> = {
  vi: String.raw`${VI_BEFORE}${VI_DAY}(?:\s?(?:đến|tới|-|–|và)\s?${VI_BEFORE}${VI_DAY.replaceAll('mark', 'mark2')}|\s(?:đến|tới)\snay(?![\p{L}\p{M}]))?`,
  en: String.raw`${EN_BEFORE}${EN_DAY}(?:\s?(?:to|and|-|–)\s?${EN_DAY})?`,
};
const ANY: Record<Lang, RegExp> = {
  vi: new RegExp(String.raw`(?<![\p{L}\d/])${DATES.vi}`, 'giu'),
  en: new RegExp(String.raw`(?<![\p{L}\d/])${DATES.en}`, 'giu'),
};
/** A year alone in the middle of a sentence dates nothing; a day or a month does. */
const PRECISE = /\d[/.-]\d{1,2}[/.-]\d{4}|\d\/\d|tháng\s\d|ngày\s\d|[A-Z][a-z]{2,8}\s\d/u;
/** Inside a sentence "quyết định ngày …" dates the decision; "vào …", "đêm …", "họp từ …" date what is told. */
const PREFIXED = /^(?:vào|từ|đầu|cuối|giữa|sáng|trưa|chiều|tối|đêm|mùa|on|in)\s/iu;
const EARLY_WORDS = 18;
const OPENING_WORDS = 28;

export interface DatedEvent {
  when: string;
  what: string;
}

/** The dates of a text as they are written. */
export function datesIn(text: string, lang: Lang): string[] {
  return Array.from(text.matchAll(ANY[lang]), ([date]) => date);
}

/**
 * The event that a sentence tells: its date stands at the start, or is the only one near the start. What is planned is
 * dated together with its plan ("Dự kiến tháng 9/2026"); below an announcement of plans (`scope`) a sentence that does
 * not say by itself which of them it is tells no event.
 */
export function eventIn(sentence: string, lang: Lang, scope: Scope = NO_PLAN): DatedEvent | undefined {
  const found = datedIn(sentence, lang);
  const governed = scope.plan !== undefined || scope.unsure;
  const says = (told: DatedEvent): boolean => plansIn(`${told.when} ${told.what}`, lang).length > 0;
  return found && (!governed || says(found)) ? found : undefined;
}

function datedIn(sentence: string, lang: Lang): DatedEvent | undefined {
  const found = [...sentence.matchAll(ANY[lang])];
  const date = found[0];
  if (!date) return undefined;
  const before = sentence.slice(0, date.index);
  const after = sentence.slice(date.index + date[0].length);
  const planned = plansIn(before, lang).length > 0;
  const opened = before === '' || /,\s$/.test(before) || (planned && wordCount(before) <= PLAN_WORDS);
  const told =
    /^\s?[,:]\s*(.{12,})$/su.exec(after)?.[1] ??
    (isClause(after) || goesOn(before, date[0], after) ? after.trim() : undefined);
  const leads = (opened || spansToNow(sentence, date)) && told !== undefined && !/[“(]/.test(before);
  if (leads && wordCount(before) <= OPENING_WORDS)
    return planned
      ? plannedEvent(`${before}${date[0]}`, told, lang)
      : onlyIfIn(before, lang).length > 0
        ? undefined
        : event(date[0], capitalised(told), lang);
  return leaningEvent(sentence, found, lang);
}

/** A span up to now that closes the opening of a sentence: "Trên chặng đường đổi mới từ năm 1986 đến nay, …". */
const spansToNow = (sentence: string, { index, 0: date }: RegExpExecArray): boolean =>
  /^từ\s.*\snay$/iu.test(date) && mainStart(sentence) > index;

/**
 * The events of a sentence that tells at least three in clauses of their own, one after the other: "…, in 1997, the
 * province was recognized …; in 2006, it completed …; in 2015, …". Empty for any other.
 */
export function clauseEventsIn(sentence: string, lang: Lang, scope: Scope = NO_PLAN): DatedEvent[] {
  const inside = brackets(sentence);
  const ends = Array.from(sentence.matchAll(/;(?=\s)/gu), ({ index }) => index).filter((at) => !inside(at));
  if (ends.length < FEWEST_CLAUSES - 1) return [];
  const parts = [...ends, sentence.length].map((end, index) =>
    sentence.slice((ends[index - 1] ?? -1) + 1, end).trim(),
  );
  const found = parts.map((part, index) => eventIn(index === 0 ? datedEnd(part, lang) : part, lang, scope));
  const events = found.filter((one) => one !== undefined);
  return events.length >= FEWEST_CLAUSES && found.at(-1) && inOrder(events) ? events : [];
}
const FEWEST_CLAUSES = 3;

/** Drops the introduction before the first dated clause: "…, specifically, in 1997, …". */
const datedEnd = (part: string, lang: Lang): string => {
  const date = [...part.matchAll(ANY[lang])].findLast(({ index }) =>
    /(?:^|[,:]\s)$/u.test(part.slice(0, index)),
  );
  return date ? part.slice(date.index) : part;
};

/** The year of an event; NaN if its date names none. */
export const yearOf = ({ when }: DatedEvent): number =>
  Number(/(?:1\d|20)\d{2}/.exec(when)?.[0] ?? Number.NaN);
const inOrder = (events: readonly DatedEvent[]): boolean =>
  events.every((one, index) => index === 0 || !(yearOf(one) < yearOf(events[index - 1] ?? one)));

/** A leading date directly followed by what happened: "Ngày 16/8/1945 giành thắng lợi ở …". */
const goesOn = (before: string, date: string, after: string): boolean =>
  before === '' &&
  PRECISE.test(date) &&
  /^\s\p{Ll}/u.test(after) &&
  !NAMES_DAY.test(after) &&
  wordCount(after) >= 4;
/** Continuations that make the date part of a name, or the subject. */
const NAMES_DAY = /^\s(?:là|của|và|đến|tới|về|do|thì|được|trở thành|mãi|is|was|of|and|to)(?![\p{L}\p{M}])/u;

/** Words that start the main clause after a date without a comma: "Tháng 10/1943 hai đoàn gặp nhau". */
const isClause = (after: string): boolean =>
  /^\s\p{L}/u.test(after) && BEGINS.test(after) && after.length > 20;
const BEGINS =
  /^\s(?:các|những|hai|ba|toàn|nhân dân|quân|đảng bộ|chi bộ|tỉnh|huyện|lễ|hội nghị|đại hội|ban|đội|đoàn|đồng chí|bộ|\p{Lu}\p{Ll})(?![\p{L}\p{M}])/u;

/** An event whose only date is inside its main clause: "họp từ ngày 6 đến ngày 8/11/1940 tại …". */
function leaningEvent(
  sentence: string,
  [date, ...others]: readonly RegExpExecArray[],
  lang: Lang,
): DatedEvent | undefined {
  if (!date || others.length > 0) return undefined;
  const [, who = '', became = ''] = BROUGHT.exec(sentence.slice(0, date.index)) ?? [];
  if (who !== '' && /^\)[.;]?\s*$/u.test(bare(sentence.slice(date.index + date[0].length))))
    return event(date[0], `${who} ${became}.`, lang);
  const main = mainStart(sentence) <= date.index ? mainStart(sentence) : 0;
  const opening = sentence.slice(0, main);
  const before = sentence.slice(main, date.index);
  const shorter = BEGAN.test(before) ? before.replace(LONG_BRACKET, '…') : before;
  const began = shorter.lastIndexOf('(') <= shorter.lastIndexOf(')') && BEGAN.test(before);
  const leaning = began || PREFIXED.test(date[0]) || (BRACKET.test(before) && datesSubject(sentence, date));
  if (!leaning || !PRECISE.test(date[0]) || wordCount(shorter) > EARLY_WORDS) return undefined;
  if (wordCount(bare(sentence)) < 6 || /[“"]/.test(shorter) || onlyIfIn(opening, lang).length > 0)
    return undefined;
  return event(date[0], capitalised(withoutDate(shorter, sentence.slice(date.index + date[0].length))), lang);
}

/** A date after one of these verbs is the event's: "sinh ngày 19/5/1890", "được thành lập ngày 25/6/1930". */
const BEGAN =
  /(?<![\p{L}\p{M}])(?:sinh|mất|hy sinh|từ trần|qua đời|ra đời|(?:được|chính thức) thành lập|khánh thành|was born|died|was founded|was established)\s$/iu;
/** A bracket with other names of the subject. */
const LONG_BRACKET = /\s\([^()]{20,}\)/u;

/** "…, đưa Bắc Kạn trở thành địa phương đầu tiên được giải phóng (tháng 8/1949)": the outcome of the whole sentence. */
const BROUGHT = /,\sđưa\s(\p{Lu}[^,;()]{2,40}?)\s(trở thành\s[^,;()]+?)\s\($/u;

/**
 * The event that a sentence dates by what happened before it: "Sau khi chiếm được đồn, nghĩa quân …", "Ngay sau đó, …".
 * Undefined where the sentence says that it is planned, or only under a condition.
 */
export function relativeEventIn(
  sentence: string,
  lang: Lang,
  scope: Scope = NO_PLAN,
): DatedEvent | undefined {
  const governed = scope.plan !== undefined || scope.unsure;
  const binding = [plansIn, onlyIfIn].some((find) => find(sentence, lang).length > 0);
  if (governed || binding) return undefined;
  const [, when = '', told = ''] = AFTER[lang].exec(sentence) ?? [];
  if (when === '') return clockEventIn(sentence, lang);
  if (/[“”]|\((?!\d[^()]*\)$)/u.test(when) || wordCount(when) > AFTER_WORDS) return undefined;
  if (datesIn(told, lang).length > 0 && !isPeriod(when)) return undefined;
  return event(when, capitalised(told), lang);
}

/** Whether a phrase names a well-known period: "Trong kháng chiến chống Mỹ", "After the August Revolution". */
export const isPeriod = (when: string): boolean => PERIOD.test(when);
const PERIOD =
  /^(?:trong|sau|bước vào|trước|cuộc|during|after|entering)\s.*(?:kháng chiến|đổi mới|giải phóng|cách mạng|chiến tranh|hòa bình|hoà bình|thống nhất|khởi nghĩa|revolution|war|uprising|liberation|renovation|reunification)/iu;

/** "Đúng 16 giờ, …", "… từ 19 giờ 30 phút đến 20 giờ.": a time of a day that was named before. */
function clockEventIn(sentence: string, lang: Lang): DatedEvent | undefined {
  const [date, ...others] = sentence.matchAll(CLOCK);
  if (!date || others.length > 0 || datesIn(sentence, lang).length > 0) return undefined;
  const [before, after] = [sentence.slice(0, date.index), sentence.slice(date.index + date[0].length)];
  if (before === '' && /^,\s.{12}/su.test(after)) return event(date[0], capitalised(after.slice(2)), lang);
  const closes = /^[.;]?$/u.test(bare(after).trim()) && mainVerb(sentence) !== undefined;
  if (!closes || wordCount(before) < LEAST_TOLD || /[“(]/u.test(before)) return undefined;
  return event(date[0], capitalised(`${before.trimEnd()}${after}`), lang);
}
/** Whether a sentence is dated by a time of day only, which makes it a weak title. */
export const isClocked = (sentence: string, lang: Lang): boolean =>
  clockEventIn(sentence, lang) !== undefined;
const HOUR = String.raw`\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2}(?:\sphút)?)?(?:\s(?:sáng|trưa|chiều|tối|đêm))?`;
const CLOCK = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])(?:(?:vào\slúc|lúc|đúng|khoảng|từ)\s){0,2}${HOUR}(?:\s(?:đến|tới|-|–)\s${HOUR})?(?![\p{L}\p{M}\d])`,
  'giu',
);
const LEAST_TOLD = 5;
const AFTER: Record<Lang, RegExp> = {
  vi: /^((?:Ngay sau|Sau khi|Sau đó|Sau|Tiếp đó|Cùng lúc|Cùng thời gian|Không lâu sau|Ít lâu sau|Trong (?:những năm|thời kỳ|giai đoạn|cuộc|kháng chiến)|Bước vào)(?![\p{L}\p{M}])(?:(?!\scùng(?![\p{L}\p{M}]))[^,;:]){0,60}|Cuộc kháng chiến chống [^,;:]{3,40} bùng nổ)(?:,\s|\s(?=cùng\s))(.{20,})$/su,
  en: /^((?:Right after|Shortly after|Soon after|After|Then|Meanwhile|During the)(?!\p{L})[^,;:]{0,60}),\s(.{20,})$/su,
};
const AFTER_WORDS = 11;

/** In brackets a date dates what is told only behind the subject: "Hội nghị lần thứ VIII (tháng 5 năm 1941) quyết định …". */
const datesSubject = (sentence: string, date: RegExpExecArray): boolean => {
  const behind = /^\)\s?(.*)$/su.exec(sentence.slice(date.index + date[0].length))?.[1] ?? '';
  return mainStart(sentence) > date.index || behind.startsWith(',') || mainVerb(behind) === 0;
};

/** A short plan is part of the date: "Theo kế hoạch, tháng 9/2026". */
const plannedEvent = (when: string, told: string, lang: Lang): DatedEvent | undefined =>
  wordCount(when) <= PLAN_WORDS + 4 ? event(when, capitalised(told), lang) : undefined;
const PLAN_WORDS = 6;

/** A sentence too long to tell whole or shortened is no event. */
function event(date: string, told: string, lang: Lang): DatedEvent | undefined {
  const what = shortenedToClause(told, lang);
  return what === undefined ? undefined : { when: capitalised(date), what };
}

/** "(", or "(diễn ra " where only a date follows. */
const BRACKET = /\((?:(?:được\s)?(?:diễn ra|tiến hành|tổ chức|họp|khai mạc|vào|held)\s)?$/u;

/** The date is said beside it; "…" shows where it stood, and is left out where it only stands for that. */
function withoutDate(before: string, after: string): string {
  const opening = after.startsWith(')') ? BRACKET.exec(before)?.index : undefined;
  const [left, right] = opening === undefined ? [before, after] : [before.slice(0, opening), after.slice(1)];
  return `${left.trimEnd()}…${right}`.replace(/…(?=[\p{L}\p{N}])/u, '… ');
}

// A sentence → the things that it counts, however they are called: "thu được 17 súng, 1 máy chữ", "diệt 07 tên lính ở
// đèo". The number and the thing are the figure, what was done with it and where the label.
import type { Lang } from '../../messages/message.js';
import { mainVerb } from '../../outline/main-clause.js';
import { negationsIn, onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { bare, capitalised, wordCount } from '../text/words.js';
import { datesIn } from './dates.js';
import type { FoundFigure } from './figures.js';
import { numberLead } from './number-lead.js';
import { numbersOf } from './numbers.js';

/** Words that end the name of a thing. */
const ENDS: Record<Lang, string> = {
  vi: 'và|ở|tại|trên|trong|của|cho|với|để|nhằm|đã|đang|được|bị|do|theo|có|là|gồm|từ|đến|về|vào|ra|tham|đạt|cùng|nhưng|mà|nay|thuộc|làm',
  en: 'and|in|at|on|of|for|to|with|by|from|that|which|who|were|was|are|is|had|have|has|as|including',
};
/** No thing: a time, an order, a share, or a unit that something is measured in. */
const NO_THING: Record<Lang, string> = {
  vi: 'năm|tháng|ngày|giờ|phút|tuổi|lần|kỳ|khóa|khoá|điểm|bậc|nghìn|ngàn|triệu|tỷ|tỉ|đồng|km|ha|m|tấn|tạ|kg|mét|cây số|phần trăm',
  en: 'years?|months?|days?|hours?|times|percent|points?|thousand|million|billion|km|hectares?|tons?|tonnes?|meters?|metres?',
};
const SCALE = 'nghìn|ngàn|vạn|triệu|thousand|million';
const things = (lang: Lang): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,–-])(?<number>\d+(?:[.,]\d+)?\s(?:${SCALE})|\d{1,3}(?:[.,]\d{3})*|\d+)\s(?!(?:${NO_THING[lang]}|${ENDS[lang]})(?![\p{L}\p{M}]))(?<thing>\p{Ll}[\p{L}\p{M}]*(?:\s(?!(?:${ENDS[lang]})(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*){0,3})(?=\s?[,;.()]|\s(?:${ENDS[lang]})(?![\p{L}\p{M}])|$)`,
    'gu',
  );
const THINGS: Record<Lang, RegExp> = { vi: things('vi'), en: things('en') };
/** Parts two things of one list. */
const JOINS = /^(?:,|\s(?:và|and)|,\s(?:và|and))\s(?:[\p{Ll}\p{M}]+\s){0,2}$/u;
/** A place after the last thing that may apply to all. */
const WHERE = /^\s(?:ở|tại|trên|trong|in|at|on|near)\s[^,;:“”()]{2,60}(?:\s\([^()]{2,60}\))?(?=[,;.)]|$)/u;
/** A predicate after the last thing that may apply to all. */
const SHARED = /^\s(?:đang|đã|được|bị|tham gia|tham dự)\s[^,;:.“”()\d]{2,50}(?=[,;.]|$)/u;
/** The list ends, or continues without numbers. */
const CLOSED =
  /^\s?(?:[,;.)]|$)|^,?\s(?:và|cùng|cùng với|and|with)\s(?:toàn bộ|nhiều|một số|các|hàng|all|many|several|some|the)(?![\p{L}\p{M}])/u;
/** Words of a label. */
const LABEL = { least: 2, most: 20 };
const YEAR = /^(?:1[6-9]|20)\d{2}$/u;

interface Thing {
  from: number;
  to: number;
  number: string;
  thing: string;
}

/**
 * What a sentence counts: the lists that tell all their numbers. Nothing where anything in the sentence is planned, denied
 * or under a condition.
 */
export function countedThingsIn(sentence: string, lang: Lang): FoundFigure[] {
  const text = bare(sentence);
  const found = thingsIn(text, lang);
  if (found.length === 0 || isQualified(text, lang)) return [];
  return listsOf(found, text).flatMap((list) => figuresOf(list, text, lang) ?? []);
}

const isQualified = (text: string, lang: Lang): boolean =>
  [plansIn, onlyIfIn, negationsIn].some((find) => find(text, lang).length > 0) || /[“”]/.test(text);

function thingsIn(text: string, lang: Lang): Thing[] {
  return Array.from(text.matchAll(THINGS[lang]), ({ 0: whole, index, groups }) => ({
    from: index,
    to: index + whole.length,
    number: groups?.number ?? '',
    thing: groups?.thing ?? '',
  })).filter(({ number }) => !YEAR.test(number));
}

function listsOf(found: readonly Thing[], text: string): Thing[][] {
  const lists: Thing[][] = [];
  for (const one of found) {
    const last = lists.at(-1)?.at(-1);
    if (last && JOINS.test(text.slice(last.to, one.from))) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists;
}

/** Undefined if no words say what was done, or if the following words may apply to the last thing only. */
function figuresOf(list: readonly Thing[], text: string, lang: Lang): FoundFigure[] | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return undefined;
  const clause = clauseBefore(text, first.from);
  const lead = numberLead(clause, lang, 'counted');
  const done = (lead.told !== '' && clause.endsWith(lead.told) ? clause.slice(0, -lead.told.length) : clause)
    .replace(/^(?:và|and|trong đó|đồng thời)\s/u, '')
    .trim();
  const behind = text.slice(last.to);
  const where = WHERE.exec(behind)?.[0].trim();
  const shared = where === undefined ? SHARED.exec(behind)?.[0].trim() : undefined;
  const closed = where !== undefined || shared !== undefined || CLOSED.test(behind);
  if (!closed || hasOthers(clause, lang) || lead.grows || !isLabel(done, where, lang)) return undefined;
  const label = capitalised([done, where ?? shared].filter((part) => part !== undefined).join('… '));
  const since = /\d/.test(done) ? undefined : datesIn(text.slice(0, first.from), lang).at(-1);
  let told = label;
  return list.map(({ number, thing, from }, index) => {
    const between = text.slice(list[index - 1]?.to, from).replace(/^,?\s(?:(?:và|and)\s)?/u, '');
    const next = index === 0 ? lead : numberLead(between, lang, 'counted');
    if (index > 0 && next.before !== '') told = withVerb(label, next.before, lang);
    const value = next.told === '' ? number : `${next.told} ${number}`;
    return { figure: { value, unit: thing, label: told }, ...(since && { since }) };
  });
}

/** "ta tiêu diệt 5 tên, bắt 17 tên": "Ta… bắt". */
function withVerb(label: string, verb: string, lang: Lang): string {
  const at = ACTS[lang].exec(label.toLowerCase())?.index ?? 0;
  const who = label.slice(0, at).trim();
  return who === '' ? capitalised(verb) : `${who}… ${verb}`;
}

/** Whether the clause before the list has a number that would be lost. */
const hasOthers = (clause: string, lang: Lang): boolean =>
  numbersOf(datesIn(clause, lang).reduce((rest, date) => rest.replace(date, ''), clause)).length > 0;

/** From the last comma, semicolon or bracket before a place on. */
function clauseBefore(text: string, at: number): string {
  const before = text
    .slice(0, at)
    .replace(/\([^()]*\)/gu, (bracket) => `${' '.repeat(bracket.length - 2)}; `);
  const border = Math.max(
    ...[', ', '; ', ': ', '('].map((mark) => before.lastIndexOf(mark) + mark.length - 1),
  );
  return before
    .slice(before.charAt(border) === ' ' || before.charAt(border) === '(' ? border + 1 : 0)
    .trimEnd();
}

function isLabel(done: string, where: string | undefined, lang: Lang): boolean {
  const words = wordCount(done) + wordCount(where ?? '');
  const says = mainVerb(done) !== undefined || ACTS[lang].test(done);
  return wordCount(done) >= LABEL.least && words <= LABEL.most && says && !/[“”()]/.test(done);
}
/** Verbs of taking, losing and having, and words that deal a number out. */
const ACTS: Record<Lang, RegExp> = {
  vi: /(?<![\p{L}\p{M}])(?:thu|bắt|diệt|tiêu diệt|bắn|giết|giải phóng|huy động|trang bị|tạo|giải quyết|có|gồm|mỗi|hy sinh|xây dựng|cấp|tặng|trao|mở|tuyển|bầu|kết nạp|góp|ủng hộ|lập|phá|đốt|hạ)(?![\p{L}\p{M}])/u,
  en: /(?<!\p{L})(?:captured|killed|seized|took|had|has|have|each|built|opened|freed|created|there (?:are|were|is|was)|with)(?!\p{L})/u,
};

// A count that does not match the list after it: "05 đồng chí: A, B, C, D", "3 mũi: (1) …; (2) …", "4 nhóm giải pháp
// sau:" above three items.
import type { Slip, SlipRule, SlipSentence, SlipText } from '../model.js';
import { isNamed, markedItems, OPEN_LIST, plainItems } from '../read/lists.js';
import { NUMBER_WORD, numberOfWords } from '../read/number-words.js';

const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(\\d{1,2}|${NUMBER_WORD})\\s+((?:\\p{L}[\\p{L}\\p{M}]*[ ]?-?[ ]?){1,8})`,
  'giu',
);
/** What may stand between the counted noun and the list. */
const COLON = /^[^:;.]{0,60}:\s*/u;
const GOES =
  /^\s*(?:,?\s*(?:bao )?gồm(?: có| các)?|là|,?\s*đó là|,?\s*including|namely|consisting of)\s*(?:các\s+)?:?\s*/iu;
/** Words before a count that make it inexact or partial. */
const INEXACT =
  /(?:hơn|trên|gần|khoảng|một trong|trong số|ít nhất|nhất là|chừng|over|nearly|about|one of(?: the)?|some|thứ|lần|số|khóa|khoá|mỗi|từng|ngày|tháng|năm|lúc|điều|khoản|thêm)\s*$/iu;
/** Counted nouns that are units of measure, or are never listed. */
const MEASURE =
  /^(?:năm|tháng|ngày|giờ|phút|tuổi|lần|phần|người|km|m|ha|tấn|kg|triệu|tỷ|tỉ|nghìn|ngàn|đồng(?! chí| bào| đội)|điểm(?! [a-zà-ỹ])|là|trong|và|hay|hoặc|years?|days?|months?|times|mươi|của|nữa|bên|phía|con|cái)(?![\p{L}\p{M}])/iu;
/** Nouns that outlines count and then list. */
const MOST_ITEMS = 30;
const SHORT = 9;

export const counts: SlipRule = ({ sentences, texts }) => [
  ...sentences.flatMap((sentence) => inSentence(sentence)),
  ...texts.flatMap((own, i) => aboveList(own, texts.slice(i + 1, i + 1 + MOST_ITEMS))),
];

interface Count {
  said: number;
  words: string;
  noun: string;
  end: number;
  from: number;
}

function countsIn(text: string): Count[] {
  return [...text.matchAll(COUNT)].flatMap((match): Count[] => {
    const [, digits = '', behind = ''] = match;
    const noun =
      behind
        .split(
          /(?<!\p{L})(?:gồm|bao gồm|là|sau|như sau|đó|dưới đây|và|do|của|được|đã|có|trong|tại|ở|với|cho|để|từ|theo)(?!\p{L})/iu,
        )[0]
        ?.trim() ?? '';
    const said = /^\d/.test(digits) ? Number(digits) : numberOfWords(digits);
    const isExact = !INEXACT.test(text.slice(Math.max(0, match.index - 14), match.index));
    if (said === undefined || said < 2 || noun === '' || MEASURE.test(noun) || !isExact) return [];
    const end = match.index + match[0].indexOf(behind) + noun.length;
    const words = `${digits} ${noun.split(' ').slice(0, 3).join(' ')}`;
    return [{ said, noun, words, end, from: match.index }];
  });
}

function inSentence({ text, in: own, from }: SlipSentence): Slip[] {
  const found = countsIn(text);
  const behind = own.text.slice(from + text.length, from + text.length + FAR);
  return found.flatMap((count, i): Slip[] => {
    const rest = text.slice(count.end);
    const next = found[i + 1];
    const opensBefore = next === undefined || /[:(]/u.test(text.slice(count.end, next.from));
    if (opensBefore && beginsSoon(rest, behind)) {
      const marked = markedItems(rest + behind);
      if (marked > 0) return marked === count.said ? [] : [slip('slips/count', own, count, marked)];
    }
    const opens = GOES.exec(rest)?.[0] ?? COLON.exec(rest)?.[0];
    const inner = /^[^:;.()]{0,40}\(([^()]+)\)/u.exec(rest)?.[1];
    if (opens !== undefined && !OPEN_LIST.test(opens) && (opensBefore || opens === '' || GOES.test(rest)))
      return listed(own, count, rest.slice(opens.length));
    if (inner?.includes(',') && inner.split(',').every(isNamed)) return listed(own, count, inner);
    return [];
  });
}
/** Characters after a sentence in which its list may continue. */
const FAR = 1500;

/** The first marker follows the count closely, not in another context. */
const beginsSoon = (rest: string, behind: string): boolean =>
  /^[^.;()]{0,90}?[:,]?\s(?:\(1\)|1[.)]|\(?a\)|[-–]?\s?(?:một là|thứ nhất|first))/iu.test(
    `${rest} ${behind}`,
  ) || /^[^.;]{0,90}:\s*(?:\p{L}+\s){1,3}thứ nhất/iu.test(rest);

function listed(own: SlipText, count: Count, list: string): Slip[] {
  const body = list.split(/(?<=[^\p{Lu}])\.\s/u)[0] ?? '';
  if (OPEN_LIST.test(body) || /:/u.test(body)) return [];
  const whole = plainItems(body);
  if (!whole.loose) return inSemicolons(own, count, whole.items);
  const { items } = plainItems(body.replace(TAIL, ''));
  // Items with their own numbers are parts of a sum.
  if (items.length < 2 || items.some((item) => /^\d/.test(item.trim()))) return [];
  const names = items.filter((item) => !ASIDE.test(item));
  if (names.every(isNamed))
    return names.length === count.said ? [] : [slip('slips/count', own, count, names.length)];
  const isShort = items.every((item) => item.split(' ').length <= SHORT && !/\d/.test(item));
  const readings = [items.length, whole.items.length, commas(body), items.filter(isNamed).length];
  if (!isShort || readings.includes(count.said)) return [];
  return [slip('slips/count-list', own, count, items.length)];
}

/** What continues a sentence after a list of names. */
const TAIL = /(?:,|\s)\s*(?:do|trong đó|được|để|nhằm|cùng với)\s.*$/u;
/** Words that qualify the previous item. */
const ASIDE =
  /^(?:tức|hay|bí danh|tên thật|nguyên|quê|còn gọi|nay là|also|alias)\s|^(?:phó )?(?:bí thư|chủ tịch|trưởng|ủy viên|uỷ viên|đội trưởng|chỉ huy)/iu;

/** Items that are whole clauses; "đồng thời" may join another one to the last. */
function inSemicolons(own: SlipText, count: Count, items: readonly string[]): Slip[] {
  if (items.some((item) => /^\d/.test(item.trim()))) return [];
  const joined = items.filter((item) => /(?:,\s*(?:và|đồng thời)|\sđồng thời)\s/iu.test(item)).length;
  const fits = count.said >= items.length && count.said <= items.length + joined;
  return fits ? [] : [slip('slips/count-list', own, count, items.length)];
}

/** The items when "và" separates nothing: "kinh tế, văn hóa và xã hội" may be two things. */
const commas = (body: string): number => body.split(',').length;

/** "… 4 nhóm giải pháp sau:" and the list items in the paragraphs below. */
function aboveList(own: SlipText, below: readonly SlipText[]): Slip[] {
  if (!/:\s*$/u.test(own.text)) return [];
  const [first] = below;
  const kind = markKind(first);
  if (!first || kind === undefined) return [];
  const items = runOf(below, kind);
  const last = own.text.slice(Math.max(0, own.text.lastIndexOf('. ') + 1));
  const count = countsIn(last).at(-1);
  if (!count || items < 2 || items === MOST_ITEMS || items === count.said) return [];
  const between = last.slice(count.end).replace(/:\s*$/u, '');
  if (/[,;]/u.test(between) || between.split(' ').length > 8) return [];
  return [slip('slips/count', own, count, items)];
}

const KINDS: readonly RegExp[] = [
  /^[-–]/,
  /^\+/,
  /^[*•]/,
  /^\(?\d{1,2}[.)]/,
  /^\d{1,2}\s?[-–]/,
  /^\(?[a-zđ][.)]/,
];

/** The kind of marker a paragraph begins with, the container's or its own; "một là" counts as one too. */
function markKind(own: SlipText | undefined): number | undefined {
  const text = `${own?.mark ?? ''} ${own?.text ?? ''}`.trim();
  if (/^[-–]?\s*(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là/iu.test(text)) return KINDS.length;
  if (/^[-–]?\s*thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)/iu.test(text)) return KINDS.length + 1;
  const kind = KINDS.findIndex((pattern) => pattern.test(text));
  return kind < 0 ? undefined : kind;
}

/** Consecutive items of one kind; deeper ones may come in between. */
function runOf(below: readonly SlipText[], kind: number): number {
  const first = markKind(below[0]);
  let count = 0;
  for (const own of below) {
    const found = markKind(own);
    if (found === undefined) break;
    if (found === kind) {
      if (count > 0 && /^\s*(?:1[.)]|a\)|\(1\))/.test(`${own.mark ?? ''}${own.text}`)) break;
      count++;
    } else if (first === undefined || isHigher(found, kind)) break;
  }
  return count;
}

/** Markers that usually rank above another: a number above a dash, a dash above a plus. */
const isHigher = (found: number, kind: number): boolean => (found === 3 || found === 4) && kind < 3;

function slip(code: 'slips/count' | 'slips/count-list', own: SlipText, count: Count, found: number): Slip {
  return { code, in: own, words: count.words, params: { said: count.said, found } };
}

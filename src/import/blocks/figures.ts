// Sentences → the figures that read by themselves: number, unit, what it measures, and the comparison that follows it.
import type { Lang } from '../../messages/message.js';
import type { Figure } from '../../outline/schema.js';
import { mainVerb } from '../../outline/statement.js';
import { bare, capitalised, wordCount } from '../structure/text.js';
import { datesIn } from './dates.js';

const NUMBER = String.raw`\d[\d.,]*(?:\/\d[\d.,]*)?`;
const HEDGE: Record<Lang, string> = {
  vi: '(?:(?:ước tính|ước đạt|ước|đạt trên|đạt hơn|đạt khoảng|đạt gần|khoảng|trên|hơn|gần|dưới|xấp xỉ|tăng|giảm|vượt)\\s){1,3}',
  en: '(?:(?:was |is |were )?(?:estimated at|about|around|over|nearly|almost|more than|less than|approximately)\\s)',
};
const UNIT: Record<Lang, string> = {
  vi: '(?:%(?:\\/năm)?|(?:nghìn tỷ|nghìn|ngàn|triệu|tỷ|tỉ)?\\s?(?:đồng|USD|tấn|lượt|kWh|m[3³]|m[2²]|người)(?:\\/\\p{L}+){0,2}|lần|điểm|km[2²]|km|ha|tấn|tạ\\/ha|héc-ta|triệu|tỷ)',
  en: '(?:%|(?:thousand|million|billion)?\\s?(?:VND|USD|dong|tons|tonnes|visitors|km|hectares|ha)|times|percent|million|billion|thousand)',
};
/** Verbs between what is measured and its number; they say nothing a big numeral does not. */
const VERB: Record<Lang, string> = {
  vi: '(?:đã\\s)?(?:tăng lên|giảm xuống|giảm còn|đạt|là|lên|còn|bằng|có)',
  en: '(?:was|were|is|are|reached|stood at|amounted to)',
};
const CHANGE: Record<Lang, string> = {
  vi: '(?:tăng|giảm|gấp|bằng|so với|đạt|chiếm|vượt)',
  en: '(?:up|down|equivalent|an increase|a decrease|compared|higher|lower|\\d[\\d.,]* times)',
};
/** "trên 1 ha đất trồng chè": a one that belongs to what is measured. */
const EACH = String.raw`\p{L}[^“”":\d]{4,80}\s(?:trên|mỗi|per)\s1\s[^“”":\d]{2,60}?`;
const MEASURES: Record<Lang, RegExp> = { vi: measure('vi'), en: measure('en') };
/** Things that are counted: the number is the figure, the words up to the end of the clause its label. */
const COUNTED: Record<Lang, RegExp> = {
  vi: new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-])((?:(?:khoảng|trên|hơn|gần|thêm)\s)?${NUMBER})\s((?:xã, phường(?:, thị trấn)?|xã|trường|tập thể|cá nhân|hộ|đảng bộ|tổ chức|đảng viên|chi bộ|doanh nghiệp|hợp tác xã|công trình|dự án|khu dân cư|cơ sở|sản phẩm|mô hình|gương|chiến sĩ|thanh niên|liệt sĩ|thương binh|huyện|đồng chí)(?:[^,;.:()\d“”]{0,110}?))(?=\s?(?:[,;.(:]|và\s(?:(?:khoảng|trên|hơn|gần)\s)?\d|$))`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-])((?:(?:about|over|nearly|more than)\s)?${NUMBER})\s((?:advanced|model|new|grassroots|communes?|schools?|households?|members?|party|enterprises|people)(?:[^,;.:()\d“”]{0,110}?))(?=\s?(?:[,;.(:]|and\s\d|$))`,
    'gu',
  ),
};
/** What stands before a counted thing must only say that it is there. */
const THERE =
  /(?:^|\s)(?:có|có thêm|đã có|hiện có|với|gồm|và|được|có đến|had|have|has|have had|there (?:are|were)|and|with)$/iu;
/** Behind other clauses: a thing that is measured, with all that is said of it up to the end. */
export const MEASURED =
  /[,;]\s(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|tổng (?:sản phẩm|thu|giá trị|kim ngạch|vốn|mức|số)|thu ngân sách|thu nhập|giá trị|sản lượng|kim ngạch|diện tích|năng suất|độ che phủ|doanh thu|chỉ số|GRDP|số lượng|the rate|the number|the total|the growth|GDP|GRDP)(?!\p{L})[^,;]*$)/u;
/** A label of fewer words has lost what the sentence says of the thing. */
const SHORTEST_COUNTED = 3;
const LONGEST_LABEL = 18;
const LONGEST_CHANGE = 22;

function measure(lang: Lang): RegExp {
  return new RegExp(
    String.raw`^(?<label>${EACH}|\p{L}[^“”":]{8,130}?)\s(?:(?<verb>${VERB[lang]})\s)?(?<value>(?:${HEDGE[lang]})?${NUMBER})(?<space>\s?)(?<unit>${UNIT[lang]})(?![\p{L}\p{N}])(?<rest>.*)$`,
    'su',
  );
}

/**
 * The figures of one sentence in order; only what has a clear number, unit and label. `since`: a date before a figure
 * in the sentence that its label does not repeat.
 */
export function figuresIn(sentence: string, lang: Lang): { figure: Figure; since?: string }[] {
  const found: { figure: Figure; since?: string }[] = [];
  let before = '';
  let last: Figure | undefined;
  for (const clause of clauses(bare(sentence).replace(/[.;]$/, ''))) {
    const change = changeOf(clause, lang);
    if (change && last && last.unit !== undefined) {
      last.change = last.change === undefined ? change : `${last.change}, ${change}`;
      continue;
    }
    const measured = measuredIn(clause, lang) ?? accrued(clause, last, lang);
    const own = measured ? [measured] : countedIn(clause, lang);
    last = own.at(-1);
    for (const figure of own) {
      const since = YEAR.test(figure.label)
        ? undefined
        : sinceIn(`${before} ${untilNumber(clause, figure)}`, lang);
      found.push({ figure, ...(since && { since }) });
    }
    before = `${before} ${clause}`;
  }
  return tellsAll(bare(sentence), found) ? found : [];
}

/** Whether the sentence holds a number that is no date: what figures have to say whole or not at all. */
export const isCounting = (sentence: string): boolean => numbersOf(bare(sentence)).length > 0;

/** Every number of the sentence but its dates is in one of the figures. */
function tellsAll(sentence: string, found: readonly { figure: Figure }[]): boolean {
  const told = found
    .flatMap(({ figure: { value, unit, label, change } }) => [value, unit, label, change])
    .join(' ');
  const there = new Set(told.match(DIGITS));
  return numbersOf(sentence).every((number) => there.has(number));
}

const DIGITS = /\d+(?:[.,/]\d+)*/gu;

/** Numbers that are no years, dates, or ordinals. */
export function numbersOf(sentence: string): string[] {
  return Array.from(sentence.matchAll(DIGITS))
    .filter(({ 0: number, index }) => {
      if (/^(?:1[89]|20)\d{2}$/.test(number) || /^\d{1,2}\/(?:\d{1,2}\/)?\d{4}$/.test(number)) return false;
      if (/^\s(?:năm|tháng|ngày|years?|months?|days?)(?!\p{L})/iu.test(sentence.slice(index + number.length)))
        return false;
      return !/(?:tháng|ngày|quý|thứ|lần thứ|khóa|khoá|sau|trải qua|qua)\s$/iu.test(sentence.slice(0, index));
    })
    .map(([number]) => number);
}

const YEAR = /(?<![\d/])(?:1[89]|20)\d{2}(?!\d)/u;

/** The last date of what stands before a figure, as it is written. */
function sinceIn(before: string, lang: Lang): string | undefined {
  if (YEAR.test(before)) return datesIn(before, lang).at(-1) ?? YEAR.exec(before)?.[0];
  return SPAN.exec(before)?.[0];
}
/** A stretch of time in which the figure came about. */
const SPAN =
  /(?:trong|sau|qua)\s(?:(?:hơn|gần)\s)?\d{1,3}\s(?:năm|tháng)(?!\s\d)(?:\s(?:qua|đầu năm))?(?:\s\d{4})?/iu;

const untilNumber = (clause: string, { value }: Figure): string => clause.slice(0, clause.indexOf(value));

/**
 * A sentence's clauses: cut at semicolons outside brackets, and at a comma only once the clause has its number, so
 * that "Quy mô ngành nông, lâm nghiệp của tỉnh …" stays one.
 */
function clauses(sentence: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || char === ';') && sentence.charAt(at + 1) === ' ') {
      const lists = UNITS.test(sentence.slice(at + 2, at + 12));
      if (char === ',' && (lists || !COUNT.test(sentence.slice(from, at)))) continue;
      out.push(sentence.slice(from, at).trim());
      from = at + 1;
    }
  }
  out.push(sentence.slice(from).trim());
  return out;
}

/** "xã, phường, thị trấn" are counted as one. */
const UNITS = /^(?:phường|thị trấn)(?!\p{L})/u;
/** A number that is no year, day or month. */
const COUNT = /(?<![\d/.,-])(?!(?:1[89]|20)\d{2}(?!\d))\d[\d.,]*(?:\/\d[\d.,]*)?\s?(?:%|\p{L})/u;

function changeOf(clause: string, lang: Lang): string | undefined {
  const starts = new RegExp(`^${CHANGE[lang]}(?!\\p{L})`, 'u').test(clause);
  return starts && /\d/.test(clause) && wordCount(clause) <= LONGEST_CHANGE ? clause : undefined;
}

/** What is measured may stand behind a clause that tells something else. */
function measuredIn(clause: string, lang: Lang): Figure | undefined {
  const number = COUNT.exec(clause)?.index ?? clause.length;
  const behind = MEASURED.exec(clause.slice(0, number));
  const apart = behind && mainVerb(clause.slice(0, behind.index)) !== undefined;
  return wholeMeasured(apart ? clause.slice(behind.index + 2) : clause, lang);
}

/** "lũy kế 5 tháng năm 2023 ước đạt …": what the clause before measures, over another time. */
function accrued(clause: string, last: Figure | undefined, lang: Lang): Figure | undefined {
  const found = ACCRUED.test(clause) && last?.unit !== undefined && wholeMeasured(clause, lang, true);
  const thing = last?.label.replace(
    /\s(?:(?:\d{1,2}\stháng\s(?:(?:đầu|cuối)\s)?)?năm|quý|tháng|(?:trong|đến|tính đến)\s.{0,20})\s?(?:\d{1,2}\/)?\d{4}$/u,
    '',
  );
  return found && thing !== last?.label ? { ...found, label: `${thing}… ${found.label}` } : undefined;
}
const ACCRUED = /^(?:lũy|luỹ) kế\s/iu;

function wholeMeasured(clause: string, lang: Lang, leans = false): Figure | undefined {
  const groups = MEASURES[lang].exec(clause)?.groups;
  if (!groups) return undefined;
  const { label = '', value = '', unit = '', rest = '', verb } = groups;
  if (!(leans || goodLabel(label)) || (!verb && !/^\D/.test(value))) return undefined;
  const change = followed(rest.trim(), lang);
  if (change === undefined) return undefined;
  const turned = verb && /(?:tăng|giảm)/u.test(verb) ? `${verb} ${value}` : value;
  return {
    value: turned,
    unit: unit.trim(),
    label: leans ? label : capitalised(label),
    ...(change && { change }),
  };
}

/** What stands after a number and its unit: nothing, a comparison, or (undefined) words that change its meaning. */
function followed(rest: string, lang: Lang): string | undefined {
  if (rest === '') return '';
  const bracket = /^\(([^()]{3,80})\)\s*(.*)$/su.exec(rest);
  const inner = bracket?.[1] ?? rest;
  const compares = new RegExp(`^${CHANGE[lang]}(?!\\p{L})`, 'u');
  const comparison = compares.test(inner) && (!bracket?.[2] || compares.test(bracket[2]));
  return comparison && /\d/.test(inner) && wordCount(rest) <= LONGEST_CHANGE
    ? bracket?.[2]
      ? rest
      : inner
    : undefined;
}

function goodLabel(label: string): boolean {
  const words = wordCount(label);
  if (words < 3 || words > LONGEST_LABEL || /[,;(]$|\([^)]*$/.test(label)) return false;
  return !/^(?:và|với|trong đó|lũy kế|luỹ kế|riêng|nhưng|còn|mà|đến|từ|and|but|with|to|from|of)\s/iu.test(
    label,
  );
}

/** All things that the clause counts, or none when one of them would lose its meaning. */
function countedIn(clause: string, lang: Lang): Figure[] {
  const open = [...clause.matchAll(COUNTED[lang])].filter(({ index }) => clause.charAt(index - 1) !== '(');
  const counted = open.map((match) => ({
    value: match[1] ?? '',
    label: (match[2] ?? '').trim(),
    before: clause.slice(0, match.index).trim(),
    change: BESIDE.exec(clause.slice(match.index + match[0].length))?.[1],
  }));
  const clear = counted.every(
    ({ label, before }) =>
      wordCount(label) >= SHORTEST_COUNTED &&
      wordCount(label) <= LONGEST_LABEL &&
      (before === '' || THERE.test(before)),
  );
  return clear
    ? counted.map(({ value, label, change }) => ({ value, label, ...(change && { change }) }))
    : [];
}

/** A count under another condition in brackets behind the first: "(145/200 xã sau sáp nhập)". */
const BESIDE = /^\s?\((\d[^()]{3,80})\)/u;

// Sentences → the figures that read by themselves: number, unit, what it measures, and the comparison that follows it.
import type { Lang } from '../../messages/message.js';
import type { Figure } from '../../outline/schema.js';
import { bare, capitalised, wordCount } from '../structure/text.js';

const NUMBER = String.raw`\d[\d.,]*(?:\/\d[\d.,]*)?`;
const HEDGE: Record<Lang, string> = {
  vi: '(?:(?:ước tính|ước đạt|ước|đạt trên|đạt hơn|đạt khoảng|đạt gần|khoảng|trên|hơn|gần|dưới|xấp xỉ|tăng|giảm|vượt)\\s){1,3}',
  en: '(?:(?:was |is |were )?(?:estimated at|about|around|over|nearly|almost|more than|less than|approximately)\\s)',
};
const UNIT: Record<Lang, string> = {
  vi: '(?:%(?:\\/năm)?|(?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s?(?:đồng|USD|tấn|lượt|kWh|m3|m2|người)(?:\\/\\p{L}+){0,2}|lần|điểm|km|ha|tấn|tạ\\/ha|héc-ta|triệu|tỷ)',
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
const MEASURES: Record<Lang, RegExp> = { vi: measure('vi'), en: measure('en') };
/** Things that are counted: the number is the figure, the words after it its label. */
const COUNTED: Record<Lang, RegExp> = {
  vi: new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-])((?:(?:khoảng|trên|hơn|gần|thêm)\s)?${NUMBER})\s((?:xã|trường|tập thể|cá nhân|hộ|đảng bộ|tổ chức|đảng viên|chi bộ|doanh nghiệp|hợp tác xã|công trình|dự án|khu dân cư|cơ sở|sản phẩm|mô hình|gương|chiến sĩ|thanh niên|liệt sĩ|thương binh|huyện|đồng chí)(?:[^,;.:()\d“”]{0,70}?))(?=\s?(?:[,;.(:]|và\s|được\s|đang\s|trong\s|đạt\s|từ\s|đã\s|$))`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-])((?:(?:about|over|nearly|more than)\s)?${NUMBER})\s((?:advanced|model|new|grassroots|communes?|schools?|households?|members?|party|enterprises|people)(?:[^,;.:()\d“”]{0,70}?))(?=\s?(?:[,;.(:]|and\s|in\s|$))`,
    'gu',
  ),
};
const LONGEST_LABEL = 18;

function measure(lang: Lang): RegExp {
  return new RegExp(
    String.raw`^(?<label>\p{L}[^“”":]{8,130}?)\s(?:(?<verb>${VERB[lang]})\s)?(?<value>(?:${HEDGE[lang]})?${NUMBER})(?<space>\s?)(?<unit>${UNIT[lang]})(?![\p{L}\p{N}])(?<rest>.*)$`,
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
  for (const clause of clauses(bare(sentence).replace(/[.;]$/, ''))) {
    const change = changeOf(clause, lang);
    const last = found.at(-1)?.figure;
    if (change && last && last.unit !== undefined) {
      last.change = last.change === undefined ? change : last.change;
      continue;
    }
    const measured = measuredIn(clause, lang);
    for (const figure of measured ? [measured] : countedIn(clause, lang)) {
      const since = YEAR.test(figure.label)
        ? undefined
        : YEAR.exec(`${before} ${untilNumber(clause, figure)}`)?.[0];
      found.push({ figure, ...(since && { since }) });
    }
    before = `${before} ${clause}`;
  }
  return found;
}

const YEAR = /(?<![\d/])(?:1[89]|20)\d{2}(?!\d)/u;

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
      if (char === ',' && !COUNT.test(sentence.slice(from, at))) continue;
      out.push(sentence.slice(from, at).trim());
      from = at + 1;
    }
  }
  out.push(sentence.slice(from).trim());
  return out;
}

/** A number that is no year, day or month. */
const COUNT = /(?<![\d/.,-])(?!(?:1[89]|20)\d{2}(?!\d))\d[\d.,]*(?:\/\d+)?\s?(?:%|\p{L})/u;

function changeOf(clause: string, lang: Lang): string | undefined {
  const starts = new RegExp(`^${CHANGE[lang]}(?!\\p{L})`, 'u').test(clause);
  return starts && /\d/.test(clause) && wordCount(clause) <= 14 ? clause : undefined;
}

function measuredIn(clause: string, lang: Lang): Figure | undefined {
  const groups = MEASURES[lang].exec(clause)?.groups;
  if (!groups) return undefined;
  const { label = '', value = '', unit = '', rest = '', verb } = groups;
  if (!goodLabel(label) || (!verb && !/^\D/.test(value))) return undefined;
  const change = followed(rest.trim(), lang);
  if (change === undefined) return undefined;
  return { value, unit: unit.trim(), label: capitalised(label), ...(change && { change }) };
}

/** What stands after a number and its unit: nothing, a comparison, or (undefined) words that change its meaning. */
function followed(rest: string, lang: Lang): string | undefined {
  if (rest === '') return '';
  const bracket = /^\(([^()]{3,80})\)\s*(.*)$/su.exec(rest);
  const inner = bracket?.[1] ?? rest;
  const comparison = new RegExp(`^${CHANGE[lang]}(?!\\p{L})`, 'u').test(inner);
  return comparison && /\d/.test(inner) && wordCount(inner) <= 14 ? inner : undefined;
}

function goodLabel(label: string): boolean {
  const words = wordCount(label);
  if (words < 3 || words > LONGEST_LABEL || /\($|\([^)]*$/.test(label)) return false;
  return !/^(?:và|với|trong đó|nhưng|còn|mà|đến|từ|and|but|with|to|from|of)\s/iu.test(label);
}

function countedIn(clause: string, lang: Lang): Figure[] {
  return Array.from(clause.matchAll(COUNTED[lang]), (match) => ({
    value: match[1] ?? '',
    label: (match[2] ?? '').trim(),
  })).filter(({ label }) => wordCount(label) >= 1 && wordCount(label) <= 10);
}

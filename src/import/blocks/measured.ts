// A clause → the thing it measures: the value with its introductory words, unit, label, and what follows.
import type { Lang } from '../../messages/message.js';
import { mainVerb } from '../../outline/main-clause.js';
import { conditionsIn, plansIn, small } from '../../outline/qualifiers.js';
import type { Figure } from '../../outline/schema.js';
import { capitalised, wordCount } from '../text/words.js';
import { leadWords, numberLead } from './number-lead.js';
import { COUNT, leadingTo, OPEN_RANGE, VALUE } from './numbers.js';
import { isTime } from './subjects.js';

/** A figure of a clause, and the words of the clause before it that it does not show. */
export interface InClause {
  figure: Figure;
  dropped: string;
}

export const UNIT: Record<Lang, string> = {
  vi: '(?:%(?:\\/năm)?|(?:nghìn tỷ|nghìn|ngàn|triệu|tỷ|tỉ)?\\s?(?:đồng|USD|tấn|lượt|kWh|m[3³]|m[2²]|người)(?:\\/\\p{L}+){0,2}|lần|điểm|km[2²]|km|ha|tấn|tạ\\/ha|héc-ta|triệu|tỷ)(?:\\s(?:trở lên|trở xuống))?',
  en: '(?:%|(?:thousand|million|billion)?\\s?(?:VND|USD|dong|tons|tonnes|visitors|km|hectares|ha)|times|percent|million|billion|thousand)(?:\\sor\\s(?:more|less|higher|lower))?',
};
const AMOUNT: Record<Lang, RegExp> = { vi: amountIn('vi'), en: amountIn('en') };
const CHANGE: Record<Lang, string> = {
  vi: '(?:tăng|giảm|gấp|bằng|so với|đạt|chiếm|vượt)',
  en: '(?:up|down|equivalent|an increase|a decrease|compared|higher|lower|\\d[\\d.,]* times)',
};
/** A comparison may be a plan itself: "dự kiến tăng 15%". */
const COMPARES: Record<Lang, RegExp> = {
  vi: new RegExp(`^${leadWords('vi', 'measured')}${CHANGE.vi}(?!\\p{L})`, 'u'),
  en: new RegExp(`^${leadWords('en', 'measured')}${CHANGE.en}(?!\\p{L})`, 'u'),
};
/** A condition or basis after an amount, without a number of its own. */
const UNDER =
  /^(?:theo|như|nếu|khi|vào|trong trường hợp|với điều kiện|if|when|once|under|as|by|in|provided|unless|according to)\s(?:[^\d,;]|(?:1[89]|20)\d{2}(?!\d))+$/u;
/** Nouns of measures, which start a figure's label after other clauses. */
const MEASURES =
  '(?:tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|tổng (?:sản phẩm|thu|giá trị|kim ngạch|vốn|mức|số)|thu ngân sách|thu nhập|giá trị|sản lượng|kim ngạch|diện tích|năng suất|độ che phủ|doanh thu|chỉ số|GRDP|số lượng|the rate|the number|the total|the growth|GDP|GRDP)(?!\\p{L})';
/** A measure after other clauses, up to the end of the text. */
export const MEASURED = new RegExp(`[,;]\\s(?=${MEASURES}[^,;]*$)`, 'u');
const BEGINS_MEASURED = new RegExp(`^${MEASURES.replace('GRDP', 'grdp|GRDP')}`, 'u');
const LONGEST_LABEL = 18;
const LONGEST_CHANGE = 22;
const LABEL_LETTERS = { least: 9, most: 131 };

function amountIn(lang: Lang): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/–-])(?<value>${VALUE})(?:\s?)(?<unit>${UNIT[lang]})(?![\p{L}\p{N}])`,
    'gu',
  );
}

export function changeOf(clause: string, lang: Lang): string | undefined {
  const starts = COMPARES[lang].test(clause);
  return starts && /\d/.test(clause) && wordCount(clause) <= LONGEST_CHANGE ? clause : undefined;
}

/** The measure may follow unrelated clauses, or clauses of time or condition. */
export function measuredIn(clause: string, lang: Lang): InClause | undefined {
  const number = COUNT.exec(clause)?.index ?? clause.length;
  const behind = MEASURED.exec(clause.slice(0, number));
  const apart = behind && mainVerb(clause.slice(0, behind.index)) !== undefined;
  const planned = plannedTimeEnd(clause.slice(0, number), lang);
  const own = planned > 0 && wholeMeasured(clause.slice(planned), lang);
  if (own) return { figure: own, dropped: clause.slice(0, planned) };
  const opening = openingEnd(clause.slice(0, number), lang);
  for (const from of [apart ? behind.index + 2 : 0, opening]) {
    if (from === 0 && opening > 0 && isBinding(clause.slice(0, opening), lang)) continue;
    const figure = wholeMeasured(clause.slice(from).replace(/^(?:và|and)\s/u, ''), lang);
    if (figure) return { figure, dropped: clause.slice(0, from) };
  }
  return undefined;
}

/** Where the clauses end that open a sentence with its plan, its condition or its time: "Phấn đấu đến năm 2030, …". */
function openingEnd(text: string, lang: Lang): number {
  let end = 0;
  for (const { index } of text.matchAll(/,\s/gu)) {
    const clause = text.slice(end, index);
    if (!isTime(clause, lang) && !isBinding(clause, lang)) break;
    end = index + 2;
  }
  return end;
}

/**
 * Where the plan and its time end that open a clause without a comma, either first: "Dự kiến năm 2025 thu ngân sách …",
 * "Đến hết năm 2025 dự kiến diện tích …". They are said of this number alone, and name nothing that is measured.
 */
function plannedTimeEnd(text: string, lang: Lang): number {
  const [plan] = plansIn(text, lang);
  if (!plan) return 0;
  const before = text.slice(0, plan.from).trim();
  if (before !== '') return isTime(before, lang) && text.charAt(plan.to) === ' ' ? plan.to + 1 : 0;
  const ends = Array.from(text.matchAll(/\d(?=,?\s\p{L})/gu), ({ index }) => index + 1);
  const end = ends.findLast((at) => at > plan.to && isTime(text.slice(plan.to, at), lang));
  return end === undefined ? 0 : end + (/^,?\s/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** Whether a clause starts with a plan or condition, or names a source. */
const isBinding = (clause: string, lang: Lang): boolean =>
  [...plansIn(clause, lang), ...conditionsIn(clause, lang)].some(({ from }) => from <= OPENS) ||
  /^(?:Theo|According to)\s/u.test(clause);
/** Characters before the word of a plan: "Tỉnh phấn đấu". */
const OPENS = 12;

/** `leans`: the label depends on the preceding clause's measure. */
export function wholeMeasured(clause: string, lang: Lang, leans = false): Figure | undefined {
  const match = [...clause.matchAll(AMOUNT[lang])].find(({ index }) => !isEach(clause, index));
  const { value = '', unit = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const { before: label, told, led } = numberLead(clause.slice(0, match.index), lang, 'measured');
  if (
    OPEN_RANGE.test(label) ||
    !(leans || goodLabel(label, lang)) ||
    (!led && !BEGINS_MEASURED.test(small(label)))
  )
    return undefined;
  const change = followed(clause.slice(match.index + match[0].length).trim(), lang);
  if (change === undefined) return undefined;
  return {
    value: leadingTo(value, told),
    unit: unit.trim(),
    label: leans ? label : capitalised(withoutLead(label, lang)),
    ...(change && { change }),
  };
}

/** "VCCI đã công bố chỉ số năng lực cạnh tranh, tỉnh …": the measure without who reports it. */
function withoutLead(label: string, lang: Lang): string {
  const at = INSIDE.exec(label)?.index ?? 0;
  const lead = label.slice(0, at);
  const bound = plansIn(lead, lang).length > 0 || conditionsIn(lead, lang).length > 0;
  return !bound && ANNOUNCES.test(lead) ? label.slice(at + 1) : label;
}
/** Only verbs of reporting; any other may be part of the measure: "tốc độ tăng kim ngạch". */
const ANNOUNCES =
  /(?<![\p{L}\p{M}])(?:công bố|thông báo|báo cáo|xác nhận|ghi nhận|announced|reported|published|confirmed)$/u;
const INSIDE = new RegExp(`\\s(?=${MEASURES})`, 'u');

/** "trên 1 ha đất trồng chè": this 1 is part of the measure. */
const isEach = (clause: string, at: number): boolean =>
  /(?:trên|mỗi|per)\s$/u.test(clause.slice(0, at)) && /^1\s/.test(clause.slice(at));

/**
 * What stands after a number and its unit: nothing, a comparison, under what it is so, or (undefined) words that change
 * its meaning.
 */
function followed(rest: string, lang: Lang): string | undefined {
  if (rest === '') return '';
  const bracket = /^\(([^()]{3,80})\)\s*(.*)$/su.exec(rest);
  const inner = bracket?.[1] ?? rest;
  if (wordCount(rest) > LONGEST_CHANGE) return undefined;
  const beside = bracket && (AIMED.test(inner) || PART.test(inner));
  if ((UNDER.test(inner) || beside) && !bracket?.[2]) return inner;
  const comparison = COMPARES[lang].test(inner) && (!bracket?.[2] || COMPARES[lang].test(bracket[2]));
  return comparison && /\d/.test(inner) ? (bracket?.[2] ? rest : inner) : undefined;
}

/** A bracket after a value with a part of it, or its rank. */
const PART = /^(?:riêng|trong đó|đứng|xếp|xếp hạng|of which|ranked)\s[^()]*\d[^()]*$/u;
/** A bracket with the target. */
export const AIMED = /^(?:mục tiêu|chỉ tiêu|kế hoạch|target|plan)\s[^()]*\d[^()]*$/u;

function goodLabel(label: string, lang: Lang): boolean {
  const words = wordCount(label);
  const [plan] = plansIn(label, lang);
  if (isTime(plan?.from === 0 ? label.slice(plan.to) : label, lang)) return false;
  if (label.length < LABEL_LETTERS.least || label.length > LABEL_LETTERS.most || /[“”":]/.test(label))
    return false;
  if (words < 3 || words > LONGEST_LABEL || /[,;(]$|\([^)]*$/.test(label)) return false;
  return !/^(?:và|với|trong đó|trong khi|lũy kế|luỹ kế|riêng|nhưng|còn|mà|đến|từ|and|but|while|with|to|from|of|giai đoạn|năm|by|in)\s/iu.test(
    label,
  );
}

// A chart's values as written in the outline → number formats (ECMA-376 part 1, 18.8.31) that display them the same
// way: signs, qualifiers, decimals, thousands separators. The display follows the number when someone edits it.
// Pure.
import type { ChartBody } from '../../blocks/chart/body.js';
import type { Lang } from '../../messages/message.js';

/** Format codes of a series: the most common one, and one per value. */
export interface SeriesFormats {
  common: string;
  points: string[];
}

/** How a value is written around its digits. */
interface Written {
  value: number;
  /** Words before the number (without the sign) and after it. */
  before: string;
  sign: string;
  after: string;
  /** Thousands separator, if any. */
  mark?: string;
  decimals: number;
}

/**
 * Thousands separator: a literal character that every program shows; `own` is the program's own, in conditional
 * sections; `signed` is the program's own without conditions, because LibreOffice drops negative signs in
 * conditional sections; or none.
 */
type Grouping = { sign: string } | 'own' | 'signed' | 'none';

/** Locale tags. LibreOffice picks separators by them; Microsoft's programs use the system locale regardless. */
const TAGS: Record<Lang, string> = { vi: '[$-42A]', en: '[$-409]' };
const GROUPS: Record<Lang, string> = { vi: '.', en: ',' };

export function valueFormats(body: ChartBody, lang: Lang): SeriesFormats[] {
  const series = body.series.map(({ shown, values }) =>
    values.map((value, i) => readWritten(shown[i] ?? '', value, lang)),
  );
  const grouping = groupingOf(series.flat(), lang);
  return series.map((list) => {
    const points = list.map((written) => formatOf(written, grouping, lang));
    return { common: mostOf(points), points };
  });
}

/** Axis numbers are round, so they get the format of a whole number of the chart without words. */
export function axisFormat({ series }: ChartBody, lang: Lang): string {
  const list = series.flatMap(({ shown, values }) =>
    values.map((value, i) => readWritten(shown[i] ?? '', value, lang)),
  );
  const { mark } = list.find((written) => written.mark !== undefined) ?? {};
  const round: Written = { value: 0, before: '', sign: '', after: '', mark, decimals: 0 };
  return formatOf(round, groupingOf(list, lang), lang);
}

/** Digits with separators, and the text around them. */
const NUMBER = /^(?<before>\D*)(?<digits>\d(?:[\d.,\s]*\d)?)(?<after>\D*)$/u;
const SIGN = /(?<sign>[+\-−–])\s?$/u;

function readWritten(shown: string, value: number, lang: Lang): Written {
  const { before = '', digits = '', after = '' } = NUMBER.exec(shown)?.groups ?? {};
  const sign = SIGN.exec(before)?.groups?.sign ?? '';
  const [whole = '', decimals = ''] = split(digits, lang);
  const mark = /^\d{1,3}(\D)\d{3}/.exec(whole)?.[1];
  return { value, before: before.replace(SIGN, ''), sign, after, mark, decimals: decimals.length };
}

/** Numbers with thousands separators, with or without decimals. */
const GROUPED_NUMBER: Record<Lang, { all: RegExp; decimal: string }> = {
  vi: { all: /^[1-9]\d{0,2}(?:[.\s]\d{3})+(?:,\d+)?$/, decimal: ',' },
  en: { all: /^[1-9]\d{0,2}(?:[,\s]\d{3})+(?:\.\d+)?$/, decimal: '.' },
};

/**
 * Splits into whole part and decimals. A separator that cannot separate thousands is taken as the decimal mark,
 * whichever it is.
 */
function split(digits: string, lang: Lang): string[] {
  const { all, decimal } = GROUPED_NUMBER[lang];
  return digits.split(all.test(digits) ? decimal : /[.,]/);
}

/** Numbers from here on would need more groups than a format has sections. */
const LARGEST = 1_000_000_000;

/**
 * A literal separator displays the same everywhere, but works for whole numbers only: decimals use the system's
 * decimal mark, which might be the same character.
 */
function groupingOf(list: readonly Written[], lang: Lang): Grouping {
  const large = list.filter(({ value }) => Math.abs(value) >= 1_000);
  if (large.some(({ mark }) => mark === undefined)) return 'none';
  if (list.some(({ value }) => value < 0)) return 'signed';
  if (list.some(({ value, decimals }) => decimals > 0 || value >= LARGEST)) return 'own';
  return { sign: large[0]?.mark ?? GROUPS[lang] };
}

/** A section of a format, for numbers from `from` on, or for all the rest. */
interface Section {
  from?: number;
  code: string;
}

function formatOf(written: Written, grouping: Grouping, lang: Lang): string {
  const { before, sign, after } = written;
  const sections = sectionsOf(written, grouping);
  const sectionCode = ({ from, code }: Section, signText: string): string =>
    TAGS[lang] +
    (from === undefined ? '' : `[>=${from}]`) +
    literal(before + signText) +
    code +
    literal(after);
  const [only, ...others] = sections;
  const plain = before === '' && (sign === '' || sign === '-');
  if (only === undefined || others.length > 0 || plain)
    return sections.map((part) => sectionCode(part, '')).join(';');
  // Negative numbers need their own section; otherwise the sign would precede the words.
  const [plus, minus] = sign === '+' ? ['+', '-'] : ['', sign || '-'];
  return [plus, minus, ''].map((signText) => sectionCode(only, signText)).join(';');
}

function sectionsOf(written: Written, grouping: Grouping): Section[] {
  const { value, mark, decimals, sign } = written;
  const whole = mark !== undefined || (Math.abs(value) < 1_000 && grouping !== 'none') ? '#,##0' : '0';
  // `####` also shows further decimals that someone enters later.
  if (decimals > 0) return [{ code: `${whole}.${'0'.repeat(decimals)}####` }];
  if (sign === '+' || grouping === 'signed' || grouping === 'none')
    return [{ code: mark === undefined ? 'General' : '#,##0' }];
  return grouping === 'own'
    ? [{ from: 1_000, code: '#,##0' }, { code: 'General' }]
    : literallyGrouped(grouping.sign);
}

/** Sections that insert a literal separator: from a million, from a thousand, and everything below. */
function literallyGrouped(sign: string): Section[] {
  const mark = `\\${sign}`;
  return [
    { from: 1_000_000, code: `0${mark}000${mark}000` },
    { from: 1_000, code: `0${mark}000` },
    { code: 'General' },
  ];
}

/** Quotes words for a format code; quotation marks are escaped with a backslash. */
function literal(text: string): string {
  return text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}

/** The most frequent code; on a tie, the first. */
function mostOf(codes: readonly string[]): string {
  const count = (code: string): number => codes.filter((one) => one === code).length;
  return codes.reduce((best, code) => (count(code) > count(best) ? code : best), codes[0] ?? 'General');
}

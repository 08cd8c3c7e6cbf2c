// A chart's values as written in the outline → number formats (ECMA-376 part 1, 18.8.31) that display them alike:
// signs, hedges, decimals, thousands. The display follows the number, even when someone edits it. Pure.
import type { ChartBody } from '../../blocks/chart/body.js';
import type { Lang } from '../../messages/message.js';

/** Format codes of a series: of most of its values, and of each. */
export interface SeriesFormats {
  common: string;
  points: string[];
}

/** How a value is written around its digits. */
interface Written {
  value: number;
  /** Words before the number, its sign apart, and after it. */
  before: string;
  sign: string;
  after: string;
  /** What parts thousands, if anything does. */
  mark?: string;
  decimals: number;
}

/**
 * What groups thousands: a sign that every program shows, the program's own in sections with conditions or, as
 * LibreOffice drops the sign of negative numbers there, without, or nothing.
 */
type Grouping = { sign: string } | 'own' | 'signed' | 'none';

/** LibreOffice sets separators by it; Microsoft's programs by the system alone, whatever a format says. */
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

/** The format of an axis, whose numbers are round: as a whole number of the chart without words. */
export function axisFormat({ series }: ChartBody, lang: Lang): string {
  const list = series.flatMap(({ shown, values }) =>
    values.map((value, i) => readWritten(shown[i] ?? '', value, lang)),
  );
  const { mark } = list.find((written) => written.mark !== undefined) ?? {};
  const round: Written = { value: 0, before: '', sign: '', after: '', mark, decimals: 0 };
  return formatOf(round, groupingOf(list, lang), lang);
}

/** Digits with separators between them, and what stands around them; parts thousands where all groups are whole. */
const NUMBER = /^(?<before>\D*)(?<digits>\d(?:[\d.,\s]*\d)?)(?<after>\D*)$/u;
const SIGN = /(?<sign>[+\-−–])\s?$/u;

function readWritten(shown: string, value: number, lang: Lang): Written {
  const { before = '', digits = '', after = '' } = NUMBER.exec(shown)?.groups ?? {};
  const sign = SIGN.exec(before)?.groups?.sign ?? '';
  const [whole = '', decimals = ''] = split(digits, lang);
  const mark = /^\d{1,3}(\D)\d{3}/.exec(whole)?.[1];
  return { value, before: before.replace(SIGN, ''), sign, after, mark, decimals: decimals.length };
}

/** Numbers whose thousands are parted, with decimals or without. */
const PARTED: Record<Lang, { all: RegExp; decimal: string }> = {
  vi: { all: /^[1-9]\d{0,2}(?:[.\s]\d{3})+(?:,\d+)?$/, decimal: ',' },
  en: { all: /^[1-9]\d{0,2}(?:[,\s]\d{3})+(?:\.\d+)?$/, decimal: '.' },
};

/** The whole part and the decimals; a separator that cannot part thousands is the decimal mark, whichever it is. */
function split(digits: string, lang: Lang): string[] {
  const { all, decimal } = PARTED[lang];
  return digits.split(all.test(digits) ? decimal : /[.,]/);
}

/** Numbers from here on would need one more group than a format has sections for. */
const LARGEST = 1_000_000_000;

/**
 * A sign in the format is shown the same everywhere, but only whole numbers can have it: beside decimals, whose mark is
 * the system's, it might be the same sign with another meaning.
 */
function groupingOf(list: readonly Written[], lang: Lang): Grouping {
  const large = list.filter(({ value }) => Math.abs(value) >= 1_000);
  if (large.some(({ mark }) => mark === undefined)) return 'none';
  if (list.some(({ value }) => value < 0)) return 'signed';
  if (list.some(({ value, decimals }) => decimals > 0 || value >= LARGEST)) return 'own';
  return { sign: large[0]?.mark ?? GROUPS[lang] };
}

/** A part of a format, for the numbers from a limit on or for all that are left. */
interface Part {
  from?: number;
  code: string;
}

function formatOf(written: Written, grouping: Grouping, lang: Lang): string {
  const { before, sign, after } = written;
  const parts = partsOf(written, grouping);
  const section = ({ from, code }: Part, own: string): string =>
    TAGS[lang] + (from === undefined ? '' : `[>=${from}]`) + literal(before + own) + code + literal(after);
  const [only, ...others] = parts;
  const plain = before === '' && (sign === '' || sign === '-');
  if (only === undefined || others.length > 0 || plain)
    return parts.map((part) => section(part, '')).join(';');
  // Without a section of their own, negative numbers would have their sign before the words.
  const [plus, minus] = sign === '+' ? ['+', '-'] : ['', sign || '-'];
  return [plus, minus, ''].map((own) => section(only, own)).join(';');
}

function partsOf(written: Written, grouping: Grouping): Part[] {
  const { value, mark, decimals, sign } = written;
  const whole = mark !== undefined || (Math.abs(value) < 1_000 && grouping !== 'none') ? '#,##0' : '0';
  // More decimals than are written show too, once somebody enters them.
  if (decimals > 0) return [{ code: `${whole}.${'0'.repeat(decimals)}####` }];
  if (sign === '+' || grouping === 'signed' || grouping === 'none')
    return [{ code: mark === undefined ? 'General' : '#,##0' }];
  return grouping === 'own'
    ? [{ from: 1_000, code: '#,##0' }, { code: 'General' }]
    : groupedBy(grouping.sign);
}

/** Thousands parted by a sign: from a million, from a thousand, and all other numbers as they are. */
function groupedBy(sign: string): Part[] {
  const mark = `\\${sign}`;
  return [
    { from: 1_000_000, code: `0${mark}000${mark}000` },
    { from: 1_000, code: `0${mark}000` },
    { code: 'General' },
  ];
}

/** Words in a format: in quotation marks, or each such mark behind a backslash. */
function literal(text: string): string {
  return text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}

/** The first of those that most have. */
function mostOf(codes: readonly string[]): string {
  const count = (code: string): number => codes.filter((one) => one === code).length;
  return codes.reduce((best, code) => (count(code) > count(best) ? code : best), codes[0] ?? 'General');
}

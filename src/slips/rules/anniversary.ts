// A number of years that does not match the two dates beside it: "80 năm … (27/9/1940 – 27/9/2021)", "kỷ niệm lần thứ
// 80", "5 năm (2016 – 2021)".
import type { PartialDate } from '../../outline/dates.js';
import type { Slip, SlipRule, SlipText } from '../model.js';
import { type DateSpan, spansIn } from '../read/dates.js';
import { NUMBER_WORD, numberOfWords } from '../read/number-words.js';

const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?:(\\d{1,4}|${NUMBER_WORD})\\s+(?:năm|years?)(?![\\p{L}\\p{N}])|(?:kỷ|kỉ) niệm lần thứ\\s+(\\d{1,4})|lần thứ\\s+(\\d{1,4})\\s+(?=ngày|năm)|(\\d{1,3})(?:st|nd|rd|th)\\s+(?:anniversary|birthday))`,
  'giu',
);
/** Characters between the years and their span; a title may wrap in between. */
const REACH = 170;
/** Words after which the years are not the distance between the dates: an age, a prison sentence. */
const OTHER = /(?:tuổi|hưởng thọ|hưởng dương|án|tù|mỗi|hơn|gần|trên|khoảng|nearly|over|almost|than)\s*$/iu;
/** Terms, plans and periods that count both end years. */
const TERM = /(?:giai đoạn|nhiệm kỳ|kế hoạch|thời kỳ|trong|sau|qua|suốt|term|period|plan)/iu;
const CELEBRATED =
  /(?:kỷ niệm|kỉ niệm|năm ngày|anniversary|birthday|năm thành lập|năm giải phóng|năm truyền thống)/iu;

export const anniversary: SlipRule = ({ texts, sentences, lang }) => {
  const found = sentences.flatMap(({ text, in: own }) => misfits(own, text, lang));
  const titles = texts.filter(({ kind }) => kind === 'title');
  // A title, and a line of dates below it that states no years itself.
  const below = titles.flatMap((own, i) => {
    const next = titles[i + 1];
    if (!next || spansIn(own.text, lang).length > 0 || YEARS_ALONE.test(next.text)) return [];
    return misfits(next, `${own.text}\n${next.text}`, lang);
  });
  return [...found, ...below];
};
const YEARS_ALONE = new RegExp(YEARS.source, 'iu');

function misfits(own: SlipText, text: string, lang: 'vi' | 'en'): Slip[] {
  const spans = spansIn(text, lang);
  if (spans.length === 0) return [];
  const counts = [...text.matchAll(YEARS)];
  return spans.flatMap((span, i): Slip[] => {
    const from = spans[i - 1]?.to ?? 0;
    const match = counts.findLast(({ index, 0: { length } }) => index >= from && index + length <= span.from);
    if (!match || span.from - match.index > REACH) return [];
    const between = text.slice(match.index + match[0].length, span.from);
    if (/[.;!?]\s/u.test(between) || OTHER.test(text.slice(Math.max(0, match.index - 16), match.index)))
      return [];
    if (!/[(\n]\s*(?:từ\s+)?(?:ngày\s+)?$/iu.test(between) && between.trim() !== '') return [];
    const said = match.slice(1).find((part) => part !== undefined) ?? '';
    const years = /^\d/.test(said) ? Number(said) : numberOfWords(said);
    const around = text.slice(Math.max(0, match.index - 40), span.from);
    const real = apart(span, CELEBRATED.test(around), TERM.test(around));
    if (years === undefined || real.includes(years)) return [];
    return [
      {
        code: 'slips/anniversary',
        in: own,
        words: own.text.includes(match[0]) ? match[0] : span.shown,
        params: { years: match[0], span: span.shown, real: real.join('–') },
      },
    ];
  });
}

/** Whole years between the two; anniversaries count like this, other periods may count both ends. */
function apart({ first, last }: DateSpan, celebrated: boolean, term: boolean): number[] {
  const years = last.date.year - first.date.year;
  const before = isBefore(last.date, first.date);
  const whole = before ? [years - 1, years] : [years];
  return celebrated && !term ? whole : [...whole, years + 1];
}

const dayOfYear = ({ month, day }: PartialDate): number | undefined =>
  month === undefined ? undefined : month * 100 + (day ?? 0);

function isBefore(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [dayOfYear(a), dayOfYear(b)];
  return one !== undefined && other !== undefined && one < other;
}

// Something that began after it ended: two dates in a sentence whose verbs imply an order; and timelines out of
// order.
import type { Slip, SlipRule } from '../model.js';
import { compareDates, type DatedText, datedIn } from '../read/dates.js';

/** Beginnings | ends, one kind per line. */
const PAIRS = `
khởi công|khánh thành, hoàn thành, đưa vào sử dụng, thông xe
bắt đầu, mở đầu, mở màn, bùng nổ, nổ ra|kết thúc, chấm dứt, thắng lợi hoàn toàn, toàn thắng
thành lập, ra đời|giải thể, giải tán, sáp nhập, hợp nhất, đổi tên
khai mạc|bế mạc
nhập ngũ|xuất ngũ, phục viên, giải ngũ
nổ súng|giải phóng hoàn toàn
bị bắt|được trả tự do, vượt ngục
began, started, broke out|ended, finished
founded, established|dissolved
opened|closed`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .map((verbs) => new RegExp(`(?<!\\p{L})(?:${verbs.split(', ').join('|')})(?!\\p{L})`, 'iu')),
  );

export const order: SlipRule = ({ sentences, timelines, lang }) => [
  ...sentences.flatMap(({ text, in: own }): Slip[] => {
    const dates = datedIn(text, lang);
    if (dates.length < 2) return [];
    return PAIRS.flatMap(([begins, ends]): Slip[] => {
      const first = begins && dateOf(text, dates, begins);
      const last = ends && dateOf(text, dates, ends);
      if (!first || !last || first.date === last.date || compareDates(last.date.date, first.date.date) >= 0)
        return [];
      return [
        {
          code: 'slips/ends-before-begins',
          in: own,
          words: last.date.shown,
          params: { end: last.verb, begin: first.verb, first: first.date.shown },
        },
      ];
    });
  }),
  ...timelines.flatMap((timeline) => outOfOrder(timeline, lang)),
];

/** A verb that occurs once, with its date: the one right after it, or else the last one before it in its clause. */
function dateOf(
  text: string,
  dates: readonly DatedText[],
  verb: RegExp,
): { date: DatedText; verb: string } | undefined {
  const found = [...text.matchAll(new RegExp(verb, 'giu'))];
  const [match] = found;
  if (!match || found.length > 1) return undefined;
  const end = match.index + match[0].length;
  const behind = dates.find(({ from }) => from >= end);
  if (behind && BEHIND.test(text.slice(end, behind.from))) return { date: behind, verb: match[0] };
  const before = dates.findLast(({ to }) => to <= match.index);
  return before && BEFORE.test(text.slice(before.to, match.index))
    ? { date: before, verb: match[0] }
    : undefined;
}

/** What may come between a verb and its date, after and before it. */
const BEHIND = /^(?:(?!\s(?:và|đến|tới|until|and)\s)[^,;:]){0,50}$/iu;
const BEFORE = /^(?:,|\s|\))(?:(?!\s(?:và|rồi|and)\s)[^;:,]){0,60}$/iu;

function outOfOrder(timeline: Parameters<SlipRule>[0]['timelines'][number], lang: 'vi' | 'en'): Slip[] {
  return timeline.flatMap((own, i): Slip[] => {
    const before = timeline[i - 1];
    const [first] = before ? datedIn(before.text, lang) : [];
    const [second] = datedIn(own.text, lang);
    if (!first || !second || compareDates(second.date, first.date) >= 0) return [];
    return [{ code: 'slips/timeline-order', in: own, words: second.shown, params: { before: first.shown } }];
  });
}

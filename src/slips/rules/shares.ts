// Shares that exceed the whole: "chiếm 120%", "giảm 130%", "cơ cấu: 30%, 45% và 38%".
import { parseNumber } from '../../outline/numbers.js';
import type { RuleInput, Slip, SlipRule, SlipSentence } from '../model.js';
import { type Quantity, quantitiesIn } from '../read/quantities.js';

/** Before a share: it is part of something. */
const PART_BEFORE =
  /(?:chiếm(?: tỷ (?:lệ|trọng))?|tỷ trọng(?: \p{L}+){0,4}(?: (?:đạt|là|chiếm))?|accounts? for|accounted for|share of)\s*(?:khoảng|hơn|trên|gần|tới|đến|about|over)?\s*$/iu;
/** After a share: what it is part of. */
const PART_BEHIND =
  /^\s*(?:tổng )?(?:số|dân số|các|trong số|trong tổng)\s|^\s*(?:số )?(?:hộ|xã|thôn|bản|huyện|phường|trường|người dân|gia đình|học sinh|trẻ em|đảng viên|cán bộ|cử tri|chi bộ|đảng bộ|diện tích|địa phương|đơn vị|cơ quan|thôn bản|khu dân cư|lao động|of (?:the )?(?:households|communes|members|population|people|villages|schools))(?![\p{L}\p{M}])/iu;
const RATE =
  /(?:tỷ lệ|tỉ lệ|độ che phủ|rate of|coverage)(?! (?:tăng|giảm|gia tăng|sinh lời|growth))[^.;,]{0,80}(?:đạt|là|chiếm|còn|lên|xuống|was|is|reached)\s*(?:khoảng|hơn|trên|gần|about|over)?\s*$/iu;
/** What may legitimately exceed a hundred per cent. */
const MAY_EXCEED =
  /(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết|so với|cùng kỳ|năm trước|tăng|vượt|tiến độ|công suất|plan|target|compared)/iu;
const FALL =
  /(?<!\p{L})(?:giảm|fell by|decreased by|reduced by|down)(?:\s+(?:khoảng|hơn|trên|gần|tới|được|bình quân))?\s*$/iu;
const WHOLE = /(?:cơ cấu|tỷ trọng|tỉ trọng|structure|proportions?)/iu;
/** A list that names the remainder covers a whole too: "…, cây khác chiếm 27%". */
const REST = /(?:khác|còn lại|the rest|others?)\s+(?:chiếm|là|accounts?|made)/iu;

export const shares: SlipRule = (read) => [
  ...read.sentences.flatMap((sentence) => {
    const quantities = quantitiesIn(sentence.text, read.lang).filter(({ percent }) => percent);
    return [...over(sentence, quantities), ...sums(sentence, quantities)];
  }),
  ...charts(read),
];

function over({ text, in: own }: SlipSentence, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((one): Slip[] => {
    if (one.value <= 100) return [];
    const before = text.slice(Math.max(0, one.from - 110), one.from);
    const behind = text.slice(one.to, one.to + 60);
    const near = `${before.slice(-40)} ${behind.slice(0, 40)}`;
    const isFall = FALL.test(before);
    const isPart = PART_BEFORE.test(before) || PART_BEHIND.test(behind) || RATE.test(before);
    if (isFall || (isPart && !MAY_EXCEED.test(near)))
      return [{ code: 'slips/share-over', in: own, words: one.shown }];
    return [];
  });
}

/** Consecutive shares of one structure; rounding may add a little. */
const SLACK = 0.3;

function sums({ text, in: own }: SlipSentence, quantities: readonly Quantity[]): Slip[] {
  const at = REST.test(text) ? 0 : text.search(WHOLE);
  if (at < 0) return [];
  return runs(
    text,
    quantities.filter(({ from }) => from >= at),
  ).flatMap((run): Slip[] => {
    const sum = run.reduce((all, { value }) => all + value, 0);
    if (run.length < 2 || run.some(({ value }) => value >= 100)) return [];
    if (sum <= 100 + SLACK + run.reduce((all, { step }) => all + step / 2, 0)) return [];
    return [
      sumSlip(
        own,
        run.map(({ shown }) => shown.trim()),
        sum,
      ),
    ];
  });
}

function sumSlip(own: Slip['in'], parts: readonly string[], sum: number): Slip {
  const params = { parts: parts.join(' + '), sum: Math.round(sum * 100) / 100 };
  return { code: 'slips/shares-sum', in: own, words: parts[0] ?? '', params };
}

/** Values of one time or side are consecutive; a semicolon, a year or a change starts a new series. */
function runs(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const rows: Quantity[][] = [];
  quantities.forEach((one, i) => {
    const previous = quantities[i - 1];
    const between = previous ? text.slice(previous.to, one.from) : '';
    const goesOn =
      previous &&
      !/(?:năm \d|xuống|lên|tăng|giảm|còn|so với|trong đó|từ|sang|\(|\)|in \d{4})/iu.test(between);
    const row = rows.at(-1);
    if (goesOn && row && between.length < 90) row.push(one);
    else rows.push([one]);
  });
  return rows;
}

function charts({ shares: all, lang }: RuleInput): Slip[] {
  return all.flatMap((values): Slip[] => {
    const numbers = values.map(({ text }) => parseNumber(text, lang) ?? 0);
    const sum = numbers.reduce((whole, value) => whole + value, 0);
    const [first] = values;
    if (!first || sum <= 100 + SLACK + values.length * 0.05) return [];
    return [
      sumSlip(
        first,
        values.map(({ text }) => text),
        sum,
      ),
    ];
  });
}

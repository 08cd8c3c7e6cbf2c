// "164/226 xã, chiếm 82,5%": a share that does not match the two numbers; and "245/226 xã": a part larger than its
// whole.

import type { Lang } from '../../messages/message.js';
import { parseNumber } from '../../outline/numbers.js';
import type { Slip, SlipRule, SlipSentence } from '../model.js';
import { type Quantity, quantitiesIn } from '../read/quantities.js';

const N = String.raw`\d+(?:[.,]\d+)*`;
const RATIO = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${N})\s?\/\s?(${N})(?![\p{N}/]|[.,]\p{N}|-?\p{Lu}\p{Lu})`,
  'gu',
);
/** "120 trong tổng số 226 xã". */
const OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${N})(?:\s\p{L}+){0,3}\s(?:trên|trong|/)\s(?:tổng số|số|tổng)\s(${N})(?![\p{N}/]|[.,]\p{N})`,
  'giu',
);
const SHARE =
  /^[^.;%]{0,70}?(?:chiếm|đạt|bằng|tương đương|tỷ lệ|tỉ lệ|\(|or|equal to|accounting for)\s*(?:tỷ lệ\s*|tỉ lệ\s*|chiếm\s*|đạt\s*|khoảng\s*|hơn\s*|trên\s*|gần\s*|xấp xỉ\s*)*$/iu;
/** Things of which a part cannot exceed the whole. */
const COUNTED =
  /^\s*(?:số\s+)?(?:xã|phường|thị trấn|huyện|thôn|bản|buôn|ấp|khu|tổ dân phố|hộ|người|học sinh|trường|lớp|đảng viên|đảng bộ|chi bộ|chi đoàn|đồng chí|đại biểu|cử tri|tổ chức|cơ quan|đơn vị|cơ sở|doanh nghiệp|tiêu chí|trạm|di tích|tỉnh|địa phương|hợp tác xã|công trình|dự án|phiếu|communes|villages|schools|households|districts|members|delegates)(?![\p{L}\p{M}])/iu;
const BEYOND = /(?:kế hoạch|chỉ tiêu giao|vượt|so với|mục tiêu|plan|target)/iu;

export const ratios: SlipRule = ({ sentences, lang }) =>
  sentences.flatMap((sentence) => inSentence(sentence, lang));

function inSentence(sentence: SlipSentence, lang: Lang): Slip[] {
  const { text, in: own } = sentence;
  const found = [...text.matchAll(RATIO), ...text.matchAll(OF)];
  const percents = quantitiesIn(text, lang).filter(({ percent }) => percent);
  return [
    ...found.flatMap((match): Slip[] => {
      const [words, first = '', second = ''] = match;
      const [part, whole] = [parseNumber(first, lang), parseNumber(second, lang)];
      const end = match.index + words.length;
      if (part === undefined || whole === undefined || whole === 0 || isDate(first, second)) return [];
      const around = `${text.slice(Math.max(0, match.index - 50), match.index)} ${text.slice(end, end + 60)}`;
      if (part > whole && COUNTED.test(text.slice(end)) && !BEYOND.test(around))
        return [{ code: 'slips/part-over-whole', in: own, words, params: { total: second } }];
      const share = percents.find(({ from }) => from >= end && SHARE.test(text.slice(end, from)));
      return share && !fits(part / whole, share) && !saysElse(text.slice(end, share.from))
        ? [misfit(own, words, part / whole, share)]
        : [];
    }),
    ...ofTotal(sentence, lang),
  ];
}

/** Day and month, or month and year: "28/9", "8/1945". */
const isDate = (first: string, second: string): boolean =>
  (/^\d{1,2}$/.test(first) && /^(?:1[5-9]|20)\d\d$/.test(second)) ||
  (/^0\d/.test(second) && /^\d\d?$/.test(first));

/** A share other than that of the two numbers. */
const saysElse = (between: string): boolean => /(?:tăng|giảm|vượt|so với|kế hoạch|\d)/iu.test(between);

/** To the precision written; the last digit may be truncated instead of rounded. */
function fits(ratio: number, { value, step, hedge }: Quantity): boolean {
  const slack = hedge === '' ? step * 1.01 : Math.max(2, step);
  return Math.abs(ratio * 100 - value) <= slack;
}

function misfit(own: Slip['in'], words: string, ratio: number, share: Quantity): Slip {
  const real = Math.round(ratio * 10_000) / 100;
  return { code: 'slips/ratio', in: own, words: share.shown.trim(), params: { ratio: words, real } };
}

const IN_ALL = /^[^.;]{0,60}?[,(]?\s*trong đó(?: có)?\s*(?:khoảng\s*)?$/iu;

/** "226 xã, trong đó có 164 xã đạt chuẩn, chiếm 82,5%". */
function ofTotal({ text, in: own }: SlipSentence, lang: Lang): Slip[] {
  const all = quantitiesIn(text, lang);
  return all.flatMap((whole, i): Slip[] => {
    const [part, share] = [all[i + 1], all[i + 2]];
    if (
      !part ||
      !share?.percent ||
      part.percent ||
      whole.percent ||
      !IN_ALL.test(text.slice(whole.to, part.from))
    )
      return [];
    if (part.noun[0] !== whole.noun[0] || part.noun[0] === undefined || part.value > whole.value) return [];
    const between = text.slice(part.to, share.from);
    if (!SHARE.test(between) || /(?:tăng|giảm|vượt|so với|kế hoạch)/iu.test(between)) return [];
    const words = `${part.shown.trim()}/${whole.shown.trim()}`;
    return fits(part.value / whole.value, share) ? [] : [misfit(own, words, part.value / whole.value, share)];
  });
}

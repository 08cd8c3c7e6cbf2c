// A total and its parts in one sentence that do not add up: "26 tay súng: 10 súng trường và 06 súng kíp", "tổng 226
// xã: 120 xã …, 100 xã …", "120 xã … và 100 xã …, tổng cộng 226 xã"; a part that is more than its whole.
import type { Slip, SlipRule, SlipSentence } from '../model.js';
import { isNear, type Quantity, quantitiesIn } from '../read/quantities.js';

/** What may stand between a total and its parts. */
const EXACT =
  /^[^,;:]{0,70}?(?::|,?\s*\(?(?:bao )?gồm(?: có)?:?|\(|, chia (?:làm|thành|ra):?)\s*(?:có\s+)?[^,;:]{0,50}$/iu;
const WITHIN = /^[^;:]{0,110}?[,(]?\s*trong (?:đó|số đó)(?: có)?(?::|\s)[^,;:\d]{0,60}$/iu;
const JOINS = /^[^.:]*?(?:[,;]|(?<!\p{L})(?:và|and|cùng)(?!\p{L}))[^.:]*$/iu;
const TOTAL =
  /(?:tổng cộng|tổng số|tổng|cộng lại|tất cả|in total|a total of)(?:\s+(?:là|có|được|cộng))?\s*$|tổng cộng(?:\s\p{L}+){0,6}\s*$/iu;

export const sums: SlipRule = ({ sentences, lang }) =>
  sentences.flatMap((sentence): Slip[] => {
    const clean = withoutAsides(sentence.text);
    const quantities = quantitiesIn(clean, lang);
    if (quantities.length < 3) return quantities.length === 2 ? overWhole(sentence, clean, quantities) : [];
    return [
      ...forwards(sentence, clean, quantities),
      ...backwards(sentence, clean, quantities),
      ...overWhole(sentence, clean, quantities),
    ];
  });

/** Short asides in brackets, such as "(chiếm 30%)", say something else of a part; their places stay. */
const withoutAsides = (text: string): string =>
  text.replace(/\((?:chiếm|đạt|tăng|giảm|bằng|tỷ lệ|gấp|vượt)[^()]*\)/giu, (aside) =>
    ' '.repeat(aside.length),
  );

function forwards(sentence: SlipSentence, text: string, all: readonly Quantity[]): Slip[] {
  return all.flatMap((total, i): Slip[] => {
    const first = all[i + 1];
    if (!first || total.percent) return [];
    const between = text.slice(total.to, first.from);
    const isExact = EXACT.test(between);
    const isWithin = !isExact && WITHIN.test(between);
    if ((!isExact && !isWithin) || INEXACT.test(total.hedge)) return [];
    const closes = /\([^)]*$/u.test(between) ? text.indexOf(')', first.from) : -1;
    const parts = partsOf(text, all.slice(i + 1), total, closes < 0 ? text.length : closes);
    if (parts.length < 2) return [];
    return misfit(sentence, total, parts, isExact);
  });
}

const INEXACT = /^(?:hơn|trên|gần|khoảng|over|nearly|about|around|more than|less than|dưới|chừng|xấp xỉ)$/iu;

/** Quantities in a row with only their names and joints between them. */
function partsOf(text: string, rest: readonly Quantity[], total: Quantity, end: number): Quantity[] {
  const parts: Quantity[] = [];
  for (const [i, one] of rest.entries()) {
    if (one.from >= end || one.percent || one.scaled !== total.scaled) break;
    const previous = rest[i - 1];
    if (previous && !JOINS.test(text.slice(previous.to, one.from))) break;
    if (previous && OTHER.test(text.slice(previous.to, one.from))) break;
    parts.push(one);
  }
  return parts;
}
/** What goes on to say something else. */
const OTHER =
  /(?:tăng|giảm|so với|bằng|đạt tỷ lệ|chiếm|bình quân|gấp|trang bị|chia|hình thành|tổ chức|thu giữ|cùng với|ngoài ra|thu được|trong đó)/iu;

function misfit(
  { in: own, text }: SlipSentence,
  total: Quantity,
  parts: readonly Quantity[],
  isExact: boolean,
): Slip[] {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { step }) => all + step / 2, total.step / 2);
  const exactParts = parts.every(({ hedge }) => !INEXACT.test(hedge));
  if (!exactParts || isNear(sum, total.value, total.scaled || total.step < 1 ? slack : 0)) return [];
  if (parts.some(({ value }) => value > total.value) || someFit(parts, total)) return [];
  const same = isSameKind(total, parts);
  const off = Math.abs(sum - total.value) / total.value;
  // Kinds that overlap, or of which some are not named, are far from the total.
  const isAll = parts.some(({ noun }) => noun[0] === 'nam') && parts.some(({ noun }) => noun[0] === 'nữ');
  if (!isExact && !isAll && !(sum < total.value ? off < NEAR : same && /trong đó:/iu.test(text))) return [];
  if (isExact && !same && off > FAR) return [];
  const params = {
    total: total.shown.trim(),
    parts: parts.map(({ shown }) => shown.trim()).join(' + '),
    sum: shown(sum, total),
  };
  return [{ code: isExact && same ? 'slips/sum' : 'slips/sum-list', in: own, words: total.shown, params }];
}

/** The first parts alone make the total: what stands behind them speaks of something else. */
function someFit(parts: readonly Quantity[], { value }: Quantity): boolean {
  let sum = 0;
  return parts.some((part, i) => {
    sum += part.value;
    return i > 0 && sum === value;
  });
}

const NEAR = 0.02;
const FAR = 0.5;

const isSameKind = (total: Quantity, parts: readonly Quantity[]): boolean =>
  parts.every(({ noun, scaled }) => scaled || noun.length === 0 || noun[0] === total.noun[0]);

/** In the unit of the total: 12.5 beside "12 tỷ". */
const shown = (sum: number, { factor }: Quantity): string => String(Math.round((sum / factor) * 1e6) / 1e6);

function backwards(sentence: SlipSentence, text: string, all: readonly Quantity[]): Slip[] {
  return all.flatMap((total, i): Slip[] => {
    if (i < 2 || total.percent || !TOTAL.test(text.slice(0, total.from))) return [];
    const parts: Quantity[] = [];
    for (let at = i - 1; at >= 0; at--) {
      const one = all[at];
      if (!one || one.percent || one.noun[0] !== total.noun[0] || one.scaled !== total.scaled) break;
      parts.unshift(one);
    }
    return parts.length < 2 ? [] : misfit(sentence, total, parts, true);
  });
}

/** "112 xã, trong đó có 116 xã …": more than all. */
function overWhole({ in: own }: SlipSentence, text: string, all: readonly Quantity[]): Slip[] {
  return all.flatMap((total, i): Slip[] => {
    const part = all[i + 1];
    if (!part || total.percent || part.percent || !WITHIN.test(text.slice(total.to, part.from))) return [];
    const isSame =
      total.noun[0] !== undefined && total.noun[0] === part.noun[0] && total.scaled === part.scaled;
    if (!isSame || part.value <= total.value || INEXACT.test(total.hedge)) return [];
    return [
      { code: 'slips/part-over-whole', in: own, words: part.shown, params: { total: total.shown.trim() } },
    ];
  });
}

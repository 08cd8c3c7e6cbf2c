// "tăng từ 100 tỷ lên 250 tỷ đồng, gấp 3,5 lần": a factor, percentage or direction that contradicts its two values.
import type { Lang } from '../../messages/message.js';
import type { Slip, SlipRule, SlipSentence } from '../model.js';
import { type Quantity, quantitiesIn } from '../read/quantities.js';

const FROM = /(?:từ|from)(?: (?:chỗ|mức|năm|\d{4}|có|chỉ|hơn|trên|gần|khoảng|về|về trước|về sau))*\s*$/iu;
const TO =
  /(?:lên|xuống|còn|đến|thành|tới|đạt|to)(?:\s|\(|năm|\d{4}|\)|chỉ|còn|hơn|trên|gần|khoảng|mức|đạt|tới|in|only|,)*$/iu;
const UP = /(?<!\p{L})(?:tăng|nâng|increased|rose|up|grew)(?!\p{L})/iu;
const DOWN = /(?<!\p{L})(?:giảm|hạ|decreased|fell|down|dropped|reduced)(?!\p{L})/iu;
const UP_TO = /(?<!\p{L})(?:lên|tăng lên)(?!\p{L})/iu;
const DOWN_TO = /(?<!\p{L})(?:xuống|giảm còn|chỉ còn)(?!\p{L})/iu;
const TIMES =
  /(gấp|tăng|bằng|cao gấp|cao hơn)(?:\s+(?:hơn|gần|khoảng|trên|tới|đến|lên))*\s+(\d+(?:[.,]\d+)?)\s+lần|(\d+(?:[.,]\d+)?)\s+times/giu;
const DOUBLE = /(?:gấp|tăng gấp)\s+(đôi|ba|bốn|năm|sáu|mười)(?!\p{L})(?!\s+(?:lần|mươi))/giu;
const DOUBLES: Record<string, number> = { đôi: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, mười: 10 };
const HEDGED = /(?:hơn|gần|khoảng|trên|xấp xỉ|over|nearly|about)/iu;
/** Characters after the two values in which their change may be stated. */
const REACH = 70;

export const changes: SlipRule = ({ sentences, lang }) =>
  sentences.flatMap((sentence): Slip[] => {
    const all = quantitiesIn(sentence.text, lang);
    const compared = comparedIn(sentence.text, all);
    if (compared) return inComparison(sentence, compared, lang);
    return all.flatMap((first, i): Slip[] => {
      const last = all[i + 1];
      if (!last || !isChange(sentence.text, first, last)) return [];
      return inChange(sentence, first, last, all[i + 2], lang);
    });
  });

/** "từ 100 tỷ (năm 2015) lên 250 tỷ", both in the same unit. */
function isChange(text: string, first: Quantity, last: Quantity): boolean {
  const between = text.slice(first.to, last.from);
  const isFrom = FROM.test(text.slice(Math.max(0, first.from - 30), first.from));
  const alike =
    first.percent === last.percent && (first.scaled === last.scaled || first.noun[0] === last.noun[0]);
  const noun = first.noun.length === 0 || last.noun.length === 0 || first.noun[0] === last.noun[0];
  return isFrom && alike && noun && between.length < 70 && !/[;.]\s/u.test(between) && TO.test(between);
}

function inChange(
  { text, in: own }: SlipSentence,
  first: Quantity,
  last: Quantity,
  next: Quantity | undefined,
  lang: Lang,
): Slip[] {
  const pair = `${first.shown.trim()} → ${last.shown.trim()}`;
  const before = text.slice(Math.max(0, first.from - 60), first.from);
  const between = text.slice(first.to, last.from);
  const behind = text.slice(last.to, next?.percent ? next.to : last.to + REACH).slice(0, REACH);
  const wrong = directionOf(before, between, first, last);
  if (wrong)
    return [
      { code: 'slips/direction', in: own, words: text.slice(first.from, last.to), params: { verb: wrong } },
    ];
  const found = [
    ...factors(behind, first, last, lang),
    ...(next && next.from < last.to + REACH ? [perCent(text, first, last, next)] : []),
  ].filter((one) => one !== undefined);
  return found.map(
    ({ words, real }): Slip => ({ code: 'slips/change', in: own, words, params: { pair, real } }),
  );
}

/** "So với năm 2010 (42 tỷ đồng), năm 2020 đạt 126 tỷ đồng, gấp 3 lần": one of the two values is in brackets. */
function comparedIn(text: string, all: readonly Quantity[]): [Quantity, Quantity] | undefined {
  const values = all.filter(({ noun, percent }) => !percent && noun[0] !== 'lần');
  const [one, two] = values;
  if (!one || !two || values.length > 2 || one.noun[0] !== two.noun[0]) return undefined;
  const bracketed = values.find(({ from }) => /năm \d{4} \((?:đạt |là )?$/iu.test(text.slice(0, from)));
  if (!bracketed) return undefined;
  return bracketed === one ? [one, two] : [two, one];
}

function inComparison(
  { text, in: own }: SlipSentence,
  [first, last]: [Quantity, Quantity],
  lang: Lang,
): Slip[] {
  const pair = `${first.shown.trim()} → ${last.shown.trim()}`;
  return factors(text.slice(last.to), first, last, lang)
    .filter((one) => one !== undefined)
    .map(({ words, real }): Slip => ({ code: 'slips/change', in: own, words, params: { pair, real } }));
}

function directionOf(before: string, between: string, first: Quantity, last: Quantity): string | undefined {
  const verbs = before.split(/[,;]/u).at(-1) ?? '';
  const up = UP_TO.exec(between) ?? UP.exec(verbs);
  const down = DOWN_TO.exec(between) ?? DOWN.exec(verbs);
  if (up && !down && last.value < first.value) return up[0];
  if (down && !up && last.value > first.value) return down[0];
  return undefined;
}

interface Misfit {
  words: string;
  real: string | number;
}

function factors(behind: string, first: Quantity, last: Quantity, lang: Lang): (Misfit | undefined)[] {
  if (first.value === 0) return [];
  const ratio = last.value / first.value;
  const told = [...behind.matchAll(TIMES)].map(({ 0: words, 1: verb = '', 2: vi, 3: en }) => ({
    words,
    verb,
    said: vi ?? en ?? '',
  }));
  const doubled = [...behind.matchAll(DOUBLE)].map(({ 0: words, 1: said = '' }) => ({
    words,
    verb: 'gấp',
    said,
  }));
  return [...told, ...doubled].map(({ words, verb, said }) => {
    const factor = DOUBLES[said.toLowerCase()] ?? Number(said.replace(',', '.'));
    const step = 10 ** -(/[.,](\d+)$/.exec(said)?.[1]?.length ?? 0);
    // A whole factor may be rounded; the last digit of another may be truncated.
    const own = step === 1 ? 0.51 : step * 1.01;
    const slack = HEDGED.test(words) ? Math.max(own, factor * 0.15) : own;
    const readings = /tăng|cao hơn/iu.test(verb) ? [ratio, ratio - 1] : [ratio, 1 / ratio];
    if (readings.some((one) => Math.abs(one - factor) <= slack) || lang === 'en') return undefined;
    return { words, real: round(ratio) };
  });
}

/** "tăng 25%" beside two values; beside two percentages it may be their difference. */
function perCent(text: string, first: Quantity, last: Quantity, next: Quantity): Misfit | undefined {
  const verb = text.slice(last.to, next.from);
  if (!next.percent || !/^[^.;]{0,45}(?:tăng|giảm)(?:\s+(?:hơn|gần|khoảng|trên|tới|được))*\s*$/iu.test(verb))
    return undefined;
  if (
    /(?:bình quân|hằng năm|hàng năm|mỗi năm)/iu.test(`${verb}${text.slice(next.to, next.to + 25)}`) ||
    first.value === 0
  )
    return undefined;
  if (/^\s*\/\s*năm/u.test(text.slice(next.to))) return undefined;
  const relative = Math.abs(last.value / first.value - 1) * 100;
  const readings = first.percent ? [relative, Math.abs(last.value - first.value)] : [relative];
  const slack = HEDGED.test(verb) ? Math.max(next.step, next.value * 0.1) : next.step * 1.01;
  if (readings.some((own) => Math.abs(own - next.value) <= slack)) return undefined;
  const real = first.percent ? round(Math.abs(last.value - first.value)) : round(relative);
  return { words: next.shown.trim(), real: `${real}%` };
}

const round = (value: number): number => Math.round(value * 100) / 100;

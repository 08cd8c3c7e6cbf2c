// One quantity that the document states with two values, and one event that it gives two days.
import type { Lang } from '../../messages/message.js';
import type { RuleInput, Slip, SlipRule, SlipSentence } from '../model.js';
import { datedIn } from '../read/dates.js';
import { type Quantity, quantitiesIn } from '../read/quantities.js';
import { syllableKey } from '../spelling/syllable.js';

interface Stated {
  sentence: SlipSentence;
  shown: string;
  value: number;
  step: number;
  /** "%", "×1000000000 đồng", "xã": only values of one measure are compared. */
  measure: string;
  /** Words of its clause that tell what it is of. */
  subject: ReadonlySet<string>;
  times: string;
}

const EMPTY = new Set(
  `là có được đạt của và với trong ở tại năm đã các những cho từ đến thì so còn chiếm tổng số nay hiện này đó ngày tháng bình
  quân khoảng gần trên hơn ước tính toàn by was were is are of in to for and a an the with at from on had has have reached`
    .split(/\s+/)
    .map(syllableKey),
);
/** Share of subject that two must have in common, and the least words that tell what a value is of. */
const SAME = 0.86;
const LEAST = 4;
const LEAST_BEFORE = 2;
/** Words that make another matter of the same subject: plans, comparisons, growth. */
const OTHERWISE =
  /(?:mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|dự kiến|dự báo|đến năm|(?<!tốc độ )tăng(?! trưởng)|giảm(?! nghèo)|vượt|gấp|lên|xuống|còn lại|trong đó|target|plan|expected)/iu;

export const values: SlipRule = (read) => [
  ...differing(stated(read), 'slips/two-values'),
  ...differing(events(read), 'slips/two-dates'),
];

function stated({ sentences, lang }: RuleInput): Stated[] {
  return sentences
    .filter(({ in: own }) => own.kind !== 'note' && own.kind !== 'cell')
    .flatMap((sentence) =>
      quantitiesIn(sentence.text, lang).flatMap(
        (one, i, all) => statedAt(sentence, one, all[i - 1], lang) ?? [],
      ),
    );
}

function statedAt(
  sentence: SlipSentence,
  one: Quantity,
  previous: Quantity | undefined,
  lang: Lang,
): Stated | undefined {
  const { text } = sentence;
  const begin = Math.max(
    clauseStart(text, previous),
    text.lastIndexOf(';', one.from),
    text.lastIndexOf('(', one.from),
  );
  const clause = text.slice(begin, one.from);
  const behind = one.percent ? [] : one.noun.slice(0, 3);
  if (OTHERWISE.test(clause) || one.hedge === 'dưới' || one.value === 0) return undefined;
  const subject = subjectOf(`${clause} ${behind.join(' ')}`);
  // What stands behind a count tells what is counted, not where and of whom.
  if (subjectOf(clause).size < LEAST_BEFORE || subject.size < LEAST) return undefined;
  return {
    sentence,
    shown: one.shown.trim(),
    value: one.value,
    step: one.step * (one.hedge === '' ? 1 : 5),
    measure: one.percent ? '%' : one.scaled ? `×${one.noun[0] ?? ''}` : (one.noun[0] ?? ''),
    subject,
    times: timesOf(clause + text.slice(one.to, one.to + 30), lang),
  };
}

/** Behind another value the clause begins with the next comma or "và": what stands before it belongs to that one. */
function clauseStart(text: string, previous: Quantity | undefined): number {
  if (!previous) return 0;
  const joint = /,|;|\svà\s/u.exec(text.slice(previous.to));
  return previous.to + (joint ? joint.index : text.length);
}

const subjectOf = (text: string): Set<string> =>
  new Set(
    Array.from(text.matchAll(/[\p{L}][\p{L}\p{M}]*/gu), ([word]) => syllableKey(word)).filter(
      (word) => !EMPTY.has(word),
    ),
  );

const timesOf = (text: string, lang: Lang): string =>
  [
    ...datedIn(text, lang).map(({ shown }) => shown),
    ...Array.from(
      text.matchAll(/\d+ tháng|quý [IV]+|đầu năm|cuối năm|lần thứ \S+|khóa \S+|khoá \S+/giu),
      ([words]) => words,
    ),
  ].join(' ');

/** Verbs that tell of events which happen once. */
const EVENT =
  /(?:được thành lập|thành lập|ra đời|được giải phóng|giải phóng|nổ ra|khởi công|khánh thành|khai mạc|bế mạc|được tái lập|hy sinh|was founded|was established|was liberated|broke out)/iu;
/** Words that name what it happened to. */
const LEAST_OF_EVENT = 3;
const BEHIND_VERB = 60;

function events({ sentences, lang }: RuleInput): Stated[] {
  return sentences.flatMap((sentence): Stated[] => {
    const { text, in: own } = sentence;
    const verb = EVENT.exec(text);
    const dates = datedIn(text, lang).filter(({ date }) => date.day !== undefined);
    const [date] = dates;
    if (!verb || !date || dates.length > 1 || own.kind === 'note') return [];
    const blank = text.replace(date.shown, (shown) => ' '.repeat(shown.length));
    // "X được thành lập ngày …", or "ngày …, thành lập X".
    const before = subjectOf(blank.slice(0, verb.index).split(/[;:(]/u).at(-1) ?? '');
    const end = verb.index + verb[0].length;
    const behind = subjectOf(blank.slice(end, end + BEHIND_VERB).split(/[;:(,]/u)[0] ?? '');
    const subject = before.size >= LEAST_OF_EVENT ? before : behind;
    const { year, month = 0, day = 0 } = date.date;
    if (subject.size < LEAST_OF_EVENT) return [];
    const value = (year * 100 + month) * 100 + day;
    const measure = verb[0].toLowerCase().replace(/^được /u, '');
    return [{ sentence, shown: date.shown, value, step: 0, measure, subject, times: '' }];
  });
}

/** Values of one measure and time that each is compared with: the last ones before it. */
const MOST_COMPARED = 200;

function differing(all: readonly Stated[], code: 'slips/two-values' | 'slips/two-dates'): Slip[] {
  const byMeasure = new Map<string, Stated[]>();
  return all.flatMap((one): Slip[] => {
    const key = `${one.measure} ${one.times}`;
    const before = byMeasure.get(key) ?? [];
    byMeasure.set(key, before);
    const twin = before.slice(-MOST_COMPARED).find((other) => likeness(one.subject, other.subject) >= SAME);
    before.push(one);
    if (!twin || twin.sentence === one.sentence || isRounded(one, twin)) return [];
    const { atVi: otherVi, atEn: otherEn } = twin.sentence.in.at;
    return [{ code, in: one.sentence.in, words: one.shown, params: { other: twin.shown, otherVi, otherEn } }];
  });
}

/** "7,8%" and "7,84%" are one value; so are "hơn 200" and "205". */
const isRounded = (one: Stated, other: Stated): boolean =>
  Math.abs(one.value - other.value) <= Math.max(one.step, other.step) * 0.51;

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

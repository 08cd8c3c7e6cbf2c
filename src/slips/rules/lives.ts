// A person's life: death before birth, deeds before birth or after death, and an age that contradicts the years.
import type { Lang } from '../../messages/message.js';
import type { Slip, SlipRule, SlipSentence } from '../model.js';
import { type DatedText, datedIn, spansIn } from '../read/dates.js';
import { namesIn } from '../read/names.js';

interface Stated {
  year: number;
  shown: string;
  sentence: SlipSentence;
}
interface Life {
  born?: Stated;
  died?: Stated;
}

const BIRTH =
  /(?<!\p{L})(?:(?<!(?:hy|hi|học|phát|khai|tái|nảy|vệ) )sinh(?: ngày| năm| vào)?|born(?: on| in)?)(?:\s*(?:ngày|năm|vào))*[\s:,]*$/iu;
const DEATH =
  /(?<!\p{L})(?:hy sinh|hi sinh|mất|qua đời|từ trần|tạ thế|tử trận|bị xử bắn|bị sát hại|died|passed away|was killed|sacrificed)(?:[^.;,]{0,60}?)?(?:\s*(?:ngày|năm|vào|in|on))*[\s:,]*$/iu;
const AGE =
  /(?:(?:hưởng thọ|hưởng dương|thọ|khi(?: mới| vừa| chưa đầy| tròn)?|lúc(?: mới)?|mới|vừa tròn|năm|ở tuổi|at the age of|aged)\s+)(\d{1,3})(?:\s+tuổi|(?=\D|$))/giu;
const TUOI = /(?:tuổi|at the age of|aged|ở tuổi)/iu;
const LIVING =
  /(?:làm (?:bí thư|chủ tịch|phó|ủy viên|uỷ viên|chỉ huy|đội trưởng|trưởng)|giữ chức|được bầu|được cử|tham gia|gia nhập|vào đảng|kết nạp|nhập ngũ|lãnh đạo|chỉ huy|tốt nghiệp|bị bắt|elected|joined|led|appointed)/iu;
const HONOUR =
  /(?:truy tặng|truy phong|đặt tên|tưởng niệm|xây dựng|công nhận|tôn tạo|khánh thành|kỷ niệm|posthumous|named after|phong tặng|cải táng|hài cốt)/iu;
const ANCESTOR =
  /(?<!\p{L})(?:cha|bố|mẹ|ông nội|ông ngoại|anh trai|con trai|con gái|vợ|chồng|em trai|father|mother|son|wife)(?!\p{L})/iu;

export const lives: SlipRule = ({ texts, sentences, lang }) => {
  const lifes = new Map<string, Life>();
  const found: Slip[] = [];
  for (const own of texts)
    for (const { text, from } of namesIn(own)) {
      const span = lifespanBehind(own.text, from + text.length, lang);
      if (!span) continue;
      const sentence = { text: own.text, in: own, from: 0 };
      const [born, died] = [span.first, span.last].map((one) => ({
        year: one.date.year,
        shown: one.shown,
        sentence,
      }));
      if (born && died) lifes.set(text, { born, died });
      if (born && died && died.year < born.year)
        found.push({ code: 'slips/death-before-birth', in: own, words: span.shown, params: { name: text } });
    }
  for (const sentence of sentences) found.push(...inSentence(sentence, lifes, lang));
  return found;
};

/** "(1910 - 1985)" right after a name. */
function lifespanBehind(text: string, at: number, lang: Lang) {
  const inner = /^\s*\(([^()]{4,40})\)/u.exec(text.slice(at, at + 44))?.[1];
  const span = inner === undefined ? undefined : spansIn(inner, lang)[0];
  return span && span.from < 6 ? span : backwardsSpan(inner, lang);
}

/** A span that runs backwards is also read as two dates. */
function backwardsSpan(inner: string | undefined, lang: Lang) {
  const [first, last] = inner === undefined ? [] : datedIn(inner, lang);
  if (!inner || !first || !last || !/^\s*[-–—]\s*$/.test(inner.slice(first.to, last.from))) return undefined;
  return { from: first.from, to: last.to, shown: inner.slice(first.from, last.to), first, last };
}

function inSentence(sentence: SlipSentence, lifes: Map<string, Life>, lang: Lang): Slip[] {
  const { text, in: own } = sentence;
  if (ANCESTOR.test(text)) return [];
  const name = namesIn({ ...own, text }).find(
    ({ text: one }) => lifes.has(one) || one.split(' ').length > 2,
  )?.text;
  const dates = datedIn(text, lang);
  const born = dates.find(({ from }) => BIRTH.test(before(text, from)));
  const died = dates.find((one) => one !== born && DEATH.test(before(text, one.from)));
  const known = (name === undefined ? undefined : lifes.get(name)) ?? {};
  const life: Life = {
    ...known,
    ...(born && { born: { year: born.date.year, shown: born.shown, sentence } }),
    ...(died && { died: { year: died.date.year, shown: died.shown, sentence } }),
  };
  if (name !== undefined && (born || died)) lifes.set(name, life);
  return [
    ...order(life, known, sentence, born, died),
    ...ages(life, sentence, dates),
    ...deeds(life, sentence, dates, [born, died]),
  ];
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 90), at);

function order(
  { born, died }: Life,
  known: Life,
  { in: own }: SlipSentence,
  ...here: (DatedText | undefined)[]
): Slip[] {
  const told = here.findLast((one) => one !== undefined);
  if (!told || !born || !died) return [];
  if (died.year < born.year)
    return [
      {
        code: 'slips/death-before-birth',
        in: own,
        words: told.shown,
        params: { name: `${born.shown} – ${died.shown}` },
      },
    ];
  const other = [
    [known.born, born],
    [known.died, died],
  ].find(([one, two]) => one && two && one.year !== two.year);
  const [first, second] = other ?? [];
  if (!first || !second) return [];
  return [
    {
      code: 'slips/two-lives',
      in: own,
      words: second.shown,
      params: { other: first.shown, ...whereOf(first) },
    },
  ];
}

const whereOf = ({ sentence }: Stated) => ({ otherVi: sentence.in.at.atVi, otherEn: sentence.in.at.atEn });

/** Age may count from birth, or include the year of birth; allow a year either way. */
const SLACK = 1;

function ages({ born, died }: Life, { text, in: own }: SlipSentence, dates: readonly DatedText[]): Slip[] {
  if (!born) return [];
  return [...text.matchAll(AGE)].flatMap((match): Slip[] => {
    if (!TUOI.test(match[0])) return [];
    const ofDeath = /thọ|dương/iu.test(match[0]);
    const when = ofDeath ? died?.year : (nearest(dates, match.index, born.shown)?.date.year ?? died?.year);
    const said = Number(match[1]);
    if (when === undefined || Math.abs(when - born.year - said) <= SLACK) return [];
    return [
      {
        code: 'slips/age',
        in: own,
        words: match[0].trim(),
        params: { born: born.shown, when, real: when - born.year },
      },
    ];
  });
}

/** The date that an age refers to: the nearest one in the sentence other than the birth's. */
function nearest(dates: readonly DatedText[], at: number, birth: string): DatedText | undefined {
  const own = dates.filter(({ shown }) => shown !== birth);
  return own.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
}

/** A deed dated before its author's birth or after their death. */
function deeds(
  { born, died }: Life,
  { text, in: own }: SlipSentence,
  dates: readonly DatedText[],
  told: readonly (DatedText | undefined)[],
): Slip[] {
  if (HONOUR.test(text)) return [];
  return dates
    .filter((one) => !told.includes(one))
    .flatMap((one): Slip[] => {
      const clause = text.slice(one.to, one.to + 80).split(/[;.]/)[0] ?? '';
      const does = LIVING.test(clause) || LIVING.test(text.slice(Math.max(0, one.from - 40), one.from));
      if (!does) return [];
      if (born && one.date.year < born.year)
        return [{ code: 'slips/before-birth', in: own, words: one.shown, params: { born: born.shown } }];
      if (died && one.date.year > died.year)
        return [{ code: 'slips/after-death', in: own, words: one.shown, params: { died: died.shown } }];
      return [];
    });
}

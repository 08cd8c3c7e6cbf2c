// The sentences of a block → a title in their own words: a date with what happened, an opening phrase, or the topic
// of the first ones. Nothing rather than a fragment.
import type { Lang } from '../../messages/message.js';
import { type About, aboutEvent, score } from '../../outline/importance.js';
import { mainStart, mainVerb } from '../../outline/main-clause.js';
import { bindsBack, negationsIn, onlyIfIn, plansIn, small } from '../../outline/qualifiers.js';
import { pointsBack } from '../../outline/references.js';
import { isWhole, wholeStatements } from '../../outline/whole-statements.js';
import { bare, capitalised, wordCount } from '../text/words.js';

/** Maximum words (syllables in Vietnamese) of a sentence used as a title unchanged. */
const LONGEST = 13;
/** The same for a whole main clause. */
const LONGEST_WHOLE = 18;
/** Of who does what, in a clause that ends early. */
const LONGEST_STATEMENT = 15;
const LONGEST_PHRASE = 10;
const SHORTEST_SUBJECT = 3;

/** The opening phrase of a paragraph that says when or on what: "Trong cuộc kháng chiến chống Mỹ", "In mid-May 1945". */
const OPENING =
  /^(?:Trong|Cũng trong|Khoảng|Sáng|Chiều|Tối|Sau|Trước|Về|Từ|Đến|Cuối|Đầu|Giữa|Năm|Tháng|Mùa|Ngày|Đêm|Bước vào|Thực hiện|Phát huy|Phấn đấu đến|Tầm nhìn|Trên lĩnh vực|During|After|Before|In|On|Since|From|By|Entering|Implementing|Over)(?!\p{L})[^,;:.“”"]{6,90}(?=,\s)/u;
/** The part of a long opening up to the years in brackets, which reads by itself. */
const BRACKETED = /^[^()]+\(\d[^()]*\d\)/u;
const CONNECTIVE =
  /^(?:Trong đó|Sau đó|Trước tình|Trước khí|Trước thế|Trong khi|Từ đó|Trên cơ sở|Trong những năm qua|In addition|After that)(?!\p{L})|\s(?:cùng với|together with|đó|này|that|this)(?:\s|$)/u;
/** A title's clause may end before these, which only add to it. */
const ADDS =
  /\s\(|[,;:.](?!\d)|\s(?:tại|ở|do|để|nhằm|qua|với|từ|trong|cho|trên|theo|nhưng|đã|at|by|for|to|with|that|which|under|in)(?=\s)/gu;
/** A clause that depends on the preceding text. */
const POINTS_BACK =
  /^(?:đây|điều|đáng|đó|nơi đây|kết quả này|việc này|tuy nhiên|đồng thời|do vậy|vì vậy|vì thế|do đó|ngoài ra|có thể|trong đó|qua đó|từ đó|nhiều|một số|các đồng chí|dự ước|hiện nay|nhưng|song|mặt khác|được|từng bước|phấn đấu|but|this|that|these|those|it|they|there|along|many|some|however|our party)(?!\p{L})/iu;
/** An actor alone is not a topic. */
const ACTOR =
  /^(?:đảng bộ|chi bộ|tỉnh|huyện|nhân dân|đồng bào|quân|đội|đoàn|ban|hội nghị|hội|trung ương|thực dân|đồng chí|khởi nghĩa|cuộc khởi nghĩa|xứ ủy|xứ uỷ|bộ|toàn|chính quyền|lực lượng|chính phủ)(?!\p{L})/iu;
const NAME_FIRST = /^\p{Lu}\S*\s\p{Lu}/u;

interface Naming {
  lang: Lang;
  about?: About | undefined;
}

/**
 * The best titles that sentences give a slide, the best first: a sentence that is short enough to be one, who did what,
 * then what a sentence is about. Never a date, an opening phrase, or how the first sentence begins.
 */
export function titlesOf(sentences: readonly string[], naming: Naming): string[] {
  const texts = sentences.map(bare);
  const [first = ''] = texts;
  // The slide may leave out how the sentence opens.
  const main = small(first.slice(mainStart(first)));
  const topics = topicsOf([first]).filter((one) => !main.startsWith(small(one)));
  return [...new Set([...statementsOf(texts, naming), ...topics])];
}

/** What sentences are about, in order: it names less than who did what. Never how the first sentence begins. */
export function topicsOf(sentences: readonly string[]): string[] {
  const texts = sentences.map(bare);
  const subjects = texts.flatMap((text) => subjectOf(text) ?? []);
  const topics = [...subjects, ...texts.flatMap((text) => topic(text) ?? [])];
  const first = small(texts[0] ?? '');
  return [...new Set(topics.filter((one) => !first.startsWith(small(one))).map(capitalised))];
}

/** Of these, the ones that say who did what; the sentence of the greatest importance first. */
export function statementsOf(sentences: readonly string[], naming: Naming): string[] {
  const texts = sentences.map(bare);
  const whole = texts.length > 1 ? wholeTitles(texts, naming) : [];
  const [only = '', ...others] = texts;
  const clauses = clauseTitles(texts, naming).filter((title) => others.length > 0 || saysLess(title, only));
  return distinct([...whole, ...clauses], texts, naming.lang);
}

/** The same for blocks that do not show the sentences: the first sentence's beginning is allowed too. */
export function openingStatementsOf(sentences: readonly string[], naming: Naming): string[] {
  return [...new Set(clauseTitles(sentences.map(bare), naming).map(capitalised))];
}

const wholeTitles = (texts: readonly string[], naming: Naming): string[] =>
  ranked(texts, naming).flatMap((text) => (isTitle(text) ? [unstopped(text)] : []));

const clauseTitles = (texts: readonly string[], naming: Naming): string[] =>
  ranked(texts, naming).flatMap((text) => sound(text, clauseTitle(text), naming.lang) ?? []);

/** Whether the sentence says enough beyond the title. */
const saysLess = (title: string, sentence: string): boolean =>
  wordCount(title) * SAYS < wordCount(sentence.slice(mainStart(sentence)));
const SAYS = 1.4;

/** Sentences that need no other to be understood, the most important first. */
function ranked(texts: readonly string[], { lang, about }: Naming): string[] {
  return texts
    .map((text, at) => ({ text, at, points: importance(text, lang, about) }))
    .filter(({ text }) => !pointsBack(text, lang))
    .toSorted((a, b) => b.points - a.points || a.at - b.at)
    .map(({ text }) => text);
}

/** Each once, and none that is how the first sentence begins, unless the slide can show others that need it not. */
function distinct(
  titles: readonly string[],
  [first = '', ...others]: readonly string[],
  lang: Lang,
): string[] {
  const alone = others.filter((text) => !pointsBack(text, lang)).length < FEWEST_OTHERS;
  const repeats = (title: string): boolean =>
    alone &&
    small(first).startsWith(small(title)) &&
    !(others.length > 0 && small(unstopped(first)) === small(title));
  return [...new Set(titles.filter((title) => !repeats(title)).map(capitalised))];
}
const FEWEST_OTHERS = 2;

const importance = (text: string, lang: Lang, about: About | undefined): number =>
  score(text, false, lang) + aboutEvent(text, about);

/** Whether a sentence can be a title unchanged: short, with subject and verb, and self-explanatory. */
const isTitle = (text: string): boolean =>
  wordCount(text) <= LONGEST &&
  wordCount(text) > SHORTEST_SUBJECT &&
  mainStart(text) === 0 &&
  saysWho(text) &&
  reads(unstopped(text));
const unstopped = (text: string): string => text.replace(/[.;]+$/u, '');
const saysWho = (text: string): boolean => {
  const verb = mainVerb(text);
  return verb !== undefined && verb > 0 && !POINTS_BACK.test(text);
};

/** Who does what: the main clause of a sentence, when a whole statement of it is short. */
function clauseTitle(sentence: string): string | undefined {
  const main = mainClause(sentence);
  if (main === '' || !saysWho(main)) return undefined;
  const end = wholeStatements(main).find((at) => wordCount(main.slice(0, at)) > SHORTEST_SUBJECT);
  const whole = main.slice(0, end ?? main.length).replace(/[.;]+$/u, '');
  const short = wordCount(whole) <= LONGEST_WHOLE ? whole : clauseOf(main, LONGEST_STATEMENT);
  const says = short && wordCount(short) > SHORTEST_SUBJECT && !isTopic(short) && reads(short);
  return says && isWhole(main, short.length) ? short : undefined;
}

/** "Công tác giảm nghèo": a noun phrase whose verb is not a predicate. */
const isTopic = (phrase: string): boolean =>
  TOPIC.test(phrase) && !TELLS.test(phrase) && !/\s(?:đạt|diễn ra|góp phần|duy trì)\s/u.test(phrase);

/**
 * A statement that is as true by itself as in its sentence: no plan, condition or negation stands before it, or right
 * behind it in its clause. Undefined otherwise.
 */
function sound(sentence: string, title: string | undefined, lang: Lang): string | undefined {
  if (title === undefined) return undefined;
  const [first = '', second = ''] = title.split(': ');
  const told = second && sentence.startsWith(first) ? second : title;
  const at = sentence.indexOf(told);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + told.length)];
  const clause = /^[^,;.]*/u.exec(after)?.[0] ?? '';
  const turned = [plansIn, onlyIfIn].some((find) => find(`${before} ${clause}`, lang).length > 0);
  return turned || bindsBack(after) || negationsIn(clause, lang).length > 0 ? undefined : title;
}

/** The clause up to the last place under `words` words where it may end, once its verb has an object. */
function clauseOf(text: string, words: number): string | undefined {
  const verb = mainVerb(text);
  if (verb === undefined) return undefined;
  let best: string | undefined;
  for (const { index } of text.matchAll(ADDS)) {
    const clause = text.slice(0, index);
    if (wordCount(clause) > words) break;
    const limited = SUPERLATIVE.test(clause) && !/^[,;:.]/.test(text.slice(index));
    const says = index > verb && wordCount(text.slice(verb, index)) >= 2 && !limited;
    if (says && !/[“”"]/.test(clause) && !LEANS.test(clause)) best = clause;
    if (best && /^[,;:.]/.test(text.slice(index))) break;
  }
  return best;
}

/** Superlatives need their scope (first of what, highest where); cutting it off would exaggerate. */
const SUPERLATIVE =
  /(?<![\p{L}\p{M}])(?:đầu tiên|duy nhất|(?:cao|lớn|nhiều|tốt|sớm|quan trọng|nhanh|mạnh|thấp|ít|sâu sắc|nổi bật) nhất|first|only|largest|highest|best|most|earliest)(?![\p{L}\p{M}])/iu;

/** The opening phrase of 3 to 10 words, or a date, if it reads by itself. */
export function openingPhrase(text: string): string | undefined {
  const whole = OPENING.exec(text)?.[0];
  const phrase = whole && wordCount(whole) > LONGEST_PHRASE ? BRACKETED.exec(whole)?.[0] : whole;
  if (!phrase || CONNECTIVE.test(phrase) || bare(phrase) !== phrase) return undefined;
  if ((phrase.match(/\(/g)?.length ?? 0) !== (phrase.match(/\)/g)?.length ?? 0)) return undefined;
  const words = wordCount(phrase);
  return words <= LONGEST_PHRASE && (words >= 3 || /\d/.test(phrase)) ? phrase : undefined;
}

/** The main clause's subject, if it is specific enough. */
function subjectOf(sentence: string): string | undefined {
  const main = mainClause(sentence);
  const verb = TELLS.exec(main)?.index;
  if (verb === undefined) return undefined;
  const [subject = ''] = main.slice(0, verb).trim().split(ASIDE);
  const words = wordCount(subject);
  const names =
    words > SHORTEST_SUBJECT && words <= LONGEST_PHRASE && !ACTOR.test(subject) && !NAME_FIRST.test(subject);
  return names && reads(subject) ? subject : undefined;
}

/** The beginning of a long subject: "Việc thực hiện Quy định của Trung ương". */
function topic(sentence: string): string | undefined {
  const main = mainClause(sentence);
  if (!TOPIC.test(main)) return undefined;
  for (const { index } of main.matchAll(ADDS)) {
    const phrase = main.slice(0, index);
    const words = wordCount(phrase);
    if (words > LONGEST_PHRASE) return undefined;
    if (words > SHORTEST_SUBJECT) return reads(phrase) ? phrase : undefined;
  }
  return undefined;
}
const TOPIC =
  /^(?:việc|công tác|hoạt động|phong trào|chương trình|năng lực|tình hình|chất lượng|đời sống|hệ thống|lĩnh vực|khu vực|sự nghiệp|the \p{Ll}+ of)(?!\p{L})/iu;

/** '' if it depends on the context. */
function mainClause(sentence: string): string {
  const start = mainStart(sentence);
  const main = sentence.slice(start);
  const apart = POINTS_BACK.test(main) || mainStart(main) !== 0 || (start > 0 && TAKEN_APART.test(main));
  return apart ? '' : main;
}

/** An aside behind the subject: "the Congress, for the 2020-2025 term, has …". */
const ASIDE = /,\s(?=(?:for|especially|including|which|who|nhất là|đặc biệt)(?!\p{L}))/u;
/** Words that end a subject for certain; "phát triển" or "tăng trưởng" may be part of it. */
const TELLS =
  /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|được|bị|là|có|cũng|luôn|vẫn|từng bước|ngày càng|phấn đấu|trở thành|chứng tỏ|cho thấy|bùng nổ|ra đời|was|were|is|are|has|have|had|will|receives?|\p{Ll}{2,}ed)(?![\p{L}\p{M}])/u;
/** A main clause that begins like this behind a comma goes on a list: "Đảng bộ, chính quyền và Nhân dân …". */
const TAKEN_APART = /^(?:tổ chức|lãnh đạo|chỉ huy|chính quyền|quân đội|nhân dân|especially)(?!\p{L})/iu;

const reads = (phrase: string): boolean =>
  !/[“”"(;]|[,:]$/.test(phrase) &&
  !/(?<!\p{L}|[-–]\s?)\d+(?!\d|st|nd|rd|th)/u.test(phrase.replace(DATE, '')) &&
  !/(?<!\p{L})(?:này|ấy)(?!\p{L})/u.test(phrase) &&
  !LEANS.test(phrase);
const DATE = /(?:\d{1,2}\/){1,2}\d{4}|(?:năm|in)\s\d{4}/gu;
/** Words that end no phrase. */
const LEANS =
  /(?:^|\s)(?:và|của|với|các|những|để|nhằm|cho|do|không|chưa|phải|chẳng|vốn|mà|cũng|là|and|of|the|to|not|also|only)$/iu;

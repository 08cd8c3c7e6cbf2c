// Paragraphs about an earlier time ("Khi mới tái lập tỉnh …", "Những năm đầu, …"): their figures and texts must say so, or
// they would read as current.
import type { Lang } from '../../messages/message.js';
import { clauseBoundaries } from '../../outline/main-clause.js';
import { datesIn } from '../blocks/dates.js';
import type { Sentence } from '../blocks/sentences.js';
import { bare, wordCount } from '../text/words.js';
import type { EarlierTime } from './item.js';

const THEN: Record<Lang, RegExp> = {
  vi: /^(?:Khi mới|Lúc mới|Ngày mới|Buổi đầu|Ngày đầu|Những ngày đầu|Những năm đầu|Thời kỳ đầu|Trước đây|Trước kia|Lúc đầu|Ban đầu)(?:\s(?:thành lập|tái lập|chia tách|hợp nhất|giải phóng|ra đời))?(?![\p{L}\p{M}])/u,
  en: /^(?:At first|Originally|Formerly|Previously|In the (?:early|first) years)(?!\p{L})/u,
};
/** Marks the end of the earlier time. */
const LATER: Record<Lang, RegExp> = {
  vi: /(?<![\p{L}\p{M}])(?:đến nay|hiện nay|ngày nay|hiện tại|sau \d+ năm|trải qua|đến (?:hết |cuối )?năm \d{4}|qua \d+ năm)(?![\p{L}\p{M}])/iu,
  en: /(?<!\p{L})(?:now|today|currently|to date|by \d{4}|after \d+ years)(?!\p{L})/iu,
};
/** Maximum words of a title. */
const TITLE_WORDS = 16;

/** The earlier time of each sentence. It ends with the paragraph, or at a later time or any date. */
export function framesOf(sentences: readonly Sentence[], lang: Lang): (EarlierTime | undefined)[] {
  let frame: EarlierTime | undefined;
  let paragraph: number | undefined;
  return sentences.map((sentence) => {
    const text = bare(sentence.text);
    if (sentence.paragraph !== paragraph) frame = undefined;
    paragraph = sentence.paragraph;
    const when = THEN[lang].exec(text)?.[0];
    if (when) frame = { when, sentence: text };
    else if (LATER[lang].test(text) || datesIn(text, lang).length > 0) frame = undefined;
    return frame;
  });
}

/** A title that names the earlier time: the first clause of its sentence. */
export function titleOfFrame({ sentence }: EarlierTime): string | undefined {
  const end = [...clauseBoundaries(sentence), ...Array.from(sentence.matchAll(/,\s/gu), ({ index }) => index)]
    .toSorted((a, b) => a - b)
    .findLast((at) => wordCount(sentence.slice(0, at)) <= TITLE_WORDS);
  const title = sentence.slice(0, end ?? sentence.length).replace(/[.;:]+$/u, '');
  return wordCount(title) <= TITLE_WORDS ? title : undefined;
}

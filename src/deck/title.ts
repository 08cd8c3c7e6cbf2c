// A slide's title → its Text, its size class and its part ("tiếp theo 2/3").
import { fill } from '../messages/message.js';
import type { DeckWords } from '../messages/words.js';
import { saysMore } from '../outline/dashes.js';
import { sizeOf } from './draw.js';
import { layoutTraits } from './layouts.js';
import type { Line, Slide } from './model.js';
import { plain, type Text, toRichText, toText } from './text.js';

/** Characters of a title that fit one line at 52 px, two at 46 px; longer ones are set at 40 px. */
const LIMITS = [38, 78];

export function titleClass({ layout, title }: Slide): string[] {
  if (layoutTraits(layout).heading) return [];
  return title ? [`title-${sizeOf(plain(title).length, LIMITS)}`] : ['untitled'];
}

export function titleText(title: Line): Text {
  return toRichText(withTurn(title), { title: true });
}

export function partText(continued: Slide['continued'], words: DeckWords): Text | undefined {
  if (!continued) return undefined;
  // "(1/3)" on the first part, which continues nothing.
  const { part, of } = continued;
  return toText(part === 1 ? `${part}/${of}` : fill(words.continued, continued));
}

/**
 * Colours the second half of a title: what follows its only colon or dash ("Tháng 4 năm 1943: hai mũi từ Thượng Ân"),
 * or the comma after a date ("Đêm 27/9/1940, Bắc Sơn nổ súng") or an ordinal ("Một là, về thời cơ"). Other commas only
 * list, and two dates form one range. Emphasis set in the outline takes precedence.
 */
function withTurn(title: Line): Line {
  const whole = plain(title);
  const marks = [...whole.matchAll(/[,:;] | [–—-] /g)];
  const mark = marks[0];
  if (marks.length !== 1 || !mark || title.some((run) => 'text' in run && (run.italic || run.bold)))
    return title;
  const at = mark.index + mark[0].length;
  const [before, after] = [whole.slice(0, mark.index), whole.slice(at)];
  if (TIMED.test(before) && isDate(after)) return title;
  const turns = isTurn(mark[0].trim(), before, after);
  return !turns || words(before) < 2 || words(after) < 2 ? title : emphasiseFrom(title, at);
}

/** A dash may join two words into one name ("kinh tế – xã hội"), which is never split. */
function isTurn(mark: string, before: string, after: string): boolean {
  if (mark === ',') return TIMED.test(before);
  if (mark === ';') return false;
  return mark === ':' || TIMED.test(before) || saysMore(before, after);
}

/**
 * Begins with a date or a time, or is an ordinal: "27/9/1940", "Đêm 22/9/1943", "Tháng 4 năm 1943", "16 giờ ngày 27/9",
 * "May 1941".
 */
const TIMED =
  /^(?:\d{1,2}[/.-]\d|\d{1,2} (?:giờ|tháng)|(?:19|20)\d\d(?!\d)|(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|tháng|năm|mùa|đầu|giữa|cuối|from|in|on|by|early|late|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})[^\d]{0,24}\d|\p{L}{2,4} là$)/iu;

/** A few words that end with a year: "sáng 27/9/1940", "mid-May 1945". */
const isDate = (text: string): boolean => words(text) <= 4 && /(?<!\d)(?:1\d|20)\d\d$/.test(text);

function words(text: string): number {
  return text.split(' ').filter(Boolean).length;
}

function emphasiseFrom(title: Line, from: number): Line {
  let start = 0;
  return title.flatMap((run): Line => {
    if (!('text' in run)) return [run];
    const cut = Math.max(0, Math.min(run.text.length, from - start));
    start += run.text.length;
    const [before, after] = [run.text.slice(0, cut), run.text.slice(cut)];
    return [
      ...(before ? [{ text: before }] : []),
      ...(after ? [{ text: after, italic: true as const }] : []),
    ];
  });
}

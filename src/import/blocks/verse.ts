// Consecutive short lines → a chronology ("1928: …", "8/1943: …") or the verses of a poem.
import { type Block, LIMITS } from '../../outline/schema.js';
import type { Para } from '../structure/paragraph.js';
import { bare, endsWithColon, isCapitals, wordCount } from '../text/words.js';
import { shortenedToClause } from './clause.js';

const DATED_LINE =
  /^((?:(?:khoảng|đầu|cuối|giữa|từ|mùa (?:xuân|hè|hạ|thu|đông)|sáng|chiều|tối|đêm)\s)*(?:ngày\s)?(?:tháng\s|năm\s)?(?:\d{1,2}\/){0,2}(?:1\d|20)\d{2}(?:\s?[-–]\s?(?:\d{1,2}\/){0,2}(?:1\d|20)\d{2})?)\s?[:–-]\s+(?=\S)/iu;
/** Introduces verses; without it, short lines may be a list that lost its bullets. */
const SUNG = /(?<!\p{L})(?:thơ|câu|vần|ca dao|bài ca|bài hát|lời ca|hò|vè|poems?|verses?|song)(?!\p{L})/iu;
const FEWEST = 3;
const LONGEST_VERSE = 11;
/** Lines of one run: an outline's list takes no more. */
const MOST = LIMITS.items;

/** How many paragraphs from `at` on make one block, and that block. */
export function linesBlock(paras: readonly Para[], at: number): { block: Block; length: number } | undefined {
  return chronology(paras, at) ?? poem(paras, at);
}

/** At least three lines that open with a date and a colon. */
function chronology(paras: readonly Para[], at: number): { block: Block; length: number } | undefined {
  const lines = runOf(paras, at, ({ text }) => DATED_LINE.test(text));
  const events = lines.flatMap(({ text }) => {
    const match = DATED_LINE.exec(text);
    const what = match && shortenedToClause(text.slice(match[0].length));
    return match?.[1] && what ? [{ when: match[1], what }] : [];
  });
  if (lines.length < FEWEST || events.length < lines.length) return undefined;
  const notes = lines.map(({ text }) => text);
  return { block: { timeline: events, notes, from: lines[0]?.origin }, length: lines.length };
}

/** Verses below a line that ends with a colon, as one quotation. */
function poem(paras: readonly Para[], at: number): { block: Block; length: number } | undefined {
  const intro = paras[at];
  if (!intro || !endsWithColon(intro.text) || !SUNG.test(intro.text)) return undefined;
  const verses = runOf(paras, at + 1, isVerse);
  if (verses.length < FEWEST) return undefined;
  const all = [intro, ...verses].map(({ text }) => text);
  const quote = { text: all.slice(1).join(' / ') };
  return { block: { quote, notes: all, from: intro.origin }, length: all.length };
}

const isVerse = ({ text, words, mark }: Para): boolean =>
  !mark && words >= 3 && words <= LONGEST_VERSE && !endsWithColon(text) && startsVerse(bare(text));

const startsVerse = (text: string): boolean =>
  /^["“‘]?\p{Lu}/u.test(text) && !isCapitals(text) && !/\d/.test(text) && wordCount(text) > 0;

function runOf(paras: readonly Para[], at: number, test: (para: Para) => boolean): Para[] {
  let end = at;
  for (let para = paras[end]; para && end - at < MOST && test(para); para = paras[end]) end++;
  return paras.slice(at, end);
}

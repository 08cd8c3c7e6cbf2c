// A text too long for one slide → pieces of similar length, cut between sentences, else clauses, else words.
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { sentenceSpans } from '../outline/sentences.js';
import { clauseBorders, wordBorders } from './clauses.js';
import { appendText, plain, prependText, slice, trimLine } from './line.js';

interface Cut {
  end: number;
  next: number;
  /** Penalty of the cut, in piece lengths; 0 at the end of a sentence. */
  cost: number;
}

const CLAUSE = 0.25;
const GOOD_WORD = 0.6;
const WORD = 0.9;
const LETTER = 3;
/** Characters of a piece: shorter pieces would not improve a slide. */
const LEAST_PIECE = 24;
/** Words longer than this may be cut between two letters. */
const LONG_WORD = 40;

/** At most `parts` pieces in order, with "…" on both sides of a cut inside a sentence. Nothing is lost. */
export function divideLine(line: Line, parts: number, lang: Lang): Line[] {
  const text = plain(line);
  const cuts = chosenCuts(text, Math.min(parts, Math.floor(text.length / LEAST_PIECE)), lang);
  const ends = [...cuts, { end: text.length, next: text.length, cost: 0 }];
  return ends.map((cut, index) => {
    const before = ends[index - 1];
    const piece = trimLine(slice(line, before?.next ?? 0, cut.end));
    const closed = cut.cost > 0 ? appendText(piece, '…') : piece;
    return before && before.cost > 0 ? prependText('…', closed) : closed;
  });
}

/** For each ideal cut into equal pieces, the cheapest border near it. */
function chosenCuts(text: string, parts: number, lang: Lang): Cut[] {
  const borders = allBorders(text, lang);
  const size = text.length / parts;
  const chosen: Cut[] = [];
  let from = 0;
  for (let part = 1; part < parts; part++) {
    const target = size * part;
    const last = chosen.at(-1)?.next ?? 0;
    let best: Cut | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (let index = from; index < borders.length; index++) {
      const border = borders[index];
      if (!border || border.end <= last) continue;
      const cost = Math.abs(border.end - target) / size + border.cost;
      if (cost < lowest) [best, lowest, from] = [border, cost, index];
      if (border.end > target + size) break;
    }
    if (best) chosen.push(best);
    from++;
  }
  return chosen;
}

function allBorders(text: string, lang: Lang): Cut[] {
  const spans = sentenceSpans(text, lang);
  const sentences = spans
    .slice(1)
    .map((span, index) => ({ end: spans[index]?.to ?? 0, next: span.from, cost: 0 }));
  const clauses = clauseBorders(text, lang).map(({ end, next }) => ({
    end: end + (/[,;:]/.test(text.charAt(end)) ? 1 : 0),
    next,
    cost: CLAUSE,
  }));
  const words = wordBorders(text, lang).map(({ end, next, weight }) => ({
    end,
    next,
    cost: weight === 2 ? GOOD_WORD : WORD,
  }));
  const all = [...sentences, ...clauses, ...words, ...letters(text)].filter(({ end }) => end > 0);
  return all.sort((a, b) => a.end - b.end || a.cost - b.cost);
}

/** Places between the letters of words too long for a line. */
function letters(text: string): Cut[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }) =>
    word.length <= LONG_WORD ? [] : inWord(text, index, index + word.length),
  );
}

function inWord(text: string, from: number, to: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = from + 1; at < to; at++)
    if (!/[\p{M}\uDC00-\uDFFF]/u.test(text.charAt(at)) && !/[\uDC00-\uDFFF]/.test(text.charAt(at)))
      cuts.push({ end: at, next: at, cost: LETTER });
  return cuts;
}

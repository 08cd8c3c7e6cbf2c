// A block of an imported document → the same without the “…” that only show where its date or its plan was taken out of
// the sentence: what they were set apart for stands beside the rest on the slide, so that nothing is missing there.
import type { Block, Event, Figure } from '../outline/schema.js';
import type { Sources } from './marks.js';
import { asList } from './sources.js';

const PLACE = /\s?…\s?(?=\S)/u;

export function rejoined(block: Block, { spoken }: Sources): Block {
  if (!block.from || block.notes === undefined) return block;
  const said = folded(asList(block.notes).map(spoken).join(' '));
  const { timeline, figures } = block;
  return {
    ...block,
    ...(timeline && { timeline: timeline.map((event) => eventOf(event, said, spoken)) }),
    ...(figures && { figures: figures.map((figure) => figureOf(figure, said, spoken)) }),
  };
}

type Read = Sources['spoken'];

/** In small letters, words and numbers alone. */
const folded = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}%/.,-]*[\p{L}\p{M}\p{N}%]/gu) ?? []
  ).join(' ')} `;

/** "Hội nghị họp… tại Đình Bảng" beside "Từ ngày 6 đến ngày 8/11/1940": just these words stood between. */
function eventOf(event: Event, said: string, spoken: Read): Event {
  const [left, ...others] = event.what.split(PLACE);
  const right = others.join(' ');
  if (left === undefined || left === '' || others.length !== 1) return event;
  const whole = folded([left, event.when, right].map(spoken).join(' '));
  return said.includes(whole) ? { ...event, what: together(left, right) } : event;
}

/** A comma, or a stop, that stood on either side of the date stands once. */
function together(left: string, right: string): string {
  const head = /^[,;.:)]/u.test(right) ? left.replace(/[,;:]$/u, '') : left;
  return /^[,;.:!?)]/u.test(right) ? `${head}${right}` : `${head} ${right}`;
}

/** "mục tiêu… đạt 65,5": the plan stands before its number. "Năm 2024… tỷ lệ hộ nghèo": a comma stood between. */
function figureOf(figure: Figure, said: string, spoken: Read): Figure {
  const value = figure.value.replace(/^([^\d…]+)…\s(?=[^…]*\d)/u, '$1 ');
  const [since, ...label] = figure.label.split(PLACE);
  const [rest] = label;
  const follows =
    since && rest && label.length === 1 && said.includes(folded([since, rest].map(spoken).join(' ')));
  return { ...figure, value, ...(follows && { label: `${since}, ${rest}` }) };
}

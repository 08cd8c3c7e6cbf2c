// The blocks of a section → the same blocks with unique titles that do not repeat the section's heading.
import type { Lang } from '../../messages/message.js';
import type { Block } from '../../outline/schema.js';
import { sentences } from '../../outline/sentences.js';
import { titlesOf } from '../blocks/titles.js';
import { bare, wordCount } from '../text/words.js';

/** With at least this many words, a heading is a better title for its only block than the block's own words. */
const SAYS_MUCH = 4;

export interface NamingContext {
  lang: Lang;
  /** 0 for a main section, whose heading has its own slide. */
  depth: number;
}

/**
 * Drops titles that repeat the heading or another block's title. A text or chart left without one gets the next best,
 * unless it can take the heading, which no slide has shown yet.
 */
export function withUniqueTitles(
  blocks: readonly Block[],
  heading: string,
  { lang, depth }: NamingContext,
): Block[] {
  const seen = new Set<string>();
  const key = (title: string): string => bare(title).toLowerCase();
  const says = (title: string): boolean => !seen.has(key(title)) && !key(heading).includes(key(title));
  return blocks.map((block, index) => {
    const { title, ...rest } = block;
    const headed = index === 0 && depth > 0 && !block.chart;
    const alone =
      headed && blocks.length === 1 && block.text !== undefined && wordCount(heading) >= SAYS_MUCH;
    if (alone) return rest;
    const own = title !== undefined && says(title) ? title : undefined;
    const next = own ?? (headed ? undefined : namesOf(block, lang).find(says));
    if (next === undefined) return rest;
    seen.add(key(next));
    return { ...rest, title: next };
  });
}

/** Replacement titles: from the text's statements, or the name of the chart's series. */
function namesOf({ text, chart }: Block, lang: Lang): string[] {
  const told = [text ?? []].flat().flatMap((one) => sentences(one, lang));
  return [...(chart?.series ?? []).map(({ name }) => name), ...titlesOf(told, { lang })];
}

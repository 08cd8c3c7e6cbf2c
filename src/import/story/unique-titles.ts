// The blocks of a section → the same, each with a title that neither its heading nor another block has.
import type { Lang } from '../../messages/message.js';
import type { Block } from '../../outline/schema.js';
import { sentences } from '../../outline/sentences.js';
import { titlesOf } from '../blocks/titles.js';
import { bare, wordCount } from '../text/words.js';

/** A heading of so many words names the only block below it better than the block's own words. */
const SAYS_MUCH = 4;

export interface NamingContext {
  lang: Lang;
  /** 0 for a main section: its heading stands on a slide of its own before the blocks. */
  depth: number;
}

/**
 * A title that stands in the section's heading, or names another block, says nothing. A text or a chart
 * without a title is named by what it tells next, unless the heading is its title and was not shown yet.
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

/** What may name a block that lost its title: what its text tells, what its chart counts. */
function namesOf({ text, chart }: Block, lang: Lang): string[] {
  const told = [text ?? []].flat().flatMap((one) => sentences(one, lang));
  return [...(chart?.series ?? []).map(({ name }) => name), ...titlesOf(told, { lang })];
}

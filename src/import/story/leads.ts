// A main section → its most important statement, for its opening slide.
import type { Lang } from '../../messages/message.js';
import { type About, aboutEvent, score, tellsOutcome } from '../../outline/importance.js';
import { mainVerb } from '../../outline/main-clause.js';
import { negationsIn, onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { pointsBack } from '../../outline/references.js';
import { shortenedToClause } from '../blocks/clause.js';
import { sentencesOf } from '../blocks/sentences.js';
import type { SectionNode } from '../structure/tree.js';
import { bare, wordCount } from '../text/words.js';

/** Length limits of a lead, in words (syllables in Vietnamese). */
const WORDS = { least: 6, words: 22, most: 26, whole: 26 };
/** Bonus for an outcome, which matters more than a date. */
const OUTCOME = 4;
/** Only this many paragraphs are searched. */
const MOST_PARAGRAPHS = 200;

interface Leading {
  lang: Lang;
  about?: About | undefined;
  /** Titles of the section's slides, which the lead must not repeat. */
  titles: readonly string[];
}

export function leadOf(node: SectionNode, { lang, about, titles }: Leading): string | undefined {
  const taken = new Set([node.heading, ...titles].map(folded));
  const candidates = sentencesOf(paragraphsIn(node).slice(0, MOST_PARAGRAPHS), lang).flatMap((sentence) => {
    const text = bare(sentence.text);
    const lead = isSound(text, lang) ? shortenedToClause(text, lang, WORDS) : undefined;
    if (lead === undefined || wordCount(lead) > WORDS.most || wordCount(lead) < WORDS.least) return [];
    if (lead.includes('…') || mainVerb(lead) === undefined || taken.has(folded(lead))) return [];
    return [
      {
        lead,
        points: score(lead, false, lang) + aboutEvent(lead, about) + (tellsOutcome(lead, lang) ? OUTCOME : 0),
      },
    ];
  });
  const best = candidates.reduce<{ lead?: string; points: number }>(
    (most, one) => (one.points > most.points ? one : most),
    { points: -1 },
  );
  return best.lead;
}

/** Whether the sentence states a fact that stands alone. */
const isSound = (text: string, lang: Lang): boolean =>
  !pointsBack(text, lang) &&
  !/[:“”]/u.test(text) &&
  [plansIn, onlyIfIn, negationsIn].every((find) => find(text, lang).length === 0);

const paragraphsIn = (
  node: SectionNode,
): Extract<SectionNode['contents'][number], { kind: 'para' }>['para'][] => [
  ...node.contents.flatMap((content) => (content.kind === 'para' ? [content.para] : [])),
  ...node.nodes.flatMap(paragraphsIn),
];

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

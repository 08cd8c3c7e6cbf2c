// A main section → the sentence of its own that says most, for the slide that opens it.
import type { Lang } from '../../messages/message.js';
import { type About, aboutEvent, score, tellsOutcome } from '../../outline/importance.js';
import { mainVerb } from '../../outline/main-clause.js';
import { negationsIn, onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { pointsBack } from '../../outline/references.js';
import { shortenedToClause } from '../blocks/clause.js';
import { sentencesOf } from '../blocks/sentences.js';
import type { SectionNode } from '../structure/tree.js';
import { bare, wordCount } from '../text/words.js';

/** Words of a lead. */
const WORDS = { least: 6, words: 22, most: 26, whole: 26 };
/** What came of all that the section tells is worth more than a date. */
const OUTCOME = 4;
/** Paragraphs that are looked at. */
const MOST_PARAGRAPHS = 200;

interface Leading {
  lang: Lang;
  about?: About | undefined;
  /** Titles of the section's slides: a lead says none of them again. */
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

/** One that is a plain fact by itself. */
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

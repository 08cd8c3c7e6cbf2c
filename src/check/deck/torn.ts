// The texts of a slide, each with the outline words it shows → what a cut, a split or a shorter talk has separated
// from a number or statement: its unit, hedge, denial, plan, time or subject.
import type { Lang } from '../../messages/message.js';
import { mainVerb } from '../../outline/main-clause.js';
import { negationsIn, onlyIfIn, plansIn, type Qualifier } from '../../outline/qualifiers.js';
import { type Span, sentenceSpans } from '../../outline/sentences.js';
import { HEDGES, isUnit, phraseBefore } from '../lexicon.js';
import type { Token } from '../tokens.js';
import type { OutlineMatch, TracedSlide } from './trace.js';

export type TornKind = 'unit' | 'hedge' | 'negation' | 'plan' | 'period' | 'subject';

export interface Torn {
  kind: TornKind;
  match: OutlineMatch;
  /** What the slide shows, and what it no longer shows, in the outline's words. */
  shown: string;
  lost: string;
}

/** What a slide shows of one sentence of the outline. */
interface View {
  match: OutlineMatch;
  sentence: Span;
  tokens: readonly Token[];
  /** Whether the token at an index is on the slide, in this text or another. */
  stands(at: number): boolean;
  lang: Lang;
  /** All words of the slide. */
  slide: ReadonlySet<string>;
}

type Rule = (view: View) => Omit<Torn, 'kind' | 'match'>[];

export function tornOn({ texts }: TracedSlide, lang: Lang): Torn[] {
  const shown = new Map<OutlineMatch, Set<number>>();
  for (const { match, places } of texts) {
    if (!match) continue;
    const set = shown.get(match) ?? new Set();
    for (const place of places) set.add(place);
    shown.set(match, set);
  }
  const slide = new Set(texts.flatMap(({ text }) => wordsOf(text)));
  return [...shown].flatMap(([match, places]) => viewsOf(match, places, slide, lang).flatMap(tornIn));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[%‰]/gu) ?? [];

/** A view of each sentence that the slide shows in part. */
function viewsOf(
  match: OutlineMatch,
  places: ReadonlySet<number>,
  slide: ReadonlySet<string>,
  lang: Lang,
): View[] {
  if (places.size === match.tokens.length) return [];
  const all = match.tokens.map((token, at) => ({ token, shown: places.has(at) }));
  return sentenceSpans(match.text, lang).flatMap((sentence): View[] => {
    const own = all.filter(({ token }) => token.from >= sentence.from && token.to <= sentence.to);
    const count = own.filter(({ shown }) => shown).length;
    if (count === 0 || count === own.length) return [];
    const tokens = own.map(({ token }) => token);
    return [{ match, sentence, tokens, stands: (at) => own[at]?.shown ?? false, lang, slide }];
  });
}

function tornIn(view: View): Torn[] {
  const found = (Object.keys(RULES) as TornKind[]).flatMap((kind) =>
    RULES[kind](view).map((torn) => ({ kind, match: view.match, ...torn })),
  );
  return found;
}

const RULES: Record<TornKind, Rule> = {
  unit: (view) =>
    numbers(view).flatMap(({ at, token }) => {
      const next = view.tokens[at + 1];
      const follows = next && (next.kind === 'sign' || isUnit(next.key)) && next.from - token.to <= 1;
      if (!follows || view.stands(at + 1) || onSlide(view, [next])) return [];
      return [{ shown: token.shown, lost: next.shown }];
    }),
  hedge: (view) => {
    const keys = view.tokens.map(({ key }) => key);
    return numbers(view).flatMap(({ at, token }) => {
      const length = Math.max(...Object.values(HEDGES).map((list) => phraseBefore(list, keys, at)));
      const hedge = view.tokens.slice(at - length, at);
      if (length === 0 || view.stands(at - 1) || onSlide(view, hedge)) return [];
      return [{ shown: token.shown, lost: shownOf(view, hedge) }];
    });
  },
  negation: (view) => governing(view, negationsIn, clauseEnd),
  plan: (view) => [...governing(view, plansIn, sentenceEnd), ...governing(view, onlyIfIn, sentenceEnd)],
  period: (view) => {
    const [first] = numbers(view);
    const times = view.tokens.flatMap((token, at) => (isTime(token) ? [{ token, at }] : []));
    if (!first || times.some(({ at }) => view.stands(at)) || [...view.slide].some((word) => YEAR.test(word)))
      return [];
    const before = times.findLast(({ at }) => at < first.at);
    return before ? [{ shown: first.token.shown, lost: before.token.shown }] : [];
  },
  subject: (view) => {
    const sentence = view.match.text.slice(view.sentence.from, view.sentence.to);
    const verb = mainVerb(sentence);
    const first = view.tokens.findIndex((_, at) => view.stands(at));
    const at = view.tokens.findIndex(({ from }) => from >= view.sentence.from + (verb ?? Infinity));
    if (verb === undefined || at <= 0 || first !== at) return [];
    const subject = view.tokens.slice(0, at);
    const names = subject.filter(({ shown }) => /^\p{Lu}|\d/u.test(shown));
    return onSlide(view, names.length > 0 ? names : subject)
      ? []
      : [{ shown: shownOf(view, view.tokens.slice(at, at + 6)), lost: shownOf(view, subject) }];
  },
};

const YEAR = /^(?:1[89]|20)\d{2}$/;
const isTime = ({ kind, key }: Token): boolean => kind === 'date' || (kind === 'number' && YEAR.test(key));

/** Numbers on the slide that are not years. */
const numbers = (view: View): { token: Token; at: number }[] =>
  view.tokens.flatMap((token, at) =>
    token.kind === 'number' && view.stands(at) && !isTime(token) ? [{ token, at }] : [],
  );

/** Words that made what follows them (up to an end) a plan, condition or denial, and are no longer shown here. */
function governing(
  view: View,
  find: (text: string, lang: Lang) => Qualifier[],
  endOf: (view: View, from: number) => number,
): Omit<Torn, 'kind' | 'match'>[] {
  const { match, sentence, tokens } = view;
  const text = match.text.slice(sentence.from, sentence.to);
  return find(text, view.lang).flatMap((word) => {
    const [from, to] = [word.from + sentence.from, word.to + sentence.from];
    const own = tokens.filter((token) => token.from >= from && token.to <= to);
    const at = tokens.findIndex((token) => token.from >= to);
    if (own.length === 0 || at < 0 || onSlide(view, own)) return [];
    if (own.some((token) => view.stands(tokens.indexOf(token)))) return [];
    const end = endOf(view, to);
    const governed = tokens.flatMap((token, index) =>
      index >= at && token.from < end && view.stands(index) ? [token] : [],
    );
    return governed.length < LEAST ? [] : [{ shown: shownOf(view, governed.slice(0, 8)), lost: word.text }];
  });
}

/** Fewer words are a name or term, not a statement. */
const LEAST = 3;

const sentenceEnd = ({ sentence }: View): number => sentence.to;
function clauseEnd({ match, sentence }: View, from: number): number {
  const end = match.text.slice(from, sentence.to).search(/[,;:](?=\s)/u);
  return end < 0 ? sentence.to : from + end;
}

/** Whether another text of the slide says the words, such as its title. */
const onSlide = ({ slide }: View, tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ shown }) => wordsOf(shown).every((word) => slide.has(word)));

/** From the first word to the last, as the outline writes it. */
const shownOf = ({ match }: View, tokens: readonly Token[]): string =>
  match.text.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0);

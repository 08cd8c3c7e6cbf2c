// Facts of two documents → pairs about the same thing: mutual best matches. Looked up by words rather than compared
// all with all, so that papers with thousands of figures do not take quadratic time.
import type { Fact } from './quantity-facts.js';

export interface Pair {
  ours: Fact;
  theirs: Fact;
}

/** Share of a fact's weight that another fact about the same thing must have in common. */
const SAME = 0.62;
/** When one side lacks a time or unit, more must agree. */
const SURER = 0.8;
/** A word shared by more things than this is not distinctive. */
const LEAST_WORDS = 2;
/**
 * Most groups of the other side that one is compared with; real papers do not describe more things in the same words.
 */
const MOST = 1_000;

/** Facts of one side about the same thing, as far as words show: all are equally similar to any other. */
interface Group {
  /** Of everything below except the members. */
  key: string;
  unit: string;
  subject: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** Of all words of the subject. */
  mass: number;
  members: Fact[];
}

type Weight = (word: string) => number;

/** Agreeing pairs first. */
export function pairsOf(ours: readonly Fact[], theirs: readonly Fact[]): Pair[] {
  const weight = weights([...ours, ...theirs]);
  const scored = likeGroups(groupsOf(ours, weight), groupsOf(theirs, weight), weight);
  const taken = new Set<Fact>();
  const pairs: Pair[] = [];
  const take = (one: Fact, other: Fact | undefined): void => {
    if (!other) return;
    taken.add(one).add(other);
    pairs.push({ ours: one, theirs: other });
  };
  for (const [group, other] of scored) {
    const free = byValue(other.members.filter((one) => !taken.has(one)));
    for (const one of group.members) if (!taken.has(one)) take(one, free.get(one.value)?.next().value);
  }
  for (const [group, other] of scored) {
    const free = other.members.filter((one) => !taken.has(one)).values();
    for (const one of group.members) if (!taken.has(one)) take(one, free.next().value);
  }
  return pairs;
}

function byValue(quantities: readonly Fact[]): Map<string, IterableIterator<Fact>> {
  const lists = new Map<string, Fact[]>();
  for (const one of quantities) {
    const known = lists.get(one.value);
    if (known) known.push(one);
    else lists.set(one.value, [one]);
  }
  return new Map([...lists].map(([value, list]) => [value, list.values()]));
}

/** Rare words say more about what a fact concerns than common ones. */
function weights(all: readonly Fact[]): Weight {
  const counts = new Map<string, number>();
  for (const { subject } of all) for (const word of subject) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + all.length / (1 + (counts.get(word) ?? 0)));
}

const massOf = (words: Iterable<string>, weight: Weight): number => {
  let mass = 0;
  for (const word of words) mass += weight(word);
  return mass;
};

function groupsOf(quantities: readonly Fact[], weight: Weight): Group[] {
  const groups = new Map<string, Group>();
  for (const one of quantities) {
    const { unit, subject, times } = one;
    if (subject.size < LEAST_WORDS) continue;
    const key = JSON.stringify([unit, [...subject].sort(), [...times].sort()]);
    const known = groups.get(key);
    if (known) known.members.push(one);
    else groups.set(key, { key, unit, subject, times, mass: massOf(subject, weight), members: [one] });
  }
  return [...groups.values()];
}

/** Candidates about the same thing, most similar first. */
function likeGroups(ours: readonly Group[], theirs: readonly Group[], weight: Weight): [Group, Group][] {
  const exact = new Map(theirs.map((group) => [group.key, group]));
  const all = indexOf(theirs, ({ subject }) => subject);
  const tellings = indexOf(theirs, (group) => telling(group, weight));
  const scored = ours.flatMap((group) => {
    const same = exact.get(group.key);
    const near = new Set<Group>(same && [same]);
    // If ours is the shorter one it must share a distinctive word of its own, otherwise one of theirs.
    for (const word of telling(group, weight)) add(near, all.get(keyOf(group.unit, word)));
    for (const word of group.subject) add(near, tellings.get(keyOf(group.unit, word)));
    return [...near].flatMap((other) => {
      const score = likeness(group, other, weight);
      return score > 0 ? [{ pair: [group, other] as [Group, Group], score }] : [];
    });
  });
  return scored.sort((x, y) => y.score - x.score).map(({ pair }) => pair);
}

function add(near: Set<Group>, found: readonly Group[] = []): void {
  for (const group of found) {
    if (near.size >= MOST) return;
    near.add(group);
  }
}

const keyOf = (unit: string, word: string): string => `${unit}\n${word}`;

function indexOf(
  groups: readonly Group[],
  wordsOf: (group: Group) => Iterable<string>,
): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    for (const word of wordsOf(group)) {
      const key = keyOf(group.unit, word);
      const known = index.get(key);
      if (known) known.push(group);
      else index.set(key, [group]);
    }
  }
  return index;
}

/** The rarest words: a fact that shares none of them cannot share enough weight. */
function telling({ subject, mass }: Group, weight: Weight): string[] {
  const words: string[] = [];
  let rest = mass;
  for (const word of [...subject].sort((a, b) => weight(b) - weight(a))) {
    if (rest < SAME * mass) break;
    words.push(word);
    rest -= weight(word);
  }
  return words;
}

/** 0 when they concern different things. */
function likeness(one: Group, other: Group, weight: Weight): number {
  const timed = one.times.size > 0 && other.times.size > 0;
  if (timed && ![...one.times].some((time) => other.times.has(time))) return 0;
  if (one.times.size !== other.times.size && !timed) return 0;
  const shared = [...one.subject].filter((word) => other.subject.has(word));
  if (shared.length < LEAST_WORDS) return 0;
  // Relative to the shorter one: a document may say more about the same thing.
  const least = Math.min(one.mass, other.mass);
  const score = least === 0 ? 0 : massOf(shared, weight) / least;
  return score >= (timed && one.unit !== '' ? SAME : SURER) ? score : 0;
}

// A sentence that lists people → their names and roles, as it writes them.
import { bare } from '../structure/text.js';

export interface Listed {
  name: string;
  role?: string;
}

/** What introduces a list of names: "gồm các đồng chí:", "including". */
const INTRODUCED =
  /(?:gồm(?:\s(?:có|\d+))?\s(?:các\s)?(?:đồng chí|ông, bà|ông bà)|(?:có|là|cho|cử) các đồng chí|các đồng chí|including|consisting of|namely)\s?:?\s/giu;
const SYLLABLE = String.raw`\p{Lu}[\p{Ll}\p{M}]*`;
const NAME = String.raw`${SYLLABLE}(?:\s${SYLLABLE}){1,4}`;
const PERSON = new RegExp(
  String.raw`^(?:đồng chí\s)?(${NAME})(?:\s\((tức[^()]{2,60}|[^()]{2,60})\)|\s[-–]\s(\p{Lu}?[^,;.:]{3,60}?))?(?=\s?(?:[,;.]|và\s|and\s|do\s|$))`,
  'u',
);
const BETWEEN = /^\s?(?:[,;]\s?(?:và\s|and\s)?|và\s|and\s)/u;
const FEWEST = 3;

/** At least three names in a row, with what stands after each in brackets or after a dash as its role. */
export function peopleIn(sentence: string): Listed[] | undefined {
  const text = bare(sentence);
  for (const match of text.matchAll(INTRODUCED)) {
    const people = namesFrom(text.slice(match.index + match[0].length));
    if (people.length >= FEWEST) return people;
  }
  return undefined;
}

function namesFrom(start: string): Listed[] {
  const people: Listed[] = [];
  let rest = start;
  for (;;) {
    const match = PERSON.exec(rest);
    const name = match?.[1];
    if (!match || !name) return people;
    const role = match[2] ?? match[3];
    people.push({ name, ...(role && { role }) });
    rest = rest.slice(match[0].length);
    const between = BETWEEN.exec(rest);
    if (!between) return people;
    rest = rest.slice(between[0].length);
  }
}

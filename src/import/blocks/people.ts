// A sentence that lists people → their names and roles, as it writes them.
import { bare, capitalised, wordCount } from '../structure/text.js';

export interface Listed {
  name: string;
  role?: string;
}

/** What introduces a list of names: "gồm các đồng chí", "có các đồng chí:", "including". */
const INTRODUCED =
  /(?:gồm(?:\s(?:có|\d+))?\s(?:các\s)?(?:đồng chí|ông, bà|ông bà)\s?:?|các đồng chí\s?:|including|consisting of|namely\s?:?)\s/giu;
const SYLLABLE = String.raw`\p{Lu}[\p{Ll}\p{M}]*`;
const NAME = String.raw`${SYLLABLE}(?:\s${SYLLABLE}){1,4}`;
const PERSON = new RegExp(
  String.raw`^(?:đồng chí\s)?(${NAME})(?:\s\((tức[^()]{2,60}|[^()]{2,60})\)|\s[-–]\s(\p{Lu}?[^,;.:]{3,60}?))?(?=\s?(?:[,;.]|và\s|and\s|do\s|$))`,
  'u',
);
const BETWEEN = /^\s?(?:[,;]\s?(?:và\s|and\s)?|và\s|and\s)/u;
const FEWEST = 3;
const LONGEST_TITLE = 14;
/** "do đồng chí … làm Chỉ huy trưởng": the role of one of those listed, told after the list. */
const ROLE = new RegExp(String.raw`(?:do\s)?đồng chí\s(${NAME})\slàm\s(\p{L}[^,.;:()]{2,50})`, 'gu');

/**
 * At least three names in a row. What stands after a name in brackets or after a dash is its role, and so is what the
 * sentence says one of them was made. The clause before the list is the title when it is short.
 */
export function peopleIn(sentence: string): { people: Listed[]; title?: string } | undefined {
  const text = bare(sentence);
  for (const match of text.matchAll(INTRODUCED)) {
    const people = namesFrom(text.slice(match.index + match[0].length));
    if (people.length < FEWEST || !arePeople(text, people)) continue;
    for (const [, name, role] of text.matchAll(ROLE)) {
      const person = people.find((listed) => listed.name === name);
      if (person && role) person.role ??= role.trim();
    }
    const title =
      text
        .slice(0, match.index)
        .split(/[,;:]\s/)
        .at(-1)
        ?.trim() ?? '';
    const words = wordCount(title);
    const reads = words >= 2 && words <= LONGEST_TITLE && !/[“”()]/.test(title);
    return { people, ...(reads && { title: capitalised(title) }) };
  }
  return undefined;
}

/** English lists places and units the same way: a role or the word "comrades" tells people apart. */
function arePeople(text: string, people: readonly Listed[]): boolean {
  return (
    /đồng chí|ông bà|ông, bà|comrades/iu.test(text) ||
    people.some(({ role }) => role !== undefined && OFFICE.test(role))
  );
}
const OFFICE = /secretary|chair|command|director|head|leader|president|member/iu;

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

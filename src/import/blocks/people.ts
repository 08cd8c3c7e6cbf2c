// A sentence that lists people → their names and roles as written; nothing when a role could belong to someone else.
import { bare, capitalised, wordCount } from '../text/words.js';

export interface ListedPeople {
  name: string;
  role?: string;
}

/** What introduces a list of names: "gồm các đồng chí", "có các đồng chí:", "including". */
const INTRODUCED =
  /(?:(?:bao\s)?gồm(?:\scó)?\s(?:(?<count>\d+)\s)?(?:các\s)?(?:đồng chí|ông, bà|ông bà)\s?:?|(?:các|(?<of>\d+)) (?:đồng chí|đảng viên|hội viên|người)\s?:|including|consisting of|namely\s?:?)\s/giu;
const SYLLABLE = String.raw`\p{Lu}[\p{Ll}\p{M}]*`;
const NAME = String.raw`${SYLLABLE}(?:\s${SYLLABLE}){1,4}`;
const PERSON = new RegExp(
  String.raw`^(?:đồng chí\s)?(${NAME})(?:\s\((tức[^()]{2,60}|[^()]{2,60})\)|\s[-–]\s(\p{Lu}?[^,;.:]{3,60}?))?(?=\s?(?:[,;.…]|và\s|and\s|do\s|$))`,
  'u',
);
const BETWEEN = /^\s?(?:[,;]\s?(?:và\s|and\s)?|và\s|and\s)/u;
const FEWEST = 3;
const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 14;
/** "do đồng chí … làm Chỉ huy trưởng", "do đồng chí … phụ trách chung": a leader named after the list, who may or may not be in it. */
const LED = new RegExp(
  String.raw`do\s(?:đồng chí|ông|bà)\s(${NAME})\s(?:(?:làm|là|giữ chức)\s(\p{L}[^,.;:()]{2,50})|((?:trực tiếp\s)?(?:phụ trách|chỉ huy|đứng đầu|lãnh đạo|chủ trì)(?:\schung)?))(?=\s?(?:[,.;:()…]|$))`,
  'gu',
);
/** Any other person mentioned after the list makes it uncertain whose role is meant. */
const SOMEONE = new RegExp(String.raw`(?:đồng chí|ông|bà)\s${NAME}`, 'u');

/**
 * At least three names in a row. What stands after a name in brackets or after a dash is its role, "A, B và C - Ủy
 * viên" gives it to all three, and whom the sentence puts in charge stands first. The clause before is the title.
 */
export function peopleIn(sentence: string): { people: ListedPeople[]; title?: string } | undefined {
  const text = bare(sentence);
  for (const match of text.matchAll(INTRODUCED)) {
    const start = text.slice(match.index + match[0].length);
    const list = namesFrom(start);
    if (!list || list.people.length < FEWEST || !arePeople(text, list.people)) continue;
    const after = start.slice(list.length);
    const open = goesOnWith(after, list.between);
    const count = match.groups?.count ?? match.groups?.of;
    if (count !== undefined && Number(count) !== list.people.length) return undefined;
    const led = withLeader(list.people, after);
    const people = led && open ? [...led, { name: open }] : led;
    if (!people) return undefined;
    const title = titleBefore(text.slice(0, match.index), match[0]);
    return { people, ...(title && { title }) };
  }
  return undefined;
}

/** A list of people, one an item: "Đồng chí Hà Văn Cam - Bí thư", "Đồng chí Lò Thị Nga: phụ trách công tác dân vận". */
export function peopleOfList(items: readonly string[]): ListedPeople[] | undefined {
  const people = items.map((item) => {
    const [, address, name = '', role = ''] = LISTED.exec(bare(item).trim()) ?? [];
    return { isAddressed: address !== undefined, name, role: role.replace(/[.;,]$/u, '') };
  });
  const fits = people.every(({ name, role }) => name !== '' && wordCount(role) <= LONGEST_ROLE);
  if (people.length < FEWEST || !fits || !people.every(({ isAddressed }) => isAddressed)) return undefined;
  return people.map(({ name, role }) => ({ name, ...(role && { role }) }));
}
const LISTED = new RegExp(
  String.raw`^((?:các\s)?(?:đồng chí|ông|bà|comrade|mr|mrs|ms)\.?\s)(${NAME})(?:\s?(?:[-–:,])\s(.+))?[.;,]?$`,
  'iu',
);
const LONGEST_ROLE = 16;

/** The clause that introduces the list; "Dự hội nghị có" needs what it leads to: "các đồng chí". */
function titleBefore(before: string, introduction: string): string | undefined {
  const clause = (before.split(/[,;:]\s/).at(-1) ?? '').trim();
  const whole = (
    /^(?:các|\d+) /iu.test(introduction) ? `${clause} ${introduction.replace(/\s?:?\s$/u, '')}` : clause
  ).trim();
  const words = wordCount(whole);
  return words >= SHORTEST_TITLE && words <= LONGEST_TITLE && !/[“”()]/.test(whole)
    ? capitalised(whole)
    : undefined;
}

/** Gives leaders their role; a leader not yet in the list goes first. */
function withLeader(people: readonly ListedPeople[], after: string): ListedPeople[] | undefined {
  if (SOMEONE.test(after.replace(LED, ''))) return undefined;
  const all = people.map((person) => ({ ...person }));
  const leaders: ListedPeople[] = [];
  for (const [, name = '', office, charge] of after.matchAll(LED)) {
    const role = (office ?? charge ?? '').trim();
    const listed = all.find((person) => person.name === name);
    if (listed) listed.role ??= role;
    else leaders.push({ name, role });
  }
  return [...leaders, ...all];
}

/** English lists places and units the same way; a role or the word "comrades" identifies people. */
function arePeople(text: string, people: readonly ListedPeople[]): boolean {
  return (
    /đồng chí|ông bà|ông, bà|comrades/iu.test(text) ||
    people.some(({ role }) => role !== undefined && OFFICE.test(role))
  );
}
const OFFICE = /secretary|chair|command|director|head|leader|president|member/iu;

interface Entry extends ListedPeople {
  /** The role follows a dash and may apply to preceding names too. */
  dashed: boolean;
  /** The separator before it. */
  between: string;
}

/** Others that are not named: "...", "v.v.", "và các đồng chí khác", "cùng đại diện các ban, ngành". */
const OTHERS =
  /^\s?,?\s?(?<mark>…|\.{2,}|v\.\s?v\.?|etc\.?)|^\s?,?\s?(?<words>(?:và|cùng|cùng với|and|together with|among)\s(?:(?:nhiều|một số|các|những|toàn thể|đại diện|many|several|some|other|others|the|representatives)(?!\p{L})[^,.;:()…]{0,70}))/u;

/** The document's wording for unnamed others, as an entry of its own. */
function goesOnWith(after: string, between: string): string | undefined {
  const text = `${between}${after}`.trimStart();
  const match = OTHERS.exec(text);
  const { mark, words } = match?.groups ?? {};
  if (mark) return /^[.…]/.test(mark) ? '…' : mark;
  if (!match || !words) return undefined;
  const whole = wordCount(words) <= LONGEST_OTHERS;
  return `${whole ? words.trim() : ''}${!whole || text.charAt(match[0].length) === ',' ? '…' : ''}`;
}
const LONGEST_OTHERS = 12;

/**
 * The names from the start on, the characters they take, and what parts the last one from what follows; undefined when
 * the list goes on with something else.
 */
function namesFrom(start: string): { people: ListedPeople[]; length: number; between: string } | undefined {
  const entries: Entry[] = [];
  let rest = start;
  let between = '';
  for (;;) {
    const match = PERSON.exec(rest);
    const name = match?.[1];
    if (!match || !name) {
      if (between !== '' && /^(?:đồng chí\s)?\p{Lu}/u.test(rest)) return undefined;
      break;
    }
    const role = match[2] ?? match[3];
    entries.push({ name, ...(role && { role }), dashed: match[3] !== undefined, between });
    rest = rest.slice(match[0].length);
    const next = BETWEEN.exec(rest);
    if (!next) {
      between = '';
      break;
    }
    between = next[0];
    rest = rest.slice(between.length);
  }
  const people = sharedRoles(entries);
  return people && { people, length: start.length - rest.length, between };
}

/** "A, B và C - Ủy viên": one role for all; "A, B - Ủy viên" after others with roles could be read both ways. */
function sharedRoles(entries: readonly Entry[]): ListedPeople[] | undefined {
  const roles = entries.map(({ role }) => role);
  let group = 0;
  for (const [index, { between, dashed, role }] of entries.entries()) {
    if (between.trim().startsWith(';') || (entries[index - 1]?.dashed ?? false)) group = index;
    if (!dashed || group === index) continue;
    const bound = /(?:và|and)\s$/u.test(between);
    if (roles.slice(group, index).some((own) => own !== undefined)) return undefined;
    if (!bound) return undefined;
    roles.fill(role, group, index);
  }
  return entries.map(({ name }, index) => {
    const role = roles[index];
    return { name, ...(role && { role }) };
  });
}

// The end of a sentence → the items of the list in it: by markers, semicolons or commas.

/** "(1) … (2) …", "a) … b) …", "một là … hai là …", "thứ nhất … thứ hai …", "mũi thứ nhất …", "first, … second, …". */
const MARKS: readonly { pattern: RegExp; first: RegExp; order?: readonly string[] }[] = [
  { pattern: /(?<![\p{L}\p{N}])\((\d{1,2})\)/gu, first: /^1$/ },
  { pattern: /(?<![\p{L}\p{N}(])(\d{1,2})\)(?=\s)/gu, first: /^1$/ },
  { pattern: /(?<=[:;.,]\s|^)(\d{1,2})[.\-–](?=\s?\p{L})/gu, first: /^1$/ },
  { pattern: /(?<![\p{L}\p{N}(])([a-zđ])\)(?=\s)/gu, first: /^a$/ },
  { pattern: /(?<=[:;.,–-]\s|^)(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?!\p{L})/giu, first: /^một$/i },
  {
    pattern: /(?<!\p{L})thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/giu,
    first: /^nhất$/i,
  },
  { pattern: /(?<=[:;.,]\s|^)(first|second|third|fourth|fifth|sixth)(?:ly)?,/giu, first: /^first$/i },
];

/** How many marked items follow a place: 0 when they do not begin with the first marker, or one repeats. */
export function markedItems(text: string): number {
  for (const { pattern, first } of MARKS) {
    const marks = Array.from(text.matchAll(pattern), ([, mark = '']) => mark.toLowerCase());
    if (marks.length > 1 && first.test(marks[0] ?? '') && new Set(marks).size === marks.length)
      return marks.length;
  }
  return 0;
}

/** Words that show a list is incomplete or selective. */
export const OPEN_LIST =
  /(?:\.\.\.|…|v\.v|vân vân|(?<!\p{L})(?:như|tiêu biểu|điển hình|nhất là|trong đó|etc|such as|including|e\.g\.))/iu;

const withoutBrackets = (text: string): string => {
  let rest = text;
  for (let round = 0; round < 3; round++) rest = rest.replace(/\([^()]*\)/gu, '');
  return rest;
};

export interface Items {
  items: string[];
  /** Whether only commas or "và" separate the items: then one item may look like two. */
  loose: boolean;
}

/** The items of a list without markers, ignoring what is in brackets. */
export function plainItems(list: string): Items {
  const text = withoutBrackets(list).replace(/[.\s]+$/u, '');
  const parted = text.split(/\s*;\s*/u).filter((item) => /\p{L}/u.test(item));
  if (parted.length > 1) return { items: parted, loose: false };
  const items = text.split(/\s*,\s*(?:và\s+)?|\s+(?:và|and|cùng)\s+/u).filter((item) => /\p{L}/u.test(item));
  return { items, loose: true };
}

/** The name of a person or place, perhaps with its title or type: "đồng chí Trần Văn Bình", "xã Hưng Vũ". */
const NAMED = /^(?:[\p{Ll}\p{M}]+\s){0,3}\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*){0,4}$/u;
export const isNamed = (item: string): boolean => NAMED.test(item.trim());
